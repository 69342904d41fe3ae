#include "core/storage/tables/participants/skill_table.h"

#include "core/storage/tables/not_null.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook::skill_table {

namespace {

void sortByName(QList<Skill> &skills)
{
    std::ranges::stable_sort(skills, [](const Skill &one, const Skill &other) {
        return QString::compare(one.name, other.name, Qt::CaseInsensitive) < 0;
    });
}

Result<> replaceSynonyms(Database &database, const Skill &skill)
{
    auto removed = database.run(u"DELETE FROM skill_synonym WHERE skill_id = ?"_s, skill.id);
    if (!removed)
        return passOn(removed);
    QList<QList<SqlValue>> rows;
    for (const QString &synonym : skill.synonyms)
        rows.append({skill.id, synonym});
    auto added = database.runMany(u"INSERT INTO skill_synonym (skill_id, name) VALUES (?, ?)"_s, rows);
    if (!added)
        return passOn(added);
    return {};
}

} // namespace

Result<QList<Skill>> all(Database &database)
{
    auto skills = database.select(u"SELECT id, name, managed FROM skill"_s, [](const SqlRow &row) {
        return Skill{.id = row.id<SkillId>(0), .name = row.text(1), .managed = row.flag(2), .synonyms = {}};
    });
    if (!skills)
        return skills;
    auto synonyms = database.select(u"SELECT skill_id, name FROM skill_synonym ORDER BY id"_s,
        [](const SqlRow &row) { return std::pair(row.id<SkillId>(0), row.text(1)); });
    if (!synonyms)
        return passOn(synonyms);
    QHash<SkillId, QStringList> bySkill;
    for (const auto &[skill, synonym] : *synonyms)
        bySkill[skill].append(synonym);
    for (Skill &skill : *skills)
        skill.synonyms = bySkill.value(skill.id);
    sortByName(*skills);
    return skills;
}

Result<QList<SkillUse>> uses(Database &database)
{
    auto skills = all(database);
    if (!skills)
        return passOn(skills);
    struct Count
    {
        SkillId skill;
        bool offered;
        int participants;
    };
    auto counts = database.select(
        u"SELECT skill_id, offered, count(*) FROM participant_skill GROUP BY skill_id, offered"_s,
        [](const SqlRow &row) { return Count{row.id<SkillId>(0), row.flag(1), row.int32(2)}; });
    if (!counts)
        return passOn(counts);
    QHash<SkillId, std::pair<int, int>> bySkill;
    for (const Count &count : *counts)
        (count.offered ? bySkill[count.skill].first : bySkill[count.skill].second) = count.participants;
    QList<SkillUse> result;
    for (Skill &skill : *skills) {
        const auto [offering, wanting] = bySkill.value(skill.id);
        result.append({.skill = std::move(skill), .offering = offering, .wanting = wanting});
    }
    return result;
}

Result<SkillId> insert(Database &database, const Skill &skill)
{
    auto id = database.insert<SkillId>(
        u"INSERT INTO skill (name, managed) VALUES (?, ?)"_s, notNull(skill.name), skill.managed);
    if (!id)
        return id;
    Skill stored = skill;
    stored.id = *id;
    if (auto synonyms = replaceSynonyms(database, stored); !synonyms)
        return passOn(synonyms);
    return id;
}

Result<> update(Database &database, const Skill &skill)
{
    auto changed = database.run(u"UPDATE skill SET name = ?, managed = ? WHERE id = ?"_s, notNull(skill.name),
        skill.managed, skill.id);
    if (!changed)
        return passOn(changed);
    return replaceSynonyms(database, skill);
}

Result<> remove(Database &database, SkillId id)
{
    auto removed = database.run(u"DELETE FROM skill WHERE id = ?"_s, id);
    if (!removed)
        return passOn(removed);
    return {};
}

Result<> moveUses(Database &database, SkillId from, SkillId into)
{
    auto moved = database.run(
        u"INSERT INTO participant_skill (participant_id, offered, skill_id) "
        "SELECT participant_id, offered, ? FROM participant_skill WHERE skill_id = ? ORDER BY id "
        "ON CONFLICT DO NOTHING"_s,
        into, from);
    if (!moved)
        return passOn(moved);
    auto removed = database.run(u"DELETE FROM participant_skill WHERE skill_id = ?"_s, from);
    if (!removed)
        return passOn(removed);
    return {};
}

} // namespace mentorbook::skill_table
