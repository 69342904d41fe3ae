#pragma once

#include "ui/goals/pages/goal_page.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace mentorbook {

class CheckList;
class Form;

// What shall happen to what, for whom; and how many people that is today.
class SpecificPage final : public GoalPage
{
    Q_OBJECT

public:
    explicit SpecificPage(ProblemAt problemAt);

    void show(const Goal &goal, const MeasureValues &values) override;
    void fill(Goal &goal) const override;
    void tell(const Goal &goal, const MeasureValues &values, const SmartTick &tick) override;

private:
    void offerVerbs(const Goal &goal);

    Form *m_form;
    QComboBox *m_measure;
    QLineEdit *m_typedName;
    QComboBox *m_typedBetter;
    QComboBox *m_verb;
    QComboBox *m_role;
    QWidget *m_places;
    CheckList *m_departments;
    CheckList *m_grades;
    CheckList *m_locations;
    QLabel *m_people;
};

} // namespace mentorbook
