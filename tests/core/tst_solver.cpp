#include "core/matching/certificate.h"
#include "core/matching/solver.h"
#include "tests/core/solver_cases.h"

#include <QElapsedTimer>
#include <QTest>

#include <array>
#include <atomic>
#include <limits>
#include <numeric>
#include <thread>

using namespace mentorbook;
using namespace mentorbook::solver_cases;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

template <class Problem> auto solved(const Problem &problem, SolverKind kind = SolverKind::Automatic)
{
    Progress progress;
    return solve(problem, progress, {.solver = kind}).value();
}

#ifdef __SANITIZE_ADDRESS__
constexpr int Slower = 10; // everything is, under the sanitizers
#else
constexpr int Slower = 1;
#endif

Best bestOf(const AssignmentSolution &solution) { return {solution.matched, solution.total}; }
Best bestOf(const PeerSolution &solution) { return {solution.pairs, solution.total}; }

QString problemText(const AssignmentProblem &problem)
{
    QString text = u"%1 mentees, capacities"_s.arg(problem.mentees);
    for (const int capacity : problem.capacity)
        text += u" %1"_s.arg(capacity);
    for (const ScoredArc &arc : problem.arcs)
        text += u"; %1-%2: %3"_s.arg(arc.mentee).arg(arc.mentor).arg(arc.score);
    return text;
}

QString problemText(const PeerProblem &problem)
{
    QString text = u"%1 people"_s.arg(problem.people);
    for (const PeerArc &arc : problem.arcs)
        text += u"; %1-%2: %3"_s.arg(arc.first).arg(arc.second).arg(arc.score);
    return text;
}

// Empty when proven best, with the bound at the total.
template <class Problem, class Solution> QString flaw(const Problem &problem, const Solution &solution)
{
    const auto certificate = certify(problem, solution);
    if (!certificate)
        return certificate.error().detail + u" in "_s + problemText(problem);
    if (*certificate != solution.certificate)
        return u"another certificate in "_s + problemText(problem);
    if (!certificate->optimal || certificate->bound != solution.total || certificate->gap != 0)
        return u"not proven (bound %1, total %2) in "_s.arg(certificate->bound).arg(solution.total)
            + problemText(problem);
    return {};
}

AssignmentProblem small(Random &random)
{
    return randomAssignment(random, between(random, 0, 6), between(random, 0, 5), between(random, 1, 3),
        between(random, 0, 1) ? 100 : between(random, 10, 90), between(random, 0, 2) ? 20 : HighestScore);
}

PeerProblem smallPeers(Random &random)
{
    return randomPeers(random, between(random, 0, 9), between(random, 0, 2) ? between(random, 20, 90) : 100,
        between(random, 0, 2) ? 12 : HighestScore);
}

} // namespace

class TestSolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void assignmentsAreAsGoodAsAnyByTryingAll()
    {
        Random random(1);
        for (int i = 0; i < 20'000; ++i) {
            const AssignmentProblem problem = small(random);
            const Best best = bruteForce(problem);
            for (const SolverKind kind : {SolverKind::Dense, SolverKind::Sparse, SolverKind::Growing}) {
                const AssignmentSolution solution = solved(problem, kind);
                QVERIFY2(bestOf(solution) == best, qPrintable(problemText(problem)));
                const QString found = flaw(problem, solution);
                QVERIFY2(found.isEmpty(), qPrintable(found));
            }
        }
    }

    void peerPairsAreAsGoodAsAnyByTryingAll()
    {
        Random random(2);
        for (int i = 0; i < 20'000; ++i) {
            const PeerProblem problem = smallPeers(random);
            const PeerSolution solution = solved(problem);
            QVERIFY2(bestOf(solution) == bruteForce(problem), qPrintable(problemText(problem)));
            const QString found = flaw(problem, solution);
            QVERIFY2(found.isEmpty(), qPrintable(found));
        }
    }

    void bothSolversAgreeOnLargerInstances()
    {
        Random random(3);
        for (int i = 0; i < 60; ++i) {
            const AssignmentProblem problem
                = randomAssignment(random, between(random, 20, 150), between(random, 10, 150),
                    between(random, 1, 6), i % 2 ? 100 : between(random, 2, 60), i % 3 ? HighestScore : 8);
            const AssignmentSolution dense = solved(problem, SolverKind::Dense);
            const AssignmentSolution sparse = solved(problem, SolverKind::Sparse);
            QCOMPARE(dense.matched, sparse.matched);
            QCOMPARE(dense.total, sparse.total);
            QVERIFY(flaw(problem, dense).isEmpty());
            QVERIFY(flaw(problem, sparse).isEmpty());
            const AssignmentSolution growing = solved(problem, SolverKind::Growing);
            QVERIFY(bestOf(growing) == bestOf(dense));
            QVERIFY(flaw(problem, growing).isEmpty());
        }
    }

    void peerPairsOfABipartiteGraphAreItsAssignment()
    {
        Random random(4);
        for (int i = 0; i < 20; ++i) {
            const AssignmentProblem problem = randomAssignment(random, 40, 30, 1, i % 2 ? 100 : 15, 1'000);
            PeerProblem peers{.people = 70};
            for (const ScoredArc &arc : problem.arcs)
                peers.arcs.push_back({arc.mentee, 40 + arc.mentor, arc.score});
            QVERIFY(bestOf(solved(problem)) == bestOf(solved(peers)));
        }
    }

    void manyBlossomsAreProven()
    {
        Random random(5);
        for (int i = 0; i < 20; ++i) {
            // Triangles, loosely joined: full of odd sets.
            PeerProblem problem{.people = 150};
            for (int person = 0; person < 150; person += 3) {
                problem.arcs.push_back({person, person + 1, between(random, 500, 1'000)});
                problem.arcs.push_back({person, person + 2, between(random, 500, 1'000)});
                problem.arcs.push_back({person + 1, person + 2, between(random, 500, 1'000)});
                if (person + 3 < 150 && between(random, 0, 1))
                    problem.arcs.push_back(
                        {person + between(random, 0, 2), person + 3, between(random, 0, 600)});
            }
            const PeerSolution solution = solved(problem);
            QVERIFY2(flaw(problem, solution).isEmpty(), qPrintable(flaw(problem, solution)));
            QVERIFY(!solution.duals.blossoms.empty());
        }
    }

    void asManyAsPossibleComesBeforeTheTotal()
    {
        // The millionaire pair alone would score more than the two poor ones.
        const AssignmentProblem problem{.mentees = 2,
            .mentors = 2,
            .capacity = {1, 1},
            .arcs = {{0, 0, HighestScore}, {0, 1, 0}, {1, 0, 0}}};
        QVERIFY((bestOf(solved(problem)) == Best{2, 0}));
        const PeerProblem peers{.people = 4, .arcs = {{0, 1, 0}, {1, 2, HighestScore}, {2, 3, 0}}};
        QVERIFY((bestOf(solved(peers)) == Best{2, 0}));
    }

    void aFullMentorReceivesNoNewMentee()
    {
        const AssignmentProblem problem{
            .mentees = 2, .mentors = 2, .capacity = {0, 1}, .arcs = {{0, 0, 900}, {1, 0, 900}, {1, 1, 5}}};
        const AssignmentSolution solution = solved(problem);
        QCOMPARE(solution.mentorOf, (std::vector<int>{Nobody, 1}));
        QVERIFY(flaw(problem, solution).isEmpty());
    }

    void nobodyAtAllIsSolvedToo()
    {
        for (const SolverKind kind : {SolverKind::Dense, SolverKind::Sparse, SolverKind::Growing}) {
            const AssignmentSolution none = solved(AssignmentProblem{}, kind);
            QCOMPARE(none.matched, 0);
            QVERIFY(none.certificate.optimal);
            const AssignmentSolution forbidden
                = solved(AssignmentProblem{.mentees = 3, .mentors = 2, .capacity = {1, 1}}, kind);
            QCOMPARE(forbidden.mentorOf, (std::vector<int>{Nobody, Nobody, Nobody}));
            QVERIFY(forbidden.certificate.optimal);
        }
        QVERIFY(solved(PeerProblem{}).certificate.optimal);
        QVERIFY(solved(PeerProblem{.people = 3}).certificate.optimal);
    }

    void hugeCapacitiesAreFine()
    {
        Random random(6);
        AssignmentProblem problem = randomAssignment(random, 50, 3, 1, 100, HighestScore);
        problem.capacity = {1'000'000, 1'000'000, 0};
        for (const SolverKind kind : {SolverKind::Dense, SolverKind::Sparse, SolverKind::Growing}) {
            const AssignmentSolution solution = solved(problem, kind);
            QCOMPARE(solution.matched, 50);
            QVERIFY(flaw(problem, solution).isEmpty());
        }
    }

    void theOrderOfTheArcsDoesNotMatter()
    {
        Random random(7);
        for (int i = 0; i < 200; ++i) {
            AssignmentProblem problem = randomAssignment(random, 12, 8, 2, 80, 5);
            PeerProblem peers = randomPeers(random, 12, 70, 5);
            const AssignmentSolution dense = solved(problem, SolverKind::Dense);
            const AssignmentSolution sparse = solved(problem, SolverKind::Sparse);
            const AssignmentSolution growing = solved(problem, SolverKind::Growing);
            const PeerSolution pairs = solved(peers);
            std::shuffle(problem.arcs.begin(), problem.arcs.end(), random);
            std::shuffle(peers.arcs.begin(), peers.arcs.end(), random);
            for (PeerArc &arc : peers.arcs)
                std::swap(arc.first, arc.second);
            QVERIFY(solved(problem, SolverKind::Dense) == dense);
            QVERIFY(solved(problem, SolverKind::Sparse) == sparse);
            QVERIFY(solved(problem, SolverKind::Growing) == growing);
            QVERIFY(solved(peers) == pairs);
        }
    }

    void permutingThePeopleKeepsTheBest()
    {
        Random random(8);
        for (int i = 0; i < 100; ++i) {
            AssignmentProblem problem = randomAssignment(random, 15, 10, 3, 60, 1'000);
            const Best before = bestOf(solved(problem));
            std::vector<int> mentees(15);
            std::vector<int> mentors(10);
            std::iota(mentees.begin(), mentees.end(), 0);
            std::iota(mentors.begin(), mentors.end(), 0);
            std::shuffle(mentees.begin(), mentees.end(), random);
            std::shuffle(mentors.begin(), mentors.end(), random);
            const std::vector<int> capacity = problem.capacity;
            for (size_t mentor = 0; mentor < mentors.size(); ++mentor)
                problem.capacity[size_t(mentors[mentor])] = capacity[mentor];
            for (ScoredArc &arc : problem.arcs)
                arc = {mentees[size_t(arc.mentee)], mentors[size_t(arc.mentor)], arc.score};
            QVERIFY(bestOf(solved(problem)) == before);
        }
    }

    void addingAConstantAddsItOncePerMatch()
    {
        Random random(9);
        for (int i = 0; i < 100; ++i) {
            AssignmentProblem problem = randomAssignment(random, 15, 10, 3, 40, 1'000);
            PeerProblem peers = randomPeers(random, 15, 40, 1'000);
            const Best before = bestOf(solved(problem));
            const Best peersBefore = bestOf(solved(peers));
            for (ScoredArc &arc : problem.arcs)
                arc.score += 4'321;
            for (PeerArc &arc : peers.arcs)
                arc.score += 4'321;
            QVERIFY((bestOf(solved(problem)) == Best{before.matched, before.total + 4'321 * before.matched}));
            QVERIFY((bestOf(solved(peers))
                == Best{peersBefore.matched, peersBefore.total + 4'321 * peersBefore.matched}));
        }
    }

    void forbiddingAPairNeverImproves()
    {
        Random random(10);
        for (int i = 0; i < 200; ++i) {
            AssignmentProblem problem = randomAssignment(random, 12, 8, 2, 60, 50);
            PeerProblem peers = randomPeers(random, 12, 60, 50);
            const Best before = bestOf(solved(problem));
            const Best peersBefore = bestOf(solved(peers));
            problem.arcs.erase(problem.arcs.begin() + between(random, 0, int(problem.arcs.size()) - 1));
            peers.arcs.erase(peers.arcs.begin() + between(random, 0, int(peers.arcs.size()) - 1));
            QVERIFY(bestOf(solved(problem)) <= before);
            QVERIFY(bestOf(solved(peers)) <= peersBefore);
        }
    }

    void pinningAPairOfTheBestChangesNothing()
    {
        Random random(11);
        for (int i = 0; i < 100; ++i) {
            AssignmentProblem problem = randomAssignment(random, 12, 8, 2, 60, 50);
            const AssignmentSolution before = solved(problem);
            const auto pinned
                = std::ranges::find_if(before.mentorOf, [](int mentor) { return mentor != Nobody; });
            if (pinned == before.mentorOf.end())
                continue;
            const int mentee = int(pinned - before.mentorOf.begin());
            int score = 0;
            std::erase_if(problem.arcs, [&](const ScoredArc &arc) {
                if (arc.mentee == mentee && arc.mentor == *pinned)
                    score = arc.score;
                return arc.mentee == mentee;
            });
            --problem.capacity[size_t(*pinned)];
            const AssignmentSolution after = solved(problem);
            QCOMPARE(after.matched + 1, before.matched);
            QCOMPARE(after.total + score, before.total);
        }
    }

    void onePlaceMoreNeverWorsens()
    {
        Random random(12);
        for (int i = 0; i < 200; ++i) {
            AssignmentProblem problem = randomAssignment(random, 14, 6, 3, 60, 50);
            const Best before = bestOf(solved(problem));
            ++problem.capacity[size_t(between(random, 0, 5))];
            QVERIFY(bestOf(solved(problem)) >= before);
        }
    }

    void aTamperedAssignmentIsRejected()
    {
        Random random(13);
        for (int i = 0; i < 200; ++i) {
            const AssignmentProblem problem = randomAssignment(random, 10, 8, 2, 70, 1'000);
            const AssignmentSolution honest = solved(problem);
            if (honest.matched == 0)
                continue;
            const size_t mentee = size_t(std::ranges::find_if(honest.mentorOf, [](int m) {
                return m != Nobody;
            }) - honest.mentorOf.begin());

            AssignmentSolution boast = honest;
            ++boast.total;
            QVERIFY(!certify(problem, boast));

            AssignmentSolution lonely = honest;
            lonely.mentorOf[mentee] = Nobody;
            QVERIFY(!certify(problem, lonely));

            AssignmentSolution crowded = honest;
            std::ranges::fill(crowded.mentorOf, honest.mentorOf[mentee]);
            QVERIFY(!certify(problem, crowded));

            AssignmentProblem forbidden = problem;
            std::erase_if(forbidden.arcs, [&](const ScoredArc &arc) { return arc.mentee == int(mentee); });
            QVERIFY(!certify(forbidden, honest));

            // Where somebody sits, the duals are tight: any less is infeasible, any more is no proof.
            AssignmentSolution less = honest;
            --less.duals.value[mentee];
            QVERIFY(!certify(problem, less));
            AssignmentSolution more = honest;
            ++more.duals.value[mentee];
            QVERIFY(!certify(problem, more)->optimal);
            AssignmentSolution negative = honest;
            negative.duals.price[0] = -1;
            QVERIFY(!certify(problem, negative));
            AssignmentSolution absurd = honest;
            absurd.duals.price[0] = std::numeric_limits<qint64>::max() / 2;
            QVERIFY(!certify(problem, absurd));
            AssignmentSolution missing = honest;
            missing.duals.price.clear();
            QVERIFY(!certify(problem, missing));
        }
    }

    void aWorseAssignmentIsNotCalledOptimal()
    {
        const AssignmentProblem problem{.mentees = 2,
            .mentors = 2,
            .capacity = {1, 1},
            .arcs = {{0, 0, 9}, {0, 1, 5}, {1, 0, 5}, {1, 1, 0}}};
        AssignmentSolution solution = solved(problem); // 5 + 5
        QCOMPARE(solution.total, 10);
        solution.mentorOf = {0, 1};
        solution.total = 9;
        const auto certificate = certify(problem, solution);
        QVERIFY(certificate);
        QCOMPARE(*certificate, (Certificate{.optimal = false, .bound = 10, .gap = 1}));
    }

    void aTamperedPeerMatchingIsRejected()
    {
        // A triangle and somebody without any partner: needs a blossom.
        const PeerProblem problem{.people = 4, .arcs = {{0, 1, 30}, {1, 2, 40}, {0, 2, 50}}};
        const PeerSolution honest = solved(problem);
        QVERIFY(flaw(problem, honest).isEmpty());
        QCOMPARE(honest.partnerOf, (std::vector<int>{2, Nobody, 0, Nobody}));
        QVERIFY(!honest.duals.blossoms.empty());

        PeerSolution boast = honest;
        ++boast.total;
        QVERIFY(!certify(problem, boast));
        PeerSolution oneSided = honest;
        oneSided.partnerOf[1] = 0;
        QVERIFY(!certify(problem, oneSided));
        PeerSolution stranger = honest;
        stranger.partnerOf = {2, 3, 0, 1};
        stranger.pairs = 2;
        QVERIFY(!certify(problem, stranger));
        PeerSolution less = honest;
        --less.duals.blossoms.front().value;
        QVERIFY(!certify(problem, less));
        PeerSolution even = honest;
        even.duals.blossoms.front().people.push_back(3);
        QVERIFY(!certify(problem, even));
        PeerSolution twice = honest;
        twice.duals.blossoms.front().people = {0, 0, 2};
        QVERIFY(!certify(problem, twice));
        PeerSolution more = honest;
        ++more.duals.value[3];
        QVERIFY(!certify(problem, more)->optimal);
        PeerSolution unproven = honest;
        unproven.duals = {};
        QCOMPARE(*certify(problem, unproven), (Certificate{.optimal = false, .bound = 50, .gap = 0}));
    }

    void malformedProblemsAreRefusedWithASentence_data()
    {
        QTest::addColumn<int>("which");
        for (int which = 0; which < 8; ++which)
            QTest::addRow("%d", which) << which;
    }
    void malformedProblemsAreRefusedWithASentence()
    {
        QFETCH(int, which);
        const AssignmentProblem good{.mentees = 1, .mentors = 1, .capacity = {1}, .arcs = {{0, 0, 1}}};
        std::array<AssignmentProblem, 6> assignments{good, good, good, good, good, good};
        assignments[0].capacity = {};
        assignments[1].capacity = {-1};
        assignments[2].arcs[0].mentor = 1;
        assignments[3].arcs[0].score = -1;
        assignments[4].arcs[0].score = HighestScore + 1;
        assignments[5].arcs.push_back({0, 0, 2});
        const std::array<PeerProblem, 2> peers{PeerProblem{.people = 2, .arcs = {{1, 1, 5}}},
            PeerProblem{.people = 2, .arcs = {{0, 1, 5}, {1, 0, 5}}}};
        Progress progress;
        Error error;
        if (which < 6) {
            for (const SolverKind kind : {SolverKind::Dense, SolverKind::Sparse, SolverKind::Growing}) {
                const auto result = solve(assignments[size_t(which)], progress, {.solver = kind});
                QVERIFY(!result);
                error = result.error();
            }
        } else {
            const auto result = solve(peers[size_t(which - 6)], progress);
            QVERIFY(!result);
            error = result.error();
        }
        QCOMPARE(error.kind, ErrorKind::InvalidInput);
        QVERIFY(error.message.endsWith(u'.'));
    }

    void whatCouldOverflowIsRefused()
    {
        Progress progress;
        const int many = 400'000'000;
        const auto result
            = solve(PeerProblem{.people = many, .arcs = {{0, many - 1, HighestScore}}}, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Unsupported);
        // A mentor for each of 1.2 million people, all with the highest score, would pass 2^61.
        const int crowd = 1'200'000;
        AssignmentProblem problem{.mentees = crowd, .mentors = crowd};
        problem.capacity.assign(size_t(crowd), 1);
        for (int i = 0; i < crowd; ++i)
            problem.arcs.push_back({i, i, HighestScore});
        const auto assignment = solve(problem, progress, {.solver = SolverKind::Sparse});
        QVERIFY(!assignment);
        QCOMPARE(assignment.error().kind, ErrorKind::Unsupported);
    }

    void aTimeLimitGivesAFeasibleAnswerWithAnHonestBound()
    {
        Random random(14);
        const AssignmentProblem problem = randomAssignment(random, 700, 400, 3, 60, HighestScore);
        const AssignmentSolution best = solved(problem);
        for (const SolverKind kind : {SolverKind::Dense, SolverKind::Sparse, SolverKind::Growing}) {
            for (const auto limit : {0ms, 1ms, 5ms, 20ms}) {
                Progress progress;
                const auto quick = solve(problem, progress, {.timeLimit = limit, .solver = kind});
                QVERIFY(quick);
                QVERIFY(certify(problem, *quick));
                QVERIFY(bestOf(*quick) <= bestOf(best));
                QVERIFY(quick->certificate.gap >= 0);
                QCOMPARE(quick->certificate.bound - quick->total, quick->certificate.gap);
                QCOMPARE(quick->certificate.optimal, bestOf(*quick) == bestOf(best));
                if (quick->matched == best.matched)
                    QVERIFY(quick->certificate.bound >= best.total);
                if (limit == 0ms)
                    QVERIFY(!quick->certificate.optimal);
            }
        }
    }

    void aSimplexStoppedEarlyHasASensibleBound()
    {
        Random random(18);
        const AssignmentProblem problem = randomAssignment(random, 1'500, 1'500, 1, 10, 10'000);
        for (const auto limit : {0ms, 2ms, 10ms, 30ms, 60ms, 100ms}) {
            Progress progress;
            const auto quick = solve(problem, progress, {.timeLimit = limit, .solver = SolverKind::Sparse});
            QVERIFY(quick);
            QVERIFY(quick->certificate.bound >= quick->total);
            QVERIFY(quick->certificate.bound <= quick->matched * qint64(10'000));
        }
    }

    void boundsHoldOnSmallInstancesToo()
    {
        // Any prices give a bound that no solution with as many matched exceeds.
        Random random(15);
        for (int i = 0; i < 2'000; ++i) {
            const AssignmentProblem problem = small(random);
            AssignmentSolution solution = solved(problem);
            const qint64 reward = matchReward(problem);
            for (qint64 &price : solution.duals.price)
                price = between(random, 0, 30);
            std::ranges::fill(solution.duals.value, 0);
            for (const ScoredArc &arc : problem.arcs) {
                qint64 &value = solution.duals.value[size_t(arc.mentee)];
                value = std::max(value, arc.score + reward - solution.duals.price[size_t(arc.mentor)]);
            }
            QVERIFY(certify(problem, solution)->bound >= solution.total);
            QVERIFY(!certify(problem, solution)->optimal || flaw(problem, solved(problem)).isEmpty());
            PeerProblem peers = smallPeers(random);
            PeerSolution pairs = solved(peers);
            pairs.duals = {};
            QVERIFY(certify(peers, pairs)->bound >= pairs.total);
        }
    }

    void aTimeLimitOnPeersGivesAnHonestBound()
    {
        Random random(16);
        const PeerProblem problem = randomPeers(random, 500, 40, HighestScore);
        const PeerSolution best = solved(problem);
        Progress progress;
        const auto quick = solve(problem, progress, {.timeLimit = 1ms});
        QVERIFY(quick);
        QVERIFY(!quick->certificate.optimal);
        QVERIFY(bestOf(*quick) <= bestOf(best));
        QVERIFY(quick->pairs < best.pairs || quick->certificate.bound >= best.total);
        QVERIFY(quick->certificate.gap >= 0);
    }

    void cancelingStopsTheSolver_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("dense") << 0;
        QTest::newRow("sparse") << 1;
        QTest::newRow("peer") << 2;
    }
    void cancelingStopsTheSolver()
    {
        QFETCH(int, which);
        Random random(17);
        const AssignmentProblem problem
            = randomAssignment(random, 2'000, 1'800, 1, which == 0 ? 100 : 40, HighestScore);
        const PeerProblem peers = randomPeers(random, which == 2 ? 1'500 : 2, 100, HighestScore);
        Progress progress;
        std::atomic<bool> started = false;
        std::optional<ErrorKind> kind;
        std::thread worker([&] {
            started = true;
            if (which == 2) {
                const auto result = solve(peers, progress);
                if (!result)
                    kind = result.error().kind;
            } else {
                const auto result = solve(
                    problem, progress, {.solver = which == 0 ? SolverKind::Dense : SolverKind::Sparse});
                if (!result)
                    kind = result.error().kind;
            }
        });
        while (!started)
            std::this_thread::yield();
        std::this_thread::sleep_for(100ms);
        QElapsedTimer timer;
        timer.start();
        progress.cancel();
        worker.join();
        const qint64 took = timer.elapsed();
        QVERIFY(kind.has_value());
        QCOMPARE(*kind, ErrorKind::Canceled);
        // It takes some hundredths of a second; a busy machine may take longer, a solver that goes on far
        // longer.
        QVERIFY2(took < 2'000 * Slower, qPrintable(u"%1 ms"_s.arg(took)));
    }

    void canceledBeforehandNothingIsComputed()
    {
        Progress progress;
        progress.cancel();
        QCOMPARE(solve(AssignmentProblem{}, progress).error().kind, ErrorKind::Canceled);
        QCOMPARE(solve(PeerProblem{}, progress).error().kind, ErrorKind::Canceled);
    }
};

QTEST_GUILESS_MAIN(TestSolver)
#include "tst_solver.moc"
