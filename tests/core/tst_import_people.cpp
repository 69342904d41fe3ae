#include "core/actions/imports/file_import.h"
#include "core/actions/imports/import_log.h"
#include "core/actions/imports/import_profiles.h"
#include "core/actions/pairings/status.h"
#include "core/storage/tables/people_table.h"
#include "core/storage/tables/roster_table.h"
#include "tests/core/small_program.h"

#include <QTest>

#include <algorithm>

using namespace mentorbook;
using namespace Qt::StringLiterals;

// What a roster does to people: differences, histories, merges, and what is left of it when it is canceled.
class TestImportPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = given(Workspace::inMemory()); }

    void aSecondImportOfTheSameFileIsNoStepAndSaysSo()
    {
        const QByteArray csv = "Employee ID,Name,Grade\n1,Ada,G5\n2,Mei,G4\n";
        import(csv, {2026, 1, 1});
        const auto steps = m_workspace->nextUndo();
        const PlannedImport again = plan(csv, {2026, 1, 1});
        QVERIFY(again.isKnownAlready());
        QCOMPARE(again.summary().unchanged, 2);
        QVERIFY(again.importedBefore);
        QCOMPARE(again.importedBefore->asOf, std::optional(QDate(2026, 1, 1)));
        given(applyImport(*m_workspace, again, {.now = m_now}));
        QCOMPARE(m_workspace->nextUndo(), steps);
        QCOMPARE(given(importLog(database())).size(), 1);
        // On another day the same file says something: that nothing has changed until then.
        QVERIFY(!plan(csv, {2026, 4, 1}).isKnownAlready());
        // And a list of everybody says more than a list of some.
        import(csv, {2026, 4, 1}, false);
        QVERIFY(plan(csv, {2026, 4, 1}, false).isKnownAlready());
        QVERIFY(!plan(csv, {2026, 4, 1}, true).isKnownAlready());
    }

    void onlyWhatIsNewIsWritten()
    {
        import("Employee ID,Name,Grade\n1,Ada,G5\n2,Mei,G4\n3,Li,G3\n", {2026, 1, 1});
        import("Employee ID,Name,Grade\n1,Ada,G6\n2,Mei,G4\n3,Li,G3\n", {2026, 4, 1});
        QCOMPARE(events(u"1"_s).size(), 1);
        QCOMPARE(events(u"1"_s).first().kind, EmploymentEventKind::Promoted);
        QVERIFY(events(u"2"_s).isEmpty());
        // The same as if everything was computed again: the older one comes last.
        const auto inOrder = everyEvent();
        init();
        import("Employee ID,Name,Grade\n1,Ada,G6\n2,Mei,G4\n3,Li,G3\n", {2026, 4, 1});
        import("Employee ID,Name,Grade\n1,Ada,G5\n2,Mei,G4\n3,Li,G3\n", {2026, 1, 1});
        QCOMPARE(everyEvent(), inOrder);
    }

    void aLeavingThatHrWithdrewIsGone()
    {
        import("Employee ID,Leaving Date\n1,2026-06-30\n2,\n3,\n", {2026, 1, 1});
        QCOMPARE(person(u"1"_s).leftOn, std::optional(QDate(2026, 6, 30)));
        QVERIFY(person(u"1"_s).employed);
        const PlannedImport planned = plan("Employee ID,Leaving Date\n1,\n2,\n3,\n", {2026, 4, 1});
        QCOMPARE(planned.summary().changed, 1);
        QCOMPARE(planned.preview.changed.first().to, QString());
        given(applyImport(*m_workspace, planned, {.now = m_now}));
        QVERIFY(!person(u"1"_s).leftOn);
    }

    void whyTheyLeftIsKept()
    {
        import("Employee ID,Leaving Date,Leaving Reason\n1,,\n2,,\n3,,\n4,,\n", {2026, 1, 1});
        import("Employee ID,Leaving Date,Leaving Reason\n1,2026-03-31,Retirement\n2,,\n3,,\n4,,\n",
            {2026, 4, 1});
        const EmploymentEvent left = events(u"1"_s).last();
        QCOMPARE(left.kind, EmploymentEventKind::Left);
        QCOMPARE(left.on, QDate(2026, 3, 31));
        QCOMPARE(left.reason, std::optional(LeavingReason::Retirement));
    }

    void aRehireBeginsASecondSpell()
    {
        import(
            "Employee ID,Hire Date\n1,2020-01-01\n2,2020-01-01\n3,2020-01-01\n4,2020-01-01\n", {2026, 1, 1});
        import("Employee ID,Hire Date\n2,2020-01-01\n3,2020-01-01\n4,2020-01-01\n", {2026, 4, 1});
        import(
            "Employee ID,Hire Date\n1,2026-06-01\n2,2020-01-01\n3,2020-01-01\n4,2020-01-01\n", {2026, 7, 1});
        QList<EmploymentEventKind> kinds;
        for (const EmploymentEvent &event : events(u"1"_s))
            kinds.append(event.kind);
        QCOMPARE(kinds,
            (QList{EmploymentEventKind::Joined, EmploymentEventKind::Left, EmploymentEventKind::Joined}));
        QCOMPARE(events(u"1"_s).last().on, QDate(2026, 6, 1));
    }

    void columnsUnderNamesOfTheirOwnAreComparedAndKept()
    {
        ImportRequest request = requestFor("Employee ID,Cost Center\n1,4711\n2,4712\n", {2026, 1, 1});
        ColumnMapping mapping = planImport(database(), request, QLocale::c()).reading->mapping;
        mapping.setCustom(1, u"Cost center"_s);
        request.file.mapping = mapping;
        given(applyImport(
            *m_workspace, given(planImport(database(), request, QLocale::c()).planned), {.now = m_now}));
        QCOMPARE(person(u"1"_s).roster.custom.value(u"Cost center"_s), u"4711"_s);
        // The header is remembered with it.
        const PlannedImport next = plan("Employee ID,Cost Center\n1,4713\n2,4712\n", {2026, 4, 1});
        QCOMPARE(next.preview.changed.size(), 1);
        QCOMPARE(next.preview.changed.first().field, u"Cost center"_s);
        QCOMPARE(next.preview.changed.first().from, u"4711"_s);
        QCOMPARE(next.preview.changed.first().to, u"4713"_s);
        QCOMPARE(next.summary().unchanged, 1);
    }

    void samePersonUnderTwoNumbersIsOffered()
    {
        import("Employee ID,Name,Email,Hire Date\n"
               "1,Ada Okafor,ada@example.com,2020-01-01\n2,Mei Lin,mei@example.com,2021-02-03\n"
               "3,Li Wu,,2019-05-06\n4,Jo Doe,jo@example.com,2018-01-01\n",
            {2026, 1, 1});
        const PlannedImport planned = plan("Employee ID,Name,Email,Hire Date\n"
                                           "91,Ada Smith,ADA@example.com,2026-03-01\n" // the same address
                                           "92,Mei Lin,,2021-02-03\n" // the same name and hire date
                                           "93,li wu,,2020-05-06\n" // another hire date
                                           "4,Jo Doe,jo@example.com,2018-01-01\n",
            {2026, 4, 1});
        const auto &offers = std::get<PeopleImportPlan>(planned.plan).mergeOffers;
        QCOMPARE(offers.size(), 2);
        QCOMPARE(offers.at(0).newNumber, u"91"_s);
        QCOMPARE(offers.at(0).knownNumber, u"1"_s);
        QCOMPARE(offers.at(0).reason, u"the same e-mail address"_s);
        QCOMPARE(offers.at(1).newNumber, u"92"_s);
        QCOMPARE(offers.at(1).knownNumber, u"2"_s);
    }

    void addressesThatSeveralShareAreNoOffer()
    {
        import("Employee ID,Email\n1,desk@example.com\n2,desk@example.com\n3,a@example.com\n", {2026, 1, 1});
        const PlannedImport planned
            = plan("Employee ID,Email\n9,desk@example.com\n3,a@example.com\n", {2026, 4, 1}, false);
        QVERIFY(std::get<PeopleImportPlan>(planned.plan).mergeOffers.isEmpty());
    }

    void anAcceptedMergeKeepsThePersonAndTheirHistory()
    {
        import("Employee ID,Name,Grade,Manager ID\n1,Ada,G5,\n2,Mei,G4,1\n3,Li,G4,1\n", {2026, 1, 1});
        const PersonId ada = person(u"1"_s).id;
        ImportRequest request = requestFor(
            "Employee ID,Name,Grade,Manager ID\n91,Ada,G6,\n2,Mei,G4,91\n3,Li,G4,91\n", {2026, 4, 1});
        request.merges = {{u"91"_s, u"1"_s}};
        const PlannedImport planned = given(planImport(database(), request, QLocale::c()).planned);
        QCOMPARE(planned.summary().added, 0);
        QCOMPARE(planned.summary().left, 0);
        QCOMPARE(
            planned.summary().changed, 1); // the number and the grade; their reports have the same manager
        QCOMPARE(planned.summary().unchanged, 2);
        QCOMPARE(planned.preview.changed.first().from, u"1"_s);
        QCOMPARE(planned.preview.changed.first().to, u"91"_s);
        given(applyImport(*m_workspace, planned, {.now = m_now}));
        QCOMPARE(person(u"91"_s).id, ada);
        QVERIFY(!given(people_table::byNumber(database(), u"1"_s)));
        QCOMPARE(events(u"91"_s).size(), 1);
        QCOMPARE(events(u"91"_s).first().kind, EmploymentEventKind::Promoted);
        QVERIFY(events(u"2"_s).isEmpty());
        QCOMPARE(person(u"2"_s).roster.managerNumber, u"91"_s);

        // An older roster still finds her under the number of then.
        import("Employee ID,Name,Grade,Manager ID\n1,Ada,G4,\n2,Mei,G4,1\n3,Li,G4,1\n", {2025, 10, 1});
        QCOMPARE(given(people_table::all(database())).size(), 3);
        QCOMPARE(events(u"91"_s).size(), 2); // G4 → G5 → G6
        QVERIFY(events(u"2"_s).isEmpty());

        given(m_workspace->undo());
        given(m_workspace->undo());
        QCOMPARE(person(u"1"_s).id, ada);
        QCOMPARE(person(u"2"_s).roster.managerNumber, u"1"_s);
    }

    void aMergeThatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("reason");
        QTest::newRow("not in the file") << u"77"_s << u"1"_s << u"has no employee number"_s;
        QTest::newRow("known already") << u"2"_s << u"1"_s << u"is known already"_s;
        QTest::newRow("nobody") << u"91"_s << u"55"_s << u"Nobody is known"_s;
        QTest::newRow("somebody else") << u"91"_s << u"2"_s << u"is somebody else"_s;
    }

    void aMergeThatCannotBeIsRefused()
    {
        QFETCH(QString, number);
        QFETCH(QString, known);
        QFETCH(QString, reason);
        import("Employee ID\n1\n2\n3\n", {2026, 1, 1});
        ImportRequest request = requestFor("Employee ID\n91\n2\n3\n", {2026, 4, 1});
        request.merges = {{number, known}};
        const auto planned = planImport(database(), request, QLocale::c()).planned;
        QVERIFY(!planned);
        QVERIFY2(planned.error().message.contains(reason), qPrintable(planned.error().message));
    }

    void twoRowsOfOnePersonWithBothNumbersAreNotBothTaken()
    {
        import("Employee ID\n1\n2\n3\n", {2026, 1, 1});
        ImportRequest request = requestFor("Employee ID\n91\n2\n3\n", {2026, 4, 1});
        request.merges = {{u"91"_s, u"1"_s}};
        given(applyImport(
            *m_workspace, given(planImport(database(), request, QLocale::c()).planned), {.now = m_now}));
        const PlannedImport planned = plan("Employee ID\n91\n1\n2\n3\n", {2026, 7, 1});
        QCOMPARE(planned.summary().rejected.size(), 1);
        QCOMPARE(planned.summary().rejected.first().line, 3);
        QCOMPARE(planned.summary().left, 0);
    }

    void whoReportsToTheirMentorNowNeedsAnother()
    {
        SmallProgram story;
        m_workspace.swap(story.workspace);
        import("Employee ID,Name,Manager ID\n1,Ada,\n2,Jonas,3\n3,Max,\n", {2026, 1, 1});
        story.workspace.swap(m_workspace);
        const auto enroll = [&](const QString &number, ParticipantRole role) {
            const Person who = *given(people_table::byNumber(story.database(), number));
            return given(story.workspace->perform({Operation::AddParticipant}, [&] {
                return participant_table::insert(
                    story.database(), {.program = story.id, .person = who.id, .role = role});
            }));
        };
        const ParticipantId mentor = enroll(u"1"_s, ParticipantRole::Mentor);
        const ParticipantId mentee = enroll(u"2"_s, ParticipantRole::Mentee);
        given(story.workspace->perform({Operation::PublishRound}, [&] {
            return pairing_table::insert(story.database(),
                {.program = story.id,
                    .mentors = {mentor},
                    .mentees = {mentee},
                    .state = PairingState::Active,
                    .startedOn = QDate(2026, 3, 20)});
        }));
        const QDate today(2026, 4, 2);
        QVERIFY(given(programStatus(story.database(), story.program(), today)).attention.isEmpty());
        m_workspace.swap(story.workspace);
        import("Employee ID,Name,Manager ID\n1,Ada,\n2,Jonas,1\n3,Max,\n", {2026, 4, 1});
        story.workspace.swap(m_workspace);
        const auto attention = given(programStatus(story.database(), story.program(), today)).attention;
        QCOMPARE(attention.size(), 1);
        QCOMPARE(attention.first().kind, AttentionKind::ReportsToMentor);
        QCOMPARE(attention.first().since, std::optional(QDate(2026, 4, 1)));
    }

    void aCanceledImportLeavesNoTrace()
    {
        import("Employee ID,Name\n1,Ada\n2,Mei\n", {2026, 1, 1});
        QByteArray csv = "Employee ID,Name,Extra\n";
        for (int i = 1; i < 1500; ++i)
            csv += QByteArray::number(i) + ",Somebody " + QByteArray::number(i) + ",x\n";
        const PlannedImport planned = plan(csv, {2026, 4, 1});
        const auto before = m_workspace->nextUndo();
        // At the first step, somewhere in the middle, and at the last.
        for (const qint64 at : {qint64(1), qint64(700), qint64(2900)}) {
            Progress progress;
            progress.setListener(
                [&] {
                    if (progress.done() == at)
                        progress.cancel();
                },
                std::chrono::milliseconds(0));
            const auto done = applyImport(*m_workspace, planned, {.now = m_now, .progress = &progress});
            QVERIFY(!done);
            QCOMPARE(done.error().kind, ErrorKind::Canceled);
            QCOMPARE(m_workspace->nextUndo(), before);
            QCOMPARE(given(people_table::all(database())).size(), 2);
            QCOMPARE(given(roster_table::all(database())).size(), 1);
            QCOMPARE(given(importLog(database())).size(), 1);
            QCOMPARE(given(profilesOf(database(), ImportKind::People)).size(), 1);
        }
        Progress progress;
        given(applyImport(*m_workspace, planned, {.now = m_now, .progress = &progress}));
        QCOMPARE(given(people_table::all(database())).size(), 1499);
        QCOMPARE(progress.done(), progress.total());
    }

    void lookingAtAFileCanBeCanceled()
    {
        QByteArray csv = "Employee ID,Name\n";
        for (int i = 1; i < 20'000; ++i)
            csv += QByteArray::number(i) + ",Somebody\n";
        Progress progress;
        progress.cancel();
        ImportRequest request = requestFor(csv, {2026, 1, 1});
        request.file.reading.progress = &progress;
        const ImportAttempt attempt = planImport(database(), request, QLocale::c());
        QVERIFY(!attempt.planned);
        QCOMPARE(attempt.planned.error().kind, ErrorKind::Canceled);
    }

private:
    [[nodiscard]] Database &database() { return m_workspace->database(); }
    [[nodiscard]] ImportRequest requestFor(const QByteArray &csv, QDate asOf, bool complete = true)
    {
        return {.kind = ImportKind::People,
            .file = {.source = {.bytes = csv, .name = u"roster.csv"_s}},
            .today = asOf,
            .asOf = asOf,
            .complete = complete};
    }
    PlannedImport plan(const QByteArray &csv, QDate asOf, bool complete = true)
    {
        return given(planImport(database(), requestFor(csv, asOf, complete), QLocale::c()).planned);
    }
    void import(const QByteArray &csv, QDate asOf, bool complete = true)
    {
        given(applyImport(*m_workspace, plan(csv, asOf, complete), {.allowMassLeave = true, .now = m_now}));
    }
    Person person(const QString &number) { return given(people_table::byNumber(database(), number)).value(); }
    QList<EmploymentEvent> events(const QString &number)
    {
        return given(people_table::eventsOf(database(), person(number).id));
    }
    QMap<QString, QList<EmploymentEvent>> everyEvent()
    {
        QMap<QString, QList<EmploymentEvent>> result;
        for (const Person &each : given(people_table::all(database()))) {
            result[each.roster.employeeNumber] = events(each.roster.employeeNumber);
            for (EmploymentEvent &event : result[each.roster.employeeNumber])
                event.person = {};
        }
        return result;
    }

    std::unique_ptr<Workspace> m_workspace;
    const QDateTime m_now{QDate(2026, 7, 6), QTime(9, 0), Qt::UTC};
};

QTEST_GUILESS_MAIN(TestImportPeople)
#include "tst_import_people.moc"
