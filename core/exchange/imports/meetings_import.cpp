#include "core/exchange/imports/meetings_import.h"

#include "core/exchange/imports/row_person.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

constexpr int minutesOfDay = 24 * 60;

using PairingsOfPerson = QHash<PersonId, QList<const KnownPairing *>>;

bool covers(const KnownPairing &pairing, QDate day)
{
    return pairing.startedOn <= day && (!pairing.endedOn || day <= *pairing.endedOn);
}

bool has(const KnownPairing &pairing, PersonId person)
{
    return pairing.mentors.contains(person) || pairing.mentees.contains(person);
}

// The one pairing that a row is about. None: the row got an issue.
std::optional<PairingId> pairingOf(MappedRow &row, PersonId mentee, std::optional<PersonId> mentor, QDate day,
    const PairingsOfPerson &pairingsOf)
{
    const QString found = row.text(Field::Mentee);
    QList<const KnownPairing *> theirs;
    for (const KnownPairing *pairing : pairingsOf.value(mentee)) {
        if (!mentor || (*mentor != mentee && has(*pairing, *mentor)))
            theirs.append(pairing);
    }
    if (theirs.isEmpty()) {
        row.reject(Field::Mentee, found, Tr::tr("a mentee of a published pairing"),
            mentor ? Tr::tr("These two people have no pairing in the program.")
                   : Tr::tr("This person is the mentee of no pairing in the program."));
        return std::nullopt;
    }
    QList<const KnownPairing *> onThatDay;
    for (const KnownPairing *pairing : std::as_const(theirs)) {
        if (covers(*pairing, day))
            onThatDay.append(pairing);
    }
    if (onThatDay.isEmpty()) {
        const KnownPairing &pairing = *theirs.first();
        const QString start = pairing.startedOn.toString(Qt::ISODate);
        row.reject(Field::MeetingDate, day.toString(Qt::ISODate),
            pairing.endedOn ? Tr::tr("a day from %1 to %2").arg(start, pairing.endedOn->toString(Qt::ISODate))
                            : Tr::tr("a day from %1 on").arg(start),
            Tr::tr("The pairing did not exist on that day."));
        return std::nullopt;
    }
    if (onThatDay.size() > 1) {
        row.reject(mentor ? Field::Mentee : Field::Mentor, mentor ? found : QString(),
            Tr::tr("the mentor of one of %n pairings", nullptr, int(onThatDay.size())),
            Tr::tr("The mentee has several pairings on that day, so it cannot be told which one met."));
        return std::nullopt;
    }
    return onThatDay.first()->id;
}

// "45", "45 min", "1:30"
std::optional<int> minutesFrom(const QString &text)
{
    static const QRegularExpression clock(u"^([0-9]{1,2}):([0-5][0-9])(?::00)?(?: ?h)?$"_s);
    static const QRegularExpression unit(
        u" ?(?:m|min|mins|minutes?|minuten|minutos?)\\.?$"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = clock.match(text); match.hasMatch())
        return match.capturedView(1).toInt() * 60 + match.capturedView(2).toInt();
    QString number = text;
    return integerFrom(number.remove(unit));
}

void readDetails(MappedRow &row, Meeting &meeting, QDate today)
{
    const QString statusText = row.text(Field::MeetingStatus);
    meeting.status = meeting.on > today ? MeetingStatus::Planned : MeetingStatus::Held;
    if (!statusText.isEmpty()) {
        if (const auto status = meetingStatusFrom(statusText))
            meeting.status = *status;
        else
            row.reject(Field::MeetingStatus, statusText, Tr::tr("planned, held, canceled or no-show"),
                Tr::tr("This is not what can become of a meeting."));
    }
    const bool happened = meeting.status == MeetingStatus::Held || meeting.status == MeetingStatus::NoShow;
    if (happened && meeting.on > today)
        row.reject(Field::MeetingDate, meeting.on.toString(Qt::ISODate),
            Tr::tr("a day not later than %1").arg(today.toString(Qt::ISODate)),
            Tr::tr("A meeting that has not been yet cannot have been held or missed."));
    if (const QString text = row.text(Field::Minutes); !text.isEmpty()) {
        meeting.minutes = minutesFrom(text);
        if (!meeting.minutes || *meeting.minutes < 1 || *meeting.minutes > minutesOfDay)
            row.reject(Field::Minutes, text, Tr::tr("a whole number from 1 to %1").arg(minutesOfDay),
                Tr::tr("This is not how many minutes a meeting lasts."));
    }
    meeting.channel = row.text(Field::Channel);
    meeting.progress = tidiedLines(row.cell(Field::Progress));
    meeting.obstacles = tidiedLines(row.cell(Field::Obstacles));
}

} // namespace

std::optional<MeetingStatus> meetingStatusFrom(const QString &text)
{
    static const QHash<QString, MeetingStatus> statuses = [] {
        QHash<QString, MeetingStatus> known;
        const auto add = [&known](MeetingStatus status, const QStringList &words) {
            for (const QString &word : words)
                known.insert(normalizedHeader(word), status);
        };
        add(MeetingStatus::Planned,
            {u"planned"_s, u"scheduled"_s, u"upcoming"_s, u"confirmed"_s, u"geplant"_s, u"planifié"_s,
                u"planifiée"_s, u"prévu"_s, u"prévue"_s, u"planificada"_s, u"programada"_s});
        add(MeetingStatus::Held,
            {u"held"_s, u"done"_s, u"completed"_s, u"met"_s, u"took place"_s, u"attended"_s,
                u"stattgefunden"_s, u"erledigt"_s, u"tenu"_s, u"tenue"_s, u"réalisé"_s, u"réalisée"_s,
                u"effectué"_s, u"celebrada"_s, u"realizada"_s});
        add(MeetingStatus::Canceled,
            {u"canceled"_s, u"cancelled"_s, u"abgesagt"_s, u"annulé"_s, u"annulée"_s, u"cancelada"_s,
                u"anulada"_s});
        add(MeetingStatus::NoShow,
            {u"no-show"_s, u"missed"_s, u"did not attend"_s, u"not attended"_s, u"nicht erschienen"_s,
                u"absent"_s, u"absence"_s, u"no asistió"_s, u"no presentado"_s});
        return known;
    }();
    const auto found = statuses.find(normalizedHeader(text));
    return found == statuses.end() ? std::nullopt : std::optional(*found);
}

Result<MeetingsImport> readMeetings(RowReader &rows, const RowRules &rules, const PeopleDirectory &people,
    const QList<KnownPairing> &pairings, QDate today)
{
    if (auto complete = checkMapping(rules.mapping); !complete)
        return passOn(complete);
    PairingsOfPerson pairingsOf;
    for (const KnownPairing &pairing : pairings) {
        for (const PersonId mentee : pairing.mentees)
            pairingsOf[mentee].append(&pairing);
    }

    MeetingsImport import;
    QHash<std::pair<PairingId, QDate>, QList<qsizetype>> draftsOfDay;
    auto read = forEachRow(rows, rules, import, [&](MappedRow &row) {
        const std::optional<PersonId> mentee = personIn(row, Field::Mentee, people);
        std::optional<PersonId> mentor;
        if (!row.text(Field::Mentor).isEmpty())
            mentor = personIn(row, Field::Mentor, people);
        const std::optional<QDate> day = row.day(Field::MeetingDate);
        if (!day && row.isGood())
            row.reject(Field::MeetingDate, {}, row.expectedIn(Field::MeetingDate),
                Tr::tr("The row does not say on which day they met."));
        MeetingDraft draft{.line = row.line(), .meeting = {}};
        if (mentee && day && row.isGood()) {
            draft.meeting.on = *day;
            draft.meeting.pairing = pairingOf(row, *mentee, mentor, *day, pairingsOf).value_or(PairingId());
            readDetails(row, draft.meeting, today);
        }
        if (!row.isGood())
            return;
        QList<qsizetype> &sameDay = draftsOfDay[{draft.meeting.pairing, draft.meeting.on}];
        const auto twin = std::find_if(sameDay.begin(), sameDay.end(),
            [&](qsizetype other) { return import.drafts[other].meeting == draft.meeting; });
        if (twin != sameDay.end()) {
            import.notices.append(row.issue(Field::Mentee, row.text(Field::Mentee), {},
                Tr::tr("The row tells of the same meeting as line %1; it was counted once.")
                    .arg(import.drafts[*twin].line)));
            return;
        }
        sameDay.append(import.drafts.size());
        import.drafts.append(std::move(draft));
    });
    if (!read)
        return passOn(read);
    return import;
}

} // namespace mentorbook
