#include "core/matching/certificate.h"
#include "core/matching/solving/group_solver.h"
#include "core/matching/solving/peer_row_solver.h"
#include "tests/core/matching_people.h"
#include "tests/core/solver_cases.h"

#include <QTest>

#include <map>

using namespace mentorbook;
using namespace Qt::StringLiterals;
using matching_people::below;
using solver_cases::Best;
using solver_cases::Random;

namespace {

// Points of a random matrix that is the same both ways.
std::vector<kernels::Points> symmetric(Random &random, int people, int percent, int highest)
{
    std::vector<kernels::Points> cells(size_t(people) * size_t(people), kernels::NoPair);
    for (int one = 0; one < people; ++one) {
        for (int other = one + 1; other < people; ++other) {
            if (below(random, 100) < percent)
                cells[size_t(one * people + other)] = cells[size_t(other * people + one)]
                    = kernels::Points(below(random, highest + 1));
        }
    }
    return cells;
}

PeerProblem asArcs(const std::vector<kernels::Points> &cells, int people, int least)
{
    PeerProblem problem{.people = people};
    for (int one = 0; one < people; ++one) {
        for (int other = one + 1; other < people; ++other) {
            const int score = cells[size_t(one * people + other)];
            if (score != kernels::NoPair && score >= least)
                problem.arcs.push_back({one, other, score});
        }
    }
    return problem;
}

GroupProblem randomGroups(Random &random, int mentees, int mentors, int percent)
{
    GroupProblem problem{.mentees = mentees, .mentors = mentors};
    for (int mentor = 0; mentor < mentors; ++mentor) {
        problem.limit.push_back(3 + below(random, 3));
        for (int mentee = 0; mentee < mentees; ++mentee)
            problem.fit.push_back(
                below(random, 100) < percent ? below(random, 10'001) : GroupProblem::NoPair);
    }
    problem.similarity.assign(size_t(mentees * mentees), 0);
    for (int one = 0; one < mentees; ++one) {
        for (int other = 0; other < one; ++other)
            problem.similarity[size_t(one * mentees + other)]
                = problem.similarity[size_t(other * mentees + one)]
                = below(random, 100) < percent ? below(random, 10'001) : GroupProblem::NoPair;
    }
    return problem;
}

Best groupValue(const GroupProblem &problem, const std::vector<int> &mentorOf)
{
    std::map<int, std::vector<int>> groups;
    for (int mentee = 0; mentee < problem.mentees; ++mentee) {
        if (mentorOf[size_t(mentee)] != Nobody)
            groups[mentorOf[size_t(mentee)]].push_back(mentee);
    }
    Best value;
    for (const auto &[mentor, mentees] : groups) {
        if (mentees.size() < 3 || int(mentees.size()) > problem.limit[size_t(mentor)]
            || groupWorth(problem, mentor, mentees) == GroupProblem::NoPair)
            return {-1, -1};
        value.matched += int(mentees.size());
        value.total += groupWorth(problem, mentor, mentees);
    }
    return value;
}

Best bestGroups(const GroupProblem &problem, std::vector<int> &mentorOf, size_t mentee)
{
    if (mentee == mentorOf.size())
        return groupValue(problem, mentorOf);
    Best best{-1, -1};
    for (int mentor = Nobody; mentor < problem.mentors; ++mentor) {
        mentorOf[mentee] = mentor;
        best = std::max(best, bestGroups(problem, mentorOf, mentee + 1));
    }
    mentorOf[mentee] = Nobody;
    return best;
}

} // namespace

class TestPeersAndGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peersAreAsGoodAsAnyByTryingAll()
    {
        Random random(1);
        for (int i = 0; i < 20'000; ++i) {
            const int people = 2 + below(random, 8);
            const auto cells
                = symmetric(random, people, i % 2 ? 100 : 20 + below(random, 70), i % 3 ? 12 : 10'000);
            const ScoreRows rows(people, people, [&](int first, int last, kernels::Points *out) {
                std::copy(cells.begin() + first * people, cells.begin() + last * people, out);
            });
            PeerRowProblem problem{.scores = &rows, .reward = people / 2 * 10'000 + 1};
            Progress progress;
            StopSignal stop(progress, {});
            PeerRowSolver solver(problem, stop);
            PeerRowSolution solution = solver.solve();
            const auto valueOf = [&] {
                Best value;
                for (int person = 0; person < people; ++person) {
                    if (const int partner = solution.partnerOf[size_t(person)]; partner > person) {
                        ++value.matched;
                        value.total += cells[size_t(person * people + partner)];
                    }
                }
                return value;
            };
            const Best best = solver_cases::bruteForce(asArcs(cells, people, 0));
            QVERIFY(valueOf() == best);
            const auto certificate = certify(problem, solution, [] { return false; });
            QVERIFY2(certificate && certificate->optimal,
                certificate ? "" : qPrintable(certificate.error().detail));
            if (best.matched == 0 || i % 4)
                continue;
            const std::optional<int> worst = solver.raiseWorst(solution);
            QVERIFY(worst);
            QVERIFY(valueOf() == solver_cases::bruteForce(asArcs(cells, people, *worst)));
            QCOMPARE(valueOf().matched, best.matched);
            QVERIFY(solver_cases::bruteForce(asArcs(cells, people, *worst + 1)).matched < best.matched);
            problem.least = *worst;
            QVERIFY(certify(problem, solution, [] { return false; })->optimal);
        }
    }

    void groupsAreAsGoodAsAnyByTryingAll()
    {
        Random random(2);
        for (int i = 0; i < 150; ++i) {
            const GroupProblem problem
                = randomGroups(random, 3 + below(random, 5), 1 + below(random, 2), i % 2 ? 100 : 80);
            Progress progress;
            StopSignal stop(progress, {});
            std::vector<int> none(size_t(problem.mentees), Nobody);
            const Best best = bestGroups(problem, none, 0);
            const GroupSolution exact = solveGroups(problem, stop);
            QVERIFY(groupValue(problem, exact.mentorOf) == best);
            QVERIFY(certify(problem, exact)->optimal);
            const GroupSolution annealed = solveGroups(problem, stop, {.seed = 1, .exactUpTo = 0});
            QVERIFY(groupValue(problem, annealed.mentorOf) == best);
            const Certificate bound = *certify(problem, annealed);
            QVERIFY(bound.bound >= best.total);
        }
    }

    void annealingFindsTheBestOfADozen()
    {
        Random random(3);
        for (int i = 0; i < 4; ++i) {
            const GroupProblem problem = randomGroups(random, 11, 3, 95);
            Progress progress;
            StopSignal stop(progress, {});
            const Best exact = groupValue(problem, solveGroups(problem, stop).mentorOf);
            const GroupSolution annealed = solveGroups(problem, stop, {.seed = 5, .exactUpTo = 0});
            const Best found = groupValue(problem, annealed.mentorOf);
            QCOMPARE(found.matched, exact.matched);
            QVERIFY2(found.total * 1'000 >= exact.total * 998,
                qPrintable(u"%1 of %2"_s.arg(found.total).arg(exact.total)));
            QVERIFY(solveGroups(problem, stop, {.seed = 5, .exactUpTo = 0}) == annealed);
        }
    }
};

QTEST_GUILESS_MAIN(TestPeersAndGroups)
#include "tst_peers_and_groups.moc"
