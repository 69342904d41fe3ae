#pragma once

#include "core/matching/rounds/prepared_round.h"
#include "core/matching/solving/stop_signal.h"

namespace mentorbook {

// One-on-one and reverse.
[[nodiscard]] Result<ComputedRound> computePairs(const PreparedRound &round, StopSignal &stop);

// The rules that keep a mentee from the mentors, most first. Oneself does not count.
[[nodiscard]] QList<RuleCount> ruleCounts(const PreparedRound &round, int mentee);

} // namespace mentorbook
