// How the import wizard is put together and what it says of itself; what it does is in import_wizard.cpp.
#include "ui/import/import_wizard.h"

#include "core/base/tr.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/notice_card.h"
#include "ui/common/wizard/wizard.h"
#include "ui/import/import_words.h"
#include "ui/import/pages/columns_page.h"
#include "ui/import/pages/preview_page.h"
#include "ui/import/pages/source_page.h"
#include "ui/import/pages/values_page.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr int progressInterval = 100; // milliseconds

} // namespace

ImportWizard::ImportWizard(AppContext &context, ImportKind kind, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_kind(kind)
    , m_planner(*context.workspace())
{
    setWindowTitle(import_words::title(kind));
    setAcceptDrops(true);
    buildPages();

    layOutWizard(this,
        {.steps = m_steps,
            .title = m_title,
            .subtitle = m_subtitle,
            .notes = {m_problem},
            .pages = m_pages,
            .buttons = buildButtons()});

    connectPages();
    // Enter goes on, wherever the focus is.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(button == m_next);
    m_next->setDefault(true);
    showStart();
    m_source->focusFirst();
    updateState();
}

void ImportWizard::buildPages()
{
    m_steps = new StepList({tr("Source"), tr("Columns"), tr("Values"), tr("Preview")});
    m_title = new QLabel;
    theme::setText(m_title, theme::TextRole::PageTitle);
    m_subtitle = new QLabel;
    m_subtitle->setWordWrap(true);
    theme::setText(m_subtitle, theme::TextRole::Body, theme::Role::Secondary);
    m_problem = new NoticeCard(tr("What is in the way"), NoticeCard::Kind::Warning);
    m_source = new SourcePage(m_context, m_kind);
    m_columns = new ColumnsPage(m_kind);
    m_values = new ValuesPage;
    m_preview = new PreviewPage(m_kind);
    m_pages = new QStackedWidget;
    for (QWidget *each : std::initializer_list<QWidget *>{m_source, m_columns, m_values, m_preview})
        m_pages->addWidget(each);
}

void ImportWizard::connectPages()
{
    m_planner.looked = [this](const Result<FileLook> &look) { looked(look); };
    m_planner.planned = [this](ImportAttempt attempt) { planned(std::move(attempt)); };
    m_clock.setInterval(progressInterval);
    connect(&m_clock, &QTimer::timeout, this, &ImportWizard::showProgress);
    connect(m_steps, &StepList::stepChosen, this, [this](int step) { goTo(static_cast<Step>(step)); });

    const auto paste = [this] { openData(*QGuiApplication::clipboard()->mimeData()); };
    auto *keys = new QShortcut(QKeySequence(QKeySequence::Paste), this);
    connect(keys, &QShortcut::activated, this, paste);
    connect(m_source, &SourcePage::pasteRequested, this, paste);
    connect(m_source, &SourcePage::chooseRequested, this, &ImportWizard::chooseFile);
    connect(m_source, &SourcePage::fileChosen, this, &ImportWizard::openFile);
    connect(m_source, &SourcePage::continueRequested, this, &ImportWizard::continueDraft);
    connect(m_source, &SourcePage::discardRequested, this, &ImportWizard::discardDraft);
    connect(m_source, &SourcePage::changed, this, &ImportWizard::readingAgain);

    connect(m_columns, &ColumnsPage::mappingChosen, this, [this](const ColumnMapping &mapping) {
        m_request.file.mapping = mapping;
        planAgain();
    });
    connect(m_values, &ValuesPage::changed, this, &ImportWizard::takeValues);
    connect(m_values, &ValuesPage::dateOrderChosen, this, [this](DateOrder order) {
        m_request.file.values.dateOrder = order;
        m_source->take(m_request);
        planAgain();
    });
    connect(m_preview, &PreviewPage::changeRequested, this, [this] { goTo(Step::Columns); });
    connect(m_preview, &PreviewPage::mendRequested, this, [this] { goTo(problemStep()); });
    connect(m_preview, &PreviewPage::agreed, this, &ImportWizard::updateState);
    connect(m_preview, &PreviewPage::saveRejectsRequested, this, &ImportWizard::saveRejects);
    connect(m_preview, &PreviewPage::mergesChanged, this, [this] {
        m_request.merges = m_preview->merges();
        planAgain();
    });
    // What is said meanwhile would stand behind this window.
    connect(&m_context, &AppContext::notified, m_status, &QLabel::setText);
    connect(&m_context, &AppContext::fileWritten, m_status, &QLabel::setText);
    connect(&m_context, &AppContext::failed, m_status, &QLabel::setText);
}

QWidget *ImportWizard::buildButtons()
{
    m_status = new QLabel;
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    theme::setText(m_status, theme::TextRole::Body, theme::Role::Secondary);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(theme::textWidth(16));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->hide();
    m_back = new QPushButton(tr("&Back"));
    m_back->setAccessibleName(tr("Back"));
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(static_cast<Step>(int(m_step) - 1)); });
    auto *buttons = new QDialogButtonBox;
    m_next = buttons->addButton(tr("&Next"), QDialogButtonBox::AcceptRole);
    m_next->setProperty("primary", true);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goOn);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::reject);

    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(theme::pageMargin, theme::cardPadding, theme::pageMargin, theme::cardPadding);
    row->setSpacing(theme::betweenControls);
    row->addWidget(m_bar);
    row->addWidget(m_status, 1);
    row->addWidget(m_back);
    row->addWidget(buttons);
    return line;
}

void ImportWizard::updateState()
{
    const bool writing = m_writing != nullptr;
    updateSteps();
    m_pages->setEnabled(!writing);
    m_steps->setEnabled(!writing);
    m_title->setText(m_steps->item(int(m_step))->text());
    switch (m_step) {
    case Step::Source:
        m_subtitle->setText(m_open ? tr("The file as it is read. Whatever was detected can be changed.")
                                   : tr("What shall be imported?"));
        break;
    case Step::Columns:
        m_subtitle->setText(tr("What each column of the file is imported as."));
        break;
    case Step::Values:
        m_subtitle->setText(tr("What some values of the file mean."));
        break;
    case Step::Preview:
        m_subtitle->setText(tr("What would change. Nothing is changed yet."));
        break;
    }
    // The preview says in its own place why there is none.
    const bool inTheWay
        = m_open && !isBusy() && !m_planned && problemStep() == m_step && m_step != Step::Preview;
    m_problem->setText(inTheWay ? m_failure.message : QString());

    const int count = m_planned ? int(m_planned->count()) : 0;
    m_next->setText(m_step == Step::Preview ? import_words::verb(m_kind, count) : tr("&Next"));
    m_next->setAccessibleName(m_next->text().remove(u'&'));
    m_next->setEnabled(canGoOn());
    m_back->setVisible(m_step != Step::Source);
    m_back->setEnabled(!writing);
}

bool ImportWizard::canGoOn() const
{
    if (m_writing || !m_reading)
        return false;
    if (m_step == Step::Preview)
        return m_planned && !isBusy() && !m_planned->isIdle() && !m_planned->isKnownAlready()
            && (!m_planned->isMassLeave() || m_preview->allowsMassLeave());
    return m_planned || isBusy() || problemStep() != m_step;
}

ImportWizard::Step ImportWizard::problemStep() const
{
    if (m_planned)
        return Step::Preview;
    if (!m_reading || (m_kind == ImportKind::Survey && m_request.wave.isEmpty()))
        return Step::Source;
    if (!checkMapping(m_reading->mapping))
        return Step::Columns;
    if (m_reading->asksDateOrder)
        return Step::Values;
    return Step::Preview;
}

QString ImportWizard::valuesNote() const
{
    if (m_reading->asksDateOrder)
        return tr("dates to decide");
    if (const int open = m_values->openSuggestions(); open > 0)
        return tr("%Ln suggestions", nullptr, open);
    if (const auto odd = m_reading->oddNones.size(); odd > 0)
        return tr("%Ln doubtful values", nullptr, int(odd));
    return tr("nothing to decide");
}

QString ImportWizard::previewNote() const
{
    if (!m_planned)
        return {};
    const ImportSummary &summary = m_planned->summary();
    if (!summary.rejected.isEmpty())
        return tr("%Ln rows not taken", nullptr, int(summary.rejected.size()));
    const int changes = summary.added + summary.changed + summary.left + summary.returned;
    return changes > 0 ? tr("%Ln changes", nullptr, changes) : tr("nothing new");
}

void ImportWizard::updateSteps()
{
    using State = StepList::State;
    const bool known = m_reading.has_value();
    const bool failed = m_open && !isBusy() && !m_planned;
    const auto show = [&](Step step, bool needsLook, const QString &note) {
        const bool done = known && m_furthest > step;
        m_steps->setStep(int(step),
            needsLook  ? State::NeedsLook
                : done ? State::Done
                       : State::Ahead,
            note, step == Step::Source || known);
    };
    show(Step::Source, failed && problemStep() == Step::Source,
        m_open ? m_request.file.source.name : QString());
    if (!known) {
        for (const Step step : {Step::Columns, Step::Values, Step::Preview})
            show(step, false, {});
        return;
    }
    const ColumnMapping &mapping = m_reading->mapping;
    const qsizetype imported = mapping.columns.size() - mapping.ignoredColumns().size();
    show(Step::Columns, failed && problemStep() == Step::Columns,
        tr("%1 of %2 imported")
            .arg(QLocale().toString(imported), QLocale().toString(mapping.columns.size())));
    show(Step::Values, failed && problemStep() == Step::Values, valuesNote());
    const bool brake = m_planned && m_planned->isMassLeave() && !m_preview->allowsMassLeave();
    const bool idle = m_planned && m_planned->isIdle() && !m_planned->isKnownAlready();
    show(Step::Preview, brake || idle || (failed && problemStep() == Step::Preview), previewNote());
}

void ImportWizard::showProgress()
{
    std::optional<double> part = m_planner.progress();
    if (m_writing)
        part = m_writing->total() > 0 ? std::optional(double(m_writing->done()) / double(m_writing->total()))
                                      : std::nullopt;
    m_bar->setRange(0, part ? 1000 : 0);
    if (part)
        m_bar->setValue(int(*part * 1000));
    m_bar->show();
}

} // namespace mentorbook
