#pragma once

#include "core/metrics/measures/measure_values.h"
#include "core/metrics/program_metrics.h"

namespace mentorbook {

// The figures behind the measures that core/metrics/program_metrics does not have. What is passed in counts
// everybody once.

// Somebody followed from a day on.
struct FollowedPerson
{
    QDate from;
    std::optional<QDate> eventOn = {}; // left, or was first promoted, after `from`

    bool operator==(const FollowedPerson &) const = default;
};

// "retention": employed `months` later ÷ present on day 0, of those who could be followed for so long;
// whoever leaves on the last day has left. Missing are those followed for less. Wilson interval.
// controls: people like them who did not take part, followed in the same way; where they are given, the note
// compares the two by Newcombe's method 10 ("associated with", not "caused by").
[[nodiscard]] Metric retention(const QList<FollowedPerson> &people, int months, QDate followedThrough,
    const MetricContext &context, const QList<FollowedPerson> &controls = {});

// "promotion": promoted within `months` ÷ all who could be followed for so long, leavers included.
[[nodiscard]] Metric promotionRate(
    const QList<FollowedPerson> &people, int months, QDate followedThrough, const MetricContext &context);

// A mentee between approval and a match.
struct Waiting
{
    std::optional<QDate> approvedOn; // none: not known, and missing
    std::optional<QDate> matchedOn = {};
    std::optional<QDate> withdrawnOn = {};

    bool operator==(const Waiting &) const = default;
};

// "time_to_match": the day by which half of all approved are matched: the median of the cumulative incidence
// (Aalen–Johansen: whoever still waits on `today` is censored, a withdrawal competes). No value while fewer
// than half are.
[[nodiscard]] Metric timeToMatch(const QList<Waiting> &mentees, QDate today, const MetricContext &context);

// "meetings_held": how many, by so many pairings.
[[nodiscard]] Metric meetingsHeld(qint64 meetings, qint64 pairings, const MetricContext &context);

// "match_satisfaction": 4 or 5 of 5 for the match ÷ answered, by the mentors or by the mentees: never both
// together.
[[nodiscard]] Metric matchSatisfaction(
    const RatingCounts &ratings, ParticipantRole side, const MetricContext &context);

// "nps": % of 9 and 10 less % of 0 to 6. Each element is an answer 0…10.
[[nodiscard]] Metric netPromoter(const QList<int> &answers, qint64 invited, const MetricContext &context);

// "training_completion": completed by the deadline ÷ assigned with a deadline that has come. Missing are
// those whose deadline is still to come.
[[nodiscard]] Metric trainingCompletion(
    const QList<TrainingPlace> &places, QDate today, const MetricContext &context);

// "event_attendance": attended ÷ registered, each person once an event. The note says of how many invited.
[[nodiscard]] Metric eventAttendance(const QList<EventPlace> &places, const MetricContext &context);

// "goal_attainment": attained by the due date ÷ due by `today`; the abandoned stay in. Missing are goals that
// are still to come due, and those without a due date. Behind it stand mentees, not goals.
[[nodiscard]] Metric goalAttainment(
    const QList<MenteeGoal> &goals, QDate today, const MetricContext &context);

// "skill_gain": mean of after − before, only of mentees with both, each mentee's skills averaged first;
// Student's t interval. Missing are mentees with one of the two.
[[nodiscard]] Metric skillGain(
    const QList<SkillRating> &ratings, bool byMentor, const MetricContext &context);

// "cross_department": pairings whose two sides share no department ÷ all pairings.
struct PairingDepartments
{
    QStringList mentors; // of a peer pairing: the one
    QStringList mentees; // and the other
};
[[nodiscard]] Metric crossDepartment(const QList<PairingDepartments> &pairings, const MetricContext &context);

// "representation": mentors of a group ÷ all mentors. Not shown where the group, or everybody outside it, is
// fewer than the minimum group size but somebody.
[[nodiscard]] Metric representation(qint64 inGroup, qint64 mentors, const MetricContext &context);

} // namespace mentorbook
