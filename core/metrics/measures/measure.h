#pragma once

#include "core/metrics/measures/catalog.h"
#include "core/metrics/measures/measure_values.h"
#include "core/metrics/metric.h"

namespace mentorbook {

// A measure of a group, over a span where it has one.
struct MeasureQuery
{
    MeasureKind kind = MeasureKind::MatchRate;
    GoalGroup group = {};
    int months = 12;

    bool operator==(const MeasureQuery &) const = default;
};
[[nodiscard]] MeasureQuery queryOf(const Goal &goal); // of a goal that has a measure

// The measure on values.asOf. No value: no data, or too few people; the metric's note says which.
// A typed-in measure has none.
[[nodiscard]] Metric measured(const MeasureValues &values, const MeasureQuery &query);

// What the workspace can say of a measure before a goal is set.
enum class Feed {
    Now, // there is a value
    Later, // the design feeds it, and there is no data yet
    TooFew, // there is data, of fewer people than may be shown
    ByHand, // typed in
    Never, // nothing in the design feeds it
};
struct MeasureAnswer
{
    Feed feed = Feed::Never;
    Metric metric;
    std::optional<QDate> firstReading = {}; // Later: when to expect it
    QString sentence; // "86 % today", "No baseline yet, first reading on …", what would feed it
};
[[nodiscard]] MeasureAnswer answerOf(const MeasureValues &values, const MeasureQuery &query);

// What a goal could start from: the measure today, or, of retention and promotion, that of everybody who
// works in the group where no participant has been followed long enough.
struct BaselineOffer
{
    Baseline baseline;
    QString sentence; // with its population, n and day
};
[[nodiscard]] std::optional<BaselineOffer> offeredBaseline(
    const MeasureValues &values, const MeasureQuery &query);

// The measure at the ends of the months up to today and today, oldest first, for the chart behind a target.
struct HistoryPoint
{
    QDate on;
    std::optional<double> value; // none: no data then, or too few people
    qint64 n = 0;

    bool operator==(const HistoryPoint &) const = default;
};
struct MeasureHistory
{
    QString about; // whose it is: "participants of Leadership 2026", "everybody who works in Sales"
    QList<HistoryPoint> points; // begins with the first that has a value; empty: nothing to show
};
[[nodiscard]] MeasureHistory historyOf(const MeasureValues &values, const MeasureQuery &query, int most = 24);

// When a measure of the program can be read for the first time; never before the day after values.asOf.
[[nodiscard]] QDate firstReadingOn(const Program &program, const MeasureQuery &query, QDate today);

} // namespace mentorbook
