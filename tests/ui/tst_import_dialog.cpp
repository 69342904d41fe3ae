#include "ui/common/widgets/cards.h"
#include "ui/common/widgets/data_table.h"
#include "ui/import/columns_panel.h"
#include "ui/import/import_dialog.h"
#include "ui/import/preview_tabs.h"
#include "ui/people_desk.h"

#include "core/actions/pairings/pairings.h"
#include "core/actions/programs/people.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace mentorbook;
using Page = PreviewTabs::Page;

namespace {

// An open import dialog over a desk.
struct Importing
{
    explicit Importing(Desk &onDesk, ImportKind kind = ImportKind::People)
        : desk(onDesk)
        , dialog(onDesk.context, kind)
    {
        dialog.show();
    }

    void open(const QString &name, const QByteArray &content)
    {
        dialog.openFile(desk.file(name, content));
        settle();
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!dialog.isBusy(), 20'000); }
    [[nodiscard]] PreviewTabs &tabs() { return *dialog.findChild<PreviewTabs *>(); }
    [[nodiscard]] QPushButton &importButton()
    {
        for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
            if (each->isDefault())
                return *each;
        }
        qFatal("No default button");
    }
    [[nodiscard]] QString problem()
    {
        auto *card = named<Card>(&dialog, u"What is wrong with the file"_s);
        return card->isVisibleTo(&dialog) ? card->findChild<QLabel *>()->text() : QString();
    }
    template <class Widget> [[nodiscard]] Widget &control(const QString &name)
    {
        auto *found = named<Widget>(&dialog, name);
        if (!found)
            qFatal("No control “%s”", qPrintable(name));
        return *found;
    }

    Desk &desk;
    ImportDialog dialog;
};

// The sample's newest roster, line by line; the header first.
QByteArrayList newestRoster()
{
    QFile file(u":/sample/roster_2026-07-01.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The sample is missing");
    QByteArrayList lines = file.readAll().split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    lines.removeAll(QByteArray());
    return lines;
}

qsizetype peopleCount(Desk &desk) { return peopleOverviews(desk.workspace().database(), {})->size(); }

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void nothingCanBeImportedBeforeAFileIsChosen();
    void thePreviewCountsWhatThePlanCounts();
    void changesAreShownFromAndTo();
    void problemsSayWhereWhatAndWhy();
    void cancelLeavesNothing();
    void importingSaysWhatHappenedAndCanBeUndone();
    void enterImports();
    void aRosterOfPartOfTheCompanyMarksNobodyAsLeft();
    void aMassLeaveIsAskedForExplicitly();
    void anotherSeparatorIsReadAgain();
    void anotherDayOrderIsReadAgain();
    void aMissingColumnCanBeTold();
    void ignoredColumnsAreNamed();
    void aFieldHasOneColumnOnly();
    void aSpreadsheetIsExplained();
    void aFileThatIsGoneIsExplained();
    void theDayComesFromTheFilesName();
    void rejectedRowsAreSavedWithTheirReason();
    void participantsAreImportedIntoTheProgram();
    void answersNeedAWave();
    void meetingsShowTheirPairing();
    void anotherFileReplacesTheFirst();
    void aFileIsDroppedOnTheDialog();
    void everyControlHasAName();

private:
    QTemporaryDir m_settings;
};

void TestImportDialog::initTestCase()
{
    QCoreApplication::setOrganizationName(u"MentorbookTest"_s);
    QCoreApplication::setApplicationName(u"MentorbookTest"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestImportDialog::nothingCanBeImportedBeforeAFileIsChosen()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    QVERIFY(!importing.importButton().isEnabled());
    QTest::keyClick(&importing.dialog, Qt::Key_Return);
    QVERIFY(importing.dialog.isVisible());
}

void TestImportDialog::thePreviewCountsWhatThePlanCounts()
{
    Desk desk(Desk::Holds::Sample);
    Importing importing(desk);
    QByteArrayList lines = newestRoster();
    lines.removeAt(9);
    const auto plain = std::ranges::find_if(lines.begin() + 1, lines.end(),
        [](const QByteArray &line) { return !line.contains('"') && line.contains(",G4,"); });
    plain->replace(",G4,", ",Z4,");
    lines.append("77001,New Person,new@halden.example,Analyst,Finance,G3,Lyon,France,00021,2026-06-01");
    lines.append(",No Number,,,,,,,,");
    importing.control<QCheckBox>(u"This file lists everybody employed"_s).setChecked(true);
    importing.open(u"hr.csv"_s, lines.join('\n'));
    QVERIFY(importing.dialog.planned());
    const ImportSummary &summary = importing.dialog.planned()->summary();
    QCOMPARE(summary.added, 1);
    QCOMPARE(summary.left, 1);
    QCOMPARE(summary.changed, 1);
    QCOMPARE(summary.rejected.size(), 1);
    QCOMPARE(importing.tabs().count(Page::Added), summary.added);
    QCOMPARE(importing.tabs().count(Page::Changed), summary.changed);
    QCOMPARE(importing.tabs().count(Page::Left), summary.left);
    QCOMPARE(importing.tabs().count(Page::Returned), 0);
    QCOMPARE(importing.tabs().count(Page::Unchanged), summary.unchanged);
    QCOMPARE(importing.tabs().count(Page::Problems), 1);
    QCOMPARE(importing.control<DataTable>(u"New"_s).shownRows(), 1);
    QCOMPARE(importing.control<DataTable>(u"Left"_s).shownRows(), 1);
    QCOMPARE(importing.importButton().text(), u"&Import %1 people"_s.arg(lines.size() - 2));
}

void TestImportDialog::changesAreShownFromAndTo()
{
    Desk desk(Desk::Holds::Sample);
    Importing importing(desk);
    const QByteArrayList cells = newestRoster().at(1).split(',');
    importing.open(u"hr.csv"_s, "Employee Number,Department\n" + cells.at(0) + ",Moonbase\n");
    const auto &table = importing.control<DataTable>(u"Changed"_s);
    QCOMPARE(table.shownRows(), 1);
    QCOMPARE(table.model()->index(0, 1).data().toString(), QString::fromUtf8(cells.at(1)));
    QCOMPARE(table.model()->index(0, 3).data().toString(), QString::fromUtf8(cells.at(4)));
    QCOMPARE(table.model()->index(0, 4).data().toString(), u"Moonbase"_s);
    QVERIFY(table.isVisible()); // what matters is in front
}

void TestImportDialog::problemsSayWhereWhatAndWhy()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, "Employee Number,Hire Date\n1,2020-01-01\n2,soon\n");
    const QAbstractItemModel &model = *importing.control<DataTable>(u"Problems"_s).model();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), u"3"_s);
    QCOMPARE(model.index(0, 2).data().toString(), u"Hire Date"_s);
    QCOMPARE(model.index(0, 3).data().toString(), u"soon"_s);
    QVERIFY(!model.index(0, 4).data().toString().isEmpty());
    QVERIFY(!model.index(0, 5).data().toString().isEmpty());
}

void TestImportDialog::cancelLeavesNothing()
{
    Desk desk(Desk::Holds::Sample);
    const qsizetype before = peopleCount(desk);
    const auto step = desk.workspace().nextUndo();
    {
        Importing importing(desk);
        importing.open(u"hr.csv"_s, "Employee Number,Name\n77001,New\n");
        QVERIFY(importing.importButton().isEnabled());
        QTest::keyClick(&importing.dialog, Qt::Key_Escape);
        QVERIFY(!importing.dialog.isVisible());
    }
    QCOMPARE(peopleCount(desk), before);
    QVERIFY(desk.workspace().nextUndo() == step);
    QVERIFY(desk.messages.isEmpty());
}

void TestImportDialog::importingSaysWhatHappenedAndCanBeUndone()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    bool offersUndo = false;
    connect(
        &desk.context, &AppContext::notified, this, [&](const QString &, bool undo) { offersUndo = undo; });
    importing.open(u"hr.csv"_s, "Employee Number,Name\n1,Ada\n2,Jonas\n");
    QTest::mouseClick(&importing.importButton(), Qt::LeftButton);
    QVERIFY(!importing.dialog.isVisible());
    QCOMPARE(peopleCount(desk), 2);
    QCOMPARE(desk.messages, QStringList(u"Imported “hr.csv”: 2 new."_s));
    QVERIFY(offersUndo);
    QCOMPARE(describe(*desk.workspace().nextUndo()), u"import of 2 people"_s);
    QVERIFY(desk.workspace().undo());
    QCOMPARE(peopleCount(desk), 0);
}

void TestImportDialog::enterImports()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, "Employee Number,Name\n1,Ada\n");
    importing.control<QComboBox>(u"Encoding"_s).setFocus();
    QTest::keyClick(&importing.control<QComboBox>(u"Encoding"_s), Qt::Key_Return);
    QVERIFY(!importing.dialog.isVisible());
    QCOMPARE(peopleCount(desk), 1);
}

void TestImportDialog::aRosterOfPartOfTheCompanyMarksNobodyAsLeft()
{
    Desk desk(Desk::Holds::Sample);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, newestRoster().mid(0, 20).join('\n'));
    QCOMPARE(importing.tabs().count(Page::Left), 0);
    QVERIFY(importing.importButton().isEnabled());
}

void TestImportDialog::aMassLeaveIsAskedForExplicitly()
{
    Desk desk(Desk::Holds::Sample);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, newestRoster().mid(0, 51).join('\n'));
    auto &complete = importing.control<QCheckBox>(u"This file lists everybody employed"_s);
    QTest::keyClick(&complete, Qt::Key_Space);
    importing.settle();
    QVERIFY(importing.dialog.planned()->isMassLeave());
    QVERIFY(!importing.importButton().isEnabled());
    auto *brake = named<Card>(&importing.dialog, u"Many people would count as left"_s);
    QVERIFY(brake->isVisible());
    auto *yes = brake->findChild<QCheckBox *>();
    const int left = importing.dialog.planned()->summary().left;
    QCOMPARE(yes->text(), u"&Yes, %1 of %2 people have left"_s.arg(left).arg(left + 50));
    QTest::keyClick(&importing.dialog, Qt::Key_Return);
    QVERIFY(importing.dialog.isVisible());
    QTest::keyClick(yes, Qt::Key_Space);
    QVERIFY(importing.importButton().isEnabled());
    QTest::mouseClick(&importing.importButton(), Qt::LeftButton);
    QVERIFY(!importing.dialog.isVisible());
    const auto people = peopleOverviews(desk.workspace().database(), {});
    QCOMPARE(std::ranges::count_if(*people, [](const PersonOverview &p) { return p.person.employed; }), 50);
}

void TestImportDialog::anotherSeparatorIsReadAgain()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, "Employee Number|Name, first\n1|Lin, Mei\n2|Fox, Sam\n");
    auto &separator = importing.control<QComboBox>(u"Separator"_s);
    separator.setCurrentIndex(separator.findText(u"Comma"_s));
    importing.settle();
    QVERIFY(!importing.problem().isEmpty());
    separator.setCurrentIndex(separator.findText(u"Vertical bar"_s));
    importing.settle();
    QCOMPARE(importing.problem(), QString());
    QCOMPARE(importing.tabs().count(Page::Added), 2);
}

void TestImportDialog::anotherDayOrderIsReadAgain()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, "Employee Number,Hire Date\n1,03/04/2020\n");
    QCOMPARE(importing.tabs().count(Page::Problems), 1);
    QVERIFY(!importing.importButton().isEnabled());
    importing.control<QComboBox>(u"Dates"_s).setCurrentIndex(1);
    importing.settle();
    QCOMPARE(importing.tabs().count(Page::Problems), 0);
    QTest::mouseClick(&importing.importButton(), Qt::LeftButton);
    const auto people = peopleOverviews(desk.workspace().database(), {});
    QCOMPARE(people->first().person.roster.hireDate, QDate(2020, 4, 3));
}

void TestImportDialog::aMissingColumnCanBeTold()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, "Badge,Name\nB1,Ada\nB2,Jonas\n");
    QVERIFY2(importing.problem().contains(u"employee number"_s), qPrintable(importing.problem()));
    QVERIFY(!importing.importButton().isEnabled());
    auto &box = importing.control<QComboBox>(u"“Badge” is imported as"_s);
    QVERIFY(box.isVisible());
    box.setCurrentIndex(box.findText(u"Employee number"_s));
    importing.settle();
    QCOMPARE(importing.problem(), QString());
    QTest::mouseClick(&importing.importButton(), Qt::LeftButton);
    QCOMPARE(peopleCount(desk), 2);
}

void TestImportDialog::ignoredColumnsAreNamed()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, "Employee Number,Shoe Size,Parking\n1,43,A4\n");
    QCOMPARE(importing.control<QLabel>(u"Columns that are not imported"_s).text(),
        u"Not imported: Shoe Size, Parking."_s);
}

void TestImportDialog::aFieldHasOneColumnOnly()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, "Employee Number,Name,Known As\n1,Adaeze,Ada\n");
    auto &knownAs = importing.control<QComboBox>(u"“Known As” is imported as"_s);
    knownAs.setCurrentIndex(
        knownAs.findText(importing.control<QComboBox>(u"“Name” is imported as"_s).currentText()));
    importing.settle();
    QCOMPARE(importing.control<QComboBox>(u"“Name” is imported as"_s).currentText(), u"Not imported"_s);
    QCOMPARE(importing.dialog.planned()->preview.added.first().name, u"Ada"_s);
}

void TestImportDialog::aSpreadsheetIsExplained()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"hr.xlsx"_s, QByteArray("PK\x03\x04 and so on"));
    QVERIFY2(importing.problem().contains(u"CSV UTF-8"_s), qPrintable(importing.problem()));
    QVERIFY(!importing.tabs().isVisible());
}

void TestImportDialog::aFileThatIsGoneIsExplained()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.dialog.openFile(desk.folder.filePath(u"nowhere.csv"_s));
    importing.settle();
    QVERIFY2(importing.problem().contains(u"nowhere.csv"_s), qPrintable(importing.problem()));
}

void TestImportDialog::theDayComesFromTheFilesName()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"roster_2026-04-01.csv"_s, "Employee Number\n1\n");
    QCOMPARE(importing.control<QDateEdit>(u"As of"_s).date(), QDate(2026, 4, 1));
    QCOMPARE(std::get<PeopleImportPlan>(importing.dialog.planned()->plan).asOf, QDate(2026, 4, 1));
    importing.open(u"people.csv"_s, "Employee Number\n1\n");
    QCOMPARE(importing.control<QDateEdit>(u"As of"_s).date(), QDate(2026, 7, 6));
}

void TestImportDialog::rejectedRowsAreSavedWithTheirReason()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, "Employee Number,Name,Hire Date\n1,Ada,2020-01-01\n2,Jonas,soon\n");
    auto &save = importing.control<QPushButton>(u"Save problem rows"_s);
    QVERIFY(save.isVisible());
    const QString path = desk.folder.filePath(u"problems.csv"_s);
    QTimer::singleShot(200, this, [&] {
        auto *files = importing.dialog.findChild<QFileDialog *>();
        QVERIFY(files);
        auto *name = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
    QTest::mouseClick(&save, Qt::LeftButton);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString saved = QString::fromUtf8(file.readAll());
    QVERIFY2(saved.contains(u"2,Jonas,soon,3,"_s), qPrintable(saved));
    QVERIFY(!saved.contains(u"Ada"_s));
    QVERIFY(importing.dialog.isVisible()); // nothing is imported by that
    QCOMPARE(peopleCount(desk), 0);
}

void TestImportDialog::participantsAreImportedIntoTheProgram()
{
    Desk desk(Desk::Holds::Sample);
    const auto people = peopleOverviews(desk.workspace().database(), desk.context.program());
    const auto outside = std::ranges::find_if(
        *people, [](const PersonOverview &p) { return p.person.employed && !p.participant; });
    const auto inside = std::ranges::find_if(
        *people, [](const PersonOverview &p) { return p.participant && p.participant->capacity == 1; });
    Importing importing(desk, ImportKind::Participants);
    importing.open(u"participants.csv"_s,
        "Employee Number,Role,Capacity,Skills Offered\n" + outside->person.roster.employeeNumber.toUtf8()
            + ",mentor,2,SQL; Coaching\n" + inside->person.roster.employeeNumber.toUtf8() + ",both,7,\n");
    QCOMPARE(importing.tabs().count(Page::Added), 1);
    QCOMPARE(importing.tabs().count(Page::Changed), 1);
    QVERIFY(!importing.tabs().count(Page::Left)); // does not apply
    QCOMPARE(importing.importButton().text(), u"&Import 2 participants"_s);
    QTest::mouseClick(&importing.importButton(), Qt::LeftButton);
    const auto after = peopleOverviews(desk.workspace().database(), desk.context.program());
    const auto enrolled
        = std::ranges::find(*after, outside->person.id, [](const PersonOverview &p) { return p.person.id; });
    QCOMPARE(enrolled->participant->skillsOffered, QStringList({u"SQL"_s, u"Coaching"_s}));
}

void TestImportDialog::answersNeedAWave()
{
    Desk desk(Desk::Holds::Sample);
    Importing importing(desk, ImportKind::Survey);
    QFile file(u":/sample/survey_midway.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    importing.open(u"survey.csv"_s, file.readAll());
    QVERIFY2(importing.problem().contains(u"wave"_s), qPrintable(importing.problem()));
    auto &wave = importing.control<QComboBox>(u"Wave"_s);
    wave.setCurrentIndex(wave.findText(u"Midway"_s));
    importing.settle();
    QCOMPARE(importing.problem(), QString());
    QCOMPARE(importing.tabs().count(Page::Added), 0);
    QVERIFY(!importing.importButton().isEnabled()); // all of it is known
    wave.setEditText(u"At the end"_s);
    QTRY_VERIFY(importing.importButton().isEnabled());
    QVERIFY(importing.tabs().count(Page::Added).value_or(0) > 100);
}

void TestImportDialog::meetingsShowTheirPairing()
{
    Desk desk(Desk::Holds::Sample);
    const auto overviews
        = pairingOverviews(desk.workspace().database(), desk.context.program(), desk.context.today());
    const auto running = std::ranges::find_if(*overviews, &PairingOverview::isRunning);
    Importing importing(desk, ImportKind::Meetings);
    importing.open(u"meetings.csv"_s,
        "Mentee,Date,Status,Minutes\n" + running->mentees.first().employeeNumber.toUtf8()
            + ",2026-07-05,held,45\n");
    QCOMPARE(importing.problem(), QString());
    QCOMPARE(importing.tabs().count(Page::Added), 1);
    QCOMPARE(importing.dialog.planned()->preview.added.first().name, running->title());
    QCOMPARE(importing.importButton().text(), u"&Import 1 meetings"_s);
}

void TestImportDialog::anotherFileReplacesTheFirst()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    // The second comes while the first is still being read.
    importing.dialog.openFile(desk.file(u"first.csv"_s, newestRoster().join('\n')));
    importing.dialog.openFile(desk.file(u"second.csv"_s, "Employee Number\n1\n"));
    importing.settle();
    QTest::qWait(100);
    QCOMPARE(importing.tabs().count(Page::Added), 1);
    QCOMPARE(importing.dialog.findChild<QLabel *>(u"fileName"_s)->text(), u"second.csv"_s);
}

void TestImportDialog::aFileIsDroppedOnTheDialog()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(desk.file(u"hr.csv"_s, "Employee Number\n1\n2\n"))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&importing.dialog, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&importing.dialog, &drop);
    importing.settle();
    QCOMPARE(importing.problem(), QString());
    QCOMPARE(importing.tabs().count(Page::Added), 2);
}

void TestImportDialog::everyControlHasAName()
{
    Desk desk(Desk::Holds::Sample);
    for (const ImportKind kind :
        {ImportKind::People, ImportKind::Participants, ImportKind::Meetings, ImportKind::Survey}) {
        Importing importing(desk, kind);
        importing.open(
            u"file.csv"_s, "Employee Number,Mentee,Date,Role,Satisfaction\n1,1,2026-01-01,mentor,4\n");
        for (QWidget *each : importing.dialog.findChildren<QWidget *>()) {
            if (each->focusPolicy() == Qt::NoFocus || !each->isVisible() || each->focusProxy()
                || each->objectName().startsWith(u"qt_"_s) || qobject_cast<QLineEdit *>(each)
                || each->inherits("QTabBar"))
                continue;
            QVERIFY2(!each->accessibleName().isEmpty() || !each->property("text").toString().isEmpty(),
                each->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestImportDialog)
#include "tst_import_dialog.moc"
