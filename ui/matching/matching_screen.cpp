#include "ui/matching/matching_screen.h"

#include "core/actions/programs/programs.h"
#include "ui/common/dialogs/save_table.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/cards.h"
#include "ui/common/widgets/data_table.h"
#include "ui/common/widgets/day_text.h"
#include "ui/common/widgets/delegates.h"
#include "ui/matching/ban_dialog.h"
#include "ui/matching/new_round_dialog.h"
#include "ui/matching/proposal_details.h"
#include "ui/matching/publish_dialog.h"
#include "ui/matching/round_review_view.h"

#include <QAction>
#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr quint32 seed = 1; // the same people and weights give the same round
constexpr int roundsShown = 4; // before the list scrolls: the review needs the room

QString scoreText(std::optional<double> score)
{
    return score ? QLocale().toString(shownScore(qRound(*score))) : QString();
}

QDate dayOf(const MatchingRound &round) { return round.computedAt.toLocalTime().date(); }

} // namespace

MatchingScreen::MatchingScreen(AppContext &context, QWidget *parent)
    : Screen(context, u"matching"_s, Icon::Matching, tr("Matching"), parent)
    , m_pages(new QStackedWidget)
{
    addCommands();
    m_pages->addWidget(buildContent());
    body()->addWidget(m_pages, 1);
    updateCommands();
}

QSet<QString> MatchingScreen::reads() const
{
    return {u"program"_s, u"criterion"_s, u"participant"_s, u"participant_skill"_s, u"person"_s,
        u"banned_pair"_s, u"matching_round"_s, u"proposal"_s, u"pairing"_s};
}

QAction *MatchingScreen::command(Icon which, const QString &text, const QString &toolTip)
{
    auto *made = new QAction(icon(which), text, this);
    made->setToolTip(toolTip);
    return made;
}

void MatchingScreen::addCommands()
{
    m_newRound = command(Icon::Add, tr("New &round…"), {});
    m_publish = command(Icon::Publish, {}, {});
    m_ban = command(Icon::Ban, tr("&Ban this pair…"), {});
    m_export = command(Icon::Csv, tr("E&xport round…"), tr("Write the round as a CSV file"));
    m_remove = command(Icon::Delete, tr("&Delete round"), {});
    connect(m_newRound, &QAction::triggered, this, &MatchingScreen::newRound);
    connect(m_publish, &QAction::triggered, this, &MatchingScreen::publish);
    connect(m_ban, &QAction::triggered, this, &MatchingScreen::ban);
    connect(m_export, &QAction::triggered, this, &MatchingScreen::exportRound);
    connect(m_remove, &QAction::triggered, this, &MatchingScreen::removeRound);
    addActions({m_newRound, m_publish, m_ban, m_export, m_remove});
    header()->addButton(m_newRound);

    m_newProgram = command(Icon::Program, tr("&New program…"), {});
    m_import = command(Icon::Import, tr("&Import participants…"), {});
    m_people = command(Icon::People, tr("Go to &People"), {});
    m_pairings = command(Icon::Pairings, tr("Go to &Pairings"), {});
    connect(m_newProgram, &QAction::triggered, this, &MatchingScreen::newProgramRequested);
    connect(m_import, &QAction::triggered, this, &MatchingScreen::participantsImportRequested);
    connect(m_people, &QAction::triggered, this, [this] { Q_EMIT screenRequested(u"people"_s); });
    connect(m_pairings, &QAction::triggered, this, [this] { Q_EMIT screenRequested(u"pairings"_s); });
}

QWidget *MatchingScreen::buildContent()
{
    m_model = new RowsModel<RoundOverview>([](const RoundOverview &r) { return r.round.id.value(); },
        {
            {.title = tr("Round"),
                .text = [](const RoundOverview &r) { return r.round.name; },
                .toolTip = [](const RoundOverview &r) { return r.round.name; }},
            {.title = tr("Computed"),
                .text = [](const RoundOverview &r) { return shortDay(dayOf(r.round)); },
                .sortKey = [](const RoundOverview &r) { return r.round.id.value(); }, // several a day
                .toolTip =
                    [this](const RoundOverview &r) {
                        return dayWithDistance(dayOf(r.round), this->context().today());
                    }},
            {.title = tr("Matched"),
                .text = [](const RoundOverview &r) { return QLocale().toString(r.round.outcome.matched); },
                .sortKey = [](const RoundOverview &r) { return r.round.outcome.matched; },
                .number = true,
                .headerToolTip = tr("Mentees with a mentor")},
            {.title = tr("Unmatched"),
                .text = [](const RoundOverview &r) { return QLocale().toString(r.unmatched); },
                .sortKey = [](const RoundOverview &r) { return r.unmatched; },
                .number = true,
                .headerToolTip = tr("Mentees without a mentor")},
            {.title = tr("Mean"),
                .text = [](const RoundOverview &r) { return scoreText(r.mean()); },
                .sortKey = [](const RoundOverview &r) { return r.mean().value_or(-1); },
                .number = true,
                .headerToolTip = tr("Mean score of the pairs, 0 to 100")},
            {.title = tr("Worst"),
                .text = [](const RoundOverview &r) { return scoreText(r.worst); },
                .sortKey = [](const RoundOverview &r) { return r.worst.value_or(-1); },
                .number = true,
                .headerToolTip = tr("Score of the worst pair, 0 to 100")},
            {.title = tr("Proof"),
                .text = [](const RoundOverview &r) { return proofOf(r.round.outcome); },
                .toolTip =
                    [](const RoundOverview &r) {
                        return r.round.outcome.certificate.optimal
                            ? tr("No other pairing of these people matches more, or as many with a higher "
                                 "total "
                                 "score. This is proven.")
                            : tr("How much higher the total score could be at most");
                    }},
            {.title = tr("State"),
                .text
                = [](const RoundOverview &r) { return r.round.published ? tr("Published") : tr("Draft"); }},
        },
        this);
    m_rounds = new DataTable(tr("Rounds"));
    m_rounds->setSource(m_model);
    m_rounds->setColumnWidths({0, 13, 9, 9, 9, 9, 0, 0}, 0);
    m_rounds->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rounds->sortBy(1, Qt::DescendingOrder);
    m_rounds->addActions({m_publish, m_export, m_remove});
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);

    m_review = new RoundReviewView({.newRound = m_newRound,
        .publish = m_publish,
        .ban = m_ban,
        .exportRound = m_export,
        .remove = m_remove});
    connect(m_rounds, &DataTable::idsSelected, this, &MatchingScreen::showRound);
    connect(m_rounds->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &MatchingScreen::fitRounds);
    connect(m_rounds, &DataTable::opened, m_review, &RoundReviewView::focusPairs);
    connect(m_review, &RoundReviewView::selectionChanged, this, &MatchingScreen::updateCommands);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::betweenCards);
    column->addWidget(m_rounds);
    column->addWidget(m_review, 1);
    return content;
}

std::optional<Program> MatchingScreen::program() const
{
    const QList<Program> &all = context().programs();
    const auto found = std::ranges::find(all, context().program(), &Program::id);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void MatchingScreen::refresh()
{
    const auto chosen = program();
    QList<RoundOverview> rounds;
    m_readiness = {};
    if (chosen) {
        Database &database = context().workspace()->database();
        auto readiness = roundReadiness(database, *chosen, context().today());
        auto overviews = roundOverviews(database, chosen->id);
        if (!context().check(readiness) || !context().check(overviews))
            return;
        m_readiness = *readiness;
        rounds = *overviews;
    }
    const bool ready = chosen && m_readiness.obstacle == RoundObstacle::None;
    m_newRound->setEnabled(ready);
    m_newRound->setToolTip(ready ? tr("Weigh what matters and compute pairs")
            : chosen             ? explain(m_readiness)
                                 : tr("There is no program yet."));
    header()->setSummary(chosen && !rounds.isEmpty() ? explain(m_readiness) : QString());
    if (rounds.isEmpty())
        showEmpty(chosen);
    showRounds(std::move(rounds));
}

void MatchingScreen::showEmpty(const std::optional<Program> &program)
{
    EmptyState *empty = nullptr;
    const auto make = [&](Icon which, const QString &sentence, const QList<QAction *> &next) {
        empty = new EmptyState(which, sentence);
        for (QAction *action : next)
            empty->addAction(action);
    };
    if (!program) {
        make(Icon::Program, tr("Matching belongs to a program. Set one up first: it takes a minute."),
            {m_newProgram});
    } else {
        const QString sentence = explain(m_readiness);
        switch (m_readiness.obstacle) {
        case RoundObstacle::None:
            make(Icon::Matching,
                tr("%1 Say what matters, and get the best pairs, each with its reasons. Nothing is published "
                   "until "
                   "you say so.")
                    .arg(sentence),
                {m_newRound});
            break;
        case RoundObstacle::NotOneOnOne:
            make(Icon::Matching, sentence, {m_newProgram});
            break;
        case RoundObstacle::NobodyTakesPart:
            make(Icon::People, sentence, {m_import, m_people});
            break;
        case RoundObstacle::NoMentor:
        case RoundObstacle::NoMentee:
        case RoundObstacle::MentorsFull:
            make(Icon::People, sentence, {m_people, m_import});
            break;
        case RoundObstacle::EverybodyPaired:
            make(Icon::Check, sentence, {m_pairings});
            break;
        }
    }
    if (m_empty) {
        m_pages->removeWidget(m_empty);
        m_empty->deleteLater();
    }
    m_empty = empty;
    m_pages->addWidget(m_empty);
}

void MatchingScreen::showRounds(QList<RoundOverview> rounds)
{
    const bool any = !rounds.isEmpty();
    m_pages->setCurrentIndex(any ? 0 : m_pages->indexOf(m_empty));
    m_model->setRows(std::move(rounds));
    fitRounds();
    if (any && !m_rounds->currentId())
        m_rounds->select(m_model->row(0).round.id.value());
    updateCommands();
}

void MatchingScreen::fitRounds()
{
    const int lines = std::clamp(m_model->rowCount(), 1, roundsShown);
    const QScrollBar *bar = m_rounds->horizontalScrollBar();
    const int below = bar->maximum() > bar->minimum() ? bar->sizeHint().height() : 0;
    m_rounds->setFixedHeight(m_rounds->horizontalHeader()->sizeHint().height() + lines * theme::rowHeight()
        + below + 2 * m_rounds->frameWidth());
}

void MatchingScreen::showRound()
{
    const auto id = m_rounds->currentId();
    if (!id || !context().workspace())
        return;
    const auto review = reviewRound(context().workspace()->database(), RoundId(*id), context().today());
    if (context().check(review))
        m_review->show(*review);
}

void MatchingScreen::updateCommands()
{
    const bool shown = m_pages->currentIndex() == 0 && m_rounds->currentId();
    const RoundReview &review = m_review->review();
    const int pairs = int(review.round.outcome.proposals.size());
    const bool publishable = shown && !review.round.published && pairs > 0 && review.changes.isEmpty();
    m_publish->setEnabled(publishable);
    m_publish->setText(review.round.published && shown ? tr("&Published")
            : shown && pairs > 0                       ? tr("&Publish %n pairings…", nullptr, pairs)
                                                       : tr("&Publish…"));
    m_publish->setToolTip(publishable ? tr("Turn these proposals into pairings")
            : !shown                  ? QString()
            : review.round.published  ? tr("“%1” has been published.").arg(review.round.name)
            : pairs == 0              ? tr("This round proposes no pair.")
                                      : review.changes.first());
    m_ban->setEnabled(shown && !review.round.published && m_review->currentProposal());
    m_ban->setToolTip(shown && review.round.published
            ? tr("These two are paired already; end their pairing instead")
            : tr("Never propose these two again"));
    m_export->setEnabled(shown);
    m_remove->setEnabled(shown);
    const QString effect = shown && review.round.published
        ? tr("Its pairings stay, but no longer say why they were made")
        : tr("Forget this round; you can undo this");
    m_remove->setToolTip(tr("%1 (%2)", "what a command does, and its key")
            .arg(effect, m_remove->shortcut().toString(QKeySequence::NativeText)));
}

void MatchingScreen::newRound()
{
    const auto chosen = program();
    if (!chosen || !m_newRound->isEnabled())
        return;
    Database &database = context().workspace()->database();
    auto criteria = programCriteria(database, chosen->id);
    if (!context().check(criteria))
        return;
    auto input = matchingInput(database, *chosen, *criteria, context().today(), seed);
    auto name = freeRoundName(database, chosen->id);
    if (!context().check(input) || !context().check(name))
        return;
    auto *dialog
        = new NewRoundDialog(context(), chosen->id, explain(m_readiness), std::move(*input), *name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_rounds->select(dialog->stored().value());
        m_review->focusPairs();
    });
    dialog->open();
}

void MatchingScreen::publish()
{
    const auto chosen = program();
    if (!chosen)
        return;
    auto *dialog = new PublishDialog(context(), *chosen, m_review->review().overview(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MatchingScreen::ban()
{
    const Proposal *proposal = m_review->currentProposal();
    if (!proposal)
        return;
    const RoundReview &review = m_review->review();
    auto *dialog = new BanDialog(
        context(), review.round.program, review.mentorOf(*proposal), review.menteeOf(*proposal), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MatchingScreen::exportRound() { saveTable(this, context(), tableOf(m_review->review())); }

void MatchingScreen::removeRound()
{
    const auto id = m_rounds->currentId();
    if (!id)
        return;
    const QString name = m_review->review().round.name;
    if (context().check(mentorbook::removeRound(*context().workspace(), RoundId(*id))))
        context().notify(tr("Deleted “%1”.").arg(name), true);
}

} // namespace mentorbook
