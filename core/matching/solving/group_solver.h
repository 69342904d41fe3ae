#pragma once

#include "core/matching/pairing_problem.h"
#include "core/matching/solving/stop_signal.h"

#include <cstdint>
#include <vector>

namespace mentorbook {

// Groups of a mentor with some mentees who fit the mentor and each other.
struct GroupProblem
{
    static constexpr int Smallest = 3;
    static constexpr int NoPair = -1;

    int mentees = 0;
    int mentors = 0;
    std::vector<int> limit = {}; // by mentor: the most mentees, 0 or 3…8
    std::vector<int> fit = {}; // by mentor, then mentee: 0…20,000, or NoPair
    std::vector<int> similarity = {}; // of mentees, the same both ways: 0…10,000, or NoPair
    std::vector<bool> pinned = {}; // by mentee: must not stay over if there is any way; empty: nobody

    [[nodiscard]] int fitOf(int mentor, int mentee) const
    {
        return fit[size_t(mentor) * size_t(mentees) + size_t(mentee)];
    }
    [[nodiscard]] int similarityOf(int one, int other) const
    {
        return similarity[size_t(one) * size_t(mentees) + size_t(other)];
    }
};

// What a group is worth: of every mentee, half the fit with the mentor and half the mean similarity with the
// others, rounded down to a whole number in all. NoPair where two of them may not be together.
[[nodiscard]] qint64 groupWorth(const GroupProblem &problem, int mentor, const std::vector<int> &mentees);

struct GroupSolution
{
    std::vector<int> mentorOf = {}; // by mentee, or Nobody
    bool proven = false; // everything was tried
    bool stopped = false;

    bool operator==(const GroupSolution &) const = default;
};

// First as many mentees as possible in groups, then the highest total worth. NP-hard: up to `exactUpTo`
// mentees by dynamic programming over subsets, beyond by simulated annealing (Kirkpatrick, Gelatt and Vecchi
// 1983) from several starts, in whole numbers, so that a seed gives the same everywhere.
struct GroupOptions
{
    quint32 seed = 0;
    int exactUpTo = 12; // 0…16
    int starts = 6;
};
[[nodiscard]] GroupSolution solveGroups(
    const GroupProblem &problem, StopSignal &stop, const GroupOptions &options = {});

} // namespace mentorbook
