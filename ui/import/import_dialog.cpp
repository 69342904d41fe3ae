#include "ui/import/import_dialog.h"

#include "ui/common/dialogs/save_table.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/cards.h"
#include "ui/common/widgets/form.h"
#include "ui/import/columns_panel.h"
#include "ui/import/preview_tabs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>
#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr QLatin1StringView folderKey("files/importFolder");

Result<ImportFile> fileAt(const QString &path, qint64 maximumBytes)
{
    QFile source(path);
    const QString name = QFileInfo(path).fileName();
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorKind::File,
            ImportDialog::tr("“%1” can't be read: %2.")
                .arg(QDir::toNativeSeparators(path), source.errorString()));
    if (source.size() > maximumBytes)
        return failure(ErrorKind::InvalidInput,
            ImportDialog::tr("“%1” has %2; files of up to %3 can be imported.")
                .arg(name, QLocale().formattedDataSize(source.size()),
                    QLocale().formattedDataSize(maximumBytes)));
    return ImportFile{.source = {.bytes = source.readAll(), .name = name}};
}

// Runs on a worker thread, with a connection of its own.
ImportAttempt planOnItsOwn(const QString &path, const ImportRequest &request, const QLocale &locale)
{
    auto database = Workspace::openReader(path);
    if (!database)
        return {.reading = std::nullopt, .planned = passOn(database)};
    return planImport(**database, request, locale);
}

} // namespace

void ImportDialog::openFile(const QString &path)
{
    stopPlanning();
    m_planned.reset();
    m_fresh = true;
    m_stack->setCurrentIndex(1);
    m_fileName->setText(QFileInfo(path).fileName());
    m_fileName->setToolTip(QDir::toNativeSeparators(path));
    auto file = fileAt(path, ReadOptions().maximumBytes);
    if (!file) {
        m_file.reset();
        m_preview->showNothing();
        m_preview->hide();
        showProblem(file.error().message);
        updateButtons();
        return;
    }
    QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
    m_file = std::move(*file);
    for (QComboBox *box : {m_encoding, m_delimiter}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
        box->setItemText(0, tr("As detected"));
    }
    if (m_asOf) {
        const QSignalBlocker quiet(m_asOf);
        m_asOf->setDate(dayInFileName(m_file->source.name).value_or(m_context.today()));
    }
    if (m_wave && m_wave->currentText().isEmpty())
        m_wave->setFocus();
    planAgain();
}

void ImportDialog::accept()
{
    if (!m_planned || !m_import->isEnabled())
        return;
    m_work.waitForFinished();
    m_status->setText(tr("Importing…"));
    m_status->repaint(); // a hundred thousand people take some seconds
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto done = applyImport(*m_context.workspace(), *m_planned,
        {.allowMassLeave = m_allowMassLeave->isChecked(),
            .now = QDateTime(m_context.today(), QTime::currentTime()).toUTC()});
    QGuiApplication::restoreOverrideCursor();
    if (!done) {
        updateButtons();
        showProblem(done.error().message);
        return;
    }
    const QString message
        = tr("Imported “%1”: %2.").arg(m_file->source.name, countsText(m_planned->summary(), QLocale()));
    QDialog::accept();
    m_context.notify(message, true);
}

void ImportDialog::chooseFile()
{
    const QString folder
        = QSettings()
              .value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
              .toString();
    const QString path = QFileDialog::getOpenFileName(
        this, windowTitle(), folder, tr("Tables as text (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void ImportDialog::saveRejects()
{
    if (m_file && m_planned)
        saveTable(this, m_context, rejectedRows(request().file, m_planned->summary()));
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->urls().value(0).isLocalFile())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    openFile(event->mimeData()->urls().value(0).toLocalFile());
    event->acceptProposedAction();
}

void ImportDialog::planAgain(int delay)
{
    if (!m_file)
        return;
    stopPlanning();
    m_planned.reset();
    m_replan.start(delay);
    updateButtons();
}

void ImportDialog::startPlanning()
{
    const QString path = m_context.workspace()->path();
    ImportRequest request = this->request();
    m_progress = std::make_shared<Progress>();
    if (path.isEmpty()) { // in memory: nobody else can read it
        finishPlanning(planImport(m_context.workspace()->database(), request, QLocale()));
        return;
    }
    m_running = true;
    const QFuture<ImportAttempt> future
        = QtConcurrent::run([path, request, locale = QLocale(), progress = m_progress]() mutable {
              request.file.reading.progress = progress.get();
              return planOnItsOwn(path, request, locale);
          });
    m_work.addFuture(future);
    const int number = ++m_newestWork;
    auto *watcher = new QFutureWatcher<ImportAttempt>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number] {
        watcher->deleteLater();
        if (number != m_newestWork || !m_running)
            return; // another one was started since
        m_running = false;
        finishPlanning(watcher->result());
    });
    watcher->setFuture(future);
    updateButtons();
}

void ImportDialog::stopPlanning()
{
    m_replan.stop();
    m_running = false;
    if (m_progress)
        m_progress->cancel();
}

void ImportDialog::finishPlanning(ImportAttempt attempt)
{
    if (attempt.reading)
        showReading(*attempt.reading);
    m_preview->setVisible(attempt.reading.has_value());
    if (attempt.planned) {
        m_planned = std::move(*attempt.planned);
        m_preview->show(*m_planned);
        showProblem({});
    } else {
        m_preview->showNothing();
        showProblem(attempt.planned.error().message);
    }
    if (m_planned && std::exchange(m_fresh, false))
        m_preview->showFirstPage();
    m_allowMassLeave->setChecked(false);
    updateButtons();
}

void ImportDialog::showProblem(const QString &problem)
{
    m_problemText->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_problem->setAccessibleDescription(problem);
}

void ImportDialog::updateButtons()
{
    const bool busy = isBusy();
    const bool massLeave = m_planned && m_planned->isMassLeave();
    m_busy->setVisible(busy);
    m_massLeave->setVisible(massLeave);
    if (massLeave) {
        const int left = m_planned->summary().left;
        m_massLeaveText->setText(tr("By this file, %1 of %2 people have left. Often that means that it lists "
                                    "only a part of the company: "
                                    "then untick “Lists everybody employed”.")
                .arg(QLocale().toString(left), QLocale().toString(m_planned->employedBefore())));
        m_allowMassLeave->setText(tr("&Yes, %1 of %2 people have left")
                .arg(QLocale().toString(left), QLocale().toString(m_planned->employedBefore())));
    }
    m_import->setText(verb());
    m_import->setAccessibleName(QString(verb()).remove(u'&'));
    m_import->setEnabled(
        !busy && m_planned && !m_planned->isIdle() && (!massLeave || m_allowMassLeave->isChecked()));
    m_saveRejects->setVisible(m_planned && !m_planned->summary().rejected.isEmpty());
    if (busy)
        m_status->setText(tr("Reading the file…"));
    else if (!m_planned)
        m_status->clear();
    else if (m_planned->isIdle())
        m_status->setText(tr("There is nothing to import in this file."));
    else
        m_status->setText(tr("%1. Nothing is changed yet.").arg(countsText(m_planned->summary(), QLocale())));
}

ImportRequest ImportDialog::request() const
{
    ImportRequest request{.kind = m_kind,
        .file = *m_file,
        .program = m_context.program(),
        .today = m_context.today(),
        .asOf = m_asOf ? m_asOf->date() : QDate(),
        .complete = m_complete && m_complete->isChecked(),
        .wave = m_wave ? m_wave->currentText() : QString(),
        .sentOn = m_sentOn ? m_sentOn->date() : QDate()};
    if (const QString encoding = m_encoding->currentData().toString(); !encoding.isEmpty())
        request.file.reading.encoding = encoding;
    if (const QString delimiter = m_delimiter->currentData().toString(); !delimiter.isEmpty())
        request.file.reading.delimiter = delimiter.at(0);
    request.file.values.dateOrder = dateOrderFromName(m_dateOrder->currentData().toString());
    return request;
}

QString ImportDialog::verb() const
{
    const int count = m_planned ? int(m_planned->count()) : 0;
    if (count == 0)
        return tr("&Import");
    switch (m_kind) {
    case ImportKind::People:
        return tr("&Import %Ln people", nullptr, count);
    case ImportKind::Participants:
        return tr("&Import %Ln participants", nullptr, count);
    case ImportKind::Meetings:
        return tr("&Import %Ln meetings", nullptr, count);
    case ImportKind::Survey:
        return tr("&Import %Ln answers", nullptr, count);
    }
    Q_UNREACHABLE();
}

} // namespace mentorbook
