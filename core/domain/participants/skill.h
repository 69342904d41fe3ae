#pragma once

#include "core/domain/ids.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace mentorbook {

// A skill of the workspace's list. Managed: somebody decided on its name; unmanaged: somebody typed it.
struct Skill
{
    SkillId id;
    QString name;
    bool managed = false;
    QStringList synonyms;

    bool operator==(const Skill &) const = default;
};

// What has to be equal for two texts to be the same skill: case, spaces, hyphens and underscores do not
// count, everything else does, and always as a whole: "AI" is not in "retail", "C" is not "C++".
[[nodiscard]] QString skillKey(const QString &text);

// Finds skills by their names and synonyms.
class SkillCatalog
{
public:
    explicit SkillCatalog(const QList<Skill> &skills = {});

    // The name of the skill that the text means; the text itself, tidied, where the list has none such.
    [[nodiscard]] QString canonical(const QString &text) const;
    // Each canonical, blanks and repetitions dropped, in the order given.
    [[nodiscard]] QStringList canonical(const QStringList &texts) const;
    [[nodiscard]] std::optional<Skill> find(const QString &text) const;

private:
    QList<Skill> m_skills;
    QHash<QString, qsizetype> m_byKey;
};

} // namespace mentorbook
