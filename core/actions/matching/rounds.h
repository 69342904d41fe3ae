#pragma once

#include "core/domain/matching_round.h"
#include "core/matching/round.h"
#include "core/storage/tables/participant_table.h"
#include "core/storage/workspace.h"

namespace mentorbook {

// Approved, enrolled by that day and employed.
[[nodiscard]] bool takesPart(const ParticipantRow &row, QDate on);

// What the matching engine needs of a program on a day: approved participants, enrolled by then and employed;
// mentors with places left, mentees without a running pairing. Banned pairs, and pairs that ended, are
// forbidden.
[[nodiscard]] Result<MatchingInput> matchingInput(
    Database &database, const Program &program, const QList<Criterion> &criteria, QDate today, quint32 seed);

[[nodiscard]] Result<QList<MatchingRound>> rounds(
    Database &database, ProgramId program); // newest first, summaries
// By name, or the newest where the name is empty; with proposals and unmatched people.
[[nodiscard]] Result<MatchingRound> findRound(Database &database, ProgramId program, const QString &name);
[[nodiscard]] Result<MatchingRound> roundById(Database &database, RoundId id);
// "Round 1", "Round 2", …: the first that is free.
[[nodiscard]] Result<QString> freeRoundName(Database &database, ProgramId program);

// No name, or one that another round of the program has, is refused.
[[nodiscard]] Result<> checkRoundName(Database &database, ProgramId program, const QString &name);

enum class CriteriaUse { ByThisRound, AlsoByTheProgram };
// Stores what was computed, and its criteria as the program's where asked to: one step. Refused:
// checkRoundName(), checkCriteria().
Result<RoundId> storeRound(
    Workspace &workspace, const MatchingRound &round, CriteriaUse use = CriteriaUse::ByThisRound);
Result<> removeRound(Workspace &workspace, RoundId id);

// What no longer holds of a round's proposals if they start on a day, a sentence each: people who no longer
// take part, were paired or filled up since, pairs that were banned, ended or became a line of reporting
// since.
[[nodiscard]] Result<QStringList> changesSince(Database &database, const MatchingRound &round, QDate start);

// Turns the proposals into pairings that start on a day, all or none. Refused: a round that was published,
// one without proposals, one of which something no longer holds. How many were published.
Result<int> publishRound(Workspace &workspace, RoundId id, QDate start);

// Never propose this mentor and mentee again.
Result<> banPair(Workspace &workspace, ProgramId program, const BannedPair &pair);

} // namespace mentorbook
