#pragma once

#include "core/actions/matching/rounds.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace mentorbook {

class AppContext;
class CriteriaEditor;

// Asks what matters, computes a round and stores it. Closes only when that was done or given up; computing
// runs beside the window and can be canceled.
class NewRoundDialog : public QDialog
{
    Q_OBJECT

public:
    // who: who takes part, one sentence. input: the same people, as the engine takes them.
    NewRoundDialog(AppContext &context, ProgramId program, const QString &who, MatchingInput input,
        const QString &name, QWidget *parent);
    ~NewRoundDialog() override;

    // Computes, and stores what comes out.
    void accept() override;
    // Cancels the computation where one runs, else closes.
    void reject() override;

    // Where to look when it was accepted.
    [[nodiscard]] RoundId stored() const { return m_stored; }

private:
    [[nodiscard]] QWidget *buildMatters();
    void updateState();
    [[nodiscard]] bool isComputing() const { return m_progress != nullptr; }
    void setComputing(bool computing);
    void showProgress();
    void computed();

    AppContext &m_context;
    ProgramId m_program;
    MatchingInput m_input;
    RoundId m_stored;

    QWidget *m_page;
    QLineEdit *m_name;
    CriteriaEditor *m_criteria;
    QLabel *m_problem; // what is wrong with the name or the weights
    QWidget *m_warnings;
    QLabel *m_warningText;
    QCheckBox *m_forProgram;
    QProgressBar *m_bar;
    QPushButton *m_compute;
    QPushButton *m_cancel;

    std::shared_ptr<Progress> m_progress; // while computing
    QFutureWatcher<Result<RoundOutcome>> m_watcher;
    QTimer m_clock;
};

} // namespace mentorbook
