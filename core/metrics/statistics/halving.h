#pragma once

#include <cmath>
#include <optional>
#include <vector>

namespace mentorbook {

// The first time at which a falling share is ½ or less. Where it stays at ½ exactly, the middle between that
// time and the next fall (R's rule and tolerance: survival 3.5, survmean); steps without a share are passed
// over.
template <class Step, class TimeOf, class ShareOf>
std::optional<double> halvingTime(const std::vector<Step> &steps, TimeOf &&timeOf, ShareOf &&shareOf)
{
    constexpr double tolerance = 1.490116119384766e-08; // √ε: products of fractions are seldom ½ to the bit
    std::optional<double> flatSince;
    double flat = 0;
    for (const Step &step : steps) {
        const std::optional<double> share = shareOf(step);
        if (!share)
            continue;
        if (flatSince) {
            if (*share < flat)
                return (*flatSince + timeOf(step)) / 2;
        } else if (*share < 0.5 + tolerance) {
            if (std::abs(*share - 0.5) >= tolerance)
                return timeOf(step);
            flatSince = timeOf(step);
            flat = *share;
        }
    }
    return flatSince;
}

} // namespace mentorbook
