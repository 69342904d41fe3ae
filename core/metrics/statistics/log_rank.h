#pragma once

#include "core/metrics/statistics/spells.h"

#include <optional>
#include <vector>

namespace mentorbook {

struct LogRank
{
    std::vector<qint64> observed = {}; // events by group
    std::vector<double> expected = {}; // if all groups had the same hazard, within strata
    double chi2 = 0;
    int degreesOfFreedom = 0;
    double p = 1;

    bool operator==(const LogRank &) const = default;
};

// Mantel's test that the groups have the same hazard, stratified, with the hypergeometric variance and
// delayed entry. Any event counts. Groups that nothing tells apart from others (never at risk with them at an
// event) take no degree of freedom. None where that holds for all.
[[nodiscard]] std::optional<LogRank> logRank(const SortedSpells &spells);

} // namespace mentorbook
