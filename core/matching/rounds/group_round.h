#pragma once

#include "core/matching/rounds/prepared_round.h"
#include "core/matching/solving/stop_signal.h"

namespace mentorbook {

// A mentor each, with at least three similar mentees and at most as many as the input's group size and the
// mentor's places.
[[nodiscard]] Result<ComputedRound> computeGroups(const PreparedRound &round, StopSignal &stop);

} // namespace mentorbook
