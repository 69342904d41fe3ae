#include "core/actions/pairings/status.h"
#include "core/metrics/goals/power.h"
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

GoalId added(GoalsStory &story, const Goal &goal) { return given(addGoal(*story.workspace, goal, today)); }

GoalOverview overview(GoalsStory &story, GoalId id, QDate day = today)
{
    return given(goalOverview(story.database(), id, day));
}

Goal typedGoal(GoalsStory &story)
{
    Goal goal = story.soundGoal();
    goal.measure = MeasureKind::TypedIn;
    goal.typed
        = {.name = u"sick days"_s, .unit = u"days"_s, .higherIsBetter = false, .source = u"HR report"_s};
    goal.verb = GoalVerb::Lower;
    goal.baseline
        = Baseline{.value = 12, .kind = BaselineKind::Typed, .on = today, .source = u"HR report"_s, .n = 0};
    goal.target = 8;
    return goal;
}

} // namespace

class TestGoals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsEarnedByADraftWithNothingInIt()
    {
        GoalsStory story;
        const SmartCheck check = smartCheck({.program = story.id}, story.values());
        QCOMPARE(check.earned(), 0);
        QCOMPARE(check.missing(),
            (QStringList{u"Choose what the goal is measured by."_s, u"Set a target."_s,
                u"Say which aim of the organization it serves."_s, u"Say by when."_s}));
        QVERIFY(smartCheck(story.soundGoal(), story.values()).allEarned());
    }

    void eachTickSaysWhatIsMissing_data()
    {
        QTest::addColumn<int>("tick");
        QTest::addColumn<int>("input");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, int tick, GoalInput input, const QString &words) {
            QTest::newRow(name) << tick << int(input) << words;
        };
        row("no verb", 0, GoalInput::Verb, u"raise, lower, reach or keep"_s);
        row("verb against the measure", 0, GoalInput::Verb, u"lowering it is no goal"_s);
        row("nobody in the group", 0, GoalInput::Group, u"Nobody is in this group today."_s);
        row("few in the group", 0, GoalInput::Group, u"Only 4 people are in this group"_s);
        row("wrong role", 0, GoalInput::Group, u"can't be mentors"_s);
        row("months", 0, GoalInput::Months, u"1 to 60 months, not 0"_s);
        row("nothing feeds it", 1, GoalInput::Measure,
            u"Nothing in the program's design feeds this measure"_s);
        row("no baseline", 1, GoalInput::Baseline, u"(90 %)"_s);
        row("no source", 1, GoalInput::BaselineSource, u"where the baseline was read"_s);
        row("baseline out of range", 1, GoalInput::Baseline, u"goes from 0 % to 100 %"_s);
        row("baseline to come", 1, GoalInput::Baseline, u"still to come"_s);
        row("typed without unit", 1, GoalInput::TypedUnit, u"unit"_s);
        row("wrong side", 2, GoalInput::Target, u"The target of 80 % is below the baseline of 90 %"_s);
        row("no change", 2, GoalInput::Target, u"where the baseline is"_s);
        row("out of range", 2, GoalInput::Target, u"A target of 120 can't be"_s);
        row("keep that raises", 2, GoalInput::Target, u"no better than the baseline"_s);
        row("no aim", 3, GoalInput::Aim, u"aim of the organization"_s);
        row("weight", 3, GoalInput::Criteria, u"0 to 100, not 101"_s);
        row("past due", 4, GoalInput::DueOn, u"not in the future"_s);
        row("after the follow-up", 4, GoalInput::DueOn, u"end on 2027-06-30"_s);
        row("before the first reading", 4, GoalInput::DueOn, u"first reading is to be had on 2027-06-30"_s);
        row("no checkpoint", 4, GoalInput::Checkpoints, u"at least one checkpoint"_s);
        row("late checkpoint", 4, GoalInput::Checkpoints, u"after the due date"_s);
        row("early checkpoint", 4, GoalInput::Checkpoints, u"before the program starts"_s);
    }

    void eachTickSaysWhatIsMissing()
    {
        QFETCH(int, tick);
        QFETCH(int, input);
        QFETCH(QString, words);
        GoalsStory story;
        Program design = story.program();
        Goal goal = story.soundGoal();
        const QString row = QString::fromUtf8(QTest::currentDataTag());
        if (row == u"no verb"_s)
            goal.verb.reset();
        else if (row == u"verb against the measure"_s)
            goal.verb = GoalVerb::Lower;
        else if (row == u"nobody in the group"_s)
            goal.group.departments = {u"Legal"_s};
        else if (row == u"few in the group"_s)
            goal = {.program = story.id,
                .verb = GoalVerb::Reach,
                .measure = MeasureKind::Retention,
                .group = {.role = ParticipantRole::Mentor, .departments = {u"Sales"_s}}};
        else if (row == u"wrong role"_s)
            goal.group.role = ParticipantRole::Mentor;
        else if (row == u"months"_s)
            goal.months = 0;
        else if (row == u"nothing feeds it"_s) {
            design.dataKept.training = false;
            given(editProgram(*story.workspace, design));
            goal.measure = MeasureKind::TrainingCompletion;
        } else if (row == u"no baseline"_s)
            goal.baseline.reset();
        else if (row == u"no source"_s)
            goal.baseline->kind = BaselineKind::Typed;
        else if (row == u"baseline out of range"_s)
            goal.baseline->value = -1;
        else if (row == u"baseline to come"_s)
            goal.baseline->on = today.addDays(1);
        else if (row == u"typed without unit"_s) {
            goal = typedGoal(story);
            goal.typed.unit = u" "_s;
        } else if (row == u"wrong side"_s)
            goal.target = 80;
        else if (row == u"no change"_s)
            goal.target = 90;
        else if (row == u"out of range"_s)
            goal.target = 120;
        else if (row == u"keep that raises"_s)
            goal.verb = GoalVerb::Keep;
        else if (row == u"no aim"_s)
            goal.aim = u"  "_s;
        else if (row == u"weight"_s)
            goal.criteria.first().weight = 101;
        else if (row == u"past due"_s)
            goal.dueOn = today;
        else if (row == u"after the follow-up"_s)
            goal.dueOn = QDate(2027, 7, 1);
        else if (row == u"before the first reading"_s) {
            design.start = QDate(2026, 9, 1);
            design.end = QDate(2027, 6, 30);
            given(editProgram(*story.workspace, design));
            goal.measure = MeasureKind::SkillGain;
            goal.baseline.reset();
            goal.target = 1;
        } else if (row == u"no checkpoint"_s)
            goal.checkpoints.clear();
        else if (row == u"late checkpoint"_s)
            goal.checkpoints = {QDate(2027, 3, 2)};
        else if (row == u"early checkpoint"_s)
            goal.checkpoints = {QDate(2024, 12, 31)};
        const SmartCheck check = smartCheck(goal, story.values());
        const SmartTick ticked = check.ticks().at(tick);
        QVERIFY(!ticked.earned());
        const QString sentence = check.missingAt(static_cast<GoalInput>(input));
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
        // And it is refused with that, and nothing is stored.
        const auto refused = addGoal(*story.workspace, goal, today);
        QVERIFY(!refused);
        QVERIFY(given(goalOverviews(story.database(), story.program(), today)).isEmpty());
        // A draft may lack anything.
        given(keepGoalDraft(*story.workspace, goal));
    }

    void aGoalIsOneStepOfUndoAndAsksOfPairing()
    {
        GoalsStory story;
        Goal goal = story.soundGoal();
        goal.criteria
            = {{.kind = CriterionKind::Skills, .weight = 60}, {.kind = CriterionKind::Location, .weight = 5}};
        const QList<Criterion> before = given(programCriteria(story.database(), story.id));
        const GoalId id = added(story, goal);
        const auto criterion = [&](CriterionKind kind) {
            const QList<Criterion> all = given(programCriteria(story.database(), story.id));
            return *std::ranges::find(all, kind, &Criterion::kind);
        };
        QCOMPARE(criterion(CriterionKind::Skills).weight, 60);
        QCOMPARE(criterion(CriterionKind::Skills).goal, overview(story, id).statement);
        QCOMPARE(criterion(CriterionKind::Department).goal, QString());
        // A second goal does not take away what the first asks for.
        Goal second = goal;
        second.criteria = {{.kind = CriterionKind::Skills, .weight = 40}};
        second.target = 99;
        const GoalId other = added(story, second);
        QCOMPARE(criterion(CriterionKind::Skills).weight, 60);
        QVERIFY(criterion(CriterionKind::Skills).goal.contains(u"; "_s));
        const auto proposals = given(criteriaFromGoals(story.database(), story.id));
        QCOMPARE(proposals.first().weight, 60);
        QCOMPARE(proposals.first().becauseOf.size(), 2);
        // Saved again from a dialog, the goal is still the goal's.
        given(setCriteria(*story.workspace, story.id, given(programCriteria(story.database(), story.id))));
        given(deleteGoal(*story.workspace, other));
        QCOMPARE(criterion(CriterionKind::Skills).goal, overview(story, id).statement);
        for (int step = 0; step < 3;
            ++step) // the deletion, the second goal, the first; saving the same was none
            given(story.workspace->undo());
        QCOMPARE(given(programCriteria(story.database(), story.id)), before);
        QVERIFY(given(goalOverviews(story.database(), story.program(), today)).isEmpty());
        given(story.workspace->redo());
        QCOMPARE(overview(story, id).goal.criteria, goal.criteria);
        QCOMPARE(overview(story, id).goal.checkpoints, goal.checkpoints);
        QCOMPARE(given(story.workspace->check()), QStringList());
    }

    void everyFieldComesBackFromTheFileAndFromADraft()
    {
        GoalsStory story;
        Goal goal = typedGoal(story);
        goal.group = {.role = ParticipantRole::Mentee,
            .departments = {u"Sales"_s},
            .grades = {u"G4"_s},
            .locations = {}};
        goal.months = 18;
        goal.baseline->n = 7;
        goal.id = added(story, goal);
        goal.status = GoalStatus::Active;
        goal.activeSince = today;
        QCOMPARE(overview(story, goal.id).goal, goal);
        Goal draft = goal;
        draft.status = GoalStatus::Draft;
        draft.activeSince.reset();
        QCOMPARE(goalFromJson(jsonOf(draft)), draft);
        QCOMPARE(goalFromJson(jsonOf(Goal())), Goal());
        QCOMPARE(goalFromJson("{\"verb\": 7, \"target\": \"x\", \"due\": \"2026-13-01\"}"), Goal());
    }

    void theGoalpostsMoveVisibly()
    {
        GoalsStory story;
        const GoalId id = added(story, story.soundGoal());
        Goal goal = overview(story, id).goal;
        goal.target = 92;
        QVERIFY(refusalOf(editGoal(*story.workspace, goal, u" "_s, today)).contains(u"Say why"_s));
        given(editGoal(*story.workspace, goal, u"Fewer mentors than planned"_s, today));
        goal.dueOn = QDate(2027, 5, 1);
        goal.group.departments = {u"Sales"_s};
        given(editGoal(*story.workspace, goal, u"Later"_s, today.addDays(3)));
        const QList<GoalEdit> edits = overview(story, id).edits;
        QCOMPARE(edits.size(), 3);
        QCOMPARE(edits[0],
            (GoalEdit{id, today, GoalField::Target, u"95 %"_s, u"92 %"_s, u"Fewer mentors than planned"_s}));
        QCOMPARE(edits[1].field, GoalField::Statement);
        QVERIFY(edits[1].after.contains(u"in Sales"_s));
        QCOMPARE(edits[2],
            (GoalEdit{id, today.addDays(3), GoalField::DueOn, u"2027-03-01"_s, u"2027-05-01"_s, u"Later"_s}));
        given(story.workspace->undo());
        QCOMPARE(overview(story, id).edits.size(), 1);
        QCOMPARE(overview(story, id).goal.dueOn, std::optional(QDate(2027, 3, 1)));
        goal = overview(story, id).goal;
        goal.target = 50;
        QVERIFY(
            refusalOf(editGoal(*story.workspace, goal, u"why"_s, today)).contains(u"below the baseline"_s));
    }

    void theLineRunsFromBaselineToTarget()
    {
        Goal goal{.verb = GoalVerb::Raise,
            .measure = MeasureKind::MatchRate,
            .baseline = Baseline{.value = 50, .kind = BaselineKind::Typed, .on = {}, .source = {}, .n = 0},
            .target = 90,
            .dueOn = QDate(2026, 5, 11),
            .checkpoints = {QDate(2026, 3, 1)},
            .status = GoalStatus::Active,
            .activeSince = QDate(2026, 1, 1)}; // 130 days
        QCOMPARE(expectedOn(goal, QDate(2025, 12, 1)), std::optional(50.0));
        QCOMPARE(expectedOn(goal, QDate(2026, 3, 7)), std::optional(70.0)); // 65 days
        QCOMPARE(expectedOn(goal, QDate(2027, 1, 1)), std::optional(90.0));
        const auto track = [&](double value, QDate on = QDate(2026, 3, 7)) {
            return courseOf(goal, {{.on = on, .value = value}}, std::nullopt, QDate(2026, 3, 7)).track;
        };
        QCOMPARE(track(70), GoalTrack::OnTrack);
        QCOMPARE(track(66), GoalTrack::OnTrack); // a tenth of the way behind
        QCOMPARE(track(65.9), GoalTrack::OffTrack);
        QCOMPARE(track(90), GoalTrack::Attained);
        const GoalCourse late
            = courseOf(goal, {{.on = QDate(2026, 2, 28), .value = 60}}, std::nullopt, QDate(2026, 3, 7));
        QCOMPARE(late.progress, std::optional(0.25));
        QCOMPARE(late.checkpointsDue, QList<QDate>{QDate(2026, 3, 1)});
        QCOMPARE(late.nextCheckpoint, std::optional(QDate(2026, 5, 11)));
        QCOMPARE(courseOf(goal, {}, std::nullopt, today).track, GoalTrack::NoReading);
        // Lower is better, and the way back.
        goal.measure = MeasureKind::TimeToMatch;
        goal.verb = GoalVerb::Lower;
        goal.target = 10;
        QCOMPARE(track(30), GoalTrack::OnTrack);
        QCOMPARE(track(60), GoalTrack::OffTrack);
        QCOMPARE(track(9), GoalTrack::Attained);
        // A level is kept to the end, and never attained before.
        goal.verb = GoalVerb::Keep;
        goal.target = 55;
        QCOMPARE(track(52), GoalTrack::OnTrack);
        QCOMPARE(track(56), GoalTrack::OffTrack);
        QCOMPARE(courseOf(goal, {{.on = today, .value = 52}}, std::nullopt, today).progress, std::nullopt);
    }

    void readingsAreKeptAndCheckpointsAskForThem()
    {
        GoalsStory story;
        const GoalId id = added(story, story.soundGoal());
        const QDate checkpoint(2026, 10, 1);
        const auto asks = [&](QDate day) {
            QStringList asked;
            for (const AttentionItem &item :
                given(programStatus(story.database(), story.program(), day)).attention) {
                if (item.kind == AttentionKind::GoalCheckpoint && item.goal == id)
                    asked.append(item.reason);
            }
            return asked;
        };
        QCOMPARE(asks(checkpoint.addDays(-1)), QStringList());
        QCOMPARE(asks(checkpoint), QStringList(u"the checkpoint of 2026-10-01 has no reading"_s));
        const GoalReading reading = given(takeReading(*story.workspace, id, checkpoint, u"as planned"_s));
        QCOMPARE(reading.value, 90.0);
        QCOMPARE(reading.n, 10);
        QVERIFY(!reading.manual);
        QCOMPARE(reading.dataThrough, std::optional(QDate(2026, 7, 1)));
        QCOMPARE(asks(checkpoint), QStringList());
        // Again on that day: the same reading, not another.
        given(takeReading(*story.workspace, id, checkpoint));
        QCOMPARE(overview(story, id, checkpoint).readings.size(), 1);
        const auto byHand = [&](QDate on, double value, const QString &note) {
            return addReading(
                *story.workspace, {.goal = id, .on = on, .value = value, .note = note}, checkpoint);
        };
        QVERIFY(refusalOf(byHand(checkpoint.addDays(1), 91, u"x"_s)).contains(u"still to come"_s));
        QVERIFY(refusalOf(byHand(checkpoint, 101, u"x"_s)).contains(u"0 % to 100 %"_s));
        QVERIFY(refusalOf(byHand(checkpoint, std::numeric_limits<double>::quiet_NaN(), u"x"_s))
                .contains(u"can't be"_s));
        QVERIFY(refusalOf(byHand(checkpoint, 91, {})).contains(u"where the reading is from"_s));
        const GoalReading typed = given(byHand(checkpoint, 94, u"count by hand"_s));
        QVERIFY(refusalOf(byHand(checkpoint, 94, u"again"_s)).contains(u"already"_s));
        QCOMPARE(overview(story, id, checkpoint).course.latest,
            std::optional(typed)); // what was typed in on the day
        given(removeReading(*story.workspace, typed.id));
        QCOMPARE(overview(story, id, checkpoint).readings.size(), 1);
        given(story.workspace->undo());
        QCOMPARE(overview(story, id, checkpoint).readings.last(), typed);
        QCOMPARE(asks(QDate(2027, 3, 1)), QStringList(u"due on 2027-03-01, and not read since"_s));
    }

    void theFirstReadingBecomesTheBaseline()
    {
        GoalsStory story;
        Goal goal = typedGoal(story);
        goal.baseline.reset();
        goal.verb = GoalVerb::Reach;
        const GoalId id = added(story, goal);
        QVERIFY(refusalOf(takeReading(*story.workspace, id, today)).contains(u"typed in"_s));
        given(addReading(
            *story.workspace, {.goal = id, .on = today, .value = 11, .note = u"HR report"_s}, today));
        const Goal read = overview(story, id).goal;
        QCOMPARE(read.baseline,
            std::optional(Baseline{.value = 11,
                .kind = BaselineKind::FirstReading,
                .on = today,
                .source = u"HR report"_s,
                .n = 0}));
        QCOMPARE(overview(story, id).card.now, u"11 days"_s);
        QVERIFY(overview(story, id).card.freshness.startsWith(u"Typed in"_s));
    }

    void aGoalClosesAsItsReadingsAllow()
    {
        GoalsStory story;
        const GoalId id = added(story, story.soundGoal());
        const auto close = [&](GoalStatus status, const QString &note = {}, QDate day = today) {
            return closeGoal(*story.workspace, id, status, note, day);
        };
        QVERIFY(refusalOf(close(GoalStatus::Attained)).contains(u"90 %"_s));
        QVERIFY(refusalOf(close(GoalStatus::Missed)).contains(u"due on 2027-03-01"_s));
        QVERIFY(refusalOf(close(GoalStatus::Abandoned)).contains(u"Say in a few words"_s));
        given(close(GoalStatus::Missed, u"no mentor for Tom"_s, QDate(2027, 3, 1)));
        const GoalOverview closed = overview(story, id, QDate(2027, 6, 1));
        QCOMPARE(closed.course.track, GoalTrack::Missed);
        QCOMPARE(closed.readings.size(), 1); // as it was read on that day
        QCOMPARE(closed.goal.closingNote, u"no mentor for Tom"_s);
        QVERIFY(refusalOf(editGoal(*story.workspace, closed.goal, u"x"_s, today)).contains(u"closed"_s));
        QVERIFY(refusalOf(takeReading(*story.workspace, id, today)).contains(u"closed"_s));
        given(reopenGoal(*story.workspace, id));
        given(addReading(
            *story.workspace, {.goal = id, .on = today, .value = 96, .note = u"recount"_s}, today));
        given(close(GoalStatus::Attained));
        QCOMPARE(overview(story, id).course.track, GoalTrack::Attained);
    }

    void draftsAreKeptAndBecomeGoals()
    {
        GoalsStory story;
        const GoalId draft
            = given(keepGoalDraft(*story.workspace, {.program = story.id, .aim = u"  An   aim "_s}));
        QCOMPARE(overview(story, draft).goal.aim, u"An aim"_s);
        QCOMPARE(overview(story, draft).course.track, GoalTrack::Draft);
        QVERIFY(refusalOf(takeReading(*story.workspace, draft, today)).contains(u"draft"_s));
        Goal goal = story.soundGoal();
        goal.id = draft;
        QCOMPARE(added(story, goal), draft);
        QCOMPARE(overview(story, draft).goal.status, GoalStatus::Active);
        QVERIFY(refusalOf(keepGoalDraft(*story.workspace, goal)).contains(u"followed already"_s));
        QVERIFY(refusalOf(addGoal(*story.workspace, goal, today)).contains(u"added already"_s));
    }

    void changesArePutInPeople()
    {
        GoalsStory story;
        Goal goal = story.soundGoal();
        goal.measure = MeasureKind::Retention;
        goal.baseline->value = 80;
        goal.target = 95; // of 20 people
        QCOMPARE(inPeople(goal, story.values(), QLocale::c()), u"80 → 95 % means 3 fewer leavers of 20."_s);
        goal.target = 81;
        QCOMPARE(inPeople(goal, story.values(), QLocale::c()), u"80 → 81 % is less than one of 20."_s);
        goal.measure = MeasureKind::Participants;
        goal.target = 92;
        QCOMPARE(inPeople(goal, story.values(), QLocale::c()), u"80 → 92 means 12 more."_s);
    }

    // Cohen 1988: with 2 × 100 people and power 80 %, h = 0.396: from 50 % to 69.3 %.
    void smallGroupsCannotShowSmallChanges()
    {
        const double seen = *detectableShare(0.5, 100, 100, true);
        QVERIFY2(qAbs(seen - 0.6929) < 0.0005, qPrintable(QString::number(seen)));
        QVERIFY(qAbs(*detectableShare(0.5, 100, 100, false) - (1 - seen)) < 1e-12);
        QVERIFY(!detectableShare(0.9, 20, 20, true)); // even 100 % would be too near
        // d = 2.8016 · √(2 / 50)
        QVERIFY(qAbs(detectableDifference(1, 50, 50) - 0.5603) < 0.0005);
        GoalsStory story;
        Goal goal = story.soundGoal();
        goal.measure = MeasureKind::Retention;
        goal.baseline->value = 50;
        goal.baseline->n = 20;
        goal.target = 60;
        const auto check = powerCheck(goal, story.values());
        QVERIFY(check);
        QVERIFY(!check->canBeSeen);
        QCOMPARE(check->n, 20);
        QVERIFY2(check->sentence.contains(u"could well be chance; from 89 %"_s), qPrintable(check->sentence));
        const SmartCheck smart = smartCheck(goal, story.values());
        QVERIFY(smart.attainable.earned()); // a warning does not stand in the way
        QCOMPARE(smart.attainable.warnings.first().sentence, check->sentence);
        goal.target = 95;
        QVERIFY(powerCheck(goal, story.values())->canBeSeen);
        goal.measure = MeasureKind::MeetingsHeld;
        QVERIFY(!powerCheck(goal, story.values()));
    }

    void statementsReadLikeSentences()
    {
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        Goal goal{.verb = GoalVerb::Raise,
            .measure = MeasureKind::Retention,
            .group = {.role = ParticipantRole::Mentee, .departments = {u"Sales"_s}},
            .baseline = Baseline{.value = 86, .kind = BaselineKind::Typed, .on = {}, .source = {}, .n = 0},
            .target = 92,
            .dueOn = QDate(2027, 6, 30)};
        QCOMPARE(statementOf(goal, english),
            u"Raise 12-month retention of mentees in Sales from 86 % to 92 % by 30 Jun 2027"_s);
        goal.measure = MeasureKind::MatchRate;
        goal.group = {.role = ParticipantRole::Mentee};
        goal.dueOn.reset();
        QCOMPARE(statementOf(goal, english), u"Raise match rate from 86 % to 92 %"_s);
        goal.verb = GoalVerb::Keep;
        QCOMPARE(statementOf(goal, english), u"Keep match rate at 92 % or above"_s);
        goal.verb = GoalVerb::Reach;
        QCOMPARE(statementOf(goal, english), u"Bring match rate to 92 %"_s);
        goal.measure = MeasureKind::Representation;
        goal.group = {.role = {}, .departments = {u"Legal"_s, u"Data"_s}};
        QCOMPARE(
            statementOf(goal, english), u"Bring share among mentors of people in Legal or Data to 92 %"_s);
        QCOMPARE(statementOf({}, english), u"A new goal"_s);
    }

    void checkpointsAreProposedOnTheWay()
    {
        const Program program{
            .name = u"P"_s, .start = QDate(2026, 9, 1), .end = QDate(2027, 8, 31), .followUpMonths = 6};
        QCOMPARE(proposedCheckpoints(program, QDate(2027, 8, 31), today),
            (QList<QDate>{QDate(2026, 12, 1), QDate(2027, 3, 1), QDate(2027, 6, 1)}));
        QCOMPARE(proposedCheckpoints(program, QDate(2026, 11, 15), today),
            (QList<QDate>{QDate(2026, 10, 1), QDate(2026, 11, 1)}));
        QCOMPARE(proposedCheckpoints(program, QDate(2026, 9, 11), today), QList<QDate>{QDate(2026, 9, 6)});
        QCOMPARE(lastDueDay(program), std::optional(QDate(2028, 2, 29)));
    }
};

QTEST_GUILESS_MAIN(TestGoals)
#include "tst_goals.moc"
