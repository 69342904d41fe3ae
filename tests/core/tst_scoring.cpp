#include "core/matching/explanation.h"
#include "core/matching/scoring.h"
#include "tests/core/matching_people.h"

#include <QTest>

using namespace mentorbook;
using namespace mentorbook::matching_people;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 3, 1);

// A pair and one criterion that weighs all.
struct OneCriterion
{
    explicit OneCriterion(CriterionKind kind)
    {
        input.criteria = {{.kind = kind, .weight = 1}};
        input.today = Today;
        input.mentors = {somebody(1)};
        input.mentees = {somebody(2)};
    }
    [[nodiscard]] MatchingCandidate &mentor() { return input.mentors[0]; }
    [[nodiscard]] MatchingCandidate &mentee() { return input.mentees[0]; }
    [[nodiscard]] int score() const { return Scorer::of(input).value().score(0, 0); }
    [[nodiscard]] QString why() const { return explain(Scorer::of(input).value().why(input, 0, 0).first()); }

    MatchingInput input;
};

std::optional<PairRule> blocking(const MatchingInput &input)
{
    return Scorer::of(input).value().blocking(0, 0);
}

WeekHours workWeek(int fromHour, int toHour)
{
    WeekHours hours;
    for (int day = 0; day < 5; ++day)
        hours.add(day * 1'440 + fromHour * 60, day * 1'440 + toHour * 60);
    return hours;
}

} // namespace

class TestScoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsSayTheSameAsPairsOneByOne_data()
    {
        QTest::addColumn<MentoringType>("type");
        QTest::newRow("one-on-one") << MentoringType::OneOnOne;
        QTest::newRow("reverse") << MentoringType::Reverse;
        QTest::newRow("peer") << MentoringType::Peer;
        QTest::newRow("group") << MentoringType::Group;
    }
    void rowsSayTheSameAsPairsOneByOne()
    {
        QFETCH(MentoringType, type);
        Random random(1);
        qint64 pairs = 0;
        for (int i = 0; i < 40; ++i) {
            MatchingInput input
                = everything(random, 5 + below(random, 60), 5 + below(random, 60), type, i % 2);
            input.rules.minimumScore = i % 3 ? 0 : 3'000;
            input.rules.manager = ManagerRule(i % 2);
            input.rules.peer = PeerRule(i % 3);
            input.rules.seniority = SeniorityBy(i % 3);
            const Scorer scorer = Scorer::of(input).value();
            const qsizetype mentors = scorer.mentors();
            std::vector<kernels::Points> rows(size_t(scorer.mentees() * mentors));
            const qsizetype middle = scorer.mentees() / 3;
            scorer.rows(0, middle, rows.data());
            scorer.rows(middle, scorer.mentees(), rows.data() + middle * mentors);
            for (qsizetype mentee = 0; mentee < scorer.mentees(); ++mentee) {
                for (qsizetype mentor = 0; mentor < mentors; ++mentor) {
                    const kernels::Points fast = rows[size_t(mentee * mentors + mentor)];
                    const int score = scorer.score(mentor, mentee);
                    QCOMPARE(fast == kernels::NoPair ? Scorer::Forbidden : int(fast), score);
                    QCOMPARE(scorer.blocking(mentor, mentee).has_value(), score == Scorer::Forbidden);
                    if (score == Scorer::Forbidden)
                        continue;
                    ++pairs;
                    int points = 0;
                    for (const CriterionPoints &given : scorer.why(input, mentor, mentee)) {
                        points += given.points;
                        QVERIFY(given.points >= 0 && given.points <= given.of + 1);
                        QVERIFY(explain(given).endsWith(u'.'));
                        QVERIFY(!explain(given).contains(u'\t') && !explain(given).contains(u'='));
                    }
                    QCOMPARE(points, score);
                }
            }
        }
        QVERIFY(pairs > 1'000);
    }

    void aLongColumnIsDividedExactly()
    {
        // Every distance in days that a band of up to 50 years knows, and every share of round hundreds.
        std::vector<qint32> column(30'000);
        for (size_t day = 0; day < column.size(); ++day)
            column[day] = qint32(day);
        std::vector<kernels::Points> points(column.size());
        for (const auto &[from, to, half] : {std::array{1'095, 3'652, 7'305}, std::array{365, 365, 730},
                 std::array{18'000, 18'261, 18'262}}) {
            for (int share = 0; share <= 10'000; share += 1'250) {
                kernels::trapezoid(
                    points.data(), column.data(), std::ssize(column), 0, {share, from, to, half}, false);
                for (int days = 0; days < int(column.size()); ++days) {
                    const qint64 fall = 2 * (half - to);
                    const Fraction given = days < from ? Fraction{days, from}
                        : days <= to                   ? Fraction{1, 1}
                                                       : Fraction{fall - (std::min(days, half) - to), fall};
                    QCOMPARE(int(points[size_t(days)]), pointsOf(share, given));
                }
            }
        }
    }

    void anotherNameOfASkillIsTheSkill()
    {
        OneCriterion pair(CriterionKind::Skills);
        pair.mentor().skillsOffered = {u"Structured Query Language"_s};
        pair.mentee().skillsWanted = {u"SQL"_s, u"sequel"_s, u"Python"_s};
        QCOMPARE(pair.score(), 0);
        pair.input.settings.synonyms = {{u"structured query language"_s, u"SQL"_s}, {u"Sequel"_s, u"sql"_s}};
        QCOMPARE(pair.score(), 5'000); // SQL is wanted once, by two names
        QCOMPARE(pair.why(), u"Offers SQL, but not Python."_s);
    }

    void goalsAreThoseTheMentorCanHelpWith()
    {
        OneCriterion pair(CriterionKind::Goals);
        QCOMPARE(pair.score(), 5'000);
        pair.mentee().goals = {u"Lead a team"_s, u"Speak in public"_s, u"Change fields"_s};
        QCOMPARE(pair.score(), 5'000);
        QCOMPARE(pair.why(), u"The mentor names no goals to help with; this counts half."_s);
        pair.mentor().goals = {u"lead a team"_s};
        QCOMPARE(pair.score(), 3'333);
        QCOMPARE(pair.why(), u"Can help with Lead a team, but not with Speak in public and Change fields."_s);
    }

    void threeInterestsInCommonAreEnough()
    {
        OneCriterion pair(CriterionKind::Interests);
        pair.mentee().interests = {u"Chess"_s, u"Running"_s, u"Jazz"_s, u"Cooking"_s, u"Go"_s};
        pair.mentor().interests = {u"chess"_s, u"jazz"_s};
        QCOMPARE(pair.score(), 6'667);
        QCOMPARE(pair.why(), u"Both like Chess and Jazz."_s);
        pair.mentor().interests = {u"chess"_s, u"jazz"_s, u"go"_s};
        QCOMPARE(pair.score(), 10'000);
        pair.mentor().interests = {u"Sailing"_s};
        QCOMPARE(pair.score(), 0);
    }

    void scalesAreLikenessOrComplement()
    {
        OneCriterion pair(CriterionKind::Values);
        pair.input.settings.scales = {{.name = u"Directness"_s}, {.name = u"Planning"_s, .complement = true}};
        QCOMPARE(pair.score(), 5'000);
        pair.mentor().scales = {{u"Directness"_s, 5}, {u"Planning"_s, 1}};
        pair.mentee().scales = {{u"Directness"_s, 4}};
        QCOMPARE(pair.score(), 6'250); // 3/4 and a half
        pair.mentee().scales.insert(u"Planning"_s, 4);
        QCOMPARE(pair.score(), 7'500); // 3/4 and 3/4
        QCOMPARE(pair.why(),
            u"The mentor's and the mentee's answers: Directness 5 and 4 (the closer the better), Planning 1 and 4 (the further apart the better)."_s);
    }

    void workingHoursMeetAcrossTimeZones()
    {
        OneCriterion pair(CriterionKind::WorkingHours);
        QCOMPARE(pair.score(), 5'000);
        pair.mentor().hours = workWeek(8, 16); // Berlin, in UTC
        pair.mentee().hours = workWeek(14, 22); // New York
        QCOMPARE(pair.mentor().hours->minutesInCommon(*pair.mentee().hours), 600);
        QCOMPARE(pair.score(), 10'000); // ten hours a week
        pair.input.settings.wishedHours = 40;
        QCOMPARE(pair.score(), 2'500);
        QCOMPARE(pair.why(), u"They have 10 working hours a week in common, of 40 wished for."_s);
        pair.mentee().hours = workWeek(22, 30); // over midnight
        QCOMPARE(pair.score(), 0);
        QCOMPARE(pair.why(), u"Their working hours never meet."_s);
    }

    void hoursGoOnOverTheEndOfTheWeek()
    {
        WeekHours sunday;
        sunday.add(6 * 1'440 + 22 * 60, 7 * 1'440 + 2 * 60);
        WeekHours monday;
        monday.add(0, 180);
        QCOMPARE(sunday.minutesInCommon(monday), 120);
        WeekHours before;
        before.add(-120, 60);
        QCOMPARE(before.minutesInCommon(sunday), 180);
        WeekHours always;
        always.add(0, WeekHours::MinutesOfWeek);
        QCOMPARE(always.minutesInCommon(always), 7 * 24 * 60);
        WeekHours never;
        never.add(100, 100);
        QVERIFY(never.isEmpty());
    }

    void oneLanguageInCommonIsEnough()
    {
        OneCriterion pair(CriterionKind::Language);
        pair.mentee().languages = {u"German"_s, u"English"_s};
        QCOMPARE(pair.score(), 5'000);
        pair.mentor().languages = {u"Spanish"_s};
        QCOMPARE(pair.score(), 0);
        QCOMPARE(pair.why(),
            u"The mentor speaks Spanish, the mentee German and English: no language in common."_s);
        pair.mentor().languages = {u"Spanish"_s, u"english"_s};
        QCOMPARE(pair.score(), 10'000);
    }

    void wishesOfBothSidesCount()
    {
        OneCriterion pair(CriterionKind::Diversity);
        QCOMPARE(pair.score(), 10'000); // no wish at all
        pair.mentee().diversity = {{u"gender"_s, {u"f"_s, DiversityWish::Same}}};
        QCOMPARE(pair.score(), 5'000);
        pair.mentor().diversity = {{u"gender"_s, {u"m"_s, DiversityWish::Different}}};
        QCOMPARE(pair.score(), 5'000); // the mentor's is met, the mentee's is not
        pair.mentor().diversity = {{u"gender"_s, {u"F"_s, DiversityWish::None}}};
        QCOMPARE(pair.score(), 10'000);
        QVERIFY(!pair.why().contains(u"gender"_s)); // how many, not which
    }

    void choicesOfBothSidesCount()
    {
        OneCriterion pair(CriterionKind::RankedChoices);
        QCOMPARE(pair.score(), 5'000);
        pair.mentee().choices = {ParticipantId(9), ParticipantId(1)};
        QCOMPARE(pair.score(), 6'500); // 0.8 and a half
        pair.mentor().choices = {ParticipantId(2)};
        QCOMPARE(pair.score(), 9'000); // 0.8 and 1
        QCOMPARE(
            pair.why(), u"The mentor is choice 2 of the mentee. The mentee is choice 1 of the mentor."_s);
        pair.mentor().choices = {ParticipantId(7)};
        QCOMPARE(pair.score(), 4'000);
    }

    void ownFieldsAreAsWished()
    {
        OneCriterion pair(CriterionKind::CustomFields);
        pair.input.settings.customFields = {{u"Campus"_s}, {u"Function"_s, true}};
        QCOMPARE(pair.score(), 5'000);
        pair.mentor().customFields = {{u"Campus"_s, u"North"_s}, {u"Function"_s, u"Law"_s}};
        pair.mentee().customFields = {{u"Campus"_s, u"north"_s}, {u"Function"_s, u"law"_s}};
        QCOMPARE(pair.score(), 5'000);
        QCOMPARE(pair.why(), u"Campus: North and north, as wished. Function: Law and law, not as wished."_s);
        pair.mentee().customFields.insert(u"Function"_s, u"Sales"_s);
        QCOMPARE(pair.score(), 10'000);
    }

    void theMentorsPathLeadsThroughTheTargetRole()
    {
        OneCriterion pair(CriterionKind::CareerPath);
        pair.mentee().targetRole = u"Product manager"_s;
        QCOMPARE(pair.score(), 5'000);
        pair.mentor().careerPath = {u"Engineer"_s, u"Director"_s};
        QCOMPARE(pair.score(), 0);
        QCOMPARE(pair.why(),
            u"The mentor's path (Engineer and Director) does not lead through Product manager, the role the mentee aims at."_s);
        pair.mentor().careerPath.append(u"product MANAGER"_s);
        QCOMPARE(pair.score(), 10'000);
    }

    void departmentsMayBeWishedTheSame()
    {
        OneCriterion pair(CriterionKind::Department);
        pair.mentor().department = u"Sales"_s;
        pair.mentee().department = u"sales"_s;
        QCOMPARE(pair.score(), 0);
        pair.input.settings.sameDepartment = true;
        QCOMPARE(pair.score(), 10'000);
        QCOMPARE(pair.why(), u"Both are in sales."_s);
        pair.mentee().department = u"Law"_s;
        QCOMPARE(pair.why(), u"The mentor is from Sales, the mentee from Law."_s);
    }

    void inReverseMentoringTheMenteeIsAbove()
    {
        OneCriterion pair(CriterionKind::Experience);
        pair.input.type = MentoringType::Reverse;
        pair.mentor().grade = u"L3"_s;
        pair.mentee().grade = u"L5"_s;
        QCOMPARE(pair.score(), 10'000);
        pair.mentee().grade = u"L4"_s;
        QCOMPARE(pair.score(), 5'000);
    }

    void rulesForbidWithTheirName()
    {
        const OneCriterion pair(CriterionKind::Skills);
        QCOMPARE(blocking(pair.input), std::nullopt);
        const auto with = [&](auto &&change) {
            OneCriterion changed = pair;
            change(changed);
            return blocking(changed.input);
        };
        using P = OneCriterion;
        QCOMPARE(with([](P &p) { p.mentee().person = p.mentor().person; }), PairRule::Oneself);
        QCOMPARE(with([](P &p) { p.mentor().heldBack = true; }), PairRule::HeldBack);
        QCOMPARE(with([](P &p) { p.mentee().heldBack = true; }), PairRule::HeldBack);
        const auto secondManager = [](P &p) { p.mentee().managers = {PersonId(77), p.mentor().person}; };
        QCOMPARE(with(secondManager), PairRule::Manager);
        QCOMPARE(with([&](P &p) {
            secondManager(p);
            p.input.rules.manager = ManagerRule::DirectOnly;
        }),
            std::nullopt);
        QCOMPARE(with([](P &p) { p.mentor().managers = {p.mentee().person}; }), PairRule::Report);
        QCOMPARE(
            with([](P &p) { p.input.banned = {{ParticipantId(1), ParticipantId(2)}}; }), PairRule::Banned);
        QCOMPARE(with([](P &p) { p.input.ended = {{ParticipantId(1), ParticipantId(2)}}; }), PairRule::Ended);
        QCOMPARE(with([](P &p) { p.mentor().avoids = {p.mentee().person}; }), PairRule::Avoided);
        QCOMPARE(with([](P &p) { p.mentee().avoids = {p.mentor().person}; }), PairRule::Avoided);
        QCOMPARE(with([](P &p) {
            p.input.criteria[0].must = true;
            p.mentee().skillsWanted = {u"SQL"_s};
        }),
            PairRule::Must);
        QCOMPARE(with([](P &p) { p.input.rules.minimumScore = 5'000; }), std::nullopt);
        QCOMPARE(with([](P &p) { p.input.rules.minimumScore = 5'001; }), PairRule::MinimumScore);
    }

    void onlyTheJuniorMentorsInReverse()
    {
        OneCriterion pair(CriterionKind::Skills);
        pair.input.type = MentoringType::Reverse;
        QCOMPARE(blocking(pair.input), PairRule::SeniorityUnknown);
        pair.mentor().hireDate = QDate(2020, 1, 1);
        pair.mentee().hireDate = QDate(2015, 1, 1);
        QCOMPARE(blocking(pair.input), std::nullopt); // by tenure
        pair.mentor().grade = u"L5"_s;
        pair.mentee().grade = u"L5"_s;
        QCOMPARE(blocking(pair.input), std::nullopt); // the same grade: by tenure still
        pair.mentee().grade = u"L4"_s;
        QCOMPARE(blocking(pair.input), PairRule::NotJunior);
        pair.input.rules.seniority = SeniorityBy::Tenure;
        QCOMPARE(blocking(pair.input), std::nullopt);
        pair.input.rules.seniority = SeniorityBy::Grade;
        pair.mentee().grade = u"L5"_s;
        QCOMPARE(blocking(pair.input), PairRule::NotJunior);
    }

    void peersAreOfOneLevelByRule()
    {
        MatchingInput input{.criteria = {{.kind = CriterionKind::Skills, .weight = 1}},
            .today = Today,
            .type = MentoringType::Peer};
        input.mentees = {somebody(1), somebody(2)};
        const auto rule = [&] { return Scorer::of(input).value().blocking(0, 1); };
        QCOMPARE(rule(), std::nullopt);
        input.rules.peer = PeerRule::SameLevel;
        QCOMPARE(rule(), PairRule::LevelUnknown);
        input.mentees[0].grade = u"L5"_s;
        input.mentees[1].grade = u"L6"_s;
        QCOMPARE(rule(), PairRule::OtherLevel);
        input.mentees[1].grade = u"5"_s;
        QCOMPARE(rule(), std::nullopt);
        input.mentees[0].grade = u"Senior"_s;
        input.mentees[1].grade = u"senior "_s;
        QCOMPARE(rule(), std::nullopt);
        input.rules.peer = PeerRule::SameAgeGroup;
        input.mentees[0].ageGroup = u"30–39"_s;
        input.mentees[1].ageGroup = u"40–49"_s;
        QCOMPARE(rule(), PairRule::OtherAgeGroup);
    }

    void peersScoreBothWays()
    {
        MatchingInput input{.criteria = {{.kind = CriterionKind::Skills, .weight = 2},
                                {.kind = CriterionKind::Location, .weight = 1, .must = true}},
            .today = Today,
            .type = MentoringType::Peer};
        input.mentees = {somebody(1), somebody(2)};
        input.mentees[0].skillsWanted = {u"SQL"_s};
        input.mentees[0].skillsOffered = {u"Python"_s};
        input.mentees[1].skillsOffered = {u"SQL"_s};
        input.mentees[1].skillsWanted = {u"Python"_s, u"R"_s, u"Go"_s};
        const Scorer scorer = Scorer::of(input).value();
        // 6,667 and 2,222 for skills, 1,667 for unknown locations each way: (8,889 + 3,334 + 1) / 2.
        QCOMPARE(scorer.score(0, 1), 6'112);
        QCOMPARE(scorer.score(1, 0), 6'112);
        QCOMPARE(explain(scorer.why(input, 0, 1).first()),
            u"First as the mentor: Offers Python, but not R and Go. Second as the mentor: Offers SQL, the one skill wanted."_s);
    }

    void settingsThatMakeNoSenseAreRefused()
    {
        OneCriterion pair(CriterionKind::Experience);
        pair.input.settings.grades = {3, 2, 6};
        QVERIFY(!Scorer::of(pair.input));
        pair.input.settings.grades = {2, 3, 3};
        QVERIFY(!Scorer::of(pair.input));
        pair.input.settings.grades = {1, 1, 2};
        QVERIFY(Scorer::of(pair.input).has_value());
        pair.input.rules.minimumScore = 10'001;
        QVERIFY(Scorer::of(pair.input).error().message.endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(TestScoring)
#include "tst_scoring.moc"
