#include "core/metrics/statistics/cumulative_incidence.h"

#include "core/metrics/statistics/halving.h"

#include <algorithm>
#include <cmath>

namespace mentorbook {

namespace {

struct GroupState
{
    qint64 atRisk = 0;
    qint64 events = 0; // at the present time
    qint64 competing = 0;
    qint64 censored = 0;
    double survival = 1; // without any event
    double incidence = 0;
    double survivalVariance = 0;
    double incidenceVariance = 0;
    double covariance = 0;
};

IncidenceStep stepOf(GroupState &state, double time)
{
    const qint64 any = state.events + state.competing;
    if (any > 0) {
        const auto n = static_cast<double>(state.atRisk);
        const double event = static_cast<double>(state.events) / n;
        const double noEvent = static_cast<double>(state.atRisk - state.events) / n;
        const double gone = static_cast<double>(any) / n;
        const double stays = static_cast<double>(state.atRisk - any) / n;
        const double s = state.survival;
        // F + S·event and S·stays, linearized; the increments are multinomial with n.
        state.incidenceVariance += 2 * event * state.covariance + event * event * state.survivalVariance
            + s * s * event * noEvent / n;
        state.covariance
            = stays * (state.covariance + event * state.survivalVariance) - s * s * event * stays / n;
        state.survivalVariance = stays * stays * state.survivalVariance + s * s * gone * stays / n;
        state.incidence += s * event;
        state.survival = s * stays;
    }
    const IncidenceStep step{time, state.atRisk, state.events, state.competing, state.incidence,
        std::max(0.0, state.incidenceVariance)};
    state.atRisk -= any + state.censored;
    state.events = 0;
    state.competing = 0;
    state.censored = 0;
    return step;
}

} // namespace

std::vector<IncidenceCurve> cumulativeIncidence(const SortedSpells &spells, qint32 event)
{
    Q_ASSERT(event > 0);
    const auto groups = static_cast<size_t>(spells.groups());
    std::vector<IncidenceCurve> curves(groups);
    std::vector<GroupState> states(groups);
    for (const Spell &spell : spells.byExit()) {
        const auto group = static_cast<size_t>(spell.group);
        ++curves[group].n;
        curves[group].events += spell.event == event ? 1 : 0;
        curves[group].competing += spell.event != 0 && spell.event != event ? 1 : 0;
        states[group].atRisk += spell.entry == Spell::FromTheBeginning ? 1 : 0;
    }
    std::vector<size_t> concerned; // groups with an exit at the present time
    sweep(
        spells,
        [&](const SortedSpells::LateEntry &late) { ++states[static_cast<size_t>(late.group)].atRisk; },
        [&](double time, std::span<const Spell> ending) {
            concerned.clear();
            for (const Spell &spell : ending) {
                const auto group = static_cast<size_t>(spell.group);
                GroupState &state = states[group];
                if (state.events + state.competing + state.censored == 0)
                    concerned.push_back(group);
                ++(spell.event == event ? state.events : spell.event != 0 ? state.competing : state.censored);
            }
            for (const size_t group : concerned)
                curves[group].steps.push_back(stepOf(states[group], time));
        });
    for (size_t group = 0; group < groups; ++group)
        curves[group].isComplete = curves[group].n > 0 && states[group].survival == 0;
    return curves;
}

std::optional<Interval> incidenceInterval(double incidence, double variance, double confidence)
{
    if (incidence <= 0 || incidence >= 1 || variance <= 0)
        return std::nullopt;
    const double reach = normalQuantile(0.5 + confidence / 2) * std::sqrt(variance);
    const double power = std::exp(reach / (incidence * std::abs(std::log(incidence))));
    return Interval{std::pow(incidence, power), std::pow(incidence, 1 / power)};
}

std::optional<IncidenceEstimate> incidenceAt(const IncidenceCurve &curve, double time)
{
    if (curve.steps.empty() || (time > curve.steps.back().time && !curve.isComplete))
        return std::nullopt;
    const auto after = std::ranges::upper_bound(curve.steps, time, {}, &IncidenceStep::time);
    if (after == curve.steps.begin())
        return IncidenceEstimate{};
    return IncidenceEstimate{std::prev(after)->incidence, std::prev(after)->variance};
}

std::optional<double> medianTime(const IncidenceCurve &curve)
{
    return halvingTime(
        curve.steps, [](const IncidenceStep &step) { return step.time; },
        [](const IncidenceStep &step) { return std::optional(1 - step.incidence); });
}

} // namespace mentorbook
