#pragma once

#include "core/metrics/measures/measure_figures.h"

namespace mentorbook {

// Everybody in the rosters, followed through them.

// Whether somebody was employed on a day, as far as the rosters tell; whoever leaves on that day is not.
[[nodiscard]] bool employedOn(const MeasuredEmployee &employee, QDate day, std::optional<QDate> rostersFrom);

// Retention or promotion of everybody who works in the group and was employed `months` before `end`, from
// then to `end`. No value where the rosters do not reach back so far.
[[nodiscard]] Metric workforceRetention(
    const MeasureValues &values, const GoalGroup &group, int months, QDate end, const MetricContext &context);
[[nodiscard]] Metric workforcePromotion(
    const MeasureValues &values, const GoalGroup &group, int months, QDate end, const MetricContext &context);

// The first of these days after another; none: there is none.
[[nodiscard]] std::optional<QDate> firstAfter(const QList<QDate> &days, QDate day);

} // namespace mentorbook
