#include "core/actions/imports/import_participants.h"

#include "core/storage/tables/participant_table.h"
#include "core/storage/tables/participants/profile_table.h"

namespace mentorbook {

namespace {

// Profiles come after everybody is enrolled: somebody may have chosen a mentor further down.
Result<> storeProfiles(Database &database, const ParticipantsImportPlan &plan)
{
    if (plan.profiles.isEmpty())
        return {};
    auto rows = participant_table::ofProgram(database, plan.program);
    if (!rows)
        return passOn(rows);
    QHash<PersonId, ParticipantId> participants;
    for (const ParticipantRow &row : *rows)
        participants.insert(row.person.id, row.participant.id);
    for (const ProfileChange &change : plan.profiles) {
        ParticipantProfile profile = change.profile;
        profile.participant = participants.value(change.person);
        profile.choices.clear();
        for (const PersonId chosen : change.choices)
            profile.choices.append(participants.value(chosen));
        if (auto stored = profile_table::store(database, profile); !stored)
            return stored;
        if (!change.sensitive)
            continue;
        if (auto stored = sensitive_table::store(database, profile.participant, *change.sensitive); !stored)
            return stored;
    }
    return {};
}

} // namespace

Result<ParticipantsImportPlan> planParticipantsImport(
    Database &database, ProgramId program, const ImportFile &file)
{
    auto reading = readingFor(database, ImportKind::Participants, file);
    if (!reading)
        return passOn(reading);
    return planParticipantsImport(database, program, file, *reading);
}

Result<ParticipantsImportPlan> planParticipantsImport(
    Database &database, ProgramId program, const ImportFile &file, const FileReading &reading)
{
    auto fileRows = openMapped(file, reading);
    if (!fileRows)
        return passOn(fileRows);
    auto people = peopleDirectory(database);
    if (!people)
        return passOn(people);
    auto read = readParticipants(**fileRows, reading.rules, *people);
    if (!read)
        return passOn(read);
    ParticipantsImportPlan plan;
    plan.program = program;
    plan.summary = summaryOf(reading);
    plan.summary.rows = read->rows;
    plan.summary.rejected = read->rejected;
    plan.summary.notices = read->notices;
    if (auto planned = planParticipants(database, *read, reading.rules.mapping, DraftOrigin::File, plan);
        !planned)
        return passOn(planned);
    return plan;
}

Result<> importParticipants(Workspace &workspace, const ParticipantsImportPlan &plan, QDate today)
{
    const qsizetype count = plan.summary.added + plan.summary.changed;
    return workspace.perform({Operation::ImportParticipants, count},
        [&] { return writeParticipants(workspace.database(), plan, today, nullptr); });
}

Result<> writeParticipants(
    Database &database, const ParticipantsImportPlan &plan, QDate today, Progress *progress)
{
    const qint64 total = plan.added.size() + plan.changed.size();
    qint64 done = 0;
    for (const Participant &participant : plan.added) {
        if (auto id
            = participant_table::insert(database, participant, participant.enrolledOn.value_or(today));
            !id)
            return passOn(id);
        if (auto on = goOn(progress, ++done, total); !on)
            return on;
    }
    for (const Participant &participant : plan.changed) {
        if (auto updated = participant_table::update(database, participant, today); !updated)
            return updated;
        if (auto on = goOn(progress, ++done, total); !on)
            return on;
    }
    return storeProfiles(database, plan);
}

} // namespace mentorbook
