#pragma once

#include "core/metrics/goals/goal_course.h"
#include "core/reports/chart.h"

namespace mentorbook {

// A goal's measure over time: its readings, the straight line from baseline to target, and the target.
// readings: by day. Without a value or a target there is no series, and the sentence says so.
[[nodiscard]] ChartDescription goalChart(const Goal &goal, const QList<GoalReading> &readings,
    const GoalCourse &course, QDate today, const QLocale &locale = QLocale());

// What the measure was before a goal is set, with the target that is being thought of: the chart behind
// "attainable". Empty history: no series, and a sentence that says so.
[[nodiscard]] ChartDescription targetChart(
    const Goal &goal, const MeasureHistory &history, const QLocale &locale = QLocale());

} // namespace mentorbook
