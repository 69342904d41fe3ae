#include "core/metrics/statistics/exposure.h"

#include <algorithm>

namespace mentorbook {

namespace {

Spell inGroup(Spell spell, qint32 group)
{
    spell.group = group;
    return spell;
}

} // namespace

std::vector<Spell> timeVaryingSpells(const std::vector<ExposedSpell> &people)
{
    std::vector<Spell> spells;
    spells.reserve(people.size() * 2);
    for (const auto &[spell, exposedFrom] : people) {
        if (!exposedFrom || *exposedFrom >= spell.exit) {
            spells.push_back(inGroup(spell, UnexposedGroup));
        } else if (*exposedFrom <= std::max(spell.entry, 0.0)) {
            spells.push_back(inGroup(spell, ExposedGroup));
        } else {
            Spell before = inGroup(spell, UnexposedGroup);
            before.exit = *exposedFrom;
            before.event = 0;
            spells.push_back(before);
            Spell since = inGroup(spell, ExposedGroup);
            since.entry = *exposedFrom;
            spells.push_back(since);
        }
    }
    return spells;
}

LandmarkSpells landmarkSpells(const std::vector<ExposedSpell> &people, double landmark)
{
    LandmarkSpells result;
    for (const auto &[spell, exposedFrom] : people) {
        if (spell.exit <= landmark) {
            ++result.endedBefore;
        } else if (spell.entry > landmark) {
            ++result.enteredLater;
        } else {
            Spell since
                = inGroup(spell, exposedFrom && *exposedFrom <= landmark ? ExposedGroup : UnexposedGroup);
            since.entry = Spell::FromTheBeginning;
            since.exit = spell.exit - landmark;
            result.spells.push_back(since);
        }
    }
    return result;
}

} // namespace mentorbook
