#include "core/actions/imports/import_meetings.h"

#include "core/actions/programs/programs.h"
#include "core/base/tr.h"
#include "core/exchange/imports/meetings_import.h"
#include "core/storage/tables/meeting_table.h"
#include "core/storage/tables/pairing_table.h"
#include "core/storage/tables/participant_table.h"

#include <map>
#include <tuple>

namespace mentorbook {

namespace {

using MeetingKey = std::tuple<PairingId, QDate, MeetingStatus>;

MeetingKey keyOf(const Meeting &meeting) { return {meeting.pairing, meeting.on, meeting.status}; }

QList<PersonId> peopleOf(const QList<ParticipantId> &ids, const QHash<ParticipantId, PersonId> &people)
{
    QList<PersonId> result;
    for (const ParticipantId id : ids)
        result.append(people.value(id));
    return result;
}

} // namespace

Result<MeetingsImportPlan> planMeetingsImport(
    Database &database, ProgramId program, const ImportFile &file, QDate today)
{
    auto reading = readingFor(database, ImportKind::Meetings, file);
    if (!reading)
        return passOn(reading);
    return planMeetingsImport(database, program, file, *reading, today);
}

Result<MeetingsImportPlan> planMeetingsImport(
    Database &database, ProgramId program, const ImportFile &file, const FileReading &reading, QDate today)
{
    auto fileRows = openMapped(file, reading);
    if (!fileRows)
        return passOn(fileRows);
    auto people = peopleDirectory(database);
    if (!people)
        return passOn(people);
    auto participants = participant_table::ofProgram(database, program);
    if (!participants)
        return passOn(participants);
    auto pairings = pairing_table::ofProgram(database, program);
    if (!pairings)
        return passOn(pairings);
    auto kept = programById(database, program);
    if (!kept)
        return passOn(kept);
    auto meetings = meeting_table::ofProgram(database, program);
    if (!meetings)
        return passOn(meetings);

    QHash<ParticipantId, PersonId> personOf;
    for (const ParticipantRow &row : *participants)
        personOf.insert(row.participant.id, row.person.id);
    QList<KnownPairing> knownPairings;
    for (const Pairing &pairing : *pairings)
        knownPairings.append({.id = pairing.id,
            .mentors = peopleOf(pairing.mentors, personOf),
            .mentees = peopleOf(pairing.mentees, personOf),
            .startedOn = pairing.startedOn,
            .endedOn = pairing.endedOn});
    auto read = readMeetings(**fileRows, reading.rules, *people, knownPairings, today);
    if (!read)
        return passOn(read);

    std::map<MeetingKey, Meeting> known;
    for (const Meeting &meeting : *meetings)
        known.emplace(keyOf(meeting), meeting);
    MeetingsImportPlan plan;
    plan.summary = summaryOf(reading);
    plan.summary.rows = read->rows;
    plan.summary.rejected = read->rejected;
    plan.summary.notices = read->notices;
    for (const MeetingDraft &draft : read->drafts) {
        const auto before = known.find(keyOf(draft.meeting));
        Meeting meeting = draft.meeting;
        if (!kept->dataKept.meetingNotes && !(meeting.progress + meeting.obstacles).isEmpty()) {
            meeting.progress.clear();
            meeting.obstacles.clear();
            plan.summary.notices.append({.line = draft.line,
                .column = {},
                .found = {},
                .expected = {},
                .reason = Tr::tr("The program keeps no notes of meetings; they were left out.")});
        }
        if (before == known.end()) {
            plan.added.append(meeting);
            continue;
        }
        meeting.id = before->second.id;
        if (meeting == before->second)
            plan.unchanged.append(meeting);
        else
            plan.changed.append(meeting);
    }
    plan.summary.added = int(plan.added.size());
    plan.summary.changed = int(plan.changed.size());
    plan.summary.unchanged = int(plan.unchanged.size());
    return plan;
}

Result<> importMeetings(Workspace &workspace, const MeetingsImportPlan &plan)
{
    const qsizetype count = plan.added.size() + plan.changed.size();
    return workspace.perform({Operation::ImportMeetings, count},
        [&] { return writeMeetings(workspace.database(), plan, nullptr); });
}

Result<> writeMeetings(Database &database, const MeetingsImportPlan &plan, Progress *progress)
{
    constexpr qsizetype atOnce = 200;
    const qint64 total = plan.added.size() + plan.changed.size();
    qint64 done = 0;
    for (const Meeting &meeting : plan.changed) {
        if (auto updated = meeting_table::update(database, meeting); !updated)
            return updated;
        if (auto on = goOn(progress, ++done, total); !on)
            return on;
    }
    for (qsizetype first = 0; first < plan.added.size(); first += atOnce) {
        const QList<Meeting> some = plan.added.mid(first, atOnce);
        if (auto added = meeting_table::insertMany(database, some); !added)
            return added;
        done += some.size();
        if (auto on = goOn(progress, done, total); !on)
            return on;
    }
    return {};
}

} // namespace mentorbook
