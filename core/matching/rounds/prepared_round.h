#pragma once

#include "core/base/result.h"
#include "core/matching/round.h"
#include "core/matching/solving/score_rows.h"

#include <QHash>

#include <memory>
#include <optional>

namespace mentorbook {

// A round whose input has been checked, ordered and scored, ready for a solver.
struct PreparedRound
{
    MatchingInput input; // lists in the order that decides ties
    std::unique_ptr<Scorer> scorer;
    std::vector<int> pinnedMentor; // by mentee: index of the mentor or peer, or Nobody
    std::vector<int> capacity; // by mentor, without pinned places
    std::unique_ptr<ScoreRows> rows; // of mentees; pinned people are in no pair, existing pairings count more

    [[nodiscard]] bool isPeer() const { return input.type == MentoringType::Peer; }
    [[nodiscard]] const MatchingCandidate &mentor(int index) const
    {
        return isPeer() ? input.mentees[index] : input.mentors[index];
    }
    [[nodiscard]] bool isExisting(int mentor, int mentee) const;
    [[nodiscard]] int highestScore() const { return FullScore + input.aim.stability; }

    std::vector<std::vector<int>> existing; // by mentee: indexes of mentors, sorted
};

// Refuses with a sentence what cannot be a round.
[[nodiscard]] Result<PreparedRound> prepareRound(const MatchingInput &input);

// Why the rule forbids a pair, in a sentence about the two.
[[nodiscard]] QString ruleSentence(PairRule rule, const QString &mentor, const QString &mentee);

} // namespace mentorbook
