#include "core/actions/participants/enrollment.h"
#include "core/actions/participants/profiles.h"
#include "tests/core/small_program.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mentorbook;

// States with their days, the wait-list, enrolling from the roster, profiles, sensitive answers.
class TestParticipants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeOfStateIsARowWithItsDay();
    void aStateDoesNotBeginBeforeTheLastOne();
    void nobodyWithdrawsFromARunningPairing();
    void theWaitListKeepsItsOrderWithoutGaps();
    void peopleAreEnrolledByRules();
    void aPastedListIsReadAndWhatFailsIsSaid();
    void enrollingManyIsOneStepOfUndo();
    void aProfileIsStoredAndReadBackWhole();
    void theProblemsOfAProfileAreToldFieldByField();
    void choicesAreMentorsOfTheProgram();
    void sensitiveAnswersStandInATableOfTheirOwn();
    void answersFollowWhatTheProgramAsks();
    void availabilityIsReadInFourLanguages_data();
    void availabilityIsReadInFourLanguages();
    void commonHoursFollowTheZones();

private:
    static inline const QDate m_day{2026, 5, 4};
};

namespace {

ParticipantState stateOf(SmallProgram &program, ParticipantId id)
{
    return given(participant_table::byId(program.database(), id))->participant.state;
}

PersonId addPerson(SmallProgram &program, const RosterEntry &entry, bool employed = true)
{
    return given(program.workspace->perform({Operation::ImportPeople}, [&] {
        return people_table::insert(
            program.database(), {.id = {}, .roster = entry, .employed = employed, .leftOn = {}});
    }));
}

qint64 count(Database &database, const QString &table)
{
    return given(database.selectOne(u"SELECT count(*) FROM %1"_s.arg(table), [](const SqlRow &row) {
        return row.integer(0);
    })).value();
}

} // namespace

void TestParticipants::everyChangeOfStateIsARowWithItsDay()
{
    SmallProgram program;
    const ParticipantId ada = program.enroll(u"Ada"_s, ParticipantRole::Mentor, ParticipantState::Invited);
    QCOMPARE(given(changeState(*program.workspace, {ada}, ParticipantState::Applied, m_day)), 1);
    QCOMPARE(given(changeState(
                 *program.workspace, {ada}, ParticipantState::Approved, m_day.addDays(3), u"after a talk"_s)),
        1);
    QCOMPARE(given(changeState(*program.workspace, {ada}, ParticipantState::Approved, m_day.addDays(9))), 0);
    const QList<StateChange> expected
        = {{ParticipantState::Invited, QDate(2026, 1, 1), {}}, {ParticipantState::Applied, m_day, {}},
            {ParticipantState::Approved, m_day.addDays(3), u"after a talk"_s}};
    const QList<StateChange> history = given(stateHistory(program.database(), ada));
    QCOMPARE(history.size(), 3);
    for (qsizetype i = 0; i < history.size(); ++i) {
        QCOMPARE(history[i].state, expected[i].state);
        QCOMPARE(history[i].on, expected[i].on);
        QVERIFY(history[i].note == expected[i].note);
    }
    given(program.workspace->undo());
    QCOMPARE(stateOf(program, ada), ParticipantState::Applied);
    QCOMPARE(given(stateHistory(program.database(), ada)).size(), 2);
}

void TestParticipants::aStateDoesNotBeginBeforeTheLastOne()
{
    SmallProgram program;
    const ParticipantId ada = program.enroll(u"Ada"_s, ParticipantRole::Mentor, ParticipantState::Applied);
    const ParticipantId bea = program.enroll(u"Bea"_s, ParticipantRole::Mentor, ParticipantState::Applied);
    given(changeState(*program.workspace, {bea}, ParticipantState::WaitListed, m_day));
    const auto early
        = changeState(*program.workspace, {ada, bea}, ParticipantState::Approved, m_day.addDays(-1));
    QVERIFY(!early);
    QVERIFY2(early.error().message.contains(u"Bea"_s), qPrintable(early.error().message));
    QCOMPARE(stateOf(program, ada), ParticipantState::Applied); // all or none
}

void TestParticipants::nobodyWithdrawsFromARunningPairing()
{
    SmallProgram program;
    const Pairing pairing = program.pairing(program.pair(u"Ada"_s, u"Bob"_s, m_day));
    const auto refused
        = changeState(*program.workspace, pairing.mentees, ParticipantState::Withdrawn, m_day.addDays(5));
    QVERIFY(!refused);
    QCOMPARE(refused.error().message, u"Bob is in a running pairing. End it first."_s);
    QVERIFY(changeState(*program.workspace, pairing.mentees, ParticipantState::Completed, m_day.addDays(5)));
}

void TestParticipants::theWaitListKeepsItsOrderWithoutGaps()
{
    SmallProgram program;
    QList<ParticipantId> waiting;
    for (const QString &name : {u"Ada"_s, u"Bea"_s, u"Cleo"_s, u"Dora"_s})
        waiting.append(program.enroll(name, ParticipantRole::Mentee, ParticipantState::WaitListed));
    QCOMPARE(given(waitList(program.database(), program.id)), waiting);
    given(moveOnWaitList(*program.workspace, waiting[3], 1));
    const QList<ParticipantId> moved{waiting[3], waiting[0], waiting[1], waiting[2]};
    QCOMPARE(given(waitList(program.database(), program.id)), moved);
    given(moveOnWaitList(*program.workspace, waiting[3], 99));
    QCOMPARE(given(waitList(program.database(), program.id)), waiting);
    given(program.workspace->undo());
    QCOMPARE(given(waitList(program.database(), program.id)), moved);

    QCOMPARE(given(approveNext(*program.workspace, program.id, 2, m_day)), 2);
    QCOMPARE(stateOf(program, waiting[3]), ParticipantState::Approved);
    const auto rest = given(waitList(program.database(), program.id));
    QCOMPARE(rest, (QList{waiting[1], waiting[2]}));
    QCOMPARE(given(participant_table::byId(program.database(), rest[0]))->participant.waitListPlace, 1);
    QCOMPARE(given(participant_table::byId(program.database(), rest[1]))->participant.waitListPlace, 2);
    // Who comes back stands last.
    given(changeState(*program.workspace, {waiting[0]}, ParticipantState::WaitListed, m_day.addDays(1)));
    QCOMPARE(given(waitList(program.database(), program.id)).last(), waiting[0]);
    QVERIFY(!moveOnWaitList(*program.workspace, waiting[3], 1));
    QCOMPARE(given(approveNext(*program.workspace, program.id, 99, m_day.addDays(2))), 3);
}

void TestParticipants::peopleAreEnrolledByRules()
{
    SmallProgram program;
    const PersonId old = addPerson(program,
        {.employeeNumber = u"1001"_s,
            .name = u"Zoe"_s,
            .department = u"Sales"_s,
            .hireDate = QDate(2020, 1, 1)});
    const PersonId two = addPerson(program,
        {.employeeNumber = u"1002"_s,
            .name = u"Abe"_s,
            .department = u"sales"_s,
            .hireDate = QDate(2024, 1, 1)});
    addPerson(program,
        {.employeeNumber = u"1003"_s,
            .name = u"New"_s,
            .department = u"Sales"_s,
            .hireDate = QDate(2026, 4, 1)});
    addPerson(program, {.employeeNumber = u"1004"_s, .name = u"Else"_s, .department = u"Legal"_s});
    addPerson(program, {.employeeNumber = u"1005"_s, .name = u"Gone"_s, .department = u"Sales"_s}, false);
    const EligibilityRules rules{.leastMonths = 12, .departments = {u"Sales"_s}};
    auto people = given(peopleFor(program.database(), program.id, rules, m_day));
    QCOMPARE(people.size(), 2);
    QCOMPARE(people[0].id, two); // by name
    QCOMPARE(people[1].id, old);
    const auto plan = given(planEnrollment(program.database(), program.id, QList{old}));
    QCOMPARE(given(enroll(*program.workspace, program.id, plan, {}, m_day)), 1);
    people = given(peopleFor(program.database(), program.id, rules, m_day));
    QCOMPARE(people.size(), 1); // who is in is not offered again
}

void TestParticipants::aPastedListIsReadAndWhatFailsIsSaid()
{
    SmallProgram program;
    program.enroll(u"Inside"_s, ParticipantRole::Mentor);
    addPerson(program, {.employeeNumber = u"00123"_s, .name = u"Ada"_s, .email = u"ada@example.com"_s});
    addPerson(program, {.employeeNumber = u"124"_s, .name = u"Bea"_s, .email = u"bea@example.com"_s});
    addPerson(program, {.employeeNumber = u"125"_s, .name = u"Gone"_s}, false);
    const auto plan = given(planEnrollment(program.database(), program.id,
        u"00123\n\"Bea B.\" <BEA@example.com>; ada@example.com,\t125\n123\ninside@example.com\nnobody@example.com\n"_s));
    QCOMPARE(plan.people.size(), 2);
    QCOMPARE(plan.people[0].roster.name, u"Ada"_s);
    QCOMPARE(plan.people[1].roster.name, u"Bea"_s);
    QStringList failed;
    for (const NotEnrolled &each : plan.notTaken) {
        failed.append(each.text);
        QVERIFY(each.reason.endsWith(u'.'));
    }
    QCOMPARE(failed, (QStringList{u"125"_s, u"123"_s, u"inside@example.com"_s, u"nobody@example.com"_s}));
}

void TestParticipants::enrollingManyIsOneStepOfUndo()
{
    SmallProgram program;
    QString pasted;
    for (int i = 0; i < 20; ++i) {
        addPerson(program, {.employeeNumber = QString::number(500 + i), .name = u"P%1"_s.arg(i)});
        pasted += QString::number(500 + i) + u'\n';
    }
    const auto plan = given(planEnrollment(program.database(), program.id, pasted));
    const EnrollmentTerms terms{
        .role = ParticipantRole::Mentor, .state = ParticipantState::Invited, .capacity = 2};
    QCOMPARE(given(enroll(*program.workspace, program.id, plan, terms, m_day)), 20);
    const auto rows = given(participant_table::ofProgram(program.database(), program.id));
    QCOMPARE(rows.size(), 20);
    QVERIFY(std::ranges::all_of(rows, [](const ParticipantRow &row) {
        return row.participant.capacity == 2 && row.participant.state == ParticipantState::Invited
            && row.participant.enrolledOn == m_day;
    }));
    QCOMPARE(describe(*program.workspace->nextUndo()), u"enrollment of 20 people"_s);
    given(program.workspace->undo());
    QCOMPARE(given(participant_table::ofProgram(program.database(), program.id)).size(), 0);
    QCOMPARE(count(program.database(), u"participant_state_change"_s), 0);
    EnrollmentTerms impossible = terms;
    impossible.capacity = 51;
    QVERIFY(!enroll(*program.workspace, program.id, plan, impossible, m_day));
}

void TestParticipants::aProfileIsStoredAndReadBackWhole()
{
    SmallProgram program;
    const ParticipantId ada = program.enroll(u"Ada"_s, ParticipantRole::Mentee);
    const ParticipantId bea = program.enroll(u"Bea"_s, ParticipantRole::Mentor);
    const ParticipantId cleo = program.enroll(u"Cleo"_s, ParticipantRole::Both);
    const PersonId dora = addPerson(program, {.employeeNumber = u"905"_s, .name = u"Dora"_s});
    ParticipantProfile profile{.participant = ada,
        .background = u"Ten years\nin labs"_s,
        .targetRole = u"Head of research"_s,
        .goals = u"Lead a team"_s,
        .goalTags = {u"career step"_s},
        .interests = {u"Chess"_s, u"Alpine skiing"_s},
        .channels = {u"video"_s},
        .languages = {u"German"_s, u"French"_s},
        .timeZone = u"Europe/Berlin"_s,
        .availability = {{Qt::Monday, 540, 720}, {Qt::Thursday, 840, 960}},
        .scales = {{ScaleItem::Calm, 4}, {ScaleItem::Achievement, 2}},
        .choices = {cleo, bea},
        .avoid = {dora},
        .consent = {DirectoryField::Name, DirectoryField::Languages},
        .notes = u"quiet, eager"_s};
    given(editProfile(*program.workspace, profile));
    QVERIFY(given(profileOf(program.database(), ada)) == profile);
    QVERIFY(given(profiles(program.database(), program.id)).value(ada) == profile);
    QVERIFY(
        given(profiles(program.database(), program.id)).value(bea) == ParticipantProfile{.participant = bea});
    const Change before = *program.workspace->nextUndo();
    given(editProfile(*program.workspace, profile));
    QCOMPARE(*program.workspace->nextUndo(), before); // changing nothing is no step
    profile.interests = {u"  chess "_s, u"Chess"_s, u""_s};
    given(editProfile(*program.workspace, profile));
    QCOMPARE(given(profileOf(program.database(), ada)).interests, QStringList{u"chess"_s});
    given(program.workspace->undo());
    given(program.workspace->undo());
    QVERIFY(given(profileOf(program.database(), ada)) == ParticipantProfile{.participant = ada});
}

void TestParticipants::theProblemsOfAProfileAreToldFieldByField()
{
    SmallProgram program;
    const ParticipantId ada = program.enroll(u"Ada"_s, ParticipantRole::Mentee);
    const PersonId person = given(participant_table::byId(program.database(), ada))->person.id;
    const ParticipantProfile bad{.participant = ada,
        .timeZone = u"CET/Mars"_s,
        .availability = {{Qt::Monday, 720, 540}},
        .scales = {{ScaleItem::Calm, 6}},
        .choices = {ada},
        .avoid = {person}};
    const ProfileProblems problems = given(problemsOf(program.database(), bad));
    QVERIFY(problems.timeZone.contains(u"Europe/Berlin"_s));
    QVERIFY(!problems.availability.isEmpty());
    QVERIFY(problems.scales.contains(u'6'));
    QCOMPARE(problems.choices, u"Nobody can choose themselves."_s);
    QCOMPARE(problems.avoid, u"Nobody can avoid themselves."_s);
    const auto refused = editProfile(*program.workspace, bad);
    QVERIFY(!refused);
    QCOMPARE(refused.error().message, problems.timeZone);
}

void TestParticipants::choicesAreMentorsOfTheProgram()
{
    SmallProgram program;
    const ParticipantId ada = program.enroll(u"Ada"_s, ParticipantRole::Mentee);
    const ParticipantId bob = program.enroll(u"Bob"_s, ParticipantRole::Mentee);
    QList<ParticipantId> mentors;
    for (const QString &name : {u"Cleo"_s, u"Dora"_s, u"Eva"_s, u"Fay"_s})
        mentors.append(program.enroll(name, ParticipantRole::Mentor));
    const auto problem = [&](const QList<ParticipantId> &choices) {
        return given(problemsOf(program.database(), {.participant = ada, .choices = choices})).choices;
    };
    QVERIFY(problem({mentors[2], mentors[0]}).isEmpty());
    QCOMPARE(problem({bob}), u"Bob is not a mentor in this program."_s);
    QCOMPARE(problem({mentors[0], mentors[0]}), u"Cleo is chosen twice."_s);
    QVERIFY(problem(mentors).contains(u'3'));
    given(
        editDirectorySettings(*program.workspace, program.id, {.opens = {}, .closes = {}, .mostChoices = 4}));
    QVERIFY(problem(mentors).isEmpty());
    QVERIFY(!editDirectorySettings(
        *program.workspace, program.id, {.opens = {}, .closes = {}, .mostChoices = 11}));
    QVERIFY(!editDirectorySettings(
        *program.workspace, program.id, {.opens = QDate(2026, 5, 2), .closes = QDate(2026, 5, 1)}));
}

void TestParticipants::sensitiveAnswersStandInATableOfTheirOwn()
{
    SmallProgram program;
    const ParticipantId ada = program.enroll(u"Ada"_s, ParticipantRole::Mentee);
    given(setDiversityAttributes(*program.workspace, program.id, {{u"Gender"_s, {u"woman"_s, u"man"_s}}}));
    given(
        editSensitiveAnswers(*program.workspace, ada, {{u"gender"_s, u"Woman"_s, DiversityWish::Different}}));
    const QList<SensitiveAnswer> answers = given(sensitiveAnswers(program.database(), ada));
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers[0].attribute, u"Gender"_s); // in the program's words
    QCOMPARE(answers[0].value, u"woman"_s);
    QVERIFY(answers[0].wish == DiversityWish::Different);
    // Nothing of it in any other table.
    const auto tables
        = given(program.database().select(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s,
            [](const SqlRow &row) { return row.text(0); }));
    for (const QString &table : tables) {
        if (table == "sensitive_answer"_L1 || table == "diversity_attribute"_L1)
            continue;
        const auto columns = given(program.database().select(
            u"SELECT name FROM pragma_table_info(?)"_s, [](const SqlRow &row) { return row.text(0); },
            table));
        for (const QString &column : columns) {
            const auto hits = given(program.database().selectOne(
                u"SELECT count(*) FROM \"%1\" WHERE CAST(\"%2\" AS TEXT) = 'woman'"_s.arg(table, column),
                [](const SqlRow &row) { return row.integer(0); }));
            QVERIFY2(hits == 0, qPrintable(table + u'.' + column));
        }
    }
    QCOMPARE(count(program.database(), u"sensitive_answer"_s), 1);
    // An attribute that is no longer asked takes its answers along, and undo brings both back.
    given(setDiversityAttributes(*program.workspace, program.id, {}));
    QCOMPARE(count(program.database(), u"sensitive_answer"_s), 0);
    given(program.workspace->undo());
    QCOMPARE(count(program.database(), u"sensitive_answer"_s), 1);
}

void TestParticipants::answersFollowWhatTheProgramAsks()
{
    const QList<DiversityAttribute> asked
        = {{u"Gender"_s, {u"woman"_s, u"man"_s, u"non-binary"_s}}, {u"First language"_s, {}}};
    QVERIFY(checkedAnswers(asked, {{u"Gender"_s, {}, DiversityWish::None}})->isEmpty());
    QCOMPARE(
        checkedAnswers(asked, {{u"first language"_s, u"Igbo"_s, DiversityWish::None}})->first().attribute,
        u"First language"_s);
    QCOMPARE(checkedAnswers(asked, {{u"Gender"_s, u"cat"_s, DiversityWish::None}}).error().message,
        u"“cat” is no answer to “Gender”. There is: woman, man, non-binary."_s);
    QVERIFY(!checkedAnswers(asked, {{u"Age"_s, u"30"_s, DiversityWish::None}}));
    QVERIFY(!checkedAnswers(asked, {{u"Gender"_s, u"man"_s, {}}, {u"gender"_s, u"man"_s, {}}}));
    SmallProgram program;
    QVERIFY(!setDiversityAttributes(*program.workspace, program.id, {{u"A: b"_s, {}}}));
    QVERIFY(!setDiversityAttributes(*program.workspace, program.id, {{u"A"_s, {u"one"_s}}}));
    QVERIFY(!setDiversityAttributes(*program.workspace, program.id, {{u"A"_s, {}}, {u"a"_s, {}}}));
}

void TestParticipants::availabilityIsReadInFourLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); // “-”: cannot be read
    QTest::newRow("own") << u"Mon 09:00-12:00; Thu 14:00-16:30"_s << u"Mon 09:00-12:00; Thu 14:00-16:30"_s;
    QTest::newRow("range") << u"Mon-Wed 9-17"_s << u"Mon 09:00-17:00; Tue 09:00-17:00; Wed 09:00-17:00"_s;
    QTest::newRow("German") << u"Di 8:30–10, Donnerstag 13-15"_s << u"Tue 08:30-10:00; Thu 13:00-15:00"_s;
    QTest::newRow("French") << u"mardi 9h-11h; ven. 14h30-16h"_s << u"Tue 09:00-11:00; Fri 14:30-16:00"_s;
    QTest::newRow("Spanish") << u"miércoles 10-12"_s << u"Wed 10:00-12:00"_s;
    QTest::newRow("overlapping") << u"Mon 11-13; Mon 9-12"_s << u"Mon 09:00-13:00"_s;
    QTest::newRow("midnight") << u"Sun 22-24"_s << u"Sun 22:00-24:00"_s;
    QTest::newRow("nothing") << u" ; "_s << QString();
    QTest::newRow("backwards") << u"Mon 12-9"_s << u"-"_s;
    QTest::newRow("no such hour") << u"Mon 9-25"_s << u"-"_s;
    QTest::newRow("words") << u"whenever"_s << u"-"_s;
}

void TestParticipants::availabilityIsReadInFourLanguages()
{
    QFETCH(QString, text);
    const auto read = availabilityFrom(text);
    QTEST(read ? availabilityText(*read) : u"-"_s, "read");
}

void TestParticipants::commonHoursFollowTheZones()
{
    const WeeklyAvailability none;
    const QDate july(2026, 7, 6);
    // Five days of eight hours; Berlin and Lisbon differ by one hour, Berlin and Tokyo by seven in summer and
    // eight in winter.
    QCOMPARE(commonMinutesPerWeek(none, u"Europe/Berlin"_s, none, u"Europe/Berlin"_s, july), 5 * 8 * 60);
    QCOMPARE(commonMinutesPerWeek(none, u"Europe/Berlin"_s, none, {}, july), 5 * 8 * 60);
    QCOMPARE(commonMinutesPerWeek(none, u"Europe/Berlin"_s, none, u"Europe/Lisbon"_s, july), 5 * 7 * 60);
    QCOMPARE(commonMinutesPerWeek(none, u"Europe/Berlin"_s, none, u"Asia/Tokyo"_s, july), 5 * 60);
    QCOMPARE(commonMinutesPerWeek(none, u"Europe/Berlin"_s, none, u"Asia/Tokyo"_s, QDate(2026, 1, 5)), 0);
    // Sunday 22 to 24 in New York is Monday 2 to 4 in UTC, across the week's edge.
    QCOMPARE(commonMinutesPerWeek({{Qt::Sunday, 22 * 60, 24 * 60}}, u"America/New_York"_s,
                 {{Qt::Monday, 60, 3 * 60}}, u"UTC"_s, july),
        60);
}

QTEST_GUILESS_MAIN(TestParticipants)
#include "tst_participants.moc"
