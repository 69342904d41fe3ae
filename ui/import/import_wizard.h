#pragma once

#include "core/actions/imports/file_import.h"
#include "ui/import/import_planner.h"
#include "ui/import/step_list.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QLabel;
class QMimeData;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace mentorbook {

class AppContext;
class ColumnsPage;
class NoticeCard;
class PreviewPage;
class SourcePage;
class ValuesPage;

// Imports a file, or what was copied in a spreadsheet program, in four steps that can be gone back and forth
// through: where it comes from, what its columns mean, what its values mean, what would happen. Writes
// nothing before its last button. A file of a shape that the workspace remembers goes straight to the
// preview. Requires an open workspace, and a program for everything but people.
class ImportWizard : public QDialog
{
    Q_OBJECT

public:
    enum class Step { Source, Columns, Values, Preview };

    ImportWizard(AppContext &context, ImportKind kind, QWidget *parent = nullptr);
    ~ImportWizard() override;

    void openFile(const QString &path);
    // What was copied or dropped: a file, or a table as text.
    void openData(const QMimeData &given);
    void goTo(Step step);
    [[nodiscard]] Step step() const { return m_step; }
    // Looking at the file is still going on.
    [[nodiscard]] bool isBusy() const { return m_planner.isBusy(); }
    // What the last button would do; none: there is nothing that could be done.
    [[nodiscard]] const std::optional<PlannedImport> &planned() const { return m_planned; }

    // Cancels: what is being written as well.
    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildPages();
    void connectPages();
    QWidget *buildButtons();

    void begin(ImportSource source);
    void showStart();
    void chooseFile();
    void continueDraft();
    void discardDraft();
    void planAgain(int delay = 0);
    void readingAgain(int delay);
    void looked(const Result<FileLook> &look);
    void planned(ImportAttempt attempt);
    bool recall();
    [[nodiscard]] bool isAsLastTime() const;
    void takeValues();
    void saveDraft();

    void goOn();
    void import();
    void saveRejects();
    void updateState();
    void updateSteps();
    void showProgress();
    [[nodiscard]] Step problemStep() const;
    [[nodiscard]] bool canGoOn() const;
    [[nodiscard]] QString valuesNote() const;
    [[nodiscard]] QString previewNote() const;

    AppContext &m_context;
    ImportKind m_kind;
    ImportPlanner m_planner;
    ImportRequest m_request; // what somebody said; what that leaves open is remembered or detected
    bool m_open = false; // there is a source

    StepList *m_steps = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    NoticeCard *m_problem = nullptr;
    QStackedWidget *m_pages = nullptr;
    SourcePage *m_source = nullptr;
    ColumnsPage *m_columns = nullptr;
    ValuesPage *m_values = nullptr;
    PreviewPage *m_preview = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_cancel = nullptr;

    Step m_step = Step::Source;
    Step m_furthest = Step::Source;
    std::optional<FileReading> m_reading; // of the newest answer
    std::optional<PlannedImport> m_planned;
    std::optional<ImportProfile> m_remembered; // of files of this shape
    Error m_failure; // why there is no plan
    bool m_fresh = false; // the source was just chosen: a remembered shape goes straight to the preview
    bool m_resumed = false; // so does what was gone on with
    QTimer m_clock; // for the progress
    Progress *m_writing = nullptr; // while the import is being written
};

} // namespace mentorbook
