#include "ui/goals/goal_wizard.h"

#include "core/actions/goals/measure_reading.h"
#include "core/actions/programs/programs.h"
#include "core/actions/workspace/drafts.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/day_text.h"
#include "ui/common/widgets/goal_card.h"
#include "ui/common/widgets/notice_card.h"
#include "ui/goals/pages/attainable_page.h"
#include "ui/goals/pages/measurable_page.h"
#include "ui/goals/pages/relevant_page.h"
#include "ui/goals/pages/specific_page.h"
#include "ui/goals/pages/time_page.h"

#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

enum Step { Specific, Measurable, Attainable, Relevant, TimeBound };

const QString draftKind = u"goal"_s;
constexpr int savingDelay = 400; // milliseconds after the last change

} // namespace

GoalWizard::GoalWizard(AppContext &context, std::optional<Goal> existing, QWidget *parent)
    : Wizard({tr("Specific"), tr("Measurable"), tr("Attainable"), tr("Relevant"), tr("Time-bound")}, parent)
    , m_context(context)
    , m_existing(existing.value_or(Goal{.program = context.program()}))
    , m_goal(m_existing)
    , m_card(new GoalCardView)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const bool active = m_existing.status == GoalStatus::Active;
    setWindowTitle(m_existing.id.isNull() ? tr("New Goal") : tr("Edit Goal"));
    Database &database = context.workspace()->database();
    if (const auto program = programById(database, context.program()); context.check(program)) {
        if (auto values = measureValues(database, *program, context.today()); context.check(values))
            m_values = std::move(*values);
    }
    m_draft = {.kind = draftKind, .program = context.program()};

    const auto at = [this](GoalInput input) { return problemAt(input); };
    m_time = new TimePage(at, m_values.program, context.today(), active);
    m_letters = {
        new SpecificPage(at), new MeasurablePage(at), new AttainablePage(at), new RelevantPage(at), m_time};
    const QStringList subtitles{tr("What shall change, in what direction, and for whom?"),
        tr("What shows it, and where does it stand today?"), tr("How far can it get?"),
        tr("Why does it matter, and what does it ask of pairing?"),
        tr("By when, and when to look on the way?")};
    for (qsizetype i = 0; i < m_letters.size(); ++i) {
        addPage(m_letters.at(i), subtitles.at(i));
        connect(m_letters.at(i), &GoalPage::changed, this, &GoalWizard::changed);
        connect(m_letters.at(i), &GoalPage::done, this, [this] { goTo(step() + 1); });
    }
    if (!active)
        connect(addButton(tr("&Keep draft")), &QPushButton::clicked, this, &GoalWizard::keepAsDraft);
    build(m_card, active ? tr("&Save changes") : tr("&Add goal"));

    m_saving.setSingleShot(true);
    m_saving.setInterval(savingDelay);
    connect(&m_saving, &QTimer::timeout, this, &GoalWizard::saveDraft);
    connect(&context, &AppContext::failed, this, [this](const QString &message) { say(message); });
    connect(&context, &AppContext::workspaceChanged, this, [this] {
        m_saving.stop();
        QDialog::reject(); // it was about another file
    });
    offerDraft();
    showState();
    goTo(Specific);
}

void GoalWizard::stepShown(int step)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_letters.at(step)->show(m_goal, m_values);
    }
    // Keeping a level says its target by itself.
    changed();
}

void GoalWizard::changed()
{
    if (m_filling)
        return;
    const Goal before = m_goal;
    m_letters.at(step())->fill(m_goal);
    follow(before);
    if (m_goal != before)
        m_saving.start();
    showState();
}

void GoalWizard::follow(const Goal &before)
{
    const bool another = m_goal.measure != before.measure;
    if (another && m_goal.verb && !verbsFor(m_goal).contains(*m_goal.verb))
        m_goal.verb = verbsFor(m_goal).first();
    if (another && m_goal.measure && !m_goal.verb)
        m_goal.verb = verbsFor(m_goal).first();
    if (another) {
        m_goal.criteria = proposedCriteria(m_goal);
        m_goal.target.reset();
    }
    const bool asksElse = another || m_goal.group != before.group || m_goal.months != before.months;
    if (!asksElse)
        return;
    if (another || (m_goal.baseline && m_goal.baseline->kind == BaselineKind::Computed) || !m_goal.baseline) {
        const auto offer = m_goal.measure && *m_goal.measure != MeasureKind::TypedIn
            ? offeredBaseline(m_values, queryOf(m_goal))
            : std::nullopt;
        m_goal.baseline = offer ? std::optional(offer->baseline) : std::nullopt;
    }
    const QScopedValueRollback filling(m_filling, true);
    if (step() == Measurable)
        m_letters.at(Measurable)->show(m_goal, m_values);
}

QString GoalWizard::problemAt(GoalInput input) const
{
    if (m_filling)
        return {};
    Goal goal = m_goal;
    m_letters.at(step())->fill(goal);
    return (goal == m_goal ? m_check : smartCheck(goal, m_values)).missingAt(input);
}

void GoalWizard::showState()
{
    m_check = smartCheck(m_goal, m_values);
    const QList<SmartTick> ticks = m_check.ticks();
    for (int i = 0; i < int(ticks.size()); ++i) {
        const SmartTick &tick = ticks.at(i);
        const QString note = !tick.earned() ? tick.missing.first().sentence
            : !tick.warnings.isEmpty()      ? tick.warnings.first().sentence
                                            : tr("earned");
        steps()->setStep(i,
            tick.earned()                   ? StepList::State::Done
                : wasSeen(i) && i != step() ? StepList::State::NeedsLook
                                            : StepList::State::Ahead,
            note, true);
    }
    const SmartTick &here = ticks.at(step());
    problem()->setText(here.earned() ? QString() : tr("Missing: %1").arg(here.missing.first().sentence));
    const QScopedValueRollback filling(m_filling, true);
    m_letters.at(step())->tell(m_goal, m_values, here);
    m_card->show(overviewOf(m_goal, m_values));
    const QStringList missing = m_check.missing();
    setReady(m_check.allEarned(), missing.isEmpty() ? QString() : missing.join(u'\n'));
    say(tr("%1 of 5 letters earned").arg(m_check.earned()));
}

void GoalWizard::offerDraft()
{
    const auto kept = drafts(m_context.workspace()->database(), draftKind, m_context.program());
    if (!m_context.check(kept))
        return;
    const auto left = std::ranges::find_if(
        *kept, [this](const Draft &draft) { return goalFromJson(draft.json).id == m_existing.id; });
    if (left == kept->end())
        return;
    m_left = *left;
    auto *take = new QPushButton(tr("&Continue"));
    take->setAccessibleName(tr("Continue what was left"));
    auto *drop = new QPushButton(tr("&Discard"));
    drop->setAccessibleName(tr("Discard what was left"));
    for (QPushButton *button : {take, drop}) {
        button->setAutoDefault(false);
        draftNotice()->addButton(button);
    }
    connect(take, &QPushButton::clicked, this, &GoalWizard::takeDraft);
    connect(drop, &QPushButton::clicked, this, &GoalWizard::dropDraft);
    draftNotice()->setText(tr("You left this unfinished on %1: “%2”.")
            .arg(longDay(m_left->updatedAt.toLocalTime().date()), statementOf(goalFromJson(m_left->json))));
}

void GoalWizard::takeDraft()
{
    if (!m_left)
        return;
    const Goal left = goalFromJson(m_left->json);
    m_draft.id = m_left->id;
    m_left.reset();
    const GoalStatus status = m_existing.status;
    const auto since = m_existing.activeSince;
    m_goal = left;
    m_goal.program = m_context.program();
    m_goal.status = status;
    m_goal.activeSince = since;
    draftNotice()->setText({});
    showState();
    // On where something is missing.
    const QList<SmartTick> ticks = m_check.ticks();
    const auto open = std::ranges::find_if_not(ticks, &SmartTick::earned);
    goTo(open == ticks.end() ? int(TimeBound) : int(open - ticks.begin()));
}

void GoalWizard::dropDraft()
{
    if (m_left && m_context.check(discardDraft(*m_context.workspace(), m_left->id)))
        m_left.reset();
    if (!m_left)
        draftNotice()->setText({});
}

void GoalWizard::saveDraft()
{
    m_saving.stop();
    if (m_goal == m_existing)
        return;
    m_draft.json = jsonOf(m_goal);
    m_draft.updatedAt = QDateTime::currentDateTimeUtc();
    const auto kept = keepDraft(*m_context.workspace(), m_draft);
    if (m_context.check(kept))
        m_draft.id = *kept;
}

void GoalWizard::reject()
{
    if (m_saving.isActive())
        saveDraft();
    QDialog::reject();
}

void GoalWizard::keepAsDraft()
{
    const auto kept = keepGoalDraft(*m_context.workspace(), m_goal);
    if (m_context.check(kept))
        done(*kept, tr("Kept the draft of a goal."));
}

void GoalWizard::finish()
{
    if (!m_check.allEarned())
        return;
    const QString statement = statementOf(m_goal);
    Workspace &workspace = *m_context.workspace();
    if (m_existing.status == GoalStatus::Active) {
        const auto edited = editGoal(workspace, m_goal, m_time->reason(), m_context.today());
        if (!edited && edited.error().kind == ErrorKind::InvalidInput) {
            m_time->refuseReason(edited.error().message);
            return;
        }
        if (m_context.check(edited))
            done(m_goal.id, tr("Changed the goal “%1”.").arg(statement));
        return;
    }
    const auto added = addGoal(workspace, m_goal, m_context.today());
    if (m_context.check(added))
        done(*added, tr("Added the goal “%1”.").arg(statement));
}

void GoalWizard::done(GoalId id, const QString &message)
{
    m_saving.stop();
    // What was said stands in the goal now; a draft that can't be thrown away is offered once more, no worse.
    if (!m_draft.id.isNull())
        static_cast<void>(m_context.check(discardDraft(*m_context.workspace(), m_draft.id)));
    QDialog::accept();
    m_context.notify(message, true);
    Q_EMIT added(id);
}

} // namespace mentorbook
