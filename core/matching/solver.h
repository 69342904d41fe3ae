#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/matching/pairing_problem.h"

#include <chrono>
#include <optional>

namespace mentorbook {

enum class SolverKind {
    Automatic,
    Growing, // shortest paths over a core of pairs that grows
    Dense, // successive shortest paths over a full matrix
    Sparse, // network simplex over the arcs
};

struct SolverOptions
{
    std::optional<std::chrono::milliseconds> timeLimit = {}; // none: until proven best
    SolverKind solver = SolverKind::Automatic; // peer problems have one solver only
};

// Solves exactly. The certificate is what certify() found: optimal is claimed with proof only.
// With a time limit reached, the solution is the best found so far, optimal false, the bound valid; the
// solvers look at the clock within some hundredths of a second, reading and checking the arcs comes on top.
// Errors: InvalidInput (the problem is not well-formed), Unsupported (numbers could overflow, or more arcs
// than memory is planned for), Canceled (within 0.2 s of progress.cancel()).
[[nodiscard]] Result<AssignmentSolution> solve(
    const AssignmentProblem &problem, Progress &progress, const SolverOptions &options = {});
[[nodiscard]] Result<PeerSolution> solve(
    const PeerProblem &problem, Progress &progress, const SolverOptions &options = {});

// Refuses, as solve() would, more possible pairs than memory is planned for.
[[nodiscard]] Result<> checkArcCount(size_t arcs);

} // namespace mentorbook
