#pragma once

#include "ui/goals/pages/goal_page.h"

class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace mentorbook {

class Form;
class OptionalDay;

// By when, and when to look on the way. Of a goal that is followed already: why it is changed.
class TimePage final : public GoalPage
{
    Q_OBJECT

public:
    TimePage(ProblemAt problemAt, const Program &program, QDate today, bool asksReason);

    void show(const Goal &goal, const MeasureValues &values) override;
    void fill(Goal &goal) const override;
    void tell(const Goal &goal, const MeasureValues &values, const SmartTick &tick) override;

    [[nodiscard]] QString reason() const;
    void refuseReason(const QString &why); // says it beside the field

private:
    void setDays(QList<QDate> days);
    void propose();
    void addDay();
    void removeDay();

    Program m_program;
    QDate m_today;
    Form *m_form;
    OptionalDay *m_due;
    QListWidget *m_list;
    QDateEdit *m_day;
    QPushButton *m_remove;
    QLineEdit *m_reason;
    QLabel *m_note;
    QList<QDate> m_days;
    QList<QDate> m_proposed; // the newest proposal: as long as nothing else was chosen it follows the due day
};

} // namespace mentorbook
