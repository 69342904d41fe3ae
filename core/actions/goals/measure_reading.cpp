#include "core/actions/goals/measure_reading.h"

#include "core/actions/pairings/pairings.h"
#include "core/actions/workspace/settings.h"
#include "core/storage/tables/design/mentee_goal_table.h"
#include "core/storage/tables/participant_table.h"
#include "core/storage/tables/people_table.h"
#include "core/storage/tables/roster_table.h"
#include "core/storage/tables/survey_table.h"

#include <algorithm>

namespace mentorbook {

namespace {

void reaches(std::optional<QDate> &through, const std::optional<QDate> &day, QDate today)
{
    if (day && *day <= today && (!through || *day > *through))
        through = day;
}

MeasuredPerson measuredPerson(const ParticipantRow &row)
{
    return {.id = row.participant.id,
        .person = row.person.id,
        .role = row.participant.role,
        .state = row.participant.state,
        .enrolledOn = row.participant.enrolledOn,
        .department = row.department(),
        .grade = row.person.roster.grade,
        .location = row.location()};
}

MeasuredPairing measuredPairing(const PairingOverview &overview, QDate today)
{
    MeasuredPairing pairing{.mentors = overview.pairing.mentors,
        .mentees = overview.pairing.mentees,
        .state = overview.pairing.state,
        .startedOn = overview.pairing.startedOn,
        .endedOn = overview.pairing.endedOn,
        .history = overview.history};
    for (const QDate day : overview.history.held) {
        if (day <= today)
            pairing.meetings.append(day);
    }
    return pairing;
}

MeasuredEmployee measuredEmployee(
    const Person &person, const QList<EmploymentEvent> &events, const Program &program, QDate invited)
{
    MeasuredEmployee employee{.id = person.id,
        .department = person.roster.department,
        .grade = person.roster.grade,
        .location = person.roster.location,
        .hiredOn = person.roster.hireDate,
        .admitted = admitted(person.roster, program.menteeRules, invited)
            || admitted(person.roster, program.mentorRules, invited)};
    for (const EmploymentEvent &event : events) {
        if (event.kind == EmploymentEventKind::Joined)
            employee.joined.append(event.on);
        else if (event.kind == EmploymentEventKind::Left)
            employee.left.append(event.on);
        else if (event.kind == EmploymentEventKind::Promoted)
            employee.promoted.append(event.on);
    }
    if (!person.employed && person.leftOn && !employee.left.contains(*person.leftOn))
        employee.left.append(*person.leftOn);
    return employee;
}

QList<MeasuredWave> measuredWaves(
    const QList<SurveyWave> &waves, const QList<SatisfactionResponse> &responses)
{
    QList<MeasuredWave> measured;
    QHash<WaveId, qsizetype> places;
    for (const SurveyWave &wave : waves) {
        places.insert(wave.id, measured.size());
        measured.append({.sentOn = wave.sentOn, .answers = {}});
    }
    for (const SatisfactionResponse &response : responses)
        measured[places.value(response.wave)].answers.append({.participant = response.participant,
            .answer = response.answer,
            .answeredOn = response.answeredOn});
    return measured;
}

QStringList wordsOf(const QList<MeasuredPerson> &people, QString MeasuredPerson::*field)
{
    QMap<QString, QString> words; // each once, whatever the case
    for (const MeasuredPerson &person : people) {
        if (!(person.*field).isEmpty())
            words.insert((person.*field).toCaseFolded(), person.*field);
    }
    return words.values();
}

} // namespace

Result<MeasureValues> measureValues(Database &database, const Program &program, QDate today)
{
    auto participants = participant_table::ofProgram(database, program.id);
    if (!participants)
        return passOn(participants);
    auto pairings = pairingOverviews(database, program.id, today);
    if (!pairings)
        return passOn(pairings);
    auto waves = survey_table::waves(database, program.id);
    if (!waves)
        return passOn(waves);
    auto responses = survey_table::responses(database, program.id);
    if (!responses)
        return passOn(responses);
    auto menteeGoals = mentee_goal_table::ofProgram(database, program.id);
    if (!menteeGoals)
        return passOn(menteeGoals);
    auto people = people_table::all(database);
    if (!people)
        return passOn(people);
    auto events = people_table::allEvents(database);
    if (!events)
        return passOn(events);
    auto rosters = roster_table::all(database);
    if (!rosters)
        return passOn(rosters);
    auto leastGroup = minimumGroupSize(database);
    if (!leastGroup)
        return passOn(leastGroup);

    MeasureValues values{.program = program,
        .asOf = today,
        .minimumGroupSize = std::max(program.minimumGroupSize, *leastGroup)};
    values.invitedOn = std::min(program.start.value_or(today), today);
    for (const ParticipantRow &row : *participants)
        values.participants.append(measuredPerson(row));
    for (const PairingOverview &overview : *pairings) {
        if (overview.pairing.startedOn > today)
            continue;
        values.pairings.append(measuredPairing(overview, today));
        for (const Meeting &meeting : overview.meetings)
            reaches(values.dataThrough, meeting.on, today);
    }
    values.waves = measuredWaves(*waves, *responses);
    for (const SatisfactionResponse &response : *responses)
        reaches(values.dataThrough, response.answeredOn, today);
    values.menteeGoals = std::move(*menteeGoals);
    for (const Person &person : *people)
        values.workforce.append(
            measuredEmployee(person, events->value(person.id), program, *values.invitedOn));
    for (const Roster &roster : *rosters) {
        if (roster.complete && !values.rostersFrom)
            values.rostersFrom = roster.asOf;
        reaches(values.rostersThrough, roster.asOf, today);
    }
    reaches(values.dataThrough, values.rostersThrough, today);
    return asOf(values, today);
}

GroupChoices groupChoices(const MeasureValues &values)
{
    return {.departments = wordsOf(values.participants, &MeasuredPerson::department),
        .grades = wordsOf(values.participants, &MeasuredPerson::grade),
        .locations = wordsOf(values.participants, &MeasuredPerson::location)};
}

} // namespace mentorbook
