#include "ui/home/home_screen.h"

#include "core/actions/programs/programs.h"
#include "ui/common/dialogs/pairing_commands.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/shell/commands.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/cards.h"
#include "ui/common/widgets/data_table.h"
#include "ui/common/widgets/day_text.h"
#include "ui/common/widgets/filter_bar.h"
#include "ui/home/attention_delegates.h"
#include "ui/home/first_steps_page.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QWhatsThis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

const QString kindFacet = u"kind"_s;

enum Column { KindColumn, SubjectColumn, ReasonColumn, SinceColumn, StepColumn };

// A kind stands at most once a pairing, once a participant and once a goal.
qint64 idOf(const AttentionItem &item)
{
    const qint64 subject = item.pairing ? item.pairing->value()
        : item.goal                     ? item.goal->value()
                                        : item.participant.value_or(ParticipantId()).value();
    return subject * 16 + int(item.kind);
}

QString stepOf(const AttentionItem &item)
{
    switch (item.kind) {
    case AttentionKind::LeftCompany:
        return item.pairing ? HomeScreen::tr("End pairing…") : HomeScreen::tr("Open person");
    case AttentionKind::ReportsToMentor:
        return HomeScreen::tr("End pairing…");
    case AttentionKind::NeverMet:
    case AttentionKind::Stalled:
    case AttentionKind::AtRisk:
        return HomeScreen::tr("Open pairing");
    case AttentionKind::Unmatched:
        return HomeScreen::tr("Find a mentor");
    case AttentionKind::WaitListed:
        return HomeScreen::tr("Open person");
    case AttentionKind::TrialEnds:
        return HomeScreen::tr("Confirm or end ▾");
    case AttentionKind::GoalCheckpoint:
        return HomeScreen::tr("Open goal");
    case AttentionKind::ProgramEnds:
        return HomeScreen::tr("Make the report");
    }
    Q_UNREACHABLE();
}

QString share(const Metric &metric, const QString &pattern)
{
    if (metric.suppressed)
        return HomeScreen::tr("too few to show");
    return pattern.arg(QLocale().toString(metric.numerator), QLocale().toString(metric.n));
}

QString explanationOf(const Metric &metric)
{
    QStringList lines{sentence(metric)};
    if (!metric.definition.isEmpty())
        lines.append(metric.definition);
    if (metric.dataThrough)
        lines.append(HomeScreen::tr("Data through %1.").arg(longDay(*metric.dataThrough)));
    return lines.join(u"\n\n"_s);
}

} // namespace

HomeScreen::HomeScreen(AppContext &context, QWidget *parent)
    : Screen(context, u"home"_s, Icon::Home, tr("Home"), parent)
    , m_pages(new QStackedWidget)
    , m_firstSteps(new FirstStepsPage)
    , m_matched(new Tile(tr("Matched")))
    , m_onCadence(new Tile(tr("On cadence")))
    , m_satisfied(new Tile(tr("Satisfied")))
    , m_meetings(new Tile(tr("Meetings held")))
    , m_needsYou(new QLabel)
    , m_filters(new FilterBar(tr("Name or reason")))
    , m_table(new DataTable(tr("Needs you")))
    , m_quiet(new EmptyState(Icon::Check, {}))
{
    buildTable();
    buildActions();
    m_pages->addWidget(buildProgramPage());
    m_pages->addWidget(m_firstSteps);
    body()->addWidget(m_pages);
    connect(m_firstSteps, &FirstStepsPage::requested, this, &HomeScreen::firstStepRequested);
    currentChanged();
}

QWidget *HomeScreen::buildProgramPage()
{
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(theme::betweenCards);
    for (Tile *tile : {m_matched, m_onCadence, m_satisfied, m_meetings}) {
        tiles->addWidget(tile, 1);
        connect(tile, &Tile::clicked, this, [this, tile] {
            QWhatsThis::showText(tile->mapToGlobal(QPoint(theme::cardPadding, tile->height())),
                m_explanations.value(tile), tile);
        });
    }
    theme::setText(m_needsYou, theme::TextRole::Section);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::cardPadding);
    column->addLayout(tiles);
    column->addSpacing(theme::spacing(1));
    column->addWidget(m_needsYou);
    column->addWidget(m_filters);
    column->addWidget(m_table, 1);
    return page;
}

QSet<QString> HomeScreen::reads() const
{
    return {u"pairing"_s, u"pairing_member"_s, u"meeting"_s, u"participant"_s, u"person"_s, u"program"_s,
        u"roster"_s, u"survey_wave"_s, u"satisfaction_response"_s};
}

void HomeScreen::refresh()
{
    Database &database = context().workspace()->database();
    const ProgramId id = context().program();
    const auto next = nextFirstStep(database, id);
    if (!context().check(next))
        return;
    if (*next) {
        header()->setSummary({});
        m_pairings.clear();
        showAttention({});
        m_firstSteps->setNext(**next);
        m_pages->setCurrentWidget(m_firstSteps);
        return;
    }
    const auto program = programById(database, id);
    if (!context().check(program))
        return;
    auto figures = programFigures(database, *program, context().today());
    if (!context().check(figures))
        return;
    header()->setSummary(figures->dataThrough.isValid()
            ? tr("Data through %1").arg(longDay(figures->dataThrough))
            : QString());
    m_pairings = std::move(figures->status.pairings);
    showFigures(*figures);
    showAttention(figures->status.attention);
    m_pages->setCurrentIndex(0);
}

void HomeScreen::refreshBadge()
{
    if (isVisible())
        return; // refresh() follows at once, and counts
    Database &database = context().workspace()->database();
    if (context().program().isNull())
        return setBadge(0);
    const auto program = programById(database, context().program());
    if (!program)
        return setBadge(0); // the window is about to leave this program
    const auto status = programStatus(database, *program, context().today());
    if (context().check(status))
        setBadge(int(status->attention.size()));
}

void HomeScreen::showFigures(const ProgramFigures &figures)
{
    showTile(m_matched, formatted(figures.matched), share(figures.matched, tr("%1 of %2 approved mentees")),
        explanationOf(figures.matched));
    showTile(m_onCadence, formatted(figures.onCadence),
        share(figures.onCadence, tr("%1 of %2 active pairings")), explanationOf(figures.onCadence));

    if (figures.waves.isEmpty()) {
        showTile(m_satisfied, tr("no data"), tr("no survey has been imported"),
            tr("The mean answer to “How satisfied are you with the program?”, from 1 to 5, of the newest "
               "survey."));
    } else {
        const WaveFigures &newest = figures.waves.last();
        const QString note = newest.mean.suppressed
            ? tr("too few answers to show")
            : tr("n = %1, %2 answered").arg(QLocale().toString(newest.mean.n), formatted(newest.response));
        showTile(m_satisfied, formatted(newest.mean), note,
            tr("%1\n\n%2").arg(newest.wave.name, explanationOf(newest.mean)));
    }

    showTile(m_meetings, formatted(figures.compliance), share(figures.compliance, tr("%1 of %2 expected")),
        explanationOf(figures.compliance));
    QList<double> heldByMonth;
    for (const MonthOfMeetings &each : figures.months) {
        if (!each.incomplete)
            heldByMonth.append(each.meetings);
    }
    m_meetings->setTrend(heldByMonth);
}

void HomeScreen::showTile(Tile *tile, const QString &figure, const QString &note, const QString &explanation)
{
    tile->setFigure(figure, note);
    tile->setAccessibleDescription(explanation);
    tile->setClickable(explanation);
    m_explanations.insert(tile, explanation);
}

void HomeScreen::showAttention(const QList<AttentionItem> &items)
{
    setBadge(int(items.size()));
    m_needsYou->setText(tr("Needs you · %1").arg(QLocale().toString(items.size())));
    const int place = m_table->currentIndex().row();
    m_model->setRows(items);
    QList<FacetOption> kinds;
    for (const AttentionItem &item : items) {
        if (kinds.isEmpty() || kinds.last().value != keyOf(item.kind))
            kinds.append({keyOf(item.kind), nameOf(item.kind), 0});
        ++kinds.last().count;
    }
    m_filters->setOptions(kindFacet, kinds);
    m_filters->setVisible(!items.isEmpty());
    m_quiet->setSentence(items.isEmpty() ? tr("All quiet: every pair is meeting as agreed, and nobody waits.")
                                         : tr("Nothing passes these filters."));
    if (!m_table->currentId())
        m_table->selectPlace(place); // what was done left the list: the next one took its place
    filter();
    currentChanged();
}

void HomeScreen::buildTable()
{
    const auto rank = [this](const AttentionItem &item) {
        return int(std::ranges::find(m_model->rows(), idOf(item), idOf) - m_model->rows().begin());
    };
    m_model = new RowsModel<AttentionItem>(idOf,
        {
            {.title = tr("Kind"),
                .text = [](const AttentionItem &item) { return nameOf(item.kind); },
                .sortKey = rank,
                .value = [](const AttentionItem &item) { return int(item.kind); },
                .headerToolTip = tr("The most pressing first")},
            {.title = tr("Who"),
                .text = [](const AttentionItem &item) { return item.subject; },
                .toolTip = [](const AttentionItem &item) { return item.subject; }},
            {.title = tr("Why"),
                .text = [](const AttentionItem &item) { return item.reason; },
                .toolTip = [](const AttentionItem &item) { return item.reason; }},
            {.title = tr("Since"),
                .text = [](const AttentionItem &item) { return shortDay(item.since.value_or(QDate())); },
                .sortKey
                = [](const AttentionItem &item) { return item.since ? QVariant(*item.since) : QVariant(); },
                .toolTip =
                    [this](const AttentionItem &item) {
                        return dayWithDistance(item.since.value_or(QDate()), context().today());
                    }},
            {.title = tr("Next step"),
                .text = stepOf,
                .toolTip = [](const AttentionItem &item) { return item.action; }},
        },
        this);
    m_table->setSource(m_model);
    m_table->setItemDelegateForColumn(KindColumn, new AttentionDelegate(m_table));
    m_table->setItemDelegateForColumn(StepColumn, new RowButtonDelegate(m_table));
    m_table->setColumnWidths({22, 36, 30, 14, 24}, ReasonColumn);
    m_table->sortBy(KindColumn);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMouseTracking(true);
    m_table->setEmptyState(m_quiet);
    m_table->setRowFilter([this](int row) {
        const QVariant kind = m_filters->value(kindFacet);
        return !kind.isValid() || kind == keyOf(m_model->row(row).kind);
    });
    m_filters->addFacet(kindFacet, tr("All kinds"));
    connect(m_filters, &FilterBar::changed, this, &HomeScreen::filter);
    connect(m_table, &DataTable::idsSelected, this, &HomeScreen::currentChanged);
    connect(m_table, &DataTable::opened, this, &HomeScreen::act);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == StepColumn)
            act();
    });
    connect(m_table, &QTableView::entered, this, [this](const QModelIndex &index) {
        m_table->viewport()->setCursor(
            index.column() == StepColumn ? Qt::PointingHandCursor : Qt::ArrowCursor);
    });
}

void HomeScreen::buildActions()
{
    m_open = newCommand(this, Icon::Pairings, tr("&Open pairing"), tr("Show its people and meetings"));
    connect(m_open, &QAction::triggered, this, &HomeScreen::openPairing);
    m_commands = new PairingCommands(context(), this);
    const QList<QAction *> all{m_open, m_commands->logToday(), newSeparator(this), m_commands->confirmTrial(),
        m_commands->complete(), m_commands->endEarly(), newSeparator(this), m_commands->copyAddresses()};
    m_table->addActions(all);
    addActions(all);
}

void HomeScreen::filter()
{
    m_table->setFilterText(m_filters->text());
    m_filters->setCounts(m_table->shownRows(), int(m_model->rows().size()));
    if (!m_table->currentId())
        m_table->selectPlace(0);
}

void HomeScreen::currentChanged()
{
    const PairingOverview *pairing = currentPairing();
    m_open->setEnabled(pairing);
    m_commands->setPairing(pairing);
}

const AttentionItem *HomeScreen::current() const
{
    const auto id = m_table->currentId();
    return id ? m_model->find(*id) : nullptr;
}

const PairingOverview *HomeScreen::currentPairing() const
{
    const AttentionItem *item = current();
    if (!item || !item->pairing)
        return nullptr;
    const auto found = std::ranges::find(
        m_pairings, *item->pairing, [](const PairingOverview &p) { return p.pairing.id; });
    return found == m_pairings.end() ? nullptr : &*found;
}

void HomeScreen::act()
{
    const AttentionItem *item = current();
    if (!item)
        return;
    switch (item->kind) {
    case AttentionKind::LeftCompany:
    case AttentionKind::ReportsToMentor:
        if (item->pairing)
            m_commands->endEarly()->trigger();
        else
            Q_EMIT participantRequested(*item->participant);
        return;
    case AttentionKind::NeverMet:
    case AttentionKind::Stalled:
    case AttentionKind::AtRisk:
        return openPairing();
    case AttentionKind::Unmatched:
        Q_EMIT screenRequested(u"matching"_s);
        return;
    case AttentionKind::WaitListed:
        Q_EMIT participantRequested(*item->participant);
        return;
    case AttentionKind::TrialEnds: {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_commands->confirmTrial(), m_commands->endEarly()});
        menu->setActiveAction(m_commands->confirmTrial());
        const QModelIndex cell = m_table->currentIndex().siblingAtColumn(StepColumn);
        menu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(cell).bottomLeft()));
        return;
    }
    case AttentionKind::GoalCheckpoint:
        Q_EMIT screenRequested(u"goals"_s);
        return;
    case AttentionKind::ProgramEnds:
        Q_EMIT screenRequested(u"reports"_s);
        return;
    }
}

void HomeScreen::openPairing()
{
    if (const PairingOverview *pairing = currentPairing())
        Q_EMIT pairingRequested(pairing->pairing.id);
}

} // namespace mentorbook
