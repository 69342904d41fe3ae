#include "core/actions/goals/goals.h"
#include "core/base/tr.h"
#include "core/metrics/measures/catalog.h"
#include "core/storage/tables/design/goal_table.h"

#include <algorithm>
#include <cmath>

namespace mentorbook {

namespace {

// The first reading of a goal that started without data is its baseline.
Result<> becomeBaseline(Database &database, Goal goal, const GoalReading &reading)
{
    if (goal.baseline)
        return {};
    goal.baseline = Baseline{.value = reading.value,
        .kind = BaselineKind::FirstReading,
        .on = reading.on,
        .source = reading.note,
        .n = reading.n};
    return goal_table::update(database, goal);
}

Result<Goal> followedGoal(Database &database, GoalId id)
{
    auto goal = goalById(database, id);
    if (!goal)
        return goal;
    if (goal->status == GoalStatus::Draft)
        return failure(ErrorKind::Conflict, Tr::tr("A draft has no readings; add the goal first."));
    if (goal->status != GoalStatus::Active)
        return failure(ErrorKind::Conflict, Tr::tr("This goal is closed; reopen it first."));
    return goal;
}

} // namespace

Result<GoalReading> takeReading(Workspace &workspace, GoalId id, QDate today, const QString &note)
{
    Database &database = workspace.database();
    auto goal = followedGoal(database, id);
    if (!goal)
        return passOn(goal);
    auto overview = goalOverview(database, id, today);
    if (!overview)
        return passOn(overview);
    const MeasureAnswer &answer = overview->answer;
    if (answer.feed != Feed::Now)
        return failure(ErrorKind::Conflict, answer.sentence);
    GoalReading reading{.goal = id,
        .on = today,
        .value = *answer.metric.value,
        .n = answer.metric.n,
        .dataThrough = answer.metric.dataThrough,
        .note = note.simplified()};
    const auto sameDay = std::ranges::find_if(
        overview->readings, [&](const GoalReading &other) { return other.on == today && !other.manual; });
    return workspace.perform({Operation::AddReading, 1, overview->statement}, [&]() -> Result<GoalReading> {
        if (sameDay != overview->readings.end()) {
            reading.id = sameDay->id;
            if (auto updated = goal_table::updateReading(database, reading); !updated)
                return passOn(updated);
        } else {
            auto inserted = goal_table::insertReading(database, reading);
            if (!inserted)
                return passOn(inserted);
            reading.id = *inserted;
        }
        if (auto done = becomeBaseline(database, *goal, reading); !done)
            return passOn(done);
        return reading;
    });
}

Result<GoalReading> addReading(Workspace &workspace, const GoalReading &draft, QDate today)
{
    Database &database = workspace.database();
    auto goal = followedGoal(database, draft.goal);
    if (!goal)
        return passOn(goal);
    GoalReading reading = draft;
    reading.manual = true;
    reading.note = reading.note.simplified();
    const auto refusal = [](const QString &sentence) { return failure(ErrorKind::InvalidInput, sentence); };
    if (!reading.on.isValid())
        return refusal(Tr::tr("A reading needs a day."));
    if (reading.on > today)
        return refusal(Tr::tr("%1 is still to come; a reading is of a day that has been.")
                .arg(reading.on.toString(Qt::ISODate)));
    const MeasureDefinition &definition = measureDefinition(*goal->measure);
    if (!std::isfinite(reading.value) || reading.value < definition.least || reading.value > definition.most)
        return refusal(Tr::tr("A reading of %1 can't be: “%2” goes from %3 to %4.")
                .arg(QLocale().toString(reading.value, 'g', 6), definition.title,
                    measureValueText(*goal, definition.least), measureValueText(*goal, definition.most)));
    if (reading.note.isEmpty())
        return refusal(Tr::tr("Say where the reading is from."));
    auto readings = goal_table::readingsOf(database, reading.goal);
    if (!readings)
        return passOn(readings);
    const bool isTwice = std::ranges::any_of(
        *readings, [&](const GoalReading &other) { return other.on == reading.on && other.manual; });
    if (isTwice)
        return failure(ErrorKind::Conflict,
            Tr::tr("There is a reading of %1 already. Remove it first.")
                .arg(reading.on.toString(Qt::ISODate)));
    return workspace.perform({Operation::AddReading, 1, statementOf(*goal)}, [&]() -> Result<GoalReading> {
        auto inserted = goal_table::insertReading(database, reading);
        if (!inserted)
            return passOn(inserted);
        reading.id = *inserted;
        if (auto done = becomeBaseline(database, *goal, reading); !done)
            return passOn(done);
        return reading;
    });
}

Result<> removeReading(Workspace &workspace, GoalReadingId id)
{
    Database &database = workspace.database();
    auto reading = goal_table::reading(database, id);
    if (!reading)
        return passOn(reading);
    if (!*reading)
        return failure(ErrorKind::NotFound, Tr::tr("This reading is gone."));
    auto goal = goalById(database, (*reading)->goal);
    if (!goal)
        return passOn(goal);
    return workspace.perform({Operation::DeleteReading, 1, statementOf(*goal)},
        [&] { return goal_table::removeReading(database, id); });
}

} // namespace mentorbook
