#include "core/domain/participants/skill.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace mentorbook {

QString skillKey(const QString &text)
{
    QString key;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toCaseFolded())
        key += c.category() == QChar::Punctuation_Dash || c == u'_' ? QChar(u' ') : c;
    key.replace(QChar(0xDF), u"ss"_s); // case folding leaves ß as it is
    return key.simplified();
}

SkillCatalog::SkillCatalog(const QList<Skill> &skills)
    : m_skills(skills)
{
    // Names go before synonyms: a synonym of one never hides another skill of that name.
    for (qsizetype i = 0; i < m_skills.size(); ++i) {
        if (const QString key = skillKey(m_skills.at(i).name); !m_byKey.contains(key))
            m_byKey.insert(key, i);
    }
    for (qsizetype i = 0; i < m_skills.size(); ++i) {
        for (const QString &synonym : m_skills.at(i).synonyms) {
            if (const QString key = skillKey(synonym); !m_byKey.contains(key))
                m_byKey.insert(key, i);
        }
    }
}

std::optional<Skill> SkillCatalog::find(const QString &text) const
{
    const auto found = m_byKey.constFind(skillKey(text));
    return found == m_byKey.constEnd() ? std::nullopt : std::optional(m_skills.at(*found));
}

QString SkillCatalog::canonical(const QString &text) const
{
    const auto found = m_byKey.constFind(skillKey(text));
    return found == m_byKey.constEnd() ? text.simplified() : m_skills.at(*found).name;
}

QStringList SkillCatalog::canonical(const QStringList &texts) const
{
    QStringList names;
    QSet<QString> keys;
    for (const QString &text : texts) {
        const QString name = canonical(text);
        const QString key = skillKey(name);
        if (key.isEmpty() || keys.contains(key))
            continue;
        keys.insert(key);
        names.append(name);
    }
    return names;
}

} // namespace mentorbook
