#include "core/metrics/statistics/survival_curve.h"
#include "tests/core/golden_file.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace mentorbook;
using namespace mentorbook::golden;
using namespace Qt::StringLiterals;

namespace {

// A golden data set: its spells, those that were rejected, and the names of its groups.
struct Data
{
    QString prefix; // of the files with expected values
    QStringList groups;
    std::vector<Spell> spells;
    int rejected = 0;
};

Data dataOf(const QString &folder, double conditionedOn = 0)
{
    Data data{.prefix = folder + (conditionedOn > 0 ? u"/cond816_expected_"_s : u"/expected_"_s)};
    for (const Row &row : rowsOf(folder + u"/input.csv"_s)) {
        const QString name = row[u"group"_s];
        if (!data.groups.contains(name))
            data.groups.append(name);
        Spell spell{.exit = row.value(u"exit"_s, row[u"time"_s]).toDouble(),
            .event = row[u"event"_s].toInt(),
            .group = static_cast<qint32>(data.groups.indexOf(name))};
        if (row.contains(u"entry"_s))
            spell.entry = row[u"entry"_s].toDouble();
        if (problemOf(spell)) {
            ++data.rejected;
            continue;
        }
        if (conditionedOn > 0)
            spell.entry = std::max(spell.entry, conditionedOn);
        if (!problemOf(spell))
            data.spells.push_back(spell);
    }
    return data;
}

std::optional<double> end(const std::optional<Interval> &interval, double Interval::*side)
{
    return interval ? std::optional((*interval).*side) : std::nullopt;
}

// A curve of spells of one group: from the beginning to `exits`, negative ones censored.
SurvivalCurve curveOf(const std::vector<double> &exits)
{
    std::vector<Spell> spells;
    for (const double exit : exits)
        spells.push_back({.exit = std::abs(exit), .event = exit > 0 ? 1 : 0});
    return kaplanMeier(SortedSpells(spells, 1)).front();
}

std::optional<double> survivalOf(const SurvivalCurve &curve, double time)
{
    const auto estimate = survivalAt(curve, time);
    return estimate ? std::optional(estimate->survival) : std::nullopt;
}

} // namespace

class TestSurvival : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void curvesAgreeWithR_data();
    void curvesAgreeWithR();
    void survivalAtTimesAgreesWithR_data() { curvesAgreeWithR_data(); }
    void survivalAtTimesAgreesWithR();
    void mediansAndMeansAgreeWithR_data() { curvesAgreeWithR_data(); }
    void mediansAndMeansAgreeWithR();
    void aCurveIsComputedByHand();
    void delayedEntryIsComputedByHand();
    void aMedianIsTheMiddleOfTheStepAtOneHalf();
    void oneRow();
    void nobodyLeaves();
    void everybodyLeavesAtOnce();
    void anEmptyGroupHasAnEmptyCurve();
    void spellsThatCannotBeAreNamed();
    void afterTheLastFollowUpNothingIsClaimed();
    void theCommonFollowUpIsThatOfTheShortestOpenCurve();
    void differencesAreComputedByHand();
    void aCurveThatCollapsesOnFewIsFlagged();
    void theAtRiskTableCountsEntryBeforeAndExitNotBefore();
    void theOrderOfRowsDoesNotMatter();
    void aMillionRowsAreAsExactAsTen();
};

void TestSurvival::curvesAgreeWithR_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<double>("conditionedOn");
    QTest::addColumn<int>("rejected");
    QTest::newRow("aml") << u"small1_aml"_s << 0.0 << 0;
    QTest::newRow("lung") << u"small2_lung"_s << 0.0 << 0;
    QTest::newRow("channing, delayed entry") << u"small3_channing_delayed_entry"_s << 0.0 << 4;
    QTest::newRow("channing, in at 816") << u"small3_channing_delayed_entry"_s << 816.0 << 4;
}

#define GOLDEN_STUDY(data, rows, name)                                                                       \
    QFETCH(QString, folder);                                                                                 \
    QFETCH(double, conditionedOn);                                                                           \
    const Data data = dataOf(folder, conditionedOn);                                                         \
    GOLDEN(rows, data.prefix + name)

void TestSurvival::curvesAgreeWithR()
{
    GOLDEN_STUDY(data, rows, u"km.csv"_s);
    QFETCH(int, rejected);
    QCOMPARE(data.rejected, rejected);
    const std::vector<SurvivalCurve> curves = kaplanMeier(SortedSpells(data.spells));
    std::vector<size_t> next(curves.size());
    for (const Row &row : rows) {
        const auto group = static_cast<size_t>(data.groups.indexOf(row[u"group"_s]));
        QVERIFY(next[group] < curves[group].steps.size());
        const SurvivalStep &step = curves[group].steps[next[group]++];
        QCOMPARE(step.time, row[u"time"_s].toDouble());
        QCOMPARE(step.atRisk, row[u"n_risk"_s].toLongLong());
        QCOMPARE(step.events, row[u"n_event"_s].toLongLong());
        QCOMPARE(step.censored, row[u"n_censor"_s].toLongLong());
        QVERIFY(near(step.survival, row[u"surv"_s]));
        QVERIFY(nearOrNone(standardError(step.survival, step.logVariance), row[u"se_surv"_s]));
        QVERIFY(near(step.logVariance, row[u"cumvar_logS"_s]));
        for (const auto &[scale, suffix] : {std::pair{IntervalScale::LogLog, u"loglog"_s},
                 {IntervalScale::Log, u"log"_s}, {IntervalScale::Plain, u"plain"_s}}) {
            const auto interval = survivalInterval(step.survival, step.logVariance, scale);
            if (step.survival == 1) { // R prints 1 to 1 on two of the scales; here there is no interval
                QVERIFY(!interval);
                continue;
            }
            QVERIFY(nearOrNone(end(interval, &Interval::lo), row[u"lo_"_s + suffix]));
            QVERIFY(nearOrNone(end(interval, &Interval::hi), row[u"hi_"_s + suffix]));
        }
    }
    for (size_t group = 0; group < curves.size(); ++group)
        QCOMPARE(next[group], curves[group].steps.size());
}

void TestSurvival::survivalAtTimesAgreesWithR()
{
    GOLDEN_STUDY(data, rows, u"at.csv"_s);
    const SortedSpells spells(data.spells);
    const std::vector<SurvivalCurve> curves = kaplanMeier(spells);
    for (const Row &row : rows) {
        const auto group = static_cast<size_t>(data.groups.indexOf(row[u"group"_s]));
        const double time = row[u"time"_s].toDouble();
        const auto estimate = survivalAt(curves[group], time);
        QVERIFY(estimate);
        QVERIFY(near(estimate->survival, row[u"surv"_s]));
        QVERIFY(nearOrNone(standardError(estimate->survival, estimate->logVariance), row[u"se_surv"_s]));
        const auto interval = survivalInterval(estimate->survival, estimate->logVariance);
        if (estimate->survival == 1) {
            QVERIFY(!interval);
        } else {
            QVERIFY(nearOrNone(end(interval, &Interval::lo), row[u"lo_loglog"_s]));
            QVERIFY(nearOrNone(end(interval, &Interval::hi), row[u"hi_loglog"_s]));
        }
        // With delayed entry R prints those at risk at the next step instead, some of whom come in between.
        const auto step = std::ranges::lower_bound(curves[group].steps, time, {}, &SurvivalStep::time);
        QVERIFY(step != curves[group].steps.end());
        QCOMPARE(step->atRisk, row[u"n_risk"_s].toLongLong());
        const qint64 present = atRisk(spells, {time}).front()[group];
        if (curves[group].firstEntry == Spell::FromTheBeginning || step->time == time)
            QCOMPARE(present, step->atRisk);
        else
            QVERIFY(present <= step->atRisk);
    }
}

void TestSurvival::mediansAndMeansAgreeWithR()
{
    GOLDEN_STUDY(data, rows, u"summary.csv"_s);
    const std::vector<SurvivalCurve> curves = kaplanMeier(SortedSpells(data.spells));
    for (const Row &row : rows) {
        const SurvivalCurve &curve = curves[static_cast<size_t>(data.groups.indexOf(row[u"group"_s]))];
        QCOMPARE(curve.n, row[u"records"_s].toLongLong());
        QCOMPARE(curve.events, row[u"events"_s].toLongLong());
        const Median median = medianOf(curve);
        QVERIFY(nearOrNone(median.time, row[u"median"_s]));
        QVERIFY(nearOrNone(median.lo, row[u"median_lo_loglog"_s]));
        QVERIFY(nearOrNone(median.hi, row[u"median_hi_loglog"_s]));
        if (row[u"rmst"_s] == u"NA") { // nobody is at risk from the beginning
            QVERIFY(!restrictedMean(curve, 900));
            continue;
        }
        const auto mean = restrictedMean(curve, row[u"rmst_tau"_s].toDouble());
        QVERIFY(mean);
        QVERIFY(near(mean->value, row[u"rmst"_s]));
        QVERIFY(near(mean->standardError, row[u"rmst_se"_s]));
    }
}

// Five people: events at 1, 2 and 3, censored at 2 and 4.
//   t  at risk  d  S             Σ d / (n (n − d))
//   1  5        1  4/5           1/20
//   2  4        1  4/5·3/4 = 3/5 1/20 + 1/12       (the censored of 2 is still at risk)
//   3  2        1  3/5·1/2       1/20 + 1/12 + 1/2
//   4  1        0  3/10
// Area to 4: 1 + 0.8 + 0.6 + 0.3 = 2.7; to come after 1, 2, 3: 1.7, 0.9, 0.3; variance 1.7²/20 + 0.9²/12 +
// 0.3²/2 = 0.257.
void TestSurvival::aCurveIsComputedByHand()
{
    const SurvivalCurve curve = curveOf({3, -2, 1, 2, -4});
    QCOMPARE(curve.n, 5);
    QCOMPARE(curve.events, 3);
    QCOMPARE(curve.steps.size(), 4u);
    const std::vector<std::array<double, 5>> expected{
        {1, 5, 1, 0, 0.8}, {2, 4, 1, 1, 0.6}, {3, 2, 1, 0, 0.3}, {4, 1, 0, 1, 0.3}};
    for (size_t i = 0; i < 4; ++i) {
        const SurvivalStep &step = curve.steps[i];
        QCOMPARE(step.time, expected[i][0]);
        QCOMPARE(double(step.atRisk), expected[i][1]);
        QCOMPARE(double(step.events), expected[i][2]);
        QCOMPARE(double(step.censored), expected[i][3]);
        QVERIFY(near(step.survival, expected[i][4]));
    }
    const double variance = 1.0 / 20 + 1.0 / 12 + 1.0 / 2;
    QVERIFY(near(curve.steps.back().logVariance, variance));
    QVERIFY(near(standardError(0.3, variance).value_or(-1), 0.3 * std::sqrt(variance)));
    // log(−log 0.3) = 0.18563, its standard error √0.63333 / 1.20397 = 0.66100, times 1.95996 = 1.29553:
    // exp(−exp(0.18563 ± 1.29553)).
    const Interval interval = survivalInterval(0.3, variance).value_or(Interval{});
    QVERIFY(std::abs(interval.lo - std::exp(-std::exp(0.18563 + 1.29553))) < 1e-5);
    QVERIFY(std::abs(interval.hi - std::exp(-std::exp(0.18563 - 1.29553))) < 1e-5);
    const NormalEstimate mean = restrictedMean(curve, 4).value_or(NormalEstimate{});
    QVERIFY(near(mean.value, 2.7));
    QVERIFY(near(mean.standardError, std::sqrt(0.257)));
    QVERIFY(near(mean.interval.value_or(Interval{}).hi, 2.7 + 1.959963984540054 * std::sqrt(0.257)));
    QCOMPARE(medianOf(curve).time, std::optional(3.0));
}

// (0, 3], (1, 4] and (3, 5], all events: who enters at 3 is not at risk at 3.
//   t  at risk  S
//   3  2        1/2
//   4  2        1/4
//   5  1        0
void TestSurvival::delayedEntryIsComputedByHand()
{
    const std::vector<Spell> spells{{.entry = 3, .exit = 5, .event = 1}, {.entry = 0, .exit = 3, .event = 1},
        {.entry = 1, .exit = 4, .event = 1}};
    const SurvivalCurve curve = kaplanMeier(SortedSpells(spells)).front();
    QCOMPARE(curve.steps.size(), 3u);
    QCOMPARE(curve.steps[0].atRisk, 2);
    QCOMPARE(curve.steps[0].survival, 0.5);
    QCOMPARE(curve.steps[1].atRisk, 2);
    QCOMPARE(curve.steps[1].survival, 0.25);
    QCOMPARE(curve.steps[2].atRisk, 1);
    QCOMPARE(curve.steps[2].survival, 0.0);
    QVERIFY(restrictedMean(curve, 5)); // somebody is at risk from 0
    std::vector<Spell> late = spells;
    late[1].entry = 0.5;
    QVERIFY(!restrictedMean(kaplanMeier(SortedSpells(late)).front(), 5));
}

void TestSurvival::aMedianIsTheMiddleOfTheStepAtOneHalf()
{
    QCOMPARE(medianOf(curveOf({1, 2, 3, 4})).time, std::optional(2.5)); // ½ from 2 to 3
    QCOMPARE(medianOf(curveOf({1, 2, -3, -4})).time, std::optional(2.0)); // ½ to the end
    QCOMPARE(medianOf(curveOf({1, 2, 3})).time, std::optional(2.0)); // ⅓ at 2
    QCOMPARE(medianOf(curveOf({1, -2, -3})).time, std::nullopt); // never below ⅔
    // 9/10 · 8/9 · … is ½ only nearly.
    QCOMPARE(medianOf(curveOf({1, 2, 3, 4, 5, 8, 9, 10, 11, 12})).time, std::optional(6.5));
}

void TestSurvival::oneRow()
{
    const SurvivalCurve left = curveOf({7});
    QCOMPARE(left.steps, (std::vector<SurvivalStep>{{7, 1, 1, 0, 0, HUGE_VAL}}));
    QVERIFY(!standardError(0, HUGE_VAL));
    QVERIFY(!survivalInterval(0, HUGE_VAL));
    QCOMPARE(medianOf(left), Median{.time = 7.0});
    QCOMPARE(restrictedMean(left, 10), (NormalEstimate{.value = 7, .standardError = 0}));
    const SurvivalCurve stayed = curveOf({-7});
    QCOMPARE(stayed.steps, (std::vector<SurvivalStep>{{7, 1, 0, 1, 1, 0}}));
    QCOMPARE(medianOf(stayed), Median{});
    QCOMPARE(restrictedMean(stayed, 10), std::nullopt);
}

void TestSurvival::nobodyLeaves()
{
    const SurvivalCurve curve = curveOf({-1, -2, -2, -5});
    for (const SurvivalStep &step : curve.steps) {
        QCOMPARE(step.survival, 1.0);
        QVERIFY(!survivalInterval(step.survival, step.logVariance));
    }
    const NormalEstimate mean = restrictedMean(curve, 5).value_or(NormalEstimate{});
    QCOMPARE(mean.value, 5.0);
    QVERIFY(!mean.interval);
}

void TestSurvival::everybodyLeavesAtOnce()
{
    const SurvivalCurve curve = curveOf({3, 3, 3, 3});
    QCOMPARE(curve.steps, (std::vector<SurvivalStep>{{3, 4, 4, 0, 0, HUGE_VAL}}));
    QCOMPARE(survivalOf(curve, 2.999), std::optional(1.0));
    QCOMPARE(survivalOf(curve, 3), std::optional(0.0));
    QCOMPARE(survivalOf(curve, 300), std::optional(0.0));
    QVERIFY(!restrictedMean(curve, 3).value_or(NormalEstimate{.interval = Interval{}}).interval);
    QVERIFY(!collapsedAt(curve));
}

void TestSurvival::anEmptyGroupHasAnEmptyCurve()
{
    const std::vector<SurvivalCurve> curves = kaplanMeier(SortedSpells({{.exit = 1, .event = 1}}, 2));
    QCOMPARE(curves.size(), 2u);
    QCOMPARE(curves[1], SurvivalCurve{});
    QCOMPARE(survivalAt(curves[1], 0), std::nullopt);
    QCOMPARE(medianOf(curves[1]), Median{});
    QCOMPARE(restrictedMean(curves[1], 1), std::nullopt);
    QCOMPARE(survivalDifference(curves[0], curves[1], 0.5), std::nullopt);
    QVERIFY(kaplanMeier(SortedSpells({})).empty());
}

void TestSurvival::spellsThatCannotBeAreNamed()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(problemOf({.exit = 1}), std::nullopt);
    QCOMPARE(problemOf({.entry = 0, .exit = 0.5}), std::nullopt);
    QCOMPARE(problemOf({.exit = 0}), SpellProblem::NoTimeAtRisk);
    QCOMPARE(problemOf({.entry = 5, .exit = 5}), SpellProblem::NoTimeAtRisk);
    QCOMPARE(problemOf({.entry = 5, .exit = 4}), SpellProblem::NoTimeAtRisk);
    QCOMPARE(problemOf({.exit = -1}), SpellProblem::Negative);
    QCOMPARE(problemOf({.entry = -1, .exit = 4}), SpellProblem::Negative);
    QCOMPARE(problemOf({.exit = nan}), SpellProblem::NotANumber);
    QCOMPARE(problemOf({.entry = nan, .exit = 1}), SpellProblem::NotANumber);
    QCOMPARE(problemOf({.exit = HUGE_VAL}), SpellProblem::NotANumber);
}

void TestSurvival::afterTheLastFollowUpNothingIsClaimed()
{
    const SurvivalCurve curve = curveOf({1, -2});
    QCOMPARE(survivalOf(curve, 0), std::optional(1.0));
    QCOMPARE(survivalOf(curve, 2), std::optional(0.5));
    QCOMPARE(survivalOf(curve, 2.5), std::nullopt);
    QVERIFY(restrictedMean(curve, 2));
    QVERIFY(!restrictedMean(curve, 2.5));
    QVERIFY(!restrictedMean(curve, 0));
}

void TestSurvival::theCommonFollowUpIsThatOfTheShortestOpenCurve()
{
    QCOMPARE(commonFollowUp(std::vector{curveOf({1, -9}), curveOf({2, -7})}), std::optional(7.0));
    QCOMPARE(commonFollowUp(std::vector{curveOf({1, -9}), curveOf({2})}), std::optional(9.0));
    QCOMPARE(commonFollowUp(std::vector{curveOf({1}), curveOf({2})}), std::optional(2.0));
    QCOMPARE(commonFollowUp(std::vector{curveOf({}), curveOf({2, -3})}), std::optional(3.0));
    QCOMPARE(commonFollowUp(std::vector{curveOf({})}), std::nullopt);
}

// Of four one leaves at 1 and one at 3: S(2) = 3/4, variance 9/16 · 1/12 = 3/64. Of two one leaves at 2:
// S(2) = 1/2, variance 1/4 · 1/2 = 8/64. The difference is 1/4 ± z · √(11/64).
// Means up to 3: 1 + 2 · 3/4 = 2.5 with variance 1.5²/12 = 0.1875; 2 + 1/2 = 2.5 with 0.25 / 2 = 0.125.
void TestSurvival::differencesAreComputedByHand()
{
    const SurvivalCurve first = curveOf({1, 3, -5, -5});
    const SurvivalCurve second = curveOf({2, -4});
    const NormalEstimate difference = survivalDifference(first, second, 2).value_or(NormalEstimate{});
    QVERIFY(near(difference.value, 0.25));
    QVERIFY(near(difference.standardError, std::sqrt(11.0 / 64)));
    QVERIFY(
        near(difference.interval.value_or(Interval{}).lo, 0.25 - 1.959963984540054 * std::sqrt(11.0 / 64)));
    const NormalEstimate months = restrictedMeanDifference(first, second, 3).value_or(NormalEstimate{});
    QVERIFY(near(months.value, 0));
    QVERIFY(near(months.standardError, std::sqrt(0.3125)));
    QVERIFY(months.interval);
    // Nobody of the second has left at 1: a difference, but no interval.
    const auto early = survivalDifference(first, second, 1);
    QVERIFY(early && near(early->value, -0.25) && !early->interval);
    QVERIFY(!survivalDifference(first, second, 4.5));
}

void TestSurvival::aCurveThatCollapsesOnFewIsFlagged()
{
    // One is at risk at 2 and leaves; twelve enter at 3.
    std::vector<Spell> spells{{.entry = 0, .exit = 2, .event = 1}};
    for (int i = 0; i < 12; ++i)
        spells.push_back({.entry = 3, .exit = 4.0 + i, .event = 0});
    const SurvivalCurve curve = kaplanMeier(SortedSpells(spells)).front();
    QCOMPARE(collapsedAt(curve), std::optional(2.0));
    QCOMPARE(thinFrom(curve), std::optional(2.0));
    const SurvivalCurve sound = curveOf({1, -2, 3, 4, 5, 6, 7, 8, 9, 10, 11, -12});
    QCOMPARE(collapsedAt(sound), std::nullopt);
    QCOMPARE(thinFrom(sound), std::optional(4.0)); // 12, 11, 10, 9
    QCOMPARE(thinFrom(sound, 3), std::optional(11.0));
    QCOMPARE(thinFrom(sound, 1), std::nullopt);
}

void TestSurvival::theAtRiskTableCountsEntryBeforeAndExitNotBefore()
{
    const SortedSpells spells(
        {{.exit = 3, .group = 0}, {.entry = 0, .exit = 5, .group = 1}, {.entry = 3, .exit = 6, .group = 0}});
    const std::vector<std::vector<qint64>> expected{{1, 0}, {1, 1}, {1, 1}, {1, 1}, {1, 0}, {0, 0}};
    QCOMPARE(atRisk(spells, {0, 1, 3, 4, 6, 7}), expected);
    QVERIFY(atRisk(spells, {}).empty());
}

void TestSurvival::theOrderOfRowsDoesNotMatter()
{
    const std::vector<double> exits{5, -3, 3, 8, -8, 1, 1, -2};
    const SurvivalCurve curve = curveOf(exits);
    QCOMPARE(curveOf({exits.rbegin(), exits.rend()}), curve);
}

// A thousand leave on each of a thousand days: S on day t is 1 − t / 1000, and for complete data Greenwood's
// variance is S (1 − S) / n.
void TestSurvival::aMillionRowsAreAsExactAsTen()
{
    std::vector<Spell> spells;
    for (int i = 0; i < 1'000'000; ++i)
        spells.push_back({.exit = double(1 + (i * 7919LL) % 1000), .event = 1});
    const SurvivalCurve curve = kaplanMeier(SortedSpells(std::move(spells))).front();
    QCOMPARE(curve.steps.size(), 1000u);
    for (int day = 1; day < 1000; ++day) {
        const SurvivalStep &step = curve.steps[size_t(day - 1)];
        const double expected = 1 - day / 1000.0;
        QVERIFY(std::abs(step.survival / expected - 1) < 1e-12);
        const double error = std::sqrt(expected * (1 - expected) / 1'000'000);
        QVERIFY(std::abs(standardError(step.survival, step.logVariance).value_or(0) / error - 1) < 1e-10);
    }
    QCOMPARE(curve.steps.back().survival, 0.0);
    QCOMPARE(medianOf(curve).time, std::optional(500.5));
}

QTEST_GUILESS_MAIN(TestSurvival)
#include "tst_survival.moc"
