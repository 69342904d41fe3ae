#include "tests/core/matching_company.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/cards.h"
#include "ui/common/widgets/data_table.h"
#include "ui/matching/criteria_editor.h"
#include "ui/matching/matching_screen.h"
#include "ui/matching/new_round_dialog.h"
#include "ui/matching/publish_dialog.h"
#include "ui/named.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QtTest>

#include <algorithm>

using namespace mentorbook;
using namespace Qt::StringLiterals;

namespace {

// The screen over a company, as the desktop wires it.
struct Desk
{
    explicit Desk(Company company)
        : workspace(company.workspace.get())
        , context(today)
        , said(&context, &AppContext::notified)
        , failed(&context, &AppContext::failed)
        , asked(&screen, &MatchingScreen::screenRequested)
    {
        program = company.program;
        context.setWorkspace(std::move(company.workspace));
        context.setPrograms(must(programs(workspace->database())));
        screen.resize(1080, 720);
        screen.show();
    }

    [[nodiscard]] Database &database() const { return workspace->database(); }
    [[nodiscard]] DataTable *table(const QString &name) const { return named<DataTable>(&screen, name); }
    [[nodiscard]] QAction *action(const QString &start) const
    {
        for (QAction *each : screen.actions()) {
            if (QString(each->text()).remove(u'&').startsWith(start))
                return each;
        }
        return nullptr;
    }
    // What stands on the page, to look for sentences.
    [[nodiscard]] QString text() const
    {
        QStringList texts;
        for (const QLabel *label : screen.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    template <class Dialog> [[nodiscard]] Dialog *dialog() const
    {
        for (auto *each : screen.findChildren<QDialog *>()) {
            if (each->isVisible() && qobject_cast<Dialog *>(each))
                return static_cast<Dialog *>(each);
        }
        return nullptr;
    }
    [[nodiscard]] NewRoundDialog *openNewRound() const
    {
        action(u"New round"_s)->trigger();
        return dialog<NewRoundDialog>();
    }
    [[nodiscard]] bool compute() const
    {
        NewRoundDialog *asking = openNewRound();
        if (!asking)
            return false;
        asking->accept();
        return QTest::qWaitFor([&] { return !asking->isVisible(); });
    }
    [[nodiscard]] QString lastSaid() const
    {
        return said.isEmpty() ? QString() : said.last().first().toString();
    }
    [[nodiscard]] bool offersUndo() const { return !said.isEmpty() && said.last().at(1).toBool(); }
    [[nodiscard]] qsizetype storedRounds() const { return must(rounds(database(), program)).size(); }

    Workspace *workspace;
    ProgramId program;
    AppContext context;
    MatchingScreen screen{context};
    QSignalSpy said;
    QSignalSpy failed;
    QSignalSpy asked;
};

// Ada and Mei mentor; Jonas, Tomás and Lin wait, one too many.
Company threeForTwo()
{
    Company company;
    company.mentor(u"Ada"_s, {u"SQL"_s});
    company.mentor(u"Mei"_s, {u"Coaching"_s});
    company.mentee(u"Jonas"_s, {u"SQL"_s});
    company.mentee(u"Tomás"_s, {u"Coaching"_s});
    company.mentee(u"Lin"_s, {u"Chess"_s});
    return company;
}

} // namespace

class TestMatchingScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void emptyStatesNameTheNextStep_data();
    void emptyStatesNameTheNextStep();
    void withoutAProgramTheNextStepIsOne();

    void aRoundIsComputedByKeyboardAndShown();
    void computingIsOneStepOfUndo();
    void aCanceledComputationStoresNothingAndKeepsTheDialog();
    void weightsThatSayNothingCannotBeComputed();
    void aTakenNameIsToldBeforeComputing();
    void weightsShowTheirShareOfTheTotal();
    void aCriterionThatServesNoGoalIsFlagged();
    void missingDataIsToldWhileItWeighs();
    void theProgramKeepsTheWeightsOnlyWhenAsked();
    void tabWalksThroughWhatMatters();

    void aPairIsExplainedWithItsGoal();
    void somebodyUnmatchedIsToldWhatWouldHelp();
    void theSelectionStaysWithTheMenteeInAnotherRound();
    void publishingSaysWhatWillHappenAndCanBeUndone();
    void aRefusedPublicationStandsBesideTheDay();
    void aBanAsksForANewRoundUntilItIsUndone();
    void deleteForgetsTheRoundAndUndoBringsItBack();
    void everyControlHasAName();
};

void TestMatchingScreen::emptyStatesNameTheNextStep_data()
{
    QTest::addColumn<int>("mentors");
    QTest::addColumn<int>("mentees");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("button");
    const int oneOnOne = int(MentoringType::OneOnOne);
    QTest::newRow("nobody") << 0 << 0 << oneOnOne << u"Nobody takes part yet."_s << u"Import participants…"_s;
    QTest::newRow("no mentor") << 0 << 2 << oneOnOne << u"no mentor takes part yet"_s << u"Go to People"_s;
    QTest::newRow("no mentee") << 2 << 0 << oneOnOne << u"no mentee takes part yet"_s << u"Go to People"_s;
    QTest::newRow("ready") << 1 << 1 << oneOnOne << u"Say what matters"_s << u"New round…"_s;
    QTest::newRow("group") << 1 << 1 << int(MentoringType::Group) << u"one-on-one programs only"_s
                           << u"New program…"_s;
}

void TestMatchingScreen::emptyStatesNameTheNextStep()
{
    QFETCH(int, mentors);
    QFETCH(int, mentees);
    QFETCH(int, type);
    QFETCH(QString, sentence);
    QFETCH(QString, button);
    Company company({.id = {}, .name = u"Leadership 26"_s, .type = MentoringType(type)});
    for (int i = 0; i < mentors; ++i)
        company.mentor(u"Mentor %1"_s.arg(i));
    for (int i = 0; i < mentees; ++i)
        company.mentee(u"Mentee %1"_s.arg(i));
    Desk desk(std::move(company));
    QVERIFY2(desk.text().contains(sentence), qPrintable(desk.text()));
    bool found = false;
    for (const QPushButton *each : desk.screen.findChildren<QPushButton *>()) {
        found = found
            || (each->isVisible() && each->isEnabled() && each->property("primary").toBool()
                && each->accessibleName() == button);
    }
    QVERIFY(found);
    QCOMPARE(desk.action(u"New round"_s)->isEnabled(), button == u"New round…"_s);
    QVERIFY(desk.failed.isEmpty());
}

void TestMatchingScreen::withoutAProgramTheNextStepIsOne()
{
    AppContext context(today);
    MatchingScreen screen(context);
    context.setWorkspace(must(Workspace::inMemory()));
    screen.show();
    QSignalSpy wanted(&screen, &MatchingScreen::newProgramRequested);
    auto *button = named<QPushButton>(&screen, u"New program…"_s);
    QVERIFY(button && button->isVisible());
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
}

void TestMatchingScreen::aRoundIsComputedByKeyboardAndShown()
{
    Desk desk(threeForTwo());
    NewRoundDialog *dialog = desk.openNewRound();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!desk.dialog<NewRoundDialog>());
    QCOMPARE(desk.storedRounds(), 1);
    QCOMPARE(desk.table(u"Rounds"_s)->shownRows(), 1);
    QCOMPARE(desk.table(u"Pairs"_s)->shownRows(), 2);
    QCOMPARE(desk.table(u"Unmatched"_s)->shownRows(), 1);
    QVERIFY2(
        desk.text().contains(u"2 pairs · mean "_s) && desk.text().contains(u"1 unmatched · proven best"_s),
        qPrintable(desk.text()));
    QVERIFY2(desk.lastSaid().startsWith(u"Computed “Round 1”: 2 pairs, proven best."_s),
        qPrintable(desk.lastSaid()));
    QVERIFY(desk.offersUndo());
    QVERIFY(desk.action(u"Publish 2 pairings"_s)->isEnabled());
}

void TestMatchingScreen::computingIsOneStepOfUndo()
{
    Desk desk(threeForTwo());
    QVERIFY(desk.compute());
    must(desk.workspace->undo());
    QCOMPARE(desk.storedRounds(), 0);
    QVERIFY(desk.text().contains(u"Say what matters"_s)); // the page is empty again
    QVERIFY(!desk.action(u"Publish"_s)->isEnabled());
    must(desk.workspace->redo());
    QCOMPARE(desk.table(u"Pairs"_s)->shownRows(), 2);
}

void TestMatchingScreen::aCanceledComputationStoresNothingAndKeepsTheDialog()
{
    Company company;
    for (int i = 0; i < 600; ++i) {
        company.mentor(u"Mentor %1"_s.arg(i));
        company.mentee(u"Mentee %1"_s.arg(i));
    }
    Desk desk(std::move(company));
    NewRoundDialog *dialog = desk.openNewRound();
    QVERIFY(dialog);
    named<QLineEdit>(dialog, u"Name of the round"_s)->setText(u"Big"_s);
    dialog->accept();
    QTest::keyClick(dialog, Qt::Key_Escape); // cancels what runs, and the dialog stays
    QVERIFY(dialog->isVisible());
    QTRY_VERIFY(named<QLineEdit>(dialog, u"Name of the round"_s)->isEnabled());
    QVERIFY(dialog->isVisible());
    QCOMPARE(named<QLineEdit>(dialog, u"Name of the round"_s)->text(), u"Big"_s);
    QCOMPARE(desk.storedRounds(), 0);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestMatchingScreen::weightsThatSayNothingCannotBeComputed()
{
    Desk desk(threeForTwo());
    NewRoundDialog *dialog = desk.openNewRound();
    for (QSpinBox *weight : dialog->findChildren<QSpinBox *>())
        weight->setValue(0);
    const auto labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"Every weight is 0"_s);
    }));
    dialog->accept();
    QVERIFY(dialog->isVisible());
    QTest::qWait(50);
    QCOMPARE(desk.storedRounds(), 0);
}

void TestMatchingScreen::aTakenNameIsToldBeforeComputing()
{
    Desk desk(threeForTwo());
    QVERIFY(desk.compute());
    NewRoundDialog *dialog = desk.openNewRound();
    auto *name = named<QLineEdit>(dialog, u"Name of the round"_s);
    QCOMPARE(name->text(), u"Round 2"_s);
    name->setText(u"round 1"_s);
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto compute = std::ranges::find_if(
        buttons, [](const QPushButton *button) { return button->text().contains(u"ompute"_s); });
    QVERIFY(compute != buttons.end());
    QVERIFY(!(*compute)->isEnabled());
    QVERIFY((*compute)->toolTip().contains(u"already"_s));
    name->setText(u"Another"_s);
    QVERIFY((*compute)->isEnabled());
}

void TestMatchingScreen::weightsShowTheirShareOfTheTotal()
{
    CriteriaEditor editor(
        {{.kind = CriterionKind::Skills, .weight = 30}, {.kind = CriterionKind::Location, .weight = 10}});
    QVERIFY(named<QLabel>(&editor, u"Skills weighs 75 % of the total"_s));
    QVERIFY(named<QLabel>(&editor, u"Location weighs 25 % of the total"_s));
    named<QSpinBox>(&editor, u"Weight of Department"_s)->setValue(40);
    QVERIFY(named<QLabel>(&editor, u"Department weighs 50 % of the total"_s));
    QCOMPARE(editor.criteria().size(), 4); // what the program leaves out can be weighed, too
    QCOMPARE(editor.criteria().first(), (Criterion{.kind = CriterionKind::Skills, .weight = 30}));
}

void TestMatchingScreen::aCriterionThatServesNoGoalIsFlagged()
{
    CriteriaEditor editor({{.kind = CriterionKind::Skills, .weight = 30, .goal = u"Leaders from within"_s},
        {.kind = CriterionKind::Location, .weight = 10}});
    const auto flags = [&] {
        const auto labels = editor.findChildren<QLabel *>();
        return std::ranges::count_if(labels, [](const QLabel *label) {
            return !label->isHidden() && label->text() == u"Serves no goal yet"_s;
        });
    };
    QCOMPARE(flags(), 1); // location; what weighs nothing needs no goal
    named<QLineEdit>(&editor, u"Goal that Location serves"_s)->setText(u"Meet in person"_s);
    QCOMPARE(flags(), 0);
    named<QLineEdit>(&editor, u"Goal that Skills serves"_s)->clear();
    QCOMPARE(flags(), 1);
}

void TestMatchingScreen::missingDataIsToldWhileItWeighs()
{
    Company company = threeForTwo();
    company.mentee(u"Blank"_s, {});
    Desk desk(std::move(company));
    NewRoundDialog *dialog = desk.openNewRound();
    auto *warnings = named<Card>(dialog, u"Missing data"_s);
    QVERIFY(warnings && warnings->isVisible());
    QCOMPARE(warnings->findChild<QLabel *>()->text(),
        u"Skills wanted are missing for 1 of 4 mentees; this counts half."_s);
    named<QSpinBox>(dialog, u"Weight of Skills"_s)->setValue(0);
    QVERIFY(!warnings->isVisible());
}

void TestMatchingScreen::theProgramKeepsTheWeightsOnlyWhenAsked()
{
    Desk desk(threeForTwo());
    for (const bool keep : {false, true}) {
        NewRoundDialog *dialog = desk.openNewRound();
        QVERIFY(dialog);
        named<QSpinBox>(dialog, u"Weight of Skills"_s)->setValue(77);
        for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
            if (box->text().contains(u"for the program"_s))
                box->setChecked(keep);
        }
        dialog->accept();
        QTRY_VERIFY(!desk.dialog<NewRoundDialog>());
        QCOMPARE(must(programCriteria(desk.database(), desk.program)).first().weight, keep ? 77 : 50);
    }
    must(desk.workspace->undo()); // the round and the weights are one step
    QCOMPARE(must(programCriteria(desk.database(), desk.program)).first().weight, 50);
    QCOMPARE(desk.storedRounds(), 1);
}

void TestMatchingScreen::tabWalksThroughWhatMatters()
{
    Desk desk(threeForTwo());
    NewRoundDialog *dialog = desk.openNewRound();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    dialog->activateWindow();
    QTRY_VERIFY(dialog->focusWidget());
    QStringList walked;
    for (int i = 0; i < 14; ++i) {
        walked.append(dialog->focusWidget()->accessibleName());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    }
    QStringList expected;
    for (const QString &name : {u"Skills"_s, u"Department"_s, u"Location"_s, u"Experience"_s}) {
        expected.append(u"Weight of %1"_s.arg(name));
        expected.append(u"%1 must hold"_s.arg(name));
        expected.append(u"Goal that %1 serves"_s.arg(name));
    }
    expected.append(u"Name of the round"_s);
    for (qsizetype i = 0; i < expected.size(); ++i)
        QVERIFY2(walked[i].startsWith(expected[i]), qPrintable(walked.join(u", "_s)));
}

void TestMatchingScreen::aPairIsExplainedWithItsGoal()
{
    Desk desk(threeForTwo());
    NewRoundDialog *dialog = desk.openNewRound();
    named<QLineEdit>(dialog, u"Goal that Skills serves"_s)->setText(u"Data leaders from within"_s);
    dialog->accept();
    QTRY_VERIFY(!desk.dialog<NewRoundDialog>());
    DataTable *pairs = desk.table(u"Pairs"_s);
    pairs->setFocus();
    QTest::keyClick(pairs, Qt::Key_Home, Qt::ControlModifier);
    const QString text = desk.text();
    QVERIFY2(text.contains(u"because of “Data leaders from within”"_s), qPrintable(text));
    QVERIFY2(text.contains(u"50/50"_s), qPrintable(text));
    QVERIFY2(text.contains(u"the one skill wanted"_s), qPrintable(text));
    QVERIFY2(text.contains(u" & "_s), qPrintable(text));
}

void TestMatchingScreen::somebodyUnmatchedIsToldWhatWouldHelp()
{
    Desk desk(threeForTwo());
    QVERIFY(desk.compute());
    DataTable *unmatched = desk.table(u"Unmatched"_s);
    unmatched->setFocus();
    QTest::keyClick(unmatched, Qt::Key_Down);
    QVERIFY(unmatched->currentId());
    QVERIFY(!desk.table(u"Pairs"_s)->currentId()); // one thing is shown at a time
    QVERIFY2(desk.text().contains(u"What would help\nAsk 1 mentor more"_s), qPrintable(desk.text()));
    QVERIFY(!desk.action(u"Ban"_s)->isEnabled());
}

void TestMatchingScreen::theSelectionStaysWithTheMenteeInAnotherRound()
{
    Desk desk(threeForTwo());
    QVERIFY(desk.compute());
    DataTable *pairs = desk.table(u"Pairs"_s);
    QVERIFY(pairs->select(pairs->model()->index(1, 0).data(IdRole).toLongLong()));
    const auto mentee = pairs->currentId();
    QVERIFY(desk.compute());
    QCOMPARE(desk.table(u"Rounds"_s)->shownRows(), 2);
    QCOMPARE(pairs->currentId(), mentee);
}

void TestMatchingScreen::publishingSaysWhatWillHappenAndCanBeUndone()
{
    Desk desk(threeForTwo());
    QVERIFY(desk.compute());
    desk.action(u"Publish 2 pairings"_s)->trigger();
    auto *dialog = desk.dialog<PublishDialog>();
    QVERIFY(dialog);
    auto *start = dialog->findChild<QDateEdit *>();
    QCOMPARE(start->date(), today);
    start->setDate(today.addDays(7));
    const QString effect = dialog->findChild<QLabel *>(u"effect"_s)->text();
    QVERIFY2(effect.contains(u"2 pairings start on 13 July 2026"_s) && effect.contains(u"1 mentees stay"_s)
            && effect.contains(u"Nothing is sent"_s),
        qPrintable(effect));
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(!desk.dialog<PublishDialog>());
    QCOMPARE(desk.lastSaid(), u"Published 2 pairings."_s);
    QVERIFY(desk.offersUndo());
    const QList<Pairing> pairings = must(pairing_table::ofProgram(desk.database(), desk.program));
    QCOMPARE(pairings.size(), 2);
    QCOMPARE(pairings.first().startedOn, today.addDays(7));
    QVERIFY(!desk.action(u"Published"_s)->isEnabled());
    QVERIFY(!desk.action(u"Ban"_s)->isEnabled());
    QVERIFY(!desk.action(u"New round"_s)->isEnabled()); // both mentors are full now
    must(desk.workspace->undo());
    QVERIFY(desk.action(u"Publish 2 pairings"_s)->isEnabled());
    QVERIFY(desk.action(u"New round"_s)->isEnabled());
}

void TestMatchingScreen::aRefusedPublicationStandsBesideTheDay()
{
    Company company;
    company.mentor(u"Ada"_s);
    company.hire({.name = u"Jonas"_s, .wants = {u"SQL"_s}, .enrolled = today});
    Desk desk(std::move(company));
    QVERIFY(desk.compute());
    desk.action(u"Publish"_s)->trigger();
    auto *dialog = desk.dialog<PublishDialog>();
    auto *start = dialog->findChild<QDateEdit *>();
    start->setDate(today.addDays(-30)); // before Jonas enrolled
    dialog->accept();
    QVERIFY(dialog->isVisible());
    QVERIFY2(start->accessibleDescription().startsWith(u"Jonas no longer takes part."_s),
        qPrintable(start->accessibleDescription()));
    start->setDate(today);
    QVERIFY(start->accessibleDescription().isEmpty());
    dialog->accept();
    QVERIFY(!dialog->isVisible());
    QVERIFY(desk.failed.isEmpty());
}

void TestMatchingScreen::aBanAsksForANewRoundUntilItIsUndone()
{
    Desk desk(threeForTwo());
    QVERIFY(desk.compute());
    const auto mentee = desk.table(u"Pairs"_s)->currentId();
    desk.action(u"Ban this pair"_s)->trigger();
    auto *dialog = desk.dialog<QDialog>();
    QVERIFY(dialog);
    named<QLineEdit>(dialog, u"Why"_s)->setText(u"They share a flat"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(!dialog->isVisible());
    const QList<BannedPair> banned = must(participant_table::bannedPairs(desk.database(), desk.program));
    QCOMPARE(banned.size(), 1);
    QCOMPARE(banned.first().mentee.value(), *mentee);
    QCOMPARE(banned.first().reason, u"They share a flat"_s);
    QVERIFY(desk.lastSaid().contains(u"Compute a new round"_s));
    QVERIFY(desk.offersUndo());
    QVERIFY2(desk.text().contains(u"This round no longer fits."_s), qPrintable(desk.text()));
    QVERIFY(!desk.action(u"Publish"_s)->isEnabled());
    QVERIFY(named<QPushButton>(&desk.screen, u"Compute a new round…"_s)->isVisible());
    must(desk.workspace->undo());
    QVERIFY(!desk.text().contains(u"This round no longer fits."_s));
    QVERIFY(desk.action(u"Publish"_s)->isEnabled());
}

void TestMatchingScreen::deleteForgetsTheRoundAndUndoBringsItBack()
{
    Desk desk(threeForTwo());
    QVERIFY(desk.compute());
    QVERIFY(desk.compute());
    DataTable *list = desk.table(u"Rounds"_s);
    desk.screen.activateWindow();
    list->setFocus();
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(desk.storedRounds(), 1);
    QCOMPARE(desk.lastSaid(), u"Deleted “Round 2”."_s);
    QVERIFY(desk.offersUndo());
    QVERIFY(list->currentId()); // the other round is shown
    QVERIFY(desk.text().contains(u"Round 1"_s));
    must(desk.workspace->undo());
    QCOMPARE(list->shownRows(), 2);
}

void TestMatchingScreen::everyControlHasAName()
{
    Desk desk(threeForTwo());
    QVERIFY(desk.compute());
    NewRoundDialog *dialog = desk.openNewRound();
    for (const QWidget *part : {static_cast<QWidget *>(&desk.screen), static_cast<QWidget *>(dialog)}) {
        for (const QWidget *each : part->findChildren<QWidget *>()) {
            if (!each->isVisible() || !(each->focusPolicy() & Qt::TabFocus) || each->focusProxy()
                || qobject_cast<const QLineEdit *>(each->parent())
                || qobject_cast<QAbstractSpinBox *>(each->parent())
                || qobject_cast<const QScrollArea *>(each))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(each);
            QVERIFY2(!each->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                each->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestMatchingScreen)
#include "tst_matching_screen.moc"
