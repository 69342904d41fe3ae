#include "ui/pairings/goals/mentee_goals_view.h"

#include "core/actions/programs/programs.h"
#include "core/domain/design_names.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/shell/commands.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/cards.h"
#include "ui/common/widgets/data_table.h"
#include "ui/common/widgets/day_text.h"
#include "ui/common/widgets/delegates.h"
#include "ui/pairings/goals/mentee_goal_dialogs.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mentorbook {

namespace {

enum Column { WhatColumn, PercentColumn, DueColumn };

QString aboutOf(const MenteeGoal &goal)
{
    QStringList lines{goal.what, MenteeGoalsView::tr("Sign: %1").arg(goal.sign),
        MenteeGoalsView::tr("Next step: %1").arg(goal.nextStep),
        MenteeGoalsView::tr("Why: %1").arg(goal.why)};
    for (const MenteeGoalReading &reading : goal.readings) {
        lines.append(MenteeGoalsView::tr("%1: %2 % %3")
                .arg(longDay(reading.on), QLocale().toString(reading.percent), reading.note)
                .trimmed());
        if (!reading.obstacles.isEmpty())
            lines.append(MenteeGoalsView::tr("Obstacles: %1").arg(reading.obstacles));
    }
    if (!goal.closingNote.isEmpty())
        lines.append(goal.closingNote);
    return lines.join(u'\n');
}

} // namespace

MenteeGoalsView::MenteeGoalsView(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel)
    , m_line(new QHBoxLayout)
    , m_table(new DataTable(tr("Goals of mentees")))
{
    theme::setText(m_title, theme::TextRole::Section);
    m_line->setSpacing(theme::insideGroup);
    m_line->addWidget(m_title);
    m_line->addStretch();
    m_add = addCommand(
        Icon::Add, tr("Add goal…"), tr("Set a goal, from a template or free"), &MenteeGoalsView::add);
    m_progress = addCommand(
        Icon::Insights, tr("Progress…"), tr("Say how far the mentee has come"), &MenteeGoalsView::progress);
    m_edit = addCommand(Icon::Edit, tr("Edit goal…"), tr("Change the goal"), &MenteeGoalsView::edit);
    m_close = addCommand(
        Icon::Check, tr("Close goal…"), tr("Attained or abandoned"), &MenteeGoalsView::closeCurrent);
    m_reopen
        = addCommand(Icon::Undo, tr("Reopen goal"), tr("Follow the goal again"), &MenteeGoalsView::reopen);
    m_remove = addCommand(
        Icon::Delete, tr("Delete goal"), tr("Delete the goal with its progress"), &MenteeGoalsView::remove);
    m_remove->setShortcut(QKeySequence(QKeySequence::Delete));
    m_remove->setShortcutContext(Qt::WidgetShortcut);

    m_model = new RowsModel<MenteeGoal>([](const MenteeGoal &goal) { return goal.id.value(); },
        {
            {.title = tr("Goal"), .text = [](const MenteeGoal &g) { return g.what; }, .toolTip = aboutOf},
            {.title = tr("Progress"),
                .text =
                    [](const MenteeGoal &g) {
                        return g.status == MenteeGoalStatus::Open
                            ? tr("%1 %").arg(QLocale().toString(g.percent()))
                            : nameOf(g.status);
                    },
                .sortKey = [](const MenteeGoal &g) { return g.percent(); },
                .toolTip = aboutOf},
            {.title = tr("Due"),
                .text = [](const MenteeGoal &g) { return shortDay(g.dueOn.value_or(QDate())); },
                .sortKey = [](const MenteeGoal &g) { return g.dueOn ? QVariant(*g.dueOn) : QVariant(); },
                .toolTip =
                    [this](const MenteeGoal &g) {
                        return dayWithDistance(g.dueOn.value_or(QDate()), m_context.today());
                    }},
        },
        this);
    m_table->setSource(m_model);
    m_table->setColumnWidths({16, 12, 12}, WhatColumn);
    m_table->sortBy(DueColumn);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFixedHeight(5 * theme::rowHeight());
    m_table->setEmptyState(new EmptyState(Icon::Goals, tr("No goal is set in this pairing yet.")));
    connect(m_table, &DataTable::idsSelected, this, &MenteeGoalsView::chosen);
    connect(m_table, &DataTable::opened, this, &MenteeGoalsView::progress);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::betweenControls);
    column->addLayout(m_line);
    column->addWidget(m_table);
}

QAction *MenteeGoalsView::addCommand(
    Icon sign, const QString &text, const QString &toolTip, void (MenteeGoalsView::*command)())
{
    QAction *action = newCommand(this, sign, text, toolTip, {});
    connect(action, &QAction::triggered, this, command);
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(text);
    m_line->addWidget(button);
    m_table->addAction(action);
    return action;
}

void MenteeGoalsView::show(const PairingOverview &pairing)
{
    m_pairing = pairing;
    Database &database = m_context.workspace()->database();
    const auto program = programById(database, pairing.pairing.program);
    auto goals = menteeGoals(database, pairing.pairing.id);
    if (!m_context.check(program) || !m_context.check(goals))
        return;
    // Goals from before it was decided to keep none are still shown.
    setVisible(program->dataKept.menteeGoals || !goals->isEmpty());
    m_add->setEnabled(program->dataKept.menteeGoals && !pairing.mentees.isEmpty());
    m_title->setText(tr("Goals · %1").arg(QLocale().toString(goals->size())));
    m_model->setRows(std::move(*goals));
    chosen();
}

const MenteeGoal *MenteeGoalsView::current() const
{
    const auto id = m_table->currentId();
    return id ? m_model->find(*id) : nullptr;
}

void MenteeGoalsView::chosen()
{
    const MenteeGoal *goal = current();
    const bool open = goal && goal->status == MenteeGoalStatus::Open;
    for (QAction *each : {m_progress, m_edit, m_close})
        each->setEnabled(open);
    m_reopen->setEnabled(goal && !open);
    m_remove->setEnabled(goal);
}

void MenteeGoalsView::add()
{
    if (!m_pairing || m_pairing->mentees.isEmpty())
        return;
    const MenteeGoal fresh{
        .pairing = m_pairing->pairing.id, .mentee = m_pairing->mentees.first().participant};
    (new MenteeGoalDialog(m_context, *m_pairing, fresh, this))->open();
}

void MenteeGoalsView::edit()
{
    if (const MenteeGoal *goal = current(); goal && m_pairing)
        (new MenteeGoalDialog(m_context, *m_pairing, *goal, this))->open();
}

void MenteeGoalsView::progress()
{
    if (const MenteeGoal *goal = current(); goal && goal->status == MenteeGoalStatus::Open)
        (new MenteeProgressDialog(m_context, *goal, this))->open();
}

void MenteeGoalsView::closeCurrent()
{
    if (const MenteeGoal *goal = current())
        (new CloseMenteeGoalDialog(m_context, *goal, this))->open();
}

void MenteeGoalsView::reopen()
{
    const MenteeGoal *goal = current();
    if (!goal)
        return;
    const QString what = goal->what;
    if (m_context.check(reopenMenteeGoal(*m_context.workspace(), goal->id)))
        m_context.notify(tr("Reopened “%1”.").arg(what), true);
}

void MenteeGoalsView::remove()
{
    const MenteeGoal *goal = current();
    if (!goal)
        return;
    const QString what = goal->what;
    if (m_context.check(removeMenteeGoal(*m_context.workspace(), goal->id)))
        m_context.notify(tr("Deleted “%1”.").arg(what), true);
}

} // namespace mentorbook
