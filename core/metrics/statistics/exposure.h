#pragma once

#include "core/metrics/statistics/spells.h"

#include <optional>
#include <vector>

namespace mentorbook {

// Somebody's time under observation, and since when, if ever, they have been exposed (mentored).
struct ExposedSpell
{
    Spell spell; // its group does not count
    std::optional<double> exposedFrom = {};

    bool operator==(const ExposedSpell &) const = default;
};

// The groups of the spells that are made here.
inline constexpr qint32 UnexposedGroup = 0;
inline constexpr qint32 ExposedGroup = 1;

// Simon and Makuch 1984: everybody is unexposed until their exposure begins, censored there, and enters the
// exposed group late, at that time. So nobody's survival until the exposure is credited to it. Somebody
// whose exposure begins at or after the exit was never exposed.
// Requires: no spell has a problem.
[[nodiscard]] std::vector<Spell> timeVaryingSpells(const std::vector<ExposedSpell> &people);

struct LandmarkSpells
{
    std::vector<Spell> spells = {}; // time runs from the landmark on
    qint64 endedBefore = 0; // at or before the landmark, event or not
    qint64 enteredLater = 0;

    bool operator==(const LandmarkSpells &) const = default;
};

// Anderson, Cain, Gelber 1983: those under observation at the landmark, in the group in which they are then,
// whatever becomes of them later. Requires: no spell has a problem.
[[nodiscard]] LandmarkSpells landmarkSpells(const std::vector<ExposedSpell> &people, double landmark);

} // namespace mentorbook
