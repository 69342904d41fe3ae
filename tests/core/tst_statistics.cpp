#include "core/metrics/statistics.h"

#include <QFile>
#include <QHash>
#include <QTest>

#include <cmath>
#include <limits>

using namespace mentorbook;
using namespace Qt::StringLiterals;

namespace {

using Row = QHash<QString, QString>;

// The rows of a plain CSV file (no quotes, no empty cells at the end), by column name.
QList<Row> golden(const QString &name)
{
    QFile file(QStringLiteral(SHARED_DATA "/golden/proportions/") + name);
    QList<Row> rows;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList columns = lines.first().split(u',');
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        Row row;
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.insert(columns.at(i), cells.value(i));
        rows.append(row);
    }
    return rows;
}

// Stands for an interval that is missing; nothing is near it.
constexpr Interval nowhere{
    std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN()};

bool near(double actual, double expected)
{
    if (std::abs(actual - expected) <= std::max(1e-10, 1e-9 * std::abs(expected)))
        return true;
    qWarning("%.15g is not %.15g", actual, expected);
    return false;
}

bool near(double actual, const QString &expected) { return near(actual, expected.toDouble()); }

// The README's tolerance is relative wherever the value is not about 0.
bool nearRelative(double actual, const QString &expected)
{
    const double value = expected.toDouble();
    return value == 0 ? near(actual, value) : std::abs(actual / value - 1) <= 1e-9;
}

} // namespace

#define GOLDEN(rows, name)                                                                                   \
    const QList<Row> rows = golden(name);                                                                    \
    if (rows.isEmpty())                                                                                      \
    QSKIP("The reference values are not on this computer.")

class TestStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wilsonAgreesWithR()
    {
        GOLDEN(rows, u"single.csv"_s);
        for (const Row &row : rows) {
            const Interval interval
                = wilsonInterval(row[u"x"_s].toLongLong(), row[u"n"_s].toLongLong()).value_or(nowhere);
            QVERIFY(nearRelative(interval.lo, row[u"wilson_lo"_s]));
            QVERIFY(nearRelative(interval.hi, row[u"wilson_hi"_s]));
        }
    }

    void newcombeAgreesWithR()
    {
        GOLDEN(rows, u"two.csv"_s);
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
        GOLDEN(rows, u"distributions.csv"_s);
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
        GOLDEN(rows, u"satisfaction.csv"_s);
        GOLDEN(answers, u"satisfaction_input.csv"_s);
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
        GOLDEN(rows, u"nps.csv"_s);
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
