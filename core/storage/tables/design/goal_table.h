#pragma once

#include "core/domain/goal.h"
#include "core/storage/database.h"

#include <QHash>

namespace mentorbook::goal_table {

// With checkpoints and criteria; by id.
[[nodiscard]] Result<QList<Goal>> ofProgram(Database &database, ProgramId program);
[[nodiscard]] Result<std::optional<Goal>> byId(Database &database, GoalId id);
Result<GoalId> insert(Database &database, const Goal &goal);
Result<> update(Database &database, const Goal &goal);
Result<> remove(Database &database, GoalId id);

// By day, within a day the computed one first.
[[nodiscard]] Result<QHash<GoalId, QList<GoalReading>>> readings(Database &database, ProgramId program);
[[nodiscard]] Result<QList<GoalReading>> readingsOf(Database &database, GoalId goal);
[[nodiscard]] Result<std::optional<GoalReading>> reading(Database &database, GoalReadingId id);
Result<GoalReadingId> insertReading(Database &database, const GoalReading &reading);
Result<> updateReading(Database &database, const GoalReading &reading);
Result<> removeReading(Database &database, GoalReadingId id);

[[nodiscard]] Result<QHash<GoalId, QList<GoalEdit>>> edits(Database &database, ProgramId program);
Result<> insertEdits(Database &database, const QList<GoalEdit> &edits);

} // namespace mentorbook::goal_table
