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
    auto mapped = readMapped(ImportKind::Participants, file);
    if (!mapped)
        return passOn(mapped);
    auto people = peopleDirectory(database);
    if (!people)
        return passOn(people);
    auto read = readParticipants(mapped->table, mapped->mapping, *people, file.values.dateOrder);
    if (!read)
        return passOn(read);
    ParticipantsImportPlan plan;
    plan.program = program;
    plan.summary = summaryOf(*mapped, file);
    plan.summary.rows = read->rows;
    plan.summary.rejected = read->rejected;
    plan.summary.notices = read->notices;
    if (auto planned = planParticipants(database, *read, DraftOrigin::File, plan); !planned)
        return passOn(planned);
    return plan;
}

Result<> importParticipants(Workspace &workspace, const ParticipantsImportPlan &plan, QDate today)
{
    Database &database = workspace.database();
    const qsizetype count = plan.summary.added + plan.summary.changed;
    return workspace.perform({Operation::ImportParticipants, count}, [&]() -> Result<> {
        for (const Participant &participant : plan.added) {
            const QDate since = participant.enrolledOn.value_or(today);
            if (auto id = participant_table::insert(database, participant, since); !id)
                return passOn(id);
        }
        for (const Participant &participant : plan.changed) {
            if (auto updated = participant_table::update(database, participant, today); !updated)
                return updated;
        }
        return storeProfiles(database, plan);
    });
}

} // namespace mentorbook
