#include "core/domain/design_names.h"
#include "core/metrics/measures/measure_figures.h"
#include "tests/core/goals_story.h"

using namespace mentorbook;
using namespace Qt::StringLiterals;

namespace {

const GoalGroup salesMentees{.role = ParticipantRole::Mentee, .departments = {u"Sales"_s}};
const MetricContext context{};

} // namespace

#define COMPARE_SHARE(metric, count, of)                                                                     \
    do {                                                                                                     \
        const Metric m = metric;                                                                             \
        QCOMPARE(m.numerator, qint64(count));                                                                \
        QCOMPARE(m.n, qint64(of));                                                                           \
        QVERIFY(m.value.has_value());                                                                        \
        QCOMPARE(*m.value, 100.0 * (count) / (of));                                                          \
    } while (false)

// Every measure of the catalog against what can be counted by hand; see goals_story.h.
class TestMeasures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCatalogIsWhole()
    {
        QSet<QString> keys;
        QSet<QString> titles;
        for (const MeasureKind kind : allMeasures()) {
            const MeasureDefinition &definition = measureDefinition(kind);
            QCOMPARE(definition.kind, kind);
            QVERIFY(!definition.name.isEmpty() && !definition.definition.isEmpty());
            QVERIFY(definition.least < definition.most);
            QCOMPARE(measureKindOf(keyOf(kind)), std::optional(kind));
            keys.insert(keyOf(kind));
            titles.insert(definition.title);
        }
        QCOMPARE(keys.size(), 19); // eighteen, and the typed-in one
        QCOMPARE(titles.size(), 19);
    }

    void participantsAreThoseApproved()
    {
        GoalsStory story;
        QCOMPARE(story.read(MeasureKind::Participants).value, std::optional(20.0));
        QCOMPARE(story.read(MeasureKind::Participants, salesMentees).value, std::optional(5.0));
        QCOMPARE(story.read(MeasureKind::Participants, {}, QDate(2024, 12, 31)).value, std::optional(0.0));
    }

    // On the first day 29 were employed (three of Support had left); everybody is admitted.
    void enrollmentIsOfThoseWhomTheRulesAdmit()
    {
        GoalsStory story;
        COMPARE_SHARE(story.read(MeasureKind::EnrollmentRate), 20, 29);
        Program design = GoalsStory::usualDesign();
        design.menteeRules.departments = {u"sales"_s};
        design.mentorRules.grades = {u"G7"_s};
        GoalsStory ruled(design);
        // Ten of grade 7, five mentees in Sales; the five mentees in Data are not admitted and not counted.
        COMPARE_SHARE(ruled.read(MeasureKind::EnrollmentRate), 15, 15);
    }

    void matchRateIsOfApprovedMentees()
    {
        GoalsStory story;
        COMPARE_SHARE(story.read(MeasureKind::MatchRate), 9, 10);
        COMPARE_SHARE(story.read(MeasureKind::MatchRate, salesMentees), 5, 5);
        COMPARE_SHARE(story.read(MeasureKind::MatchRate, {}, QDate(2025, 1, 10)), 0, 10);
    }

    // Nine are matched after ten days, so half are by then.
    void timeToMatchCountsThoseWhoWait()
    {
        GoalsStory story;
        QCOMPARE(story.read(MeasureKind::TimeToMatch).value, std::optional(10.0));
        const QDate day(2026, 1, 1);
        // Of six: two after 10 days; one withdraws on day 15; one after 20, when three are left: 2/6 + 1/6 =
        // 1/2.
        const QList<Waiting> six = {{day, day.addDays(10)}, {day, day.addDays(10)},
            {day, {}, day.addDays(15)}, {day, day.addDays(20)}, {day}, {day}};
        QCOMPARE(timeToMatch(six, day.addDays(100), context).value, std::optional(20.0));
        // Without the last match, only a third ever is: there is no median, and no mean of the quick ones.
        QList<Waiting> third = six;
        third[3].matchedOn.reset();
        const Metric none = timeToMatch(third, day.addDays(100), context);
        QCOMPARE(none.value, std::nullopt);
        QCOMPARE(none.n, 6);
        QVERIFY(none.note.contains(u"fewer than half"_s));
        // Who came yesterday is no argument against the others: 1/6 at 10, then 1 of 4 at risk at 20, …
        const QList<Waiting> censored = {{day, day.addDays(10)}, {day.addDays(95)}, {day, day.addDays(20)},
            {day, day.addDays(20)}, {day, day.addDays(30)}, {day}};
        QCOMPARE(timeToMatch(censored, day.addDays(100), context).value, std::optional(20.0));
    }

    void meetingsAreThoseLongEnough()
    {
        GoalsStory story;
        for (qsizetype pairing = 0; pairing < 6; ++pairing)
            story.met(pairing, QDate(2025, 2, 1), MeetingStatus::Held, 10);
        story.met(0, QDate(2025, 3, 1), MeetingStatus::Held, 45);
        story.met(0, QDate(2025, 3, 2)); // nobody wrote down how long
        story.met(0, QDate(2025, 4, 1), MeetingStatus::NoShow);
        QCOMPARE(story.read(MeasureKind::MeetingsHeld).value, std::optional(8.0));
        QCOMPARE(story.read(MeasureKind::MeetingsHeld, {}, QDate(2025, 3, 1)).value, std::optional(7.0));
        Program design = story.program();
        design.minimumMinutes = 15;
        given(editProgram(*story.workspace, design));
        QCOMPARE(story.read(MeasureKind::MeetingsHeld).value, std::optional(2.0));
    }

    // From January 11 to July 10 there are six whole periods of 30 days for each of eight pairings, and one
    // for Gil & Quin, who ended on March 1.
    void cadenceComplianceCountsKeptPeriods()
    {
        GoalsStory story;
        for (const int days : {5, 35, 65, 95, 125})
            story.met(0, QDate(2025, 1, 11).addDays(days));
        story.met(0, QDate(2025, 1, 11).addDays(6)); // a second one in a period makes up for none
        for (const int days : {5, 35, 65, 95, 125, 155})
            story.met(1, QDate(2025, 1, 11).addDays(days));
        story.met(2, QDate(2025, 1, 20));
        story.met(6, QDate(2025, 1, 20));
        COMPARE_SHARE(story.read(MeasureKind::CadenceCompliance, {}, QDate(2025, 7, 10)), 13, 49);
    }

    // Eight reached the end of June; Gil & Quin ended in March.
    void completionIsAskedOnceTheEndHasCome()
    {
        GoalsStory story;
        COMPARE_SHARE(story.read(MeasureKind::PairingCompletion), 8, 9);
        QCOMPARE(story.read(MeasureKind::PairingCompletion, {}, QDate(2025, 6, 29)).value, std::nullopt);
    }

    void satisfactionIsOfTheLatestSurvey()
    {
        GoalsStory story;
        survey(story, u"First"_s, QDate(2025, 2, 1), {5, 5, 5, 5, 5, 1});
        survey(story, u"Second"_s, QDate(2025, 5, 1), {5, 4, 3, 2, 0, 4, 4, 1});
        COMPARE_SHARE(story.read(MeasureKind::Satisfaction), 4, 7);
        QCOMPARE(story.read(MeasureKind::Satisfaction).missing, 1);
        COMPARE_SHARE(story.read(MeasureKind::Satisfaction, {}, QDate(2025, 3, 1)), 5, 6);
    }

    // Ten mentors and ten mentees enrolled on January 1, 2025; of the 20 only Kai left within twelve months.
    void retentionFollowsEverybodyForAYear()
    {
        GoalsStory story;
        COMPARE_SHARE(story.read(MeasureKind::Retention), 19, 20);
        COMPARE_SHARE(story.read(MeasureKind::Retention, salesMentees), 4, 5);
        // Nobody has been followed for twelve months before the year is over, and then nothing is said.
        const Metric early = story.read(MeasureKind::Retention, {}, QDate(2025, 12, 31));
        QCOMPARE(early.value, std::nullopt);
        QCOMPARE(early.missing, 20);
        const Metric longer
            = measured(story.values(), {.kind = MeasureKind::Retention, .group = salesMentees, .months = 18});
        COMPARE_SHARE(longer, 3, 5); // Lea left in the fourteenth month
        QCOMPARE(longer.dataThrough, std::optional(QDate(2026, 7, 1)));
    }

    void whoeverLeavesOnTheLastDayHasLeft()
    {
        const QDate from(2025, 1, 1);
        const QList<FollowedPerson> people = {{from, QDate(2026, 1, 1)}, {from, QDate(2026, 1, 2)}, {from},
            {from}, {from}, {QDate(2025, 1, 2)}};
        const Metric metric = retention(people, 12, QDate(2026, 1, 1), context);
        COMPARE_SHARE(metric, 4, 5);
        QCOMPARE(metric.missing, 1);
    }

    void controlsAreSetBesideRetention()
    {
        const QDate from(2025, 1, 1);
        QList<FollowedPerson> people(20, {from});
        QList<FollowedPerson> controls(20, {from});
        for (int i = 0; i < 5; ++i)
            controls[i].eventOn = QDate(2025, 6, 1);
        const Metric metric = retention(people, 12, QDate(2026, 6, 1), context, controls);
        COMPARE_SHARE(metric, 20, 20);
        QVERIFY2(metric.note.contains(u"15 of 20"_s) && metric.note.contains(u"25.0 percentage points"_s)
                && metric.note.contains(u"associated"_s),
            qPrintable(metric.note));
    }

    // Within twelve months of January 1, 2025 Mia and Ada rose; Ned later.
    void promotionKeepsLeaversIn()
    {
        GoalsStory story;
        COMPARE_SHARE(story.read(MeasureKind::PromotionRate), 2, 20);
        COMPARE_SHARE(story.read(MeasureKind::PromotionRate, salesMentees), 1, 5);
    }

    // Ada & Kai to Hal & Rob are across; Ida works in Data, as Sue does.
    void crossDepartmentPairingsShareNone()
    {
        GoalsStory story;
        COMPARE_SHARE(story.read(MeasureKind::CrossDepartment), 8, 9);
        const QList<PairingDepartments> pairings
            = {{{u"A"_s}, {u"B"_s, u"C"_s}}, {{u"A"_s}, {u"B"_s, u"a"_s}}, {{u"A"_s}, {QString()}},
                {{u"A"_s}, {u"B"_s}}, {{u"A"_s}, {u"B"_s}}, {{u"A"_s}, {u"B"_s}}};
        const Metric metric = crossDepartment(pairings, context);
        COMPARE_SHARE(metric, 4, 5);
        QCOMPARE(metric.missing, 1);
    }

    // Six of ten mentors work in Data; four in Sales, who are too few to be shown, and so is their
    // complement.
    void representationHidesFew()
    {
        GoalsStory story;
        const GoalGroup inSales{.role = {}, .departments = {u"Sales"_s}};
        const Metric few = story.read(MeasureKind::Representation, inSales);
        QVERIFY(few.suppressed);
        QCOMPARE(few.value, std::nullopt);
        QCOMPARE(representation(6, 10, context).suppressed, true);
        COMPARE_SHARE(representation(6, 20, context), 6, 20);
        QCOMPARE(story.read(MeasureKind::Representation).value, std::nullopt); // whose?
    }

    void mentorsAndMenteesAreSatisfiedApart()
    {
        GoalsStory story;
        MeasureValues values = story.values();
        for (const MeasuredPerson &person : values.participants) {
            const bool isMentor = person.role == ParticipantRole::Mentor;
            values.fits.append({person.id, isMentor, isMentor ? 5 : 2, QDate(2025, 2, 1)});
        }
        const ParticipantId kai = story.participant(u"Kai"_s);
        values.fits.append({kai, false, 4, QDate(2025, 5, 1)}); // the latest counts
        values.fits.append({kai, false, std::nullopt, QDate(2025, 6, 1)}); // silence takes nothing back
        COMPARE_SHARE(measured(values, {.kind = MeasureKind::MatchSatisfaction}), 1, 10);
        COMPARE_SHARE(
            measured(
                values, {.kind = MeasureKind::MatchSatisfaction, .group = {.role = ParticipantRole::Mentor}}),
            10, 10);
        COMPARE_SHARE(
            measured(asOf(values, QDate(2025, 3, 1)), {.kind = MeasureKind::MatchSatisfaction}), 0, 10);
    }

    void thePromoterScoreSubtractsDetractors()
    {
        GoalsStory story;
        MeasureValues values = story.values();
        const QList<int> answers = {10, 9, 9, 8, 7, 6, 0, 10};
        for (qsizetype i = 0; i < answers.size(); ++i)
            values.recommendations.append({values.participants[i].id, answers[i], QDate(2025, 2, 1)});
        values.recommendations.append({values.participants[9].id, std::nullopt, QDate(2025, 2, 1)});
        const Metric metric = measured(values, {.kind = MeasureKind::NetPromoterScore});
        QCOMPARE(metric.value, std::optional(25.0)); // 4 of 8 less 2 of 8
        QCOMPARE(metric.n, 8);
        QCOMPARE(metric.missing, 1);
        QCOMPARE(metric.unit, MetricUnit::Points);
    }

    void trainingCountsByItsDeadline()
    {
        GoalsStory story;
        MeasureValues values = story.values();
        const QDate deadline(2025, 2, 1);
        for (int i = 0; i < 6; ++i)
            values.training.append({values.participants[i].id, GoalsStory::start, deadline, {}});
        values.training[0].completedOn = deadline;
        values.training[1].completedOn = deadline.addDays(-9);
        values.training[2].completedOn = deadline.addDays(1); // late
        values.training.append({values.participants[7].id, GoalsStory::start, QDate(2027, 1, 1), {}});
        const Metric metric = measured(values, {.kind = MeasureKind::TrainingCompletion});
        COMPARE_SHARE(metric, 2, 6);
        QCOMPARE(metric.missing, 1);
        // Two people with three modules each are two people.
        QList<TrainingPlace> few;
        for (int i = 0; i < 6; ++i)
            few.append({ParticipantId(1 + i % 2), GoalsStory::start, deadline, deadline});
        QVERIFY(trainingCompletion(few, GoalsStory::today, context).suppressed);
    }

    void attendanceIsOfThoseRegistered()
    {
        GoalsStory story;
        MeasureValues values = story.values();
        for (int i = 0; i < 10; ++i)
            values.events.append({values.participants[i].id, QDate(2025, 3, 1), i < 8, i < 6});
        const Metric metric = measured(values, {.kind = MeasureKind::EventAttendance});
        COMPARE_SHARE(metric, 6, 8);
        QVERIFY(metric.note.contains(u"8 of 10 invited people registered"_s));
    }

    void menteesGoalsCountOnceDue()
    {
        GoalsStory story;
        for (int i = 0; i < 6; ++i) {
            const QString name = u"Kai Lea Mia Ned Oda Pia"_s.split(u' ').at(i);
            const MenteeGoalId id = given(addMenteeGoal(*story.workspace,
                {.pairing = story.pairings[i],
                    .mentee = story.participant(name),
                    .what = u"Present"_s,
                    .sign = u"Seen"_s,
                    .nextStep = u"Practice"_s,
                    .why = u"Next role"_s,
                    .dueOn = i < 5 ? QDate(2025, 6, 1) : QDate(2027, 1, 1)},
                QDate(2025, 2, 1)));
            const auto close = [&](MenteeGoalStatus status, QDate on) {
                given(closeMenteeGoal(
                    *story.workspace, id, status, VerifiedBy::Mentor, u"note"_s, on, GoalsStory::today));
            };
            if (i < 2)
                close(MenteeGoalStatus::Attained, QDate(2025, 6, 1));
            else if (i == 2)
                close(MenteeGoalStatus::Attained, QDate(2025, 6, 2)); // a day late
            else if (i == 3)
                close(MenteeGoalStatus::Abandoned, QDate(2025, 4, 1)); // stays in
        }
        const Metric metric = story.read(MeasureKind::MenteeGoalAttainment);
        COMPARE_SHARE(metric, 2, 5);
        QCOMPARE(metric.missing, 1);
        COMPARE_SHARE(story.read(MeasureKind::MenteeGoalAttainment, salesMentees), 2, 5);
    }

    void skillGainIsOfThoseRatedTwice()
    {
        GoalsStory story;
        MeasureValues values = story.values();
        const auto rate = [&](const QString &name, bool byMentor, std::optional<int> before,
                              std::optional<int> after) {
            values.skillRatings.append({story.participant(name), byMentor, before, after, QDate(2025, 6, 1)});
        };
        rate(u"Kai"_s, false, 2, 4); // two skills of one mentee: a gain of (2 + 0) / 2
        rate(u"Kai"_s, false, 3, 3);
        for (const QString &name : {u"Lea"_s, u"Mia"_s, u"Ned"_s, u"Oda"_s})
            rate(name, false, 2, 3);
        rate(u"Pia"_s, false, 2, std::nullopt);
        rate(u"Kai"_s, true, 1, 5);
        const Metric own = measured(values, {.kind = MeasureKind::SkillGain});
        QCOMPARE(own.value, std::optional(1.0));
        QCOMPARE(own.n, 5);
        QCOMPARE(own.missing, 1);
        QVERIFY(!own.interval); // all the same
        const Metric mentors
            = measured(values, {.kind = MeasureKind::SkillGain, .group = {.role = ParticipantRole::Mentor}});
        QVERIFY(mentors.suppressed); // one
    }

    void aTypedInMeasureHasNoValueOfItsOwn()
    {
        GoalsStory story;
        QCOMPARE(story.read(MeasureKind::TypedIn).value, std::nullopt);
        QCOMPARE(answerOf(story.values(), {.kind = MeasureKind::TypedIn}).feed, Feed::ByHand);
    }

    // A measure is refused only if nothing will feed it; without data yet it says when.
    void theWorkspaceSaysWhatItCanSay()
    {
        GoalsStory story;
        const auto feed = [&](MeasureKind kind, const GoalGroup &group = {}) {
            return answerOf(story.values(), {.kind = kind, .group = group});
        };
        QCOMPARE(feed(MeasureKind::MatchRate).feed, Feed::Now);
        QVERIFY(feed(MeasureKind::MatchRate).sentence.startsWith(u"9 of 10"_s));
        const MeasureAnswer surveys = feed(MeasureKind::NetPromoterScore);
        QCOMPARE(surveys.feed, Feed::Later);
        QCOMPARE(surveys.firstReading, std::optional(QDate(2026, 7, 7))); // never in the past
        QVERIFY(surveys.sentence.contains(u"No baseline yet, first reading on 2026-07-07"_s));
        QCOMPARE(feed(MeasureKind::Retention,
                     {.role = {}, .departments = {}, .grades = {}, .locations = {u"Berlin"_s}})
                     .feed,
            Feed::Later);
        Program design = story.program();
        design.dataKept.surveys = false;
        design.dataKept.training = false;
        given(editProgram(*story.workspace, design));
        QCOMPARE(feed(MeasureKind::NetPromoterScore).feed, Feed::Never);
        QVERIFY(feed(MeasureKind::NetPromoterScore).sentence.contains(u"survey answers"_s));
        QCOMPARE(feed(MeasureKind::TrainingCompletion).feed, Feed::Never);
        QCOMPARE(feed(MeasureKind::SkillGain).feed, Feed::Later);
    }

    void theFirstReadingFollowsFromTheDesign()
    {
        const Program program{
            .name = u"P"_s, .start = QDate(2026, 9, 1), .end = QDate(2027, 8, 31), .cadenceDays = 21};
        const QDate today(2026, 7, 6);
        const auto first = [&](MeasureKind kind) { return firstReadingOn(program, {.kind = kind}, today); };
        QCOMPARE(first(MeasureKind::MatchRate), QDate(2026, 9, 1));
        QCOMPARE(first(MeasureKind::CadenceCompliance), QDate(2026, 9, 22));
        QCOMPARE(first(MeasureKind::Satisfaction), QDate(2026, 10, 1));
        QCOMPARE(first(MeasureKind::PairingCompletion), QDate(2027, 8, 31));
        QCOMPARE(first(MeasureKind::Retention), QDate(2027, 9, 1));
    }

    // Before the program, retention is everybody's who works in the group: of 32 employed at the start of
    // 2024 three of Support left by the start of 2025.
    void retentionStartsFromTheWorkforce()
    {
        GoalsStory story;
        const MeasureValues then = story.values(QDate(2025, 2, 1));
        const auto offer = offeredBaseline(then, {.kind = MeasureKind::Retention});
        QVERIFY(!offer); // the rosters of that day reach no further than the first one
        const auto now = offeredBaseline(story.values(), {.kind = MeasureKind::Retention, .months = 24});
        QVERIFY(now); // nobody was followed for 24 months; 2023 to 2025 were
        QCOMPARE(now->baseline.n, 32);
        QCOMPARE(now->baseline.value, 100.0 * 29 / 32);
        QCOMPARE(now->baseline.on, std::optional(QDate(2025, 1, 1)));
        QVERIFY(now->baseline.source.contains(u"everybody employed"_s));
        const MeasureHistory history = historyOf(story.values(), {.kind = MeasureKind::Retention});
        QVERIFY(!history.points.isEmpty());
        QCOMPARE(history.points.last().on, QDate(2026, 7, 1));
        // From July 1, 2025: 29 employed, Kai and Lea left.
        QCOMPARE(history.points.last().n, 29);
        QCOMPARE(history.points.last().value, std::optional(100.0 * 27 / 29));
    }

    void historyIsReadAsItStoodThen()
    {
        GoalsStory story;
        const MeasureHistory history = historyOf(story.values(), {.kind = MeasureKind::MatchRate});
        QCOMPARE(history.points.last().on, GoalsStory::today);
        QCOMPARE(history.points.first().on, QDate(2025, 1, 31));
        QCOMPARE(history.points.first().value, std::optional(90.0));
        QCOMPARE(history.points.size(), 19); // January 2025 to June 2026, and today
    }

private:
    // Of the first participants, in order; 0: silent.
    static void survey(GoalsStory &story, const QString &name, QDate sentOn, const QList<int> &answers)
    {
        const QStringList names = u"Ada Bea Cleo Dora Eva Fay Gil Hal Ida Jan"_s.split(u' ');
        given(story.workspace->perform({Operation::ImportResponses}, [&]() -> Result<> {
            const WaveId wave = given(survey_table::insertWave(
                story.database(), {.id = {}, .program = story.id, .name = name, .sentOn = sentOn}));
            QList<SatisfactionResponse> responses;
            for (qsizetype i = 0; i < answers.size(); ++i)
                responses.append({.wave = wave,
                    .participant = story.participant(names[i]),
                    .answer = answers[i] > 0 ? std::optional(answers[i]) : std::nullopt,
                    .answeredOn = answers[i] > 0 ? std::optional(sentOn.addDays(2)) : std::nullopt});
            return survey_table::put(story.database(), responses);
        }));
    }
};

QTEST_GUILESS_MAIN(TestMeasures)
#include "tst_measures.moc"
