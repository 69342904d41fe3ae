#pragma once

#include "core/domain/participants/skill.h"
#include "core/storage/database.h"

namespace mentorbook {

// A skill of the list and who stands behind it, over all programs.
struct SkillUse
{
    Skill skill;
    int offering = 0; // participants
    int wanting = 0;

    bool operator==(const SkillUse &) const = default;
};

namespace skill_table {

[[nodiscard]] Result<QList<Skill>> all(Database &database); // by name
[[nodiscard]] Result<QList<SkillUse>> uses(Database &database); // by name
Result<SkillId> insert(Database &database, const Skill &skill);
// Name, management and synonyms.
Result<> update(Database &database, const Skill &skill);
// Requires that nobody offers or wants it.
Result<> remove(Database &database, SkillId id);
// Whoever offers or wants `from` does so of `into`; `from` stays, used by nobody.
Result<> moveUses(Database &database, SkillId from, SkillId into);

} // namespace skill_table
} // namespace mentorbook
