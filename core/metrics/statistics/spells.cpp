#include "core/metrics/statistics/spells.h"

#include <boost/sort/spreadsort/float_sort.hpp>

#include <algorithm>
#include <bit>
#include <cmath>

namespace mentorbook {

namespace {

// By the bits of the numbers, which takes half the time of comparing. −0 is allowed, infinity is not.
template <class Row> void sortByTime(std::vector<Row> &rows, double Row::*time)
{
    boost::sort::spreadsort::float_sort(
        rows.begin(), rows.end(),
        [time](const Row &row, unsigned shift) { return std::bit_cast<qint64>(row.*time) >> shift; },
        [time](const Row &a, const Row &b) { return a.*time < b.*time; });
}

} // namespace

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
    const auto isLate = [](const Spell &spell) { return spell.entry != Spell::FromTheBeginning; };
    m_byEntry.reserve(static_cast<size_t>(std::ranges::count_if(m_byExit, isLate)));
    for (const Spell &spell : m_byExit) {
        Q_ASSERT(!problemOf(spell) && spell.group >= 0 && spell.stratum >= 0 && spell.event >= 0);
        m_groups = std::max(m_groups, spell.group + 1);
        m_strata = std::max(m_strata, spell.stratum + 1);
        if (isLate(spell))
            m_byEntry.push_back({spell.entry, spell.group, spell.stratum});
    }
    sortByTime(m_byExit, &Spell::exit);
    sortByTime(m_byEntry, &LateEntry::time);
    if (m_strata < 2)
        return;
    for (auto begin = m_byExit.begin(); begin != m_byExit.end();) {
        const auto end = std::find_if(
            begin, m_byExit.end(), [&](const Spell &spell) { return spell.exit != begin->exit; });
        std::ranges::sort(begin, end, {}, &Spell::stratum);
        begin = end;
    }
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
