#pragma once

#include <QtGlobal>

#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace mentorbook {

// A stretch of time under observation: at risk for entry < t ≤ exit. In the product times are whole days.
struct Spell
{
    static constexpr double FromTheBeginning = -std::numeric_limits<double>::infinity();

    double entry = FromTheBeginning; // later: delayed entry, nothing is known of the time before
    double exit = 0;
    qint32 event = 0; // how it ended: 0 is censored, from 1 on the event
    qint32 group = 0; // from 0
    qint32 stratum = 0; // from 0

    bool operator==(const Spell &) const = default;
};

enum class SpellProblem {
    NotANumber, // or infinite
    Negative,
    NoTimeAtRisk, // exit ≤ entry, or exit = 0
};

// Why nothing can be learned from a spell; such spells are counted, never estimated with.
[[nodiscard]] std::optional<SpellProblem> problemOf(const Spell &spell);

// Spells in the orders in which every estimate reads them: sorted once, O(n log n).
class SortedSpells
{
public:
    struct LateEntry
    {
        double time = 0;
        qint32 group = 0;
        qint32 stratum = 0;
    };

    // Requires: no spell has a problem; groups and strata are numbered from 0. groups: how many there are,
    // at least those of the spells (there may be empty ones).
    explicit SortedSpells(std::vector<Spell> spells, qint32 groups = 0);

    [[nodiscard]] const std::vector<Spell> &byExit() const { return m_byExit; } // then by stratum
    [[nodiscard]] const std::vector<LateEntry> &byEntry() const { return m_byEntry; }
    [[nodiscard]] qint32 groups() const { return m_groups; }
    [[nodiscard]] qint32 strata() const { return m_strata; }

private:
    std::vector<Spell> m_byExit;
    std::vector<LateEntry> m_byEntry; // without those at risk from the beginning
    qint32 m_groups = 0;
    qint32 m_strata = 0;
};

// Goes through the distinct exit times t, the earliest first: calls admit(LateEntry) for everybody who
// entered since the time before and before t, then visit(t, the spells that end at t).
template <class Admit, class Visit> void sweep(const SortedSpells &spells, Admit &&admit, Visit &&visit)
{
    const std::span<const Spell> all = spells.byExit();
    auto late = spells.byEntry().begin();
    for (size_t begin = 0; begin < all.size();) {
        const double time = all[begin].exit;
        size_t end = begin;
        while (end < all.size() && all[end].exit == time)
            ++end;
        for (; late != spells.byEntry().end() && late->time < time; ++late)
            admit(*late);
        visit(time, all.subspan(begin, end - begin));
        begin = end;
    }
}

// How many of each group are at risk (entry < t ≤ exit) at each of the times: element [time][group].
// Requires: times ascend.
[[nodiscard]] std::vector<std::vector<qint64>> atRisk(
    const SortedSpells &spells, const std::vector<double> &times);

} // namespace mentorbook
