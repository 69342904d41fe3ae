#include "core/metrics/statistics/log_rank.h"

#include "core/metrics/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mentorbook {

namespace {

class SquareMatrix
{
public:
    explicit SquareMatrix(size_t size)
        : m_size(size)
        , m_values(size * size)
    {
    }
    [[nodiscard]] size_t size() const { return m_size; }
    double &operator()(size_t row, size_t column) { return m_values[row * m_size + column]; }
    double operator()(size_t row, size_t column) const { return m_values[row * m_size + column]; }

private:
    size_t m_size = 0;
    std::vector<double> m_values;
};

// Observed less expected, and its variance, summed over the event times of all strata.
class Sums
{
public:
    explicit Sums(size_t groups)
        : m_variance(groups)
        , m_observed(groups)
        , m_expected(groups)
    {
    }

    // events, atRisk: by group, at one time in one stratum; at least one event.
    void add(const qint64 *events, const qint64 *atRisk)
    {
        qint64 eventCount = 0;
        qint64 riskCount = 0;
        for (size_t i = 0; i < m_observed.size(); ++i) {
            eventCount += events[i];
            riskCount += atRisk[i];
            m_observed[i] += events[i];
        }
        const auto d = static_cast<double>(eventCount);
        const auto n = static_cast<double>(riskCount);
        const double factor = riskCount > 1 ? d * (n - d) / (n - 1) : 0;
        for (size_t i = 0; i < m_observed.size(); ++i) {
            if (atRisk[i] == 0)
                continue;
            const double share = static_cast<double>(atRisk[i]) / n;
            m_expected[i] += d * share;
            // The rest of 1, not 1 − share: exact also for a group that is nearly all.
            m_variance(i, i) += factor * share * (static_cast<double>(riskCount - atRisk[i]) / n);
            for (size_t j = 0; j < i; ++j)
                m_variance(i, j) -= factor * share * (static_cast<double>(atRisk[j]) / n);
        }
    }

    [[nodiscard]] std::optional<LogRank> result() const;

private:
    SquareMatrix m_variance; // its lower triangle
    std::vector<qint64> m_observed;
    std::vector<double> m_expected;
};

// (O − E)ᵀ V⁻ (O − E) by a Cholesky factorization that takes the largest remaining pivot first and ends at
// the rank, which is the degrees of freedom: V is singular, for the differences add up to 0.
std::optional<LogRank> Sums::result() const
{
    // Scaled to correlations: a small group counts as much as a large one in the choice of pivots.
    std::vector<size_t> groups;
    for (size_t i = 0; i < m_observed.size(); ++i) {
        if (m_variance(i, i) > 0)
            groups.push_back(i);
    }
    const size_t size = groups.size();
    SquareMatrix matrix(size);
    std::vector<double> rest(size);
    for (size_t i = 0; i < size; ++i) {
        const double scale = std::sqrt(m_variance(groups[i], groups[i]));
        rest[i] = (static_cast<double>(m_observed[groups[i]]) - m_expected[groups[i]]) / scale;
        for (size_t j = 0; j < i; ++j)
            matrix(i, j) = matrix(j, i)
                = m_variance(groups[i], groups[j]) / scale / std::sqrt(m_variance(groups[j], groups[j]));
        matrix(i, i) = 1;
    }
    constexpr double nothing = 1e-10;
    LogRank result{.observed = m_observed, .expected = m_expected};
    std::vector<bool> done(size);
    for (size_t rank = 0; rank < size; ++rank) {
        size_t pivot = size;
        for (size_t i = 0; i < size; ++i) {
            if (!done[i] && (pivot == size || matrix(i, i) > matrix(pivot, pivot)))
                pivot = i;
        }
        const double value = matrix(pivot, pivot);
        if (value <= nothing)
            break;
        done[pivot] = true;
        ++result.degreesOfFreedom;
        result.chi2 += rest[pivot] * rest[pivot] / value;
        for (size_t i = 0; i < size; ++i) {
            if (done[i])
                continue;
            const double factor = matrix(i, pivot) / value;
            rest[i] -= factor * rest[pivot];
            for (size_t j = 0; j < size; ++j)
                matrix(i, j) -= factor * matrix(pivot, j);
        }
    }
    if (result.degreesOfFreedom == 0)
        return std::nullopt;
    result.p = chiSquaredUpperTail(result.chi2, result.degreesOfFreedom);
    return result;
}

} // namespace

std::optional<LogRank> logRank(const SortedSpells &spells)
{
    const auto groups = static_cast<size_t>(spells.groups());
    std::vector<qint64> atRisk(groups * static_cast<size_t>(spells.strata())); // a row of groups each stratum
    const auto placeOf = [&](qint32 stratum, qint32 group) {
        return static_cast<size_t>(stratum) * groups + static_cast<size_t>(group);
    };
    for (const Spell &spell : spells.byExit())
        atRisk[placeOf(spell.stratum, spell.group)] += spell.entry == Spell::FromTheBeginning ? 1 : 0;

    Sums sums(groups);
    std::vector<qint64> events(groups);
    sweep(
        spells, [&](const SortedSpells::LateEntry &late) { ++atRisk[placeOf(late.stratum, late.group)]; },
        [&](double, std::span<const Spell> ending) {
            for (auto spell = ending.begin(); spell != ending.end();) {
                const qint32 stratum = spell->stratum;
                const auto begin = spell;
                std::ranges::fill(events, 0);
                bool any = false;
                for (; spell != ending.end() && spell->stratum == stratum; ++spell) {
                    events[static_cast<size_t>(spell->group)] += spell->event != 0 ? 1 : 0;
                    any = any || spell->event != 0;
                }
                if (any)
                    sums.add(events.data(), &atRisk[placeOf(stratum, 0)]);
                for (auto gone = begin; gone != spell; ++gone)
                    --atRisk[placeOf(stratum, gone->group)];
            }
        });
    return sums.result();
}

} // namespace mentorbook
