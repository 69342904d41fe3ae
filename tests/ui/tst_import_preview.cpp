#include "ui/importing.h"

#include "core/actions/imports/import_profiles.h"
#include "core/actions/pairings/pairings.h"
#include "ui/common/widgets/data_table.h"
#include "ui/import/import_draft.h"
#include "ui/import/records/import_history_dialog.h"
#include "ui/import/records/import_profiles_dialog.h"

#include <QDateEdit>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace mentorbook;
using Page = PreviewTabs::Page;

// What an import would do, doing it, and what is remembered of it.
class TestImportPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void thePreviewCountsWhatThePlanCounts();
    void changesAreShownFromAndTo();
    void eachTabIsFiltered();
    void whoStaysAsTheyAreIsListedToo();
    void aFileOfNobodySaysThatNobodyCanBeImported();
    void problemsSayWhereWhatAndWhy();
    void cancelLeavesNothing();
    void importingSaysWhatHappenedAndCanBeUndone();
    void cancelWhileWritingLeavesNothing();
    void aRosterOfPartOfTheCompanyMarksNobodyAsLeft();
    void aMassLeaveIsAskedForExplicitly();
    void aNewNumberOfSomebodyKnownIsOfferedAsTheSamePerson();
    void whatIsKnownAlreadyIsNotImportedAgain();
    void rejectedRowsAreSavedWithTheirReason();
    void participantsAreImportedIntoTheProgram();
    void meetingsShowTheirPairing();
    void aKnownHeaderGoesStraightToThePreview();
    void aHeaderIsNotRememberedWhereThatIsUnticked();
    void anUnfinishedImportIsOfferedAgain();
    void aDiscardedDraftIsGone();
    void theHistoryTellsEveryImport();
    void profilesAreRenamedDeletedAndHandedOn();

private:
    QTemporaryDir m_settings;
};

void TestImportPreview::initTestCase() { prepareImports(m_settings); }

void TestImportPreview::init() { QSettings().clear(); }

void TestImportPreview::thePreviewCountsWhatThePlanCounts()
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
    importing.open(u"hr.csv"_s, lines.join('\n'));
    importing.control<QCheckBox>(u"This file lists everybody employed"_s).setChecked(true);
    importing.go(Step::Preview);
    QVERIFY(importing.wizard.planned());
    const ImportSummary &summary = importing.wizard.planned()->summary();
    QCOMPARE(summary.added, 1);
    QCOMPARE(summary.left, 1);
    QCOMPARE(summary.changed, 1);
    QCOMPARE(summary.rejected.size(), 1);
    QCOMPARE(importing.tabs().count(Page::Added), summary.added);
    QCOMPARE(importing.tabs().count(Page::Changed), summary.changed);
    QCOMPARE(importing.tabs().count(Page::Left), summary.left);
    QCOMPARE(importing.tabs().count(Page::Returned), 0);
    QCOMPARE(importing.tabs().count(Page::Unchanged), summary.unchanged);
    QCOMPARE(importing.tabs().count(Page::Problems), int(summary.rejected.size() + summary.notices.size()));
    QCOMPARE(importing.control<DataTable>(u"New"_s).shownRows(), 1);
    QCOMPARE(importing.control<DataTable>(u"Left"_s).shownRows(), 1);
    QCOMPARE(importing.control<DataTable>(u"Unchanged"_s).shownRows(), summary.unchanged);
    QCOMPARE(importing.nextButton().text(), u"&Import %1 people"_s.arg(lines.size() - 2));
}

void TestImportPreview::changesAreShownFromAndTo()
{
    Desk desk(Desk::Holds::Sample);
    Importing importing(desk);
    const QByteArrayList cells = newestRoster().at(1).split(',');
    importing.open(u"hr.csv"_s, "Employee Number,Department\n" + cells.at(0) + ",Moonbase\n");
    importing.go(Step::Preview);
    const auto &table = importing.control<DataTable>(u"Changed"_s);
    QCOMPARE(table.shownRows(), 1);
    QCOMPARE(table.model()->index(0, 1).data().toString(), QString::fromUtf8(cells.at(1)));
    QCOMPARE(table.model()->index(0, 3).data().toString(), QString::fromUtf8(cells.at(4)));
    QCOMPARE(table.model()->index(0, 4).data().toString(), u"Moonbase"_s);
    QVERIFY(table.isVisible()); // what matters is in front
}

void TestImportPreview::eachTabIsFiltered()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, "Employee Number,Name\n1,Ada\n2,Jonas\n3,Mei\n");
    importing.go(Step::Preview);
    auto &table = importing.control<DataTable>(u"New"_s);
    auto *filter = named<QLineEdit>(table.parentWidget(), u"Filter by text"_s);
    QTest::keyClicks(filter, u"jon"_s);
    QCOMPARE(table.shownRows(), 1);
    QTest::keyClick(filter, Qt::Key_Return); // goes on, as everywhere
    QVERIFY(!importing.wizard.isVisible());
    QCOMPARE(peopleCount(desk), 3); // a filter leaves nobody out of the import
}

void TestImportPreview::whoStaysAsTheyAreIsListedToo()
{
    Desk desk(Desk::Holds::Nothing);
    Importing first(desk);
    first.open(u"hr.csv"_s, "Employee Number,Name,Department\n1,Ada,Finance\n2,Jonas,Sales\n3,Mei,Sales\n");
    first.import();
    Importing importing(desk);
    importing.open(
        u"hr.csv"_s, "Employee Number,Name,Department\n1,Ada,Finance\n2,Jonas,Legal\n3,Mei,Sales\n");
    importing.go(Step::Preview);
    auto &table = importing.control<DataTable>(u"Unchanged"_s);
    QCOMPARE(table.shownRows(), 2);
    QCOMPARE(table.model()->index(0, 1).data().toString(), u"Ada"_s);
    QCOMPARE(table.model()->index(0, 2).data().toString(), u"Finance"_s);
    importing.tabs().showPage(Page::Unchanged);
    QTest::keyClicks(named<QLineEdit>(table.parentWidget(), u"Filter by text"_s), u"mei"_s);
    QCOMPARE(table.shownRows(), 1);
}

void TestImportPreview::aFileOfNobodySaysThatNobodyCanBeImported()
{
    const QString name = u"Nothing can be imported"_s;
    Desk desk(Desk::Holds::Sample);
    Importing people(desk);
    people.open(u"hr.csv"_s, "Employee Number,Name\n");
    people.go(Step::Preview);
    QCOMPARE(people.notice(name), u"“hr.csv” holds nobody who could be imported."_s);
    QCOMPARE(people.steps().stateOf(3), StepList::State::NeedsLook);
    QVERIFY(!people.nextButton().isEnabled());
    people.open(u"hr.csv"_s, "Employee Number,Name\n1,Ada\n");
    people.go(Step::Preview);
    QCOMPARE(people.notice(name), QString());
    Importing meetings(desk, ImportKind::Meetings);
    meetings.open(u"meetings.csv"_s, "Mentee,Date\n");
    meetings.go(Step::Preview);
    QCOMPARE(meetings.notice(name), u"“meetings.csv” holds nothing that could be imported."_s);
}

void TestImportPreview::problemsSayWhereWhatAndWhy()
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

void TestImportPreview::cancelLeavesNothing()
{
    Desk desk(Desk::Holds::Sample);
    const qsizetype before = peopleCount(desk);
    const auto step = desk.workspace().nextUndo();
    {
        Importing importing(desk);
        importing.open(u"hr.csv"_s, "Employee Number,Name\n77001,New\n");
        importing.go(Step::Preview);
        QVERIFY(importing.nextButton().isEnabled());
        QTest::keyClick(&importing.wizard, Qt::Key_Escape);
        QVERIFY(!importing.wizard.isVisible());
    }
    QCOMPARE(peopleCount(desk), before);
    QVERIFY(desk.workspace().nextUndo() == step);
    QVERIFY(desk.messages.isEmpty());
}

void TestImportPreview::importingSaysWhatHappenedAndCanBeUndone()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    bool offersUndo = false;
    connect(
        &desk.context, &AppContext::notified, this, [&](const QString &, bool undo) { offersUndo = undo; });
    importing.open(u"hr.csv"_s, "Employee Number,Name\n1,Ada\n2,Jonas\n");
    importing.import();
    QVERIFY(!importing.wizard.isVisible());
    QCOMPARE(peopleCount(desk), 2);
    QCOMPARE(desk.messages, QStringList(u"Imported “hr.csv”: 2 new."_s));
    QVERIFY(offersUndo);
    QCOMPARE(describe(*desk.workspace().nextUndo()), u"import of 2 people"_s);
    QVERIFY(desk.workspace().undo());
    QCOMPARE(peopleCount(desk), 0);
}

void TestImportPreview::cancelWhileWritingLeavesNothing()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    QByteArray roster = "Employee Number,Name\n";
    for (int person = 1; person <= 20'000; ++person)
        roster += QByteArray::number(person) + ",Somebody " + QByteArray::number(person) + "\n";
    importing.open(u"hr.csv"_s, roster);
    importing.go(Step::Preview);
    bool canceled = false;
    QTimer::singleShot(0, this, [&] { // answered only because the window lives while it writes
        canceled = true;
        QTest::keyClick(&importing.wizard, Qt::Key_Escape);
    });
    QTest::mouseClick(&importing.nextButton(), Qt::LeftButton);
    QVERIFY(canceled);
    QVERIFY(importing.wizard.isVisible());
    QCOMPARE(peopleCount(desk), 0);
    QVERIFY(!desk.workspace().nextUndo());
    QVERIFY(importing.nextButton().isEnabled()); // it can be done after all
}

void TestImportPreview::aRosterOfPartOfTheCompanyMarksNobodyAsLeft()
{
    Desk desk(Desk::Holds::Sample);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, newestRoster().mid(0, 20).join('\n'));
    QCOMPARE(importing.tabs().count(Page::Left), 0);
    importing.go(Step::Preview);
    QVERIFY(importing.nextButton().isEnabled()); // they are employed on a later day than is known
}

void TestImportPreview::aMassLeaveIsAskedForExplicitly()
{
    Desk desk(Desk::Holds::Sample);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, newestRoster().mid(0, 51).join('\n'));
    QTest::keyClick(&importing.control<QCheckBox>(u"This file lists everybody employed"_s), Qt::Key_Space);
    importing.go(Step::Preview);
    QVERIFY(importing.wizard.planned()->isMassLeave());
    QVERIFY(!importing.nextButton().isEnabled());
    QCOMPARE(importing.steps().stateOf(3), StepList::State::NeedsLook);
    auto *brake = named<NoticeCard>(&importing.wizard, u"Many people would count as left"_s);
    QVERIFY(brake->isVisible());
    auto *yes = brake->findChild<QCheckBox *>();
    const int left = importing.wizard.planned()->summary().left;
    QCOMPARE(yes->text(), u"&Yes, %1 of %2 people have left"_s.arg(left).arg(left + 50));
    QTest::keyClick(&importing.wizard, Qt::Key_Return);
    QVERIFY(importing.wizard.isVisible());
    QTest::keyClick(yes, Qt::Key_Space);
    QVERIFY(importing.nextButton().isEnabled());
    QTest::mouseClick(&importing.nextButton(), Qt::LeftButton);
    QVERIFY(!importing.wizard.isVisible());
    const auto people = peopleOverviews(desk.workspace().database(), {});
    QCOMPARE(std::ranges::count_if(*people, [](const PersonOverview &p) { return p.person.employed; }), 50);
}

void TestImportPreview::aNewNumberOfSomebodyKnownIsOfferedAsTheSamePerson()
{
    Desk desk(Desk::Holds::Nothing);
    {
        Importing first(desk);
        first.open(u"hr_2026-01-01.csv"_s,
            "Employee Number,Name,Email\n00077,Ada Okafor,ada@halden.example\n00078,Mei "
            "Lin,mei@halden.example\n");
        first.import();
    }
    Importing importing(desk);
    importing.open(u"hr_2026-04-01.csv"_s,
        "Employee Number,Name,Email\n00412,Ada Okafor,ada@halden.example\n00078,Mei "
        "Lin,mei@halden.example\n");
    importing.go(Step::Preview);
    QCOMPARE(importing.tabs().count(Page::SamePerson), 1);
    QCOMPARE(importing.tabs().count(Page::Added), 1);
    auto &same = importing.control<QCheckBox>(u"00412 Ada Okafor is the same person as 00077 Ada Okafor"_s);
    QVERIFY(same.isVisible());
    QTest::keyClick(&same, Qt::Key_Space);
    importing.settle();
    QCOMPARE(importing.tabs().count(Page::Added), 0);
    QVERIFY(same.isChecked()); // and can be taken back
    importing.import();
    const auto people = peopleOverviews(desk.workspace().database(), {});
    QCOMPARE(people->size(), 2);
    QVERIFY(std::ranges::any_of(
        *people, [](const PersonOverview &each) { return each.person.roster.employeeNumber == u"00412"_s; }));
}

void TestImportPreview::whatIsKnownAlreadyIsNotImportedAgain()
{
    Desk desk(Desk::Holds::Nothing);
    const QByteArray roster = "Employee Number,Name\n1,Ada\n";
    {
        Importing first(desk);
        first.open(u"hr.csv"_s, roster);
        first.import();
    }
    Importing again(desk);
    again.open(u"hr.csv"_s, roster);
    QCOMPARE(again.wizard.step(), Step::Preview); // its header is known
    QVERIFY(again.notice(u"Everything is known already"_s).startsWith(u"Everything in “hr.csv” is known"_s));
    QVERIFY(!again.nextButton().isEnabled());
    QVERIFY(!importDraft(ImportKind::People, desk.workspace().path())); // nothing to go on with
}

void TestImportPreview::rejectedRowsAreSavedWithTheirReason()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, "Employee Number,Name,Hire Date\n1,Ada,2020-01-01\n2,Jonas,soon\n");
    importing.go(Step::Preview);
    importing.tabs().showPage(Page::Problems);
    auto &save = importing.control<QPushButton>(u"Save problem rows"_s);
    QVERIFY(save.isVisible());
    const QString path = desk.folder.filePath(u"problems.csv"_s);
    QTimer::singleShot(200, this, [&] {
        auto *files = importing.wizard.findChild<QFileDialog *>();
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
    QVERIFY(importing.wizard.isVisible()); // nothing is imported by that
    QCOMPARE(peopleCount(desk), 0);
}

void TestImportPreview::participantsAreImportedIntoTheProgram()
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
    importing.go(Step::Preview);
    QCOMPARE(importing.tabs().count(Page::Added), 1);
    QCOMPARE(importing.tabs().count(Page::Changed), 1);
    QVERIFY(!importing.tabs().count(Page::Left)); // does not apply
    QCOMPARE(importing.nextButton().text(), u"&Import 2 participants"_s);
    importing.import();
    const auto after = peopleOverviews(desk.workspace().database(), desk.context.program());
    const auto enrolled
        = std::ranges::find(*after, outside->person.id, [](const PersonOverview &p) { return p.person.id; });
    QCOMPARE(enrolled->participant->skillsOffered, QStringList({u"SQL"_s, u"Coaching"_s}));
    Importing again(desk, ImportKind::Participants);
    again.open(u"participants.csv"_s,
        "Employee Number,Role,Capacity\n" + outside->person.roster.employeeNumber.toUtf8() + ",mentor,2\n");
    QCOMPARE(again.tabs().count(Page::Unchanged), 1);
    QCOMPARE(again.wizard.planned()->preview.unchanged.first().name, displayName(outside->person.roster));
}

void TestImportPreview::meetingsShowTheirPairing()
{
    Desk desk(Desk::Holds::Sample);
    const auto overviews
        = pairingOverviews(desk.workspace().database(), desk.context.program(), desk.context.today());
    const auto running = std::ranges::find_if(*overviews, &PairingOverview::isRunning);
    Importing importing(desk, ImportKind::Meetings);
    importing.open(u"meetings.csv"_s,
        "Mentee,Date,Status,Minutes\n" + running->mentees.first().employeeNumber.toUtf8()
            + ",2026-07-05,held,45\n");
    importing.go(Step::Preview);
    QCOMPARE(importing.tabs().count(Page::Added), 1);
    QCOMPARE(importing.wizard.planned()->preview.added.first().name, running->title());
    QCOMPARE(importing.nextButton().text(), u"&Import 1 meetings"_s);
    importing.import();
    Importing again(desk, ImportKind::Meetings);
    again.open(u"meetings.csv"_s,
        "Mentee,Date,Status,Minutes\n" + running->mentees.first().employeeNumber.toUtf8()
            + ",2026-07-05,held,45\n");
    QCOMPARE(again.tabs().count(Page::Unchanged), 1);
    QCOMPARE(again.wizard.planned()->preview.unchanged, importing.wizard.planned()->preview.added);
}

void TestImportPreview::aKnownHeaderGoesStraightToThePreview()
{
    Desk desk(Desk::Holds::Nothing);
    {
        Importing first(desk);
        first.open(u"hr_2026-01-01.csv"_s, "Badge,Name,Hire Date\nB1,Ada,03/04/2020\n");
        first.choose(u"“Badge” is imported as"_s, u"Employee number"_s);
        first.choose(u"Dates"_s, u"Day, month, year"_s);
        QTest::keyClick(&first.control<QCheckBox>(u"This file lists everybody employed"_s), Qt::Key_Space);
        first.go(Step::Preview);
        first.control<QLineEdit>(u"Name of the import profile"_s).setText(u"Workday export"_s);
        first.import();
    }
    Importing second(desk);
    second.open(u"hr_2026-04-01.csv"_s, "Badge,Name,Hire Date\nB1,Ada,03/04/2020\nB2,Jonas,05/06/2021\n");
    QCOMPARE(second.wizard.step(), Step::Preview);
    QCOMPARE(second.notice(u"How the file is read"_s), u"Read as last time: “Workday export”."_s);
    QVERIFY(second.control<QCheckBox>(u"This file lists everybody employed"_s).isChecked());
    QCOMPARE(std::get<PeopleImportPlan>(second.wizard.planned()->plan).complete, true);
    QCOMPARE(second.wizard.planned()->preview.added.first().number, u"B2"_s);
    QTest::mouseClick(&second.control<QPushButton>(u"Change how the file is read"_s), Qt::LeftButton);
    QCOMPARE(second.wizard.step(), Step::Columns);
    second.import();
    const auto people = peopleOverviews(desk.workspace().database(), {});
    QCOMPARE(people->last().person.roster.hireDate, QDate(2021, 6, 5));
}

void TestImportPreview::aHeaderIsNotRememberedWhereThatIsUnticked()
{
    Desk desk(Desk::Holds::Nothing);
    Importing importing(desk);
    importing.open(u"hr.csv"_s, "Employee Number,Name\n1,Ada\n");
    importing.go(Step::Preview);
    QTest::keyClick(
        &importing.control<QCheckBox>(u"Remember how files of this shape are read"_s), Qt::Key_Space);
    importing.import();
    QVERIFY(profilesOf(desk.workspace().database(), ImportKind::People)->isEmpty());
}

void TestImportPreview::anUnfinishedImportIsOfferedAgain()
{
    Desk desk(Desk::Holds::Nothing);
    {
        Importing first(desk);
        first.open(u"hr.csv"_s, "Badge,Name,Hire Date\nB1,Ada,03/04/2020\n");
        first.choose(u"“Badge” is imported as"_s, u"Employee number"_s);
        first.choose(u"Dates"_s, u"Month, day, year"_s);
        first.control<QDateEdit>(u"As of"_s).setDate(QDate(2026, 2, 3));
        first.go(Step::Preview);
        QTest::keyClick(&first.wizard, Qt::Key_Escape);
    }
    Importing second(desk);
    QVERIFY(second.notice(u"An import that was not finished"_s).contains(u"hr.csv"_s));
    QTest::mouseClick(&second.control<QPushButton>(u"Continue"_s), Qt::LeftButton);
    second.settle();
    QCOMPARE(second.wizard.step(), Step::Preview);
    second.import();
    const auto people = peopleOverviews(desk.workspace().database(), {});
    QCOMPARE(people->first().person.roster.hireDate, QDate(2020, 3, 4));
    QCOMPARE(importLog(desk.workspace().database())->first().asOf, QDate(2026, 2, 3));
    Importing third(desk);
    QCOMPARE(third.notice(u"An import that was not finished"_s), QString());
    QVERIFY(third.control<QPushButton>(u"Import “hr.csv” again"_s).isVisible());
}

void TestImportPreview::aDiscardedDraftIsGone()
{
    Desk desk(Desk::Holds::Nothing);
    {
        Importing first(desk);
        first.open(u"hr.csv"_s, "Employee Number\n1\n");
        QTest::keyClick(&first.wizard, Qt::Key_Escape);
    }
    Importing second(desk);
    QTest::mouseClick(&second.control<QPushButton>(u"Discard"_s), Qt::LeftButton);
    QCOMPARE(second.notice(u"An import that was not finished"_s), QString());
    QVERIFY(!importDraft(ImportKind::People, desk.workspace().path()));
}

void TestImportPreview::theHistoryTellsEveryImport()
{
    Desk desk(Desk::Holds::Nothing);
    for (const char *day : {"2026-01-01", "2026-04-01"}) {
        Importing importing(desk);
        importing.open(u"hr_%1.csv"_s.arg(QLatin1StringView(day)),
            QByteArray("Employee Number,Name\n1,Ada ") + day + "\n,Nobody\n");
        importing.import();
    }
    ImportHistoryDialog history(desk.context);
    const auto *table = named<DataTable>(&history, u"Import history"_s);
    QCOMPARE(table->shownRows(), 2);
    const auto cell
        = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
    QSet<QStringList> told;
    for (int row = 0; row < 2; ++row)
        told.insert({cell(row, 2), cell(row, 3), cell(row, 4), cell(row, 5), cell(row, 8)});
    QCOMPARE(told,
        (QSet<QStringList>{{u"hr_2026-01-01.csv"_s, u"1/1/26"_s, u"1"_s, QString(), u"1"_s},
            {u"hr_2026-04-01.csv"_s, u"4/1/26"_s, QString(), u"1"_s, u"1"_s}}));
}

void TestImportPreview::profilesAreRenamedDeletedAndHandedOn()
{
    Desk desk(Desk::Holds::Nothing);
    {
        Importing importing(desk);
        importing.open(u"hr.csv"_s, "Badge,Name\nB1,Ada\n");
        importing.choose(u"“Badge” is imported as"_s, u"Employee number"_s);
        importing.import();
    }
    ImportProfilesDialog dialog(desk.context);
    dialog.show();
    auto *table = named<DataTable>(&dialog, u"Import profiles"_s);
    const auto names = [&] {
        QStringList all;
        for (int row = 0; row < table->shownRows(); ++row)
            all.append(table->model()->index(row, 0).data().toString());
        return all;
    };
    QCOMPARE(names(), QStringList(u"hr"_s));
    table->selectPlace(0);
    QTimer::singleShot(100, this, [&] {
        auto *asked = dialog.findChild<QInputDialog *>();
        QVERIFY(asked);
        asked->setTextValue(u"SAP"_s);
        asked->accept();
    });
    QTest::mouseClick(named<QPushButton>(&dialog, u"Rename"_s), Qt::LeftButton);
    QCOMPARE(names(), QStringList(u"SAP"_s));

    const QString path = desk.folder.filePath(u"sap.json"_s);
    QTimer::singleShot(200, this, [&] {
        auto *name = dialog.findChild<QFileDialog *>()->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
    QTest::mouseClick(named<QPushButton>(&dialog, u"Export"_s), Qt::LeftButton);
    QVERIFY(QFileInfo(path).size() > 0);
    QTest::mouseClick(named<QPushButton>(&dialog, u"Delete"_s), Qt::LeftButton);
    QCOMPARE(names(), QStringList());
    QVERIFY(!named<QPushButton>(&dialog, u"Rename"_s)->isEnabled());
    dialog.importFile(path);
    QCOMPARE(names(), QStringList(u"SAP"_s));
    QCOMPARE(profilesOf(desk.workspace().database(), ImportKind::People)->first().profile.mapping.fields,
        (QList<std::optional<Field>>{Field::EmployeeNumber, Field::Name}));
    dialog.importFile(desk.file(u"no.json"_s, "{}"));
    QCOMPARE(desk.failures.size(), 1);
}

QTEST_MAIN(TestImportPreview)
#include "tst_import_preview.moc"
