#include "core/actions/imports/import_participants.h"

#include "core/storage/tables/participant_table.h"

namespace mentorbook {

namespace {

// What the line states takes the place of what was known.
Participant merged(const Participant &known, const ParticipantDraft &draft)
{
    Participant result = known;
    for (const Field field : draft.stated) {
        switch (field) {
        case Field::Role:
            result.role = draft.participant.role;
            break;
        case Field::State:
            result.state = draft.participant.state;
            break;
        case Field::EnrolledOn:
            result.enrolledOn = draft.participant.enrolledOn;
            break;
        case Field::Capacity:
            result.capacity = draft.participant.capacity;
            break;
        case Field::SkillsOffered:
            result.skillsOffered = draft.participant.skillsOffered;
            break;
        case Field::SkillsWanted:
            result.skillsWanted = draft.participant.skillsWanted;
            break;
        case Field::Department:
            result.department = draft.participant.department;
            break;
        case Field::Location:
            result.location = draft.participant.location;
            break;
        default:
            break; // who it is about
        }
    }
    return result;
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
    auto rows = participant_table::ofProgram(database, program);
    if (!rows)
        return passOn(rows);
    QHash<PersonId, Participant> known;
    for (const ParticipantRow &row : *rows)
        known.insert(row.person.id, row.participant);

    ParticipantsImportPlan plan;
    plan.program = program;
    plan.summary = summaryOf(reading);
    plan.summary.rows = read->rows;
    plan.summary.rejected = read->rejected;
    for (const ParticipantDraft &draft : read->drafts) {
        const auto before = known.constFind(draft.participant.person);
        if (before == known.constEnd()) {
            Participant participant = draft.participant;
            participant.program = program;
            plan.added.append(participant);
        } else if (const Participant after = merged(*before, draft); after != *before) {
            plan.changed.append(after);
        } else {
            ++plan.summary.unchanged;
        }
    }
    plan.summary.added = int(plan.added.size());
    plan.summary.changed = int(plan.changed.size());
    return plan;
}

Result<> importParticipants(Workspace &workspace, const ParticipantsImportPlan &plan)
{
    const qsizetype count = plan.added.size() + plan.changed.size();
    return workspace.perform({Operation::ImportParticipants, count},
        [&] { return writeParticipants(workspace.database(), plan, nullptr); });
}

Result<> writeParticipants(Database &database, const ParticipantsImportPlan &plan, Progress *progress)
{
    const qint64 total = plan.added.size() + plan.changed.size();
    qint64 done = 0;
    for (const Participant &participant : plan.added) {
        if (auto id = participant_table::insert(database, participant); !id)
            return passOn(id);
        if (auto on = goOn(progress, ++done, total); !on)
            return on;
    }
    for (const Participant &participant : plan.changed) {
        if (auto updated = participant_table::update(database, participant); !updated)
            return updated;
        if (auto on = goOn(progress, ++done, total); !on)
            return on;
    }
    return {};
}

} // namespace mentorbook
