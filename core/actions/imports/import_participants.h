#pragma once

#include "core/actions/imports/participant_plan.h"
#include "core/storage/workspace.h"

namespace mentorbook {

// People who take part already are changed in what the file states and keep the rest.
[[nodiscard]] Result<ParticipantsImportPlan> planParticipantsImport(
    Database &database, ProgramId program, const ImportFile &file, const FileReading &reading);
[[nodiscard]] Result<ParticipantsImportPlan> planParticipantsImport(
    Database &database, ProgramId program, const ImportFile &file);
// today: when states that the file gives no day for begin.
Result<> importParticipants(Workspace &workspace, const ParticipantsImportPlan &plan, QDate today);
// The part of importParticipants() that writes, within a change.
Result<> writeParticipants(
    Database &database, const ParticipantsImportPlan &plan, QDate today, Progress *progress);

} // namespace mentorbook
