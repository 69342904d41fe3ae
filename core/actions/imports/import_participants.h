#pragma once

#include "core/actions/imports/import_summary.h"
#include "core/exchange/imports/participants_import.h"
#include "core/storage/workspace.h"

namespace mentorbook {

struct ParticipantsImportPlan
{
    ProgramId program;
    QList<Participant> added; // without ids
    QList<Participant> changed; // as they will be
    ImportSummary summary;
};

// People who take part already are changed in what the file states and keep the rest.
[[nodiscard]] Result<ParticipantsImportPlan> planParticipantsImport(
    Database &database, ProgramId program, const ImportFile &file, const FileReading &reading);
[[nodiscard]] Result<ParticipantsImportPlan> planParticipantsImport(
    Database &database, ProgramId program, const ImportFile &file);
Result<> importParticipants(Workspace &workspace, const ParticipantsImportPlan &plan);
// The part of importParticipants() that writes, within a change.
Result<> writeParticipants(Database &database, const ParticipantsImportPlan &plan, Progress *progress);

} // namespace mentorbook
