#pragma once

#include "core/domain/matching_round.h"
#include "core/storage/database.h"

namespace mentorbook::round_table {

// Newest first, without their proposals and unmatched people.
[[nodiscard]] Result<QList<MatchingRound>> summaries(Database &database, ProgramId program);
// The whole round.
[[nodiscard]] Result<std::optional<MatchingRound>> byId(Database &database, RoundId id);
Result<RoundId> insert(Database &database, const MatchingRound &round);
Result<> markPublished(Database &database, RoundId id);
Result<> remove(Database &database, RoundId id);

} // namespace mentorbook::round_table
