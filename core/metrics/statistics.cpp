#include "core/metrics/statistics.h"

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mentorbook {

namespace {

// Both sides of an interval of this confidence cut off half of the rest.
double upperProbability(double confidence) { return 0.5 + confidence / 2; }

double toDouble(qint64 count) { return static_cast<double>(count); }

Interval studentInterval(double center, double standardError, qint64 n, double confidence)
{
    const double half = studentQuantile(upperProbability(confidence), toDouble(n - 1)) * standardError;
    return {center - half, center + half};
}

// Requires: n ≥ 1. squares: the sum of the squared distances from the mean.
MeanEstimate estimate(qint64 n, double mean, double squares, bool allTheSame, double confidence)
{
    MeanEstimate result{.n = n, .mean = mean};
    if (n < 2 || allTheSame)
        return result;
    result.standardDeviation = std::sqrt(squares / toDouble(n - 1));
    result.interval = studentInterval(mean, result.standardDeviation / std::sqrt(toDouble(n)), n, confidence);
    return result;
}

} // namespace

double normalQuantile(double probability)
{
    return boost::math::quantile(boost::math::normal_distribution<double>(), probability);
}

double studentQuantile(double probability, double degreesOfFreedom)
{
    return boost::math::quantile(boost::math::students_t_distribution<double>(degreesOfFreedom), probability);
}

double chiSquaredUpperTail(double statistic, double degreesOfFreedom)
{
    const boost::math::chi_squared_distribution<double> distribution(degreesOfFreedom);
    return boost::math::cdf(boost::math::complement(distribution, statistic));
}

std::optional<Interval> wilsonInterval(qint64 count, qint64 n, double confidence)
{
    if (n <= 0)
        return std::nullopt;
    Q_ASSERT(count >= 0 && count <= n);
    const double total = toDouble(n);
    const double p = toDouble(count) / total;
    const double q = toDouble(n - count) / total;
    const double z = normalQuantile(upperProbability(confidence));
    const double correction = z * z / total;
    const double root = z * std::sqrt(p * q / total + correction / (4 * total));
    // The ends are the roots of (1 + z²/n) π² − (2p + z²/n) π + p² = 0. Each smaller root comes from the
    // product of both, so that nothing cancels near 0 and, seen from the other side, near 1.
    const auto lower = [&](double share) { return share * share / (share + correction / 2 + root); };
    return Interval{lower(p), 1 - lower(q)};
}

std::optional<Interval> newcombeInterval(
    qint64 count1, qint64 n1, qint64 count2, qint64 n2, double confidence)
{
    const std::optional<Interval> first = wilsonInterval(count1, n1, confidence);
    const std::optional<Interval> second = wilsonInterval(count2, n2, confidence);
    if (!first || !second)
        return std::nullopt;
    const double p1 = toDouble(count1) / toDouble(n1);
    const double p2 = toDouble(count2) / toDouble(n2);
    const double difference = p1 - p2;
    return Interval{difference - std::hypot(p1 - first->lo, second->hi - p2),
        difference + std::hypot(first->hi - p1, p2 - second->lo)};
}

std::optional<MeanEstimate> meanOf(const QList<double> &values, double confidence)
{
    if (values.isEmpty())
        return std::nullopt;
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / toDouble(values.size());
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    return estimate(values.size(), mean, squares, *least == *most, confidence);
}

std::optional<MeanEstimate> meanOfRatings(const QList<qint64> &counts, double confidence)
{
    qint64 n = 0;
    qint64 sum = 0;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        n += counts.at(i);
        sum += counts.at(i) * (i + 1);
    }
    if (n <= 0)
        return std::nullopt;
    const double mean = toDouble(sum) / toDouble(n);
    double squares = 0;
    for (qsizetype i = 0; i < counts.size(); ++i)
        squares += toDouble(counts.at(i)) * (toDouble(i + 1) - mean) * (toDouble(i + 1) - mean);
    const bool allTheSame = std::find(counts.begin(), counts.end(), n) != counts.end();
    return estimate(n, mean, squares, allTheSame, confidence);
}

std::optional<double> medianOf(QList<double> values)
{
    if (values.isEmpty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    if (values.size() % 2 == 1)
        return values.at(middle);
    return values.at(middle - 1) / 2 + values.at(middle) / 2;
}

std::optional<NetPromoterScore> netPromoterScore(
    qint64 promoters, qint64 passives, qint64 detractors, double confidence)
{
    const qint64 n = promoters + passives + detractors;
    if (n <= 0)
        return std::nullopt;
    const double up = toDouble(promoters) / toDouble(n);
    const double down = toDouble(detractors) / toDouble(n);
    NetPromoterScore result{.score = 100 * toDouble(promoters - detractors) / toDouble(n)};
    if (n < 2 || promoters == n || passives == n || detractors == n)
        return result;
    const double variance = up + down - (up - down) * (up - down);
    result.standardError = 100 * std::sqrt(variance / toDouble(n - 1));
    result.interval = studentInterval(result.score, result.standardError, n, confidence);
    return result;
}

} // namespace mentorbook
