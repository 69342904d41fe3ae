#include "core/matching/certificate.h"
#include "core/matching/solver.h"
#include "core/matching/solving/row_solver.h"
#include "core/matching/solving/stable_solver.h"
#include "tests/core/solver_cases.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <cstring>
#include <thread>

using namespace mentorbook;
using namespace mentorbook::solver_cases;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using kernels::NoPair;
using kernels::Points;

// A matrix of scores, as rows of people who stand for mentees (or peers).
struct Matrix
{
    Matrix(int rowCount, int columnCount)
        : rows(rowCount)
        , columns(columnCount)
        , cells(size_t(rowCount) * size_t(columnCount), NoPair)
    {
    }
    Points &at(int row, int column) { return cells[size_t(row) * size_t(columns) + size_t(column)]; }
    [[nodiscard]] int score(int row, int column) const
    {
        return cells[size_t(row) * size_t(columns) + size_t(column)];
    }
    [[nodiscard]] ScoreRows scores() const
    {
        return {rows, columns, [this](int first, int last, Points *out) {
                    std::memcpy(out, cells.data() + size_t(first) * size_t(columns),
                        size_t(last - first) * size_t(columns) * sizeof(Points));
                }};
    }

    int rows;
    int columns;
    std::vector<Points> cells;
};

Matrix randomMatrix(Random &random, int rows, int columns, int percent, int highest)
{
    Matrix matrix(rows, columns);
    for (Points &cell : matrix.cells) {
        if (between(random, 1, 100) <= percent)
            cell = Points(between(random, 0, highest));
    }
    return matrix;
}

AssignmentProblem asArcs(const Matrix &matrix, const std::vector<int> &capacity, int least)
{
    AssignmentProblem problem{.mentees = matrix.rows, .mentors = matrix.columns, .capacity = capacity};
    for (int mentee = 0; mentee < matrix.rows; ++mentee) {
        for (int mentor = 0; mentor < matrix.columns; ++mentor) {
            const int score = matrix.score(mentee, mentor);
            if (score != NoPair && score >= least)
                problem.arcs.push_back({mentee, mentor, score});
        }
    }
    return problem;
}

std::vector<int> capacities(Random &random, int mentors, int highest)
{
    std::vector<int> capacity;
    for (int mentor = 0; mentor < mentors; ++mentor)
        capacity.push_back(between(random, highest == 1 ? 1 : 0, highest));
    return capacity;
}

Best bestOf(const Matrix &matrix, const RowSolution &solution)
{
    Best best;
    for (int mentee = 0; mentee < matrix.rows; ++mentee) {
        if (const int mentor = solution.mentorOf[size_t(mentee)]; mentor != Nobody) {
            ++best.matched;
            best.total += matrix.score(mentee, mentor);
        }
    }
    return best;
}

const auto Never = [] { return false; };

struct Solved
{
    RowSolution solution;
    std::optional<int> worst;
    Certificate certificate;
};

Solved solved(const ScoreRows &scores, const std::vector<int> &capacity, bool fair,
    std::optional<qint64> reward = {}, int least = 0)
{
    RowProblem problem{.scores = &scores, .capacity = capacity, .least = least};
    problem.reward = reward.value_or(rewardOfMostMatches(problem, 10'000));
    Progress progress;
    StopSignal stop(progress, {});
    RowSolver solver(problem, stop);
    Solved result{.solution = solver.solve()};
    if (fair) {
        result.worst = solver.raiseWorst(result.solution);
        problem.least = result.worst.value_or(least);
    }
    const auto certificate = certify(problem, result.solution, Never);
    if (!certificate)
        qFatal("%s", qPrintable(certificate.error().detail));
    result.certificate = *certificate;
    return result;
}

QString matrixText(const Matrix &matrix, const std::vector<int> &capacity)
{
    QString text = u"capacities"_s;
    for (const int places : capacity)
        text += u" %1"_s.arg(places);
    for (int row = 0; row < matrix.rows; ++row) {
        text += u"; "_s;
        for (int column = 0; column < matrix.columns; ++column)
            text += matrix.score(row, column) == NoPair ? u" -"_s : u" %1"_s.arg(matrix.score(row, column));
    }
    return text;
}

// The worst pair of the best that match as many: by trying every least score.
int fairestWorst(const Matrix &matrix, const std::vector<int> &capacity, int matched)
{
    int fairest = 0;
    for (const Points score : matrix.cells) {
        if (score != NoPair && score > fairest
            && bruteForce(asArcs(matrix, capacity, score)).matched == matched)
            fairest = score;
    }
    return fairest;
}

} // namespace

class TestRowSolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void assignmentsAreAsGoodAsAnyByTryingAll()
    {
        Random random(1);
        for (int i = 0; i < 20'000; ++i) {
            const Matrix matrix = randomMatrix(random, between(random, 1, 6), between(random, 1, 5),
                between(random, 0, 1) ? 100 : between(random, 10, 90), between(random, 0, 2) ? 20 : 10'000);
            const std::vector<int> capacity = capacities(random, matrix.columns, between(random, 1, 3));
            const ScoreRows scores = matrix.scores();
            const Best best = bruteForce(asArcs(matrix, capacity, 0));
            const Solved usual = solved(scores, capacity, false);
            QVERIFY2(bestOf(matrix, usual.solution) == best, qPrintable(matrixText(matrix, capacity)));
            QVERIFY2(usual.certificate.optimal, qPrintable(matrixText(matrix, capacity)));
            QCOMPARE(usual.certificate.gap, 0);

            // The worst pair as good as it can be, then the best total with that.
            const Solved fair = solved(scores, capacity, true);
            QCOMPARE(fair.worst.has_value(), best.matched > 0);
            if (best.matched == 0)
                continue;
            const int fairest = fairestWorst(matrix, capacity, best.matched);
            QVERIFY2(*fair.worst == fairest, qPrintable(matrixText(matrix, capacity)));
            QVERIFY2(bestOf(matrix, fair.solution) == bruteForce(asArcs(matrix, capacity, fairest)),
                qPrintable(matrixText(matrix, capacity)));
            QVERIFY(fair.certificate.optimal);
        }
    }

    void qualityFirstIsTheHighestTotalAboveWhatIsAcceptable()
    {
        Random random(2);
        for (int i = 0; i < 3'000; ++i) {
            const Matrix matrix = randomMatrix(random, between(random, 1, 5), between(random, 1, 5), 90, 30);
            const std::vector<int> capacity = capacities(random, matrix.columns, 2);
            const int acceptable = between(random, 0, 25);
            // The brute force counts matches first; score less what is acceptable, matches worth nothing.
            qint64 highest = 0;
            const AssignmentProblem arcs = asArcs(matrix, capacity, acceptable);
            std::vector<int> places = capacity;
            const std::function<qint64(int)> bestFrom = [&](int mentee) -> qint64 {
                if (mentee == matrix.rows)
                    return 0;
                qint64 best = bestFrom(mentee + 1);
                for (const ScoredArc &arc : arcs.arcs) {
                    if (arc.mentee != mentee || places[size_t(arc.mentor)] == 0)
                        continue;
                    --places[size_t(arc.mentor)];
                    best = std::max(best, arc.score - acceptable + bestFrom(mentee + 1));
                    ++places[size_t(arc.mentor)];
                }
                return best;
            };
            highest = bestFrom(0);
            const ScoreRows scores = matrix.scores();
            const Solved result = solved(scores, capacity, false, -acceptable, acceptable);
            const Best best = bestOf(matrix, result.solution);
            QCOMPARE(best.total - best.matched * acceptable, highest);
            QVERIFY(result.certificate.optimal);
        }
    }

    void largerInstancesAgreeWithTheDenseSolver_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("any scores") << 0;
        QTest::newRow("few different scores") << 1;
        QTest::newRow("mentors of different popularity") << 2;
        QTest::newRow("few pairs allowed") << 3;
    }
    void largerInstancesAgreeWithTheDenseSolver()
    {
        QFETCH(int, kind);
        Random random(3);
        for (int i = 0; i < 12; ++i) {
            Matrix matrix
                = randomMatrix(random, between(random, 40, 250), between(random, 20, 250), kind == 3 ? 4 : 85,
                    kind == 1       ? 5
                        : kind == 2 ? 300
                                    : 10'000);
            if (kind == 2) {
                std::vector<int> popularity;
                for (int mentor = 0; mentor < matrix.columns; ++mentor)
                    popularity.push_back(between(random, 0, 9'000));
                for (int row = 0; row < matrix.rows; ++row) {
                    for (int column = 0; column < matrix.columns; ++column) {
                        if (matrix.score(row, column) != NoPair)
                            matrix.at(row, column)
                                = Points(matrix.score(row, column) + popularity[size_t(column)]);
                    }
                }
            }
            const std::vector<int> capacity = capacities(random, matrix.columns, 1 + i % 3);
            Progress progress;
            const AssignmentSolution dense
                = solve(asArcs(matrix, capacity, 0), progress, {.solver = SolverKind::Dense}).value();
            const ScoreRows scores = matrix.scores();
            const Solved rows = solved(scores, capacity, false);
            QVERIFY((bestOf(matrix, rows.solution) == Best{dense.matched, dense.total}));
            QVERIFY(rows.certificate.optimal);
            const Solved fair = solved(scores, capacity, true);
            QVERIFY(fair.certificate.optimal);
            QCOMPARE(bestOf(matrix, fair.solution).matched, dense.matched);
            const AssignmentSolution fairDense
                = solve(asArcs(matrix, capacity, *fair.worst), progress, {.solver = SolverKind::Dense})
                      .value();
            QVERIFY((bestOf(matrix, fair.solution) == Best{fairDense.matched, fairDense.total}));
            const AssignmentSolution fairer
                = solve(asArcs(matrix, capacity, *fair.worst + 1), progress, {.solver = SolverKind::Dense})
                      .value();
            QVERIFY(fairer.matched < dense.matched);
        }
    }

    void aMatrixThatIsNotKeptGivesTheSameToTheBit()
    {
        // 3,300 × 3,300 is computed as it is asked for, on several threads.
        Random random(4);
        const Matrix matrix = randomMatrix(random, 3'300, 3'300, 80, 10'000);
        const std::vector<int> capacity(3'300, 1);
        const ScoreRows scores = matrix.scores();
        const Solved once = solved(scores, capacity, false);
        QVERIFY(once.certificate.optimal);
        const Solved again = solved(scores, capacity, false);
        QCOMPARE(once.solution.mentorOf, again.solution.mentorOf);
        QCOMPARE(once.solution.price, again.solution.price);
    }

    void aTamperedSolutionIsRejected()
    {
        Random random(5);
        for (int i = 0; i < 200; ++i) {
            const Matrix matrix = randomMatrix(random, 8, 6, 80, 1'000);
            const std::vector<int> capacity = capacities(random, 6, 2);
            const ScoreRows scores = matrix.scores();
            RowProblem problem{.scores = &scores, .capacity = capacity};
            problem.reward = rewardOfMostMatches(problem, 10'000);
            const RowSolution honest = solved(scores, capacity, false).solution;
            const auto seated
                = std::ranges::find_if(honest.mentorOf, [](int mentor) { return mentor != Nobody; });
            if (seated == honest.mentorOf.end())
                continue;
            const size_t mentee = size_t(seated - honest.mentorOf.begin());
            RowSolution lonely = honest;
            lonely.mentorOf[mentee] = Nobody;
            QVERIFY(!certify(problem, lonely, Never)->optimal);
            RowSolution crowded = honest;
            std::ranges::fill(crowded.mentorOf, *seated);
            QVERIFY(!certify(problem, crowded, Never));
            RowSolution negative = honest;
            negative.price[0] = -1;
            QVERIFY(!certify(problem, negative, Never));
            RowSolution cheap = honest;
            std::ranges::fill(cheap.price, 0);
            const auto bound = certify(problem, cheap, Never);
            QVERIFY(bound && bound->bound >= bestOf(matrix, honest).total);
            RowProblem strict = problem;
            strict.least = matrix.score(int(mentee), *seated) + 1;
            QVERIFY(!certify(strict, honest, Never));
        }
    }

    void stoppedEarlyItKeepsTheBestWithAnHonestBound()
    {
        Random random(6);
        const Matrix matrix = randomMatrix(random, 2'000, 2'000, 70, 10'000);
        const std::vector<int> capacity(2'000, 1);
        const ScoreRows scores = matrix.scores();
        const Best best = bestOf(matrix, solved(scores, capacity, false).solution);
        RowProblem problem{.scores = &scores, .capacity = capacity};
        problem.reward = rewardOfMostMatches(problem, 10'000);
        for (const auto limit : {0ms, 5ms, 20ms, 40ms, 80ms}) {
            Progress progress;
            StopSignal stop(progress, limit);
            const RowSolution quick = RowSolver(problem, stop).solve();
            const auto certificate = certify(problem, quick, Never);
            QVERIFY(certificate);
            const Best reached = bestOf(matrix, quick);
            QVERIFY(reached <= best);
            QCOMPARE(certificate->bound - reached.total, certificate->gap);
            QVERIFY(certificate->gap >= 0);
            QVERIFY(reached.matched < best.matched || certificate->bound >= best.total);
            QCOMPARE(certificate->optimal, reached == best);
        }
    }

    void cancelingStopsWithinAFifthOfASecond_data()
    {
        QTest::addColumn<bool>("fair");
        QTest::addColumn<bool>("popular");
        QTest::newRow("best total") << false << false;
        QTest::newRow("fair") << true << false;
        QTest::newRow("popular mentors") << false << true;
    }
    void cancelingStopsWithinAFifthOfASecond()
    {
        QFETCH(bool, fair);
        QFETCH(bool, popular);
        Random random(7);
        Matrix matrix = randomMatrix(random, 3'000, 3'000, 80, popular ? 500 : 10'000);
        for (int row = 0; popular && row < matrix.rows; ++row) {
            for (int column = 0; column < matrix.columns; ++column) {
                if (matrix.score(row, column) != NoPair)
                    matrix.at(row, column) = Points(matrix.score(row, column) + 3 * column);
            }
        }
        const ScoreRows scores = matrix.scores();
        RowProblem problem{.scores = &scores, .capacity = std::vector<int>(3'000, 1)};
        problem.reward = rewardOfMostMatches(problem, 10'000);
        for (const auto wait : {5ms, 60ms, 150ms, 400ms}) {
            Progress progress;
            std::atomic<bool> started = false;
            std::thread worker([&] {
                StopSignal stop(progress, {});
                RowSolver solver(problem, stop);
                started = true;
                RowSolution solution = solver.solve();
                if (fair)
                    (void)solver.raiseWorst(solution);
                (void)certify(problem, solution, [&] { return progress.isCanceled(); });
            });
            while (!started)
                std::this_thread::yield();
            std::this_thread::sleep_for(wait);
            QElapsedTimer timer;
            timer.start();
            progress.cancel();
            worker.join();
            // Some hundredths of a second; a busy machine may take longer.
            QVERIFY2(timer.elapsed() < 1'000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
        }
    }

    void aStableRoundHasNoBlockingPair()
    {
        Random random(8);
        for (int i = 0; i < 500; ++i) {
            const Matrix matrix
                = randomMatrix(random, between(random, 1, 12), between(random, 1, 10), 75, 40);
            const std::vector<int> capacity = capacities(random, matrix.columns, 3);
            const ScoreRows scores = matrix.scores();
            const RowProblem problem{.scores = &scores, .capacity = capacity};
            Preferences preferences;
            const auto choices = [&](int people, int others) {
                std::vector<std::vector<int>> all;
                for (int person = 0; person < people; ++person) {
                    std::vector<int> &own = all.emplace_back();
                    for (int k = between(random, 0, 3); k > 0; --k) {
                        const int other = between(random, 0, others - 1);
                        if (std::ranges::find(own, other) == own.end())
                            own.push_back(other);
                    }
                }
                return all;
            };
            preferences.menteeChoices = choices(matrix.rows, matrix.columns);
            preferences.mentorChoices = choices(matrix.columns, matrix.rows);
            Progress progress;
            StopSignal stop(progress, {});
            const auto stable = solveStable(problem, preferences, stop);
            QVERIFY(stable);
            std::vector<int> load(capacity.size());
            for (int mentee = 0; mentee < matrix.rows; ++mentee) {
                const int mentor = (*stable)[size_t(mentee)];
                if (mentor == Nobody)
                    continue;
                QVERIFY(matrix.score(mentee, mentor) != NoPair);
                QVERIFY(++load[size_t(mentor)] <= capacity[size_t(mentor)]);
            }
            QCOMPARE(blockingPairs(problem, preferences, *stable, 10, stop).count, 0);
            // Without a mentee's own choice of place, some pair blocks: taking somebody out leaves one.
            const auto seated = std::ranges::find_if(*stable, [](int mentor) { return mentor != Nobody; });
            if (seated == stable->end())
                continue;
            std::vector<int> torn = *stable;
            torn[size_t(seated - stable->begin())] = Nobody;
            const BlockingPairs blocking = blockingPairs(problem, preferences, torn, 10, stop);
            QVERIFY(blocking.count >= 1);
            QVERIFY(std::ranges::find(blocking.some, std::pair(*seated, int(seated - stable->begin())))
                    != blocking.some.end()
                || blocking.count > 10);
        }
    }
};

QTEST_GUILESS_MAIN(TestRowSolver)
#include "tst_row_solver.moc"
