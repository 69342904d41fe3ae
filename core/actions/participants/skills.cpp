#include "core/actions/participants/skills.h"

#include "core/base/tr.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

Skill tidied(const Skill &skill)
{
    Skill result = skill;
    result.name = skill.name.simplified();
    result.synonyms.clear();
    QStringList keys{skillKey(result.name)};
    for (const QString &synonym : skill.synonyms) {
        const QString key = skillKey(synonym);
        if (key.isEmpty() || keys.contains(key))
            continue;
        keys.append(key);
        result.synonyms.append(synonym.simplified());
    }
    return result;
}

Result<> check(const QList<Skill> &all, const Skill &skill)
{
    for (const QString &name : QStringList{skill.name} + skill.synonyms) {
        if (const QString problem = problemOfSkillName(all, name, skill.id); !problem.isEmpty())
            return failure(ErrorKind::InvalidInput, problem);
    }
    return {};
}

Result<Skill> skillById(const QList<Skill> &all, SkillId id)
{
    const auto found = std::ranges::find(all, id, &Skill::id);
    if (found == all.end())
        return failure(ErrorKind::NotFound, Tr::tr("This skill is no longer on the list."));
    return *found;
}

} // namespace

Result<QList<SkillUse>> skillUses(Database &database) { return skill_table::uses(database); }

Result<SkillCatalog> skillCatalog(Database &database)
{
    auto skills = skill_table::all(database);
    if (!skills)
        return passOn(skills);
    return SkillCatalog(*skills);
}

QString problemOfSkillName(const QList<Skill> &all, const QString &name, SkillId own)
{
    const QString key = skillKey(name);
    if (key.isEmpty())
        return Tr::tr("A skill needs a name.");
    for (const Skill &skill : all) {
        if (skill.id == own)
            continue;
        if (skillKey(skill.name) == key)
            return Tr::tr("“%1” is on the list already.").arg(skill.name);
        for (const QString &synonym : skill.synonyms) {
            if (skillKey(synonym) == key)
                return Tr::tr("“%1” is a synonym of “%2” already.").arg(synonym, skill.name);
        }
    }
    return {};
}

Result<SkillId> addSkill(Workspace &workspace, const Skill &draft)
{
    Skill skill = tidied(draft);
    skill.id = {};
    skill.managed = true;
    auto all = skill_table::all(workspace.database());
    if (!all)
        return passOn(all);
    if (auto sound = check(*all, skill); !sound)
        return passOn(sound);
    return workspace.perform(
        {Operation::EditSkills}, [&] { return skill_table::insert(workspace.database(), skill); });
}

Result<> editSkill(Workspace &workspace, const Skill &draft)
{
    const Skill skill = tidied(draft);
    auto all = skill_table::all(workspace.database());
    if (!all)
        return passOn(all);
    auto known = skillById(*all, skill.id);
    if (!known)
        return passOn(known);
    if (skill == *known)
        return {};
    if (auto sound = check(*all, skill); !sound)
        return sound;
    return workspace.perform(
        {Operation::EditSkills}, [&] { return skill_table::update(workspace.database(), skill); });
}

Result<> mergeSkills(Workspace &workspace, SkillId from, SkillId into)
{
    if (from == into)
        return failure(ErrorKind::InvalidInput, Tr::tr("A skill can't be merged with itself."));
    Database &database = workspace.database();
    auto all = skill_table::all(database);
    if (!all)
        return passOn(all);
    auto source = skillById(*all, from);
    if (!source)
        return passOn(source);
    auto target = skillById(*all, into);
    if (!target)
        return passOn(target);
    Skill merged = *target;
    merged.synonyms.append(source->name);
    merged.synonyms += source->synonyms;
    merged = tidied(merged);
    return workspace.perform({Operation::EditSkills}, [&]() -> Result<> {
        if (auto moved = skill_table::moveUses(database, from, into); !moved)
            return moved;
        if (auto removed = skill_table::remove(database, from); !removed)
            return removed;
        return skill_table::update(database, merged);
    });
}

Result<> removeSkill(Workspace &workspace, SkillId id)
{
    auto uses = skill_table::uses(workspace.database());
    if (!uses)
        return passOn(uses);
    for (const SkillUse &use : *uses) {
        if (use.skill.id == id && use.offering + use.wanting > 0)
            return failure(ErrorKind::Conflict,
                Tr::tr("“%1” is offered by %2 and wanted by %3 participants. Merge it with another skill "
                       "instead.")
                    .arg(use.skill.name)
                    .arg(use.offering)
                    .arg(use.wanting));
    }
    return workspace.perform(
        {Operation::EditSkills}, [&] { return skill_table::remove(workspace.database(), id); });
}

Result<int> addShippedSkills(Workspace &workspace, const QString &language)
{
    QFile file(u":/library/skills.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::File, Tr::tr("The shipped list of skills is missing."), file.errorString());
    const QJsonArray shipped = QJsonDocument::fromJson(file.readAll()).array();
    Database &database = workspace.database();
    return workspace.perform({Operation::EditSkills}, [&]() -> Result<int> {
        int changed = 0;
        auto all = skill_table::all(database);
        if (!all)
            return passOn(all);
        for (const QJsonValue &value : shipped) {
            const QJsonObject names = value.toObject();
            Skill skill{.id = {},
                .name = names[language].toString(names[u"en"_s].toString()),
                .managed = true,
                .synonyms = {}};
            for (const QString &each : names.keys()) {
                if (names[each].isString())
                    skill.synonyms.append(names[each].toString());
            }
            for (const QJsonValue &synonym : names[u"synonyms"_s].toArray())
                skill.synonyms.append(synonym.toString());
            const auto known = SkillCatalog(*all).find(skill.name);
            if (known) {
                skill.id = known->id;
                skill.name = known->name;
                skill.synonyms = known->synonyms + skill.synonyms;
            }
            skill.synonyms.removeIf([&](const QString &synonym) {
                return !problemOfSkillName(*all, synonym, skill.id).isEmpty();
            });
            skill = tidied(skill);
            if (known && *known == skill)
                continue;
            ++changed;
            if (known) {
                if (auto updated = skill_table::update(database, skill); !updated)
                    return passOn(updated);
                *std::ranges::find(*all, skill.id, &Skill::id) = skill;
            } else {
                auto id = skill_table::insert(database, skill);
                if (!id)
                    return passOn(id);
                skill.id = *id;
                all->append(skill);
            }
        }
        return changed;
    });
}

} // namespace mentorbook
