#include "ui/pairings/pairings_screen.h"

#include "core/actions/pairings/meetings.h"
#include "core/actions/programs/programs.h"
#include "core/domain/names.h"
#include "ui/common/dialogs/pairing_commands.h"
#include "ui/common/dialogs/save_table.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/shell/commands.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/cards.h"
#include "ui/common/widgets/data_table.h"
#include "ui/common/widgets/day_text.h"
#include "ui/common/widgets/delegates.h"
#include "ui/common/widgets/details_pane.h"
#include "ui/common/widgets/filter_bar.h"
#include "ui/pairings/goals/mentee_goals_view.h"
#include "ui/pairings/meeting_dialog.h"
#include "ui/pairings/pairing_details.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

const QString healthFacet = u"health"_s;
const QString endedValue = u"ended"_s;
// The order of the table and of the facet: what needs a look comes first.
constexpr std::array healthOrder{
    PairingHealth::Stalled, PairingHealth::AtRisk, PairingHealth::OnTrack, PairingHealth::TooEarly};

enum Column { MentorColumn, MenteeColumn, HealthColumn, ReasonColumn, WeeksColumn, LastColumn };

QString names(const QList<PairingMember> &members)
{
    QStringList all;
    for (const PairingMember &member : members)
        all.append(member.name);
    return all.join(u", "_s);
}

// Peers have no mentor: the first of them stands in that column.
QString firstSide(const PairingOverview &p)
{
    return names(p.mentors.isEmpty() ? p.mentees.first(1) : p.mentors);
}
QString secondSide(const PairingOverview &p)
{
    return names(p.mentors.isEmpty() ? p.mentees.sliced(1) : p.mentees);
}

QString healthText(const PairingOverview &p)
{
    return p.isRunning() ? nameOf(p.verdict.health) : nameOf(p.pairing.state);
}

// By health, the longest without a meeting first.
qint64 healthRank(const PairingOverview &p)
{
    const auto rank = p.isRunning() ? std::ranges::find(healthOrder, p.verdict.health) - healthOrder.begin()
                                    : std::ssize(healthOrder);
    return rank * 1'000'000 - p.verdict.days;
}

QString reasonText(const PairingOverview &p)
{
    if (const PairingMember *left = p.whoLeft(); left && p.isRunning())
        return PairingsScreen::tr("%1 left the company").arg(left->name);
    return p.isRunning() || p.pairing.endReason.isEmpty() ? explain(p.verdict) : p.pairing.endReason;
}

QVariant orNothing(const auto &value) { return value ? QVariant(*value) : QVariant(); }

} // namespace

PairingsScreen::PairingsScreen(AppContext &context, QWidget *parent)
    : Screen(context, u"pairings"_s, Icon::Pairings, tr("Pairings"), parent)
    , m_pages(new QStackedWidget)
    , m_nothing(new EmptyState(Icon::Pairings,
          tr("No pairings yet. Compute a matching round and publish it; then every pair and its meetings "
             "stand "
             "here.")))
    , m_filters(new FilterBar(tr("Name or reason")))
    , m_table(new DataTable(tr("Pairings")))
    , m_pane(new DetailsPane(tr("Pairing")))
    , m_goals(new MenteeGoalsView(context))
    , m_details(new PairingDetails(m_goals))
{
    buildTable();
    buildActions();

    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::cardPadding);
    column->addWidget(m_filters);
    column->addWidget(m_table, 1);
    m_pages->addWidget(DetailsPane::beside(list, m_pane));
    m_pages->addWidget(m_nothing);
    body()->addWidget(m_pages);

    auto *match = new QAction(icon(Icon::Matching), tr("&Compute a matching round"), this);
    connect(match, &QAction::triggered, this, [this] { Q_EMIT screenRequested(u"matching"_s); });
    m_nothing->addAction(match);
    showCurrent();
}

QSet<QString> PairingsScreen::reads() const
{
    return {u"pairing"_s, u"pairing_member"_s, u"meeting"_s, u"participant"_s, u"person"_s, u"program"_s,
        u"mentee_goal"_s, u"mentee_goal_reading"_s};
}

void PairingsScreen::refresh()
{
    QList<PairingOverview> pairings;
    if (!context().program().isNull()) {
        auto read
            = pairingOverviews(context().workspace()->database(), context().program(), context().today());
        if (!context().check(read))
            return;
        pairings = std::move(*read);
    }
    const auto running = std::ranges::count_if(pairings, &PairingOverview::isRunning);
    header()->setSummary(pairings.isEmpty()
            ? QString()
            : tr("%1 running · %2 ended")
                  .arg(QLocale().toString(qint64(running)), QLocale().toString(pairings.size() - running)));
    m_pages->setCurrentIndex(pairings.isEmpty() ? 1 : 0);
    for (QAction *each : {m_import, m_export})
        each->setEnabled(!pairings.isEmpty());
    const int place = m_table->currentIndex().row();
    m_model->setRows(std::move(pairings));
    count();
    if (!m_table->currentId())
        m_table->selectPlace(place); // it left the list: the next one took its place
    filter();
    selectWanted();
    m_wanted.reset();
    m_table->scrollTo(m_table->currentIndex()); // what was changed may stand elsewhere now
    showCurrent();
}

void PairingsScreen::showPairing(PairingId id)
{
    m_wanted = id;
    selectWanted();
}

void PairingsScreen::selectWanted()
{
    if (!m_wanted)
        return;
    const qint64 id = m_wanted->value();
    const PairingOverview *pairing = m_model->find(id);
    if (!pairing)
        return; // it may be new since the last reading
    m_wanted.reset();
    if (!m_table->select(id)) {
        m_filters->clear();
        if (!pairing->isRunning())
            m_filters->setValue(healthFacet, endedValue);
        m_table->select(id);
    }
    m_table->setFocus();
}

void PairingsScreen::buildTable()
{
    m_model = new RowsModel<PairingOverview>([](const PairingOverview &p) { return p.pairing.id.value(); },
        {
            {.title = tr("Mentor"), .text = firstSide},
            {.title = tr("Mentee"), .text = secondSide},
            {.title = tr("Health"),
                .text = healthText,
                .sortKey = healthRank,
                .toolTip = [](const PairingOverview &p) { return explain(p.verdict); },
                .value =
                    [](const PairingOverview &p) {
                        return p.isRunning() ? QVariant(int(p.verdict.health)) : QVariant();
                    }},
            {.title = tr("Why"),
                .text = reasonText,
                .sortKey = [](const PairingOverview &p) { return p.verdict.days; },
                .toolTip = reasonText},
            {.title = tr("12 weeks"),
                .text = [](const PairingOverview &p) { return describe(p.weeks); },
                .sortKey = [](const PairingOverview &p) { return int(p.weeks.count(WeekMark::Held)); },
                .toolTip = [](const PairingOverview &p) { return describe(p.weeks); },
                .value = [](const PairingOverview &p) { return QVariant::fromValue(p.weeks); },
                .headerToolTip
                = tr("One box a week, this week at the end: filled where they met, a cross where "
                     "somebody did not come")},
            {.title = tr("Last meeting"),
                .text
                = [](const PairingOverview &p) { return shortDay(p.verdict.lastMet.value_or(QDate())); },
                .sortKey = [](const PairingOverview &p) { return orNothing(p.verdict.lastMet); },
                .toolTip =
                    [this](const PairingOverview &p) {
                        return dayWithDistance(p.verdict.lastMet.value_or(QDate()), context().today());
                    }},
            {.title = tr("Held"),
                .text =
                    [this](const PairingOverview &p) {
                        return QLocale().toString(p.meetingsHeld(context().today()));
                    },
                .sortKey = [this](const PairingOverview &p) { return p.meetingsHeld(context().today()); },
                .number = true,
                .headerToolTip = tr("Meetings held so far")},
        },
        this);
    m_table->setSource(m_model);
    m_table->setItemDelegateForColumn(HealthColumn, new HealthDelegate(m_table));
    m_table->setItemDelegateForColumn(WeeksColumn, new WeekStripDelegate(m_table));
    m_table->setColumnWidths({17, 17, 13, 26, 21, 15, 7}, ReasonColumn);
    m_table->sortBy(HealthColumn);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyState(new EmptyState(Icon::Filter, tr("No pairing passes these filters.")));
    m_table->setRowFilter([this](int row) {
        const PairingOverview &pairing = m_model->row(row);
        const QVariant facet = m_filters->value(healthFacet);
        if (!facet.isValid())
            return pairing.isRunning();
        if (facet == endedValue)
            return !pairing.isRunning();
        return pairing.isRunning() && facet == keyOf(pairing.verdict.health);
    });
    m_filters->addFacet(healthFacet, tr("All running"));
    connect(m_filters, &FilterBar::changed, this, &PairingsScreen::filter);
    connect(m_table, &DataTable::idsSelected, this, &PairingsScreen::showCurrent);
    connect(m_table, &DataTable::opened, this, &PairingsScreen::newMeeting);
}

void PairingsScreen::buildActions()
{
    m_commands = new PairingCommands(context(), this);
    m_log = newCommand(this, Icon::Meeting, tr("&Log meeting…"), tr("Log a meeting of any day, with notes"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)});
    connect(m_log, &QAction::triggered, this, &PairingsScreen::newMeeting);
    m_import = newCommand(this, Icon::Import, tr("&Import meetings…"), tr("Read meetings from a CSV file"));
    connect(m_import, &QAction::triggered, this, &PairingsScreen::importMeetingsRequested);

    m_export = newCommand(this, Icon::Export, tr("E&xport"), tr("Write a table to a CSV file"));
    auto *exportPairings
        = newCommand(this, Icon::Csv, tr("Export &pairings…"), tr("Write all pairings to a CSV file"));
    auto *exportMeetings
        = newCommand(this, Icon::Csv, tr("Export m&eetings…"), tr("Write all meetings to a CSV file"));
    connect(exportPairings, &QAction::triggered, this, [this] { exportAs(ExportKind::Pairings); });
    connect(exportMeetings, &QAction::triggered, this, [this] { exportAs(ExportKind::Meetings); });
    auto *exportMenu = new QMenu(this);
    exportMenu->addActions({exportPairings, exportMeetings});
    m_export->setMenu(exportMenu);

    m_editMeeting = newCommand(this, Icon::Edit, tr("&Edit meeting…"), tr("Change the selected meeting"));
    m_deleteMeeting = newCommand(this, Icon::Delete, tr("&Delete meeting"), tr("Delete the selected meeting"),
        {QKeySequence(QKeySequence::Delete)});
    m_deleteMeeting->setShortcutContext(Qt::WidgetShortcut); // elsewhere Delete is not about meetings
    connect(m_editMeeting, &QAction::triggered, this, &PairingsScreen::editMeeting);
    connect(m_deleteMeeting, &QAction::triggered, this, &PairingsScreen::deleteMeeting);

    const QList<QAction *> ofPairing{m_commands->logToday(), m_log, newSeparator(this),
        m_commands->confirmTrial(), m_commands->complete(), m_commands->endEarly(), newSeparator(this),
        m_commands->copyAddresses()};
    m_table->addActions(ofPairing);
    addActions(ofPairing);
    addActions({newSeparator(this), m_import, m_export});
    header()->addButton(m_export);
    header()->addButton(m_import);
    header()->addButton(m_log, true);

    for (QAction *each : {m_log, m_editMeeting, m_deleteMeeting})
        m_details->addMeetingAction(each);
    for (QAction *each : {m_commands->logToday(), m_commands->endEarly()})
        m_pane->addButton(each);
    connect(m_details->meetings(), &DataTable::opened, this, &PairingsScreen::editMeeting);
    connect(m_details->meetings(), &DataTable::idsSelected, this, &PairingsScreen::meetingChosen);
}

const PairingOverview *PairingsScreen::current() const
{
    const auto id = m_table->currentId();
    return id ? m_model->find(*id) : nullptr;
}

void PairingsScreen::showCurrent()
{
    const PairingOverview *pairing = current();
    m_commands->setPairing(pairing);
    m_log->setEnabled(pairing);
    meetingChosen();
    if (!pairing) {
        m_pane->showNothing(tr("Select a pairing to see its people and meetings."));
        return;
    }
    const auto proposal = proposalBehind(context().workspace()->database(), pairing->pairing);
    if (!context().check(proposal))
        return;
    m_pane->setHeading(pairing->title(), tr("%1: %2").arg(healthText(*pairing), reasonText(*pairing)));
    m_details->show(*pairing, *proposal, context().today());
    m_goals->show(*pairing);
    m_pane->setContent(m_details);
}

void PairingsScreen::meetingChosen()
{
    const bool any = current() && m_details->currentMeeting();
    m_editMeeting->setEnabled(any);
    m_deleteMeeting->setEnabled(any);
}

void PairingsScreen::filter()
{
    m_table->setFilterText(m_filters->text());
    m_filters->setCounts(m_table->shownRows(), int(m_model->rows().size()));
    if (!m_table->currentId())
        m_table->selectPlace(0);
}

void PairingsScreen::count()
{
    QList<FacetOption> options;
    for (const PairingHealth health : healthOrder) {
        const auto has
            = [&](const PairingOverview &p) { return p.isRunning() && p.verdict.health == health; };
        options.append({keyOf(health), nameOf(health), int(std::ranges::count_if(m_model->rows(), has))});
    }
    const auto ended = [](const PairingOverview &p) { return !p.isRunning(); };
    options.append({endedValue, tr("Ended"), int(std::ranges::count_if(m_model->rows(), ended))});
    m_filters->setOptions(healthFacet, options);
}

void PairingsScreen::openMeeting(const Meeting &meeting)
{
    if (const PairingOverview *pairing = current())
        (new MeetingDialog(context(), *pairing, meeting, channelsUsed(m_model->rows()), this))->open();
}

void PairingsScreen::newMeeting()
{
    if (const PairingOverview *pairing = current())
        openMeeting({.pairing = pairing->pairing.id,
            .on = std::min(context().today(), pairing->pairing.endedOn.value_or(context().today()))});
}

void PairingsScreen::editMeeting()
{
    if (const Meeting *meeting = m_details->currentMeeting())
        openMeeting(*meeting);
}

void PairingsScreen::deleteMeeting()
{
    const Meeting *meeting = m_details->currentMeeting();
    if (!meeting)
        return;
    const QString day = longDay(meeting->on);
    if (context().check(removeMeeting(*context().workspace(), meeting->id)))
        context().notify(tr("Deleted the meeting of %1.").arg(day), true);
}

void PairingsScreen::exportAs(ExportKind kind)
{
    Database &database = context().workspace()->database();
    const auto program = programById(database, context().program());
    if (context().check(program))
        saveTable(this, context(), exportTable(database, kind, *program, context().today()));
}

} // namespace mentorbook
