#include "ui/goals/goal_dialogs.h"

#include "core/domain/design_names.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/day_text.h"
#include "ui/common/widgets/dialog_frame.h"
#include "ui/common/widgets/form.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

QLabel *statementLabel(const QString &statement)
{
    auto *label = new QLabel(statement);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    theme::setText(label, theme::TextRole::Section);
    return label;
}

} // namespace

void setUpMeasureField(QDoubleSpinBox *field, const Goal &goal)
{
    // Values that the measure can't have may be typed: the sentence about them says why they can't be.
    field->setRange(-1'000'000, 1'000'000);
    field->setDecimals(1);
    const QString unit = measureUnitText(goal);
    field->setSuffix(unit.isEmpty() ? QString() : u' ' + unit);
    field->setMinimumWidth(theme::textWidth(18));
}

QDoubleSpinBox *measureField(const Goal &goal)
{
    auto *field = new QDoubleSpinBox;
    setUpMeasureField(field, goal);
    return field;
}

ReadingDialog::ReadingDialog(AppContext &context, const Goal &goal, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_goal(goal)
    , m_form(new Form)
    , m_on(dayField(context.today()))
    , m_value(measureField(goal))
    , m_note(new QLineEdit)
{
    setWindowTitle(tr("Add a Reading"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_value->setValue(goal.baseline ? goal.baseline->value : 0);
    m_note->setPlaceholderText(tr("Exit interviews, second quarter"));
    m_note->setMinimumWidth(theme::textWidth(48));
    m_form->addRow(tr("&Day"), m_on,
        [this] { return m_on->date() > m_context.today() ? tr("This day is still to come.") : QString(); });
    m_form->addRow(tr("&Value"), m_value);
    m_form->addRow(tr("&Read where"), m_note, [this] {
        return m_note->text().trimmed().isEmpty() ? tr("Say where this value is from.") : QString();
    });
    frameDialog(this, {statementLabel(statementOf(goal)), m_form}, tr("&Add Reading"));
    m_value->setFocus();
    m_value->selectAll();
}

void ReadingDialog::accept()
{
    if (!m_form->validate())
        return;
    const auto added = addReading(*m_context.workspace(),
        {.goal = m_goal.id,
            .on = m_on->date(),
            .value = m_value->value(),
            .manual = true,
            .note = m_note->text().simplified()},
        m_context.today());
    if (!added && added.error().kind == ErrorKind::InvalidInput) {
        m_form->setProblem(m_value, added.error().message);
        return;
    }
    if (!added && added.error().kind == ErrorKind::Conflict) {
        m_form->setProblem(m_on, added.error().message);
        return;
    }
    if (!m_context.check(added))
        return;
    QDialog::accept();
    m_context.notify(tr("Added a reading: %1.").arg(measureValueText(m_goal, m_value->value())), true);
}

CloseGoalDialog::CloseGoalDialog(AppContext &context, const GoalOverview &goal, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_goal(goal.goal.id)
    , m_statement(goal.statement)
    , m_form(new Form)
    , m_status(new QComboBox)
    , m_note(new QLineEdit)
{
    setWindowTitle(tr("Close the Goal"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const GoalStatus status : {GoalStatus::Attained, GoalStatus::Missed, GoalStatus::Abandoned})
        m_status->addItem(nameOf(status), int(status));
    if (goal.course.track != GoalTrack::Attained)
        m_status->setCurrentIndex(goal.goal.dueOn && *goal.goal.dueOn <= context.today() ? 1 : 2);
    m_note->setMinimumWidth(theme::textWidth(48));
    m_form->addRow(
        tr("&Outcome"), m_status, {}, tr("Now %1, target %2").arg(goal.card.now, goal.card.target));
    m_form->addRow(tr("&Note"), m_note, [this] {
        const auto status = static_cast<GoalStatus>(m_status->currentData().toInt());
        return status == GoalStatus::Abandoned && m_note->text().trimmed().isEmpty()
            ? tr("Say why it is abandoned.")
            : QString();
    });
    frameDialog(this, {statementLabel(goal.statement), m_form}, tr("&Close Goal"));
    m_status->setFocus();
}

void CloseGoalDialog::accept()
{
    if (!m_form->validate())
        return;
    const auto status = static_cast<GoalStatus>(m_status->currentData().toInt());
    const auto closed
        = closeGoal(*m_context.workspace(), m_goal, status, m_note->text().simplified(), m_context.today());
    if (!closed
        && (closed.error().kind == ErrorKind::InvalidInput || closed.error().kind == ErrorKind::Conflict)) {
        m_form->setProblem(m_status, closed.error().message);
        return;
    }
    if (!m_context.check(closed))
        return;
    QDialog::accept();
    m_context.notify(tr("Closed “%1”: %2.").arg(m_statement, nameOf(status)), true);
}

} // namespace mentorbook
