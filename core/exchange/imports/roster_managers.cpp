#include "core/exchange/imports/roster_managers.h"

#include "core/base/tr.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

constexpr qsizetype circleToShow = 6; // people of a circle that a sentence names

struct Found
{
    QString number; // empty: nobody, or several
    qsizetype several = 0;
};

// Finds people of the file, then those known.
class Finder
{
public:
    Finder(const QList<RosterEntry> &entries, const PeopleDirectory &known, const QSet<QString> &alsoInFile)
        : m_entries(entries)
        , m_known(known)
        , m_numbers(alsoInFile)
    {
        m_numbers.reserve(m_numbers.size() + entries.size());
        for (const RosterEntry &entry : entries)
            m_numbers.insert(entry.employeeNumber);
    }

    // Whatever the column is called, some write a number, an address or a name into it.
    [[nodiscard]] Found find(const QString &text)
    {
        if (m_numbers.contains(text) || m_known.byNumber.contains(text))
            return {.number = text};
        if (text.contains(u'@'))
            return byEmail(text);
        // A spreadsheet that took numbers for amounts dropped their zeros.
        if (const QString stripped = withoutLeadingZeros(text); !stripped.isEmpty())
            return byStripped(stripped);
        return byName(text);
    }

private:
    // Each of these tables is made when somebody is looked for in it: most files need none.
    [[nodiscard]] Found byEmail(const QString &text)
    {
        if (m_byEmail.isEmpty()) {
            for (const RosterEntry &entry : m_entries)
                m_byEmail[entry.email.toLower()].append(entry.employeeNumber);
        }
        const QString email = text.toLower();
        return inFileOrKnown(m_byEmail.value(email), m_known.byEmail.value(email));
    }
    [[nodiscard]] Found byName(const QString &text)
    {
        if (m_byName.isEmpty()) {
            for (const RosterEntry &entry : m_entries)
                m_byName[nameKey(entry.name)].append(entry.employeeNumber);
        }
        const QString key = nameKey(text);
        if (key.isEmpty())
            return {};
        return inFileOrKnown(m_byName.value(key), m_known.byName.value(key));
    }
    [[nodiscard]] Found byStripped(const QString &stripped)
    {
        if (m_byStripped.isEmpty()) {
            const auto add = [this](const QString &number) {
                if (const QString key = withoutLeadingZeros(number); !key.isEmpty())
                    m_byStripped[key].append(number);
            };
            for (const QString &number : std::as_const(m_numbers))
                add(number);
            for (auto number = m_known.byNumber.keyBegin(); number != m_known.byNumber.keyEnd(); ++number) {
                if (!m_numbers.contains(*number))
                    add(*number);
            }
        }
        return only(m_byStripped.value(stripped));
    }

    [[nodiscard]] static Found only(const QStringList &numbers)
    {
        return numbers.size() == 1 ? Found{.number = numbers.first()} : Found{.several = numbers.size()};
    }
    [[nodiscard]] Found inFileOrKnown(const QStringList &inFile, const QList<PersonId> &known) const
    {
        if (!inFile.isEmpty())
            return only(inFile);
        QStringList numbers;
        for (const PersonId person : known)
            numbers.append(m_known.numberOf.value(person));
        return only(numbers);
    }

    const QList<RosterEntry> &m_entries;
    const PeopleDirectory &m_known;
    QSet<QString> m_numbers; // of the file
    QHash<QString, QStringList> m_byEmail; // of the file
    QHash<QString, QStringList> m_byName; // of the file
    QHash<QString, QStringList> m_byStripped; // of the file and of those known
};

// Notices of the same thing, told once.
class Notices
{
public:
    void add(
        int line, const QString &column, const QString &found, const QString &expected, const QString &reason)
    {
        Told &told = m_told[{column, found}];
        if (told.people++ == 0) {
            told.issue
                = {.line = line, .column = column, .found = found, .expected = expected, .reason = reason};
        }
    }

    [[nodiscard]] QList<ImportIssue> all() const
    {
        QList<ImportIssue> issues;
        for (const Told &told : m_told) {
            ImportIssue issue = told.issue;
            if (told.people > 1)
                issue.reason += u' ' + Tr::tr("%n people have this manager.", nullptr, told.people);
            issues.append(issue);
        }
        std::sort(issues.begin(), issues.end(), [](const ImportIssue &a, const ImportIssue &b) {
            return std::tie(a.line, a.column) < std::tie(b.line, b.column);
        });
        return issues;
    }

private:
    struct Told
    {
        ImportIssue issue;
        int people = 0;
    };
    QHash<std::pair<QString, QString>, Told> m_told;
};

QString expectedManager()
{
    return Tr::tr("the employee number, e-mail or name of one person in the file or the workspace");
}

QString reasonFor(const Found &found, bool isKept)
{
    if (found.several > 0)
        return isKept
            ? Tr::tr("%n people may be meant; the text was kept.", nullptr, int(found.several))
            : Tr::tr("%n people are called so; the manager was left out.", nullptr, int(found.several));
    return isKept ? Tr::tr("Nobody in the file or the workspace has this employee number; it was kept.")
                  : Tr::tr("Nobody in the file or the workspace is called so; the manager was left out.");
}

// Circles of two or more, each once: whoever walks up from an entry comes back to it.
void addCircles(const QList<RosterEntry> &entries, const QList<int> &lines, const QString &column,
    QList<ImportIssue> &issues)
{
    QHash<QString, qsizetype> placeOf;
    placeOf.reserve(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i)
        placeOf.insert(entries[i].employeeNumber, i);
    QList<qsizetype> walk(entries.size(), -1); // in which walk an entry was reached
    for (qsizetype start = 0; start < entries.size(); ++start) {
        qsizetype at = start;
        while (at >= 0 && walk[at] < 0) {
            walk[at] = start;
            at = placeOf.value(entries[at].managerNumber, -1);
        }
        if (at < 0 || walk[at] != start || entries[at].managerNumber == entries[at].employeeNumber)
            continue;
        qsizetype first = at; // the one that stands first in the file
        qsizetype people = 0;
        for (qsizetype next = at; people == 0 || next != at; ++people) {
            first = std::min(first, next);
            next = placeOf.value(entries[next].managerNumber, -1);
        }
        QStringList numbers;
        for (qsizetype next = first; numbers.size() < std::min(people, circleToShow);
            next = placeOf.value(entries[next].managerNumber, -1))
            numbers.append(entries[next].employeeNumber);
        if (people > circleToShow)
            numbers.append(u"…"_s);
        issues.append({.line = lines[first],
            .column = column,
            .found = entries[first].managerNumber,
            .expected = Tr::tr("managers of whom one has no manager"),
            .reason = Tr::tr("%n people manage each other in a circle: %1.", nullptr, int(people))
                .arg(numbers.join(u", "_s))});
    }
}

} // namespace

QString withoutLeadingZeros(const QString &number)
{
    const bool isNumber = !number.isEmpty()
        && std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber)
        return {};
    qsizetype zeros = 0;
    while (zeros < number.size() - 1 && number[zeros] == u'0')
        ++zeros;
    return number.sliced(zeros);
}

QList<ImportIssue> resolveManagers(QList<RosterEntry> &entries, const QList<int> &lines,
    const QList<NamedManager> &named, const NamedManager &columns, const PeopleDirectory &known,
    const QSet<QString> &alsoInFile)
{
    Finder finder(entries, known, alsoInFile);
    Notices notices;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const NamedManager &manager = named[i];
        Found found;
        for (const QString *text : {&manager.number, &manager.email, &manager.name}) {
            if (!text->isEmpty() && found.number.isEmpty())
                found = finder.find(*text);
        }
        // An address or a name is no employee number that a later roster could explain.
        const bool isKept
            = !manager.number.isEmpty() && !manager.number.contains(u'@') && !manager.number.contains(u' ');
        entries[i].managerNumber = found.number.isEmpty() && isKept ? manager.number : found.number;
        const QString &said = !manager.number.isEmpty() ? manager.number
            : !manager.email.isEmpty()                  ? manager.email
                                                        : manager.name;
        const QString &column = !manager.number.isEmpty() ? columns.number
            : !manager.email.isEmpty()                    ? columns.email
                                                          : columns.name;
        if (said.isEmpty())
            continue;
        if (found.number.isEmpty())
            notices.add(lines[i], column, said, expectedManager(), reasonFor(found, isKept));
        else if (found.number == entries[i].employeeNumber)
            notices.add(lines[i], column, said, Tr::tr("somebody else"),
                Tr::tr("Employee number %1 is said to be their own manager.").arg(entries[i].employeeNumber));
    }
    QList<ImportIssue> issues = notices.all();
    const QString column = !columns.number.isEmpty() ? columns.number
        : !columns.email.isEmpty()                   ? columns.email
                                                     : columns.name;
    addCircles(entries, lines, column, issues);
    return issues;
}

} // namespace mentorbook
