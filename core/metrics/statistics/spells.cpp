#include "core/metrics/statistics/spells.h"

#include <algorithm>
#include <cmath>

namespace mentorbook {

std::optional<SpellProblem> problemOf(const Spell &spell)
{
    const bool late = spell.entry != Spell::FromTheBeginning;
    if (!std::isfinite(spell.exit) || (late && !std::isfinite(spell.entry)))
        return SpellProblem::NotANumber;
    if (spell.exit < 0 || (late && spell.entry < 0))
        return SpellProblem::Negative;
    if (spell.exit <= (late ? spell.entry : 0))
        return SpellProblem::NoTimeAtRisk;
    return std::nullopt;
}

SortedSpells::SortedSpells(std::vector<Spell> spells, qint32 groups)
    : m_byExit(std::move(spells))
    , m_groups(groups)
{
    for (const Spell &spell : m_byExit) {
        Q_ASSERT(!problemOf(spell) && spell.group >= 0 && spell.stratum >= 0 && spell.event >= 0);
        m_groups = std::max(m_groups, spell.group + 1);
        m_strata = std::max(m_strata, spell.stratum + 1);
        if (spell.entry != Spell::FromTheBeginning)
            m_byEntry.push_back({spell.entry, spell.group, spell.stratum});
    }
    std::sort(m_byExit.begin(), m_byExit.end(), [](const Spell &a, const Spell &b) {
        return a.exit != b.exit ? a.exit < b.exit : a.stratum < b.stratum;
    });
    std::sort(m_byEntry.begin(), m_byEntry.end(),
        [](const LateEntry &a, const LateEntry &b) { return a.time < b.time; });
}

std::vector<std::vector<qint64>> atRisk(const SortedSpells &spells, const std::vector<double> &times)
{
    Q_ASSERT(std::ranges::is_sorted(times));
    // Somebody comes at the first time after the entry and goes at the first time after the exit.
    std::vector<std::vector<qint64>> counts(
        times.size() + 1, std::vector<qint64>(static_cast<size_t>(spells.groups())));
    const auto firstAfter = [&](double time) {
        return static_cast<size_t>(std::ranges::upper_bound(times, time) - times.begin());
    };
    for (const Spell &spell : spells.byExit()) {
        const auto group = static_cast<size_t>(spell.group);
        ++counts[firstAfter(spell.entry)][group];
        --counts[firstAfter(spell.exit)][group];
    }
    for (size_t i = 1; i < times.size(); ++i) {
        for (size_t group = 0; group < counts[i].size(); ++group)
            counts[i][group] += counts[i - 1][group];
    }
    counts.pop_back();
    return counts;
}

} // namespace mentorbook
