#pragma once

#include <QLineEdit>

class QCompleter;

namespace mentorbook {

// Skills separated by semicolons; each is completed from those in use.
class SkillsEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit SkillsEdit(const QStringList &inUse, QWidget *parent = nullptr);

    [[nodiscard]] QStringList skills() const;
    void setSkills(const QStringList &skills);

private:
    void complete();
    void take(const QString &skill);
    // Where the skill that is being typed begins.
    [[nodiscard]] qsizetype tokenStart() const;

    QCompleter *m_completer;
};

} // namespace mentorbook
