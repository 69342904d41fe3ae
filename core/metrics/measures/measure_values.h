#pragma once

#include "core/cadence/pairing_history.h"
#include "core/domain/goal.h"
#include "core/domain/mentee_goal.h"

#include <QHash>
#include <QList>

namespace mentorbook {

// What the measures of a program are computed from: everything that happened up to a day.

struct MeasuredPerson
{
    ParticipantId id;
    PersonId person;
    ParticipantRole role = ParticipantRole::Mentee;
    ParticipantState state = ParticipantState::Approved;
    std::optional<QDate> enrolledOn = {};
    QString department = {};
    QString grade = {};
    QString location = {};
};

struct MeasuredPairing
{
    QList<ParticipantId> mentors;
    QList<ParticipantId> mentees;
    PairingState state = PairingState::Active;
    QDate startedOn;
    std::optional<QDate> endedOn = {};
    PairingHistory history = {};
    QList<QDate> meetings = {}; // held, each that counts, in order
};

// Somebody in the rosters, participant or not.
struct MeasuredEmployee
{
    PersonId id;
    QString department = {};
    QString grade = {};
    QString location = {};
    std::optional<QDate> hiredOn = {};
    QList<QDate> joined = {}; // in order; a return counts
    QList<QDate> left = {}; // in order: the day, or the latest it can have been
    QList<QDate> promoted = {}; // in order
    bool admitted = false; // by the program's entry rules, on the invitation day
};

// One sending of the satisfaction question: what each invited participant answered.
struct MeasuredWave
{
    QDate sentOn;
    struct Answer
    {
        ParticipantId participant;
        std::optional<int> answer; // 1…5; none: silent
        std::optional<QDate> answeredOn;
    };
    QList<Answer> answers;
};

// What one side of a pairing says of the match.
struct FitAnswer
{
    ParticipantId participant;
    bool asMentor = false;
    std::optional<int> answer = {}; // 1…5; none: silent
    QDate on;
};

// How likely somebody is to recommend the program.
struct RecommendAnswer
{
    ParticipantId participant;
    std::optional<int> answer = {}; // 0…10; none: silent
    QDate on;
};

// A training module that somebody was to complete.
struct TrainingPlace
{
    ParticipantId participant;
    QDate assignedOn;
    QDate deadline;
    std::optional<QDate> completedOn = {};
};

// Somebody's place at an event.
struct EventPlace
{
    ParticipantId participant;
    QDate on;
    bool registered = false;
    bool attended = false;
};

// How well a mentee masters a skill, as one of the two rated it.
struct SkillRating
{
    ParticipantId mentee;
    bool byMentor = false;
    std::optional<int> before = {}; // 1…5
    std::optional<int> after = {};
    QDate on; // of the last rating
};

struct MeasureValues
{
    Program program;
    QDate asOf; // nothing later counts
    int minimumGroupSize = 5;
    std::optional<QDate> dataThrough = {}; // the newest roster, meeting or answer

    QList<MeasuredPerson> participants = {};
    QList<MeasuredPairing> pairings = {};
    QList<MeasuredWave> waves = {}; // oldest first
    QList<MenteeGoal> menteeGoals = {};

    QList<MeasuredEmployee> workforce = {};
    std::optional<QDate> rostersFrom = {}; // the first complete one
    std::optional<QDate> rostersThrough = {}; // the newest
    std::optional<QDate> invitedOn = {}; // eligibility is asked for this day

    // Nothing in the workspace fills these yet; what comes with surveys, training and events will.
    QList<FitAnswer> fits = {};
    QList<RecommendAnswer> recommendations = {};
    QList<SkillRating> skillRatings = {};
    QList<TrainingPlace> training = {};
    QList<EventPlace> events = {};
};

// The values as they stood on an earlier day. Requires: day ≤ values.asOf.
// States of participants are as today: the workspace does not say when they changed.
[[nodiscard]] MeasureValues asOf(const MeasureValues &values, QDate day);

// Whether a participant belongs to a goal's group.
[[nodiscard]] bool belongs(const MeasuredPerson &person, const GoalGroup &group);

// How many enrolled participants (approved or completed) are in the group.
[[nodiscard]] int peopleIn(const MeasureValues &values, const GoalGroup &group);

// The same by department, grade and location alone.
[[nodiscard]] bool worksIn(const MeasuredEmployee &employee, const GoalGroup &group);

[[nodiscard]] bool isEnrolled(ParticipantState state);

} // namespace mentorbook
