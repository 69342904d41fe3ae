#include "core/metrics/statistics/two_proportions.h"

#include <boost/math/tools/roots.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace mentorbook {

namespace {

double toDouble(qint64 count) { return static_cast<double>(count); }

// The score statistic for a ratio; it falls as the ratio rises.
class RatioScore
{
public:
    RatioScore(qint64 count1, qint64 n1, qint64 count2, qint64 n2)
        : m_x1(toDouble(count1))
        , m_n1(toDouble(n1))
        , m_x2(toDouble(count2))
        , m_n2(toDouble(n2))
        , m_failures(toDouble(n1 - count1) * toDouble(n2 - count2))
    {
    }

    double operator()(double ratio) const
    {
        // The second share, were the ratio true, is the smaller root of n R p² − (toward + against) p + k =
        // 0. Its discriminant is written as a sum, its root as a quotient: nothing cancels.
        const double total = m_n1 + m_n2;
        const double toward = ratio * (m_n1 + m_x2);
        const double against = m_n2 + m_x1;
        const double root = std::hypot(toward - against, 2 * std::sqrt(ratio * m_failures));
        const double p2 = std::min(1.0, 2 * (m_x1 + m_x2) / (toward + against + root));
        const double p1 = std::min(1.0, ratio * p2);
        const double variance
            = (p1 * (1 - p1) / m_n1 + ratio * ratio * p2 * (1 - p2) / m_n2) * total / (total - 1);
        const double difference = m_x1 / m_n1 - ratio * (m_x2 / m_n2);
        return variance > 0 ? difference / std::sqrt(variance) : 0;
    }

private:
    double m_x1;
    double m_n1;
    double m_x2;
    double m_n2;
    double m_failures;
};

// Where the score is z. Requires: it is above z towards 0 and below z towards infinity.
double ratioWhere(const RatioScore &score, double z)
{
    const auto excess = [&](double logarithm) { return score(std::exp(logarithm)) - z; };
    constexpr double bound = 230; // ratios of 1e±100
    constexpr int bits = 52;
    std::uintmax_t steps = 500;
    const auto [below, above] = boost::math::tools::toms748_solve(
        excess, -bound, bound, boost::math::tools::eps_tolerance<double>(bits), steps);
    return std::exp(below + (above - below) / 2);
}

} // namespace

std::optional<double> ratioOf(qint64 count1, qint64 n1, qint64 count2, qint64 n2)
{
    if (n1 <= 0 || n2 <= 0 || (count1 == 0 && count2 == 0))
        return std::nullopt;
    if (count2 == 0)
        return std::numeric_limits<double>::infinity();
    return (toDouble(count1) / toDouble(n1)) / (toDouble(count2) / toDouble(n2));
}

std::optional<Interval> miettinenNurminenRatio(
    qint64 count1, qint64 n1, qint64 count2, qint64 n2, double confidence)
{
    if (n1 <= 0 || n2 <= 0)
        return std::nullopt;
    Q_ASSERT(count1 >= 0 && count1 <= n1 && count2 >= 0 && count2 <= n2);
    const double z = normalQuantile(0.5 + confidence / 2);
    const RatioScore score(count1, n1, count2, n2);
    return Interval{count1 == 0 ? 0 : ratioWhere(score, z),
        count2 == 0 ? std::numeric_limits<double>::infinity() : ratioWhere(score, -z)};
}

double fisherExact(qint64 count1, qint64 n1, qint64 count2, qint64 n2)
{
    Q_ASSERT(count1 >= 0 && count1 <= n1 && count2 >= 0 && count2 <= n2);
    const double drawn = toDouble(count1 + count2);
    const double first = toDouble(n1);
    const double second = toDouble(n2);
    const auto least = std::max<qint64>(0, count1 + count2 - n2);
    const auto most = std::min(n1, count1 + count2);
    // P(k + 1) ÷ P(k) of the hypergeometric distribution.
    const auto ratio = [&](qint64 k) {
        const double x = toDouble(k);
        return (drawn - x) * (first - x) / ((x + 1) * (second - drawn + x + 1));
    };
    // All weights are relative to the likeliest table, where they start, so that none is too large.
    const auto mode
        = std::clamp(static_cast<qint64>((first + 1) * (drawn + 1) / (first + second + 2)), least, most);
    double own = 1;
    for (qint64 k = mode; k < count1; ++k)
        own *= ratio(k);
    for (qint64 k = mode; k > count1; --k)
        own /= ratio(k - 1);

    constexpr double tie = 1 + 1e-7;
    constexpr double negligible = 1e-20; // beside both what is summed and the whole
    double all = 0;
    double unlikely = 0;
    const auto take = [&](double weight) {
        all += weight;
        if (weight <= own * tie)
            unlikely += weight;
        return weight > negligible * std::min(own, 1.0);
    };
    double weight = 1;
    for (qint64 k = mode; take(weight) && k < most; ++k)
        weight *= ratio(k);
    weight = 1;
    for (qint64 k = mode; k > least;) {
        --k;
        weight /= ratio(k);
        if (!take(weight))
            break;
    }
    return std::min(1.0, unlikely / all);
}

} // namespace mentorbook
