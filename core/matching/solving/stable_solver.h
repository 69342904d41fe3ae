#pragma once

#include "core/matching/solving/score_rows.h"
#include "core/matching/solving/stop_signal.h"

#include <optional>

namespace mentorbook {

// Whom each side would rather have: those they ranked, best first, then by score, then by place in the list.
struct Preferences
{
    std::vector<std::vector<int>> menteeChoices = {}; // by mentee: mentors, best first
    std::vector<std::vector<int>> mentorChoices = {}; // by mentor: mentees, best first
};

// By mentee: the mentor, or Nobody; mentees propose, so that no stable solution is better for any of them.
// Gale and Shapley (1962), "College admissions and the stability of marriage". None when stopped: half of it
// is of no use.
[[nodiscard]] std::optional<std::vector<int>> solveStable(
    const RowProblem &problem, const Preferences &preferences, StopSignal &stop);

struct BlockingPairs
{
    qint64 count = 0;
    std::vector<std::pair<int, int>> some = {}; // mentor, mentee: the first `most`, by mentee, then mentor
};

// Pairs who would both rather have each other than whom they have.
[[nodiscard]] BlockingPairs blockingPairs(const RowProblem &problem, const Preferences &preferences,
    const std::vector<int> &mentorOf, size_t most, StopSignal &stop);

} // namespace mentorbook
