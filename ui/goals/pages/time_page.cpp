#include "ui/goals/pages/time_page.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/day_text.h"
#include "ui/common/widgets/form.h"
#include "ui/common/widgets/optional_day.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace mentorbook {

TimePage::TimePage(ProblemAt problemAt, const Program &program, QDate today, bool asksReason)
    : GoalPage(std::move(problemAt))
    , m_program(program)
    , m_today(today)
    , m_form(new Form)
    , m_due(new OptionalDay(tr("Due"), program.end.value_or(today.addYears(1))))
    , m_list(new QListWidget)
    , m_day(dayField(today.addMonths(3)))
    , m_remove(new QPushButton(tr("&Remove")))
    , m_reason(new QLineEdit)
    , m_note(new QLabel)
{
    m_list->setAccessibleName(tr("Checkpoints"));
    m_list->setTabKeyNavigation(false);
    m_list->setFixedHeight(6 * theme::rowHeight());
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_day->setAccessibleName(tr("Another checkpoint"));
    auto *add = new QPushButton(tr("Add"));
    add->setAccessibleName(tr("Add checkpoint"));
    auto *propose = new QPushButton(tr("Propo&se"));
    propose->setAccessibleName(tr("Propose checkpoints"));
    propose->setToolTip(tr("Every three months, or every month where the goal is due sooner"));
    m_remove->setAccessibleName(tr("Remove checkpoint"));
    connect(add, &QPushButton::clicked, this, &TimePage::addDay);
    connect(m_remove, &QPushButton::clicked, this, &TimePage::removeDay);
    connect(propose, &QPushButton::clicked, this, [this] {
        this->propose();
        Q_EMIT changed();
    });
    auto *remove = new QShortcut(QKeySequence(QKeySequence::Delete), m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &TimePage::removeDay);

    auto *checkpoints = new QWidget;
    auto *column = new QVBoxLayout(checkpoints);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::betweenControls);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::betweenControls);
    line->addWidget(m_day);
    line->addWidget(add);
    line->addWidget(m_remove);
    line->addWidget(propose);
    line->addStretch();
    column->addWidget(m_list);
    column->addLayout(line);

    const auto last = lastDueDay(program);
    m_form->addRow(tr("D&ue"), m_due, at(GoalInput::DueOn),
        last ? tr("At the latest %1, when the program and its follow-up end.").arg(longDay(*last))
             : QString());
    m_form->addRow(tr("Check&points"), checkpoints, at(GoalInput::Checkpoints),
        tr("On these days the goal asks for a reading, in the attention list."));
    if (asksReason)
        m_form->addRow(tr("Reas&on"), m_reason, {},
            tr("Needed where target or due date change. It is kept in the goal's history."));
    else
        m_reason->setParent(this), m_reason->hide();
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    theme::setText(m_note, theme::TextRole::Body, theme::Role::Secondary);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    page->addWidget(m_form);
    page->addWidget(m_note);
    page->addStretch();
    connect(m_form, &Form::changed, this, [this] {
        if (m_days == m_proposed)
            this->propose();
        Q_EMIT changed();
    });
}

void TimePage::show(const Goal &goal, const MeasureValues &)
{
    m_due->setDay(goal.dueOn);
    m_proposed = goal.dueOn ? proposedCheckpoints(m_program, *goal.dueOn, m_today) : QList<QDate>();
    setDays(goal.checkpoints);
}

void TimePage::fill(Goal &goal) const
{
    goal.dueOn = m_due->day();
    goal.checkpoints = m_days;
}

void TimePage::tell(const Goal &, const MeasureValues &, const SmartTick &tick)
{
    QStringList lines;
    for (const GoalProblem &warning : tick.warnings)
        lines.append(warning.sentence);
    m_note->setText(lines.join(u'\n'));
    m_note->setVisible(!lines.isEmpty());
}

QString TimePage::reason() const { return m_reason->text().simplified(); }

void TimePage::refuseReason(const QString &why) { m_form->setProblem(m_reason, why); }

void TimePage::setDays(QList<QDate> days)
{
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    m_days = std::move(days);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const QDate day : std::as_const(m_days))
        m_list->addItem(longDay(day));
    m_list->setCurrentRow(0);
    m_remove->setEnabled(!m_days.isEmpty());
}

void TimePage::propose()
{
    const auto due = m_due->day();
    m_proposed = due ? proposedCheckpoints(m_program, *due, m_today) : QList<QDate>();
    setDays(m_proposed);
}

void TimePage::addDay()
{
    setDays(m_days + QList<QDate>{m_day->date()});
    Q_EMIT changed();
}

void TimePage::removeDay()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_days.size())
        return;
    QList<QDate> days = m_days;
    days.removeAt(row);
    setDays(days);
    Q_EMIT changed();
}

} // namespace mentorbook
