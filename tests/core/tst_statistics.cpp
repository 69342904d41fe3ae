#include "core/metrics/statistics.h"
#include "core/metrics/statistics/two_proportions.h"
#include "tests/core/golden_file.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace mentorbook;
using namespace mentorbook::golden;
using namespace Qt::StringLiterals;

namespace {

// Stands for an interval that is missing; nothing is near it.
constexpr Interval nowhere{
    std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN()};

} // namespace

class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wilsonAgreesWithR()
    {
        GOLDEN(rows, u"proportions/single.csv"_s);
        for (const Row &row : rows) {
            const Interval interval
                = wilsonInterval(row[u"x"_s].toLongLong(), row[u"n"_s].toLongLong()).value_or(nowhere);
            QVERIFY(nearRelative(interval.lo, row[u"wilson_lo"_s]));
            QVERIFY(nearRelative(interval.hi, row[u"wilson_hi"_s]));
        }
    }

    void newcombeAgreesWithR()
    {
        GOLDEN(rows, u"proportions/two.csv"_s);
        for (const Row &row : rows) {
            const Interval interval = newcombeInterval(row[u"x1"_s].toLongLong(), row[u"n1"_s].toLongLong(),
                row[u"x2"_s].toLongLong(), row[u"n2"_s].toLongLong())
                                          .value_or(nowhere);
            QVERIFY(near(interval.lo, row[u"newcombe_lo"_s]));
            QVERIFY(near(interval.hi, row[u"newcombe_hi"_s]));
        }
    }

    void distributionsAgreeWithR()
    {
        GOLDEN(rows, u"proportions/distributions.csv"_s);
        for (const Row &row : rows) {
            const double argument = row[u"arg"_s].toDouble();
            const double degrees = row[u"df"_s].toDouble();
            double actual = 0;
            if (row[u"fn"_s] == u"qnorm"_s)
                actual = normalQuantile(argument);
            else if (row[u"fn"_s] == u"qt_975"_s)
                actual = studentQuantile(argument, degrees);
            else if (row[u"fn"_s] == u"pchisq_upper"_s)
                actual = chiSquaredUpperTail(argument, degrees);
            else
                QFAIL(qPrintable(row[u"fn"_s]));
            QVERIFY(nearRelative(actual, row[u"value"_s]));
        }
    }

    void satisfactionAgreesWithR()
    {
        GOLDEN(rows, u"proportions/satisfaction.csv"_s);
        GOLDEN(answers, u"proportions/satisfaction_input.csv"_s);
        for (const Row &row : rows) {
            QList<double> values;
            QList<qint64> counts(4); // this survey's scale is 1…4
            for (const Row &answer : answers) {
                if (answer[u"department"_s] != row[u"group"_s])
                    continue;
                values.append(answer[u"job_satisfaction"_s].toDouble());
                ++counts[answer[u"job_satisfaction"_s].toInt() - 1];
            }
            for (const auto &estimate : {meanOf(values), meanOfRatings(counts)}) {
                const MeanEstimate mean = estimate.value_or(MeanEstimate{});
                const Interval around = mean.interval.value_or(nowhere);
                QCOMPARE(mean.n, row[u"n"_s].toLongLong());
                QVERIFY(nearRelative(mean.mean, row[u"mean"_s]));
                QVERIFY(nearRelative(mean.standardDeviation, row[u"sd"_s]));
                QVERIFY(nearRelative(around.lo, row[u"t_lo"_s]));
                QVERIFY(nearRelative(around.hi, row[u"t_hi"_s]));
            }
            const qint64 top2 = counts.at(2) + counts.at(3);
            QCOMPARE(top2, row[u"top2"_s].toLongLong());
            const Interval interval = wilsonInterval(top2, values.size()).value_or(nowhere);
            QVERIFY(nearRelative(interval.lo, row[u"csat_lo"_s]));
            QVERIFY(nearRelative(interval.hi, row[u"csat_hi"_s]));
        }
    }

    void netPromoterScoresAgreeWithR()
    {
        GOLDEN(rows, u"proportions/nps.csv"_s);
        int withoutInterval = 0;
        for (const Row &row : rows) {
            const NetPromoterScore score = netPromoterScore(row[u"promoters"_s].toLongLong(),
                row[u"passives"_s].toLongLong(), row[u"detractors"_s].toLongLong())
                                               .value_or(NetPromoterScore{.score = -1000});
            QVERIFY(near(score.score, row[u"nps"_s]));
            QVERIFY(near(score.standardError, row[u"se"_s]));
            if (row[u"se"_s].toDouble() == 0) {
                QVERIFY(!score.interval);
                ++withoutInterval;
                continue;
            }
            const Interval around = score.interval.value_or(nowhere);
            QVERIFY(nearRelative(around.lo, row[u"t_lo"_s]));
            QVERIFY(nearRelative(around.hi, row[u"t_hi"_s]));
        }
        QCOMPARE(withoutInterval, 1);
    }

    // Newcombe 1998a, Table I: 81 of 263 is 0.2553 to 0.3662.
    void wilsonAgreesWithThePaper()
    {
        const Interval interval = wilsonInterval(81, 263).value_or(nowhere);
        QCOMPARE(std::round(interval.lo * 1e4), 2553.0);
        QCOMPARE(std::round(interval.hi * 1e4), 3662.0);
    }

    // Newcombe 1998b, Table II: 56/70 − 48/80 is 0.0524 to 0.3339.
    void newcombeAgreesWithThePaper()
    {
        const Interval interval = newcombeInterval(56, 70, 48, 80).value_or(nowhere);
        QCOMPARE(std::round(interval.lo * 1e4), 524.0);
        QCOMPARE(std::round(interval.hi * 1e4), 3339.0);
    }

    void ratiosAgreeWithR()
    {
        GOLDEN(rows, u"proportions/two.csv"_s);
        for (const Row &row : rows) {
            const qint64 x1 = row[u"x1"_s].toLongLong();
            const qint64 n1 = row[u"n1"_s].toLongLong();
            const qint64 x2 = row[u"x2"_s].toLongLong();
            const qint64 n2 = row[u"n2"_s].toLongLong();
            QVERIFY(nearOrNone(ratioOf(x1, n1, x2, n2), row[u"rr"_s]));
            const Interval interval = miettinenNurminenRatio(x1, n1, x2, n2).value_or(nowhere);
            QVERIFY(near(interval.lo, row[u"mn_lo"_s]));
            QVERIFY(near(interval.hi, row[u"mn_hi"_s]));
            QVERIFY(nearRelative(fisherExact(x1, n1, x2, n2), row[u"fisher_p"_s]));
        }
    }

    // All of 10 and all of 10. For a ratio R > 1 the second share is at most 1 / R, so the first is 1, the
    // variance (R − 1) / 10 · 20 / 19, and (1 − R)² over it z² where R = 1 + z² · 20 / 190. For R < 1 it is
    // the other way round.
    void aRatioOfAllToAllIsComputedByHand()
    {
        const double reach = 1 + 3.841458820694124 * 20 / 190;
        const Interval interval = miettinenNurminenRatio(10, 10, 10, 10).value_or(nowhere);
        QVERIFY(near(interval.lo, 1 / reach));
        QVERIFY(near(interval.hi, reach));
    }

    void aRatioTurnedAroundHasTheReciprocalInterval()
    {
        for (qint64 count1 = 0; count1 <= 8; ++count1) {
            for (qint64 count2 = 0; count2 <= 13; ++count2) {
                const Interval one = miettinenNurminenRatio(count1, 8, count2, 13).value_or(nowhere);
                const Interval other = miettinenNurminenRatio(count2, 13, count1, 8).value_or(nowhere);
                QVERIFY(near(one.lo, 1 / other.hi));
                QVERIFY(near(other.lo, 1 / one.hi));
                const double ratio = ratioOf(count1, 8, count2, 13).value_or(one.lo);
                QVERIFY(one.lo <= ratio && ratio <= one.hi);
                QCOMPARE(std::isinf(one.hi), count2 == 0);
                QCOMPARE(one.lo == 0, count1 == 0);
            }
        }
        QVERIFY(!miettinenNurminenRatio(0, 0, 1, 2));
        QVERIFY(!miettinenNurminenRatio(1, 2, 0, 0));
        QVERIFY(!ratioOf(0, 5, 0, 5));
    }

    void ratiosOfBillionsAreAsPreciseAsTheirLogarithm()
    {
        // So many that the score interval is the one of log R: ± z · √(1/x1 − 1/n1 + 1/x2 − 1/n2).
        constexpr qint64 n = 4'000'000'000'000;
        const Interval interval = miettinenNurminenRatio(n / 2, n, n / 4, n).value_or(nowhere);
        const double reach = 1.959963984540054 * std::sqrt(4.0 / n);
        QVERIFY(std::abs(std::log(interval.lo / 2) + reach) < 1e-4 * reach);
        QVERIFY(std::abs(std::log(interval.hi / 2) - reach) < 1e-4 * reach);
    }

    // Fisher's tea: of 4 cups with milk first 3 were told, of 4 others 1 was taken for one: the tables with
    // 0, 1, 3, 4 told are not likelier than this one, (1 + 16 + 16 + 1) / 70.
    void fisherIsComputedByHand()
    {
        QVERIFY(near(fisherExact(3, 4, 1, 4), 34.0 / 70));
        QVERIFY(near(fisherExact(3, 3, 0, 3), 2.0 / 20)); // this one and its mirror image of (6 over 3)
        QVERIFY(near(fisherExact(0, 0, 1, 2), 1));
        QVERIFY(near(fisherExact(0, 7, 0, 9), 1));
        QVERIFY(near(fisherExact(700'000, 1'000'000, 700'000, 1'000'000), 1));
    }

    void wilsonStaysBetweenNoneAndAll()
    {
        for (qint64 n = 1; n <= 60; ++n) {
            QCOMPARE(wilsonInterval(0, n).value_or(nowhere).lo, 0.0);
            QCOMPARE(wilsonInterval(n, n).value_or(nowhere).hi, 1.0);
            for (qint64 count = 0; count <= n; ++count) {
                const Interval interval = wilsonInterval(count, n).value_or(nowhere);
                const double p = static_cast<double>(count) / static_cast<double>(n);
                QVERIFY(0 <= interval.lo && interval.lo <= p && p <= interval.hi && interval.hi <= 1);
                const Interval mirrored = wilsonInterval(n - count, n).value_or(nowhere);
                QVERIFY(near(interval.lo, 1 - mirrored.hi));
            }
        }
    }

    void ofNobodyThereIsNoEstimate()
    {
        QVERIFY(!wilsonInterval(0, 0));
        QVERIFY(!newcombeInterval(0, 0, 1, 2));
        QVERIFY(!newcombeInterval(1, 2, 0, 0));
        QVERIFY(!meanOf({}));
        QVERIFY(!meanOfRatings({0, 0, 0}));
        QVERIFY(!medianOf({}));
        QVERIFY(!netPromoterScore(0, 0, 0));
    }

    void oneAnswerAndEqualAnswersHaveNoInterval()
    {
        QCOMPARE(meanOf({4}), (std::optional<MeanEstimate>({.n = 1, .mean = 4})));
        QCOMPARE(meanOf({4, 4, 4}), (std::optional<MeanEstimate>({.n = 3, .mean = 4})));
        const MeanEstimate tenths = meanOf({0.1, 0.1, 0.1}).value_or(MeanEstimate{.n = -1});
        QCOMPARE(tenths.n, 3);
        QVERIFY(!tenths.interval); // though their sum is not exactly 0.3
        QCOMPARE(tenths.standardDeviation, 0.0);
        QCOMPARE(meanOfRatings({0, 0, 0, 3, 0}), meanOf({4, 4, 4}));
        QVERIFY(!netPromoterScore(0, 8, 0).value_or(NetPromoterScore{.interval = nowhere}).interval);
        QVERIFY(!netPromoterScore(1, 0, 0).value_or(NetPromoterScore{.interval = nowhere}).interval);
    }

    // 1, 2, 3, 4, 5: mean 3, squares 4 + 1 + 0 + 1 + 4 = 10, sd √(10/4) = 1.5811388, standard error
    // 0.7071068, t(0.975; 4) = 2.7764451, so ± 1.9632432.
    void aMeanIsComputedByHand()
    {
        const MeanEstimate mean = meanOf({5, 1, 3, 2, 4}).value_or(MeanEstimate{});
        const Interval around = mean.interval.value_or(nowhere);
        QCOMPARE(mean.mean, 3.0);
        QVERIFY(near(mean.standardDeviation, std::sqrt(2.5)));
        QVERIFY(std::abs(around.lo - 1.0367568) < 1e-7);
        QVERIFY(std::abs(around.hi - 4.9632432) < 1e-7);
    }

    void aMedianIsTheMiddle()
    {
        QCOMPARE(medianOf({7}), std::optional(7.0));
        QCOMPARE(medianOf({9, 1, 4}), std::optional(4.0));
        QCOMPARE(medianOf({9, 1, 4, 6}), std::optional(5.0));
    }
};

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
