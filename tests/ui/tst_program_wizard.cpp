#include "core/actions/programs/eligible_people.h"
#include "core/actions/programs/program_life.h"
#include "core/actions/programs/purposes.h"
#include "core/actions/workspace/drafts.h"
#include "tests/ui/people_desk.h"
#include "ui/common/widgets/check_list.h"
#include "ui/program/program_wizard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace mentorbook;
using namespace Qt::StringLiterals;

namespace {

// The wizard goes with its window: nothing of it is left to look at after it is done.
struct Opened
{
    explicit Opened(Desk &desk, ProgramWizard::Task task = ProgramWizard::Task::Create,
        const std::optional<Program> &of = std::nullopt)
        : wizard(desk.context, task, of)
    {
        wizard.show();
        if (!QTest::qWaitForWindowActive(&wizard))
            qFatal("The window did not become active.");
    }
    template <class Widget> Widget *field(const QString &name)
    {
        auto *found = named<Widget>(wizard, name);
        if (!found)
            qFatal("There is no “%s”.", qPrintable(name));
        return found;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(wizard.focusWidget() ? wizard.focusWidget() : &wizard, key, modifiers);
    }
    QPushButton *primary()
    {
        for (QPushButton *button : wizard.findChildren<QPushButton *>()) {
            if (button->property("primary").toBool())
                return button;
        }
        qFatal("There is no verb.");
    }

    ProgramWizard wizard;
};

} // namespace

class TestProgramWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeAnswersAndANameMakeAProgramByKeyboard()
    {
        Desk desk(Desk::Holds::Nothing);
        Opened open(desk);
        QCOMPARE(open.wizard.focusWidget(), open.field<QComboBox>(u"Purpose"_s));
        open.press(Qt::Key_Down); // onboarding, leadership
        for (int i = 0; i < 12 && open.wizard.focusWidget() != open.field<QLineEdit>(u"Name"_s); ++i)
            open.press(Qt::Key_Tab);
        QTest::keyClicks(open.wizard.focusWidget(), u"Leadership 2027"_s);
        open.press(Qt::Key_Return);
        QCOMPARE(open.wizard.step(), 1);
        open.press(Qt::Key_Return);
        QCOMPARE(open.wizard.step(), 2);
        QCOMPARE(open.primary()->accessibleName(), u"Create program"_s);
        open.press(Qt::Key_Return);
        QVERIFY(!open.wizard.isVisible());
        const auto all = programs(desk.workspace().database());
        QCOMPARE(all->size(), 1);
        Program expected = suggestedProgram(ProgramPurpose::Leadership, desk.context.today());
        expected.id = all->first().id;
        expected.name = u"Leadership 2027"_s;
        QCOMPARE(all->first(), expected);
        QCOMPARE(desk.context.program(), all->first().id);
        QCOMPARE(desk.messages, QStringList(u"Created the program “Leadership 2027”."_s));
        QVERIFY(drafts(desk.workspace().database(), u"program"_s)->isEmpty());
        QVERIFY(desk.workspace().undo());
        QVERIFY(programs(desk.workspace().database())->isEmpty());
    }

    void anotherPurposeChangesWhatWasNotSetByHand()
    {
        Desk desk(Desk::Holds::Nothing);
        Opened open(desk);
        QTest::keyClicks(open.field<QLineEdit>(u"Name"_s), u"Stay"_s);
        open.wizard.goTo(1);
        open.field<QSpinBox>(u"Meet every"_s)->setValue(21);
        open.wizard.goTo(0);
        auto *purpose = open.field<QComboBox>(u"Purpose"_s);
        purpose->setCurrentIndex(purpose->findData(int(ProgramPurpose::Succession)));
        const Program &now = open.wizard.program();
        const Program suggested = suggestedProgram(ProgramPurpose::Succession, desk.context.today());
        QCOMPARE(now.cadenceDays, 21);
        QCOMPARE(now.name, u"Stay"_s);
        QCOMPARE(now.retentionMonths, suggested.retentionMonths);
        QCOMPARE(now.mentorRules, suggested.mentorRules);
        QCOMPARE(now.end, suggested.end);
    }

    void problemsStandBesideTheirFieldsAndNothingGoesOnBefore()
    {
        Desk desk(Desk::Holds::Sample);
        Opened open(desk);
        auto *name = open.field<QLineEdit>(u"Name"_s);
        QCOMPARE(name->accessibleDescription(), QString()); // not before one has typed
        open.press(Qt::Key_Return);
        QCOMPARE(open.wizard.step(), 0);
        QVERIFY(!name->accessibleDescription().isEmpty());
        QCOMPARE(open.wizard.focusWidget(), name);
        QTest::keyClicks(name, desk.context.programs().first().name);
        QVERIFY2(
            name->accessibleDescription().contains(u"already"_s), qPrintable(name->accessibleDescription()));
        QTest::keyClicks(name, u" again"_s);
        QCOMPARE(name->accessibleDescription(), QString());
        open.field<QDateEdit>(u"End"_s)->setDate(QDate(2026, 1, 1));
        auto *end = open.field<QWidget>(u"End"_s);
        QVERIFY2(end->accessibleDescription().contains(u"before it starts"_s),
            qPrintable(end->accessibleDescription()));
        open.wizard.goTo(1);
        auto *capacity = open.field<QSpinBox>(u"Mentees per mentor"_s);
        for (const int wrong : {0, 500}) {
            capacity->setValue(wrong);
            QVERIFY(!capacity->accessibleDescription().isEmpty());
            QVERIFY(!capacity->accessibleDescription().contains(u"Unless"_s));
        }
        open.wizard.goTo(2);
        QVERIFY(!open.primary()->isEnabled());
        QCOMPARE(programs(desk.workspace().database())->size(), 1);
    }

    void entryRulesCountThePeopleTheyAdmitAsTheyAreTicked()
    {
        Desk desk(Desk::Holds::Sample);
        Opened open(desk);
        open.wizard.goTo(1);
        auto *count = open.field<QLabel>(u"Mentees: how many people"_s);
        auto *departments = open.field<CheckList>(u"Mentees: departments"_s);
        QVERIFY(departments->count() > 1);
        const QString before = count->text();
        departments->setFocus();
        QTest::keyClick(departments, Qt::Key_Space);
        QVERIFY(count->text() != before);
        const auto employed = employedPeople(desk.workspace().database());
        EligibilityRules rules = open.wizard.program().menteeRules;
        QCOMPARE(rules.departments, QStringList(departments->item(0)->text()));
        QCOMPARE(count->text(), describe(countEligible(*employed, rules, desk.context.today())));
    }

    void whatWasLeftIsOfferedAgain()
    {
        Desk desk(Desk::Holds::Nothing);
        {
            Opened open(desk);
            QTest::keyClicks(open.field<QLineEdit>(u"Name"_s), u"Half a program"_s);
            open.press(Qt::Key_Escape);
            QVERIFY(!open.wizard.isVisible());
        }
        QVERIFY(programs(desk.workspace().database())->isEmpty());
        Opened again(desk);
        QCOMPARE(again.field<QLineEdit>(u"Name"_s)->text(), QString());
        auto *take = again.field<QPushButton>(u"Continue what was left"_s);
        QVERIFY(take->isVisible());
        QTest::keyClick(take, Qt::Key_Space);
        QCOMPARE(again.field<QLineEdit>(u"Name"_s)->text(), u"Half a program"_s);
        QVERIFY(!take->isVisible());
    }

    void aProgramIsEditedAndKeepsItsTypeOncePairsAreFormed()
    {
        Desk desk(Desk::Holds::Sample);
        const Program before = desk.context.programs().first();
        {
            Opened open(desk, ProgramWizard::Task::Edit, before);
            open.wizard.goTo(1);
            open.field<QSpinBox>(u"Meet every"_s)->setValue(14);
            open.wizard.goTo(2);
            QTest::keyClick(open.primary(), Qt::Key_Space);
            QVERIFY(!open.wizard.isVisible());
        }
        QCOMPARE(desk.context.programs().first().cadenceDays, 14);
        Opened open(desk, ProgramWizard::Task::Edit, desk.context.programs().first());
        auto *type = open.field<QComboBox>(u"Type"_s);
        type->setCurrentIndex(1);
        open.wizard.goTo(2);
        QTest::keyClick(open.primary(), Qt::Key_Space);
        QVERIFY(open.wizard.isVisible()); // its pairings are of the old type
        QCOMPARE(open.wizard.step(), 0);
        QVERIFY2(
            type->accessibleDescription().contains(u"pairings"_s), qPrintable(type->accessibleDescription()));
    }

    void aProgramMayHaveNoEnd()
    {
        Desk desk(Desk::Holds::Nothing);
        Opened open(desk);
        QTest::keyClicks(open.field<QLineEdit>(u"Name"_s), u"Always on"_s);
        QTest::keyClick(open.field<QCheckBox>(u"End is given"_s), Qt::Key_Space);
        open.wizard.goTo(2);
        QTest::keyClick(open.primary(), Qt::Key_Space);
        QVERIFY(!desk.context.programs().first().end);
        QVERIFY(desk.context.programs().first().start);
    }

    void theNextCohortTakesTheSettingsAndGoalsAlong()
    {
        Desk desk(Desk::Holds::Sample);
        const Program before = desk.context.programs().first();
        const Program next = nextCohort(before, desk.context.programs());
        Opened open(desk, ProgramWizard::Task::NextCohort, before);
        QCOMPARE(open.field<QLineEdit>(u"Name"_s)->text(), next.name);
        open.wizard.goTo(2);
        QTest::keyClick(open.primary(), Qt::Key_Space);
        QCOMPARE(desk.context.programs().size(), 2);
        const auto made = programById(desk.workspace().database(), desk.context.program());
        QCOMPARE(made->name, next.name);
        QCOMPARE(made->start, next.start);
        QVERIFY(programContents(desk.workspace().database(), made->id)->goals > 0);
    }

    void everyControlOfEveryPageHasAName()
    {
        Desk desk(Desk::Holds::Sample);
        Opened open(desk);
        for (int step = 0; step < 3; ++step) {
            open.wizard.goTo(step);
            for (QWidget *each : open.wizard.findChildren<QWidget *>()) {
                if (each->focusPolicy() == Qt::NoFocus || !each->isVisible() || each->focusProxy()
                    || each->objectName().startsWith(u"qt_"_s) || each->inherits("QScrollArea"))
                    continue;
                QVERIFY2(!each->accessibleName().isEmpty() || !each->property("text").toString().isEmpty(),
                    each->metaObject()->className());
            }
        }
    }
};

QTEST_MAIN(TestProgramWizard)
#include "tst_program_wizard.moc"
