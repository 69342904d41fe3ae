#include "core/matching/solver.h"
#include "tests/core/solver_cases.h"

#include <QElapsedTimer>
#include <QTest>

#include <array>

using namespace mentorbook;
using namespace mentorbook::solver_cases;

namespace {

// Scores like a program's: each mentee and mentor has their own level, twelve criteria with few steps each,
// a fifth of the pairs forbidden.
AssignmentProblem cohort(Random &random, int mentees, int mentors, int highestCapacity)
{
    AssignmentProblem problem = randomAssignment(random, mentees, mentors, highestCapacity, 80, 0);
    std::vector<std::array<int, 12>> wants;
    std::vector<std::array<int, 12>> offers;
    const auto traits = [&](int people) {
        std::vector<std::array<int, 12>> all(static_cast<size_t>(people));
        for (std::array<int, 12> &one : all) {
            for (int &trait : one)
                trait = between(random, 0, 9);
        }
        return all;
    };
    wants = traits(mentees);
    offers = traits(mentors);
    for (ScoredArc &arc : problem.arcs) {
        for (size_t i = 0; i < 12; ++i)
            arc.score += 833 - 90 * std::abs(wants[size_t(arc.mentee)][i] - offers[size_t(arc.mentor)][i]);
    }
    for (int &capacity : problem.capacity)
        capacity = std::max(capacity, 1);
    return problem;
}

double seconds(const AssignmentProblem &problem, SolverKind kind, AssignmentSolution &solution)
{
    Progress progress;
    QElapsedTimer timer;
    timer.start();
    solution = solve(problem, progress, {.solver = kind}).value();
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

// The dense solver against the network simplex, in one run: on a shared machine the ratio tells more than
// the times.
class BenchSolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void denseAgainstSparse_data()
    {
        QTest::addColumn<int>("mentees");
        QTest::addColumn<int>("mentors");
        QTest::addColumn<int>("capacity");
        QTest::addColumn<bool>("uniform");
        QTest::newRow("1000 square") << 1'000 << 1'000 << 1 << false;
        QTest::newRow("1000 square, uniform scores") << 1'000 << 1'000 << 1 << true;
        QTest::newRow("1000 slack") << 1'000 << 1'000 << 3 << false;
        QTest::newRow("1000 short") << 1'000 << 400 << 3 << false;
        QTest::newRow("2000 square") << 2'000 << 2'000 << 1 << false;
        QTest::newRow("2000 square, uniform scores") << 2'000 << 2'000 << 1 << true;
        QTest::newRow("2000 slack") << 2'000 << 2'000 << 3 << false;
        QTest::newRow("2000 short") << 2'000 << 800 << 3 << false;
    }

    void denseAgainstSparse()
    {
        QFETCH(int, mentees);
        QFETCH(int, mentors);
        QFETCH(int, capacity);
        QFETCH(bool, uniform);
        Random random(1);
        const AssignmentProblem problem = uniform
            ? randomAssignment(random, mentees, mentors, capacity, 100, HighestScore)
            : cohort(random, mentees, mentors, capacity);
        AssignmentSolution dense;
        AssignmentSolution sparse;
        const double denseSeconds = seconds(problem, SolverKind::Dense, dense);
        const double sparseSeconds = seconds(problem, SolverKind::Sparse, sparse);
        QVERIFY(dense.certificate.optimal && sparse.certificate.optimal);
        QCOMPARE(dense.matched, sparse.matched);
        QCOMPARE(dense.total, sparse.total);
        qInfo("dense %.3f s, network simplex %.3f s: %.1f times as fast; matched %d of %d", denseSeconds,
            sparseSeconds, sparseSeconds / denseSeconds, dense.matched, mentees);
    }

    void peers_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("percent");
        QTest::newRow("500 people, all pairs") << 500 << 100;
        QTest::newRow("1000 people, all pairs") << 1'000 << 100;
        QTest::newRow("5000 people, 40 partners each") << 5'000 << 1;
    }

    void peers()
    {
        QFETCH(int, people);
        QFETCH(int, percent);
        Random random(2);
        const PeerProblem problem = randomPeers(random, people, percent, 10'000);
        Progress progress;
        QElapsedTimer timer;
        timer.start();
        const PeerSolution solution = solve(problem, progress).value();
        QVERIFY(solution.certificate.optimal);
        qInfo("%.3f s, %d pairs", double(timer.nsecsElapsed()) / 1e9, solution.pairs);
    }
};

QTEST_GUILESS_MAIN(BenchSolver)
#include "bench_solver.moc"
