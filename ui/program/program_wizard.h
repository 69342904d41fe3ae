#pragma once

#include "core/actions/programs/programs.h"
#include "core/domain/draft.h"
#include "ui/common/wizard/wizard.h"

#include <QTimer>

#include <optional>

namespace mentorbook {

class AppContext;
class BasicsPage;
class ProgramDetailsPage;
class ProgramPage;
class ReviewPage;

// Sets a program up, changes one, or makes its next cohort: asks three things, shows the rest with its
// defaults, and all of it once more before anything is written. What was said is offered again after Cancel
// or a crash. Requires an open workspace.
class ProgramWizard final : public Wizard
{
    Q_OBJECT

public:
    enum class Task { Create, Edit, NextCohort };

    // of: the program to change or to follow; none for a new one.
    explicit ProgramWizard(AppContext &context, Task task = Task::Create,
        const std::optional<Program> &of = std::nullopt, QWidget *parent = nullptr);

    [[nodiscard]] const Program &program() const { return m_program; }

    void reject() override; // what was said is kept

protected:
    bool mayGoOn(int step) override;
    void stepShown(int step) override;
    void finish() override;

private:
    void changed();
    [[nodiscard]] Program said() const; // with what is on the page in view
    [[nodiscard]] ProgramProblems problemsNow() const;
    void followPurpose(const Program &before);
    void showState();
    void offerDraft();
    void saveDraft();
    void dropDraft();

    AppContext &m_context;
    Task m_task;
    std::optional<Program> m_of;
    QList<Program> m_all;
    int m_leastGroup = 5;
    Program m_suggested; // what the purpose set: what still is so follows another purpose
    Program m_start; // as the wizard opened
    Program m_program;
    QList<ProgramPage *> m_steps;
    BasicsPage *m_basics = nullptr;
    ProgramDetailsPage *m_details = nullptr;
    ReviewPage *m_review = nullptr;
    QTimer m_saving;
    Draft m_draft;
    std::optional<Draft> m_left; // what was left unfinished
    bool m_filling = false;
};

} // namespace mentorbook
