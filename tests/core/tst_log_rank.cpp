#include "core/metrics/statistics/cumulative_incidence.h"
#include "core/metrics/statistics/exposure.h"
#include "core/metrics/statistics/log_rank.h"
#include "core/metrics/statistics/survival_curve.h"
#include "tests/core/golden_file.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace mentorbook;
using namespace mentorbook::golden;
using namespace Qt::StringLiterals;

namespace {

// 36 invented people in three groups and two strata: entry, exit, cause, group, stratum.
std::vector<Spell> invented()
{
    return {{0, 5, 1, 0, 0}, {1, 7, 0, 0, 1}, {2, 10, 1, 0, 0}, {0, 9, 2, 0, 1}, {0, 2, 1, 0, 0},
        {5, 17, 1, 0, 1}, {1, 6, 0, 0, 0}, {5, 13, 0, 0, 1}, {1, 11, 0, 0, 0}, {0, 8, 0, 0, 1},
        {2, 12, 1, 0, 0}, {1, 11, 1, 0, 1}, {2, 10, 0, 1, 0}, {0, 11, 0, 1, 1}, {5, 7, 0, 1, 0},
        {5, 12, 0, 1, 1}, {1, 6, 0, 1, 0}, {3, 9, 1, 1, 1}, {2, 5, 0, 1, 0}, {1, 6, 1, 1, 1},
        {5, 14, 1, 1, 0}, {0, 7, 1, 1, 1}, {0, 8, 2, 1, 0}, {2, 14, 1, 1, 1}, {5, 7, 0, 2, 0},
        {1, 3, 0, 2, 1}, {2, 10, 1, 2, 0}, {0, 6, 0, 2, 1}, {1, 11, 2, 2, 0}, {5, 13, 0, 2, 1},
        {2, 9, 2, 2, 0}, {0, 9, 1, 2, 1}, {1, 10, 0, 2, 0}, {3, 11, 1, 2, 1}, {3, 9, 0, 2, 0},
        {0, 12, 0, 2, 1}};
}

// The same with time since entry.
std::vector<Spell> inventedFromZero()
{
    std::vector<Spell> spells = invented();
    for (Spell &spell : spells) {
        spell.exit -= spell.entry;
        spell.entry = Spell::FromTheBeginning;
    }
    return spells;
}

std::vector<Spell> inStratum(std::vector<Spell> spells, qint32 stratum)
{
    for (Spell &spell : spells)
        spell.stratum = stratum;
    return spells;
}

LogRank testOf(std::vector<Spell> spells)
{
    return logRank(SortedSpells(std::move(spells))).value_or(LogRank{.chi2 = -1});
}

} // namespace

class TestLogRank : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithR_data();
    void agreesWithR();
    void threeGroupsAgreeWithR();
    void twoGroupsAreComputedByHand();
    void delayedEntryIsComputedByHand();
    void strataAddUp();
    void groupsThatNeverMeetCannotBeCompared();
    void pairsOfGroupsThatNeverMeetTakeTwoDegreesOfFreedom();
    void anEmptyGroupChangesNothing();
    void withoutEventsThereIsNoTest();
    void equalGroupsDoNotDiffer();
    void underNoEffectOneInTwentyIsBelowFivePercent();
    void incidenceIsComputedByHand();
    void incidenceAgreesWithR();
    void withoutCompetitionIncidenceIsTheRestOfSurvival();
    void incidencesAndSurvivalAddUpToOne();
    void incidenceIsNotClaimedBeyondFollowUp();
    void nobodyIsExposedBeforeTheirExposure();
    void theLandmarkTakesPeopleAsTheyAreThen();
};

void TestLogRank::agreesWithR_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<double>("conditionedOn");
    QTest::newRow("aml") << u"small1_aml"_s << 0.0;
    QTest::newRow("lung") << u"small2_lung"_s << 0.0;
    QTest::newRow("channing, delayed entry") << u"small3_channing_delayed_entry"_s << 0.0;
    QTest::newRow("channing, in at 816") << u"small3_channing_delayed_entry"_s << 816.0;
}

void TestLogRank::agreesWithR()
{
    QFETCH(QString, folder);
    QFETCH(double, conditionedOn);
    GOLDEN(input, folder + u"/input.csv"_s);
    GOLDEN(expected,
        folder + (conditionedOn > 0 ? u"/cond816_expected_"_s : u"/expected_"_s) + u"logrank.csv"_s);
    std::vector<Spell> spells;
    for (const Row &row : input) {
        Spell spell{.exit = row.value(u"exit"_s, row[u"time"_s]).toDouble(),
            .event = row[u"event"_s].toInt(),
            .group = row[u"group"_s] == expected.at(0)[u"group"_s] ? 0 : 1};
        if (row.contains(u"entry"_s))
            spell.entry = std::max(row[u"entry"_s].toDouble(), conditionedOn);
        if (!problemOf(spell))
            spells.push_back(spell);
    }
    const LogRank test = testOf(spells);
    for (size_t group = 0; group < 2; ++group) {
        const Row &row = expected.at(static_cast<qsizetype>(group));
        QCOMPARE(test.observed[group], row[u"observed"_s].toLongLong());
        QVERIFY(near(test.expected[group], row[u"expected"_s]));
        QVERIFY(near(test.chi2, row[u"chisq"_s]));
        QCOMPARE(test.degreesOfFreedom, row[u"df"_s].toInt());
        QVERIFY(nearRelative(test.p, row[u"p"_s]));
    }
}

// R 4.2.2, survival 3.5-3: survdiff(Surv(time, cause > 0) ~ group [+ strata(stratum)]) and, with delayed
// entry, coxph(Surv(entry, exit, cause > 0) ~ factor(group) [+ strata(stratum)], ties = "exact")$score.
void TestLogRank::threeGroupsAgreeWithR()
{
    const LogRank plain = testOf(inStratum(inventedFromZero(), 0));
    QCOMPARE(plain.degreesOfFreedom, 2);
    QVERIFY(near(plain.chi2, 0.3721467114216));
    QVERIFY(near(plain.expected[0], 7.0886629266012));
    QVERIFY(near(plain.expected[1], 5.0501532387928));
    QVERIFY(near(plain.expected[2], 5.861183834606));
    QCOMPARE(plain.observed, (std::vector<qint64>{7, 6, 5}));
    const LogRank stratified = testOf(inventedFromZero());
    QVERIFY(near(stratified.chi2, 0.458981269233332));
    QVERIFY(near(stratified.p, 0.794938413505948));
    QVERIFY(near(stratified.expected[0], 7.21472106325048));
    QVERIFY(near(testOf(inStratum(invented(), 0)).chi2, 0.018844888331513));
    QVERIFY(near(testOf(invented()).chi2, 0.0157583389959966));
}

// A leaves at 1 and 3, B at 2 and 4.
//   t  A  B  E(A)  V
//   1  2  2  1/2   1/4
//   2  1  2  1/3   2/9
//   3  1  1  1/2   1/4
//   4  0  1  0     0
// O − E = 2 − 4/3, V = 13/18, so χ² = 4/9 · 18/13 = 8/13.
void TestLogRank::twoGroupsAreComputedByHand()
{
    const LogRank test = testOf({{.exit = 1, .event = 1, .group = 0}, {.exit = 3, .event = 1, .group = 0},
        {.exit = 2, .event = 1, .group = 1}, {.exit = 4, .event = 1, .group = 1}});
    QCOMPARE(test.observed, (std::vector<qint64>{2, 2}));
    QVERIFY(near(test.expected[0], 4.0 / 3));
    QVERIFY(near(test.expected[1], 8.0 / 3));
    QVERIFY(near(test.chi2, 8.0 / 13));
    QCOMPARE(test.degreesOfFreedom, 1);
    QVERIFY(near(test.p, std::erfc(std::sqrt(8.0 / 13 / 2)))); // χ² with 1 is a normal squared
}

// The second of B enters at 2 and is not at risk at 1 and 2: at 1 A 2, B 1, E(A) = 2/3, V = 2/9; at 2 A 1, B
// 1: 1/2, 1/4; at 3 A 1, B 1: 1/2, 1/4; at 4 only B. χ² = (2 − 5/3)² / (13/18) = 2/13.
void TestLogRank::delayedEntryIsComputedByHand()
{
    const LogRank test = testOf({{.exit = 1, .event = 1, .group = 0}, {.exit = 3, .event = 1, .group = 0},
        {.exit = 2, .event = 1, .group = 1}, {.entry = 2, .exit = 4, .event = 1, .group = 1}});
    QVERIFY(near(test.expected[0], 5.0 / 3));
    QVERIFY(near(test.chi2, 2.0 / 13));
}

// The same four people twice, in two strata: O − E and V double, so does χ². In one stratum it is another
// test.
void TestLogRank::strataAddUp()
{
    const std::vector<Spell> one{{.exit = 1, .event = 1, .group = 0}, {.exit = 3, .event = 1, .group = 0},
        {.exit = 2, .event = 1, .group = 1}, {.exit = 4, .event = 1, .group = 1}};
    std::vector<Spell> both = one;
    for (const Spell &spell : inStratum(one, 1))
        both.push_back(spell);
    QVERIFY(near(testOf(both).chi2, 16.0 / 13));
    QVERIFY(std::abs(testOf(inStratum(both, 0)).chi2 - 16.0 / 13) > 0.1);
}

void TestLogRank::groupsThatNeverMeetCannotBeCompared()
{
    QVERIFY(!logRank(SortedSpells({{.exit = 1, .event = 1, .group = 0}, {.exit = 2, .event = 1, .group = 0},
        {.entry = 5, .exit = 8, .event = 1, .group = 1}, {.entry = 5, .exit = 9, .event = 1, .group = 1}})));
    QVERIFY(!logRank(SortedSpells({{.exit = 1, .event = 1}, {.exit = 2, .event = 1}}))); // only one group
    QVERIFY(!logRank(SortedSpells({})));
}

void TestLogRank::pairsOfGroupsThatNeverMeetTakeTwoDegreesOfFreedom()
{
    std::vector<Spell> spells;
    for (const qint32 pair : {0, 1}) {
        const double start = pair * 100;
        const qint32 group = 2 * pair;
        spells.push_back({.entry = start, .exit = start + 1, .event = 1, .group = group});
        spells.push_back({.entry = start, .exit = start + 3, .event = 1, .group = group});
        spells.push_back({.entry = start, .exit = start + 2, .event = 1, .group = group + 1});
        spells.push_back({.entry = start, .exit = start + 4, .event = 1, .group = group + 1});
    }
    const LogRank test = testOf(spells);
    QCOMPARE(test.degreesOfFreedom, 2);
    QVERIFY(near(test.chi2, 16.0 / 13));
}

void TestLogRank::anEmptyGroupChangesNothing()
{
    const std::vector<Spell> spells = inventedFromZero();
    const LogRank three = testOf(spells);
    const LogRank four = logRank(SortedSpells(spells, 4)).value_or(LogRank{});
    QCOMPARE(four.degreesOfFreedom, three.degreesOfFreedom);
    QCOMPARE(four.chi2, three.chi2);
    QCOMPARE(four.expected[3], 0.0);
}

void TestLogRank::withoutEventsThereIsNoTest()
{
    QVERIFY(!logRank(SortedSpells({{.exit = 1, .group = 0}, {.exit = 2, .group = 1}})));
    // All at one time: nobody is left who could have left instead.
    QVERIFY(
        !logRank(SortedSpells({{.exit = 1, .event = 1, .group = 0}, {.exit = 1, .event = 1, .group = 1}})));
}

void TestLogRank::equalGroupsDoNotDiffer()
{
    std::vector<Spell> spells;
    for (int i = 0; i < 1'000'000; ++i)
        spells.push_back({.exit = 1.0 + i / 2 % 997, .event = i / 2 % 3 == 0 ? 1 : 0, .group = i % 2});
    const LogRank test = testOf(spells);
    QVERIFY(near(test.chi2, 0));
    QVERIFY(near(test.p, 1));
    QCOMPARE(test.observed[0], test.observed[1]);
}

void TestLogRank::underNoEffectOneInTwentyIsBelowFivePercent()
{
    std::mt19937 random(3);
    std::exponential_distribution<double> life(0.1);
    std::exponential_distribution<double> follow(0.05);
    int significant = 0;
    for (int run = 0; run < 2000; ++run) {
        std::vector<Spell> spells;
        for (int i = 0; i < 80; ++i) {
            const double event = life(random);
            const double censored = follow(random);
            spells.push_back(
                {.exit = std::min(event, censored), .event = event < censored ? 1 : 0, .group = i % 2});
        }
        significant += testOf(spells).p < 0.05 ? 1 : 0;
    }
    // 100 expected, standard deviation 9.7.
    QVERIFY2(significant > 70 && significant < 135, qPrintable(QString::number(significant)));
}

// Of four, one leaves at 1 (asked for), one at 2 (competing), one is censored at 3, one leaves at 4.
//   t  at risk  S before  F
//   1  4        1         1/4, variance 1/4 · 3/4 / 4 = 3/64
//   2  3        3/4       1/4
//   4  1        1/2       3/4
// At 4 the sole person has the event: nothing random is added but S before, F + S = 1 − F₂, and the variance
// is that of F₂ = 3/4 · 1/3: (1/3)² · 3/64 + (3/4)² · (1/3 · 2/3) / 3 = 1/192 + 1/24 = 9/192.
void TestLogRank::incidenceIsComputedByHand()
{
    const std::vector<Spell> spells{
        {.exit = 4, .event = 1}, {.exit = 2, .event = 2}, {.exit = 1, .event = 1}, {.exit = 3}};
    const IncidenceCurve curve = cumulativeIncidence(SortedSpells(spells), 1).front();
    QCOMPARE(curve.n, 4);
    QCOMPARE(curve.events, 2);
    QCOMPARE(curve.competing, 1);
    QCOMPARE(curve.steps.size(), 4u);
    QVERIFY(near(curve.steps[0].incidence, 0.25));
    QVERIFY(near(curve.steps[0].variance, 3.0 / 64));
    QVERIFY(near(curve.steps[1].incidence, 0.25));
    QVERIFY(near(curve.steps[1].variance, 3.0 / 64));
    QVERIFY(near(curve.steps[3].incidence, 0.75));
    QVERIFY(near(curve.steps[3].variance, 9.0 / 192));
    QCOMPARE(medianTime(curve), std::optional(4.0));
    QVERIFY(!incidenceInterval(0, 0));
    // F = 1/4: log(−log F) has the standard error √(3/64) / (1/4 · 1.386294) = 0.624706.
    const Interval interval = incidenceInterval(0.25, 3.0 / 64).value_or(Interval{});
    QVERIFY(std::abs(interval.lo - std::pow(0.25, std::exp(1.959964 * 0.624706))) < 1e-6);
    QVERIFY(std::abs(interval.hi - std::pow(0.25, std::exp(-1.959964 * 0.624706))) < 1e-6);
}

// R 4.2.2, survival 3.5-3: survfit(Surv(time, factor(cause)) ~ 1), pstate and std.err at 7 and at the end.
void TestLogRank::incidenceAgreesWithR()
{
    std::vector<Spell> spells = inventedFromZero();
    for (Spell &spell : spells)
        spell.group = 0;
    const SortedSpells sorted(spells);
    const auto check = [&](qint32 cause, double time, double incidence, double error) {
        const auto estimate = incidenceAt(cumulativeIncidence(sorted, cause).front(), time);
        return estimate && near(estimate->incidence, incidence) && near(std::sqrt(estimate->variance), error);
    };
    QVERIFY(check(1, 7, 0.162265740885033, 0.0671188323413313));
    QVERIFY(check(1, 12, 0.708696950807750, 0.1156676972447120));
    QVERIFY(check(2, 7, 0.0380788299597712, 0.0373282205007829));
    QVERIFY(check(2, 12, 0.1913461205478503, 0.0876643999076973));
    // With delayed entry: survfit(Surv(entry, exit, factor(cause)) ~ 1, id = id). R's standard error is a
    // jackknife's there, which is not Greenwood's.
    std::vector<Spell> delayed = invented();
    for (Spell &spell : delayed)
        spell.group = 0;
    const auto late = incidenceAt(cumulativeIncidence(SortedSpells(delayed), 2).front(), 9);
    QVERIFY(late && near(late->incidence, 0.109754143882433));
}

void TestLogRank::withoutCompetitionIncidenceIsTheRestOfSurvival()
{
    std::vector<Spell> spells = invented();
    for (Spell &spell : spells)
        spell.event = spell.event > 0 ? 1 : 0;
    const SortedSpells sorted(spells);
    const auto incidences = cumulativeIncidence(sorted, 1);
    const auto curves = kaplanMeier(sorted);
    for (size_t group = 0; group < curves.size(); ++group) {
        QCOMPARE(incidences[group].steps.size(), curves[group].steps.size());
        for (size_t i = 0; i < curves[group].steps.size(); ++i) {
            const SurvivalStep &step = curves[group].steps[i];
            QVERIFY(near(incidences[group].steps[i].incidence, 1 - step.survival));
            const auto error = standardError(step.survival, step.logVariance);
            QVERIFY(near(incidences[group].steps[i].variance, std::pow(error.value_or(0), 2)));
        }
    }
}

void TestLogRank::incidencesAndSurvivalAddUpToOne()
{
    const SortedSpells sorted(invented());
    const auto first = cumulativeIncidence(sorted, 1);
    const auto second = cumulativeIncidence(sorted, 2);
    const auto curves = kaplanMeier(sorted);
    for (size_t group = 0; group < curves.size(); ++group) {
        for (size_t i = 0; i < curves[group].steps.size(); ++i)
            QVERIFY(near(first[group].steps[i].incidence + second[group].steps[i].incidence
                    + curves[group].steps[i].survival,
                1));
    }
}

void TestLogRank::incidenceIsNotClaimedBeyondFollowUp()
{
    const auto open = cumulativeIncidence(SortedSpells({{.exit = 1, .event = 1}, {.exit = 2}}, 2), 1);
    QCOMPARE(incidenceAt(open[0], 0.5), IncidenceEstimate{});
    QVERIFY(incidenceAt(open[0], 2));
    QVERIFY(!incidenceAt(open[0], 3));
    QVERIFY(!incidenceAt(open[1], 0)); // nobody there
    const auto complete = cumulativeIncidence(SortedSpells({{.exit = 1, .event = 2}}), 1).front();
    QCOMPARE(incidenceAt(complete, 3), IncidenceEstimate{});
    QVERIFY(!medianTime(complete));
}

void TestLogRank::nobodyIsExposedBeforeTheirExposure()
{
    const std::vector<Spell> spells = timeVaryingSpells({
        {{.exit = 10, .event = 1}, 4.0}, // mentored from day 4 on
        {{.exit = 8}, {}}, // never
        {{.exit = 5, .event = 1}, 5.0}, // only on the day of leaving: never
        {{.entry = 2, .exit = 9, .event = 1, .stratum = 3}, 1.0}, // mentored before we knew them
        {{.exit = 7}, 0.0}, // from the beginning
    });
    QCOMPARE(spells,
        (std::vector<Spell>{{.exit = 4, .event = 0, .group = UnexposedGroup},
            {.entry = 4, .exit = 10, .event = 1, .group = ExposedGroup}, {.exit = 8, .group = UnexposedGroup},
            {.exit = 5, .event = 1, .group = UnexposedGroup},
            {.entry = 2, .exit = 9, .event = 1, .group = ExposedGroup, .stratum = 3},
            {.exit = 7, .group = ExposedGroup}}));
    for (const Spell &spell : spells)
        QVERIFY(!problemOf(spell));
}

void TestLogRank::theLandmarkTakesPeopleAsTheyAreThen()
{
    const LandmarkSpells landmark = landmarkSpells(
        {
            {{.exit = 10, .event = 1}, 4.0}, // mentored by then
            {{.exit = 9, .event = 1}, 7.0}, // mentored later: not then
            {{.exit = 6, .event = 1}, 2.0}, // left on that day
            {{.entry = 7, .exit = 9}, {}}, // came later
            {{.entry = 6, .exit = 8}, 6.0}, // came that day, mentored that day
        },
        6);
    QCOMPARE(landmark.endedBefore, 1);
    QCOMPARE(landmark.enteredLater, 1);
    QCOMPARE(landmark.spells,
        (std::vector<Spell>{{.exit = 4, .event = 1, .group = ExposedGroup},
            {.exit = 3, .event = 1, .group = UnexposedGroup}, {.exit = 2, .group = ExposedGroup}}));
}

QTEST_GUILESS_MAIN(TestLogRank)
#include "tst_log_rank.moc"
