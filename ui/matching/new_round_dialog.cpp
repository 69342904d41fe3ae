#include "ui/matching/new_round_dialog.h"

#include "core/actions/matching/round_readiness.h"
#include "core/actions/matching/round_review.h"
#include "core/actions/programs/programs.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/cards.h"
#include "ui/matching/criteria_editor.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr int nameLength = 80;
constexpr int progressInterval = 100; // milliseconds

} // namespace

NewRoundDialog::NewRoundDialog(AppContext &context, ProgramId program, const QString &who,
    MatchingInput input, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_program(program)
    , m_input(std::move(input))
    , m_page(new QWidget)
    , m_name(new QLineEdit(name))
    , m_criteria(new CriteriaEditor(m_input.criteria))
    , m_problem(new QLabel)
    , m_warnings(new Card)
    , m_warningText(new QLabel)
    , m_forProgram(new QCheckBox(tr("&Use these weights for the program from now on")))
    , m_bar(new QProgressBar)
{
    setWindowTitle(tr("New round"));
    auto *title = new QLabel(tr("What matters"));
    theme::setText(title, theme::TextRole::PageTitle);
    auto *people = new QLabel(who);
    people->setWordWrap(true);
    theme::setText(people, theme::TextRole::Body, theme::Role::Secondary);

    m_bar->setAccessibleName(tr("Computing"));
    m_bar->setTextVisible(false);
    QSizePolicy keeps = m_bar->sizePolicy();
    keeps.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(keeps);
    m_bar->hide();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_compute = buttons->addButton(tr("&Compute round"), QDialogButtonBox::AcceptRole);
    m_compute->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        theme::pageMargin, theme::betweenCards, theme::pageMargin, theme::betweenCards);
    column->setSpacing(theme::betweenControls);
    column->addWidget(title);
    column->addWidget(people);
    column->addSpacing(theme::betweenControls);
    QWidget *matters = buildMatters();
    column->addWidget(matters, 1);
    theme::setText(m_problem, theme::TextRole::Body, theme::Role::Critical);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    column->addWidget(m_bar);
    column->addWidget(buttons);
    m_compute->setDefault(true); // in the dialog by now, which must know

    connect(m_criteria, &CriteriaEditor::changed, this, &NewRoundDialog::updateState);
    connect(m_name, &QLineEdit::textChanged, this, &NewRoundDialog::updateState);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &NewRoundDialog::computed);
    m_clock.setInterval(progressInterval);
    connect(&m_clock, &QTimer::timeout, this, &NewRoundDialog::showProgress);
    updateState();
    m_criteria->focusFirst();

    // As tall as what is in it, where the screen has the room.
    const int room = screen()->availableGeometry().height() * 9 / 10;
    const int wanted = sizeHint().height() - matters->sizeHint().height() + m_page->sizeHint().height();
    resize(sizeHint().width(), std::min(room, wanted));
}

NewRoundDialog::~NewRoundDialog()
{
    if (m_progress)
        m_progress->cancel();
}

QWidget *NewRoundDialog::buildMatters()
{
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, theme::betweenControls, 0);
    column->setSpacing(theme::cardPadding);

    auto *sign = new IconLabel(Icon::Warning, theme::iconSize(theme::IconSize::Medium));
    m_warningText->setWordWrap(true);
    m_warningText->setTextFormat(Qt::PlainText);
    auto *warning = new QHBoxLayout;
    warning->setSpacing(theme::cardPadding);
    warning->addWidget(sign, 0, Qt::AlignVCenter);
    warning->addWidget(m_warningText, 1);
    static_cast<Card *>(m_warnings)->body()->addLayout(warning);
    m_warnings->setAccessibleName(tr("Missing data"));

    m_name->setMaxLength(nameLength);
    m_name->setAccessibleName(tr("Name of the round"));
    auto *nameTitle = new QLabel(tr("&Name of the round"));
    nameTitle->setBuddy(m_name);
    auto *nameLine = new QHBoxLayout;
    nameLine->setSpacing(theme::cardPadding);
    nameLine->addWidget(nameTitle);
    nameLine->addWidget(m_name, 1);

    column->addWidget(m_criteria);
    column->addWidget(m_warnings);
    column->addSpacing(theme::insideGroup);
    column->addLayout(nameLine);
    column->addWidget(m_forProgram);
    column->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_page);
    scroll->setMinimumWidth(m_page->sizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    scroll->setMinimumHeight(theme::controlHeight() * 6);
    return scroll;
}

void NewRoundDialog::updateState()
{
    m_input.criteria = m_criteria->criteria();
    const QStringList missing = missingData(m_input);
    m_warningText->setText(missing.join(u'\n'));
    m_warnings->setVisible(!missing.isEmpty());

    const auto sound = checkCriteria(m_input.criteria);
    const auto named = checkRoundName(m_context.workspace()->database(), m_program, m_name->text());
    m_problem->setText(!sound ? sound.error().message : !named ? named.error().message : QString());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_compute->setEnabled(sound && named && !isComputing());
    m_compute->setToolTip(m_problem->text());
}

void NewRoundDialog::accept()
{
    if (isComputing() || !m_compute->isEnabled())
        return;
    setComputing(true);
    m_watcher.setFuture(QtConcurrent::run(
        [input = m_input, progress = m_progress] { return computeRound(input, *progress); }));
}

void NewRoundDialog::reject()
{
    if (isComputing())
        m_progress->cancel();
    else
        QDialog::reject();
}

void NewRoundDialog::setComputing(bool computing)
{
    m_progress = computing ? std::make_shared<Progress>() : nullptr;
    m_page->setEnabled(!computing);
    m_bar->setVisible(computing);
    m_cancel->setToolTip(computing ? tr("Stops computing and keeps what you set here") : QString());
    if (computing) {
        m_clock.start();
        m_bar->setRange(0, 0);
        m_cancel->setFocus(Qt::OtherFocusReason);
    } else {
        m_clock.stop();
    }
    updateState();
}

void NewRoundDialog::showProgress()
{
    if (!m_progress)
        return;
    const qint64 total = m_progress->total();
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_bar->setValue(int(1000 * m_progress->done() / total));
}

void NewRoundDialog::computed()
{
    const Result<RoundOutcome> outcome = m_watcher.result();
    setComputing(false);
    m_compute->setFocus(Qt::OtherFocusReason);
    if (!outcome) {
        if (outcome.error().kind != ErrorKind::Canceled) {
            m_problem->setText(outcome.error().message);
            m_problem->show();
        }
        return;
    }
    const MatchingRound round{.id = {},
        .program = m_program,
        .name = m_name->text().simplified(),
        .computedAt = QDateTime(m_context.today(), QTime::currentTime()).toUTC(),
        .seed = m_input.seed,
        .criteria = m_input.criteria,
        .published = false,
        .outcome = *outcome};
    const auto stored = storeRound(*m_context.workspace(), round,
        m_forProgram->isChecked() ? CriteriaUse::AlsoByTheProgram : CriteriaUse::ByThisRound);
    if (!stored) {
        m_problem->setText(stored.error().message);
        m_problem->show();
        return;
    }
    m_stored = *stored;
    QDialog::accept();
    m_context.notify(
        tr("Computed “%1”: %2, %3.")
            .arg(round.name, tr("%n pairs", nullptr, int(outcome->proposals.size())), proofOf(*outcome)),
        true);
}

} // namespace mentorbook
