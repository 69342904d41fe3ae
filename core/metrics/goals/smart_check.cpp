#include "core/metrics/goals/smart_check.h"

#include "core/base/tr.h"
#include "core/domain/design_names.h"
#include "core/metrics/goals/power.h"
#include "core/metrics/measures/catalog.h"

#include <algorithm>
#include <cmath>

namespace mentorbook {

namespace {

QString iso(QDate day) { return day.toString(Qt::ISODate); }

bool isTyped(const Goal &goal) { return goal.measure == MeasureKind::TypedIn; }

bool namesPlaces(const GoalGroup &group)
{
    return !group.departments.isEmpty() || !group.grades.isEmpty() || !group.locations.isEmpty();
}

void add(QList<GoalProblem> &problems, GoalInput input, const QString &sentence)
{
    problems.append({.input = input, .sentence = sentence});
}

SmartTick specific(const Goal &goal, const MeasureValues &values)
{
    SmartTick tick;
    if (!goal.measure) {
        add(tick.missing, GoalInput::Measure, Tr::tr("Choose what the goal is measured by."));
        return tick;
    }
    if (!goal.verb)
        add(tick.missing, GoalInput::Verb,
            Tr::tr("Say what shall happen to it: raise, lower, reach or keep."));
    else if (!verbsFor(goal).contains(*goal.verb))
        add(tick.missing, GoalInput::Verb,
            higherIsBetter(goal)
                ? Tr::tr("More of this is better, so lowering it is no goal. Choose raise, reach or keep.")
                : Tr::tr("Less of this is better, so raising it is no goal. Choose lower, reach or keep."));
    if (isTyped(goal) && goal.typed.name.trimmed().isEmpty())
        add(tick.missing, GoalInput::TypedName, Tr::tr("Give your measure a name."));
    const MeasureDefinition &definition = measureDefinition(*goal.measure);
    if (definition.about && goal.group.role && *goal.group.role != *definition.about)
        add(tick.missing, GoalInput::Group,
            *definition.about == ParticipantRole::Mentee
                ? Tr::tr("“%1” is about mentees; the group can't be mentors.").arg(definition.title)
                : Tr::tr("“%1” is about mentors; the group can't be mentees.").arg(definition.title));
    if (definition.needsGroup && !namesPlaces(goal.group))
        add(tick.missing, GoalInput::Group,
            Tr::tr("Say whose share it is: a department, a grade or a location."));
    if (goal.months < 1 || goal.months > 60)
        add(tick.missing, GoalInput::Months, Tr::tr("The span is 1 to 60 months, not %1.").arg(goal.months));
    const int people = peopleIn(values, goal.group);
    const bool isCountOfPeople = goal.measure == MeasureKind::Participants;
    if (people == 0 && (namesPlaces(goal.group) || !isCountOfPeople)) {
        // Before anybody is enrolled a whole program is still a group; a department that nobody is in is not.
        if (namesPlaces(goal.group))
            add(tick.missing, GoalInput::Group, Tr::tr("Nobody is in this group today."));
        else
            add(tick.warnings, GoalInput::Group, Tr::tr("Nobody is enrolled in the program yet."));
    } else if (people < values.minimumGroupSize && people > 0) {
        add(tick.missing, GoalInput::Group,
            Tr::tr("Only %n people are in this group; figures of fewer than %1 are never shown.", nullptr,
                people)
                .arg(values.minimumGroupSize));
    }
    return tick;
}

SmartTick measurable(const Goal &goal, const MeasureValues &values, const MeasureAnswer &answer)
{
    SmartTick tick;
    if (!goal.measure) {
        add(tick.missing, GoalInput::Measure, Tr::tr("Choose what the goal is measured by."));
        return tick;
    }
    if (answer.feed == Feed::Never || (answer.feed == Feed::TooFew && !goal.baseline))
        add(tick.missing, GoalInput::Measure, answer.sentence);
    if (isTyped(goal)) {
        if (goal.typed.unit.trimmed().isEmpty())
            add(tick.missing, GoalInput::TypedUnit, Tr::tr("Say in which unit it is counted."));
        if (goal.typed.source.trimmed().isEmpty())
            add(tick.missing, GoalInput::TypedSource, Tr::tr("Say where it is read."));
    }
    if (goal.baseline) {
        if (goal.baseline->kind == BaselineKind::Typed && goal.baseline->source.trimmed().isEmpty())
            add(tick.missing, GoalInput::BaselineSource, Tr::tr("Say where the baseline was read."));
        if (goal.baseline->on && *goal.baseline->on > values.asOf)
            add(tick.missing, GoalInput::Baseline,
                Tr::tr("The baseline can't be of %1, which is still to come.").arg(iso(*goal.baseline->on)));
        const MeasureDefinition &definition = measureDefinition(*goal.measure);
        if (goal.baseline->value < definition.least || goal.baseline->value > definition.most)
            add(tick.missing, GoalInput::Baseline,
                Tr::tr("“%1” goes from %2 to %3.")
                    .arg(definition.title, measureValueText(goal, definition.least),
                        measureValueText(goal, definition.most)));
    } else if (answer.feed == Feed::Now) {
        add(tick.missing, GoalInput::Baseline,
            Tr::tr("Take the baseline from the workspace (%1), or type one with its source.")
                .arg(measureValueText(goal, *answer.metric.value)));
    } else if (answer.feed == Feed::Later) {
        add(tick.warnings, GoalInput::Baseline, answer.sentence);
    } else if (answer.feed == Feed::ByHand) {
        add(tick.warnings, GoalInput::Baseline, Tr::tr("No baseline yet: the first reading becomes it."));
    }
    return tick;
}

SmartTick attainable(const Goal &goal, const MeasureValues &values)
{
    SmartTick tick;
    if (!goal.target) {
        add(tick.missing, GoalInput::Target, Tr::tr("Set a target."));
        return tick;
    }
    if (!goal.measure || !std::isfinite(*goal.target))
        return tick;
    const MeasureDefinition &definition = measureDefinition(*goal.measure);
    if (*goal.target < definition.least || *goal.target > definition.most) {
        add(tick.missing, GoalInput::Target,
            Tr::tr("A target of %1 can't be: “%2” goes from %3 to %4.")
                .arg(QLocale().toString(*goal.target, 'g', 6), definition.title,
                    measureValueText(goal, definition.least), measureValueText(goal, definition.most)));
        return tick;
    }
    if (!goal.baseline)
        return tick;
    const QString from = measureValueText(goal, goal.baseline->value);
    const QString to = measureValueText(goal, *goal.target);
    const double change = *goal.target - goal.baseline->value;
    const double gain = higherIsBetter(goal) ? change : -change;
    if (goal.verb != GoalVerb::Keep && gain <= 0) {
        add(tick.missing, GoalInput::Target,
            change == 0 ? Tr::tr("The target is where the baseline is: %1. Choose “keep”, or another target.")
                              .arg(from)
                : higherIsBetter(goal)
                ? Tr::tr("The target of %1 is below the baseline of %2; more of this is better.")
                      .arg(to, from)
                : Tr::tr("The target of %1 is above the baseline of %2; less of this is better.")
                      .arg(to, from));
        return tick;
    }
    if (goal.verb == GoalVerb::Keep && gain > 0)
        add(tick.missing, GoalInput::Target,
            Tr::tr("Keeping a level means a target no better than the baseline of %1.").arg(from));
    else if (const auto power = powerCheck(goal, values); power && !power->canBeSeen)
        add(tick.warnings, GoalInput::Target, power->sentence);
    return tick;
}

SmartTick relevant(const Goal &goal)
{
    SmartTick tick;
    if (goal.aim.trimmed().isEmpty())
        add(tick.missing, GoalInput::Aim, Tr::tr("Say which aim of the organization it serves."));
    for (const ServedCriterion &criterion : goal.criteria) {
        if (criterion.weight < 0 || criterion.weight > 100)
            add(tick.missing, GoalInput::Criteria,
                Tr::tr("A weight is 0 to 100, not %1.").arg(criterion.weight));
    }
    if (goal.criteria.isEmpty() && !proposedCriteria(goal).isEmpty())
        add(tick.warnings, GoalInput::Criteria, Tr::tr("No criterion of pairing serves this goal."));
    return tick;
}

SmartTick timeBound(const Goal &goal, const MeasureValues &values, const MeasureAnswer &answer)
{
    SmartTick tick;
    const Program &program = values.program;
    if (!goal.dueOn) {
        add(tick.missing, GoalInput::DueOn, Tr::tr("Say by when."));
        return tick;
    }
    const QDate due = *goal.dueOn;
    // An active goal that is overdue is late, not without a date.
    if (due <= values.asOf && goal.status == GoalStatus::Draft)
        add(tick.missing, GoalInput::DueOn, Tr::tr("%1 is not in the future.").arg(iso(due)));
    if (program.start && due < *program.start)
        add(tick.missing, GoalInput::DueOn,
            Tr::tr("The goal would be due on %1, before the program starts on %2.")
                .arg(iso(due), iso(*program.start)));
    if (const auto last = lastDueDay(program); last && due > *last)
        add(tick.missing, GoalInput::DueOn,
            Tr::tr("The program and its follow-up end on %1; the goal would be due on %2.")
                .arg(iso(*last), iso(due)));
    if (answer.firstReading && due < *answer.firstReading)
        add(tick.missing, GoalInput::DueOn,
            Tr::tr("The first reading is to be had on %1, after the goal is due on %2.")
                .arg(iso(*answer.firstReading), iso(due)));
    if (goal.checkpoints.isEmpty())
        add(tick.missing, GoalInput::Checkpoints, Tr::tr("Set at least one checkpoint on the way."));
    for (const QDate checkpoint : goal.checkpoints) {
        if (checkpoint > due)
            add(tick.missing, GoalInput::Checkpoints,
                Tr::tr("The checkpoint on %1 is after the due date.").arg(iso(checkpoint)));
        else if (program.start && checkpoint < *program.start)
            add(tick.missing, GoalInput::Checkpoints,
                Tr::tr("The checkpoint on %1 is before the program starts.").arg(iso(checkpoint)));
    }
    return tick;
}

} // namespace

bool SmartCheck::allEarned() const { return earned() == 5; }

int SmartCheck::earned() const
{
    const QList<SmartTick> all = ticks();
    return int(std::ranges::count_if(all, [](const SmartTick &tick) { return tick.earned(); }));
}

QList<SmartTick> SmartCheck::ticks() const { return {specific, measurable, attainable, relevant, timeBound}; }

QStringList SmartCheck::missing() const
{
    QStringList sentences;
    for (const SmartTick &tick : ticks()) {
        for (const GoalProblem &problem : tick.missing)
            sentences.append(problem.sentence);
    }
    sentences.removeDuplicates();
    return sentences;
}

QString SmartCheck::missingAt(GoalInput input) const
{
    for (const SmartTick &tick : ticks()) {
        const auto found = std::ranges::find(tick.missing, input, &GoalProblem::input);
        if (found != tick.missing.end())
            return found->sentence;
    }
    return {};
}

SmartCheck smartCheck(const Goal &goal, const MeasureValues &values)
{
    const MeasureAnswer answer = goal.measure ? answerOf(values, queryOf(goal)) : MeasureAnswer();
    return {.specific = specific(goal, values),
        .measurable = measurable(goal, values, answer),
        .attainable = attainable(goal, values),
        .relevant = relevant(goal),
        .timeBound = timeBound(goal, values, answer)};
}

QList<GoalVerb> verbsFor(const Goal &goal)
{
    return {higherIsBetter(goal) ? GoalVerb::Raise : GoalVerb::Lower, GoalVerb::Reach, GoalVerb::Keep};
}

QList<ServedCriterion> proposedCriteria(const Goal &goal)
{
    return goal.measure ? measureDefinition(*goal.measure).proposes : QList<ServedCriterion>();
}

QList<QDate> proposedCheckpoints(const Program &program, QDate dueOn, QDate today)
{
    const QDate start = std::max(program.start.value_or(today), today);
    const int step = start.addMonths(6) <= dueOn ? 3 : 1;
    QList<QDate> days;
    for (int months = step;; months += step) {
        const QDate day = start.addMonths(months);
        if (day >= dueOn)
            break;
        days.append(day);
    }
    if (days.isEmpty() && start < dueOn)
        days.append(start.addDays(std::max<qint64>(1, start.daysTo(dueOn) / 2)));
    return days;
}

std::optional<QDate> lastDueDay(const Program &program)
{
    return program.end ? std::optional(program.end->addMonths(program.followUpMonths)) : std::nullopt;
}

} // namespace mentorbook
