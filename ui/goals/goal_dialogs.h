#pragma once

#include "core/actions/goals/goals.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QLineEdit;

namespace mentorbook {

class AppContext;
class Form;

// A field for a value of a goal's measure, with its unit and no narrower than the measure.
[[nodiscard]] QDoubleSpinBox *measureField(const Goal &goal);
void setUpMeasureField(QDoubleSpinBox *field, const Goal &goal);

// Takes down a value that was read elsewhere.
class ReadingDialog final : public QDialog
{
    Q_OBJECT

public:
    ReadingDialog(AppContext &context, const Goal &goal, QWidget *parent = nullptr);

    void accept() override;

private:
    AppContext &m_context;
    Goal m_goal;
    Form *m_form;
    QDateEdit *m_on;
    QDoubleSpinBox *m_value;
    QLineEdit *m_note;
};

// Asks how a goal came out, and closes it.
class CloseGoalDialog final : public QDialog
{
    Q_OBJECT

public:
    CloseGoalDialog(AppContext &context, const GoalOverview &goal, QWidget *parent = nullptr);

    void accept() override;

private:
    AppContext &m_context;
    GoalId m_goal;
    QString m_statement;
    Form *m_form;
    QComboBox *m_status;
    QLineEdit *m_note;
};

} // namespace mentorbook
