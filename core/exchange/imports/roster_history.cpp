#include "core/exchange/imports/roster_history.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

// A field whose changes are events.
struct WatchedField
{
    QString RosterEntry::*value;
    EmploymentEventKind kind;
};
constexpr std::array<WatchedField, 5> watchedFields = {{
    {&RosterEntry::grade, EmploymentEventKind::GradeChanged},
    {&RosterEntry::jobTitle, EmploymentEventKind::TitleChanged},
    {&RosterEntry::department, EmploymentEventKind::Moved},
    {&RosterEntry::location, EmploymentEventKind::Moved},
    {&RosterEntry::managerNumber, EmploymentEventKind::ManagerChanged},
}};

struct SaidValue
{
    QString text;
    QDate on; // the newest roster that said so
};

// Takes over what an entry says. HR's leaving date and reason are the newest entry's: one that was withdrawn
// is gone.
void merge(RosterEntry &current, const RosterEntry &entry)
{
    for (const auto field : {&RosterEntry::employeeNumber, &RosterEntry::name, &RosterEntry::email,
             &RosterEntry::jobTitle, &RosterEntry::department, &RosterEntry::grade, &RosterEntry::location,
             &RosterEntry::country, &RosterEntry::managerNumber}) {
        if (!(entry.*field).isEmpty())
            current.*field = entry.*field;
    }
    if (entry.hireDate)
        current.hireDate = entry.hireDate;
    current.leftOn = entry.leftOn;
    current.leavingReason = entry.leavingReason;
    for (auto field = entry.custom.cbegin(); field != entry.custom.cend(); ++field)
        current.custom.insert(field.key(), field.value());
}

// Reads the sightings of one person from the oldest to the newest.
class HistoryBuilder
{
public:
    explicit HistoryBuilder(PersonId person)
        : m_person(person)
    {
    }

    void add(const RosterSighting &sighting)
    {
        if (sighting.entry)
            addEntry(*sighting.entry, sighting.asOf);
        else if (sighting.complete)
            addAbsence(sighting.asOf);
    }

    EmploymentHistory finish()
    {
        // A day that HR names can lie before events found earlier; events of one day keep their order.
        // (An insertion: clang warns about libstdc++'s stable_sort.)
        const auto begin = m_history.events.begin();
        for (auto it = begin; it != m_history.events.end(); ++it) {
            const auto place = std::upper_bound(begin, it, *it,
                [](const EmploymentEvent &a, const EmploymentEvent &b) { return a.on < b.on; });
            std::rotate(place, it, it + 1);
        }
        if (m_history.employed)
            m_history.leftOn = m_history.current.leftOn;
        return std::move(m_history);
    }

private:
    void addEntry(const RosterEntry &entry, QDate asOf)
    {
        const bool hasLeft = entry.leftOn && *entry.leftOn <= asOf;
        if (!m_history.employed) {
            if (hasLeft && m_spells > 0)
                correctLeaving(*entry.leftOn, entry.leavingReason);
            else
                beginSpell(entry, asOf);
        } else if (!hasLeft) {
            correctHireDate(entry);
            compare(entry, asOf);
        }
        merge(m_history.current, entry);
        if (!m_history.employed)
            return;
        if (hasLeft) {
            const bool isPossible = *entry.leftOn >= m_spellBegan;
            endSpell(isPossible ? *entry.leftOn : m_lastSeen, isPossible ? *entry.leftOn : asOf);
        } else {
            m_lastSeen = asOf;
        }
    }

    void addAbsence(QDate asOf)
    {
        m_lastLacked = asOf;
        if (!m_history.employed)
            return;
        const std::optional<QDate> announced = m_history.current.leftOn;
        if (announced && *announced > m_lastSeen && *announced <= asOf)
            endSpell(*announced, *announced);
        else if (m_spellBegan > asOf)
            forgetSpell();
        else
            endSpell(m_lastSeen, asOf);
    }

    void beginSpell(const RosterEntry &entry, QDate asOf)
    {
        const bool isReturn = m_spells > 0;
        m_firstEventOfSpell = m_history.events.size();
        m_firstSeen = asOf;
        m_lastSeen = asOf;
        m_spellBegan = asOf;
        m_hasJoinedEvent = true;
        std::optional<QDate> after = m_lastLacked;
        if (isReturn && (!after || *after < m_leftNotBefore))
            after = m_leftNotBefore;
        if (entry.hireDate && (!isReturn || *entry.hireDate > m_leftNotBefore)) {
            m_spellBegan = *entry.hireDate;
            record(EmploymentEventKind::Joined, *entry.hireDate, *entry.hireDate);
        } else if (after) {
            record(EmploymentEventKind::Joined, *after, asOf);
        } else {
            m_hasJoinedEvent = false;
        }
        m_history.employed = true;
        m_history.leftOn.reset();
        m_said = {};
        compare(entry, asOf);
        ++m_spells;
    }

    // HR corrects hire dates, or gives them only later. A date after the first sight of a person would be
    // that of a new contract, not of this spell.
    void correctHireDate(const RosterEntry &entry)
    {
        if (!entry.hireDate || *entry.hireDate == m_spellBegan)
            return;
        if (*entry.hireDate > m_firstSeen && m_spellBegan <= m_firstSeen)
            return;
        if (m_spells > 1 && *entry.hireDate <= m_leftNotBefore)
            return;
        m_spellBegan = *entry.hireDate;
        const EmploymentEvent joined{.person = m_person,
            .kind = EmploymentEventKind::Joined,
            .on = *entry.hireDate,
            .after = entry.hireDate,
            .from = {},
            .to = {}};
        if (m_hasJoinedEvent)
            m_history.events[m_firstEventOfSpell] = joined;
        else
            m_history.events.insert(m_firstEventOfSpell, joined);
        m_hasJoinedEvent = true;
    }

    void compare(const RosterEntry &entry, QDate asOf)
    {
        for (size_t i = 0; i < watchedFields.size(); ++i) {
            const QString &value = entry.*watchedFields[i].value;
            if (value.isEmpty())
                continue;
            SaidValue &said = m_said[i];
            if (!said.text.isEmpty() && value != said.text) {
                EmploymentEventKind kind = watchedFields[i].kind;
                if (kind == EmploymentEventKind::GradeChanged && isHigherGrade(value, said.text))
                    kind = EmploymentEventKind::Promoted;
                record(kind, said.on, asOf, said.text, value);
            }
            said = {value, asOf};
        }
    }

    void endSpell(QDate after, QDate on)
    {
        record(EmploymentEventKind::Left, after, on);
        m_history.events.last().reason = m_history.current.leavingReason;
        m_leftEvent = m_history.events.size() - 1;
        m_leftNotBefore = after;
        m_history.employed = false;
        m_history.leftOn = on;
    }

    // HR names the last day of somebody who was already missed in a roster, or corrects it.
    void correctLeaving(QDate day, std::optional<LeavingReason> reason)
    {
        EmploymentEvent &left = m_history.events[m_leftEvent];
        if (reason)
            left.reason = reason;
        const bool wasExact = left.after == left.on;
        if (day < m_spellBegan || (!wasExact && day > left.on))
            return;
        left.after = day;
        left.on = day;
        m_leftNotBefore = day;
        m_history.leftOn = day;
    }

    // Somebody announced who never came.
    void forgetSpell()
    {
        m_history.events.resize(m_firstEventOfSpell);
        m_history.employed = false;
        --m_spells;
    }

    void record(
        EmploymentEventKind kind, QDate after, QDate on, const QString &from = {}, const QString &to = {})
    {
        m_history.events.append(EmploymentEvent{
            .person = m_person, .kind = kind, .on = on, .after = after, .from = from, .to = to});
    }

    PersonId m_person;
    EmploymentHistory m_history;
    std::array<SaidValue, watchedFields.size()> m_said;
    std::optional<QDate> m_lastLacked; // the newest complete roster so far that does not have them
    int m_spells = 0; // begun so far
    qsizetype m_firstEventOfSpell = 0;
    qsizetype m_leftEvent = 0;
    bool m_hasJoinedEvent = false;
    QDate m_spellBegan; // the hire date, or the first roster that has them
    QDate m_firstSeen; // in this spell
    QDate m_lastSeen;
    QDate m_leftNotBefore; // the last spell ended on this day or later
};

// A grade cut into words and numbers: "Band 10a" is band, 10, a.
struct GradePart
{
    QString word;
    qlonglong number = -1;
};

QList<GradePart> partsOf(const QString &grade)
{
    QList<GradePart> parts;
    QString digits;
    const auto endNumber = [&] {
        if (!digits.isEmpty())
            parts.append({.word = {}, .number = digits.left(18).toLongLong()});
        digits.clear();
    };
    for (const QChar c : grade.toCaseFolded()) {
        if (c >= u'0' && c <= u'9') {
            digits += c;
            continue;
        }
        endNumber();
        if (!c.isLetter())
            continue;
        if (parts.isEmpty() || parts.last().number >= 0)
            parts.append(GradePart());
        parts.last().word += c;
    }
    endNumber();
    return parts;
}

} // namespace

EmploymentHistory employmentHistory(PersonId person, QList<RosterSighting> sightings)
{
    std::sort(sightings.begin(), sightings.end(),
        [](const RosterSighting &a, const RosterSighting &b) { return a.asOf < b.asOf; });
    HistoryBuilder builder(person);
    for (const RosterSighting &sighting : std::as_const(sightings))
        builder.add(sighting);
    return builder.finish();
}

bool isHigherGrade(const QString &grade, const QString &than)
{
    const QList<GradePart> a = partsOf(grade);
    const QList<GradePart> b = partsOf(than);
    bool numberSeen = false;
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        if ((a[i].number >= 0) != (b[i].number >= 0))
            return false;
        if (a[i].number != b[i].number)
            return a[i].number > b[i].number;
        numberSeen = numberSeen || a[i].number >= 0;
        if (a[i].word != b[i].word) {
            // Only a letter after a number is a step of a scale.
            const bool isStep = numberSeen && a[i].word.size() == 1 && b[i].word.size() == 1;
            return isStep && a[i].word > b[i].word;
        }
    }
    return false;
}

} // namespace mentorbook
