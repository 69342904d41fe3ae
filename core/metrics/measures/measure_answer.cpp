#include "core/base/tr.h"
#include "core/metrics/measures/measure.h"
#include "core/metrics/measures/workforce.h"

#include <algorithm>

namespace mentorbook {

namespace {

QString iso(QDate day) { return day.toString(Qt::ISODate); }

Metric workforceMeasure(const MeasureValues &values, const MeasureQuery &query, QDate end)
{
    const MetricContext context{.minimumGroupSize = values.minimumGroupSize};
    return query.kind == MeasureKind::Retention
        ? workforceRetention(values, query.group, query.months, end, context)
        : workforcePromotion(values, query.group, query.months, end, context);
}

} // namespace

MeasureAnswer answerOf(const MeasureValues &values, const MeasureQuery &query)
{
    const MeasureDefinition &definition = measureDefinition(query.kind);
    MeasureAnswer answer{.metric = measured(values, query), .sentence = {}};
    if (query.kind == MeasureKind::TypedIn) {
        answer.feed = Feed::ByHand;
        answer.sentence = Tr::tr("This measure is read elsewhere and typed in.");
    } else if (!feeds(values.program, definition.source)) {
        answer.feed = Feed::Never;
        answer.sentence = whatWouldFeed(definition.source);
    } else if (answer.metric.value) {
        answer.feed = Feed::Now;
        answer.sentence = sentence(answer.metric);
    } else if (answer.metric.suppressed) {
        answer.feed = Feed::TooFew;
        answer.sentence = sentence(answer.metric);
    } else {
        answer.feed = Feed::Later;
        answer.firstReading = firstReadingOn(values.program, query, values.asOf);
        answer.sentence = Tr::tr("No baseline yet, first reading on %1.").arg(iso(*answer.firstReading));
    }
    return answer;
}

std::optional<BaselineOffer> offeredBaseline(const MeasureValues &values, const MeasureQuery &query)
{
    if (query.kind == MeasureKind::TypedIn)
        return std::nullopt;
    Metric metric = measured(values, query);
    QDate on = values.asOf;
    if (!metric.value && measureDefinition(query.kind).usesMonths && values.rostersThrough) {
        on = std::min(*values.rostersThrough, values.program.start.value_or(values.asOf));
        metric = workforceMeasure(values, query, on);
    }
    if (!metric.value)
        return std::nullopt;
    return BaselineOffer{.baseline = {.value = *metric.value,
                             .kind = BaselineKind::Computed,
                             .on = on,
                             .source = metric.population,
                             .n = metric.n},
        .sentence = sentence(metric)};
}

MeasureHistory historyOf(const MeasureValues &values, const MeasureQuery &query, int most)
{
    MeasureHistory history;
    if (query.kind == MeasureKind::TypedIn)
        return history;
    const bool ofEverybody = measureDefinition(query.kind).usesMonths;
    history.about = ofEverybody ? Tr::tr("everybody who works in the group, participant or not")
                                : Tr::tr("participants of %1").arg(values.program.name);
    const QDate newest = ofEverybody ? values.rostersThrough.value_or(QDate()) : values.asOf;
    if (!newest.isValid())
        return history;
    QList<QDate> days{newest};
    for (QDate end = QDate(newest.year(), newest.month(), 1).addDays(-1); days.size() < most;
        end = QDate(end.year(), end.month(), 1).addDays(-1))
        days.prepend(end);
    for (const QDate day : std::as_const(days)) {
        const Metric metric
            = ofEverybody ? workforceMeasure(values, query, day) : measured(asOf(values, day), query);
        const bool saysNothing = !metric.value || (metric.unit == MetricUnit::Count && metric.n == 0);
        if (saysNothing && history.points.isEmpty())
            continue;
        history.points.append({.on = day, .value = metric.value, .n = metric.n});
    }
    return history;
}

QDate firstReadingOn(const Program &program, const MeasureQuery &query, QDate today)
{
    const QDate start = program.start.value_or(today);
    QDate day = start;
    switch (measureDefinition(query.kind).firstReading) {
    case FirstReading::AtStart:
        break;
    case FirstReading::AfterCadence:
        day = start.addDays(program.cadenceDays);
        break;
    case FirstReading::AfterThirtyDays:
        day = start.addDays(30);
        break;
    case FirstReading::AtEnd:
        day = program.end.value_or(start.addMonths(12));
        break;
    case FirstReading::AfterMonths:
        day = start.addMonths(query.months);
        break;
    }
    return std::max(day, today.addDays(1));
}

} // namespace mentorbook
