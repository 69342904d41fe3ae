#pragma once

#include "core/actions/matching/round_review.h"

class QWidget;

namespace mentorbook {

// What the details pane shows of a pair: both people side by side, then what each criterion gave, and why.
[[nodiscard]] QWidget *proposalDetails(const RoundReview &review, const Proposal &proposal);

// Of somebody without a mentor: who they are, why nobody was found, and what would help.
[[nodiscard]] QWidget *unmatchedDetails(const RoundReview &review, const Unmatched &unmatched);

// Scores and points as people read them: 0…100.
[[nodiscard]] int shownScore(int score);
[[nodiscard]] QString shownPoints(int points); // with one decimal where there is one

} // namespace mentorbook
