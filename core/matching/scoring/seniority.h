#pragma once

#include "core/matching/matching_input.h"

#include <optional>
#include <vector>

namespace mentorbook {

struct Grade
{
    int ladder = 0; // the words around the number; 0: none
    int number = 0;

    auto operator<=>(const Grade &) const = default;
};

// Who is above whom, by grade and by time with the company.
struct Seniority
{
    explicit Seniority(const MatchingInput &input);

    // None where the grades are missing or not comparable: "M3" and "IC5" are of different ladders; a bare
    // number fits every ladder.
    [[nodiscard]] static std::optional<qint64> gradesAbove(
        const std::optional<Grade> &mentor, const std::optional<Grade> &mentee);
    [[nodiscard]] std::optional<qint64> gradesAbove(qsizetype mentor, qsizetype mentee) const;
    // None where a hire date is missing.
    [[nodiscard]] std::optional<qint64> daysAbove(qsizetype mentor, qsizetype mentee) const;

    std::vector<std::optional<Grade>> mentorGrades;
    std::vector<std::optional<Grade>> menteeGrades;
    std::vector<qint32> mentorDays; // with the company, −1 for unknown
    std::vector<qint32> menteeDays;
};

} // namespace mentorbook
