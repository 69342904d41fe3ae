#pragma once

#include "core/domain/mentee_goal.h"
#include "core/storage/database.h"

namespace mentorbook::mentee_goal_table {

// With readings; by due day, those without one last.
[[nodiscard]] Result<QList<MenteeGoal>> ofProgram(Database &database, ProgramId program);
[[nodiscard]] Result<QList<MenteeGoal>> ofPairing(Database &database, PairingId pairing);
[[nodiscard]] Result<std::optional<MenteeGoal>> byId(Database &database, MenteeGoalId id);
// Without readings.
Result<MenteeGoalId> insert(Database &database, const MenteeGoal &goal);
Result<> update(Database &database, const MenteeGoal &goal);
Result<> remove(Database &database, MenteeGoalId id);

// In the place of the one of that day.
Result<> putReading(Database &database, MenteeGoalId id, const MenteeGoalReading &reading);

} // namespace mentorbook::mentee_goal_table
