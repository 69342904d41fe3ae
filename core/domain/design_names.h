#pragma once

#include "core/domain/goal.h"
#include "core/domain/mentee_goal.h"
#include "core/domain/program.h"

namespace mentorbook {

// The words of a program's design and its goals: keys for files and the command line, which never change, and
// names for people.
[[nodiscard]] QString keyOf(ProgramPurpose purpose);
[[nodiscard]] QString keyOf(Enrollment enrollment);
[[nodiscard]] QString keyOf(EntryMode entry);
[[nodiscard]] QString keyOf(MeasureKind kind); // the id of its metric, where there is one
[[nodiscard]] QString keyOf(GoalVerb verb);
[[nodiscard]] QString keyOf(GoalStatus status);
[[nodiscard]] QString keyOf(MenteeGoalKind kind);
[[nodiscard]] QString keyOf(MenteeGoalStatus status);

[[nodiscard]] std::optional<ProgramPurpose> programPurposeOf(const QString &key);
[[nodiscard]] std::optional<Enrollment> enrollmentOf(const QString &key);
[[nodiscard]] std::optional<EntryMode> entryOf(const QString &key);
[[nodiscard]] std::optional<MeasureKind> measureKindOf(const QString &key);
[[nodiscard]] std::optional<GoalVerb> goalVerbOf(const QString &key);

[[nodiscard]] QString nameOf(ProgramPurpose purpose);
[[nodiscard]] QString nameOf(Enrollment enrollment);
[[nodiscard]] QString nameOf(EntryMode entry);
[[nodiscard]] QString nameOf(GoalVerb verb);
[[nodiscard]] QString nameOf(GoalStatus status);
[[nodiscard]] QString nameOf(GoalField field);
[[nodiscard]] QString nameOf(MenteeGoalKind kind);
[[nodiscard]] QString nameOf(MenteeGoalStatus status);
[[nodiscard]] QString nameOf(VerifiedBy who);

} // namespace mentorbook
