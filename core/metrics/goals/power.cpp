#include "core/metrics/goals/power.h"

#include "core/base/tr.h"
#include "core/metrics/measures/catalog.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace mentorbook {

namespace {

// How many standard errors a change must span to be seen with this power.
double standardErrorsNeeded(double alpha, double power)
{
    return normalQuantile(1 - alpha / 2) + normalQuantile(power);
}

double inverse(qint64 n) { return n > 0 ? 1 / static_cast<double>(n) : 0; }

// The standard deviation behind a mean with its Student interval; none without one.
std::optional<double> deviationOf(const Metric &metric)
{
    if (!metric.interval || metric.n < 2)
        return std::nullopt;
    const double half = (metric.interval->hi - metric.interval->lo) / 2;
    return half / studentQuantile(0.975, static_cast<double>(metric.n - 1))
        * std::sqrt(static_cast<double>(metric.n));
}

// Of answers, where none of the group are in yet: what surveys usually give.
double usualDeviation(MetricUnit unit) { return unit == MetricUnit::Points ? 75 : 1; }

bool isShare(const Goal &goal) { return measureDefinition(*goal.measure).unit == MetricUnit::Percent; }

} // namespace

std::optional<double> detectableShare(
    double p0, qint64 baselineN, qint64 n, bool above, double alpha, double power)
{
    Q_ASSERT(n > 0);
    const double start = std::asin(std::sqrt(std::clamp(p0, 0.0, 1.0)));
    // The variance of 2 asin √p is 1 / n, so that of asin √p is 1 / 4n.
    const double distance
        = standardErrorsNeeded(alpha, power) * std::sqrt(inverse(baselineN) + inverse(n)) / 2;
    const double end = above ? start + distance : start - distance;
    if (end > std::numbers::pi / 2 || end < 0)
        return std::nullopt;
    return std::pow(std::sin(end), 2);
}

double detectableDifference(double standardDeviation, qint64 baselineN, qint64 n, double alpha, double power)
{
    Q_ASSERT(n > 0);
    return standardErrorsNeeded(alpha, power) * standardDeviation
        * std::sqrt(inverse(baselineN) + inverse(n));
}

qint64 expectedN(const Goal &goal, const MeasureValues &values)
{
    if (!goal.measure || *goal.measure == MeasureKind::TypedIn)
        return 0;
    const Metric metric = measured(values, queryOf(goal));
    return metric.n > 0 ? metric.n : peopleIn(values, goal.group);
}

std::optional<PowerCheck> powerCheck(const Goal &goal, const MeasureValues &values)
{
    if (!goal.measure || !goal.baseline || !goal.target || *goal.measure == MeasureKind::TypedIn)
        return std::nullopt;
    const MetricUnit unit = measureDefinition(*goal.measure).unit;
    const qint64 n = expectedN(goal, values);
    const double change = *goal.target - goal.baseline->value;
    if (n <= 0 || change == 0 || unit == MetricUnit::Count || unit == MetricUnit::Days)
        return std::nullopt;
    PowerCheck check{.n = n, .sentence = {}};
    if (isShare(goal)) {
        const auto share = detectableShare(goal.baseline->value / 100, goal.baseline->n, n, change > 0);
        check.outOfRange = !share;
        check.nearest = share ? 100 * *share : change > 0 ? 100 : 0;
    } else {
        const double deviation = deviationOf(measured(values, queryOf(goal))).value_or(usualDeviation(unit));
        const double difference = detectableDifference(deviation, goal.baseline->n, n);
        check.nearest = goal.baseline->value + (change > 0 ? difference : -difference);
        const MeasureDefinition &definition = measureDefinition(*goal.measure);
        check.outOfRange = check.nearest > definition.most || check.nearest < definition.least;
        check.nearest = std::clamp(check.nearest, definition.least, definition.most);
    }
    check.canBeSeen
        = !check.outOfRange && (change > 0 ? *goal.target >= check.nearest : *goal.target <= check.nearest);
    const QString from = measureValueText(goal, goal.baseline->value);
    const QString to = measureValueText(goal, *goal.target);
    if (check.canBeSeen)
        check.sentence = Tr::tr("With %1 behind it, a change from %2 to %3 can be told from chance.")
                             .arg(n)
                             .arg(from, to);
    else if (check.outOfRange)
        check.sentence
            = Tr::tr("With only %1 behind it, no change from %2 could be told from chance. Take it "
                     "as a direction, or choose a larger group.")
                  .arg(n)
                  .arg(from);
    else
        check.sentence
            = Tr::tr("With %1 behind it, a change from %2 to %3 could well be chance; from %4 on it "
                     "could be told.")
                  .arg(n)
                  .arg(from, to, measureValueText(goal, check.nearest));
    return check;
}

QString inPeople(const Goal &goal, const MeasureValues &values, const QLocale &locale)
{
    if (!goal.measure || !goal.baseline || !goal.target || *goal.measure == MeasureKind::TypedIn)
        return {};
    const MetricUnit unit = measureDefinition(*goal.measure).unit;
    const double change = *goal.target - goal.baseline->value;
    const QString span = unit == MetricUnit::Percent
        //: "86 → 92 %"
        ? Tr::tr("%1 → %2").arg(
              locale.toString(goal.baseline->value, 'f', 0), measureValueText(goal, *goal.target, locale))
        : Tr::tr("%1 → %2").arg(measureValueText(goal, goal.baseline->value, locale),
              measureValueText(goal, *goal.target, locale));
    if (unit == MetricUnit::Count)
        return Tr::tr("%1 means %2 %3.")
            .arg(span, locale.toString(std::abs(change), 'f', 0),
                change > 0 ? Tr::tr("more") : Tr::tr("fewer"));
    if (unit != MetricUnit::Percent)
        return {};
    const qint64 n = expectedN(goal, values);
    if (n <= 0 || change == 0)
        return {};
    const double exact = std::abs(change) / 100 * static_cast<double>(n);
    const int many = int(std::llround(exact));
    if (many == 0)
        return Tr::tr("%1 is less than one of %2.").arg(span).arg(n);
    const bool more = change > 0;
    switch (*goal.measure) {
    case MeasureKind::Retention:
        return more ? Tr::tr("%1 means %n fewer leavers of %2.", nullptr, many).arg(span).arg(n)
                    : Tr::tr("%1 means %n more leavers of %2.", nullptr, many).arg(span).arg(n);
    case MeasureKind::PromotionRate:
        return more ? Tr::tr("%1 means %n more promotions of %2 people.", nullptr, many).arg(span).arg(n)
                    : Tr::tr("%1 means %n fewer promotions of %2 people.", nullptr, many).arg(span).arg(n);
    case MeasureKind::CadenceCompliance:
        return more ? Tr::tr("%1 means %n more meetings of %2 expected.", nullptr, many).arg(span).arg(n)
                    : Tr::tr("%1 means %n fewer meetings of %2 expected.", nullptr, many).arg(span).arg(n);
    case MeasureKind::PairingCompletion:
    case MeasureKind::CrossDepartment:
        return more ? Tr::tr("%1 means %n more pairings of %2.", nullptr, many).arg(span).arg(n)
                    : Tr::tr("%1 means %n fewer pairings of %2.", nullptr, many).arg(span).arg(n);
    default:
        return more ? Tr::tr("%1 means %n more of %2.", nullptr, many).arg(span).arg(n)
                    : Tr::tr("%1 means %n fewer of %2.", nullptr, many).arg(span).arg(n);
    }
}

} // namespace mentorbook
