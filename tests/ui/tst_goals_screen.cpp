#include "core/actions/goals/measure_reading.h"
#include "core/actions/goals/mentee_goals.h"
#include "core/actions/pairings/pairings.h"
#include "core/actions/workspace/drafts.h"
#include "tests/ui/people_desk.h"
#include "ui/common/widgets/cards.h"
#include "ui/common/widgets/check_list.h"
#include "ui/common/widgets/data_table.h"
#include "ui/common/widgets/goal_card.h"
#include "ui/goals/goal_dialogs.h"
#include "ui/goals/goal_wizard.h"
#include "ui/goals/goals_screen.h"
#include "ui/pairings/goals/mentee_goal_dialogs.h"
#include "ui/pairings/goals/mentee_goals_view.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>

using namespace mentorbook;
using namespace Qt::StringLiterals;

namespace {

QString textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            texts.append(label->text());
    }
    return texts.join(u'\n').replace(QChar::Nbsp, u' ');
}

struct Seen
{
    Seen()
        : screen(desk.context)
    {
        screen.resize(1200, 800);
        screen.show();
        if (!QTest::qWaitForWindowActive(&screen))
            qFatal("The window did not become active.");
    }
    QList<GoalOverview> goals()
    {
        const auto read = goalOverviews(
            desk.workspace().database(), desk.context.programs().first(), desk.context.today());
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return *read;
    }
    QAction *command(const QString &text)
    {
        for (QAction *action : screen.actions()) {
            if (QString(action->text()).remove(u'&') == text)
                return action;
        }
        qFatal("There is no command “%s”.", qPrintable(text));
    }
    template <class Dialog> Dialog *opened()
    {
        auto *dialog = screen.findChild<Dialog *>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            qFatal("No dialog opened.");
        return dialog;
    }

    Desk desk{Desk::Holds::Sample};
    GoalsScreen screen;
};

// The wizard deletes itself when it is done; whatever is left of it goes with the test.
struct OpenWizard : QPointer<GoalWizard>
{
    using QPointer::QPointer;
    ~OpenWizard() { delete data(); }
    Q_DISABLE_COPY_MOVE(OpenWizard)
};

GoalWizard *openWizard(Desk &desk, const std::optional<Goal> &existing = std::nullopt)
{
    auto *wizard = new GoalWizard(desk.context, existing);
    wizard->show();
    if (!QTest::qWaitForWindowActive(wizard))
        qFatal("The window did not become active.");
    return wizard;
}

void press(QWidget *window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(window->focusWidget(), key, modifiers);
}

QPushButton *verbOf(QWidget *window)
{
    for (QPushButton *button : window->findChildren<QPushButton *>()) {
        if (button->property("primary").toBool())
            return button;
    }
    qFatal("There is no verb.");
}

} // namespace

class TestGoalsScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void everyGoalHasACardThatSaysItAll()
    {
        Seen seen;
        const QList<GoalOverview> goals = seen.goals();
        QVERIFY(!goals.isEmpty());
        const auto cards = seen.screen.findChildren<GoalCardView *>();
        QCOMPARE(cards.size(), goals.size());
        for (const GoalOverview &goal : goals) {
            const auto *card = named<GoalCardView>(seen.screen, goal.statement);
            QVERIFY(card);
            const QString texts = textsOf(*card);
            for (const QString &said : {goal.card.baseline, goal.card.now, goal.card.target,
                     goal.card.trackText, goal.card.freshness, goal.card.due})
                QVERIFY2(texts.contains(said), qPrintable(said));
            QVERIFY(card->accessibleDescription().contains(goal.card.trackText));
        }
    }

    void theTableShowsTheSameGoals()
    {
        Seen seen;
        seen.command(u"As table"_s)->trigger();
        auto *table = named<DataTable>(seen.screen, u"Goals"_s);
        QVERIFY(table->isVisible());
        QCOMPARE(table->shownRows(), int(seen.goals().size()));
        seen.command(u"As table"_s)->trigger();
        QVERIFY(!table->isVisible());
    }

    void aReadingIsAddedByHandWithWhereItIsFromAndRemovedAgain()
    {
        Seen seen;
        const auto goals = seen.goals();
        const auto active = std::ranges::find_if(
            goals, [](const GoalOverview &g) { return g.goal.status == GoalStatus::Active; });
        QVERIFY(active != goals.end());
        const GoalId id = active->goal.id;
        const qsizetype before = active->readings.size();
        seen.screen.showGoal(id);
        seen.command(u"Add reading…"_s)->trigger();
        auto *dialog = seen.opened<ReadingDialog>();
        auto *value = named<QDoubleSpinBox>(dialog, u"Value"_s);
        press(dialog, Qt::Key_Return);
        auto *note = named<QLineEdit>(dialog, u"Read where"_s);
        QVERIFY(!note->accessibleDescription().isEmpty());
        QCOMPARE(dialog->focusWidget(), note);
        value->setValue(66);
        QTest::keyClicks(note, u"Counted by hand"_s);
        press(dialog, Qt::Key_Return);
        auto after = goalOverview(seen.desk.workspace().database(), id, seen.desk.context.today());
        QCOMPARE(after->readings.size(), before + 1);
        QCOMPARE(after->readings.last().value, 66.0);
        QCOMPARE(after->readings.last().note, u"Counted by hand"_s);
        auto *readings = named<DataTable>(seen.screen, u"Readings"_s);
        QVERIFY(readings->select(after->readings.last().id.value()));
        readings->setFocus();
        QTest::keyClick(readings, Qt::Key_Delete);
        after = goalOverview(seen.desk.workspace().database(), id, seen.desk.context.today());
        QCOMPARE(after->readings.size(), before);
    }

    void aDeletedGoalComesBackByUndo()
    {
        Seen seen;
        const qsizetype before = seen.goals().size();
        const GoalId id = seen.goals().first().goal.id;
        seen.screen.showGoal(id);
        seen.command(u"Delete goal"_s)->trigger();
        QCOMPARE(seen.goals().size(), before - 1);
        QVERIFY(seen.desk.workspace().undo());
        QCOMPARE(seen.goals().size(), before);
    }

    void aGoalIsAbandonedWithAReasonAndReopened()
    {
        Seen seen;
        const GoalId id = seen.goals().first().goal.id;
        seen.screen.showGoal(id);
        seen.command(u"Close goal…"_s)->trigger();
        auto *dialog = seen.opened<CloseGoalDialog>();
        auto *outcome = named<QComboBox>(dialog, u"Outcome"_s);
        outcome->setCurrentIndex(2);
        press(dialog, Qt::Key_Return);
        auto *note = named<QLineEdit>(dialog, u"Note"_s);
        QVERIFY(!note->accessibleDescription().isEmpty());
        QTest::keyClicks(note, u"The budget went elsewhere"_s);
        press(dialog, Qt::Key_Return);
        auto goal = goalById(seen.desk.workspace().database(), id);
        QCOMPARE(goal->status, GoalStatus::Abandoned);
        seen.command(u"Reopen"_s)->trigger();
        goal = goalById(seen.desk.workspace().database(), id);
        QCOMPARE(goal->status, GoalStatus::Active);
    }

    void withoutAGoalTheScreenNamesTheNextStep()
    {
        Desk desk(Desk::Holds::Sample);
        const auto goals = goalOverviews(
            desk.workspace().database(), desk.context.programs().first(), desk.context.today());
        for (const GoalOverview &goal : *goals)
            QVERIFY(deleteGoal(desk.workspace(), goal.goal.id));
        GoalsScreen screen(desk.context);
        screen.show();
        auto *empty = screen.findChild<EmptyState *>(QString(), Qt::FindChildrenRecursively);
        QVERIFY(empty);
        bool offered = false;
        for (const QPushButton *button : screen.findChildren<QPushButton *>())
            offered = offered || (button->isVisible() && button->text().contains(u"goal…"_s));
        QVERIFY(offered);
    }

    void aGoalIsSetByKeyboardAlone()
    {
        Desk desk(Desk::Holds::Sample);
        OpenWizard wizard(openWizard(desk));
        GoalId made;
        connect(wizard, &GoalWizard::added, this, [&](GoalId id) { made = id; });
        QCOMPARE(wizard->focusWidget(), named<QComboBox>(*wizard, u"Measure"_s));
        QTest::keyClicks(wizard->focusWidget(), u"Cadence"_s);
        QCOMPARE(wizard->goal().measure, MeasureKind::CadenceCompliance);
        press(wizard, Qt::Key_Return);
        QCOMPARE(wizard->step(), 1);
        QVERIFY(wizard->goal().baseline); // what the workspace says of it
        press(wizard, Qt::Key_Return);
        QCOMPARE(wizard->step(), 2);
        press(wizard, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(wizard->focusWidget(), u"95"_s);
        press(wizard, Qt::Key_Return);
        QCOMPARE(wizard->step(), 3);
        QTest::keyClicks(wizard->focusWidget(), u"People stay because they grow"_s);
        press(wizard, Qt::Key_Return);
        QCOMPARE(wizard->step(), 4);
        QVERIFY(!verbOf(wizard)->isEnabled());
        QVERIFY(verbOf(wizard)->toolTip().contains(u"when"_s));
        press(wizard, Qt::Key_Space); // the due date is given
        QVERIFY(!wizard->goal().checkpoints.isEmpty());
        QVERIFY2(verbOf(wizard)->isEnabled(), qPrintable(verbOf(wizard)->toolTip()));
        QCOMPARE(verbOf(wizard)->accessibleName(), u"Add goal"_s);
        press(wizard, Qt::Key_Return);
        QTRY_VERIFY(!wizard);
        const auto goal = goalById(desk.workspace().database(), made);
        QVERIFY(goal);
        QCOMPARE(goal->status, GoalStatus::Active);
        QCOMPARE(goal->target, 95.0);
        QCOMPARE(goal->aim, u"People stay because they grow"_s);
        QVERIFY(drafts(desk.workspace().database(), u"goal"_s, desk.context.program())->isEmpty());
    }

    void aTargetOnTheWrongSideIsRefusedBesideItsField()
    {
        Desk desk(Desk::Holds::Sample);
        OpenWizard wizard(openWizard(desk));
        QTest::keyClicks(wizard->focusWidget(), u"Cadence"_s);
        wizard->goTo(2);
        auto *target = named<QDoubleSpinBox>(*wizard, u"Target"_s);
        target->setValue(wizard->goal().baseline->value - 5);
        QVERIFY2(target->accessibleDescription().contains(u"below the baseline"_s),
            qPrintable(target->accessibleDescription()));
        target->setValue(wizard->goal().baseline->value + 5);
        QCOMPARE(target->accessibleDescription(), QString());
    }

    void theGroupCountsItsPeopleAsItIsTicked()
    {
        Desk desk(Desk::Holds::Sample);
        OpenWizard wizard(openWizard(desk));
        auto *people = named<QLabel>(*wizard, u"People in the group"_s);
        const QString everybody = people->text();
        auto *departments = named<CheckList>(*wizard, u"Departments"_s);
        departments->setFocus();
        QTest::keyClick(departments, Qt::Key_Space);
        QCOMPARE(wizard->goal().group.departments, QStringList(departments->item(0)->text()));
        QVERIFY(people->text() != everybody);
    }

    void whatWasSaidIsOfferedAgainAfterCancel()
    {
        Desk desk(Desk::Holds::Sample);
        OpenWizard wizard(openWizard(desk));
        QTest::keyClicks(wizard->focusWidget(), u"Cadence"_s);
        const Goal said = wizard->goal();
        press(wizard, Qt::Key_Escape);
        QTRY_VERIFY(!wizard);
        static_cast<QPointer<GoalWizard> &>(wizard) = openWizard(desk);
        QVERIFY(!wizard->goal().measure);
        auto *take = named<QPushButton>(*wizard, u"Continue what was left"_s);
        QVERIFY(take && take->isVisible());
        QTest::keyClick(take, Qt::Key_Space);
        QCOMPARE(wizard->goal(), said);
    }

    void aDraftIsKeptBeforeItsLettersAreEarned()
    {
        Desk desk(Desk::Holds::Sample);
        OpenWizard wizard(openWizard(desk));
        GoalId made;
        connect(wizard, &GoalWizard::added, this, [&](GoalId id) { made = id; });
        QTest::keyClicks(wizard->focusWidget(), u"Cadence"_s);
        QTest::keyClick(named<QPushButton>(*wizard, u"Keep draft"_s), Qt::Key_Space);
        QTRY_VERIFY(!wizard);
        QCOMPARE(goalById(desk.workspace().database(), made)->status, GoalStatus::Draft);
    }

    void movingTheGoalpostsNeedsAReasonAndIsShown()
    {
        Desk desk(Desk::Holds::Sample);
        const auto goals = goalOverviews(
            desk.workspace().database(), desk.context.programs().first(), desk.context.today());
        const auto open = std::ranges::find_if(*goals, [](const GoalOverview &g) {
            return g.goal.status == GoalStatus::Active && g.goal.measure == MeasureKind::Satisfaction;
        });
        const GoalOverview &goal = open == goals->end() ? goals->first() : *open;
        const qsizetype edits = goal.edits.size();
        OpenWizard wizard(openWizard(desk, goal.goal));
        wizard->goTo(2);
        auto *target = named<QDoubleSpinBox>(*wizard, u"Target"_s);
        target->setValue(*goal.goal.target + (higherIsBetter(goal.goal) ? 1 : -1));
        wizard->goTo(4);
        QVERIFY2(verbOf(wizard)->isEnabled(), qPrintable(verbOf(wizard)->toolTip()));
        QTest::keyClick(verbOf(wizard), Qt::Key_Space);
        QVERIFY(wizard && wizard->isVisible());
        auto *reason = named<QLineEdit>(*wizard, u"Reason"_s);
        QCOMPARE(wizard->focusWidget(), reason);
        QTest::keyClicks(reason, u"The first wave was better than we thought"_s);
        press(wizard, Qt::Key_Return);
        QTRY_VERIFY(!wizard);
        const auto after = goalOverview(desk.workspace().database(), goal.goal.id, desk.context.today());
        QCOMPARE(after->edits.size(), edits + 1);
        GoalsScreen screen(desk.context);
        screen.show();
        screen.showGoal(goal.goal.id);
        QTRY_VERIFY(textsOf(screen).contains(u"The first wave was better than we thought"_s));
    }

    void aMenteesGoalIsSetFromATemplateFollowedAndClosed()
    {
        Desk desk(Desk::Holds::Sample);
        const auto pairings
            = pairingOverviews(desk.workspace().database(), desk.context.program(), desk.context.today());
        PairingOverview pairing;
        for (const PairingOverview &each : *pairings) {
            if (each.isRunning() && menteeGoals(desk.workspace().database(), each.pairing.id)->isEmpty())
                pairing = each;
        }
        MenteeGoalsView view(desk.context);
        view.show(pairing);
        view.show();
        const auto trigger = [&](const QString &text) {
            for (QAction *action :
                view.actions() + named<DataTable>(view, u"Goals of mentees"_s)->actions()) {
                if (action->text() == text)
                    return action->trigger();
            }
            qFatal("There is no command “%s”.", qPrintable(text));
        };
        const auto stored = [&] { return menteeGoals(desk.workspace().database(), pairing.pairing.id); };
        trigger(u"Add goal…"_s);
        auto *dialog = view.findChild<MenteeGoalDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *start = named<QComboBox>(dialog, u"Template"_s);
        QVERIFY(start->hasFocus());
        QTest::keyClick(start, Qt::Key_Down);
        Q_EMIT start->activated(start->currentIndex());
        auto *what = named<QLineEdit>(dialog, u"What"_s);
        QVERIFY(!what->text().isEmpty());
        for (const QString &field : {u"What"_s, u"Sign"_s, u"Next step"_s, u"Why"_s})
            named<QLineEdit>(dialog, field)->setText(u"Present to the board without a script"_s);
        QTest::keyClick(what, Qt::Key_Return);
        QCOMPARE(stored()->size(), 1);
        view.show(pairing);
        auto *table = named<DataTable>(view, u"Goals of mentees"_s);
        QVERIFY(table->select(stored()->first().id.value()));
        trigger(u"Progress…"_s);
        auto *progress = view.findChild<MenteeProgressDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(progress));
        named<QSpinBox>(progress, u"Of the way"_s)->setValue(40);
        press(progress, Qt::Key_Return);
        QCOMPARE(stored()->first().percent(), 40);
        view.show(pairing);
        trigger(u"Close goal…"_s);
        auto *closing = view.findChild<CloseMenteeGoalDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(closing));
        press(closing, Qt::Key_Return);
        QCOMPARE(stored()->first().status, MenteeGoalStatus::Attained);
        QCOMPARE(stored()->first().verifiedBy, VerifiedBy::Mentee);
    }

    void everyControlHasAName()
    {
        Seen seen;
        OpenWizard wizard(openWizard(seen.desk));
        QTest::keyClicks(wizard->focusWidget(), u"Cadence"_s);
        QStringList nameless;
        const auto look = [&](const QWidget *root) {
            for (QWidget *each : root->findChildren<QWidget *>()) {
                if (each->focusPolicy() == Qt::NoFocus || !each->isVisible() || each->focusProxy()
                    || each->objectName().startsWith(u"qt_"_s) || each->inherits("QScrollArea"))
                    continue;
                if (each->accessibleName().isEmpty() && each->property("text").toString().isEmpty())
                    nameless.append(QString::fromLatin1(each->metaObject()->className()));
            }
        };
        look(&seen.screen);
        for (int step = 0; step < 5; ++step) {
            wizard->goTo(step);
            look(wizard);
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }
};

QTEST_MAIN(TestGoalsScreen)
#include "tst_goals_screen.moc"
