#include "core/metrics/statistics/survival_curve.h"

#include "core/metrics/statistics/halving.h"

#include <algorithm>
#include <cmath>

namespace mentorbook {

namespace {

struct GroupState
{
    qint64 atRisk = 0;
    qint64 events = 0; // at the present time
    qint64 censored = 0;
    double survival = 1;
    double logVariance = 0;
    size_t distinctTimes = 0; // of exits
    double lastTime = 0;
};

double quantileFor(double confidence) { return normalQuantile(0.5 + confidence / 2); }

SurvivalStep stepOf(GroupState &state, double time)
{
    const auto n = static_cast<double>(state.atRisk);
    const auto d = static_cast<double>(state.events);
    if (state.events > 0) {
        state.survival *= (n - d) / n;
        state.logVariance += d / (n * (n - d)); // infinite where all have the event
    }
    const SurvivalStep step{
        time, state.atRisk, state.events, state.censored, state.survival, state.logVariance};
    state.atRisk -= state.events + state.censored;
    state.events = 0;
    state.censored = 0;
    return step;
}

// Where nothing happened, or everything, the standard error is 0 or unknown and no interval follows.
NormalEstimate normalEstimate(double value, double error, bool hasInterval, double confidence)
{
    NormalEstimate result{.value = value, .standardError = error};
    if (hasInterval) {
        const double half = quantileFor(confidence) * error;
        result.interval = Interval{value - half, value + half};
    }
    return result;
}

bool isKnownAt(const SurvivalCurve &curve, double time)
{
    return !curve.steps.empty() && (time <= curve.steps.back().time || curve.steps.back().survival == 0);
}

// The steps up to a time.
std::span<const SurvivalStep> stepsUntil(const SurvivalCurve &curve, double time)
{
    const auto end = std::ranges::upper_bound(curve.steps, time, {}, &SurvivalStep::time);
    return {curve.steps.begin(), end};
}

} // namespace

std::vector<SurvivalCurve> kaplanMeier(const SortedSpells &spells)
{
    const auto groups = static_cast<size_t>(spells.groups());
    std::vector<SurvivalCurve> curves(groups);
    std::vector<GroupState> states(groups);
    for (const Spell &spell : spells.byExit()) {
        const auto group = static_cast<size_t>(spell.group);
        SurvivalCurve &curve = curves[group];
        curve.firstEntry = curve.n == 0 ? spell.entry : std::min(curve.firstEntry, spell.entry);
        ++curve.n;
        curve.events += spell.event != 0 ? 1 : 0;
        GroupState &state = states[group];
        state.atRisk += spell.entry == Spell::FromTheBeginning ? 1 : 0;
        state.distinctTimes += state.distinctTimes == 0 || spell.exit != state.lastTime ? 1 : 0;
        state.lastTime = spell.exit;
    }
    for (size_t group = 0; group < groups; ++group)
        curves[group].steps.reserve(states[group].distinctTimes);
    std::vector<size_t> concerned; // groups with an exit at the present time
    sweep(
        spells,
        [&](const SortedSpells::LateEntry &late) { ++states[static_cast<size_t>(late.group)].atRisk; },
        [&](double time, std::span<const Spell> ending) {
            concerned.clear();
            for (const Spell &spell : ending) {
                const auto group = static_cast<size_t>(spell.group);
                GroupState &state = states[group];
                if (state.events + state.censored == 0)
                    concerned.push_back(group);
                ++(spell.event != 0 ? state.events : state.censored);
            }
            for (const size_t group : concerned)
                curves[group].steps.push_back(stepOf(states[group], time));
        });
    return curves;
}

std::optional<Interval> survivalInterval(
    double survival, double logVariance, IntervalScale scale, double confidence)
{
    if (survival <= 0 || survival >= 1)
        return std::nullopt;
    const double reach = quantileFor(confidence) * std::sqrt(logVariance);
    switch (scale) {
    case IntervalScale::LogLog: {
        const double power = std::exp(reach / std::abs(std::log(survival)));
        return Interval{std::pow(survival, power), std::pow(survival, 1 / power)};
    }
    case IntervalScale::Log:
        return Interval{survival * std::exp(-reach), std::min(1.0, survival * std::exp(reach))};
    case IntervalScale::Plain:
        return Interval{
            std::max(0.0, survival - survival * reach), std::min(1.0, survival + survival * reach)};
    }
    Q_UNREACHABLE();
}

std::optional<double> standardError(double survival, double logVariance)
{
    if (survival <= 0)
        return std::nullopt;
    return survival * std::sqrt(logVariance);
}

std::optional<SurvivalEstimate> survivalAt(const SurvivalCurve &curve, double time)
{
    if (!isKnownAt(curve, time))
        return std::nullopt;
    const std::span<const SurvivalStep> steps = stepsUntil(curve, time);
    if (steps.empty())
        return SurvivalEstimate{};
    return SurvivalEstimate{steps.back().survival, steps.back().logVariance};
}

Median medianOf(const SurvivalCurve &curve, double confidence)
{
    const auto timeOf = [](const SurvivalStep &step) { return step.time; };
    const auto end = [&](double Interval::*side) {
        return halvingTime(curve.steps, timeOf, [&, side](const SurvivalStep &step) -> std::optional<double> {
            const auto interval
                = survivalInterval(step.survival, step.logVariance, IntervalScale::LogLog, confidence);
            return interval ? std::optional((*interval).*side) : std::nullopt;
        });
    };
    return {.time = halvingTime(
                curve.steps, timeOf, [](const SurvivalStep &step) { return std::optional(step.survival); }),
        .lo = end(&Interval::lo),
        .hi = end(&Interval::hi)};
}

std::optional<NormalEstimate> restrictedMean(const SurvivalCurve &curve, double tau, double confidence)
{
    if (!(tau > 0) || curve.firstEntry > 0 || !isKnownAt(curve, tau))
        return std::nullopt;
    // From the right: the variance weighs each step with the area that is still to come.
    double area = 0;
    double variance = 0;
    double until = tau;
    const std::span<const SurvivalStep> steps = stepsUntil(curve, tau);
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        area += step->survival * (until - step->time);
        until = step->time;
        if (step->events > 0 && step->survival > 0) {
            const auto n = static_cast<double>(step->atRisk);
            const auto d = static_cast<double>(step->events);
            variance += area * area * d / (n * (n - d));
        }
    }
    return normalEstimate(area + until, std::sqrt(variance), variance > 0, confidence);
}

std::optional<double> commonFollowUp(std::span<const SurvivalCurve> curves)
{
    std::optional<double> limited; // by somebody who was censored last
    std::optional<double> latest;
    for (const SurvivalCurve &curve : curves) {
        if (curve.steps.empty())
            continue;
        const double end = curve.steps.back().time;
        latest = std::max(latest.value_or(end), end);
        if (curve.steps.back().survival > 0)
            limited = std::min(limited.value_or(end), end);
    }
    return limited ? limited : latest;
}

std::optional<NormalEstimate> survivalDifference(
    const SurvivalCurve &first, const SurvivalCurve &second, double time, double confidence)
{
    const auto a = survivalAt(first, time);
    const auto b = survivalAt(second, time);
    if (!a || !b)
        return std::nullopt;
    const auto isBetween = [](double survival) { return survival > 0 && survival < 1; };
    return normalEstimate(a->survival - b->survival,
        std::hypot(standardError(a->survival, a->logVariance).value_or(0),
            standardError(b->survival, b->logVariance).value_or(0)),
        isBetween(a->survival) && isBetween(b->survival), confidence);
}

std::optional<NormalEstimate> restrictedMeanDifference(
    const SurvivalCurve &first, const SurvivalCurve &second, double tau, double confidence)
{
    const auto a = restrictedMean(first, tau, confidence);
    const auto b = restrictedMean(second, tau, confidence);
    if (!a || !b)
        return std::nullopt;
    return normalEstimate(a->value - b->value, std::hypot(a->standardError, b->standardError),
        a->interval && b->interval, confidence);
}

std::optional<double> thinFrom(const SurvivalCurve &curve, qint64 minimumAtRisk)
{
    const auto thin = std::ranges::find_if(
        curve.steps, [&](const SurvivalStep &step) { return step.atRisk < minimumAtRisk; });
    return thin == curve.steps.end() ? std::nullopt : std::optional(thin->time);
}

std::optional<double> collapsedAt(const SurvivalCurve &curve)
{
    const auto zero
        = std::ranges::find_if(curve.steps, [](const SurvivalStep &step) { return step.survival == 0; });
    if (zero == curve.steps.end() || std::next(zero) == curve.steps.end())
        return std::nullopt;
    return zero->time;
}

} // namespace mentorbook
