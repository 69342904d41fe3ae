#pragma once

#include "core/base/result.h"
#include "core/matching/pairing_problem.h"
#include "core/matching/solving/group_solver.h"
#include "core/matching/solving/peer_row_solver.h"
#include "core/matching/solving/row_solver.h"

namespace mentorbook {

// Checks a solution from the problem and the solution's duals alone; shares no code with the solvers.
// Fails, with what is wrong in the error's detail, where pairs are forbidden, capacities exceeded, matched or
// total miscounted, or duals infeasible on any arc.
// optimal: the solution's worth (score + matchReward() of every match) equals the duals' worth, so nothing
// has more matched, nor as many with a higher total.
// bound: no solution with as many matched scores more in total; it holds whether optimal or not.
// The solution's own certificate is not read.
[[nodiscard]] Result<Certificate> certify(
    const AssignmentProblem &problem, const AssignmentSolution &solution);
[[nodiscard]] Result<Certificate> certify(const PeerProblem &problem, const PeerSolution &solution);

// The same over rows, each read once. Any prices that are not negative prove a bound; the values that go with
// them are found here. Canceled when shallStop says so on the way.
[[nodiscard]] Result<Certificate> certify(
    const RowProblem &problem, const RowSolution &solution, const std::function<bool()> &shallStop);
[[nodiscard]] Result<Certificate> certify(
    const PeerRowProblem &problem, const PeerRowSolution &solution, const std::function<bool()> &shallStop);

// Groups: the bound is what every mentee could have at best, alone with the best mentor and the two most
// similar others. optimal: the total reaches it with everybody placed who can be, or the solver tried
// everything.
[[nodiscard]] Result<Certificate> certify(const GroupProblem &problem, const GroupSolution &solution);

} // namespace mentorbook
