#pragma once

#include "core/domain/program.h"
#include "core/storage/workspace.h"

namespace mentorbook {

[[nodiscard]] Result<QList<Program>> programs(Database &database); // by name
// By name, or by id where no program has that name. An empty text means the only program there is.
[[nodiscard]] Result<Program> findProgram(Database &database, const QString &nameOrId);
[[nodiscard]] Result<Program> programById(Database &database, ProgramId id);

// Creates the program with the default criteria. Refused: no name or one that is taken, an end before the start,
// a cadence outside 1…366 days, a trial outside 0…366 days.
Result<ProgramId> createProgram(Workspace &workspace, const Program &program);

[[nodiscard]] QList<Criterion> defaultCriteria();
[[nodiscard]] Result<QList<Criterion>> programCriteria(Database &database, ProgramId program);
// Weights are 0…100 and not all 0; a kind stands once.
Result<> setCriteria(Workspace &workspace, ProgramId program, const QList<Criterion> &criteria);
[[nodiscard]] Result<> checkCriteria(const QList<Criterion> &criteria);
// Reads {"criteria": [{"kind": "skills", "weight": 50, "must": false, "goal": "…"}, …]}.
[[nodiscard]] Result<QList<Criterion>> criteriaFromJson(const QByteArray &json);

} // namespace mentorbook
