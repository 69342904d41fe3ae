#include "ui/goals/goals_screen.h"

#include "core/actions/programs/programs.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/shell/commands.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/cards.h"
#include "ui/common/widgets/data_table.h"
#include "ui/common/widgets/day_text.h"
#include "ui/common/widgets/details_pane.h"
#include "ui/common/widgets/goal_card.h"
#include "ui/goals/goal_details.h"
#include "ui/goals/goal_dialogs.h"
#include "ui/goals/goal_wizard.h"

#include <QAction>
#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr QLatin1StringView tableKey("goals/asTable");
constexpr int cardCharacters = 44; // as wide as a card has to be to stand beside another

qint64 idOf(const GoalOverview &goal) { return goal.goal.id.value(); }

bool isOpen(const GoalOverview &goal) { return goal.goal.status == GoalStatus::Active; }

} // namespace

GoalsScreen::GoalsScreen(AppContext &context, QWidget *parent)
    : Screen(context, u"goals"_s, Icon::Goals, tr("Goals"), parent)
    , m_pages(new QStackedWidget)
    , m_nothing(new EmptyState(Icon::Goals, {}))
    , m_views(new QStackedWidget)
    , m_cardArea(new QScrollArea)
    , m_table(new DataTable(tr("Goals")))
    , m_pane(new DetailsPane(tr("Goal")))
    , m_details(new GoalDetails)
{
    auto *cards = new QWidget;
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, theme::spacing(2), 0);
    m_grid = new QGridLayout;
    m_grid->setSpacing(theme::betweenCards);
    column->addLayout(m_grid);
    column->addStretch();
    m_cardArea->setFrameShape(QFrame::NoFrame);
    m_cardArea->setWidgetResizable(true);
    m_cardArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cardArea->setFocusPolicy(Qt::NoFocus); // its cards take the focus, and it follows them
    m_cardArea->setAccessibleName(tr("Goal cards"));
    m_cardArea->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_cardArea->setWidget(cards);
    m_views->addWidget(m_cardArea);
    m_views->addWidget(m_table);

    buildTable();
    buildActions();
    m_pages->addWidget(DetailsPane::beside(m_views, m_pane));
    m_pages->addWidget(m_nothing);
    body()->addWidget(m_pages);
    setView(QSettings().value(tableKey, false).toBool());
    showCurrent();
}

QSet<QString> GoalsScreen::reads() const
{
    return {u"goal"_s, u"goal_checkpoint"_s, u"goal_criterion"_s, u"goal_reading"_s, u"goal_edit"_s,
        u"program"_s, u"participant"_s, u"pairing"_s, u"pairing_member"_s, u"meeting"_s, u"survey_wave"_s,
        u"satisfaction_response"_s, u"roster"_s, u"person"_s, u"employment_event"_s, u"mentee_goal"_s,
        u"mentee_goal_reading"_s};
}

void GoalsScreen::refresh()
{
    QList<GoalOverview> goals;
    const bool hasProgram = !context().program().isNull();
    if (hasProgram) {
        Database &database = context().workspace()->database();
        const auto program = programById(database, context().program());
        if (!context().check(program))
            return;
        auto read = goalOverviews(database, *program, context().today());
        if (!context().check(read))
            return;
        goals = std::move(*read);
    }
    m_nothing->setSentence(hasProgram ? tr("No goal yet. A goal says what the program shall change, by how "
                                           "much and by when; the wizard "
                                           "earns each letter of SMART from your data.")
                                      : tr("Goals belong to a program. Set one up first."));
    m_new->setVisible(hasProgram);
    m_newProgram->setVisible(!hasProgram);
    m_pages->setCurrentIndex(goals.isEmpty() ? 1 : 0);
    m_asTable->setVisible(!goals.isEmpty());
    const auto onTrack = std::ranges::count_if(goals, [](const GoalOverview &goal) {
        return isOpen(goal)
            && (goal.course.track == GoalTrack::OnTrack || goal.course.track == GoalTrack::Attained);
    });
    const auto open = std::ranges::count_if(goals, isOpen);
    header()->setSummary(open == 0
            ? QString()
            : tr("%1 of %2 on track")
                  .arg(QLocale().toString(qint64(onTrack)), QLocale().toString(qint64(open))));
    int due = 0;
    for (const GoalOverview &goal : goals)
        due += isOpen(goal) ? int(goal.course.checkpointsDue.size()) : 0;
    setBadge(due);
    m_model->setRows(std::move(goals));
    buildCards();
    if (!current())
        m_current = m_model->rows().isEmpty() ? std::nullopt : std::optional(m_model->row(0).goal.id);
    if (m_current)
        choose(*m_current);
    showCurrent();
}

void GoalsScreen::showGoal(GoalId id)
{
    refreshIfDirty();
    if (m_model->find(id.value()))
        choose(id);
}

void GoalsScreen::buildTable()
{
    m_model = new RowsModel<GoalOverview>(idOf,
        {
            {.title = tr("Goal"),
                .text = [](const GoalOverview &g) { return g.statement; },
                .toolTip = [](const GoalOverview &g) { return g.statement; }},
            {.title = tr("Baseline"),
                .text = [](const GoalOverview &g) { return g.card.baseline; },
                .sortKey =
                    [](const GoalOverview &g) {
                        return g.goal.baseline ? QVariant(g.goal.baseline->value) : QVariant();
                    },
                .number = true},
            {.title = tr("Now"),
                .text = [](const GoalOverview &g) { return g.card.now; },
                .sortKey =
                    [](const GoalOverview &g) {
                        return g.course.latest ? QVariant(g.course.latest->value) : QVariant();
                    },
                .number = true},
            {.title = tr("Target"),
                .text = [](const GoalOverview &g) { return g.card.target; },
                .sortKey
                = [](const GoalOverview &g) { return g.goal.target ? QVariant(*g.goal.target) : QVariant(); },
                .number = true},
            {.title = tr("Track"),
                .text = [](const GoalOverview &g) { return g.card.trackText; },
                .sortKey = [](const GoalOverview &g) { return int(g.card.track); },
                .icon = [](const GoalOverview &g) { return icon(lookOf(g.card.track).sign); }},
            {.title = tr("Due"),
                .text = [](const GoalOverview &g) { return shortDay(g.goal.dueOn.value_or(QDate())); },
                .sortKey
                = [](const GoalOverview &g) { return g.goal.dueOn ? QVariant(*g.goal.dueOn) : QVariant(); },
                .toolTip =
                    [this](const GoalOverview &g) {
                        return dayWithDistance(g.goal.dueOn.value_or(QDate()), context().today());
                    }},
            {.title = tr("Data"),
                .text = [](const GoalOverview &g) { return g.card.freshness; },
                .toolTip = [](const GoalOverview &g) { return g.card.freshness; }},
        },
        this);
    m_table->setSource(m_model);
    m_table->setColumnWidths({30, 14, 14, 14, 18, 11, 22}, 0);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table, &DataTable::idsSelected, this, [this] {
        if (m_views->currentWidget() != m_table)
            return;
        if (const auto id = m_table->currentId())
            choose(GoalId(*id));
    });
    connect(m_table, &DataTable::opened, this, &GoalsScreen::editCurrent);
}

void GoalsScreen::buildActions()
{
    const auto add = [this](Icon sign, const QString &text, const QString &toolTip, auto handler,
                         const QList<QKeySequence> &keys = {}) {
        QAction *action = newCommand(this, sign, text, toolTip, keys);
        connect(action, &QAction::triggered, this, handler);
        return action;
    };
    m_new = add(Icon::Add, tr("&New goal…"), tr("Set a SMART goal step by step"), &GoalsScreen::newGoal,
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)});
    m_newProgram
        = add(Icon::Program, tr("New &program…"), tr("Set up a program"), &GoalsScreen::newProgramRequested);
    m_edit = add(Icon::Edit, tr("E&dit…"), tr("Change the goal; what changes is kept in its history"),
        &GoalsScreen::editCurrent);
    m_takeReading = add(Icon::Refresh, tr("&Take reading"),
        tr("Keep what the workspace says of the measure today"), &GoalsScreen::takeCurrentReading);
    m_addReading = add(Icon::Add, tr("&Add reading…"), tr("Type in a value that was read elsewhere"),
        &GoalsScreen::addCurrentReading);
    m_close = add(Icon::Check, tr("&Close goal…"), tr("Say how it came out: attained, missed or abandoned"),
        &GoalsScreen::closeCurrent);
    m_reopen = add(Icon::Undo, tr("&Reopen"), tr("Follow the goal again"), &GoalsScreen::reopenCurrent);
    m_delete = add(Icon::Delete, tr("De&lete goal"), tr("Delete the goal with its readings"),
        &GoalsScreen::deleteCurrent);
    m_deleteReading = add(Icon::Delete, tr("Delete reading"), tr("Delete the selected reading"),
        &GoalsScreen::deleteReading, {QKeySequence(QKeySequence::Delete)});
    m_deleteReading->setShortcutContext(Qt::WidgetShortcut); // elsewhere Delete is about the goal

    m_asTable = newCommand(this, Icon::Filter, tr("As ta&ble"), tr("Show the goals as a table"));
    m_asTable->setCheckable(true);
    connect(m_asTable, &QAction::toggled, this, [this](bool on) {
        QSettings().setValue(tableKey, on);
        setView(on);
    });

    const QList<QAction *> ofGoal{m_edit, m_takeReading, m_addReading, newSeparator(this), m_close, m_reopen,
        newSeparator(this), m_delete};
    m_table->addActions(ofGoal);
    m_cardArea->addActions(ofGoal);
    addAction(m_new);
    addActions(ofGoal);
    addActions({newSeparator(this), m_asTable});
    auto *view = header()->addButton(m_asTable);
    view->setCheckable(true);
    connect(m_asTable, &QAction::toggled, view, &QAbstractButton::setChecked);
    header()->addButton(m_new, true);
    m_nothing->addAction(m_new);
    m_nothing->addAction(m_newProgram);
    for (QAction *each : {m_takeReading, m_addReading, m_deleteReading})
        m_details->addReadingAction(each);
    for (QAction *each : {m_edit, m_close, m_reopen})
        m_pane->addButton(each);
    connect(m_details->readings(), &DataTable::idsSelected, this, &GoalsScreen::readingChosen);
}

void GoalsScreen::setView(bool table)
{
    m_asTable->setChecked(table);
    m_views->setCurrentIndex(table ? 1 : 0);
    if (m_current)
        choose(*m_current);
}

void GoalsScreen::buildCards()
{
    while (m_cards.size() > m_model->rows().size())
        delete m_cards.takeLast();
    while (m_cards.size() < m_model->rows().size()) {
        auto *card = new GoalCardView;
        card->setClickable();
        const qsizetype place = m_cards.size();
        connect(
            card, &GoalCardView::clicked, this, [this, place] { choose(m_model->row(int(place)).goal.id); });
        connect(card, &GoalCardView::opened, this, &GoalsScreen::editCurrent);
        m_cards.append(card);
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->show(m_model->row(int(i)));
    arrangeCards();
}

void GoalsScreen::arrangeCards()
{
    const int columns
        = m_views->width() >= 2 * theme::textWidth(cardCharacters) + theme::betweenCards ? 2 : 1;
    for (int i = 0; i < int(m_cards.size()); ++i)
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns > 1 ? 1 : 0);
}

void GoalsScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    arrangeCards();
}

const GoalOverview *GoalsScreen::current() const
{
    return m_current ? m_model->find(m_current->value()) : nullptr;
}

void GoalsScreen::choose(GoalId id)
{
    const bool another = m_current != id;
    m_current = id;
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        const bool isIt = m_model->row(int(i)).goal.id == id;
        m_cards.at(i)->setCurrent(isIt);
        if (isIt && another)
            m_cardArea->ensureWidgetVisible(m_cards.at(i));
    }
    if (m_table->currentId() != id.value())
        m_table->select(id.value());
    if (another)
        showCurrent();
}

void GoalsScreen::showCurrent()
{
    const GoalOverview *goal = current();
    const GoalStatus status = goal ? goal->goal.status : GoalStatus::Draft;
    const bool active = goal && status == GoalStatus::Active;
    m_edit->setEnabled(goal && (active || status == GoalStatus::Draft));
    m_edit->setText(goal && status == GoalStatus::Draft ? tr("F&inish draft…") : tr("E&dit…"));
    m_delete->setEnabled(goal);
    m_close->setEnabled(active);
    m_close->setVisible(!goal || active || status == GoalStatus::Draft);
    m_reopen->setVisible(goal && !active && status != GoalStatus::Draft);
    m_takeReading->setEnabled(active && goal->answer.feed == Feed::Now);
    m_addReading->setEnabled(active);
    readingChosen();
    if (!goal) {
        m_pane->showNothing(tr("Select a goal to see its readings."));
        return;
    }
    m_pane->setHeading(goal->statement, goal->card.trackText);
    m_details->show(*goal, context().today());
    m_pane->setContent(m_details);
}

void GoalsScreen::readingChosen() { m_deleteReading->setEnabled(m_details->currentReading() != nullptr); }

void GoalsScreen::newGoal()
{
    if (context().program().isNull())
        return;
    auto *wizard = new GoalWizard(context(), std::nullopt, this);
    connect(wizard, &GoalWizard::added, this, &GoalsScreen::showGoal);
    wizard->open();
}

void GoalsScreen::editCurrent()
{
    const GoalOverview *goal = current();
    if (!goal || !m_edit->isEnabled())
        return;
    auto *wizard = new GoalWizard(context(), goal->goal, this);
    connect(wizard, &GoalWizard::added, this, &GoalsScreen::showGoal);
    wizard->open();
}

void GoalsScreen::closeCurrent()
{
    if (const GoalOverview *goal = current())
        (new CloseGoalDialog(context(), *goal, this))->open();
}

void GoalsScreen::reopenCurrent()
{
    const GoalOverview *goal = current();
    if (!goal)
        return;
    const QString statement = goal->statement;
    if (context().check(reopenGoal(*context().workspace(), goal->goal.id)))
        context().notify(tr("Reopened “%1”.").arg(statement), true);
}

void GoalsScreen::deleteCurrent()
{
    const GoalOverview *goal = current();
    if (!goal)
        return;
    const QString statement = goal->statement;
    if (context().check(deleteGoal(*context().workspace(), goal->goal.id)))
        context().notify(tr("Deleted “%1”.").arg(statement), true);
}

void GoalsScreen::takeCurrentReading()
{
    const GoalOverview *goal = current();
    if (!goal)
        return;
    const Goal of = goal->goal;
    const auto taken = takeReading(*context().workspace(), of.id, context().today());
    if (context().check(taken))
        context().notify(tr("Kept a reading: %1.").arg(measureValueText(of, taken->value)), true);
}

void GoalsScreen::addCurrentReading()
{
    if (const GoalOverview *goal = current())
        (new ReadingDialog(context(), goal->goal, this))->open();
}

void GoalsScreen::deleteReading()
{
    const GoalReading *reading = m_details->currentReading();
    if (!reading)
        return;
    const QString day = longDay(reading->on);
    if (context().check(removeReading(*context().workspace(), reading->id)))
        context().notify(tr("Deleted the reading of %1.").arg(day), true);
}

} // namespace mentorbook
