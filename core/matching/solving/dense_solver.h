#pragma once

#include "core/matching/pairing_problem.h"
#include "core/matching/solving/stop_signal.h"

namespace mentorbook {

// A solver's raw answer, before it is completed and certified.
struct RawAssignment
{
    bool finished = false; // false: stopped before the best was found; mentorOf is then partial
    std::vector<int> mentorOf = {}; // by mentee, or Nobody
    std::vector<qint64> price = {}; // by mentor, feasible at any time
};

// Successive shortest augmenting paths over the full matrix, with capacities, a place "unmatched" for
// everybody, and integer prices: Jonker and Volgenant (1987), "A shortest augmenting path algorithm for dense
// and sparse linear assignment problems", whose augmenting row reduction is extended to capacities here.
// Requires a well-formed problem. Takes 4 bytes a cell; O(mentees² · mentors) at worst.
[[nodiscard]] RawAssignment solveDense(const AssignmentProblem &problem, qint64 reward, StopSignal &stop);

} // namespace mentorbook
