#pragma once

#include "core/metrics/statistics.h"
#include "core/metrics/statistics/spells.h"

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace mentorbook {

// The curve at one exit time, and from there to the next.
struct SurvivalStep
{
    double time = 0;
    qint64 atRisk = 0; // entry < time ≤ exit
    qint64 events = 0; // before the censored of the same time
    qint64 censored = 0;
    double survival = 1;
    // Greenwood: Σ d / (n (n − d)), the variance of log S; infinite where S is 0.
    double logVariance = 0;

    bool operator==(const SurvivalStep &) const = default;
};

// The share of a group that has had no event yet.
struct SurvivalCurve
{
    qint64 n = 0; // spells
    qint64 events = 0;
    double firstEntry = Spell::FromTheBeginning; // of anybody; before it nothing was observed
    std::vector<SurvivalStep> steps = {}; // one a distinct exit time, ascending

    bool operator==(const SurvivalCurve &) const = default;
};

// Kaplan and Meier 1958, with delayed entry, for each group. Any event counts.
[[nodiscard]] std::vector<SurvivalCurve> kaplanMeier(const SortedSpells &spells);

// The scale on which an interval is symmetric.
enum class IntervalScale { LogLog, Log, Plain };

// Pointwise, within 0…1. None where the survival is 0 or 1.
[[nodiscard]] std::optional<Interval> survivalInterval(double survival, double logVariance,
    IntervalScale scale = IntervalScale::LogLog, double confidence = 0.95);

// Greenwood's, of S; none where S is 0.
[[nodiscard]] std::optional<double> standardError(double survival, double logVariance);

struct SurvivalEstimate
{
    double survival = 1;
    double logVariance = 0;

    bool operator==(const SurvivalEstimate &) const = default;
};

// S at the last step ≤ time. None where nobody was followed that far and the curve has not reached 0.
[[nodiscard]] std::optional<SurvivalEstimate> survivalAt(const SurvivalCurve &curve, double time);

struct Median
{
    std::optional<double> time = {}; // the first with S ≤ ½; where S is ½ exactly, the middle of that step
    std::optional<double> lo = {}; // where the lower end of the log-log interval gets there
    std::optional<double> hi = {}; // where its upper end does; none: not within the observed time

    bool operator==(const Median &) const = default;
};

[[nodiscard]] Median medianOf(const SurvivalCurve &curve, double confidence = 0.95);

// An estimate of a mean or of a difference with its normal interval.
struct NormalEstimate
{
    double value = 0;
    double standardError = 0;
    std::optional<Interval> interval = {}; // none where the standard error tells nothing

    bool operator==(const NormalEstimate &) const = default;
};

// Restricted mean survival time: the area under S from 0 to tau, with Greenwood's variance. None where the
// curve is not known from 0 (nobody at risk there) to tau. No interval where nothing happened before tau.
[[nodiscard]] std::optional<NormalEstimate> restrictedMean(
    const SurvivalCurve &curve, double tau, double confidence = 0.95);

// The latest time to which all curves are known; a curve at 0 stays there. None without any spell.
[[nodiscard]] std::optional<double> commonFollowUp(std::span<const SurvivalCurve> curves);

// first − second. None where one of both is none; no interval where S of one of both is 0 or 1.
[[nodiscard]] std::optional<NormalEstimate> survivalDifference(
    const SurvivalCurve &first, const SurvivalCurve &second, double time, double confidence = 0.95);
[[nodiscard]] std::optional<NormalEstimate> restrictedMeanDifference(
    const SurvivalCurve &first, const SurvivalCurve &second, double tau, double confidence = 0.95);

// The first step with fewer at risk: a curve is not shown from there on.
[[nodiscard]] std::optional<double> thinFrom(const SurvivalCurve &curve, qint64 minimumAtRisk = 10);

// When the curve fell to 0 although others are under observation later, as happens with delayed entry: from
// there on it says nothing about them.
[[nodiscard]] std::optional<double> collapsedAt(const SurvivalCurve &curve);

} // namespace mentorbook
