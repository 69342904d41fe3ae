#pragma once

#include "core/matching/matching_input.h"
#include "core/matching/scoring/criterion_scorer.h"
#include "core/matching/scoring/seniority.h"

#include <optional>
#include <vector>

namespace mentorbook {

// Why two people may not be paired.
enum class PairRule {
    Oneself,
    HeldBack, // one of them is in no pair of this round
    Manager, // the mentor is a manager of the mentee
    Report, // the mentee is a manager of the mentor
    Banned,
    Ended, // they were a pair before
    Avoided, // one of them does not want the other
    NotJunior, // reverse mentoring: the mentor is not the junior of the two
    SeniorityUnknown, // reverse mentoring: nothing says who is
    OtherLevel, // peers of different levels
    OtherAgeGroup,
    LevelUnknown, // peers: the level or age group of one is not known
    Must, // a criterion that must hold does not at all
    MinimumScore,
};

// Everything but Must and MinimumScore, which need scores.
class PairRules
{
public:
    explicit PairRules(const MatchingInput &input);

    // The first rule in the order above that forbids the pair.
    [[nodiscard]] std::optional<PairRule> blocking(qsizetype mentor, qsizetype mentee) const;
    // Writes NoPair for every mentor in the range whom a rule forbids; scores[0] is that of its first.
    void forbid(qsizetype mentee, MentorRange mentors, kernels::Points *scores) const;

private:
    struct Block
    {
        int mentor = 0;
        PairRule rule = PairRule::Oneself;

        auto operator<=>(const Block &) const = default;
    };

    [[nodiscard]] std::optional<PairRule> byLevel(qsizetype mentor, qsizetype mentee) const;
    [[nodiscard]] std::optional<PairRule> reverse(qsizetype mentor, qsizetype mentee) const;
    [[nodiscard]] std::optional<PairRule> peers(qsizetype mentor, qsizetype mentee) const;

    std::vector<std::vector<Block>> m_blocks; // by mentee, sorted
    std::vector<int> m_heldBackMentors; // sorted
    std::vector<bool> m_heldBackMentees;
    // For rules by level:
    MentoringType m_type;
    PairingRules m_rules;
    std::optional<Seniority> m_seniority = {};
    std::vector<int> m_mentorLevels; // texts of grades or age groups as numbers
    std::vector<int> m_menteeLevels;
};

} // namespace mentorbook
