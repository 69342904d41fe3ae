#pragma once

#include "core/actions/imports/import_summary.h"
#include "core/domain/pairing.h"
#include "core/storage/workspace.h"

namespace mentorbook {

struct MeetingsImportPlan
{
    QList<Meeting> added; // without ids
    QList<Meeting> changed; // as they will be
    QList<Meeting> unchanged;
    ImportSummary summary;
};

// A meeting of the same pairing on the same day with the same status is the same meeting.
[[nodiscard]] Result<MeetingsImportPlan> planMeetingsImport(
    Database &database, ProgramId program, const ImportFile &file, const FileReading &reading, QDate today);
[[nodiscard]] Result<MeetingsImportPlan> planMeetingsImport(
    Database &database, ProgramId program, const ImportFile &file, QDate today);
Result<> importMeetings(Workspace &workspace, const MeetingsImportPlan &plan);
// The part of importMeetings() that writes, within a change.
Result<> writeMeetings(Database &database, const MeetingsImportPlan &plan, Progress *progress);

} // namespace mentorbook
