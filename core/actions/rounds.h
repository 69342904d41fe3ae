#pragma once

#include "core/domain/matching_round.h"
#include "core/matching/round.h"
#include "core/storage/participant_table.h"
#include "core/storage/workspace.h"

namespace mentorbook {

// What the matching engine needs of a program on a day: approved participants, enrolled by then and employed; mentors with
// places left, mentees without a running pairing. Banned pairs, and pairs that ended, are forbidden.
[[nodiscard]] Result<MatchingInput> matchingInput(
    Database &database, const Program &program, const QList<Criterion> &criteria, QDate today, quint32 seed);

[[nodiscard]] Result<QList<MatchingRound>> rounds(Database &database, ProgramId program); // newest first, summaries
// By name, or the newest where the name is empty; with proposals and unmatched people.
[[nodiscard]] Result<MatchingRound> findRound(Database &database, ProgramId program, const QString &name);
[[nodiscard]] Result<MatchingRound> roundById(Database &database, RoundId id);
// "Round 1", "Round 2", …: the first that is free.
[[nodiscard]] Result<QString> freeRoundName(Database &database, ProgramId program);

// Stores what was computed. A name that is taken is refused.
Result<RoundId> storeRound(Workspace &workspace, const MatchingRound &round);
Result<> removeRound(Workspace &workspace, RoundId id);

// Turns the proposals into pairings that start on a day, all or none. Refused: a round that was published, one
// without proposals, one whose people were paired, filled up or left since. How many were published.
Result<int> publishRound(Workspace &workspace, RoundId id, QDate start);

// Never propose this mentor and mentee again.
Result<> banPair(Workspace &workspace, ProgramId program, const BannedPair &pair);

} // namespace mentorbook
