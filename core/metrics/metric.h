#pragma once

#include "core/metrics/statistics.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace mentorbook {

enum class MetricUnit {
    Percent, // 0…100
    Count,
    Mean5, // the mean of answers on a scale 1…5
    Days,
    Points, // of the net promoter score, −100…100
    Steps, // between two answers on a scale 1…5, −4…4
};

// A figure with everything that one needs to judge it. Texts are translated; `id` is for machines.
//
// Where fewer than the minimum group size stand behind it, the figure is suppressed: no value, no interval,
// and numerator, n and missing are 0, so that nobody prints by accident what must stay hidden.
struct Metric
{
    QString id; // "match_rate"
    QString name = {};
    MetricUnit unit = MetricUnit::Count;
    std::optional<double> value = {}; // in the unit; none: no data, or suppressed
    qint64 numerator = 0;
    qint64 n = 0; // the denominator, or the number of answers behind a mean
    qint64 missing = 0; // in the population, but without the data
    std::optional<Interval> interval = {}; // 95 %, in the unit
    QString note = {}; // "low precision: fewer than 30; no interval: all gave the same answer"
    QString population = {};
    QString window = {};
    std::optional<QDate> dataThrough = {};
    QString definition = {};
    int definitionVersion = 1; // rises when the same data would give another figure
    bool suppressed = false;
    bool lowPrecision = false; // n < 30

    bool operator==(const Metric &) const = default;
};

// For machines: "percent", "count", "mean_of_5", "days", "points", "steps_of_5".
[[nodiscard]] QString unitId(MetricUnit unit);

// The value for people: "94 %", "4.3 of 5", "85", "12 days"; "not shown" where suppressed, "no data" where
// there is none. A share that is neither none nor all is never rounded to 0 % or 100 %: "<1 %", ">99 %".
[[nodiscard]] QString formatted(const Metric &metric, const QLocale &locale = QLocale());

// Any value of a unit in the same way: "94 %", "+0.8".
[[nodiscard]] QString formattedValue(double value, MetricUnit unit, const QLocale &locale = QLocale());

// The figure as a sentence, with its note: "85 of 90 approved mentees have been matched (94 %, 95 % interval
// 88 to 98)."
[[nodiscard]] QString sentence(const Metric &metric, const QLocale &locale = QLocale());

} // namespace mentorbook
