#pragma once

#include "core/matching/rounds/prepared_round.h"
#include "core/matching/solving/stop_signal.h"

namespace mentorbook {

[[nodiscard]] Result<ComputedRound> computePeers(const PreparedRound &round, StopSignal &stop);

} // namespace mentorbook
