#pragma once

#include "core/matching/matching_input.h"
#include "core/matching/scoring/kernels.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace mentorbook {

// What a criterion gives, between 0 and 1. If not nothing, it is more than 1 in 20,000, so that only nothing
// rounds to 0 of 10,000.
struct Fraction
{
    qint64 numerator = 0;
    qint64 denominator = 1;

    bool operator==(const Fraction &) const = default;
};

inline constexpr Fraction HalfForUnknown{1, 2};

// The fraction of a share, rounded half up.
[[nodiscard]] constexpr int pointsOf(int share, Fraction given)
{
    return int((2 * share * given.numerator + given.denominator) / (2 * given.denominator));
}

// Mentors from first to before last.
struct MentorRange
{
    qsizetype first = 0;
    qsizetype last = 0;

    [[nodiscard]] qsizetype count() const { return last - first; }
};

// One criterion over everybody, its data turned into numbers. Safe to ask from several threads.
class CriterionScorer
{
public:
    virtual ~CriterionScorer() = default;

    // Makes addRow() quicker for this share; before several threads ask.
    virtual void prepare(int share) { Q_UNUSED(share) }

    [[nodiscard]] virtual Fraction fraction(qsizetype mentor, qsizetype mentee) const = 0;
    // Adds pointsOf(share, fraction) of every mentor in the range; scores[0] is that of its first.
    virtual void addRow(qsizetype mentee, int share, MentorRange mentors, kernels::Points *scores) const = 0;
    // What the points come from, as explanation::value() writes it. The input's texts are read again.
    [[nodiscard]] virtual QStringList values(
        const MatchingInput &input, qsizetype mentor, qsizetype mentee) const
        = 0;
};

[[nodiscard]] std::unique_ptr<CriterionScorer> criterionScorer(
    CriterionKind kind, const MatchingInput &input);

// The makers of each kind, in the file of their name.
[[nodiscard]] std::unique_ptr<CriterionScorer> fieldScorer(CriterionKind kind, const MatchingInput &input);
[[nodiscard]] std::unique_ptr<CriterionScorer> overlapScorer(CriterionKind kind, const MatchingInput &input);
[[nodiscard]] std::unique_ptr<CriterionScorer> experienceScorer(const MatchingInput &input);
[[nodiscard]] std::unique_ptr<CriterionScorer> choicesScorer(const MatchingInput &input);
[[nodiscard]] std::unique_ptr<CriterionScorer> hoursScorer(const MatchingInput &input);
[[nodiscard]] std::unique_ptr<CriterionScorer> scalesScorer(const MatchingInput &input);
[[nodiscard]] std::unique_ptr<CriterionScorer> diversityScorer(const MatchingInput &input);
[[nodiscard]] std::unique_ptr<CriterionScorer> customFieldsScorer(const MatchingInput &input);

} // namespace mentorbook
