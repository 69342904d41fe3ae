#include "core/actions/imports/import_meetings.h"
#include "core/actions/imports/import_participants.h"
#include "core/actions/imports/import_people.h"
#include "core/actions/imports/import_responses.h"
#include "core/actions/programs/programs.h"
#include "core/actions/programs/sample.h"
#include "core/storage/tables/participant_table.h"
#include "core/storage/tables/people_table.h"
#include "core/storage/tables/roster_table.h"
#include "core/storage/tables/survey_table.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <random>

using namespace mentorbook;
using namespace Qt::StringLiterals;

// Imports on a real workspace, and the eleven rosters of a real company.
class TestImportActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anImportIsOneStepThatUndoRemovesWhole();
    void whoIsAbsentFromACompleteRosterLeft();
    void whoIsAbsentFromAPartialRosterStays();
    void whoComesBackReturned();
    void anOlderRosterTakesItsPlaceInTime();
    void aCorrectedRosterReplacesTheOneOfItsDay();
    void aRejectedRowDoesNotMakeItsPersonALeaver();
    void aCompleteRosterWithAnOpenQuoteIsRefused();
    void aMassLeaveIsRefusedAndChangesNothing();
    void participantsAreAddedThenChangedInWhatTheFileStates();
    void answersOfOutsidersAreRejected();
    void theElevenRostersTellJoinersAndLeavers();
    void theElevenRostersGiveTheSameHistoryInAnyOrder();
    void theElevenRostersAgreeWithTheLeavings();
    void theSampleIsOneStepAndEndsToday();

private:
    ImportFile file(const QByteArray &csv) { return {.source = {.bytes = csv, .name = u"test.csv"_s}}; }
    PeopleImportPlan importRoster(const QByteArray &csv, QDate asOf, bool complete = true);
    Person person(const QString &number);
    QList<EmploymentEvent> events(const QString &number);

    std::unique_ptr<Workspace> m_workspace;
    const QDateTime m_now{QDate(2026, 7, 6), QTime(9, 0), Qt::UTC};
};

namespace {

struct SharedRoster
{
    QDate asOf;
    QByteArray bytes;
};

QList<SharedRoster> sharedRosters()
{
    QList<SharedRoster> rosters;
    const QDir folder(QStringLiteral(SHARED_DATA "/data/org_snapshots"));
    for (const QString &name : folder.entryList({u"roster_*.csv"_s}, QDir::Files, QDir::Name)) {
        QFile source(folder.filePath(name));
        if (source.open(QIODevice::ReadOnly))
            rosters.append({QDate::fromString(name.mid(7, 10), Qt::ISODate), source.readAll()});
    }
    return rosters;
}

// Employee numbers of a roster, read without any of our code: the first cell of a line, which is never
// quoted.
QSet<QByteArray> numbersIn(const QByteArray &csv)
{
    QSet<QByteArray> numbers;
    for (const QByteArray &line : csv.split('\n').sliced(1)) {
        if (!line.trimmed().isEmpty())
            numbers.insert(line.left(line.indexOf(',')));
    }
    return numbers;
}

} // namespace

#define REQUIRE(result)                                                                                      \
    QVERIFY2((result).has_value(), qPrintable((result) ? QString() : (result).error().message))

void TestImportActions::init()
{
    auto workspace = Workspace::inMemory();
    REQUIRE(workspace);
    m_workspace = std::move(*workspace);
}

PeopleImportPlan TestImportActions::importRoster(const QByteArray &csv, QDate asOf, bool complete)
{
    auto plan = planPeopleImport(m_workspace->database(), file(csv), {.asOf = asOf, .complete = complete});
    if (!plan)
        qFatal("%s", qPrintable(plan.error().message));
    if (auto done = importPeople(*m_workspace, *plan, false, m_now); !done)
        qFatal("%s", qPrintable(done.error().message));
    return *plan;
}

Person TestImportActions::person(const QString &number)
{
    return people_table::byNumber(m_workspace->database(), number).value().value();
}

QList<EmploymentEvent> TestImportActions::events(const QString &number)
{
    return people_table::eventsOf(m_workspace->database(), person(number).id).value();
}

void TestImportActions::anImportIsOneStepThatUndoRemovesWhole()
{
    importRoster("Employee ID,Name\n00123,Ada Okafor\n7,Mei Lin\n", {2026, 1, 1});
    QCOMPARE(person(u"00123"_s).roster.name, u"Ada Okafor"_s);
    QCOMPARE(m_workspace->nextUndo().value().count, 2);
    REQUIRE(m_workspace->undo());
    QVERIFY(people_table::all(m_workspace->database()).value().isEmpty());
    QVERIFY(roster_table::all(m_workspace->database()).value().isEmpty());
    QVERIFY(!m_workspace->nextUndo());
    REQUIRE(m_workspace->redo());
    QCOMPARE(people_table::all(m_workspace->database()).value().size(), 2);
}

void TestImportActions::whoIsAbsentFromACompleteRosterLeft()
{
    importRoster("Employee ID\n1\n2\n3\n4\n", {2026, 1, 1});
    const PeopleImportPlan plan = importRoster("Employee ID\n1\n2\n3\n5\n", {2026, 4, 1});
    QCOMPARE(plan.summary.added, 1);
    QCOMPARE(plan.summary.left, 1);
    QCOMPARE(plan.summary.unchanged, 3);
    QVERIFY(!person(u"4"_s).employed);
    QCOMPARE(person(u"4"_s).leftOn, QDate(2026, 4, 1));
    const EmploymentEvent left = events(u"4"_s).last();
    QCOMPARE(left.kind, EmploymentEventKind::Left);
    QCOMPARE(left.after, QDate(2026, 1, 1)); // somewhere in that quarter
    const EmploymentEvent joined = events(u"5"_s).first();
    QCOMPARE(joined.kind, EmploymentEventKind::Joined);
    QCOMPARE(joined.after, QDate(2026, 1, 1));
    QVERIFY(events(u"1"_s).isEmpty()); // was there before we looked
}

void TestImportActions::whoIsAbsentFromAPartialRosterStays()
{
    importRoster("Employee ID\n1\n2\n", {2026, 1, 1});
    const PeopleImportPlan plan = importRoster("Employee ID\n1\n", {2026, 4, 1}, false);
    QCOMPARE(plan.summary.left, 0);
    QVERIFY(person(u"2"_s).employed);
}

void TestImportActions::whoComesBackReturned()
{
    importRoster("Employee ID\n1\n2\n3\n4\n", {2026, 1, 1});
    importRoster("Employee ID\n1\n2\n3\n", {2026, 4, 1});
    const PeopleImportPlan plan = importRoster("Employee ID\n1\n2\n3\n4\n", {2026, 7, 1});
    QCOMPARE(plan.summary.returned, 1);
    QCOMPARE(plan.summary.added, 0);
    QVERIFY(person(u"4"_s).employed);
    QVERIFY(!person(u"4"_s).leftOn);
    QCOMPARE(events(u"4"_s).size(), 2); // left, joined again
}

void TestImportActions::anOlderRosterTakesItsPlaceInTime()
{
    importRoster("Employee ID,Job Title,Grade\n1,Manager,G6\n", {2026, 7, 1});
    const PeopleImportPlan plan
        = importRoster("Employee ID,Job Title,Grade\n1,Analyst,G5\n2,Clerk,G2\n", {2026, 1, 1});
    QCOMPARE(plan.summary.added, 2); // nobody was known on that day
    QCOMPARE(person(u"1"_s).roster.jobTitle, u"Manager"_s); // the newest still holds
    QCOMPARE(events(u"1"_s).first().kind, EmploymentEventKind::Promoted);
    QVERIFY(!person(u"2"_s).employed);
}

void TestImportActions::aCorrectedRosterReplacesTheOneOfItsDay()
{
    importRoster("Employee ID,Name\n1,Ada\n2,Mei\n3,Li\n4,Jo\n", {2026, 1, 1});
    const PeopleImportPlan plan = importRoster("Employee ID,Name\n1,Ada Okafor\n2,Mei\n3,Li\n", {2026, 1, 1});
    QCOMPARE(plan.summary.changed, 1);
    QCOMPARE(plan.summary.left, 1);
    QCOMPARE(roster_table::all(m_workspace->database()).value().size(), 1);
    QCOMPARE(person(u"1"_s).roster.name, u"Ada Okafor"_s);
    QVERIFY(!person(u"4"_s).employed);
}

void TestImportActions::aRejectedRowDoesNotMakeItsPersonALeaver()
{
    importRoster("Employee ID,Hire Date\n1,2020-01-01\n2,2020-01-01\n3,2020-01-01\n", {2026, 1, 1});
    const PeopleImportPlan plan
        = importRoster("Employee ID,Hire Date\n1,2020-01-01\n2,some day\n3,2020-01-01\n", {2026, 4, 1});
    QCOMPARE(plan.summary.rejected.size(), 1);
    QCOMPARE(plan.summary.left, 0);
    QVERIFY(person(u"2"_s).employed);
    QCOMPARE(person(u"2"_s).roster.hireDate, QDate(2020, 1, 1));
}

void TestImportActions::aCompleteRosterWithAnOpenQuoteIsRefused()
{
    const QByteArray csv = "Employee ID,Name\n1,Ada\n2,\"Mei\n3,Li\n4,Jo\n";
    const auto refused
        = planPeopleImport(m_workspace->database(), file(csv), {.asOf = {2026, 1, 1}, .complete = true});
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains("Line 3"_L1), qPrintable(refused.error().message));
    QVERIFY(planPeopleImport(m_workspace->database(), file(csv), {.asOf = {2026, 1, 1}})); // rejects the row
}

void TestImportActions::aMassLeaveIsRefusedAndChangesNothing()
{
    importRoster("Employee ID\n1\n2\n3\n4\n5\n6\n", {2026, 1, 1});
    auto plan = planPeopleImport(
        m_workspace->database(), file("Employee ID\n1\n2\n3\n"), {.asOf = {2026, 4, 1}, .complete = true});
    REQUIRE(plan);
    const auto refused = importPeople(*m_workspace, *plan, false, m_now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY2(refused.error().message.contains("3 of 6"_L1), qPrintable(refused.error().message));
    QCOMPARE(roster_table::all(m_workspace->database()).value().size(), 1);
    REQUIRE(importPeople(*m_workspace, *plan, true, m_now));
    QVERIFY(!person(u"6"_s).employed);
}

void TestImportActions::participantsAreAddedThenChangedInWhatTheFileStates()
{
    importRoster("Employee ID,Name\n1,Ada\n2,Mei\n", {2026, 1, 1});
    const ProgramId program = createProgram(*m_workspace, {.name = u"Pilot"_s}).value();
    auto plan = planParticipantsImport(m_workspace->database(), program,
        file("Employee Number,Role,Capacity,Skills Offered\n1,mentor,3,SQL; "
             "Statistics\n2,mentee,,\n9,mentee,,\n"));
    REQUIRE(plan);
    QCOMPARE(plan->summary.added, 2);
    QCOMPARE(plan->summary.rejected.size(), 1);
    QCOMPARE(plan->summary.rejected.first().line, 4);
    QCOMPARE(plan->summary.rejected.first().found, u"9"_s);
    REQUIRE(importParticipants(*m_workspace, *plan, QDate(2026, 7, 6)));

    plan = planParticipantsImport(
        m_workspace->database(), program, file("Employee Number,Role,State\n1,mentor,withdrawn\n"));
    REQUIRE(plan);
    QCOMPARE(plan->summary.changed, 1);
    REQUIRE(importParticipants(*m_workspace, *plan, QDate(2026, 7, 6)));
    const auto rows = participant_table::ofProgram(m_workspace->database(), program).value();
    const Participant &ada = rows.first().participant;
    QCOMPARE(ada.state, ParticipantState::Withdrawn);
    QCOMPARE(ada.capacity, 3); // not stated, kept
    QCOMPARE(ada.skillsOffered, (QStringList{u"SQL"_s, u"Statistics"_s}));
}

void TestImportActions::answersOfOutsidersAreRejected()
{
    importRoster("Employee ID,Name\n1,Ada\n2,Mei\n", {2026, 1, 1});
    const ProgramId program = createProgram(*m_workspace, {.name = u"Pilot"_s}).value();
    auto participants
        = planParticipantsImport(m_workspace->database(), program, file("Employee Number,Role\n1,mentor\n"));
    REQUIRE(importParticipants(*m_workspace, *participants, QDate(2026, 7, 6)));
    auto plan = planResponsesImport(m_workspace->database(), program,
        file("Employee Number,Answered On,Satisfaction\n1,2026-02-01,4\n2,2026-02-01,5\n"), u"Start"_s,
        {2026, 2, 1});
    REQUIRE(plan);
    QCOMPARE(plan->summary.added, 1);
    QCOMPARE(plan->summary.rejected.size(), 1);
    REQUIRE(importResponses(*m_workspace, *plan));
    QCOMPARE(survey_table::responses(m_workspace->database(), program).value().size(), 1);
    REQUIRE(m_workspace->undo());
    QVERIFY(survey_table::waves(m_workspace->database(), program).value().isEmpty());
}

void TestImportActions::theElevenRostersTellJoinersAndLeavers()
{
    const QList<SharedRoster> rosters = sharedRosters();
    if (rosters.isEmpty())
        QSKIP("the real rosters are not on this machine");
    QCOMPARE(rosters.size(), 11);
    QSet<QByteArray> before;
    QSet<QByteArray> everSeen;
    for (const SharedRoster &roster : rosters) {
        const QSet<QByteArray> now = numbersIn(roster.bytes);
        const PeopleImportPlan plan = importRoster(roster.bytes, roster.asOf);
        QCOMPARE(plan.summary.rows, now.size());
        QVERIFY(plan.summary.rejected.isEmpty());
        QCOMPARE(plan.summary.added, (now - everSeen).size());
        QCOMPARE(plan.summary.left, (before - now).size());
        QCOMPARE(plan.summary.returned, ((now - before) & everSeen).size());
        QCOMPARE(plan.summary.added + plan.summary.changed + plan.summary.returned + plan.summary.unchanged,
            int(now.size()));
        for (const RosterEntry &left : plan.difference.left)
            QVERIFY((before - now).contains(left.employeeNumber.toUtf8()));
        before = now;
        everSeen.unite(now);
    }
    int employed = 0;
    const QList<Person> people = people_table::all(m_workspace->database()).value();
    for (const Person &each : people) {
        QCOMPARE(each.employed, before.contains(each.roster.employeeNumber.toUtf8()));
        employed += each.employed;
    }
    QCOMPARE(employed, before.size());
}

void TestImportActions::theElevenRostersGiveTheSameHistoryInAnyOrder()
{
    QList<SharedRoster> rosters = sharedRosters();
    if (rosters.isEmpty())
        QSKIP("the real rosters are not on this machine");
    const auto history = [this] {
        QMap<QString, QList<EmploymentEvent>> byNumber;
        auto all = people_table::allEvents(m_workspace->database()).value();
        const QList<Person> people = people_table::all(m_workspace->database()).value();
        for (const Person &each : people) {
            QList<EmploymentEvent> own = all.value(each.id);
            for (EmploymentEvent &event : own)
                event.person = {}; // ids follow the order of import
            byNumber.insert(each.roster.employeeNumber, own);
        }
        return byNumber;
    };
    for (const SharedRoster &roster : rosters)
        importRoster(roster.bytes, roster.asOf);
    const auto inOrder = history();
    std::mt19937 random(5);
    for (int run = 0; run < 3; ++run) {
        init();
        std::shuffle(rosters.begin(), rosters.end(), random);
        for (const SharedRoster &roster : rosters) {
            auto plan = planPeopleImport(
                m_workspace->database(), file(roster.bytes), {.asOf = roster.asOf, .complete = true});
            REQUIRE(plan);
            REQUIRE(importPeople(*m_workspace, *plan, true, m_now)); // far apart in time, many leave
        }
        QVERIFY(history() == inOrder);
    }
}

void TestImportActions::theElevenRostersAgreeWithTheLeavings()
{
    const QList<SharedRoster> rosters = sharedRosters();
    QFile source(QStringLiteral(SHARED_DATA "/data/org_leavings.csv"));
    if (rosters.isEmpty() || !source.open(QIODevice::ReadOnly))
        QSKIP("the real rosters are not on this machine");
    for (const SharedRoster &roster : rosters)
        importRoster(roster.bytes, roster.asOf);
    const auto table = readTable(ImportSource{.bytes = source.readAll()}).value();
    const qsizetype leftColumn = table.columns.indexOf(u"Left Date"_s);
    int compared = 0;
    for (const TextRow &row : table.rows) {
        const auto found = people_table::byNumber(m_workspace->database(), row.cells[0]).value();
        if (!found)
            continue; // in no roster
        const QDate left = QDate::fromString(row.cells[leftColumn], Qt::ISODate);
        ++compared;
        if (left.isValid() && left <= rosters.last().asOf) {
            QVERIFY2(!found->employed, qPrintable(row.cells[0]));
            const auto own = people_table::eventsOf(m_workspace->database(), found->id).value();
            const auto last = std::ranges::find_if(own.rbegin(), own.rend(),
                [](const EmploymentEvent &event) { return event.kind == EmploymentEventKind::Left; });
            QVERIFY2(last != own.rend(), qPrintable(row.cells[0]));
            QVERIFY2(last->after.value() <= left && left <= last->on, qPrintable(row.cells[0]));
        } else {
            QVERIFY2(found->employed, qPrintable(row.cells[0]));
        }
    }
    QCOMPARE(compared, 388);
}

void TestImportActions::theSampleIsOneStepAndEndsToday()
{
    const QDate today(2027, 3, 10);
    auto summary = fillWithSample(*m_workspace, today);
    REQUIRE(summary);
    QCOMPARE(summary->rosters, 13);
    QCOMPARE(summary->participants, 150);
    QCOMPARE(summary->pairings, 84);
    const auto rosters = roster_table::all(m_workspace->database()).value();
    QVERIFY(rosters.last().asOf <= today && rosters.last().asOf.daysTo(today) < 14);
    QVERIFY(!fillWithSample(*m_workspace, today)); // only into an empty one
    REQUIRE(m_workspace->undo());
    QVERIFY(people_table::all(m_workspace->database()).value().isEmpty());
    QVERIFY(!m_workspace->nextUndo());
}

QTEST_GUILESS_MAIN(TestImportActions)
#include "tst_import_actions.moc"
