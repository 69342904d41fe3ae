#include "ui/people/skills_edit.h"

#include "core/actions/programs/participants.h"

#include <QCompleter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

SkillsEdit::SkillsEdit(const QStringList &inUse, QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(inUse, this))
{
    setPlaceholderText(tr("Coaching; SQL"));
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &SkillsEdit::complete);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &SkillsEdit::take);
}

QStringList SkillsEdit::skills() const { return skillsFrom(text()); }

void SkillsEdit::setSkills(const QStringList &skills) { setText(textOfSkills(skills)); }

void SkillsEdit::complete()
{
    const QString typed = text().sliced(tokenStart(), cursorPosition() - tokenStart()).trimmed();
    m_completer->setCompletionPrefix(typed);
    if (typed.isEmpty() || m_completer->completionCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void SkillsEdit::take(const QString &skill)
{
    const qsizetype start = tokenStart();
    const QString before = text().first(start).trimmed();
    const QString after = text().sliced(cursorPosition()).trimmed();
    const QString upTo = before + (before.isEmpty() ? QString() : u" "_s) + skill + u"; "_s;
    setText(upTo + after);
    setCursorPosition(int(upTo.size()));
}

qsizetype SkillsEdit::tokenStart() const
{
    const QString before = text().first(cursorPosition());
    return std::max({before.lastIndexOf(u';'), before.lastIndexOf(u','), before.lastIndexOf(u'|')}) + 1;
}

} // namespace mentorbook
