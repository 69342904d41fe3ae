#pragma once

#include "core/actions/programs/eligible_people.h"

#include <QWidget>

class QLabel;
class QSpinBox;

namespace mentorbook {

class CheckList;

// Who may take part, with how many people that are at the moment.
class EligibilityEdit final : public QWidget
{
    Q_OBJECT

public:
    // name: "Mentees"; employed: everybody, to count among.
    EligibilityEdit(const QString &name, const QList<Person> &employed, QDate today);

    void setRules(const EligibilityRules &rules);
    [[nodiscard]] EligibilityRules rules() const;
    [[nodiscard]] EligibleCount count() const;

Q_SIGNALS:
    void changed();

private:
    void recount();

    const QList<Person> m_employed;
    QDate m_today;
    RuleChoices m_choices;
    QSpinBox *m_least;
    QSpinBox *m_most;
    CheckList *m_departments;
    CheckList *m_grades;
    CheckList *m_locations;
    QLabel *m_count;
};

} // namespace mentorbook
