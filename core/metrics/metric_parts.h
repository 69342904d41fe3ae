#pragma once

#include "core/metrics/program_metrics.h"

#include <QStringList>

// What figures are made of, so that suppression, precision and wording are the same in all of them.
namespace mentorbook::metric_parts {

// What a metric is, apart from its figures.
struct MetricDescription
{
    QString id;
    QString name;
    QString population; // "approved mentees"
    QString definition;
};

[[nodiscard]] Metric described(
    const MetricDescription &description, MetricUnit unit, const MetricContext &context);

// True, and the metric closed, where there is no data or too little to show. groupSize: the people or
// pairings behind the figure.
[[nodiscard]] bool nothingToShow(Metric &metric, qint64 groupSize, const MetricContext &context);

// Takes the value back: "not shown because …".
void suppress(Metric &metric, const QString &note);

// Labels low precision, and puts the notes into one text.
void finish(Metric &metric, QStringList notes);

// count ÷ n in percent. Requires: n > 0.
[[nodiscard]] double percentOf(qint64 count, qint64 n);

// A share with Wilson's interval. Requires: 0 ≤ numerator ≤ n.
[[nodiscard]] Metric share(const MetricDescription &description, qint64 numerator, qint64 n, qint64 missing,
    const MetricContext &context, const QStringList &notes = {});

// How many. groupSize: the people or pairings that are counted, or behind what is.
[[nodiscard]] Metric count(
    const MetricDescription &description, qint64 counted, qint64 groupSize, const MetricContext &context);

} // namespace mentorbook::metric_parts
