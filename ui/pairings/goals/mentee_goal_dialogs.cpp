#include "ui/pairings/goals/mentee_goal_dialogs.h"

#include "core/domain/design_names.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/day_text.h"
#include "ui/common/widgets/dialog_frame.h"
#include "ui/common/widgets/form.h"
#include "ui/common/widgets/optional_day.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace mentorbook {

namespace {

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    theme::setText(label, theme::TextRole::Section);
    return label;
}

QLineEdit *textField()
{
    auto *field = new QLineEdit;
    field->setMinimumWidth(theme::textWidth(56));
    return field;
}

// Refusals stand beside the field they are about.
bool refused(AppContext &context, Form *form, QWidget *field, const Result<> &done)
{
    if (!done && (done.error().kind == ErrorKind::InvalidInput || done.error().kind == ErrorKind::Conflict)) {
        form->setProblem(field, done.error().message);
        return true;
    }
    return !context.check(done);
}

} // namespace

MenteeGoalDialog::MenteeGoalDialog(
    AppContext &context, const PairingOverview &pairing, const MenteeGoal &goal, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_start(pairing.pairing.startedOn)
    , m_goal(goal)
    , m_starts(menteeGoalTemplates())
    , m_form(new Form)
    , m_mentee(new QComboBox)
    , m_template(new QComboBox)
    , m_what(textField())
    , m_sign(textField())
    , m_nextStep(textField())
    , m_why(textField())
    , m_due(new OptionalDay(tr("Due"), context.today().addMonths(3)))
{
    const bool fresh = goal.id.isNull();
    setWindowTitle(fresh ? tr("Add a Goal") : tr("Edit the Goal"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const PairingMember &member : pairing.mentees)
        m_mentee->addItem(member.name, member.participant.value());
    m_template->addItem(tr("No template"));
    for (const MenteeGoalTemplate &start : std::as_const(m_starts))
        m_template->addItem(start.name);
    const auto problem = [this](QString MenteeGoalProblems::*field) {
        return [this, field] { return problemsOf(said(), m_start, m_context.today()).*field; };
    };
    m_form->addRow(tr("&Mentee"), m_mentee);
    m_form->addRow(tr("&Template"), m_template, {}, tr("Fill in what stands between « and »."));
    m_form->addRow(tr("&What"), m_what, problem(&MenteeGoalProblems::what),
        tr("Specific: what the mentee will do or be able to do."));
    m_form->addRow(tr("&Sign"), m_sign, problem(&MenteeGoalProblems::sign),
        tr("Measurable: how both will see that it is reached."));
    m_form->addRow(tr("&Next step"), m_nextStep, problem(&MenteeGoalProblems::nextStep),
        tr("Attainable: what comes first."));
    m_form->addRow(
        tr("Wh&y"), m_why, problem(&MenteeGoalProblems::why), tr("Relevant: what it is good for."));
    m_form->addRow(tr("&Due"), m_due, problem(&MenteeGoalProblems::dueOn));
    m_form->setRowVisible(m_template, fresh);
    m_form->setRowVisible(m_mentee, pairing.mentees.size() > 1);
    m_mentee->setEnabled(fresh);
    connect(m_template, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            show(fromTemplate(m_starts.at(index - 1), m_goal.pairing,
                ParticipantId(m_mentee->currentData().toLongLong()), m_context.today()));
    });
    frameDialog(this, {heading(pairing.title()), m_form}, fresh ? tr("&Add Goal") : tr("Sa&ve Changes"));
    show(goal);
    if (fresh)
        m_template->setFocus();
    else
        m_what->setFocus();
}

void MenteeGoalDialog::show(const MenteeGoal &goal)
{
    m_goal.kind = goal.kind;
    m_mentee->setCurrentIndex(std::max(0, m_mentee->findData(goal.mentee.value())));
    m_what->setText(goal.what);
    m_sign->setText(goal.sign);
    m_nextStep->setText(goal.nextStep);
    m_why->setText(goal.why);
    m_due->setDay(goal.dueOn);
}

MenteeGoal MenteeGoalDialog::said() const
{
    MenteeGoal goal = m_goal;
    goal.mentee = ParticipantId(m_mentee->currentData().toLongLong());
    goal.what = m_what->text();
    goal.sign = m_sign->text();
    goal.nextStep = m_nextStep->text();
    goal.why = m_why->text();
    goal.dueOn = m_due->day();
    return goal;
}

void MenteeGoalDialog::accept()
{
    if (!m_form->validate())
        return;
    const MenteeGoal goal = said();
    Workspace &workspace = *m_context.workspace();
    Result<> done;
    if (goal.id.isNull()) {
        if (auto added = addMenteeGoal(workspace, goal, m_context.today()); !added)
            done = passOn(added);
    } else {
        done = editMenteeGoal(workspace, goal, m_context.today());
    }
    if (refused(m_context, m_form, m_what, done))
        return;
    QDialog::accept();
    m_context.notify(goal.id.isNull() ? tr("Added the goal “%1”.").arg(goal.what.simplified())
                                      : tr("Changed the goal “%1”.").arg(goal.what.simplified()),
        true);
}

MenteeProgressDialog::MenteeProgressDialog(AppContext &context, const MenteeGoal &goal, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_goal(goal)
    , m_form(new Form)
    , m_on(dayField(context.today()))
    , m_percent(new QSpinBox)
    , m_note(textField())
    , m_obstacles(textField())
{
    setWindowTitle(tr("Progress"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_percent->setRange(0, 100);
    m_percent->setSuffix(tr(" %"));
    m_percent->setSingleStep(10);
    m_percent->setValue(goal.percent());
    m_form->addRow(tr("&Of the way"), m_percent);
    m_form->addRow(tr("&Day"), m_on);
    m_form->addRow(tr("&Note"), m_note);
    m_form->addRow(tr("O&bstacles"), m_obstacles);
    frameDialog(this, {heading(goal.what), m_form}, tr("&Save Progress"));
    m_percent->setFocus();
    m_percent->selectAll();
}

void MenteeProgressDialog::accept()
{
    const auto added = addMenteeGoalReading(*m_context.workspace(), m_goal.id,
        {.on = m_on->date(),
            .percent = m_percent->value(),
            .note = m_note->text().simplified(),
            .obstacles = m_obstacles->text().simplified()},
        m_context.today());
    if (refused(m_context, m_form, m_on, added))
        return;
    QDialog::accept();
    m_context.notify(tr("“%1” is at %2 %.").arg(m_goal.what, locale().toString(m_percent->value())), true);
}

CloseMenteeGoalDialog::CloseMenteeGoalDialog(AppContext &context, const MenteeGoal &goal, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_goal(goal)
    , m_form(new Form)
    , m_outcome(new QComboBox)
    , m_verifiedBy(new QComboBox)
    , m_on(dayField(context.today()))
    , m_note(textField())
{
    setWindowTitle(tr("Close the Goal"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const MenteeGoalStatus status : {MenteeGoalStatus::Attained, MenteeGoalStatus::Abandoned})
        m_outcome->addItem(nameOf(status), int(status));
    for (const VerifiedBy who : {VerifiedBy::Mentee, VerifiedBy::Mentor})
        m_verifiedBy->addItem(nameOf(who), int(who));
    m_form->addRow(tr("&Outcome"), m_outcome);
    m_form->addRow(tr("&Verified by"), m_verifiedBy);
    m_form->addRow(tr("&Day"), m_on);
    m_form->addRow(tr("&Note"), m_note, [this] {
        return MenteeGoalStatus(m_outcome->currentData().toInt()) == MenteeGoalStatus::Abandoned
                && m_note->text().trimmed().isEmpty()
            ? tr("Say why it is abandoned.")
            : QString();
    });
    connect(m_outcome, &QComboBox::currentIndexChanged, this, [this] {
        m_form->setRowVisible(
            m_verifiedBy, MenteeGoalStatus(m_outcome->currentData().toInt()) == MenteeGoalStatus::Attained);
    });
    frameDialog(this, {heading(goal.what), m_form}, tr("&Close Goal"));
    m_outcome->setFocus();
}

void CloseMenteeGoalDialog::accept()
{
    if (!m_form->validate())
        return;
    const auto status = MenteeGoalStatus(m_outcome->currentData().toInt());
    const auto closed = closeMenteeGoal(*m_context.workspace(), m_goal.id, status,
        status == MenteeGoalStatus::Attained ? std::optional(VerifiedBy(m_verifiedBy->currentData().toInt()))
                                             : std::nullopt,
        m_note->text().simplified(), m_on->date(), m_context.today());
    if (refused(m_context, m_form, m_on, closed))
        return;
    QDialog::accept();
    m_context.notify(tr("Closed “%1”: %2.").arg(m_goal.what, nameOf(status)), true);
}

} // namespace mentorbook
