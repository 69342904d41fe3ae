#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/matching_round.h"
#include "core/matching/scoring.h"
#include "core/matching/solver.h"

namespace mentorbook {

// Computes a one-on-one round: every mentee at most one mentor, mentors as many mentees as they have places.
// As many mentees as possible, then the highest total score, proven. The outcome depends on who takes part,
// the criteria, the bans and the seed, never on the order of the lists: ties go by a hash of employee
// numbers. Proposals, one a mentee, have the best score first; unmatched mentees go by employee number.
// Everybody unmatched because of the rules is an outcome. Errors: InvalidInput (nobody on one side, no
// places, somebody twice on one side, criteria that Scorer refuses), Unsupported (see solve()), Canceled.
[[nodiscard]] Result<RoundOutcome> computeRound(
    const MatchingInput &input, Progress &progress, const SolverOptions &options = {});

} // namespace mentorbook
