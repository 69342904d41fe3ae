#pragma once

#include "core/domain/program.h"
#include "core/storage/tables/program_table.h"
#include "core/storage/workspace.h"

namespace mentorbook {

// The next cohort of a program: the same settings, its days right after the old ones, a name of its own
// ("Leadership 2026" becomes "Leadership 2027").
[[nodiscard]] Program nextCohort(const Program &program, const QList<Program> &all);

// Creates `cohort` as a copy of `from`: criteria, and goals as drafts with their days shifted and without a
// baseline. One step. Refused as createProgram() refuses.
Result<ProgramId> copyProgram(Workspace &workspace, ProgramId from, const Program &cohort);

// An archived program is kept and out of the way.
Result<> archiveProgram(Workspace &workspace, ProgramId id, bool archived);

// Removes a program with its participants, rounds, pairings, meetings, answers and goals; people stay. One
// step.
Result<> deleteProgram(Workspace &workspace, ProgramId id);
// What that would remove, for the question before.
using ProgramContents = program_table::Contents;
[[nodiscard]] Result<ProgramContents> programContents(Database &database, ProgramId id);

} // namespace mentorbook
