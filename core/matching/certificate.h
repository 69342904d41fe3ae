#pragma once

#include "core/base/result.h"
#include "core/matching/pairing_problem.h"

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

} // namespace mentorbook
