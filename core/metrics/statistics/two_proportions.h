#pragma once

#include "core/metrics/statistics.h"

#include <QtGlobal>

#include <optional>

namespace mentorbook {

// Two shares, count1 of n1 and count2 of n2. Requires everywhere: 0 ≤ count ≤ n.

// (count1 / n1) ÷ (count2 / n2); infinite where only count2 is 0. None where both are 0 or a group is empty.
[[nodiscard]] std::optional<double> ratioOf(qint64 count1, qint64 n1, qint64 count2, qint64 n2);

// The score interval of that ratio (Miettinen and Nurminen 1985, with their factor N / (N − 1)); also where
// cells are 0, the upper end may be infinite then. None where a group is empty.
[[nodiscard]] std::optional<Interval> miettinenNurminenRatio(
    qint64 count1, qint64 n1, qint64 count2, qint64 n2, double confidence = 0.95);

// Fisher's exact test that both shares are the same, two-sided: the sum of all tables with these margins that
// are not likelier than this one (with R's tolerance of 1e-7 for ties). 1 where a group is empty.
[[nodiscard]] double fisherExact(qint64 count1, qint64 n1, qint64 count2, qint64 n2);

} // namespace mentorbook
