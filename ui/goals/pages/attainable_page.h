#pragma once

#include "core/reports/chart.h"
#include "ui/goals/pages/goal_page.h"

class QDoubleSpinBox;
class QLabel;

namespace mentorbook {

class ChartView;
class Form;
class NoticeCard;

// The target on the chart of what was, in people, and whether a change of that size can be seen.
class AttainablePage final : public GoalPage
{
    Q_OBJECT

public:
    explicit AttainablePage(ProblemAt problemAt);

    void show(const Goal &goal, const MeasureValues &values) override;
    void fill(Goal &goal) const override;
    void tell(const Goal &goal, const MeasureValues &values, const SmartTick &tick) override;

private:
    Form *m_form;
    QDoubleSpinBox *m_target;
    bool m_given = false; // the target was said; until then the field only shows where one starts
    QLabel *m_people;
    NoticeCard *m_power;
    ChartView *m_chart;
    QLabel *m_sentence;
    std::optional<MeasureQuery> m_query; // whose history it is
    MeasureHistory m_history;
};

} // namespace mentorbook
