#pragma once

#include "core/matching/round.h"

#include <functional>

namespace mentorbook {

// Somebody instead, for a mentee.
struct Alternative
{
    ParticipantId mentor;
    int score = 0; // of the pair
    qint64 atLeast = 0; // what forming it costs everybody, at the least

    bool operator==(const Alternative &) const = default;
};

// Why these two were not proposed.
struct WhyNot
{
    ParticipantId mentor = {};
    ParticipantId mentee = {};
    bool proposed = false; // they were
    std::optional<PairRule> rule = {}; // forbids them; nothing below holds then but the alternatives
    std::optional<CriterionKind> must = {}; // which, for PairRule::Must
    int score = 0; // of the pair
    std::optional<ParticipantId> has = {}; // whom the mentee got
    int hasScore = 0;
    // What forming the pair costs everybody together, in score: at the least by the prices of the proven
    // round, and exactly by computing the round with the pair in it.
    qint64 atLeast = 0;
    qint64 costs = 0;
    int fewerMatched = 0;
    int changed = 0; // other mentees who would have somebody else, or nobody
    QList<Alternative> alternatives = {}; // the next three for this mentee, cheapest first

    bool operator==(const WhyNot &) const = default;
};

// For one-on-one and reverse rounds. Errors: those of computeRound(), NotFound (somebody does not take part).
[[nodiscard]] Result<WhyNot> whyNot(
    const MatchingInput &input, ParticipantId mentor, ParticipantId mentee, Progress &progress);

// A change that would match more people.
struct Relaxation
{
    enum class Kind {
        LiftMust, // the criterion keeps its weight, but need not hold
        LowerMinimum, // of the score, to `minimum`
        DirectManagersOnly, // instead of everybody in the line
        AnotherPlace, // each full mentor takes one mentee more
        LetIn, // those held back take part
        AllowEnded, // pairs that were one before
    };

    Kind kind = Kind::LiftMust;
    std::optional<CriterionKind> must = {};
    int minimum = 0;
    int gain = 0; // people matched beside

    bool operator==(const Relaxation &) const = default;
};

// Those that match at least one more, the most helpful first; each alone, computed. Errors as computeRound().
[[nodiscard]] Result<QList<Relaxation>> relaxations(const MatchingInput &input, Progress &progress);

// How a name is told: usually from the roster.
using NameOf = std::function<QString(ParticipantId)>;

[[nodiscard]] QString explain(const WhyNot &whyNot, const NameOf &nameOf);
[[nodiscard]] QStringList explainAlternatives(const WhyNot &whyNot, const NameOf &nameOf);
[[nodiscard]] QString explain(const Relaxation &relaxation);
// "3 of your own managers, 2 banned pairs." Empty where no rule blocks anybody.
[[nodiscard]] QString explain(const UnmatchedRules &unmatched);
// What a round's certificate says, with the worst pair where it was raised.
[[nodiscard]] QString explain(const ComputedRound &round);

} // namespace mentorbook
