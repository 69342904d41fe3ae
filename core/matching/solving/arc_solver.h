#pragma once

#include "core/matching/solving/dense_solver.h"

namespace mentorbook {

// As RowSolver does, over a list of pairs whose scores may need 32 bits: a core of each mentee's best, which
// grows by what its prices leave out wrongly. Requires a well-formed problem and its arcs by mentee.
[[nodiscard]] RawAssignment solveOverArcs(
    const AssignmentProblem &problem, const std::vector<ScoredArc> &arcs, qint64 reward, StopSignal &stop);

} // namespace mentorbook
