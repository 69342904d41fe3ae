#include "core/metrics/metric_parts.h"

#include "core/base/tr.h"

namespace mentorbook::metric_parts {

namespace {

constexpr int lowPrecisionBelow = 30;

std::optional<Interval> inPercent(const std::optional<Interval> &interval)
{
    if (!interval)
        return std::nullopt;
    return Interval{100 * interval->lo, 100 * interval->hi};
}

} // namespace

Metric described(const MetricDescription &description, MetricUnit unit, const MetricContext &context)
{
    Metric metric{.id = description.id, .name = description.name, .unit = unit};
    metric.population = context.group.isEmpty()
        ? description.population
        //: %1 is a population such as "approved mentees", %2 a program's name
        : Tr::tr("%1 in %2").arg(description.population, context.group);
    metric.window = context.window;
    metric.dataThrough = context.dataThrough;
    metric.definition = description.definition;
    return metric;
}

bool nothingToShow(Metric &metric, qint64 groupSize, const MetricContext &context)
{
    if (groupSize <= 0)
        return true;
    if (groupSize >= context.minimumGroupSize)
        return false;
    suppress(metric, Tr::tr("not shown because fewer than %1 stand behind it").arg(context.minimumGroupSize));
    return true;
}

void suppress(Metric &metric, const QString &note)
{
    metric.value.reset();
    metric.interval.reset();
    metric.numerator = 0;
    metric.n = 0;
    metric.missing = 0;
    metric.suppressed = true;
    metric.lowPrecision = false;
    metric.note = note;
}

void finish(Metric &metric, QStringList notes)
{
    metric.lowPrecision = metric.n < lowPrecisionBelow;
    if (metric.lowPrecision)
        notes.prepend(Tr::tr("low precision: fewer than %1").arg(lowPrecisionBelow));
    metric.note = notes.join(Tr::tr("; ", "between two notes"));
}

double percentOf(qint64 count, qint64 n) { return 100 * static_cast<double>(count) / static_cast<double>(n); }

Metric share(const MetricDescription &description, qint64 numerator, qint64 n, qint64 missing,
    const MetricContext &context, const QStringList &notes)
{
    Q_ASSERT(numerator >= 0 && numerator <= n);
    Metric metric = described(description, MetricUnit::Percent, context);
    metric.numerator = numerator;
    metric.n = n;
    metric.missing = missing;
    if (nothingToShow(metric, n, context))
        return metric;
    metric.value = percentOf(numerator, n);
    metric.interval = inPercent(wilsonInterval(numerator, n));
    finish(metric, notes);
    return metric;
}

Metric count(
    const MetricDescription &description, qint64 counted, qint64 groupSize, const MetricContext &context)
{
    Metric metric = described(description, MetricUnit::Count, context);
    metric.numerator = counted;
    metric.n = groupSize;
    if (nothingToShow(metric, groupSize, context)) {
        if (!metric.suppressed)
            metric.value = 0; // nobody is a figure, and hides nobody
        return metric;
    }
    metric.value = static_cast<double>(counted);
    return metric;
}

} // namespace mentorbook::metric_parts
