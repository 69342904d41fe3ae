#include "core/reports/goal_chart.h"

#include "core/base/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr int mostMonths = 48; // a chart with more columns can't be read

QDate monthOf(QDate day) { return {day.year(), day.month(), 1}; }

QString monthText(QDate month, const QLocale &locale)
{
    return locale.toString(month, u"MMM yyyy"_s);
}

QString valueText(const Goal &goal, const std::optional<double> &value, const QLocale &locale)
{
    return value ? measureValueText(goal, *value, locale) : QString();
}

// Shares have a fixed scale; of everything else the values decide.
void setScale(ChartDescription &chart, const Goal &goal)
{
    chart.unit = measureUnitText(goal);
    chart.valueTitle = measureName(goal);
    if (goal.measure && measureDefinition(*goal.measure).unit == MetricUnit::Percent)
        chart.range = ValueRange{};
    bool whole = true;
    for (const ChartSeries &series : chart.series)
        for (const auto &value : series.values)
            whole = whole && (!value || *value == double(qRound64(*value)));
    chart.decimals = whole ? 0 : 1;
}

} // namespace

ChartDescription goalChart(const Goal &goal, const QList<GoalReading> &readings, const GoalCourse &course,
    QDate today, const QLocale &locale)
{
    ChartDescription chart;
    chart.id = u"goal"_s;
    chart.kind = ChartKind::Lines;
    chart.title = nameOf(course.track);
    QList<GoalReading> all = readings;
    if (course.latest && (all.isEmpty() || all.last().on < course.latest->on))
        all.append(*course.latest);
    if (goal.baseline && goal.baseline->on && (all.isEmpty() || *goal.baseline->on < all.first().on))
        all.prepend({.goal = goal.id, .on = *goal.baseline->on, .value = goal.baseline->value});
    if (all.isEmpty() || !goal.target || !goal.measure) {
        chart.sentence = Tr::tr("There is no reading yet to draw.");
        return chart;
    }
    QDate first = all.first().on;
    if (goal.activeSince)
        first = std::min(first, *goal.activeSince);
    QDate last = std::max(all.last().on, goal.dueOn.value_or(today));
    first = std::max(monthOf(first), monthOf(last).addMonths(1 - mostMonths));

    ChartSeries values{.name = Tr::tr("Readings"), .values = {}};
    ChartSeries way{.name = Tr::tr("The way to the target"), .values = {}, .color = ChartColor::Neutral,
        .style = LineStyle::Dashed};
    ChartSeries target{.name = Tr::tr("Target"), .values = {}, .color = ChartColor::Series2,
        .style = LineStyle::Dotted};
    chart.table = {.columns = {{Tr::tr("Month"), ColumnAlignment::Start, 1},
                       {values.name, ColumnAlignment::End, 0}, {way.name, ColumnAlignment::End, 0}},
        .rows = {}};
    const QDate from = goal.activeSince.value_or(first);
    for (QDate month = first; month <= last; month = month.addMonths(1)) {
        const QDate end = month.addMonths(1).addDays(-1);
        std::optional<double> value;
        for (const GoalReading &reading : all) {
            if (monthOf(reading.on) == month)
                value = reading.value;
        }
        const auto expected = end < from ? std::nullopt : expectedOn(goal, std::min(end, last));
        chart.categories.append(monthText(month, locale));
        values.values.append(value);
        way.values.append(expected);
        target.values.append(*goal.target);
        chart.table.rows.append({monthText(month, locale), valueText(goal, value, locale),
            valueText(goal, expected, locale)});
    }
    const QString now = course.latest ? measureValueText(goal, course.latest->value, locale)
                                      : Tr::tr("no reading yet");
    chart.sentence = course.expected && course.track != GoalTrack::NoReading
        ? Tr::tr("Now %1; on the way to %2 it would be %3 today.")
              .arg(now, measureValueText(goal, *goal.target, locale),
                  measureValueText(goal, *course.expected, locale))
        : Tr::tr("Now %1; the target is %2.").arg(now, measureValueText(goal, *goal.target, locale));
    chart.series = {values, way, target};
    setScale(chart, goal);
    return chart;
}

ChartDescription targetChart(const Goal &goal, const MeasureHistory &history, const QLocale &locale)
{
    ChartDescription chart;
    chart.id = u"goal-target"_s;
    chart.kind = ChartKind::Lines;
    chart.title = Tr::tr("What it was so far");
    if (history.points.isEmpty() || !goal.measure) {
        chart.sentence = Tr::tr("There is no history to show: nothing was measured yet.");
        return chart;
    }
    chart.sentence = Tr::tr("%1, at the end of each month.").arg(history.about);
    ChartSeries values{.name = Tr::tr("So far"), .values = {}};
    ChartSeries target{.name = Tr::tr("Target"), .values = {}, .color = ChartColor::Series2,
        .style = LineStyle::Dotted};
    chart.table = {.columns = {{Tr::tr("Month"), ColumnAlignment::Start, 1},
                       {Tr::tr("Value"), ColumnAlignment::End, 0}, {Tr::tr("n"), ColumnAlignment::End, 0}},
        .rows = {}};
    for (const HistoryPoint &point : history.points) {
        chart.categories.append(monthText(point.on, locale));
        values.values.append(point.value);
        target.values.append(goal.target);
        chart.table.rows.append({monthText(point.on, locale), valueText(goal, point.value, locale),
            point.n > 0 ? locale.toString(point.n) : QString()});
    }
    chart.series = {values};
    if (goal.target)
        chart.series.append(target);
    setScale(chart, goal);
    return chart;
}

} // namespace mentorbook
