#pragma once

#include "core/actions/goals/goals.h"
#include "core/domain/draft.h"
#include "ui/common/wizard/wizard.h"

#include <QTimer>

#include <optional>

namespace mentorbook {

class AppContext;
class GoalCardView;
class GoalPage;
class TimePage;

// Sets a SMART goal, or changes one, letter by letter; each is earned from the program's data. The card shows
// the goal as Home and Goals will. What was said is kept all the time and offered again after Cancel or a
// crash. Requires a program in view.
class GoalWizard final : public Wizard
{
    Q_OBJECT

public:
    // existing: a draft or an active goal to change; none: a new one.
    explicit GoalWizard(
        AppContext &context, std::optional<Goal> existing = std::nullopt, QWidget *parent = nullptr);

    [[nodiscard]] const Goal &goal() const { return m_goal; }

    void reject() override; // what was said is kept

Q_SIGNALS:
    void added(mentorbook::GoalId goal); // or changed, or kept as a draft

protected:
    void stepShown(int step) override;
    void finish() override;

private:
    void changed();
    [[nodiscard]] QString problemAt(GoalInput input) const;
    void follow(const Goal &before); // what goes with another measure or group
    void showState();
    void offerDraft();
    void takeDraft();
    void dropDraft();
    void saveDraft();
    void keepAsDraft();
    void done(GoalId id, const QString &message);

    AppContext &m_context;
    MeasureValues m_values;
    Goal m_existing; // as it was; a null id: there was none
    Goal m_goal;
    SmartCheck m_check;
    QList<GoalPage *> m_letters;
    TimePage *m_time = nullptr;
    GoalCardView *m_card;
    QTimer m_saving;
    Draft m_draft; // where this is kept meanwhile
    std::optional<Draft> m_left; // what was left unfinished
    bool m_filling = false; // pages are being filled: what they signal was not said by anybody
};

} // namespace mentorbook
