#include "core/actions/reports/exports.h"

#include "core/actions/pairings/pairings.h"
#include "core/actions/reports/people_export.h"
#include "core/base/tr.h"
#include "core/domain/names.h"
#include "core/exchange/imports/profile_fields.h"
#include "core/storage/tables/participant_table.h"
#include "core/storage/tables/participants/profile_table.h"

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

Cell dayCell(const std::optional<QDate> &day) { return day ? Cell(*day) : Cell(); }

Cell listCell(const QStringList &values) { return values.join(u"; "_s); }

QString joined(const QList<PairingMember> &members, QString PairingMember::*what)
{
    QStringList values;
    for (const PairingMember &member : members)
        values.append(member.*what);
    return values.join(u"; "_s);
}

Result<ExportTable> participantsTable(Database &database, const Program &program)
{
    auto rows = participant_table::ofProgram(database, program.id);
    if (!rows)
        return passOn(rows);
    ExportTable table{.name = u"participants"_s,
        .columns = {u"Employee Number"_s, u"Name"_s, u"Role"_s, u"State"_s, u"Enrolled On"_s, u"Capacity"_s,
            u"Skills Offered"_s, u"Skills Wanted"_s, u"Department"_s, u"Location"_s, u"Background"_s,
            u"Target Role"_s, u"Goals"_s, u"Goal Tags"_s, u"Interests"_s, u"Preferred Channels"_s,
            u"Languages"_s, u"Time Zone"_s, u"Availability"_s, u"Values and Personality"_s,
            u"Directory Consent"_s, u"Ranked Choices"_s},
        .rows = {}};
    // Sensitive answers, the avoid-list and interview notes stay here: they are in the person's own export.
    auto profiles = profile_table::ofProgram(database, program.id);
    if (!profiles)
        return passOn(profiles);
    QHash<ParticipantId, QString> numbers;
    for (const ParticipantRow &row : *rows)
        numbers.insert(row.participant.id, row.person.roster.employeeNumber);
    for (const ParticipantRow &row : *rows) {
        const Participant &p = row.participant;
        const ParticipantProfile &profile = profiles->value(p.id);
        QStringList choices;
        for (const ParticipantId chosen : profile.choices)
            choices.append(numbers.value(chosen));
        table.rows.append({row.person.roster.employeeNumber, row.person.roster.name, keyOf(p.role),
            keyOf(p.state), dayCell(p.enrolledOn), qint64(p.capacity), listCell(p.skillsOffered),
            listCell(p.skillsWanted), row.department(), row.location(), profile.background,
            profile.targetRole, profile.goals, listCell(profile.goalTags), listCell(profile.interests),
            listCell(profile.channels), listCell(profile.languages), profile.timeZone,
            availabilityText(profile.availability), scalesText(profile.scales), consentText(profile.consent),
            listCell(choices)});
    }
    return table;
}

ExportTable pairingsTable(const QList<PairingOverview> &overviews, QDate today)
{
    ExportTable table{.name = u"pairings"_s,
        .columns = {u"Pairing"_s, u"Mentor"_s, u"Mentor Name"_s, u"Mentee"_s, u"Mentee Name"_s, u"State"_s,
            u"Started On"_s, u"Ended On"_s, u"End Reason"_s, u"Score of 100"_s, u"Cadence Days"_s,
            u"Meetings Held"_s, u"Last Meeting"_s, u"Health"_s, u"Reason"_s},
        .rows = {}};
    for (const PairingOverview &overview : overviews) {
        const Pairing &pairing = overview.pairing;
        table.rows.append({pairing.id.value(), joined(overview.mentors, &PairingMember::employeeNumber),
            joined(overview.mentors, &PairingMember::name),
            joined(overview.mentees, &PairingMember::employeeNumber),
            joined(overview.mentees, &PairingMember::name), keyOf(pairing.state), pairing.startedOn,
            dayCell(pairing.endedOn), pairing.endReason,
            pairing.score ? Cell(*pairing.score / 100.0) : Cell(), qint64(overview.cadenceDays),
            qint64(overview.meetingsHeld(today)), dayCell(overview.verdict.lastMet),
            keyOf(overview.verdict.health), explain(overview.verdict)});
    }
    return table;
}

ExportTable meetingsTable(const QList<PairingOverview> &overviews)
{
    ExportTable table{.name = u"meetings"_s,
        .columns = {u"Pairing"_s, u"Mentor"_s, u"Mentee"_s, u"Date"_s, u"Status"_s, u"Minutes"_s,
            u"Channel"_s, u"Progress"_s, u"Obstacles"_s},
        .rows = {}};
    for (const PairingOverview &overview : overviews) {
        for (const Meeting &meeting : overview.meetings)
            table.rows.append(
                {overview.pairing.id.value(), joined(overview.mentors, &PairingMember::employeeNumber),
                    joined(overview.mentees, &PairingMember::employeeNumber), meeting.on,
                    keyOf(meeting.status), meeting.minutes ? Cell(qint64(*meeting.minutes)) : Cell(),
                    meeting.channel, meeting.progress, meeting.obstacles});
    }
    return table;
}

} // namespace

QStringList exportKeys() { return {u"people"_s, u"participants"_s, u"pairings"_s, u"meetings"_s}; }

std::optional<ExportKind> exportKindOf(const QString &key)
{
    const qsizetype index = exportKeys().indexOf(key);
    return index < 0 ? std::nullopt : std::optional(static_cast<ExportKind>(index));
}

QString keyOf(ExportKind kind) { return exportKeys().at(static_cast<int>(kind)); }

QString nameOf(ExportKind kind)
{
    switch (kind) {
    case ExportKind::People:
        return Tr::tr("People");
    case ExportKind::Participants:
        return Tr::tr("Participants");
    case ExportKind::Pairings:
        return Tr::tr("Pairings");
    case ExportKind::Meetings:
        return Tr::tr("Meetings");
    }
    Q_UNREACHABLE();
}

Result<ExportTable> exportTable(Database &database, ExportKind kind, const Program &program, QDate today)
{
    if (kind == ExportKind::People)
        return peopleExport(database, {}, today);
    if (kind == ExportKind::Participants)
        return participantsTable(database, program);
    auto overviews = pairingOverviews(database, program.id, today);
    if (!overviews)
        return passOn(overviews);
    return kind == ExportKind::Pairings ? pairingsTable(*overviews, today) : meetingsTable(*overviews);
}

ExportTable exportTable(const ReportTable &table, const QString &name)
{
    ExportTable made{.name = name, .columns = {}, .rows = {}};
    for (const ReportColumn &column : table.columns)
        made.columns.append(column.title);
    for (const QStringList &row : table.rows) {
        QList<Cell> cells(row.begin(), row.end());
        cells.resize(made.columns.size());
        made.rows.append(cells);
    }
    return made;
}

QString exportFileName(const QString &program, const QString &what, QDate today)
{
    // Letters of every script may stand in a file's name; long ones may not.
    constexpr qsizetype longest = 60;
    QString slug;
    for (const QChar c : program.left(longest).toLower()) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            slug.append(c);
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug.append(u'-');
    }
    while (slug.endsWith(u'-') || (slug.size() == longest && slug.back().isHighSurrogate()))
        slug.chop(1);
    QStringList parts{slug, what, today.toString(Qt::ISODate)};
    parts.removeAll(QString());
    return parts.join(u'-');
}

} // namespace mentorbook
