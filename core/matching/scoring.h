#pragma once

#include "core/base/result.h"
#include "core/domain/matching_round.h"
#include "core/domain/program.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace mentorbook {

inline constexpr int FullScore = 10'000;

// Somebody who takes part in a round, with everything the criteria and rules look at.
struct MatchingCandidate
{
    ParticipantId participant = {};
    PersonId person = {};
    QString employeeNumber = {};
    QString name = {};
    int capacity = 1; // of a mentor: places left beside the pairings there are
    QStringList skillsOffered = {};
    QStringList skillsWanted = {};
    QString department = {};
    QString location = {};
    QString grade = {};
    std::optional<QDate> hireDate = {};
    QList<PersonId> managers = {}; // the line upward, nearest first

    bool operator==(const MatchingCandidate &) const = default;
};

struct MatchingInput
{
    QList<MatchingCandidate> mentors = {};
    QList<MatchingCandidate> mentees = {}; // somebody in both roles stands in both lists
    QList<Criterion> criteria = {};
    QList<std::pair<ParticipantId, ParticipantId>> banned = {}; // mentor, mentee
    QDate today = {};
    quint32 seed = 0;

    bool operator==(const MatchingInput &) const = default;
};

// Scores pairs as whole numbers 0…10,000: the sum of what each criterion gives, at most its share of the
// weights (largest remainder; the shares add up to exactly 10,000), rounded half up.
//
// Skills       the share of wanted skills that are offered. Skills are equal whole, without regard to case
//              and spaces; never by part of a word.
// Department   all where the departments differ, nothing where they are the same.
// Location     all where the locations are the same, nothing otherwise.
// Experience   the mentor above the mentee by a wished band, by grade where both have a comparable one,
//              otherwise by years since the hire date: nothing at 0 or below, rising evenly to all at the
//              band's start (2 grades, 3 years), all to the band's end (3 grades, 10 years), falling evenly
//              to half (at 6 grades, 20 years), where it stays: a mentor far above is still above.
// Unknown      what the data do not say counts half, and never fails a must: nobody is shut out for a gap in
//              HR's file. So does a mentee who names no wanted skills.
//
// Rules, as pairs without a score: oneself; the mentee's manager anywhere in their line, and the other way
// round; banned pairs; pairs that do not meet a must at all.
class Scorer
{
public:
    static constexpr int Forbidden = -1;

    // Refuses with a sentence: no criterion with weight, a weight outside 0…100, no date.
    [[nodiscard]] static Result<Scorer> of(const MatchingInput &input);

    // Indexes into the input's lists. Forbidden where a rule forbids the pair.
    [[nodiscard]] int score(qsizetype mentor, qsizetype mentee) const;

    // Points per criterion, in the input's order, for a pair no rule forbids; criteria with neither weight
    // nor must are left out. The input's strings are read again, so it must be the one the scorer was made
    // of.
    [[nodiscard]] QList<CriterionPoints> why(
        const MatchingInput &input, qsizetype mentor, qsizetype mentee) const;

private:
    // What a criterion gives, between 0 and 1.
    struct Fraction
    {
        qint64 numerator = 0;
        qint64 denominator = 1;
    };

    struct Grade
    {
        int ladder = 0; // the words around the number; 0: none
        int number = 0;
    };

    // Texts as numbers, 0 for unknown.
    struct Traits
    {
        std::vector<quint64> offered; // a bit per skill
        std::vector<int> wanted;
        int department = 0;
        int location = 0;
        std::optional<Grade> grade = {};
        std::optional<qint64> tenureDays = {};
        std::vector<int> forbidden = {}; // by mentee: indexes of mentors, sorted
    };

    [[nodiscard]] Fraction fraction(CriterionKind kind, const Traits &mentor, const Traits &mentee) const;
    [[nodiscard]] static Fraction experience(const Traits &mentor, const Traits &mentee);
    // None where the grades are missing or not comparable.
    [[nodiscard]] static std::optional<qint64> gradesAbove(const Traits &mentor, const Traits &mentee);
    [[nodiscard]] static int points(int share, Fraction fraction);

    std::vector<Traits> m_mentors;
    std::vector<Traits> m_mentees;
    QList<Criterion> m_criteria;
    std::vector<int> m_shares; // by criterion
};

// Weights as shares of 10,000 by the largest remainder, ties to the earlier. Not all may be zero.
[[nodiscard]] std::vector<int> sharesOf(const QList<Criterion> &criteria);

} // namespace mentorbook
