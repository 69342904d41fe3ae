#pragma once

#include "core/domain/matching_round.h"
#include "core/storage/database.h"

#include <QHash>

namespace mentorbook::round_table {

// Newest first, without their proposals and unmatched people.
[[nodiscard]] Result<QList<MatchingRound>> summaries(Database &database, ProgramId program);
// What the lists of a round come to, for summaries.
struct Figures
{
    int proposals = 0;
    int unmatched = 0;
    std::optional<int> worst; // score; none: it proposes nobody
};
[[nodiscard]] Result<QHash<RoundId, Figures>> figures(Database &database, ProgramId program);
// The whole round.
[[nodiscard]] Result<std::optional<MatchingRound>> byId(Database &database, RoundId id);
Result<RoundId> insert(Database &database, const MatchingRound &round);
Result<> markPublished(Database &database, RoundId id);
Result<> remove(Database &database, RoundId id);

} // namespace mentorbook::round_table
