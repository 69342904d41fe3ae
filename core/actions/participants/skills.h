#pragma once

#include "core/domain/participants/skill.h"
#include "core/storage/tables/participants/skill_table.h"
#include "core/storage/workspace.h"

namespace mentorbook {

// The workspace's list of skills. Every action is one step of undo.
[[nodiscard]] Result<QList<SkillUse>> skillUses(Database &database); // by name
[[nodiscard]] Result<SkillCatalog> skillCatalog(Database &database);

// What is wrong with a name or a synonym of a skill: blank, or another skill is called so already. Empty:
// nothing. own: the skill that it is for.
[[nodiscard]] QString problemOfSkillName(const QList<Skill> &all, const QString &name, SkillId own = {});

// Adds a managed skill. Refused: a name or synonym that another skill has.
Result<SkillId> addSkill(Workspace &workspace, const Skill &skill);
// Name, synonyms, and whether it is managed; the same rules. Participants' skills follow the name.
Result<> editSkill(Workspace &workspace, const Skill &skill);
// `from` goes; its name and synonyms become synonyms of `into`, and its uses are those of `into`.
Result<> mergeSkills(Workspace &workspace, SkillId from, SkillId into);
// Refused: a skill that somebody offers or wants.
Result<> removeSkill(Workspace &workspace, SkillId id);

// Adds the shipped skills with their synonyms in every language, named in the given one ("en", "de", "fr",
// "es"), as managed; what the list has already by name is managed from then on and gets the synonyms that are
// free. How many were added or changed.
Result<int> addShippedSkills(Workspace &workspace, const QString &language);

} // namespace mentorbook
