#include "core/actions/goals/goals.h"

#include "core/actions/goals/measure_reading.h"
#include "core/actions/programs/programs.h"
#include "core/base/tr.h"
#include "core/storage/tables/design/goal_table.h"
#include "core/storage/tables/program_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

std::optional<GoalReading> readingOf(const Goal &goal, const MeasureAnswer &answer, QDate today)
{
    if (answer.feed != Feed::Now)
        return std::nullopt;
    return GoalReading{.goal = goal.id,
        .on = today,
        .value = *answer.metric.value,
        .manual = false,
        .n = answer.metric.n,
        .dataThrough = answer.metric.dataThrough};
}

Goal tidiedUp(const Goal &draft)
{
    Goal goal = draft;
    goal.typed.name = goal.typed.name.simplified();
    goal.typed.unit = goal.typed.unit.simplified();
    goal.typed.source = goal.typed.source.simplified();
    goal.aim = goal.aim.simplified();
    std::ranges::sort(goal.checkpoints);
    goal.checkpoints.erase(
        std::unique(goal.checkpoints.begin(), goal.checkpoints.end()), goal.checkpoints.end());
    return goal;
}

Result<MeasureValues> valuesFor(Database &database, ProgramId id, QDate today)
{
    auto program = programById(database, id);
    if (!program)
        return passOn(program);
    return measureValues(database, *program, today);
}

Result<> checkSmart(const Goal &goal, const MeasureValues &values)
{
    const QStringList missing = smartCheck(goal, values).missing();
    if (!missing.isEmpty())
        return failure(ErrorKind::InvalidInput, missing.first());
    return {};
}

// What the goal asks of pairing, beside what other active goals ask.
Result<> askOfPairing(Database &database, const Goal &goal)
{
    auto criteria = program_table::criteria(database, goal.program);
    if (!criteria)
        return passOn(criteria);
    auto others = goal_table::ofProgram(database, goal.program);
    if (!others)
        return passOn(others);
    const auto isAskedFor = [&](CriterionKind kind) {
        return std::ranges::any_of(*others, [&](const Goal &other) {
            return other.id != goal.id && other.status == GoalStatus::Active
                && std::ranges::find(other.criteria, kind, &ServedCriterion::kind) != other.criteria.end();
        });
    };
    for (const ServedCriterion &asked : goal.criteria) {
        const auto known = std::ranges::find(*criteria, asked.kind, &Criterion::kind);
        if (known == criteria->end())
            criteria->append({.kind = asked.kind, .weight = asked.weight});
        else
            known->weight = isAskedFor(asked.kind) ? std::max(known->weight, asked.weight) : asked.weight;
    }
    if (auto sound = checkCriteria(*criteria); !sound)
        return sound;
    return program_table::replaceCriteria(database, goal.program, *criteria);
}

Result<Goal> activeGoal(Database &database, GoalId id)
{
    auto goal = goalById(database, id);
    if (!goal)
        return goal;
    if (goal->status == GoalStatus::Draft)
        return failure(ErrorKind::Conflict, Tr::tr("This goal is a draft; add it first."));
    if (goal->status != GoalStatus::Active)
        return failure(ErrorKind::Conflict, Tr::tr("This goal is closed; reopen it first."));
    return goal;
}

QList<GoalEdit> editsBetween(const Goal &before, const Goal &after, const QString &reason, QDate today)
{
    QList<GoalEdit> edits;
    const auto add = [&](GoalField field, const QString &from, const QString &to) {
        edits.append(
            {.goal = after.id, .on = today, .field = field, .before = from, .after = to, .reason = reason});
    };
    const auto dayText
        = [](const std::optional<QDate> &day) { return day ? day->toString(Qt::ISODate) : QString(); };
    const auto valueText = [](const Goal &goal, const std::optional<double> &value) {
        return value ? measureValueText(goal, *value) : QString();
    };
    if (before.verb != after.verb || before.measure != after.measure || before.months != after.months
        || before.group != after.group || before.typed != after.typed)
        add(GoalField::Statement, statementOf(before), statementOf(after));
    if (before.baseline != after.baseline) {
        const auto baselineText = [&](const Goal &goal) {
            return goal.baseline ? valueText(goal, goal.baseline->value) : QString();
        };
        add(GoalField::Baseline, baselineText(before), baselineText(after));
    }
    if (before.target != after.target)
        add(GoalField::Target, valueText(before, before.target), valueText(after, after.target));
    if (before.dueOn != after.dueOn)
        add(GoalField::DueOn, dayText(before.dueOn), dayText(after.dueOn));
    if (before.checkpoints != after.checkpoints) {
        const auto daysText = [&](const QList<QDate> &days) {
            QStringList texts;
            for (const QDate day : days)
                texts.append(day.toString(Qt::ISODate));
            return texts.join(u", "_s);
        };
        add(GoalField::Checkpoints, daysText(before.checkpoints), daysText(after.checkpoints));
    }
    return edits;
}

} // namespace

GoalOverview overviewOf(const Goal &goal, const MeasureValues &values, const QList<GoalReading> &readings,
    const QList<GoalEdit> &edits)
{
    GoalOverview overview{.goal = goal, .readings = readings, .edits = edits};
    overview.statement = statementOf(goal);
    overview.people = peopleIn(values, goal.group);
    if (goal.measure)
        overview.answer = answerOf(values, queryOf(goal));
    overview.course = courseOf(goal, readings, readingOf(goal, overview.answer, values.asOf), values.asOf);
    overview.card = goalCard(goal, overview.course, values);
    return overview;
}

Result<QList<GoalOverview>> goalOverviews(Database &database, const Program &program, QDate today)
{
    auto goals = goal_table::ofProgram(database, program.id);
    if (!goals)
        return passOn(goals);
    if (goals->isEmpty())
        return QList<GoalOverview>();
    auto values = measureValues(database, program, today);
    if (!values)
        return passOn(values);
    auto readings = goal_table::readings(database, program.id);
    if (!readings)
        return passOn(readings);
    auto edits = goal_table::edits(database, program.id);
    if (!edits)
        return passOn(edits);
    std::ranges::stable_sort(*goals, [](const Goal &a, const Goal &b) {
        const auto rank = [](const Goal &goal) {
            return std::pair(goal.status == GoalStatus::Draft, goal.dueOn.value_or(QDate(9999, 12, 31)));
        };
        return rank(a) < rank(b);
    });
    QList<GoalOverview> overviews;
    for (const Goal &goal : std::as_const(*goals))
        overviews.append(overviewOf(goal, *values, readings->value(goal.id), edits->value(goal.id)));
    return overviews;
}

Result<GoalOverview> goalOverview(Database &database, GoalId id, QDate today)
{
    auto goal = goalById(database, id);
    if (!goal)
        return passOn(goal);
    auto program = programById(database, goal->program);
    if (!program)
        return passOn(program);
    auto overviews = goalOverviews(database, *program, today);
    if (!overviews)
        return passOn(overviews);
    const auto found
        = std::ranges::find(*overviews, id, [](const GoalOverview &overview) { return overview.goal.id; });
    Q_ASSERT(found != overviews->end());
    return *found;
}

Result<Goal> goalById(Database &database, GoalId id)
{
    auto goal = goal_table::byId(database, id);
    if (!goal)
        return passOn(goal);
    if (!*goal)
        return failure(ErrorKind::NotFound, Tr::tr("This goal is gone."));
    return **goal;
}

Result<GoalId> keepGoalDraft(Workspace &workspace, const Goal &draft)
{
    Database &database = workspace.database();
    Goal goal = tidiedUp(draft);
    goal.status = GoalStatus::Draft;
    if (auto program = programById(database, goal.program); !program)
        return passOn(program);
    if (goal.id.isNull())
        return workspace.perform(
            {Operation::AddGoal, 1, statementOf(goal)}, [&] { return goal_table::insert(database, goal); });
    auto before = goalById(database, goal.id);
    if (!before)
        return passOn(before);
    if (before->status != GoalStatus::Draft)
        return failure(
            ErrorKind::Conflict, Tr::tr("This goal is followed already; it can't be a draft again."));
    return workspace.perform({Operation::EditGoal, 1, statementOf(goal)}, [&]() -> Result<GoalId> {
        if (auto updated = goal_table::update(database, goal); !updated)
            return passOn(updated);
        return goal.id;
    });
}

Result<GoalId> addGoal(Workspace &workspace, const Goal &draft, QDate today)
{
    Database &database = workspace.database();
    Goal goal = tidiedUp(draft);
    goal.status = GoalStatus::Draft;
    if (!goal.id.isNull()) {
        auto before = goalById(database, goal.id);
        if (!before)
            return passOn(before);
        if (before->status != GoalStatus::Draft)
            return failure(ErrorKind::Conflict, Tr::tr("This goal has been added already."));
    }
    auto values = valuesFor(database, goal.program, today);
    if (!values)
        return passOn(values);
    if (auto sound = checkSmart(goal, *values); !sound)
        return passOn(sound);
    goal.status = GoalStatus::Active;
    goal.activeSince = today;
    return workspace.perform({Operation::AddGoal, 1, statementOf(goal)}, [&]() -> Result<GoalId> {
        if (goal.id.isNull()) {
            auto id = goal_table::insert(database, goal);
            if (!id)
                return id;
            goal.id = *id;
        } else if (auto updated = goal_table::update(database, goal); !updated) {
            return passOn(updated);
        }
        if (auto asked = askOfPairing(database, goal); !asked)
            return passOn(asked);
        return goal.id;
    });
}

Result<> editGoal(Workspace &workspace, const Goal &draft, const QString &reason, QDate today)
{
    Database &database = workspace.database();
    auto before = activeGoal(database, draft.id);
    if (!before)
        return passOn(before);
    Goal goal = tidiedUp(draft);
    goal.program = before->program;
    goal.status = before->status;
    goal.activeSince = before->activeSince;
    if (goal == *before)
        return {};
    auto values = valuesFor(database, goal.program, today);
    if (!values)
        return passOn(values);
    if (auto sound = checkSmart(goal, *values); !sound)
        return sound;
    const bool movesGoalposts = goal.target != before->target || goal.dueOn != before->dueOn;
    if (movesGoalposts && reason.simplified().isEmpty())
        return failure(
            ErrorKind::InvalidInput, Tr::tr("Say why the target or the due date changes; it stays visible."));
    return workspace.perform({Operation::EditGoal, 1, statementOf(goal)}, [&]() -> Result<> {
        if (auto updated = goal_table::update(database, goal); !updated)
            return updated;
        if (auto kept
            = goal_table::insertEdits(database, editsBetween(*before, goal, reason.simplified(), today));
            !kept)
            return kept;
        return goal.criteria == before->criteria ? Result<>() : askOfPairing(database, goal);
    });
}

Result<> closeGoal(Workspace &workspace, GoalId id, GoalStatus status, const QString &note, QDate today)
{
    Q_ASSERT(status != GoalStatus::Draft && status != GoalStatus::Active);
    Database &database = workspace.database();
    auto found = activeGoal(database, id);
    if (!found)
        return passOn(found);
    auto overview = goalOverview(database, id, today);
    if (!overview)
        return passOn(overview);
    Goal goal = *found;
    const std::optional<GoalReading> &latest = overview->course.latest;
    const bool isMet = latest && meets(goal, latest->value);
    if (status == GoalStatus::Attained && !latest)
        return failure(ErrorKind::Conflict, Tr::tr("There is no reading yet that shows it attained."));
    if (status == GoalStatus::Attained && !isMet)
        return failure(ErrorKind::Conflict,
            Tr::tr("The latest reading is %1, and the target %2.")
                .arg(measureValueText(goal, latest->value), measureValueText(goal, *goal.target)));
    if (status == GoalStatus::Missed && goal.dueOn && *goal.dueOn > today)
        return failure(ErrorKind::Conflict,
            Tr::tr("It is due on %1, so it can't have been missed yet. You can abandon it.")
                .arg(goal.dueOn->toString(Qt::ISODate)));
    if (status == GoalStatus::Missed && isMet)
        return failure(ErrorKind::Conflict,
            Tr::tr("The latest reading of %1 meets the target, so the goal is attained.")
                .arg(measureValueText(goal, latest->value)));
    if (status == GoalStatus::Abandoned && note.simplified().isEmpty())
        return failure(ErrorKind::InvalidInput, Tr::tr("Say in a few words why the goal is abandoned."));
    goal.status = status;
    goal.closedOn = today;
    goal.closingNote = note.simplified();
    return workspace.perform({Operation::CloseGoal, 1, statementOf(goal)}, [&]() -> Result<> {
        // It stands as it was read on this day, whatever is imported later.
        const bool isNew = latest && latest->id.isNull();
        if (isNew) {
            if (auto kept = goal_table::insertReading(database, *latest); !kept)
                return passOn(kept);
        }
        return goal_table::update(database, goal);
    });
}

Result<> reopenGoal(Workspace &workspace, GoalId id)
{
    Database &database = workspace.database();
    auto goal = goalById(database, id);
    if (!goal)
        return passOn(goal);
    if (goal->status == GoalStatus::Draft || goal->status == GoalStatus::Active)
        return failure(ErrorKind::Conflict, Tr::tr("This goal is not closed."));
    goal->status = GoalStatus::Active;
    goal->closedOn.reset();
    goal->closingNote.clear();
    return workspace.perform(
        {Operation::EditGoal, 1, statementOf(*goal)}, [&] { return goal_table::update(database, *goal); });
}

Result<> deleteGoal(Workspace &workspace, GoalId id)
{
    Database &database = workspace.database();
    auto goal = goalById(database, id);
    if (!goal)
        return passOn(goal);
    return workspace.perform(
        {Operation::DeleteGoal, 1, statementOf(*goal)}, [&] { return goal_table::remove(database, id); });
}

Result<QList<CriterionProposal>> criteriaFromGoals(Database &database, ProgramId program)
{
    auto goals = goal_table::ofProgram(database, program);
    if (!goals)
        return passOn(goals);
    QMap<CriterionKind, CriterionProposal> proposals;
    for (const Goal &goal : std::as_const(*goals)) {
        if (goal.status != GoalStatus::Active)
            continue;
        for (const ServedCriterion &asked : goal.criteria) {
            CriterionProposal &proposal = proposals[asked.kind];
            proposal.kind = asked.kind;
            proposal.weight = std::max(proposal.weight, asked.weight);
            proposal.becauseOf.append(statementOf(goal));
        }
    }
    return proposals.values();
}

} // namespace mentorbook
