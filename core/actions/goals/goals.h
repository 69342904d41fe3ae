#pragma once

#include "core/metrics/goals/goal_course.h"
#include "core/metrics/goals/smart_check.h"
#include "core/storage/workspace.h"

namespace mentorbook {

// A goal with how it is doing.
struct GoalOverview
{
    Goal goal;
    QString statement;
    int people = 0; // in its group today
    MeasureAnswer answer; // what the workspace says of its measure today
    GoalCourse course;
    GoalCard card;
    QList<GoalReading> readings; // kept, by day
    QList<GoalEdit> edits; // by day
};

// Drafts last, then by due day. One gathering of values for all.
[[nodiscard]] Result<QList<GoalOverview>> goalOverviews(
    Database &database, const Program &program, QDate today);
[[nodiscard]] Result<GoalOverview> goalOverview(Database &database, GoalId id, QDate today);
// The same of a goal that is not stored, for the wizard's live card.
[[nodiscard]] GoalOverview overviewOf(const Goal &goal, const MeasureValues &values,
    const QList<GoalReading> &readings = {}, const QList<GoalEdit> &edits = {});
[[nodiscard]] Result<Goal> goalById(Database &database, GoalId id);

// Keeps a goal as a draft, new or changed. Refused: one that is active or closed.
Result<GoalId> keepGoalDraft(Workspace &workspace, const Goal &goal);

// Makes a goal (new, or a draft) active. Refused unless every letter of SMART is earned, with the first
// sentence that is missing. Its criteria get the weights it asks for, and carry it as the goal they serve.
Result<GoalId> addGoal(Workspace &workspace, const Goal &goal, QDate today);

// Changes an active goal; the same rules. Changes of measure, group, baseline, target, due day and
// checkpoints are kept in its history with the reason, which the target and the due day need.
Result<> editGoal(Workspace &workspace, const Goal &goal, const QString &reason, QDate today);

// Closes an active goal. Refused: attained, while the latest reading does not meet the target; missed,
// before the due day or when it is met; abandoned without a note.
Result<> closeGoal(Workspace &workspace, GoalId id, GoalStatus status, const QString &note, QDate today);
// Back to active.
Result<> reopenGoal(Workspace &workspace, GoalId id);
Result<> deleteGoal(Workspace &workspace, GoalId id);

// Keeps what the workspace says today as a reading. Refused: it says nothing, in its sentence.
Result<GoalReading> takeReading(Workspace &workspace, GoalId id, QDate today, const QString &note = {});
// A reading by hand. Refused: a day to come, a value that the measure can't have, a second one on a day, no
// note of where it is from. The first one of a goal without a baseline becomes its baseline.
Result<GoalReading> addReading(Workspace &workspace, const GoalReading &reading, QDate today);
Result<> removeReading(Workspace &workspace, GoalReadingId id);

// What a purpose suggests as the organization's aim.
[[nodiscard]] QStringList suggestedAims(ProgramPurpose purpose);

// The criteria of a program as its active goals ask for them: the highest weight for each, and whose it is.
struct CriterionProposal
{
    CriterionKind kind;
    int weight = 0;
    QStringList becauseOf; // statements

    bool operator==(const CriterionProposal &) const = default;
};
[[nodiscard]] Result<QList<CriterionProposal>> criteriaFromGoals(Database &database, ProgramId program);

// A draft as JSON and back, for drafts of the wizard. What can't be read is left out.
[[nodiscard]] QByteArray jsonOf(const Goal &goal);
[[nodiscard]] Goal goalFromJson(const QByteArray &json);

} // namespace mentorbook
