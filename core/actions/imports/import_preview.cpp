#include "core/actions/imports/import_preview.h"

#include "core/base/tr.h"
#include "core/domain/names.h"
#include "core/storage/tables/meeting_table.h"
#include "core/storage/tables/pairing_table.h"
#include "core/storage/tables/participant_table.h"
#include "core/storage/tables/people_table.h"
#include "core/storage/tables/survey_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString dayText(const std::optional<QDate> &day, const QLocale &locale)
{
    return day ? locale.toString(*day, QLocale::ShortFormat) : QString();
}

PreviewEntry entryOf(const RosterEntry &entry)
{
    return {.number = entry.employeeNumber,
        .name = displayName(entry),
        .what = joined({entry.jobTitle, entry.department, entry.location})};
}

PreviewEntry entryOf(const Participant &participant, const RosterEntry &roster)
{
    return {.number = roster.employeeNumber,
        .name = displayName(roster),
        .what = joined({nameOf(participant.role), nameOf(participant.state),
            (participant.skillsOffered + participant.skillsWanted).join(u"; "_s)})};
}

PreviewEntry entryOf(const Meeting &meeting, const QString &pairing, const QLocale &locale)
{
    return {.number = {},
        .name = pairing,
        .what = joined({dayText(meeting.on, locale), nameOf(meeting.status),
            meeting.minutes ? Tr::tr("%n minutes", nullptr, *meeting.minutes) : QString(), meeting.channel})};
}

void addChanges(
    QList<PreviewChange> &changes, const PersonChange &change, const QLocale &locale, bool evenWithoutAny)
{
    const auto shown = [&](const FieldChange &field, const QString &value) {
        if (!field.custom.isEmpty() || value.isEmpty())
            return value;
        if (field.field == Field::HireDate || field.field == Field::LeavingDate)
            return dayText(QDate::fromString(value, Qt::ISODate), locale);
        const auto reason = leavingReasonOf(value);
        return field.field == Field::LeavingReason && reason ? nameOf(*reason) : value;
    };
    for (const FieldChange &field : change.fields)
        changes.append({.number = change.employeeNumber,
            .name = change.name,
            .field = field.custom.isEmpty() ? fieldTitle(field.field) : field.custom,
            .from = shown(field, field.from),
            .to = shown(field, field.to)});
    if (change.fields.isEmpty() && evenWithoutAny)
        changes.append(
            {.number = change.employeeNumber, .name = change.name, .field = {}, .from = {}, .to = {}});
}

// Collects what differs between two states of one thing.
class Comparison
{
public:
    Comparison(QList<PreviewChange> &changes, QString number, QString name)
        : m_changes(changes)
        , m_number(std::move(number))
        , m_name(std::move(name))
    {
    }

    void add(Field field, const QString &from, const QString &to)
    {
        if (from != to)
            m_changes.append(
                {.number = m_number, .name = m_name, .field = fieldTitle(field), .from = from, .to = to});
    }

private:
    QList<PreviewChange> &m_changes;
    QString m_number;
    QString m_name;
};

QString listText(const QStringList &values) { return values.join(u"; "_s); }

QString minutesText(const Meeting &meeting, const QLocale &locale)
{
    return meeting.minutes ? locale.toString(*meeting.minutes) : QString();
}

QString answerText(const SatisfactionResponse &response, const QLocale &locale)
{
    return response.answer ? Tr::tr("%1 of 5").arg(locale.toString(*response.answer))
                           : Tr::tr("not answered");
}

PreviewEntry entryOf(const SatisfactionResponse &response, const RosterEntry &roster, const QLocale &locale)
{
    return {.number = roster.employeeNumber,
        .name = displayName(roster),
        .what = joined({answerText(response, locale), dayText(response.answeredOn, locale)})};
}

// "Ada Okafor & Jonas Weber", by pairing.
Result<QHash<PairingId, QString>> pairingTitles(Database &database, const QList<Meeting> &meetings)
{
    QHash<PairingId, QString> titles;
    QHash<ProgramId, QHash<ParticipantId, QString>> names;
    for (const Meeting &meeting : meetings) {
        if (titles.contains(meeting.pairing))
            continue;
        auto pairing = pairing_table::byId(database, meeting.pairing);
        if (!pairing)
            return passOn(pairing);
        if (!*pairing)
            continue;
        if (!names.contains((*pairing)->program)) {
            auto rows = participant_table::ofProgram(database, (*pairing)->program);
            if (!rows)
                return passOn(rows);
            for (const ParticipantRow &row : *rows)
                names[(*pairing)->program].insert(row.participant.id, displayName(row.person.roster));
        }
        QStringList members;
        for (const ParticipantId member : (*pairing)->mentors + (*pairing)->mentees)
            members.append(names[(*pairing)->program].value(member));
        titles.insert(meeting.pairing, members.join(u" & "_s));
    }
    return titles;
}

} // namespace

Result<ImportPreview> previewOf(Database &, const PeopleImportPlan &plan, const QLocale &locale)
{
    ImportPreview preview;
    for (const RosterEntry &entry : plan.difference.added)
        preview.added.append(entryOf(entry));
    for (const PersonChange &change : plan.difference.changed)
        addChanges(preview.changed, change, locale, false);
    for (const RosterEntry &entry : plan.difference.left)
        preview.left.append(entryOf(entry));
    for (const PersonChange &change : plan.difference.returned)
        addChanges(preview.returned, change, locale, true);
    for (const RosterEntry &entry : plan.difference.unchanged)
        preview.unchanged.append(entryOf(entry));
    return preview;
}

Result<ImportPreview> previewOf(Database &database, const ParticipantsImportPlan &plan, const QLocale &locale)
{
    auto people = people_table::all(database);
    if (!people)
        return passOn(people);
    auto rows = participant_table::ofProgram(database, plan.program);
    if (!rows)
        return passOn(rows);
    QHash<PersonId, const Person *> byId;
    for (const Person &person : *people)
        byId.insert(person.id, &person);
    QHash<ParticipantId, const Participant *> before;
    for (const ParticipantRow &row : *rows)
        before.insert(row.participant.id, &row.participant);

    ImportPreview preview;
    for (const Participant &each : plan.added) // the plan found everybody
        preview.added.append(entryOf(each, byId.value(each.person)->roster));
    for (const Participant &each : plan.unchanged)
        preview.unchanged.append(entryOf(each, byId.value(each.person)->roster));
    for (const Participant &to : plan.changed) {
        const RosterEntry &roster = byId.value(to.person)->roster;
        const Participant &from = *before.value(to.id);
        Comparison compare(preview.changed, roster.employeeNumber, displayName(roster));
        compare.add(Field::Role, nameOf(from.role), nameOf(to.role));
        compare.add(Field::State, nameOf(from.state), nameOf(to.state));
        compare.add(Field::EnrolledOn, dayText(from.enrolledOn, locale), dayText(to.enrolledOn, locale));
        compare.add(Field::Capacity, locale.toString(from.capacity), locale.toString(to.capacity));
        compare.add(Field::SkillsOffered, listText(from.skillsOffered), listText(to.skillsOffered));
        compare.add(Field::SkillsWanted, listText(from.skillsWanted), listText(to.skillsWanted));
        compare.add(Field::Department, from.department, to.department);
        compare.add(Field::Location, from.location, to.location);
    }
    for (const ProfileChange &profile : plan.profiles) {
        if (profile.profile.participant.isNull())
            continue; // new
        const RosterEntry &roster = byId.value(profile.person)->roster;
        Comparison compare(preview.changed, roster.employeeNumber, displayName(roster));
        for (const ProfileFieldChange &change : profile.changes)
            compare.add(change.field, change.from, change.to);
    }
    return preview;
}

Result<ImportPreview> previewOf(Database &database, const MeetingsImportPlan &plan, const QLocale &locale)
{
    auto titles = pairingTitles(database, plan.added + plan.changed + plan.unchanged);
    if (!titles)
        return passOn(titles);
    ImportPreview preview;
    for (const Meeting &meeting : plan.added)
        preview.added.append(entryOf(meeting, titles->value(meeting.pairing), locale));
    for (const Meeting &meeting : plan.unchanged)
        preview.unchanged.append(entryOf(meeting, titles->value(meeting.pairing), locale));
    for (const Meeting &to : plan.changed) {
        auto from = meeting_table::byId(database, to.id);
        if (!from)
            return passOn(from);
        if (!*from)
            continue;
        Comparison compare(
            preview.changed, {}, Tr::tr("%1, %2").arg(titles->value(to.pairing), dayText(to.on, locale)));
        compare.add(Field::MeetingStatus, nameOf((*from)->status), nameOf(to.status));
        compare.add(Field::Minutes, minutesText(**from, locale), minutesText(to, locale));
        compare.add(Field::Channel, (*from)->channel, to.channel);
        compare.add(Field::Progress, (*from)->progress, to.progress);
        compare.add(Field::Obstacles, (*from)->obstacles, to.obstacles);
    }
    return preview;
}

Result<ImportPreview> previewOf(Database &database, const ResponsesImportPlan &plan, const QLocale &locale)
{
    auto rows = participant_table::ofProgram(database, plan.wave.program);
    if (!rows)
        return passOn(rows);
    auto responses = survey_table::responses(database, plan.wave.program);
    if (!responses)
        return passOn(responses);
    QHash<ParticipantId, RosterEntry> byId;
    for (const ParticipantRow &row : *rows)
        byId.insert(row.participant.id, row.person.roster);
    QHash<ParticipantId, SatisfactionResponse> before;
    for (const SatisfactionResponse &response : *responses) {
        if (response.wave == plan.wave.id)
            before.insert(response.participant, response);
    }

    ImportPreview preview;
    for (const SatisfactionResponse &to : plan.responses) {
        const RosterEntry roster = byId.value(to.participant);
        const auto from = before.constFind(to.participant);
        if (from == before.constEnd()) {
            preview.added.append(entryOf(to, roster, locale));
            continue;
        }
        Comparison compare(preview.changed, roster.employeeNumber, displayName(roster));
        compare.add(Field::Satisfaction, answerText(*from, locale), answerText(to, locale));
        compare.add(Field::AnsweredOn, dayText(from->answeredOn, locale), dayText(to.answeredOn, locale));
    }
    for (const SatisfactionResponse &response : plan.unchanged)
        preview.unchanged.append(entryOf(response, byId.value(response.participant), locale));
    return preview;
}

} // namespace mentorbook
