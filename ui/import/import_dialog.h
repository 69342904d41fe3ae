#pragma once

#include "core/actions/imports/file_import.h"

#include <QDialog>
#include <QFutureSynchronizer>
#include <QTimer>

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace mentorbook {

class AppContext;
class Card;
class Form;
class PreviewTabs;

// Imports a CSV file of one kind: shows how it was read, what its columns mean and what would happen, and
// writes nothing before its last button. Requires an open workspace, and a program for everything but people.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(AppContext &context, ImportKind kind, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void openFile(const QString &path);
    // Looking at the file is still going on.
    [[nodiscard]] bool isBusy() const { return m_replan.isActive() || m_running; }
    // What the last button would do; none: there is nothing that could be done.
    [[nodiscard]] const std::optional<PlannedImport> &planned() const { return m_planned; }

    void accept() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    static constexpr int typingPause = 300; // milliseconds

    void buildSettings(QWidget *side);
    void buildPeopleSettings();
    void buildSurveySettings();
    QWidget *buildPreview();
    QWidget *buildMassLeave();
    QWidget *buildButtons();
    void chooseFile();
    void saveRejects();

    void planAgain(int delay = 0);
    void startPlanning();
    void stopPlanning();
    void finishPlanning(ImportAttempt attempt);
    void showReading(const FileReading &reading);
    void showProblem(const QString &problem);
    void updateButtons();
    [[nodiscard]] ImportRequest request() const;
    [[nodiscard]] QString verb() const; // "Import 118 people"

    AppContext &m_context;
    ImportKind m_kind;
    std::optional<ImportFile> m_file;

    QLabel *m_fileName = nullptr;
    Form *m_form = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_dateOrder = nullptr;
    QDateEdit *m_asOf = nullptr;
    QCheckBox *m_complete = nullptr;
    QComboBox *m_wave = nullptr;
    QDateEdit *m_sentOn = nullptr;
    QStackedWidget *m_stack = nullptr;
    PreviewTabs *m_preview = nullptr;
    Card *m_problem = nullptr;
    QLabel *m_problemText = nullptr;
    Card *m_massLeave = nullptr;
    QLabel *m_massLeaveText = nullptr;
    QCheckBox *m_allowMassLeave = nullptr;
    QLabel *m_status = nullptr;
    QProgressBar *m_busy = nullptr;
    QPushButton *m_saveRejects = nullptr;
    QPushButton *m_import = nullptr;

    QTimer m_replan;
    std::shared_ptr<Progress> m_progress;
    QFutureSynchronizer<ImportAttempt> m_work; // canceled ones too
    int m_newestWork = 0;
    bool m_running = false;
    bool m_fresh = true; // the file was just chosen: show what matters most
    std::optional<PlannedImport> m_planned;
};

} // namespace mentorbook
