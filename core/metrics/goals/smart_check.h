#pragma once

#include "core/metrics/measures/measure.h"

namespace mentorbook {

// Where in the goal wizard a sentence belongs.
enum class GoalInput {
    Verb,
    Measure,
    Months,
    TypedName,
    TypedUnit,
    TypedSource,
    Group,
    Baseline,
    BaselineSource,
    Target,
    Aim,
    Criteria,
    DueOn,
    Checkpoints,
};

struct GoalProblem
{
    GoalInput input = GoalInput::Verb;
    QString sentence;

    bool operator==(const GoalProblem &) const = default;
};

// One letter of SMART: earned when nothing is missing.
struct SmartTick
{
    QList<GoalProblem> missing = {};
    QList<GoalProblem> warnings = {}; // what does not stand in the way

    [[nodiscard]] bool earned() const { return missing.isEmpty(); }
    bool operator==(const SmartTick &) const = default;
};

struct SmartCheck
{
    SmartTick specific;
    SmartTick measurable;
    SmartTick attainable;
    SmartTick relevant;
    SmartTick timeBound;

    [[nodiscard]] bool allEarned() const;
    [[nodiscard]] int earned() const; // 0…5
    [[nodiscard]] QList<SmartTick> ticks() const; // in the order of the word
    [[nodiscard]] QStringList missing() const; // every sentence
    [[nodiscard]] QString missingAt(GoalInput input) const; // the first sentence there; empty: none
    bool operator==(const SmartCheck &) const = default;
};

// Earned from the data: values are those of the goal's program, today is values.asOf.
[[nodiscard]] SmartCheck smartCheck(const Goal &goal, const MeasureValues &values);

// What the wizard offers next.
[[nodiscard]] QList<GoalVerb> verbsFor(const Goal &goal); // that fit the measure's direction
[[nodiscard]] QList<ServedCriterion> proposedCriteria(const Goal &goal);
// Every three months (every month where it lasts less than six) before the due day, in the program or its
// follow-up.
[[nodiscard]] QList<QDate> proposedCheckpoints(const Program &program, QDate dueOn, QDate today);
// The last day on which a goal of the program may come due; none: it has no end.
[[nodiscard]] std::optional<QDate> lastDueDay(const Program &program);

} // namespace mentorbook
