#pragma once

#include "ui/goals/pages/goal_page.h"

#include <QList>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace mentorbook {

class Form;

// Which aim of the organization the goal serves, and what it asks of pairing.
class RelevantPage final : public GoalPage
{
    Q_OBJECT

public:
    explicit RelevantPage(ProblemAt problemAt);

    void show(const Goal &goal, const MeasureValues &values) override;
    void fill(Goal &goal) const override;
    void tell(const Goal &goal, const MeasureValues &values, const SmartTick &tick) override;

private:
    struct Line
    {
        CriterionKind kind;
        QCheckBox *asked;
        QSpinBox *weight;
    };

    Form *m_form;
    QComboBox *m_aim;
    QList<Line> m_lines;
    QLabel *m_note;
};

} // namespace mentorbook
