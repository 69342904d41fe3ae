#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/matching_round.h"
#include "core/matching/scoring.h"
#include "core/matching/solver.h"

namespace mentorbook {

// Two people who would both rather have each other than whom they have.
struct BlockingPair
{
    ParticipantId mentor;
    ParticipantId mentee;

    bool operator==(const BlockingPair &) const = default;
};

// How many of the other side a rule keeps somebody from.
struct RuleCount
{
    PairRule rule = PairRule::Oneself;
    std::optional<CriterionKind> must = {}; // which, for PairRule::Must
    int count = 0;

    bool operator==(const RuleCount &) const = default;
};

// Why somebody has nobody: the rules that keep the other side away, most first.
struct UnmatchedRules
{
    ParticipantId participant;
    QList<RuleCount> rules = {};

    bool operator==(const UnmatchedRules &) const = default;
};

// What a round tells beside its outcome; nothing of it is needed to publish.
struct RoundDetail
{
    std::optional<int> worst = {}; // no pair scores less
    bool worstRaised = false; // and without matching fewer, none could be kept above that
    int existing = 0; // existing pairings whose people take part
    int kept = 0; // of them, proposed again
    int choicesMade = 0; // mentees with ranked choices
    int choicesMet = 0; // of them, with somebody they ranked
    qint64 blockingPairs = 0;
    QList<BlockingPair> someBlockingPairs = {}; // the first hundred, by the mentee's number
    QList<UnmatchedRules> unmatched = {}; // in the outcome's order

    bool operator==(const RoundDetail &) const = default;
};

struct ComputedRound
{
    RoundOutcome outcome = {};
    RoundDetail detail = {};

    bool operator==(const ComputedRound &) const = default;
};

// Computes a round of any mentoring type.
// One-on-one and reverse: every mentee at most one mentor, mentors as many mentees as they have places.
// Peer: everybody at most one other; a proposal holds both as mentees, matched counts people.
// Group: a mentor with 3…8 mentees, see group_solver.h.
//
// Pinned pairs stand beforehand and take their place. As many people as possible, then the highest total
// score (or as the aim says), proven. The outcome depends on who takes part, the criteria, the rules and the
// seed, never on the order of the lists: ties go by a hash of employee numbers. Proposals have the best score
// first; unmatched people go by employee number.
// Everybody unmatched because of the rules is an outcome. Errors: InvalidInput (nobody on one side, no
// places, somebody twice on one side, pins that contradict each other or a rule, criteria that Scorer
// refuses), Unsupported (see solve()), Canceled (within 0.2 s).
// With the time limit reached, or progress.stopHere(), the best so far with its bound.
[[nodiscard]] Result<RoundOutcome> computeRound(
    const MatchingInput &input, Progress &progress, const SolverOptions &options = {});
[[nodiscard]] Result<ComputedRound> computeRoundInDetail(
    const MatchingInput &input, Progress &progress, const SolverOptions &options = {});

} // namespace mentorbook
