#pragma once

#include <cstdint>
#include <functional>
#include <vector>

// The LEMON library behind plain values: it does not compile as C++20, so this header keeps to C++17 and the
// standard library, and lemon_solver.cpp is compiled on its own.
namespace mentorbook::lemon_solver {

struct Arc
{
    int from = 0;
    int to = 0;
    std::int64_t weight = 0;
};

// Asked again and again; once it says true, the solver gives up within some hundredths of a second.
using ShallStop = std::function<bool()>;

struct Transport
{
    bool finished = false; // false: stopped; the rest is then where the solver stood, without any promise
    std::vector<int> targetOf; // by source, or −1
    std::vector<std::int64_t> price; // by target, 0 or more
};

// Every source to at most one target, targets take up to their capacity: the least total of weights, where a
// source without a target costs `unassigned`. Network simplex with 64-bit costs.
// Requires (largest weight + unassigned) · (nodes + 2) < 2^61.
Transport transport(int sources, const std::vector<int> &capacity, const std::vector<Arc> &arcs,
    std::int64_t unassigned, const ShallStop &shallStop);

struct OddSet
{
    std::vector<int> nodes;
    std::int64_t value = 0;
};

struct Matching
{
    bool finished = false; // false: stopped, and everything else is empty
    std::vector<int> partnerOf; // or −1
    std::vector<std::int64_t> value; // dual values, times 4
    std::vector<OddSet> oddSets; // dual values, times 4
};

// The matching of the highest total weight in a general graph, with Edmonds' duals.
// Requires 64 · largest weight < 2^62.
Matching match(int nodes, const std::vector<Arc> &edges, const ShallStop &shallStop);

// How many edges a matching can have at most. Not interruptible: for some hundred thousand edges.
int largestMatching(int nodes, const std::vector<Arc> &edges);

} // namespace mentorbook::lemon_solver
