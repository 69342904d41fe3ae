#include "core/reports/goal_chart.h"

#include "core/base/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr int mostMonths = 48; // a chart with more columns can't be read

QDate monthOf(QDate day) { return {day.year(), day.month(), 1}; }

QString monthText(QDate month, const QLocale &locale) { return locale.toString(month, u"MMM yyyy"_s); }

QString valueText(const Goal &goal, const std::optional<double> &value, const QLocale &locale)
{
    return value ? measureValueText(goal, *value, locale) : QString();
}

// Values with a fraction keep one digit, unless only the lines between them have it.
void nameValues(ChartDescription &chart, const Goal &goal)
{
    chart.unit = measureUnitText(goal);
    chart.valueTitle = measureName(goal);
    const bool whole = std::ranges::all_of(chart.series, [](const ChartSeries &series) {
        return !series.dots || std::ranges::all_of(series.values, [](const std::optional<double> &value) {
            return !value || *value == double(qRound64(*value));
        });
    });
    chart.decimals
        = whole || (goal.measure && measureDefinition(*goal.measure).unit == MetricUnit::Percent) ? 0 : 1;
}

// Where a day stands between the months' names: 0.5 is the middle of the first month.
double placeOf(QDate day, QDate firstMonth)
{
    const int months = (day.year() - firstMonth.year()) * 12 + day.month() - firstMonth.month();
    return months + double(day.day() - 1) / day.daysInMonth();
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

    const bool isLevel = expectedOn(goal, first) == goal.target && expectedOn(goal, last) == goal.target;
    ChartSeries way{.name = isLevel ? Tr::tr("Target") : Tr::tr("Way to the target"),
        .values = {},
        .color = ChartColor::Neutral,
        .style = LineStyle::Dashed,
        .dots = false};
    ChartSeries target{.name = Tr::tr("Target"),
        .values = {},
        .color = ChartColor::Series2,
        .style = LineStyle::Dotted,
        .dots = false};
    ChartSeries values{.name = Tr::tr("Readings"), .values = {}};
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
        const auto expected = end < from ? std::nullopt : expectedOn(goal, std::min(month, last));
        chart.categories.append(monthText(month, locale));
        way.values.append(expected);
        target.values.append(*goal.target);
        chart.table.rows.append(
            {monthText(month, locale), valueText(goal, value, locale), valueText(goal, expected, locale)});
    }
    for (const GoalReading &reading : all) {
        if (reading.on < first)
            continue;
        values.values.append(reading.value);
        values.positions.append(placeOf(reading.on, first));
    }
    const QString now
        = course.latest ? measureValueText(goal, course.latest->value, locale) : Tr::tr("no reading yet");
    chart.sentence = course.expected && course.track != GoalTrack::NoReading
        ? Tr::tr("Now %1; on the way to %2 it would be %3 today.")
              .arg(now, measureValueText(goal, *goal.target, locale),
                  measureValueText(goal, *course.expected, locale))
        : Tr::tr("Now %1; the target is %2.").arg(now, measureValueText(goal, *goal.target, locale));
    chart.series = isLevel ? QList<ChartSeries>{way, values} : QList<ChartSeries>{way, target, values};
    nameValues(chart, goal);
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
    ChartSeries target{.name = Tr::tr("Target"),
        .values = {},
        .color = ChartColor::Series2,
        .style = LineStyle::Dotted,
        .dots = false};
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
    nameValues(chart, goal);
    return chart;
}

} // namespace mentorbook
