#pragma once

#include "core/domain/matching_round.h"

#include <QtGlobal>

#include <vector>

namespace mentorbook {

// The pairing problem on bare numbers. People are numbers from 0; who may not be paired has no arc.
// The objective, for both kinds: first as many as possible matched, then the highest total score.
// Of several best solutions the solvers give one that depends on the people's order alone (seeded_order.h),
// never on the order of the arcs.

inline constexpr int HighestScore = 1'000'000;
inline constexpr int Nobody = -1;

struct ScoredArc
{
    int mentee = 0;
    int mentor = 0;
    int score = 0; // 0…1,000,000

    bool operator==(const ScoredArc &) const = default;
};

// One mentor a mentee, several mentees a mentor.
struct AssignmentProblem
{
    int mentees = 0;
    int mentors = 0;
    std::vector<int> capacity = {}; // by mentor, 0 or more mentees
    std::vector<ScoredArc> arcs = {}; // at most one a pair

    bool operator==(const AssignmentProblem &) const = default;
};

// Proof of an assignment, in linear-programming duality: the value of each mentee and the price of a place
// with each mentor, none negative, and value + price ≥ score + matchReward() on every arc.
struct AssignmentDuals
{
    std::vector<qint64> value = {}; // by mentee
    std::vector<qint64> price = {}; // by mentor

    bool operator==(const AssignmentDuals &) const = default;
};

struct AssignmentSolution
{
    std::vector<int> mentorOf = {}; // by mentee, or Nobody
    int matched = 0; // mentees with a mentor
    qint64 total = 0;
    AssignmentDuals duals = {};
    Certificate certificate = {};

    bool operator==(const AssignmentSolution &) const = default;
};

struct PeerArc
{
    int first = 0;
    int second = 0;
    int score = 0; // 0…1,000,000

    bool operator==(const PeerArc &) const = default;
};

// Everybody with at most one other.
struct PeerProblem
{
    int people = 0;
    std::vector<PeerArc> arcs = {}; // at most one a pair, in either direction

    bool operator==(const PeerProblem &) const = default;
};

// An odd set of people, of whom one always stays over: Edmonds (1965), "Maximum matching and a polyhedron
// with 0,1-vertices".
struct Blossom
{
    std::vector<int> people = {};
    qint64 value = 0;

    bool operator==(const Blossom &) const = default;
};

// Proof of a peer matching: values, none negative, with
// value(first) + value(second) + the values of all blossoms that hold both ≥ Scale · (score + matchReward()).
struct PeerDuals
{
    static constexpr int Scale = 4; // keeps the values whole numbers

    std::vector<qint64> value = {}; // by person; empty: there is no proof
    std::vector<Blossom> blossoms = {};

    bool operator==(const PeerDuals &) const = default;
};

struct PeerSolution
{
    std::vector<int> partnerOf = {}; // by person, or Nobody
    int pairs = 0;
    qint64 total = 0;
    PeerDuals duals = {};
    Certificate certificate = {};

    bool operator==(const PeerSolution &) const = default;
};

// By mentor: the places that can be taken, no more than there are arcs.
[[nodiscard]] std::vector<int> usablePlaces(const AssignmentProblem &problem);

// What being matched at all is worth beside the scores: so much that one more match outweighs every loss in
// total. With at most k matches and scores of at most s, k matches lose less than k · s.
[[nodiscard]] qint64 matchReward(const AssignmentProblem &problem);
[[nodiscard]] qint64 matchReward(const PeerProblem &problem);

} // namespace mentorbook
