#include "ui/goals/goal_details.h"

#include "core/domain/design_names.h"
#include "core/domain/names.h"
#include "core/reports/goal_chart.h"
#include "ui/common/theme/chart_theme.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/cards.h"
#include "ui/common/widgets/data_table.h"
#include "ui/common/widgets/day_text.h"
#include "ui/render/chart_view.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

QLabel *label(const QString &text, theme::TextRole role, theme::Role color = theme::Role::Text)
{
    auto *made = new QLabel(text);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    made->setFocusPolicy(Qt::NoFocus);
    theme::setText(made, role, color);
    return made;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QString textOf(const GoalEdit &edit)
{
    const QString what = GoalDetails::tr("%1: %2 from “%3” to “%4”.")
                             .arg(longDay(edit.on), nameOf(edit.field),
                                 edit.before.isEmpty() ? GoalDetails::tr("nothing") : edit.before,
                                 edit.after.isEmpty() ? GoalDetails::tr("nothing") : edit.after);
    return edit.reason.isEmpty() ? what : GoalDetails::tr("%1 Because: %2").arg(what, edit.reason);
}

} // namespace

GoalDetails::GoalDetails(QWidget *parent)
    : QWidget(parent)
    , m_chartTitle(new QLabel)
    , m_sentence(label({}, theme::TextRole::Small, theme::Role::Secondary))
    , m_chart(new ChartView)
    , m_facts(new QGridLayout)
    , m_readingsTitle(new QLabel)
    , m_readingActions(new QHBoxLayout)
    , m_readings(new DataTable(tr("Readings")))
    , m_lines(new QVBoxLayout)
{
    theme::setText(m_chartTitle, theme::TextRole::Section);
    theme::setText(m_readingsTitle, theme::TextRole::Section);
    m_chart->setTextShown(false); // the pane says both
    m_chart->setPaletteSource(theme::chartPalette);
    m_facts->setHorizontalSpacing(theme::spacing(4));
    m_facts->setVerticalSpacing(theme::spacing(1));
    m_facts->setColumnStretch(1, 1);
    m_readingActions->setSpacing(theme::insideGroup);
    m_readingActions->addWidget(m_readingsTitle);
    m_readingActions->addStretch();
    m_lines->setSpacing(theme::insideGroup);

    m_model = new RowsModel<GoalReading>([](const GoalReading &reading) { return reading.id.value(); },
        {
            {.title = tr("Day"),
                .text = [](const GoalReading &r) { return shortDay(r.on); },
                .sortKey = [](const GoalReading &r) { return r.on; },
                .toolTip = [this](const GoalReading &r) { return dayWithDistance(r.on, m_today); }},
            {.title = tr("Value"),
                .text = [this](const GoalReading &r) { return measureValueText(m_goal, r.value); },
                .sortKey = [](const GoalReading &r) { return r.value; },
                .number = true},
            {.title = tr("n"),
                .text = [](const GoalReading &r) { return r.n > 0 ? QLocale().toString(r.n) : QString(); },
                .sortKey = [](const GoalReading &r) { return r.n; },
                .number = true,
                .headerToolTip = tr("How many people or pairings stand behind it")},
            {.title = tr("Note"),
                .text =
                    [](const GoalReading &r) {
                        return !r.note.isEmpty() ? r.note
                            : r.manual           ? GoalDetails::tr("typed in")
                                                 : GoalDetails::tr("from the workspace");
                    },
                .toolTip = [](const GoalReading &r) { return r.note; }},
        },
        this);
    m_readings->setSource(m_model);
    m_readings->setColumnWidths({12, 10, 6, 8}, 3);
    m_readings->sortBy(0, Qt::DescendingOrder);
    m_readings->setSelectionMode(QAbstractItemView::SingleSelection);
    m_readings->setMinimumHeight(6 * theme::rowHeight());
    m_readings->setEmptyState(new EmptyState(Icon::Goals, tr("No reading is kept yet.")));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::cardPadding);
    column->addWidget(m_chartTitle);
    column->addWidget(m_sentence);
    column->addWidget(m_chart);
    column->addLayout(m_facts);
    column->addLayout(m_readingActions);
    column->addWidget(m_readings, 1);
    column->addLayout(m_lines);
}

void GoalDetails::show(const GoalOverview &overview, QDate today)
{
    m_goal = overview.goal;
    m_today = today;
    const ChartDescription chart
        = goalChart(overview.goal, overview.readings, overview.course, today, locale());
    const bool drawn = !chart.series.isEmpty();
    const QString name = overview.goal.measure ? measureName(overview.goal) : QString();
    m_chartTitle->setText(name.isEmpty() ? tr("No measure yet") : name.left(1).toUpper() + name.mid(1));
    m_sentence->setText(chart.sentence);
    m_chart->setVisible(drawn);
    m_chart->setChart(chart);
    m_chart->setAccessibleName(m_chartTitle->text());

    clear(m_facts);
    const Goal &goal = overview.goal;
    addFact(tr("Group"), tr("%1, %2").arg(groupText(goal.group), overview.card.people));
    if (goal.measure) {
        const MeasureDefinition &definition = measureDefinition(*goal.measure);
        if (!definition.definition.isEmpty())
            addFact(tr("Measure"), definition.definition);
        addFact(tr("Source"),
            goal.measure == MeasureKind::TypedIn ? goal.typed.source : nameOf(definition.source));
        addFact(tr("Today"), overview.answer.sentence);
    }
    if (goal.baseline) {
        QStringList baseline{overview.card.baseline};
        if (goal.baseline->on)
            baseline.append(longDay(*goal.baseline->on));
        if (!goal.baseline->source.isEmpty())
            baseline.append(goal.baseline->source);
        if (goal.baseline->n > 0)
            baseline.append(tr("n = %1").arg(QLocale().toString(goal.baseline->n)));
        addFact(tr("Baseline"), baseline.join(u" · "_s));
    }
    if (!goal.aim.isEmpty())
        addFact(tr("Serves"), goal.aim);
    QStringList criteria;
    for (const ServedCriterion &criterion : goal.criteria)
        criteria.append(tr("%1 %2", "a criterion and its weight")
                .arg(nameOf(criterion.kind), QLocale().toString(criterion.weight)));
    if (!criteria.isEmpty())
        addFact(tr("Pairing"), criteria.join(u", "_s));
    if (goal.closedOn)
        addFact(nameOf(goal.status),
            goal.closingNote.isEmpty() ? longDay(*goal.closedOn)
                                       : tr("%1: %2").arg(longDay(*goal.closedOn), goal.closingNote));

    m_readingsTitle->setText(tr("Readings · %1").arg(QLocale().toString(overview.readings.size())));
    m_model->setRows(overview.readings);

    clear(m_lines);
    if (!goal.checkpoints.isEmpty() || goal.dueOn) {
        addTitle(tr("Checkpoints"));
        QList<QDate> days = goal.checkpoints;
        if (goal.dueOn && !days.contains(*goal.dueOn))
            days.append(*goal.dueOn);
        for (const QDate day : std::as_const(days)) {
            const QString due = overview.course.checkpointsDue.contains(day) ? tr("waits for a reading")
                : day <= today                                               ? tr("read")
                                                                             : daysFrom(day, today);
            addLine(day == goal.dueOn ? tr("%1, the due date: %2").arg(longDay(day), due)
                                      : tr("%1: %2").arg(longDay(day), due));
        }
    }
    if (!overview.edits.isEmpty()) {
        addTitle(tr("Changes since it was set"));
        for (const GoalEdit &edit : overview.edits)
            addLine(textOf(edit));
    }
}

const GoalReading *GoalDetails::currentReading() const
{
    const auto id = m_readings->currentId();
    return id ? m_model->find(*id) : nullptr;
}

void GoalDetails::addReadingAction(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(QString(action->text()).remove(u'&'));
    m_readingActions->addWidget(button);
    m_readings->addAction(action);
}

void GoalDetails::addFact(const QString &name, const QString &text)
{
    const int line = m_facts->count() / 2;
    auto *title = label(name, theme::TextRole::Small, theme::Role::Secondary);
    title->setWordWrap(false);
    m_facts->addWidget(title, line, 0, Qt::AlignTop);
    auto *value = label(text, theme::TextRole::Small);
    value->setAccessibleName(tr("%1: %2").arg(name, text));
    m_facts->addWidget(value, line, 1);
}

void GoalDetails::addTitle(const QString &text) { m_lines->addWidget(label(text, theme::TextRole::Section)); }

void GoalDetails::addLine(const QString &text) { m_lines->addWidget(label(text, theme::TextRole::Small)); }

} // namespace mentorbook
