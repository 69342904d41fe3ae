#include "core/metrics/metric.h"

#include "core/base/tr.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mentorbook {

using namespace Qt::StringLiterals;

namespace {

int pluralNumber(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString percent(double value, const QLocale &locale)
{
    if (value > 0 && value < 0.5)
        return Tr::tr("<1 %");
    if (value < 100 && value >= 99.5)
        return Tr::tr(">99 %");
    //: A share in percent: "94 %"
    return Tr::tr("%1 %").arg(locale.toString(value, 'f', 0));
}

// An end of an interval, without its unit.
QString bound(double value, MetricUnit unit, const QLocale &locale)
{
    return locale.toString(value, 'f', unit == MetricUnit::Mean5 || unit == MetricUnit::Steps ? 1 : 0);
}

// "94 %, 95 % interval 88 to 98"
QString valueWithInterval(const Metric &metric, const QLocale &locale)
{
    const QString value = formatted(metric, locale);
    if (!metric.interval)
        return value;
    //: %1 is the value, %2 and %3 are the ends of its interval: "94 %, 95 % interval 88 to 98"
    return Tr::tr("%1, 95 % interval %2 to %3")
        .arg(value, bound(metric.interval->lo, metric.unit, locale),
            bound(metric.interval->hi, metric.unit, locale));
}

// "85 of 90 approved mentees have been matched (%3).", with %1, %2 and %3 still open
QString sharePattern(const QString &id, int numerator)
{
    if (id == "enrollment"_L1)
        return Tr::tr("%1 of %2 eligible people are enrolled (%3).", nullptr, numerator);
    if (id == "participation"_L1)
        return Tr::tr("%1 of %2 enrolled people have been active (%3).", nullptr, numerator);
    if (id == "match_rate"_L1)
        return Tr::tr("%1 of %2 approved mentees have been matched (%3).", nullptr, numerator);
    if (id == "match_rate_current"_L1)
        return Tr::tr("%1 of %2 approved mentees are matched (%3).", nullptr, numerator);
    if (id == "on_cadence"_L1)
        return Tr::tr("%1 of %2 active pairings are on track (%3).", nullptr, numerator);
    if (id == "cadence_compliance"_L1)
        return Tr::tr("%1 of %2 expected meetings were held (%3).", nullptr, numerator);
    if (id == "satisfaction_top2"_L1)
        return Tr::tr("%1 of %2 people who answered chose 4 or 5 of 5 (%3).", nullptr, numerator);
    if (id == "survey_response"_L1)
        return Tr::tr("%1 of %2 invited people answered (%3).", nullptr, numerator);
    if (id == "pairing_completion"_L1)
        return Tr::tr("%1 of %2 pairings whose planned end has come reached it (%3).", nullptr, numerator);
    return {};
}

QString statement(const Metric &metric, const QLocale &locale)
{
    if (metric.suppressed || !metric.value)
        //: %1 is a metric's name, %2 "not shown" or "no data"
        return Tr::tr("%1: %2.").arg(metric.name, formatted(metric, locale));
    const QString pattern = sharePattern(metric.id, pluralNumber(metric.numerator));
    if (!pattern.isEmpty())
        return pattern.arg(
            locale.toString(metric.numerator), locale.toString(metric.n), valueWithInterval(metric, locale));
    if (metric.id == "satisfaction_mean"_L1)
        //: %2 is a mean with its interval: "4.3 of 5, 95 % interval 4.1 to 4.5"
        return Tr::tr("Mean satisfaction of %1 people: %2.", nullptr, pluralNumber(metric.n))
            .arg(locale.toString(metric.n), valueWithInterval(metric, locale));
    if (metric.id == "enrolled"_L1)
        return Tr::tr("%1 people are enrolled.", nullptr, pluralNumber(metric.n))
            .arg(locale.toString(metric.n));
    if (metric.id == "active"_L1)
        return Tr::tr("%1 people are in an active pairing.", nullptr, pluralNumber(metric.n))
            .arg(locale.toString(metric.n));
    if (metric.unit == MetricUnit::Percent)
        //: "Promoted within 12 months: 4 of 50 (8 %, 95 % interval 3 to 19)."
        return Tr::tr("%1: %2 of %3 (%4).")
            .arg(metric.name, locale.toString(metric.numerator), locale.toString(metric.n),
                valueWithInterval(metric, locale));
    return Tr::tr("%1: %2.").arg(metric.name, valueWithInterval(metric, locale));
}

} // namespace

QString unitId(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Percent:
        return u"percent"_s;
    case MetricUnit::Count:
        return u"count"_s;
    case MetricUnit::Mean5:
        return u"mean_of_5"_s;
    case MetricUnit::Days:
        return u"days"_s;
    case MetricUnit::Points:
        return u"points"_s;
    case MetricUnit::Steps:
        return u"steps_of_5"_s;
    }
    return {};
}

QString formattedValue(double value, MetricUnit unit, const QLocale &locale)
{
    switch (unit) {
    case MetricUnit::Percent:
        return percent(value, locale);
    case MetricUnit::Mean5:
        //: A mean of answers from 1 to 5: "4.3 of 5"
        return Tr::tr("%1 of 5").arg(locale.toString(value, 'f', 1));
    case MetricUnit::Days:
        return Tr::tr("%1 days", nullptr, pluralNumber(std::llround(value)))
            .arg(locale.toString(value, 'f', 0));
    case MetricUnit::Steps:
        return (value > 0 ? locale.positiveSign() : QString()) + locale.toString(value, 'f', 1);
    case MetricUnit::Count:
    case MetricUnit::Points:
        break;
    }
    return locale.toString(value, 'f', 0);
}

QString formatted(const Metric &metric, const QLocale &locale)
{
    if (metric.suppressed)
        return Tr::tr("not shown");
    if (!metric.value)
        return Tr::tr("no data");
    return formattedValue(*metric.value, metric.unit, locale);
}

QString sentence(const Metric &metric, const QLocale &locale)
{
    const QString text = statement(metric, locale);
    if (metric.note.isEmpty())
        return text;
    //: %1 is a sentence, %2 its note: "low precision: fewer than 30"
    return Tr::tr("%1 Note: %2.").arg(text, metric.note);
}

} // namespace mentorbook
