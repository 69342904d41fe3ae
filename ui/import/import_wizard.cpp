#include "ui/import/import_wizard.h"

#include "core/actions/imports/import_profiles.h"
#include "core/storage/workspace.h"
#include "ui/common/dialogs/save_table.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/widgets/notice_card.h"
#include "ui/import/import_draft.h"
#include "ui/import/import_words.h"
#include "ui/import/pages/columns_page.h"
#include "ui/import/pages/preview_page.h"
#include "ui/import/pages/source_page.h"
#include "ui/import/pages/values_page.h"

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr QLatin1StringView folderKey("files/importFolder");

bool holdsTable(const QMimeData &data)
{
    return data.urls().value(0).isLocalFile() || !data.text().trimmed().isEmpty();
}

} // namespace

ImportWizard::~ImportWizard() { m_planner.stop(); }

void ImportWizard::openFile(const QString &path)
{
    QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
    begin({.path = path, .bytes = {}, .name = QFileInfo(path).fileName()});
}

void ImportWizard::openData(const QMimeData &given)
{
    if (given.urls().value(0).isLocalFile())
        openFile(given.urls().first().toLocalFile());
    else if (holdsTable(given))
        begin({.path = {}, .bytes = given.text().toUtf8(), .name = tr("Pasted table")});
    else
        m_status->setText(tr("There is no table in the clipboard. Copy its cells in your spreadsheet program "
                             "first."));
}

void ImportWizard::begin(ImportSource source)
{
    if (m_writing)
        return;
    m_request = {.kind = m_kind,
        .file = {.source = std::move(source)},
        .program = m_context.program(),
        .today = m_context.today()};
    m_open = true;
    m_fresh = true;
    m_resumed = false;
    m_reading.reset();
    m_planned.reset();
    m_furthest = Step::Source;
    m_source->showSource(m_request.file.source);
    m_preview->startOver(m_request.file.source.name);
    m_status->clear();
    goTo(Step::Source);
    readingAgain(0);
}

void ImportWizard::showStart()
{
    const auto draft = importDraft(m_kind, m_context.workspace()->path());
    m_source->showStart(draft, recentImports(m_kind));
}

void ImportWizard::continueDraft()
{
    const auto draft = importDraft(m_kind, m_context.workspace()->path());
    if (!draft) {
        showStart(); // the file went away meanwhile
        return;
    }
    begin(draft->request.file.source);
    m_request = draft->request;
    m_request.program = m_context.program();
    m_request.today = m_context.today();
    m_source->take(m_request);
    m_resumed = true;
    planAgain();
}

void ImportWizard::discardDraft()
{
    discardImportDraft(m_kind);
    showStart();
    m_source->focusFirst();
}

void ImportWizard::chooseFile()
{
    const QString folder
        = QSettings()
              .value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
              .toString();
    const QString path = QFileDialog::getOpenFileName(
        this, windowTitle(), folder, tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void ImportWizard::planAgain(int delay)
{
    if (!m_open || m_writing)
        return;
    m_planned.reset();
    m_planner.ask(m_request, delay);
    m_clock.start();
    updateState();
}

// Something of how the file is read is chosen anew. What its columns and values mean is kept as long as it
// still has the same columns: see planned().
void ImportWizard::readingAgain(int delay)
{
    m_source->fill(m_request);
    planAgain(delay);
}

void ImportWizard::looked(const Result<FileLook> &look)
{
    if (look)
        m_source->showLook(*look);
}

void ImportWizard::planned(ImportAttempt attempt)
{
    m_clock.stop();
    m_bar->hide();
    const auto &mapping = m_request.file.mapping;
    if (mapping && attempt.reading && mapping->columns != attempt.reading->mapping.columns) {
        // Read in another way it has other columns: what was said of the ones before means nothing.
        m_request.file.mapping.reset();
        m_request.file.values = {};
        readingAgain(0);
        return;
    }
    m_reading = std::move(attempt.reading);
    if (attempt.planned)
        m_planned = std::move(*attempt.planned);
    else
        m_failure = attempt.planned.error();
    if (!recall())
        return;
    if (m_reading) {
        m_source->showReading(*m_reading, m_remembered ? &*m_remembered : nullptr);
        m_columns->show(*m_reading);
        m_values->show(*m_reading, m_request.file.values);
    } else {
        m_source->showUnreadable();
    }
    const Step where = problemStep();
    if (m_planned)
        m_preview->showPlan(*m_planned, isAsLastTime() ? m_reading->profileName : std::nullopt);
    else
        m_preview->showProblem(
            m_failure.message, where == Step::Preview ? QString() : m_steps->item(int(where))->text());
    const bool straight = std::exchange(m_resumed, false) || isAsLastTime();
    if (std::exchange(m_fresh, false) && m_reading && straight)
        goTo(where);
    updateState();
    saveDraft();
}

// Looks up what the workspace remembers of such files. False: that they list everybody employed, which has to
// be asked again with that.
bool ImportWizard::recall()
{
    m_remembered.reset();
    if (!m_reading || !m_reading->profileName)
        return true;
    const auto saved
        = profileFor(m_context.workspace()->database(), m_kind, m_reading->profile.layout.columns);
    if (!m_context.check(saved) || !*saved)
        return true;
    m_remembered = (*saved)->profile;
    if (!m_fresh || m_resumed || !m_remembered->complete || m_request.complete)
        return true;
    m_request.complete = true;
    m_source->take(m_request);
    planAgain();
    return false;
}

// Whether the file is read as the workspace remembers it, and nobody said otherwise.
bool ImportWizard::isAsLastTime() const
{
    return m_reading && m_reading->profileName && !m_request.file.mapping;
}

void ImportWizard::takeValues()
{
    m_values->fill(m_request.file.values);
    planAgain();
}

void ImportWizard::saveDraft()
{
    if (m_reading && !(m_planned && (m_planned->isKnownAlready() || m_planned->isIdle())))
        saveImportDraft(m_request, m_context.workspace()->path(), QDateTime::currentDateTimeUtc());
}

void ImportWizard::goTo(Step step)
{
    if (m_writing || (!m_reading && step != Step::Source))
        return;
    if (m_step == Step::Values && step != Step::Values && m_values->agree())
        takeValues();
    const bool byKeyboardInList = m_steps->hasFocus();
    m_step = step;
    m_furthest = std::max(m_furthest, step);
    m_pages->setCurrentIndex(int(step));
    m_steps->setCurrentStep(int(step));
    updateState();
    if (byKeyboardInList)
        return;
    switch (step) {
    case Step::Source:
        return m_source->focusFirst();
    case Step::Columns:
        return m_columns->focusFirst();
    case Step::Values:
        return m_values->focusFirst();
    case Step::Preview:
        return m_preview->focusFirst();
    }
}

void ImportWizard::goOn()
{
    if (!m_next->isEnabled())
        return;
    if (m_step == Step::Preview)
        import();
    else
        goTo(static_cast<Step>(int(m_step) + 1));
}

void ImportWizard::import()
{
    if (!m_planned || !canGoOn())
        return;
    m_planner.stop();
    m_planner.waitUntilIdle(); // no reader may be in the way
    Progress progress;
    progress.setListener([this] {
        showProgress();
        QCoreApplication::processEvents(); // Cancel answers, the window is drawn; nothing else can be done
    });
    m_writing = &progress;
    updateState();
    m_status->setText(tr("Importing…"));
    m_status->repaint();
    m_bar->setRange(0, 0);
    m_bar->show();
    const Result<> done = applyImport(*m_context.workspace(), *m_planned,
        {.allowMassLeave = m_preview->allowsMassLeave(),
            .now = QDateTime(m_context.today(), QTime::currentTime()).toUTC(),
            .progress = &progress,
            .remember = m_preview->remembers(),
            .profileName = m_preview->profileName()});
    m_writing = nullptr;
    m_bar->hide();
    updateState();
    if (!done) {
        if (done.error().kind == ErrorKind::Canceled)
            m_status->setText(tr("The import was canceled. Nothing is changed."));
        else
            m_status->setText(done.error().message);
        return;
    }
    discardImportDraft(m_kind);
    if (!m_request.file.source.path.isEmpty())
        rememberImport(m_kind, m_request.file.source.path);
    const QString message = tr("Imported “%1”: %2.")
                                .arg(m_request.file.source.name, countsText(m_planned->summary(), QLocale()));
    QDialog::accept();
    m_context.notify(message, true);
}

void ImportWizard::reject()
{
    if (m_writing) {
        m_writing->cancel();
        m_status->setText(tr("Canceling…"));
        return;
    }
    m_planner.stop();
    QDialog::reject();
}

void ImportWizard::saveRejects()
{
    if (m_planned)
        saveTable(this, m_context, rejectedRows(m_request.file, *m_planned));
}

void ImportWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_writing && holdsTable(*event->mimeData()))
        event->acceptProposedAction();
}

void ImportWizard::dropEvent(QDropEvent *event)
{
    openData(*event->mimeData());
    event->acceptProposedAction();
}

} // namespace mentorbook
