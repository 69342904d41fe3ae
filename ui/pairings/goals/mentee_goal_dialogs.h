#pragma once

#include "core/actions/goals/mentee_goals.h"
#include "core/actions/pairings/pairings.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace mentorbook {

class AppContext;
class Form;
class OptionalDay;

// A mentee's goal, new from a template or changed, SMART in the small.
class MenteeGoalDialog final : public QDialog
{
    Q_OBJECT

public:
    // goal: a null id adds it.
    MenteeGoalDialog(AppContext &context, const PairingOverview &pairing, const MenteeGoal &goal,
        QWidget *parent = nullptr);

    void accept() override;

private:
    [[nodiscard]] MenteeGoal said() const;
    void show(const MenteeGoal &goal);
    using QDialog::show;

    AppContext &m_context;
    QDate m_start;
    MenteeGoal m_goal;
    QList<MenteeGoalTemplate> m_starts;
    Form *m_form;
    QComboBox *m_mentee;
    QComboBox *m_template;
    QLineEdit *m_what;
    QLineEdit *m_sign;
    QLineEdit *m_nextStep;
    QLineEdit *m_why;
    OptionalDay *m_due;
};

// How far a mentee has come on a day.
class MenteeProgressDialog final : public QDialog
{
    Q_OBJECT

public:
    MenteeProgressDialog(AppContext &context, const MenteeGoal &goal, QWidget *parent = nullptr);

    void accept() override;

private:
    AppContext &m_context;
    MenteeGoal m_goal;
    Form *m_form;
    QDateEdit *m_on;
    QSpinBox *m_percent;
    QLineEdit *m_note;
    QLineEdit *m_obstacles;
};

// Attained, verified by one of the two, or abandoned.
class CloseMenteeGoalDialog final : public QDialog
{
    Q_OBJECT

public:
    CloseMenteeGoalDialog(AppContext &context, const MenteeGoal &goal, QWidget *parent = nullptr);

    void accept() override;

private:
    AppContext &m_context;
    MenteeGoal m_goal;
    Form *m_form;
    QComboBox *m_outcome;
    QComboBox *m_verifiedBy;
    QDateEdit *m_on;
    QLineEdit *m_note;
};

} // namespace mentorbook
