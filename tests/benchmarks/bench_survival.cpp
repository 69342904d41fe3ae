#include "core/metrics/statistics/log_rank.h"
#include "core/metrics/statistics/survival_curve.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace mentorbook;

namespace {

constexpr int rows = 1'000'000;
constexpr int repetitions = 5; // the fastest counts: others use the machine too

double seconds(const std::vector<Spell> &spells, auto &&work)
{
    double fastest = HUGE_VAL;
    for (int i = 0; i < repetitions; ++i) {
        std::vector<Spell> copy = spells;
        QElapsedTimer timer;
        timer.start();
        work(std::move(copy));
        fastest = std::min(fastest, double(timer.nsecsElapsed()) / 1e9);
    }
    return fastest;
}

} // namespace

// Kaplan–Meier with the log-rank test against sorting the same rows, in the same run.
class BenchSurvival : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void curvesAndTestAgainstSorting_data()
    {
        QTest::addColumn<bool>("wholeDays");
        QTest::addColumn<bool>("delayed");
        QTest::addColumn<int>("strata");
        QTest::newRow("days") << true << false << 1;
        QTest::newRow("days, 250 000 strata") << true << false << 250'000;
        QTest::newRow("fractions") << false << false << 1;
        QTest::newRow("days, delayed entry") << true << true << 1;
        QTest::newRow("fractions, delayed entry") << false << true << 1;
    }

    void curvesAndTestAgainstSorting()
    {
        QFETCH(bool, wholeDays);
        QFETCH(bool, delayed);
        QFETCH(int, strata);
        std::mt19937 random(1);
        std::exponential_distribution<double> life(1.0 / 1500);
        std::uniform_real_distribution<double> follow(1, 4000);
        std::uniform_real_distribution<double> start(0, 2000);
        std::vector<Spell> spells;
        for (int i = 0; i < rows; ++i) {
            const double event = life(random);
            const double censored = follow(random);
            Spell spell{.exit = std::min(event, censored),
                .event = event < censored ? 1 : 0,
                .group = i % 2,
                .stratum = i / 2 % strata};
            if (delayed)
                spell.entry = start(random);
            spell.exit += delayed ? spell.entry : 0;
            if (wholeDays) {
                spell.entry = std::floor(spell.entry);
                spell.exit = std::floor(spell.exit) + 1;
            }
            spells.push_back(spell);
        }
        const double sorting = seconds(spells, [](std::vector<Spell> copy) {
            std::sort(
                copy.begin(), copy.end(), [](const Spell &a, const Spell &b) { return a.exit < b.exit; });
        });
        size_t steps = 0;
        double p = -1;
        const double estimating = seconds(spells, [&](std::vector<Spell> copy) {
            const SortedSpells sorted(std::move(copy));
            steps = kaplanMeier(sorted).front().steps.size();
            p = logRank(sorted).value_or(LogRank{.p = -1}).p;
        });
        QVERIFY(steps > 1000 && p >= 0);
        qInfo("sorting %.3f s, curves and test %.3f s: %.2f times as long", sorting, estimating,
            estimating / sorting);
    }
};

QTEST_GUILESS_MAIN(BenchSurvival)
#include "bench_survival.moc"
