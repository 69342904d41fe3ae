#pragma once

#include "core/matching/pairing_problem.h"

#include <algorithm>
#include <random>

// Random instances for the solvers' tests, and their best solutions found by trying everything.
namespace mentorbook::solver_cases {

struct Best
{
    int matched = 0;
    qint64 total = 0;

    auto operator<=>(const Best &) const = default;
};

using Random = std::mt19937;

inline int between(Random &random, int low, int high)
{
    return low + int(random() % unsigned(high - low + 1)); // the same everywhere, unlike the distributions
}

// percent: how many of the pairs are allowed. Few different scores make many ties.
inline AssignmentProblem randomAssignment(
    Random &random, int mentees, int mentors, int highestCapacity, int percent, int highestScore)
{
    AssignmentProblem problem{.mentees = mentees, .mentors = mentors};
    for (int mentor = 0; mentor < mentors; ++mentor)
        problem.capacity.push_back(between(random, highestCapacity == 1 ? 1 : 0, highestCapacity));
    for (int mentee = 0; mentee < mentees; ++mentee) {
        for (int mentor = 0; mentor < mentors; ++mentor) {
            if (between(random, 1, 100) <= percent)
                problem.arcs.push_back({mentee, mentor, between(random, 0, highestScore)});
        }
    }
    return problem;
}

inline PeerProblem randomPeers(Random &random, int people, int percent, int highestScore)
{
    PeerProblem problem{.people = people};
    for (int first = 0; first < people; ++first) {
        for (int second = first + 1; second < people; ++second) {
            if (between(random, 1, 100) <= percent)
                problem.arcs.push_back({first, second, between(random, 0, highestScore)});
        }
    }
    return problem;
}

inline Best bestFrom(const std::vector<std::vector<int>> &score, std::vector<int> &places, size_t mentee)
{
    if (mentee == score.size())
        return {};
    Best best = bestFrom(score, places, mentee + 1);
    for (size_t mentor = 0; mentor < places.size(); ++mentor) {
        if (places[mentor] == 0 || score[mentee][mentor] == Nobody)
            continue;
        --places[mentor];
        Best with = bestFrom(score, places, mentee + 1);
        ++places[mentor];
        best = std::max(best, {with.matched + 1, with.total + score[mentee][mentor]});
    }
    return best;
}

inline Best bruteForce(const AssignmentProblem &problem)
{
    std::vector<std::vector<int>> score(
        size_t(problem.mentees), std::vector<int>(size_t(problem.mentors), Nobody));
    for (const ScoredArc &arc : problem.arcs)
        score[size_t(arc.mentee)][size_t(arc.mentor)] = arc.score;
    std::vector<int> places = problem.capacity;
    return bestFrom(score, places, 0);
}

inline Best bestFrom(const std::vector<std::vector<int>> &score, std::vector<bool> &taken, size_t person)
{
    while (person < taken.size() && taken[person])
        ++person;
    if (person == taken.size())
        return {};
    Best best = bestFrom(score, taken, person + 1);
    taken[person] = true;
    for (size_t partner = person + 1; partner < taken.size(); ++partner) {
        if (taken[partner] || score[person][partner] == Nobody)
            continue;
        taken[partner] = true;
        const Best with = bestFrom(score, taken, person + 1);
        taken[partner] = false;
        best = std::max(best, {with.matched + 1, with.total + score[person][partner]});
    }
    taken[person] = false;
    return best;
}

inline Best bruteForce(const PeerProblem &problem)
{
    std::vector<std::vector<int>> score(
        size_t(problem.people), std::vector<int>(size_t(problem.people), Nobody));
    for (const PeerArc &arc : problem.arcs) {
        score[size_t(arc.first)][size_t(arc.second)] = arc.score;
        score[size_t(arc.second)][size_t(arc.first)] = arc.score;
    }
    std::vector<bool> taken(size_t(problem.people));
    return bestFrom(score, taken, 0);
}

} // namespace mentorbook::solver_cases
