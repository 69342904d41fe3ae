#include "core/metrics/measures/measure_values.h"

#include <algorithm>

namespace mentorbook {

namespace {

bool isAmong(const QString &value, const QStringList &allowed)
{
    return allowed.isEmpty() || allowed.contains(value, Qt::CaseInsensitive);
}

void takeBack(std::optional<QDate> &day, QDate asOf)
{
    if (day && *day > asOf)
        day.reset();
}

void notAfter(std::optional<QDate> &day, QDate asOf)
{
    if (day && *day > asOf)
        day = asOf;
}

} // namespace

MeasureValues asOf(const MeasureValues &values, QDate day)
{
    Q_ASSERT(day <= values.asOf);
    MeasureValues then = values;
    then.asOf = day;
    notAfter(then.dataThrough, day);
    notAfter(then.rostersThrough, day);
    then.participants.removeIf(
        [&](const MeasuredPerson &person) { return person.enrolledOn && *person.enrolledOn > day; });
    then.pairings.removeIf([&](const MeasuredPairing &pairing) { return pairing.startedOn > day; });
    for (MeasuredPairing &pairing : then.pairings) {
        if (pairing.endedOn && *pairing.endedOn > day) {
            pairing.endedOn.reset();
            pairing.history.endedOn.reset();
            pairing.state = PairingState::Active;
        }
        pairing.meetings.removeIf([&](QDate on) { return on > day; });
    }
    then.waves.removeIf([&](const MeasuredWave &wave) { return wave.sentOn > day; });
    for (MeasuredWave &wave : then.waves) {
        for (MeasuredWave::Answer &answer : wave.answers) {
            if (answer.answeredOn && *answer.answeredOn > day)
                answer = {.participant = answer.participant, .answer = {}, .answeredOn = {}};
        }
    }
    for (MenteeGoal &goal : then.menteeGoals) {
        if (goal.closedOn && *goal.closedOn > day) {
            goal.closedOn.reset();
            goal.status = MenteeGoalStatus::Open;
        }
    }
    const auto isLater = [&](const auto &what) { return what.on > day; };
    then.fits.removeIf(isLater);
    then.recommendations.removeIf(isLater);
    then.skillRatings.removeIf(isLater);
    then.events.removeIf(isLater);
    then.training.removeIf([&](const TrainingPlace &place) { return place.assignedOn > day; });
    for (TrainingPlace &place : then.training)
        takeBack(place.completedOn, day);
    return then;
}

bool belongs(const MeasuredPerson &person, const GoalGroup &group)
{
    if (group.role && person.role != *group.role && person.role != ParticipantRole::Both)
        return false;
    return isAmong(person.department, group.departments) && isAmong(person.grade, group.grades)
        && isAmong(person.location, group.locations);
}

int peopleIn(const MeasureValues &values, const GoalGroup &group)
{
    return int(std::ranges::count_if(values.participants,
        [&](const MeasuredPerson &person) { return isEnrolled(person.state) && belongs(person, group); }));
}

bool worksIn(const MeasuredEmployee &employee, const GoalGroup &group)
{
    return isAmong(employee.department, group.departments) && isAmong(employee.grade, group.grades)
        && isAmong(employee.location, group.locations);
}

bool isEnrolled(ParticipantState state)
{
    return state == ParticipantState::Approved || state == ParticipantState::Completed;
}

} // namespace mentorbook
