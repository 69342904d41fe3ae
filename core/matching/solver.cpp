#include "core/matching/solver.h"

#include "core/base/tr.h"
#include "core/matching/certificate.h"
#include "core/matching/lemon/lemon_solver.h"
#include "core/matching/solving/arc_solver.h"
#include "core/matching/solving/dense_solver.h"

#include <QLocale>

#include <algorithm>
#include <limits>
#include <numeric>
#include <ranges>

namespace mentorbook {

namespace {

constexpr qint64 DenseCells = 40'000'000; // about 6,300 × 6,300, 160 MB
// LEMON takes about 100 bytes an arc for assignments, and 250 for peers.
constexpr size_t MostArcs = 40'000'000;
constexpr size_t MostSparseArcs = 15'000'000;
constexpr size_t MostPeerArcs = 8'000'000;

std::unexpected<Error> invalid(const QString &message) { return failure(ErrorKind::InvalidInput, message); }

std::unexpected<Error> canceled()
{
    return failure(ErrorKind::Canceled, Tr::tr("The computation was canceled."));
}

std::unexpected<Error> tooLarge()
{
    return failure(ErrorKind::Unsupported,
        Tr::tr(
            "So many people with such high scores cannot be computed exactly. Divide all scores by the same "
            "number, or split the people into several rounds."));
}

Result<> checkArcCount(size_t arcs, size_t most)
{
    if (arcs > most)
        return failure(ErrorKind::Unsupported,
            Tr::tr("There are %1 possible pairs; up to %2 can be computed in one round.")
                .arg(QLocale().toString(qint64(arcs)), QLocale().toString(qint64(most))));
    return {};
}

Result<> checkScore(int score)
{
    if (score < 0 || score > HighestScore)
        return invalid(Tr::tr("A score is %1; scores are whole numbers from 0 to 1,000,000.").arg(score));
    return {};
}

Result<> check(const AssignmentProblem &problem)
{
    if (problem.mentees < 0 || problem.mentors < 0 || std::ssize(problem.capacity) != problem.mentors)
        return invalid(Tr::tr("Every mentor needs a capacity."));
    if (std::ranges::any_of(problem.capacity, [](int capacity) { return capacity < 0; }))
        return invalid(Tr::tr("A capacity is below 0."));
    for (const ScoredArc &arc : problem.arcs) {
        if (arc.mentee < 0 || arc.mentee >= problem.mentees || arc.mentor < 0
            || arc.mentor >= problem.mentors)
            return invalid(Tr::tr("A pair has somebody who does not take part."));
        if (Result<> score = checkScore(arc.score); !score)
            return score;
    }
    return checkArcCount(problem.arcs.size(), MostArcs);
}

Result<> check(const PeerProblem &problem)
{
    for (const PeerArc &arc : problem.arcs) {
        if (arc.first < 0 || arc.first >= problem.people || arc.second < 0 || arc.second >= problem.people)
            return invalid(Tr::tr("A pair has somebody who does not take part."));
        if (arc.first == arc.second)
            return invalid(Tr::tr("Somebody is paired with themselves."));
        if (Result<> score = checkScore(arc.score); !score)
            return score;
    }
    return checkArcCount(problem.arcs.size(), MostPeerArcs);
}

bool exceeds(qint64 a, qint64 b, qint64 limit) { return b > 0 && a > limit / b; }

// The totals, and the potentials inside LEMON, stay below 2^62.
bool canOverflow(const AssignmentProblem &problem, qint64 reward)
{
    const std::vector<int> places = usablePlaces(problem);
    const qint64 factors
        = std::accumulate(places.begin(), places.end(), qint64(problem.mentees) + problem.mentors + 2);
    return exceeds(2 * (reward + HighestScore), factors, std::numeric_limits<qint64>::max() / 4);
}

bool canOverflow(const PeerProblem &problem, qint64 reward)
{
    return exceeds(PeerDuals::Scale * (reward + HighestScore), std::max(problem.people, 16),
        std::numeric_limits<qint64>::max() / 4);
}

// The arcs by one of their people, then the other: the solution does not depend on the order they came in.
// Incomplete when canceled.
template <class Arc>
std::vector<Arc> sortedArcs(
    const std::vector<Arc> &unsorted, int people, int Arc::*one, int Arc::*other, const StopSignal &stop)
{
    std::vector<size_t> end(size_t(people) + 1);
    for (const Arc &arc : unsorted)
        ++end[size_t(arc.*one) + 1];
    std::partial_sum(end.begin(), end.end(), end.begin());
    std::vector<size_t> next(end.begin(), end.end());
    std::vector<Arc> arcs(unsorted.size());
    for (const Arc &arc : unsorted)
        arcs[next[size_t(arc.*one)]++] = arc;
    for (size_t i = 0; i < size_t(people) && !stop.isCanceled(); ++i)
        std::ranges::sort(arcs.data() + end[i], arcs.data() + end[i + 1], {}, other);
    return arcs;
}

bool hasNeighborsOfOnePair(const std::vector<ScoredArc> &sorted)
{
    return std::ranges::adjacent_find(sorted, [](const ScoredArc &a, const ScoredArc &b) {
        return a.mentee == b.mentee && a.mentor == b.mentor;
    }) != sorted.end();
}

// For few enough cells; needs no sorted copy of the arcs.
bool hasCellTwice(const AssignmentProblem &problem)
{
    std::vector<bool> seen(size_t(problem.mentees) * size_t(problem.mentors));
    for (const ScoredArc &arc : problem.arcs) {
        auto cell = seen[size_t(arc.mentee) * size_t(problem.mentors) + size_t(arc.mentor)];
        if (cell)
            return true;
        cell = true;
    }
    return false;
}

// The core needs a sorted copy of the arcs; where there are too many for that, the matrix takes less.
SolverKind chosen(SolverKind asked, const AssignmentProblem &problem)
{
    if (asked != SolverKind::Automatic)
        return asked;
    const bool matrixFits = qint64(problem.mentees) * problem.mentors <= DenseCells;
    return problem.arcs.size() > MostSparseArcs && matrixFits ? SolverKind::Dense : SolverKind::Growing;
}

RawAssignment solveSparse(
    const AssignmentProblem &problem, const std::vector<ScoredArc> &arcs, qint64 reward, StopSignal &stop)
{
    int highest = 0;
    for (const ScoredArc &arc : arcs)
        highest = std::max(highest, arc.score);
    std::vector<lemon_solver::Arc> costs;
    costs.reserve(arcs.size());
    for (const ScoredArc &arc : arcs) {
        if (problem.capacity[size_t(arc.mentor)] > 0)
            costs.push_back({arc.mentee, arc.mentor, highest - arc.score});
    }
    lemon_solver::Transport transport = lemon_solver::transport(
        problem.mentees, problem.capacity, costs, reward + highest, [&] { return stop.isRaised(); });

    RawAssignment raw{.finished = transport.finished,
        .mentorOf = std::move(transport.targetOf),
        .price = {transport.price.begin(), transport.price.end()}};
    for (size_t mentor = 0; mentor < raw.price.size(); ++mentor) {
        // Nobody can pay more than this: what stands there without a place, or while artificial flows remain.
        if (problem.capacity[mentor] == 0 || raw.price[mentor] > reward + highest)
            raw.price[mentor] = reward + highest;
    }
    return raw;
}

// Frees mentees from overfull mentors, then gives places left to those without: some rounds of everybody's
// best, at last whatever is possible. Runs over the arcs only, a few times.
void completeGreedily(const AssignmentProblem &problem, std::vector<int> &mentorOf)
{
    std::vector<int> left = problem.capacity;
    for (int &mentor : mentorOf) {
        if (mentor != Nobody && left[size_t(mentor)]-- <= 0)
            mentor = Nobody;
    }
    for (int &places : left)
        places = std::max(places, 0);
    const auto isPossible = [&](const ScoredArc &arc) {
        return mentorOf[size_t(arc.mentee)] == Nobody && left[size_t(arc.mentor)] > 0;
    };
    const auto give = [&](const ScoredArc &arc) {
        mentorOf[size_t(arc.mentee)] = arc.mentor;
        --left[size_t(arc.mentor)];
    };
    constexpr int Rounds = 3;
    for (int round = 0; round < Rounds; ++round) {
        std::vector<const ScoredArc *> best(mentorOf.size());
        for (const ScoredArc &arc : problem.arcs) {
            const ScoredArc *&known = best[size_t(arc.mentee)];
            if (isPossible(arc)
                && (!known || arc.score > known->score
                    || (arc.score == known->score && arc.mentor < known->mentor)))
                known = &arc;
        }
        for (const ScoredArc *arc : best) {
            if (arc && isPossible(*arc))
                give(*arc);
        }
    }
    for (const ScoredArc &arc : problem.arcs) {
        if (isPossible(arc))
            give(arc);
    }
}

// Everything that follows from who is with whom, and from the prices.
AssignmentSolution solutionOf(const AssignmentProblem &problem, RawAssignment raw, qint64 reward)
{
    AssignmentSolution solution{.mentorOf = std::move(raw.mentorOf)};
    solution.duals.price = std::move(raw.price);
    solution.duals.value.assign(size_t(problem.mentees), 0);
    for (const ScoredArc &arc : problem.arcs) {
        if (solution.mentorOf[size_t(arc.mentee)] == arc.mentor)
            solution.total += arc.score;
        qint64 &value = solution.duals.value[size_t(arc.mentee)];
        value = std::max(value, arc.score + reward - solution.duals.price[size_t(arc.mentor)]);
    }
    solution.matched
        = int(std::ranges::count_if(solution.mentorOf, [](int mentor) { return mentor != Nobody; }));
    return solution;
}

// The best pairs first.
std::vector<int> matchGreedily(const PeerProblem &problem, std::vector<PeerArc> arcs)
{
    std::ranges::stable_sort(arcs, std::ranges::greater(), &PeerArc::score);
    std::vector<int> partnerOf(size_t(problem.people), Nobody);
    for (const PeerArc &arc : arcs) {
        if (partnerOf[size_t(arc.first)] == Nobody && partnerOf[size_t(arc.second)] == Nobody) {
            partnerOf[size_t(arc.first)] = arc.second;
            partnerOf[size_t(arc.second)] = arc.first;
        }
    }
    return partnerOf;
}

template <class Problem, class Solution>
Result<Solution> certified(const Problem &problem, Solution solution, StopSignal &stop)
{
    Result<Certificate> certificate = certify(problem, solution);
    if (!certificate)
        return passOn(certificate);
    if (stop.isCanceled())
        return canceled();
    solution.certificate = *certificate;
    return solution;
}

} // namespace

Result<> checkArcCount(size_t arcs) { return checkArcCount(arcs, MostArcs); }

Result<AssignmentSolution> solve(
    const AssignmentProblem &problem, Progress &progress, const SolverOptions &options)
{
    StopSignal stop(progress, options.timeLimit);
    if (Result<> wellFormed = check(problem); !wellFormed)
        return passOn(wellFormed);
    const qint64 reward = matchReward(problem);
    if (canOverflow(problem, reward))
        return tooLarge();
    if (stop.isCanceled())
        return canceled();

    const SolverKind kind = chosen(options.solver, problem);
    const bool dense = kind == SolverKind::Dense;
    if (Result<> fits = checkArcCount(problem.arcs.size(), dense ? MostArcs : MostSparseArcs); !fits)
        return passOn(fits);
    const std::vector<ScoredArc> arcs = dense
        ? std::vector<ScoredArc>()
        : sortedArcs(problem.arcs, problem.mentees, &ScoredArc::mentee, &ScoredArc::mentor, stop);
    if (stop.isCanceled())
        return canceled();
    if (dense ? hasCellTwice(problem) : hasNeighborsOfOnePair(arcs))
        return invalid(Tr::tr("A pair has two scores."));
    RawAssignment raw = dense        ? solveDense(problem, reward, stop)
        : kind == SolverKind::Sparse ? solveSparse(problem, arcs, reward, stop)
                                     : solveOverArcs(problem, arcs, reward, stop);
    if (stop.isCanceled())
        return canceled();
    if (!raw.finished)
        completeGreedily(problem, raw.mentorOf);
    return certified(problem, solutionOf(problem, std::move(raw), reward), stop);
}

Result<PeerSolution> solve(const PeerProblem &problem, Progress &progress, const SolverOptions &options)
{
    StopSignal stop(progress, options.timeLimit);
    if (Result<> wellFormed = check(problem); !wellFormed)
        return passOn(wellFormed);
    const qint64 reward = matchReward(problem);
    if (canOverflow(problem, reward))
        return tooLarge();

    std::vector<PeerArc> arcs = problem.arcs;
    for (PeerArc &arc : arcs)
        arc = {std::min(arc.first, arc.second), std::max(arc.first, arc.second), arc.score};
    const auto pair = [](const PeerArc &arc) { return std::pair(arc.first, arc.second); };
    arcs = sortedArcs(arcs, problem.people, &PeerArc::first, &PeerArc::second, stop);
    if (stop.isCanceled())
        return canceled();
    if (std::ranges::adjacent_find(arcs, {}, pair) != arcs.end())
        return invalid(Tr::tr("A pair has two scores."));

    std::vector<lemon_solver::Arc> edges;
    edges.reserve(arcs.size());
    for (const PeerArc &arc : arcs)
        edges.push_back({arc.first, arc.second, arc.score + reward});
    lemon_solver::Matching matching
        = lemon_solver::match(problem.people, edges, [&] { return stop.isRaised(); });
    if (stop.isCanceled())
        return canceled();

    PeerSolution solution;
    if (matching.finished) {
        solution.partnerOf = std::move(matching.partnerOf);
        solution.duals.value.assign(matching.value.begin(), matching.value.end());
        for (lemon_solver::OddSet &set : matching.oddSets)
            solution.duals.blossoms.push_back({std::move(set.nodes), set.value});
    } else {
        solution.partnerOf = matchGreedily(problem, arcs);
    }
    for (const PeerArc &arc : arcs) {
        if (solution.partnerOf[size_t(arc.first)] == arc.second) {
            ++solution.pairs;
            solution.total += arc.score;
        }
    }
    return certified(problem, std::move(solution), stop);
}

} // namespace mentorbook
