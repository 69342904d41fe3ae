#include "core/matching/scoring/seniority.h"

#include "core/matching/scoring/texts.h"

#include <algorithm>

namespace mentorbook {

Seniority::Seniority(const MatchingInput &input)
{
    constexpr qint64 MostDays = 200 * 366; // a date from another age is a slip, and cannot overflow anything
    Numbering ladders;
    const auto gradeOf = [&](const MatchingCandidate &candidate) -> std::optional<Grade> {
        const auto grade = gradeIn(candidate.grade);
        return grade ? std::optional(Grade{ladders(grade->around), grade->number}) : std::nullopt;
    };
    const auto daysOf = [&](const MatchingCandidate &candidate) -> qint32 {
        if (!candidate.hireDate || !candidate.hireDate->isValid())
            return -1;
        return qint32(std::clamp<qint64>(candidate.hireDate->daysTo(input.today), 0, MostDays));
    };
    for (const MatchingCandidate &mentor : input.mentors) {
        mentorGrades.push_back(gradeOf(mentor));
        mentorDays.push_back(daysOf(mentor));
    }
    for (const MatchingCandidate &mentee : input.mentees) {
        menteeGrades.push_back(gradeOf(mentee));
        menteeDays.push_back(daysOf(mentee));
    }
}

std::optional<qint64> Seniority::gradesAbove(
    const std::optional<Grade> &mentor, const std::optional<Grade> &mentee)
{
    if (!mentor || !mentee)
        return {};
    if (mentor->ladder != mentee->ladder && mentor->ladder != 0 && mentee->ladder != 0)
        return {};
    return mentor->number - mentee->number;
}

std::optional<qint64> Seniority::gradesAbove(qsizetype mentor, qsizetype mentee) const
{
    return gradesAbove(mentorGrades[size_t(mentor)], menteeGrades[size_t(mentee)]);
}

std::optional<qint64> Seniority::daysAbove(qsizetype mentor, qsizetype mentee) const
{
    const qint32 above = mentorDays[size_t(mentor)];
    const qint32 below = menteeDays[size_t(mentee)];
    if (above < 0 || below < 0)
        return {};
    return above - below;
}

} // namespace mentorbook
