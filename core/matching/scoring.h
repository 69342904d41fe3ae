#pragma once

#include "core/base/result.h"
#include "core/domain/matching_round.h"
#include "core/matching/matching_input.h"
#include "core/matching/rules.h"
#include "core/matching/scoring/criterion_scorer.h"

#include <memory>
#include <optional>
#include <vector>

namespace mentorbook {

inline constexpr int FullScore = 10'000;

// Scores pairs as whole numbers 0…10,000: the sum of what each criterion gives, at most its share of the
// weights (largest remainder; the shares add up to exactly 10,000), rounded half up.
//
// Skills        the share of wanted skills that are offered. Skills are equal whole, by their name in the
//               managed list, without regard to case and spaces; never by part of a word.
// Department    all where the departments differ (or are the same, by choice), nothing otherwise.
// Location      all where the locations are the same, nothing otherwise.
// Experience    the mentor above the mentee by a wished band, by grade where both have a comparable one,
//               otherwise by years since the hire date; in reverse mentoring the mentee above the mentor.
// Goals         the share of the mentee's goals that the mentor can help with.
// Interests     interests in common; three of them, or all the mentee has, give all.
// Values        answers on scales of values and personality: the mean of closeness (or distance, by choice).
// WorkingHours  hours in common, evenly up to those wished for.
// Language      all where they have a language in common.
// Diversity     the share of both people's wishes that are met; no wish at all is met by everybody.
// RankedChoices how high each ranks the other, half for each side.
// CustomFields  the share of the company's own fields that are as wished (the same, or different).
// CareerPath    all where the mentor holds or held the role that the mentee aims at.
// Unknown       what the data do not say counts half, and never fails a must: nobody is shut out for a gap in
//               HR's file. So does a mentee who names no wanted skills. A mentor who offers no skills offers
//               none.
//
// In a peer program a pair's score is the mean of both directions; a must holds where one direction meets it.
//
// Rules are pairs without a score (rules.h). Safe to ask from several threads.
class Scorer
{
public:
    static constexpr int Forbidden = -1;

    // Refuses with a sentence: no criterion with weight, a weight outside 0…100, no date, settings that make
    // no sense.
    [[nodiscard]] static Result<Scorer> of(const MatchingInput &input);

    [[nodiscard]] qsizetype mentors() const { return m_mentors; }
    [[nodiscard]] qsizetype mentees() const { return m_mentees; }

    // Indexes into the input's lists; in a peer program both are of the mentees. Forbidden where a rule
    // forbids the pair.
    [[nodiscard]] int score(qsizetype mentor, qsizetype mentee) const;
    [[nodiscard]] std::optional<PairRule> blocking(qsizetype mentor, qsizetype mentee) const;
    // The must that fails, in the input's order.
    [[nodiscard]] std::optional<CriterionKind> failedMust(qsizetype mentor, qsizetype mentee) const;

    // The same scores, some mentees' at once and many times as fast: a row of mentors() numbers for each
    // mentee from first to before last, kernels::NoPair for Forbidden.
    void rows(qsizetype first, qsizetype last, kernels::Points *scores) const;

    // Points per criterion, in the input's order, for a pair no rule forbids; criteria with neither weight
    // nor must are left out. The input's strings are read again, so it must be the one the scorer was made
    // of.
    [[nodiscard]] QList<CriterionPoints> why(
        const MatchingInput &input, qsizetype mentor, qsizetype mentee) const;

private:
    void addRow(qsizetype mentee, MentorRange mentors, kernels::Points *scores) const;
    void forbidFailedMusts(qsizetype mentee, kernels::Points *scores) const;
    void peerRows(qsizetype first, qsizetype last, kernels::Points *scores) const;
    // Of both directions in a peer program, otherwise twice the one.
    [[nodiscard]] int doubledPoints(size_t criterion, qsizetype mentor, qsizetype mentee) const;
    [[nodiscard]] bool fails(size_t criterion, qsizetype mentor, qsizetype mentee) const;

    qsizetype m_mentors = 0;
    qsizetype m_mentees = 0;
    QList<Criterion> m_criteria;
    std::vector<int> m_shares; // by criterion
    std::vector<std::unique_ptr<CriterionScorer>> m_scorers; // by criterion; none where nothing depends on it
    std::unique_ptr<PairRules> m_rules;
    int m_minimumScore = 0;
    bool m_peers = false;
    bool m_hasMust = false;
};

// Weights as shares of 10,000 by the largest remainder, ties to the earlier. Not all may be zero.
[[nodiscard]] std::vector<int> sharesOf(const QList<Criterion> &criteria);

} // namespace mentorbook
