#include "core/actions/programs/eligible_people.h"
#include "core/actions/programs/program_life.h"
#include "core/actions/programs/purposes.h"
#include "core/actions/workspace/drafts.h"
#include "core/actions/workspace/settings.h"
#include "core/domain/program_json.h"
#include "tests/core/goals_story.h"

using namespace mentorbook;
using namespace Qt::StringLiterals;

namespace {

const QDate today = GoalsStory::today;

QString refusalOf(const auto &result)
{
    if (result)
        qFatal("It was not refused.");
    return result.error().message;
}

// Nothing of it as by default.
Program wholeProgram()
{
    return {.name = u"Inclusion 2026"_s,
        .type = MentoringType::Group,
        .start = QDate(2026, 9, 1),
        .end = QDate(2027, 8, 31),
        .cadenceDays = 21,
        .trialDays = 30,
        .minimumGroupSize = 8,
        .purpose = ProgramPurpose::Inclusion,
        .enrollment = Enrollment::Rolling,
        .groupSize = {.least = 2, .most = 5},
        .capacity = 4,
        .minimumMinutes = 15,
        .mandatory = true,
        .entry = EntryMode::Invitation,
        .menteeRules = {.leastMonths = 6,
            .mostMonths = 60,
            .grades = {u"G4"_s},
            .departments = {u"Sales"_s, u"Data"_s},
            .locations = {u"Lyon"_s}},
        .mentorRules = {.leastMonths = 24},
        .channels = {u"Chat"_s, u"In person"_s},
        .dataKept = {.meetingNotes = false,
            .menteeGoals = false,
            .surveys = false,
            .skillRatings = false,
            .training = false,
            .events = false},
        .retentionMonths = 6,
        .followUpMonths = 18,
        .archived = true};
}

Program stored(Workspace &workspace, ProgramId id) { return given(programById(workspace.database(), id)); }

Person person(
    const QString &department, const QString &grade, std::optional<QDate> hired, bool employed = true)
{
    return {.roster = {.employeeNumber = u"1"_s, .department = department, .grade = grade, .hireDate = hired},
        .employed = employed};
}

qint64 rowsOf(Database &database, const QString &table)
{
    return *given(database.selectOne(
        u"SELECT count(*) FROM "_s + table, [](const SqlRow &row) { return row.integer(0); }));
}

} // namespace

class TestProgramDesign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySettingComesBackFromTheFileAndFromADraft()
    {
        auto workspace = given(Workspace::inMemory());
        Program program = wholeProgram();
        program.id = given(createProgram(*workspace, program));
        QCOMPARE(stored(*workspace, program.id), program);
        program.minimumMinutes.reset();
        program.dataKept.surveys = true;
        program.channels.clear();
        given(editProgram(*workspace, program));
        QCOMPARE(stored(*workspace, program.id), program);
        given(workspace->undo());
        QCOMPARE(stored(*workspace, program.id).channels.size(), 2);
        Program draft = wholeProgram();
        QCOMPARE(programFromJson(jsonOf(draft)), draft);
        QCOMPARE(programFromJson("{\"capacity\": \"many\"}"), Program());
    }

    void everyPurposeHasDefaultsThatAreSound()
    {
        QSet<QString> kinds;
        for (int i = 0; i <= int(ProgramPurpose::Succession); ++i) {
            const auto purpose = static_cast<ProgramPurpose>(i);
            const PurposeDefaults defaults = defaultsFor(purpose);
            Program program = suggestedProgram(purpose, today);
            program.name = u"P"_s;
            QCOMPARE(problemsOf(program, {}), ProgramProblems());
            QCOMPARE(program.purpose, purpose);
            QCOMPARE(program.start, std::optional(QDate(2026, 8, 1)));
            QCOMPARE(program.minimumMinutes, std::nullopt); // ten minutes can be a meeting
            QVERIFY(defaults.measures.size() >= 3);
            given(checkCriteria(defaults.criteria));
            kinds.insert(QString::fromUtf8(jsonOf(defaults.program)));
            auto workspace = given(Workspace::inMemory());
            const ProgramId id = given(createProgram(*workspace, program));
            QCOMPARE(given(programCriteria(workspace->database(), id)), defaults.criteria);
        }
        QCOMPARE(kinds.size(), 7);
        QCOMPARE(defaultsFor(ProgramPurpose::Onboarding).program.enrollment, Enrollment::Rolling);
        QCOMPARE(defaultsFor(ProgramPurpose::Own).criteria, defaultCriteria());
    }

    void everyRefusalIsASentenceAtItsField_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *json, const QString &words) {
            QTest::newRow(name) << QString::fromUtf8(json) << words;
        };
        row("end", R"({"start": "2026-09-01", "end": "2026-08-31"})", u"before it starts on 2026-09-01"_s);
        row("capacity 0", R"({"capacity": 0})", u"1 to 50 mentees at once, not 0"_s);
        row("capacity 500", R"({"capacity": 500})", u"1 to 50 mentees at once, not 500"_s);
        row("minutes", R"({"minimum_minutes": 481})", u"1 to 480 minutes, not 481"_s);
        row("group of one", R"({"group_least": 1})", u"2 to 20 mentees"_s);
        row("group upside down", R"({"group_least": 7, "group_most": 4})", u"at least 7 and at most 4"_s);
        row("small groups", R"({"minimum_group_size": 4})", u"fewer than 5 people"_s);
        row("retention", R"({"retention_months": 0})", u"1 to 120 months"_s);
        row("follow-up", R"({"follow_up_months": 61})", u"0 to 60 months"_s);
        row("nobody", R"({"mentee_rules": {"least_months": 24, "most_months": 12}})",
            u"at least 24 and at most 12"_s);
        row("negative", R"({"mentor_rules": {"least_months": -1}})", u"below 0"_s);
        row("channel", R"({"channels": ["Chat", " chat "]})", u"stands twice"_s);
        row("no channel", R"({"channels": [" "]})", u"needs a name"_s);
    }

    void everyRefusalIsASentenceAtItsField()
    {
        QFETCH(QString, json);
        QFETCH(QString, words);
        Program program = programFromJson(json.toUtf8());
        program.name = u"P"_s;
        const QStringList problems = problemsOf(program, {}).all();
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems.first().contains(words), qPrintable(problems.first()));
        auto workspace = given(Workspace::inMemory());
        QCOMPARE(refusalOf(createProgram(*workspace, program)), problems.first());
        QVERIFY(given(programs(workspace->database())).isEmpty());
    }

    void rulesAdmitWhomTheRosterPutsWithinThem()
    {
        const EligibilityRules rules{
            .leastMonths = 6, .mostMonths = 12, .grades = {u"g4"_s}, .departments = {u"Sales"_s, u"Data"_s}};
        const auto admits = [&](const Person &who) { return eligible(who, rules, QDate(2026, 7, 6)); };
        QVERIFY(admits(person(u"sales"_s, u"G4"_s, QDate(2026, 1, 6))));
        QVERIFY(!admits(person(u"sales"_s, u"G4"_s, QDate(2026, 1, 7)))); // a day short of six months
        QVERIFY(admits(person(u"Data"_s, u"G4"_s, QDate(2025, 6, 7)))); // twelve months and 29 days
        QVERIFY(!admits(person(u"Data"_s, u"G4"_s, QDate(2025, 6, 6)))); // thirteen months
        QVERIFY(!admits(person(u"Data"_s, u"G5"_s, QDate(2026, 1, 1))));
        QVERIFY(!admits(person(u"Legal"_s, u"G4"_s, QDate(2026, 1, 1))));
        QVERIFY(!admits(person(u"Data"_s, u"G4"_s, std::nullopt))); // nobody knows
        QVERIFY(!admits(person(u"Data"_s, u"G4"_s, QDate(2026, 1, 1), false)));
        QVERIFY(eligible(person({}, {}, std::nullopt), {}, today));
        QCOMPARE(
            describe(rules), u"at least 6 months here, at most 12 months here, grade g4, in Sales or Data"_s);
    }

    // Of 32 people five left (Kai, Lea, three of Support).
    void theCountOfAdmittedPeopleIsLive()
    {
        GoalsStory story;
        const QList<Person> employed = given(employedPeople(story.database()));
        QCOMPARE(countEligible(employed, {}, today),
            (EligibleCount{.admitted = 27, .employed = 27, .hireDateUnknown = 0}));
        QCOMPARE(countEligible(employed, {.departments = {u"Support"_s}}, today).admitted, 9);
        QCOMPARE(countEligible(employed, {.leastMonths = 120}, today).admitted, 10);
        QList<Person> unknown = employed;
        unknown.append(person(u"Support"_s, {}, std::nullopt));
        const EligibleCount count
            = countEligible(unknown, {.leastMonths = 1, .departments = {u"Support"_s}}, today);
        QCOMPARE(count.hireDateUnknown, 1);
        QCOMPARE(describe(count), u"9 of 28 people; of 1 more the roster has no hire date"_s);
        QCOMPARE(ruleChoices(employed).departments, (QStringList{u"Data"_s, u"Sales"_s, u"Support"_s}));
    }

    void theWorkspacesMinimumRaisesThePrograms()
    {
        auto workspace = given(Workspace::inMemory());
        const ProgramId five = given(createProgram(*workspace, {.name = u"Five"_s}));
        const ProgramId ten = given(createProgram(*workspace, {.name = u"Ten"_s, .minimumGroupSize = 10}));
        QCOMPARE(given(minimumGroupSize(workspace->database())), 5);
        QVERIFY(refusalOf(setMinimumGroupSize(*workspace, 2)).contains(u"3 to 100"_s));
        given(setMinimumGroupSize(*workspace, 8));
        QCOMPARE(stored(*workspace, five).minimumGroupSize, 8);
        QCOMPARE(stored(*workspace, ten).minimumGroupSize, 10);
        QVERIFY(refusalOf(createProgram(*workspace, {.name = u"P"_s})).contains(u"fewer than 8"_s));
        given(workspace->undo());
        QCOMPARE(given(minimumGroupSize(workspace->database())), 5);
        QCOMPARE(stored(*workspace, five).minimumGroupSize, 5);
    }

    void theNextCohortFollowsTheOldOne()
    {
        const Program program{
            .name = u"Leadership 2026"_s, .start = QDate(2026, 1, 1), .end = QDate(2026, 12, 31)};
        const Program next = nextCohort(program, {program});
        QCOMPARE(next.name, u"Leadership 2027"_s);
        QCOMPARE(next.start, std::optional(QDate(2027, 1, 1)));
        QCOMPARE(next.end, std::optional(QDate(2027, 12, 31)));
        QCOMPARE(nextCohort({.name = u"Sales"_s}, {{.name = u"sales 2"_s}}).name, u"Sales 3"_s);
        QCOMPARE(nextCohort({.name = u"Cohort 9 North"_s}, {}).name, u"Cohort 10 North"_s);
        // 2025-11-03 to 2026-10-31 are eleven months and 29 days.
        const Program odd
            = nextCohort({.name = u"P"_s, .start = QDate(2025, 11, 3), .end = QDate(2026, 10, 31)}, {});
        QCOMPARE(odd.start, std::optional(QDate(2026, 11, 1)));
        QCOMPARE(odd.end, std::optional(QDate(2027, 10, 29)));
    }

    void aCopyHasSettingsCriteriaAndGoalsAsDrafts()
    {
        GoalsStory story;
        given(addGoal(*story.workspace, story.soundGoal(), today));
        Program design = story.program();
        design.capacity = 3;
        design.archived = true;
        given(editProgram(*story.workspace, design));
        const Program cohort = nextCohort(story.program(), given(programs(story.database())));
        const ProgramId copy = given(copyProgram(*story.workspace, story.id, cohort));
        const Program copied = stored(*story.workspace, copy);
        QCOMPARE(copied.capacity, 3);
        QVERIFY(!copied.archived);
        QCOMPARE(given(programCriteria(story.database(), copy)).first().weight, 60);
        const auto goals = given(goalOverviews(story.database(), copied, today));
        QCOMPARE(goals.size(), 1);
        QCOMPARE(goals.first().goal.status, GoalStatus::Draft);
        QCOMPARE(goals.first().goal.baseline, std::nullopt);
        QCOMPARE(goals.first().goal.target, std::optional(95.0));
        const qint64 days = story.program().start->daysTo(*copied.start);
        QCOMPARE(goals.first().goal.dueOn, std::optional(QDate(2027, 3, 1).addDays(days)));
        QCOMPARE(goals.first().goal.checkpoints, QList<QDate>{QDate(2026, 10, 1).addDays(days)});
        QVERIFY(refusalOf(copyProgram(*story.workspace, story.id, cohort)).contains(u"already"_s));
        given(story.workspace->undo());
        QCOMPARE(given(programs(story.database())).size(), 1);
        QCOMPARE(rowsOf(story.database(), u"goal"_s), 1);
    }

    void anArchivedProgramIsOutOfTheWay()
    {
        auto workspace = given(Workspace::inMemory());
        const ProgramId old = given(createProgram(*workspace, {.name = u"Old"_s}));
        given(createProgram(*workspace, {.name = u"New"_s}));
        QVERIFY(!findProgram(workspace->database(), {}));
        given(archiveProgram(*workspace, old, true));
        QCOMPARE(given(findProgram(workspace->database(), {})).name, u"New"_s);
        QVERIFY(given(findProgram(workspace->database(), u"old"_s)).archived);
        given(workspace->undo());
        QVERIFY(!stored(*workspace, old).archived);
    }

    void aProgramIsDeletedWithAllOfItInOneStep()
    {
        GoalsStory story;
        given(addGoal(*story.workspace, story.soundGoal(), today));
        story.met(0, QDate(2025, 2, 1));
        given(addMenteeGoal(*story.workspace,
            {.pairing = story.pairings[1],
                .mentee = story.participant(u"Lea"_s),
                .what = u"a"_s,
                .sign = u"b"_s,
                .nextStep = u"c"_s,
                .why = u"d"_s,
                .dueOn = today.addDays(1)},
            today));
        given(keepDraft(*story.workspace,
            {.kind = u"goal"_s,
                .program = story.id,
                .json = "{}",
                .updatedAt = QDateTime(today, QTime(9, 0), Qt::UTC)}));
        const ProgramContents contents = given(programContents(story.database(), story.id));
        QCOMPARE(contents.participants, 20);
        QCOMPARE(contents.pairings, 9);
        QCOMPARE(contents.meetings, 1);
        QCOMPARE(contents.goals, 1);
        const QStringList tables
            = u"program participant pairing pairing_member meeting criterion goal goal_checkpoint "
              "goal_criterion mentee_goal draft"_s.split(u' ');
        QList<qint64> before;
        for (const QString &table : tables)
            before.append(rowsOf(story.database(), table));
        QVERIFY(!before.contains(0));
        given(deleteProgram(*story.workspace, story.id));
        for (const QString &table : tables)
            QCOMPARE(rowsOf(story.database(), table), 0);
        QCOMPARE(rowsOf(story.database(), u"person"_s), 32);
        given(story.workspace->undo());
        for (qsizetype i = 0; i < tables.size(); ++i)
            QCOMPARE(rowsOf(story.database(), tables[i]), before[i]);
        QCOMPARE(given(story.workspace->check()), QStringList());
    }

    void draftsAreOfferedAgainAndAreNoStep()
    {
        GoalsStory story;
        const QDateTime now(today, QTime(9, 0), Qt::UTC);
        const auto undo = story.workspace->nextUndo();
        Draft draft{.kind = u"goal"_s, .program = story.id, .json = "{\"aim\": \"x\"}", .updatedAt = now};
        draft.id = given(keepDraft(*story.workspace, draft));
        const DraftId later = given(keepDraft(*story.workspace,
            {.kind = u"goal"_s, .program = story.id, .json = "{}", .updatedAt = now.addSecs(60)}));
        given(keepDraft(*story.workspace, {.kind = u"program"_s, .json = "{}", .updatedAt = now}));
        QVERIFY(!keepDraft(*story.workspace, {.kind = u"goal"_s, .json = "half a {", .updatedAt = now}));
        const auto ids = [&] {
            QList<DraftId> found;
            for (const Draft &each : given(drafts(story.database(), u"goal"_s, story.id)))
                found.append(each.id);
            return found;
        };
        QCOMPARE(ids(), (QList<DraftId>{later, draft.id}));
        QCOMPARE(given(drafts(story.database(), u"program"_s)).size(), 1);
        draft.json = "{\"aim\": \"y\"}";
        draft.updatedAt = now.addSecs(120);
        QCOMPARE(given(keepDraft(*story.workspace, draft)), draft.id);
        QCOMPARE(given(drafts(story.database(), u"goal"_s, story.id)).first(), draft);
        QCOMPARE(story.workspace->nextUndo(), undo); // what was undoable before still is
        given(discardDraft(*story.workspace, later));
        QCOMPARE(ids(), QList<DraftId>{draft.id});
        // A step taken back leaves drafts as they are, and may be taken again.
        given(keepGoalDraft(*story.workspace, {.program = story.id}));
        given(story.workspace->undo());
        given(keepDraft(*story.workspace, draft));
        given(story.workspace->redo());
        QCOMPARE(ids(), QList<DraftId>{draft.id});
    }

    void aProgramWithoutNotesTakesNone()
    {
        GoalsStory story;
        Program design = story.program();
        design.dataKept.meetingNotes = false;
        given(editProgram(*story.workspace, design));
        const Meeting meeting{.pairing = story.pairings[0], .on = QDate(2025, 2, 1), .progress = u"Good"_s};
        QVERIFY(refusalOf(logMeeting(*story.workspace, meeting, today)).contains(u"keeps no notes"_s));
        story.met(0, QDate(2025, 2, 1));
    }

    void menteesGoalsAreSmartInTheSmall()
    {
        GoalsStory story;
        QCOMPARE(menteeGoalTemplates().size(), 5);
        for (const MenteeGoalTemplate &start : menteeGoalTemplates()) {
            MenteeGoal goal = fromTemplate(start, story.pairings[0], story.participant(u"Kai"_s), today);
            QCOMPARE(
                problemsOf(goal, QDate(2025, 1, 11), today).what, u"Fill in what stands between « and »."_s);
            QVERIFY(!problemsOf(goal, QDate(2025, 1, 11), today).why.isEmpty());
            QVERIFY(problemsOf(goal, QDate(2025, 1, 11), today).dueOn.isEmpty());
        }
        MenteeGoal goal{.pairing = story.pairings[0],
            .mentee = story.participant(u"Kai"_s),
            .kind = MenteeGoalKind::Skill,
            .what = u"Present without a script"_s,
            .sign = u"Done twice"_s,
            .nextStep = u"Practice"_s,
            .why = u"Next role"_s,
            .dueOn = today};
        QVERIFY(refusalOf(addMenteeGoal(*story.workspace, goal, today)).contains(u"not in the future"_s));
        goal.dueOn = today.addMonths(3);
        goal.mentee = story.participant(u"Ada"_s);
        QVERIFY(refusalOf(addMenteeGoal(*story.workspace, goal, today)).contains(u"mentee of the pairing"_s));
        goal.mentee = story.participant(u"Kai"_s);
        const MenteeGoalId id = given(addMenteeGoal(*story.workspace, goal, today));
        const auto read = [&](int percent, QDate on) {
            return addMenteeGoalReading(*story.workspace, id,
                {.on = on, .percent = percent, .note = {}, .obstacles = u"no time"_s}, today);
        };
        QVERIFY(refusalOf(read(101, today)).contains(u"0 to 100"_s));
        QVERIFY(refusalOf(read(10, today.addDays(1))).contains(u"still to come"_s));
        QVERIFY(refusalOf(read(10, QDate(2025, 1, 10))).contains(u"before that"_s));
        given(read(20, today.addDays(-9)));
        given(read(30, today.addDays(-9))); // in its place
        given(read(50, today));
        const auto stored = [&] { return given(menteeGoals(story.database(), story.pairings[0])).first(); };
        QCOMPARE(stored().readings.size(), 2);
        QCOMPARE(stored().readings.first().percent, 30);
        QCOMPARE(stored().readings.first().obstacles, u"no time"_s);
        QCOMPARE(stored().percent(), 50);
        const auto close = [&](MenteeGoalStatus status, std::optional<VerifiedBy> by, const QString &note) {
            return closeMenteeGoal(*story.workspace, id, status, by, note, today, today);
        };
        QVERIFY(refusalOf(close(MenteeGoalStatus::Attained, std::nullopt, {}))
                .contains(u"mentor or the mentee"_s));
        QVERIFY(refusalOf(close(MenteeGoalStatus::Abandoned, std::nullopt, {})).contains(u"few words"_s));
        given(close(MenteeGoalStatus::Attained, VerifiedBy::Mentor, {}));
        QCOMPARE(stored().verifiedBy, std::optional(VerifiedBy::Mentor));
        QCOMPARE(stored().percent(), 100);
        QVERIFY(refusalOf(read(60, today)).contains(u"closed"_s));
        given(reopenMenteeGoal(*story.workspace, id));
        QCOMPARE(stored().status, MenteeGoalStatus::Open);
        given(removeMenteeGoal(*story.workspace, id));
        QVERIFY(given(menteeGoals(story.database(), story.pairings[0])).isEmpty());
        given(story.workspace->undo());
        QCOMPARE(stored().readings.size(), 2);
        Program design = story.program();
        design.dataKept.menteeGoals = false;
        given(editProgram(*story.workspace, design));
        QVERIFY(
            refusalOf(addMenteeGoal(*story.workspace, goal, today)).contains(u"keeps no goals of mentees"_s));
    }
};

QTEST_GUILESS_MAIN(TestProgramDesign)
#include "tst_program_design.moc"
