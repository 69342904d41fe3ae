#pragma once

#include <QList>
#include <QtGlobal>

#include <optional>

namespace mentorbook {

struct Interval
{
    double lo = 0;
    double hi = 0;

    bool operator==(const Interval &) const = default;
};

// Distributions; probabilities are strictly between 0 and 1, degrees of freedom above 0.
[[nodiscard]] double normalQuantile(double probability);
[[nodiscard]] double studentQuantile(double probability, double degreesOfFreedom);
// P(X > statistic); statistic ≥ 0.
[[nodiscard]] double chiSquaredUpperTail(double statistic, double degreesOfFreedom);

// Wilson's score interval for count / n, 0…1, without continuity correction (Wilson 1927; Newcombe 1998a,
// method 3). No interval where n is 0. Requires: 0 ≤ count ≤ n.
[[nodiscard]] std::optional<Interval> wilsonInterval(qint64 count, qint64 n, double confidence = 0.95);

// Newcombe's hybrid score interval for count1 / n1 − count2 / n2, −1…1 (Newcombe 1998b, method 10).
// No interval where a group is empty.
[[nodiscard]] std::optional<Interval> newcombeInterval(
    qint64 count1, qint64 n1, qint64 count2, qint64 n2, double confidence = 0.95);

struct MeanEstimate
{
    qint64 n = 0;
    double mean = 0;
    double standardDeviation = 0; // of the sample (n − 1); 0 where n is 1
    std::optional<Interval> interval = {}; // Student's t; none where n is 1 or all values are the same

    bool operator==(const MeanEstimate &) const = default;
};

// No estimate of no values. NaN and infinity are not allowed.
[[nodiscard]] std::optional<MeanEstimate> meanOf(const QList<double> &values, double confidence = 0.95);

// The same of answers on a scale from 1: element i of `counts` is how many answered i + 1.
[[nodiscard]] std::optional<MeanEstimate> meanOfRatings(
    const QList<qint64> &counts, double confidence = 0.95);

// The middle value, or the mean of the two middle ones.
[[nodiscard]] std::optional<double> medianOf(QList<double> values);

struct NetPromoterScore
{
    double score = 0; // −100…100
    double standardError = 0; // with n − 1
    std::optional<Interval> interval = {}; // Student's t; none where n is 1 or everybody is of one kind

    bool operator==(const NetPromoterScore &) const = default;
};

// Share of promoters (9 and 10) less share of detractors (0 to 6), times 100, with the variance
// p₊ + p₋ − (p₊ − p₋)². None where nobody answered.
[[nodiscard]] std::optional<NetPromoterScore> netPromoterScore(
    qint64 promoters, qint64 passives, qint64 detractors, double confidence = 0.95);

} // namespace mentorbook
