#include "ui/importing.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QDateEdit>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QRadioButton>
#include <QSpinBox>

#include "ui/common/widgets/data_table.h"

using namespace Qt::StringLiterals;
using namespace mentorbook;
using Page = PreviewTabs::Page;

// The way to the preview: where a table comes from, how it is read, what its columns and values mean.
class TestImportWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void nothingCanBeImportedBeforeAFileIsChosen();
    void enterGoesOnFromStepToStepAndImports();
    void theStepsAreGoneBackAndForthThrough();
    void theStepsSayWhatCameOfThem();
    void theFirstRowsFollowEveryChange();
    void aHeaderFurtherDownCanBeTold();
    void aFileThatIsGoneIsExplained();
    void theDayComesFromTheFilesName();
    void anotherFileReplacesTheFirst();
    void aFileIsDroppedOnTheWizard();
    void cellsArePastedFromASpreadsheet();
    void anEmptyClipboardIsExplained();
    void aMissingColumnIsSaidWhereItCanBeTold();
    void aGuessFromValuesSaysThatItIsOne();
    void ignoredColumnsAreNamed();
    void aFieldHasOneColumnOnly();
    void aColumnIsKeptUnderATypedName();
    void anAmbiguousDateIsAskedWithBothReadings();
    void oddValuesMeanNoneWhereTheyAreTicked();
    void suggestionsCountOnceOneGoesOn();
    void aValueKeepsItsNameWhereTheSuggestionIsWrong();
    void whereNothingIsToBeDecidedThePageSaysSo();
    void answersNeedAWave();
    void everyControlHasAName();

private:
    QTemporaryDir m_settings;
};

void TestImportWizard::initTestCase() { prepareImports(m_settings); }

void TestImportWizard::init() { QSettings().clear(); }

void TestImportWizard::nothingCanBeImportedBeforeAFileIsChosen()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    QVERIFY(!importing.nextButton().isEnabled());
    QTest::keyClick(&importing.wizard, Qt::Key_Return);
    QVERIFY(importing.wizard.isVisible());
    QCOMPARE(importing.wizard.step(), Step::Source);
    importing.wizard.goTo(Step::Preview);
    QCOMPARE(importing.wizard.step(), Step::Source);
}

void TestImportWizard::enterGoesOnFromStepToStepAndImports()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, "Employee Number,Name\n1,Ada\n");
    for (const Step step : {Step::Source, Step::Columns, Step::Values, Step::Preview}) {
        QCOMPARE(importing.wizard.step(), step);
        QVERIFY(importing.wizard.focusWidget());
        QTest::keyClick(importing.wizard.focusWidget(), Qt::Key_Return);
        importing.settle();
    }
    QVERIFY(!importing.wizard.isVisible());
    QCOMPARE(peopleCount(desk), 1);
}

void TestImportWizard::theStepsAreGoneBackAndForthThrough()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, "Employee Number,Name\n1,Ada\n");
    importing.steps().setFocus();
    QTest::keyClick(&importing.steps(), Qt::Key_End);
    QCOMPARE(importing.wizard.step(), Step::Preview);
    QCOMPARE(importing.nextButton().text(), u"&Import 1 people"_s);
    QVERIFY(importing.steps().hasFocus());
    QTest::keyClick(&importing.steps(), Qt::Key_Up);
    QCOMPARE(importing.wizard.step(), Step::Values);
    QTest::mouseClick(&importing.control<QPushButton>(u"Back"_s), Qt::LeftButton);
    QCOMPARE(importing.wizard.step(), Step::Columns);
    QCOMPARE(importing.nextButton().text(), u"&Next"_s);
}

void TestImportWizard::theStepsSayWhatCameOfThem()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, "Employee Number,Shoe Size\n1,43\n2,38\n");
    QCOMPARE(importing.steps().noteOf(0), u"hr.csv"_s);
    QCOMPARE(importing.steps().noteOf(1), u"1 of 2 imported"_s);
    QCOMPARE(importing.steps().noteOf(2), u"nothing to decide"_s);
    QCOMPARE(importing.steps().noteOf(3), u"2 changes"_s);
    importing.go(Step::Preview);
    QCOMPARE(importing.steps().stateOf(0), StepList::State::Done);
    importing.open(u"badges.csv"_s, "Badge\nB1\n");
    QCOMPARE(importing.steps().stateOf(1), StepList::State::NeedsLook);
}

void TestImportWizard::theFirstRowsFollowEveryChange()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, "Employee Number|Name, first|Grade\n1|Lin, Mei|G5\n2|Fox, Sam|G6\n");
    const auto &rows = importing.control<DataTable>(u"First rows"_s);
    QCOMPARE(rows.model()->headerData(1, Qt::Horizontal).toString(), u"Employee Number"_s);
    QCOMPARE(rows.model()->index(0, 2).data().toString(), u"Lin, Mei"_s);
    QCOMPARE(importing.control<QComboBox>(u"Separator"_s).currentText(), u"Vertical bar (detected)"_s);
    importing.choose(u"Separator"_s, u"Comma"_s);
    QCOMPARE(rows.model()->index(0, 1).data().toString(), u"1|Lin"_s);
    importing.choose(u"Separator"_s, u"Vertical bar"_s);
    QCOMPARE(rows.shownRows(), 2);
    QCOMPARE(importing.tabs().count(Page::Added), 2);
}

void TestImportWizard::aHeaderFurtherDownCanBeTold()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, "Number,Title\nEmployee Number,Name\n1,Ada\n");
    importing.control<QSpinBox>(u"Header in line"_s).setValue(2);
    importing.settle();
    const auto &rows = importing.control<DataTable>(u"First rows"_s);
    QCOMPARE(rows.model()->headerData(2, Qt::Horizontal).toString(), u"Name"_s);
    QCOMPARE(rows.shownRows(), 1);
    QCOMPARE(importing.wizard.planned()->preview.added.first().name, u"Ada"_s);
}

void TestImportWizard::aFileThatIsGoneIsExplained()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.wizard.openFile(desk.folder.filePath(u"nowhere.csv"_s));
    importing.settle();
    QVERIFY2(importing.problem().contains(u"nowhere.csv"_s), qPrintable(importing.problem()));
    QVERIFY(!importing.nextButton().isEnabled());
}

void TestImportWizard::theDayComesFromTheFilesName()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"roster_2026-04-01.csv"_s, "Employee Number\n1\n");
    QCOMPARE(importing.control<QDateEdit>(u"As of"_s).date(), QDate(2026, 4, 1));
    QCOMPARE(std::get<PeopleImportPlan>(importing.wizard.planned()->plan).asOf, QDate(2026, 4, 1));
    importing.open(u"people.csv"_s, "Employee Number\n1\n");
    QCOMPARE(importing.control<QDateEdit>(u"As of"_s).date(), QDate(2026, 7, 6));
}

void TestImportWizard::anotherFileReplacesTheFirst()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    // The second comes while the first is still being read.
    importing.wizard.openFile(desk.file(u"first.csv"_s, newestRoster().join('\n')));
    QTest::qWait(5);
    importing.wizard.openFile(desk.file(u"second.csv"_s, "Employee Number\n1\n"));
    importing.settle();
    QTest::qWait(100);
    QCOMPARE(importing.tabs().count(Page::Added), 1);
    QCOMPARE(importing.wizard.findChild<QLabel *>(u"fileName"_s)->text(), u"second.csv"_s);
}

void TestImportWizard::aFileIsDroppedOnTheWizard()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(desk.file(u"hr.csv"_s, "Employee Number\n1\n2\n"))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&importing.wizard, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&importing.wizard, &drop);
    importing.settle();
    QCOMPARE(importing.tabs().count(Page::Added), 2);
}

void TestImportWizard::cellsArePastedFromASpreadsheet()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    QGuiApplication::clipboard()->setText(u"Employee Number\tName\n007\tJürgen\n"_s);
    QVERIFY(QTest::qWaitForWindowActive(&importing.wizard));
    QTest::keyClick(&importing.wizard, Qt::Key_V, Qt::ControlModifier);
    importing.settle();
    QCOMPARE(importing.wizard.findChild<QLabel *>(u"fileName"_s)->text(), u"Pasted table"_s);
    QCOMPARE(importing.wizard.planned()->preview.added.first().number, u"007"_s);
    importing.import();
    QCOMPARE(peopleOverviews(desk.workspace().database(), {})->first().person.roster.name, u"Jürgen"_s);
}

void TestImportWizard::anEmptyClipboardIsExplained()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    QGuiApplication::clipboard()->setText(u" \n"_s);
    QTest::mouseClick(&importing.control<QPushButton>(u"Paste from Clipboard"_s), Qt::LeftButton);
    QVERIFY(std::ranges::any_of(importing.wizard.findChildren<QLabel *>(), [](const QLabel *each) {
        return each->text().startsWith(u"There is no table in the clipboard."_s);
    }));
}

void TestImportWizard::aMissingColumnIsSaidWhereItCanBeTold()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, "Badge,Name\nGold,Ada\nSilver,Jonas\n");
    QCOMPARE(importing.problem(), QString());
    importing.go(Step::Columns);
    QVERIFY2(importing.problem().contains(u"employee number"_s), qPrintable(importing.problem()));
    QVERIFY(!importing.nextButton().isEnabled());
    importing.go(Step::Preview);
    auto &mend = importing.control<QPushButton>(u"Go to Columns"_s);
    QVERIFY(mend.isVisible());
    QVERIFY(!importing.nextButton().isEnabled());
    QTest::mouseClick(&mend, Qt::LeftButton);
    QCOMPARE(importing.wizard.step(), Step::Columns);
    importing.choose(u"“Badge” is imported as"_s, u"Employee number"_s);
    QCOMPARE(importing.problem(), QString());
    importing.import();
    QCOMPARE(peopleCount(desk), 2);
}

void TestImportWizard::aGuessFromValuesSaysThatItIsOne()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, "Badge,Name\nB1,Ada\nB2,Jonas\n");
    importing.go(Step::Columns);
    auto &badge = importing.control<QComboBox>(u"“Badge” is imported as"_s);
    QCOMPARE(badge.currentText(), u"Employee number"_s);
    QCOMPARE(badge.accessibleDescription(), u"guess"_s);
    QVERIFY(badge.hasFocus()); // what is least sure is what one came for
    QCOMPARE(importing.control<QComboBox>(u"“Name” is imported as"_s).accessibleDescription(), u"certain"_s);
}

void TestImportWizard::ignoredColumnsAreNamed()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, "Employee Number,Shoe Size,Parking\n1,43,A4\n");
    QCOMPARE(importing.control<QLabel>(u"Columns that are not imported"_s).text(),
        u"Not imported: Shoe Size, Parking."_s);
}

void TestImportWizard::aFieldHasOneColumnOnly()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, "Employee Number,Name,Known As\n1,Adaeze,Ada\n");
    importing.choose(u"“Known As” is imported as"_s,
        importing.control<QComboBox>(u"“Name” is imported as"_s).currentText());
    QCOMPARE(importing.control<QComboBox>(u"“Name” is imported as"_s).currentText(), u"Not imported"_s);
    QCOMPARE(importing.wizard.planned()->preview.added.first().name, u"Ada"_s);
}

void TestImportWizard::aColumnIsKeptUnderATypedName()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, "Employee Number,Shoe Size,Desk\n1,43,A4\n");
    importing.go(Step::Columns);
    auto &box = importing.control<QComboBox>(u"“Shoe Size” is imported as"_s);
    box.setFocus();
    box.lineEdit()->selectAll();
    QTest::keyClicks(box.lineEdit(), u"Shoes"_s);
    QTest::keyClick(box.lineEdit(), Qt::Key_Tab);
    importing.settle();
    importing.choose(u"“Desk” is imported as"_s, u"Keep as “Desk”"_s);
    importing.import();
    const auto custom = peopleOverviews(desk.workspace().database(), {})->first().person.roster.custom;
    QCOMPARE(custom, (QMap<QString, QString>{{u"Desk"_s, u"A4"_s}, {u"Shoes"_s, u"43"_s}}));
}

void TestImportWizard::anAmbiguousDateIsAskedWithBothReadings()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, "Employee Number,Hire Date\n1,03/04/2020\n");
    QVERIFY(!importing.wizard.planned());
    QCOMPARE(importing.steps().stateOf(2), StepList::State::NeedsLook);
    importing.go(Step::Values);
    QVERIFY(!importing.nextButton().isEnabled());
    QStringList readings;
    QRadioButton *dayFirst = nullptr;
    for (auto *each : importing.wizard.findChildren<QRadioButton *>()) {
        QVERIFY(!each->isChecked());
        readings.append(each->text());
        if (each->text().contains(u"April 3, 2020"_s))
            dayFirst = each;
    }
    QCOMPARE(readings,
        (QStringList{u"03/04/2020 is April 3, 2020 (day, month, year)"_s,
            u"03/04/2020 is March 4, 2020 (month, day, year)"_s}));
    QTest::keyClick(dayFirst, Qt::Key_Space);
    importing.settle();
    QCOMPARE(importing.control<QComboBox>(u"Dates"_s).currentText(), u"Day, month, year"_s);
    importing.import();
    const auto people = peopleOverviews(desk.workspace().database(), {});
    QCOMPARE(people->first().person.roster.hireDate, QDate(2020, 4, 3));
}

void TestImportWizard::oddValuesMeanNoneWhereTheyAreTicked()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(
        u"hr.csv"_s, "Employee Number,Leaving Date\n1,1/1/1900\n2,1/1/1900\n3,2020-05-06\n4,1/1/1900\n");
    importing.go(Step::Values);
    auto &none = importing.control<QCheckBox>(u"“1/1/1900” means none"_s);
    QVERIFY(!none.isChecked());
    const auto leftOn = [&] {
        return std::get<PeopleImportPlan>(importing.wizard.planned()->plan).roster.entries.first().leftOn;
    };
    QVERIFY(leftOn());
    QTest::keyClick(&none, Qt::Key_Space);
    importing.settle();
    QVERIFY(!leftOn());
    QVERIFY(none.isChecked()); // the page stays as it is, with the focus where it was
}

static QByteArray misspelled()
{
    return "Employee Number,Department\n1,Engineering\n2,Engineering\n3,Engg\n";
}

void TestImportWizard::suggestionsCountOnceOneGoesOn()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, misspelled());
    QCOMPARE(importing.steps().noteOf(2), u"1 suggestions"_s);
    QCOMPARE(std::get<PeopleImportPlan>(importing.wizard.planned()->plan).roster.entries.last().department,
        u"Engg"_s);
    importing.go(Step::Values);
    QCOMPARE(importing.control<QComboBox>(u"“Engg” means"_s).currentText(), u"Engineering"_s);
    importing.import();
    const auto people = peopleOverviews(desk.workspace().database(), {});
    QVERIFY(std::ranges::all_of(*people,
        [](const PersonOverview &each) { return each.person.roster.department == u"Engineering"_s; }));
    // And from now on in every file.
    Importing again(desk);
    again.open(u"other.csv"_s, "Employee Number,Department,Name\n4,Engg,Di\n");
    QCOMPARE(std::get<PeopleImportPlan>(again.wizard.planned()->plan).roster.entries.last().department,
        u"Engineering"_s);
}

void TestImportWizard::aValueKeepsItsNameWhereTheSuggestionIsWrong()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, misspelled());
    importing.go(Step::Values);
    importing.choose(u"“Engg” means"_s, u"Engg"_s);
    importing.go(Step::Preview);
    QCOMPARE(std::get<PeopleImportPlan>(importing.wizard.planned()->plan).roster.entries.last().department,
        u"Engg"_s);
    QCOMPARE(importing.steps().noteOf(2), u"nothing to decide"_s);
}

void TestImportWizard::whereNothingIsToBeDecidedThePageSaysSo()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, "Employee Number,Hire Date\n1,2020-04-03\n");
    importing.go(Step::Values);
    const auto states = importing.wizard.findChildren<EmptyState *>();
    QVERIFY(std::ranges::any_of(states, [](const EmptyState *each) {
        return each->isVisible() && each->accessibleName().startsWith(u"There is nothing to decide here"_s);
    }));
}

void TestImportWizard::answersNeedAWave()
{
    Desk desk(Desk::Holds::Sample);
    Importing importing(desk, ImportKind::Survey);
    QFile file(u":/sample/survey_midway.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    importing.open(u"survey.csv"_s, file.readAll());
    QVERIFY2(importing.problem().contains(u"wave"_s), qPrintable(importing.problem()));
    QVERIFY(!importing.nextButton().isEnabled());
    auto &wave = importing.control<QComboBox>(u"Wave"_s);
    wave.setCurrentIndex(wave.findText(u"Midway"_s));
    importing.settle();
    QCOMPARE(importing.problem(), QString());
    QCOMPARE(importing.tabs().count(Page::Added), 0);
    importing.go(Step::Preview);
    QVERIFY(!importing.nextButton().isEnabled()); // all of it is known
    QVERIFY(importing.notice(u"Everything is known already"_s).contains(u"survey.csv"_s));
    importing.go(Step::Source);
    wave.setEditText(u"At the end"_s);
    importing.go(Step::Preview);
    QVERIFY(importing.nextButton().isEnabled());
    QVERIFY(importing.tabs().count(Page::Added).value_or(0) > 100);
}

void TestImportWizard::everyControlHasAName()
{
    Desk desk(Desk::Holds::Sample);
    for (const ImportKind kind :
        {ImportKind::People, ImportKind::Participants, ImportKind::Meetings, ImportKind::Survey}) {
        Importing importing(desk, kind);
        importing.open(u"file.csv"_s,
            "Employee Number,Mentee,Date,Role,Satisfaction,Department,Hire Date\n"
            "1,1,2026-01-01,mentor,4,Engg,03/04/2020\n2,2,2026-01-01,mentor,4,Engineering,03/04/2020\n");
        for (const Step step : {Step::Source, Step::Columns, Step::Values, Step::Preview}) {
            importing.go(step);
            for (QWidget *each : importing.wizard.findChildren<QWidget *>()) {
                if (each->focusPolicy() == Qt::NoFocus || !each->isVisible() || each->focusProxy()
                    || each->objectName().startsWith(u"qt_"_s) || each->inherits("QTabBar")
                    || qobject_cast<QComboBox *>(each->parentWidget())
                    || qobject_cast<QAbstractSpinBox *>(each->parentWidget()))
                    continue;
                QVERIFY2(!each->accessibleName().isEmpty() || !each->property("text").toString().isEmpty(),
                    each->metaObject()->className());
            }
        }
    }
}

QTEST_MAIN(TestImportWizard)
#include "tst_import_wizard.moc"
