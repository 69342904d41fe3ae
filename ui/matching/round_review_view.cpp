#include "ui/matching/round_review_view.h"

#include "core/matching/explanation.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/cards.h"
#include "ui/common/widgets/data_table.h"
#include "ui/common/widgets/delegates.h"
#include "ui/common/widgets/details_pane.h"
#include "ui/matching/proposal_details.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr int changesTold = 3; // in the notice; more would bury the round

QPushButton *buttonFor(QAction *action, bool primary = false)
{
    auto *button = new QPushButton;
    button->setProperty("primary", primary);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setAccessibleName(QString(action->text()).remove(u'&'));
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

qint64 menteeId(const Proposal &proposal)
{
    return proposal.mentees.isEmpty() ? 0 : proposal.mentees.first().value();
}

} // namespace

RoundReviewView::RoundReviewView(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel)
    , m_headline(new QLabel)
    , m_notice(new Card)
    , m_noticeText(new QLabel)
    , m_pairs(new DataTable(tr("Pairs")))
    , m_unmatchedTitle(new QLabel)
    , m_unmatched(new DataTable(tr("Unmatched")))
    , m_details(new DetailsPane(tr("Why this pair")))
{
    theme::setText(m_name, theme::TextRole::Section);
    theme::setText(m_headline, theme::TextRole::Body, theme::Role::Secondary);
    m_name->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    auto *title = new QHBoxLayout;
    title->setSpacing(theme::betweenCards);
    title->addWidget(m_name);
    title->addWidget(m_headline, 1);

    m_notice->setAccessibleName(tr("What changed since"));
    m_noticeText->setWordWrap(true);
    m_noticeText->setTextFormat(Qt::PlainText);
    auto *notice = new QHBoxLayout;
    notice->setSpacing(theme::cardPadding);
    notice->addWidget(
        new IconLabel(Icon::Warning, theme::iconSize(theme::IconSize::Medium)), 0, Qt::AlignVCenter);
    notice->addWidget(m_noticeText, 1);
    // Without a mnemonic: the page's own button has it.
    auto *again = new QPushButton(actions.newRound->icon(), tr("Compute a new round…"));
    again->setAccessibleName(again->text());
    connect(again, &QPushButton::clicked, actions.newRound, &QAction::trigger);
    connect(actions.newRound, &QAction::changed, again,
        [again, action = actions.newRound] { again->setEnabled(action->isEnabled()); });
    notice->addWidget(again, 0, Qt::AlignVCenter);
    m_notice->body()->addLayout(notice);

    buildModels();
    m_details->addButton(actions.ban);
    QSplitter *halves = DetailsPane::beside(buildLists(actions.ban), m_details);
    // The reasons are half of the judgment, in any window.
    halves->setStretchFactor(0, 0);
    halves->setStretchFactor(1, 0);
    halves->setSizes({theme::textWidth(52), theme::textWidth(48)});

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::betweenControls);
    buttons->addWidget(buttonFor(actions.remove));
    buttons->addWidget(buttonFor(actions.exportRound));
    buttons->addStretch();
    buttons->addWidget(buttonFor(actions.publish, true));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::cardPadding);
    column->addLayout(title);
    column->addWidget(m_notice);
    column->addWidget(halves, 1);
    column->addLayout(buttons);
}

void RoundReviewView::buildModels()
{
    m_pairsModel = new RowsModel<Proposal>(menteeId,
        {
            {.title = tr("Mentor"),
                .text = [this](const Proposal &p) { return m_review.mentorOf(p).name; },
                .toolTip = [this](const Proposal &p) { return m_review.mentorOf(p).name; }},
            {.title = tr("Mentee"),
                .text = [this](const Proposal &p) { return m_review.menteeOf(p).name; },
                .toolTip = [this](const Proposal &p) { return m_review.menteeOf(p).name; }},
            {.title = tr("Score"),
                .text = [](const Proposal &p) { return QLocale().toString(shownScore(p.score)); },
                .sortKey = [](const Proposal &p) { return p.score; },
                .value = [](const Proposal &p) { return p.score / 100.0; },
                .headerToolTip = tr("0 to 100: the sum of what each criterion gave")},
        },
        this);
    m_pairs->setSource(m_pairsModel);
    m_pairs->setColumnWidths({0, 0, 18}, 1);
    m_pairs->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch); // names share what there is
    m_pairs->setItemDelegateForColumn(2, new ScoreBarDelegate(m_pairs));
    m_pairs->setSelectionMode(QAbstractItemView::SingleSelection);
    m_pairs->sortBy(2, Qt::DescendingOrder);
    m_pairs->setEmptyState(new EmptyState(Icon::Matching,
        tr("The rules allow no pair at all. Below stands why, and what would help; then compute a new "
           "round.")));

    m_unmatchedModel = new RowsModel<Unmatched>([](const Unmatched &u) { return u.participant.value(); },
        {
            {.title = tr("Mentee"),
                .text = [this](const Unmatched &u) { return m_review.members.value(u.participant).name; }},
            {.title = tr("Why"),
                .text = [](const Unmatched &u) { return explain(u); },
                .toolTip = [](const Unmatched &u) { return u"%1\n%2"_s.arg(explain(u), relaxation(u)); }},
        },
        this);
    m_unmatched->setSource(m_unmatchedModel);
    m_unmatched->setColumnWidths({24, 0}, 1);
    m_unmatched->setSelectionMode(QAbstractItemView::SingleSelection);
    m_unmatched->sortBy(0);
}

QWidget *RoundReviewView::buildLists(QAction *ban)
{
    m_pairs->addAction(ban);
    connect(m_pairs, &DataTable::idsSelected, this, [this] { selected(m_pairs, m_unmatched); });
    connect(m_unmatched, &DataTable::idsSelected, this, [this] { selected(m_unmatched, m_pairs); });

    theme::setText(m_unmatchedTitle, theme::TextRole::Strong);
    m_unmatchedPart = new QWidget;
    auto *unmatched = new QVBoxLayout(m_unmatchedPart);
    unmatched->setContentsMargins(0, theme::betweenControls, 0, 0);
    unmatched->setSpacing(theme::insideGroup);
    unmatched->addWidget(m_unmatchedTitle);
    unmatched->addWidget(m_unmatched);
    m_unmatched->setMinimumHeight(3 * theme::rowHeight());
    m_pairs->setMinimumHeight(4 * theme::rowHeight());

    auto *lists = new QSplitter(Qt::Vertical);
    lists->setChildrenCollapsible(false);
    lists->addWidget(m_pairs);
    lists->addWidget(m_unmatchedPart);
    lists->setStretchFactor(0, 3);
    lists->setStretchFactor(1, 1);
    return lists;
}

void RoundReviewView::show(const RoundReview &review)
{
    m_review = review;
    const RoundOutcome &outcome = m_review.round.outcome;
    m_name->setText(m_review.round.name);
    const QString headline = headlineOf(m_review.overview());
    m_headline->setText(headline);
    m_headline->setAccessibleName(tr("%1: %2").arg(m_review.round.name, headline));

    QStringList changes = m_review.changes;
    if (changes.size() > changesTold) {
        const int more = int(changes.size()) - changesTold;
        changes = changes.mid(0, changesTold);
        changes.append(tr("And %n things more.", nullptr, more));
    }
    m_noticeText->setText(tr("This round no longer fits. %1").arg(changes.join(u' ')));
    m_notice->setVisible(!changes.isEmpty());

    m_unmatchedTitle->setText(tr("%n unmatched", nullptr, int(outcome.unmatched.size())));
    m_unmatchedPart->setVisible(!outcome.unmatched.isEmpty());
    m_pairsModel->setRows(outcome.proposals);
    m_unmatchedModel->setRows(outcome.unmatched);
    if (!m_pairs->currentId() && !m_unmatched->currentId()) {
        if (m_pairs->shownRows() > 0)
            m_pairs->select(m_pairs->model()->index(0, 0).data(IdRole).toLongLong());
        else if (!outcome.unmatched.isEmpty())
            m_unmatched->select(m_unmatched->model()->index(0, 0).data(IdRole).toLongLong());
    }
    showDetails();
}

const Proposal *RoundReviewView::currentProposal() const
{
    const auto id = m_pairs->currentId();
    return id ? m_pairsModel->find(*id) : nullptr;
}

void RoundReviewView::focusPairs() { m_pairs->setFocus(Qt::OtherFocusReason); }

void RoundReviewView::selected(DataTable *in, DataTable *other)
{
    if (in->currentId() && other->currentId())
        other->clearSelection();
    showDetails();
}

void RoundReviewView::showDetails()
{
    if (const Proposal *proposal = currentProposal()) {
        m_details->setHeading(tr("%1 & %2", "mentor and mentee")
                                  .arg(m_review.mentorOf(*proposal).name, m_review.menteeOf(*proposal).name),
            tr("Score %1 of 100").arg(QLocale().toString(shownScore(proposal->score))));
        m_details->setContent(proposalDetails(m_review, *proposal));
    } else if (const auto id = m_unmatched->currentId()) {
        const Unmatched *unmatched = m_unmatchedModel->find(*id);
        m_details->setHeading(m_review.members.value(unmatched->participant).name, tr("Unmatched"));
        m_details->setContent(unmatchedDetails(m_review, *unmatched));
    } else {
        m_details->showNothing(tr("Select a pair to see why it fits."));
    }
    Q_EMIT selectionChanged();
}

} // namespace mentorbook
