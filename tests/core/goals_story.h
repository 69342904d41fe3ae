#pragma once

#include "core/actions/goals/goals.h"
#include "core/actions/goals/measure_reading.h"
#include "core/actions/goals/mentee_goals.h"
#include "core/actions/pairings/meetings.h"
#include "core/actions/pairings/pairings.h"
#include "core/storage/tables/people_table.h"
#include "core/storage/tables/roster_table.h"
#include "core/storage/tables/survey_table.h"
#include "tests/core/small_program.h"

namespace mentorbook {

// A company of 32 people and a program of half a year, counted by hand. Today is 2026-07-06, the program ran
// from 2025-01-01 to 2025-06-30 and is followed for two years, and rosters reach from 2023-01-01 to
// 2026-07-01.
//
//   mentors  Ada Bea Cleo Dora Eva (Data), Fay Gil Hal Ida Jan (Sales)        10, all G7, hired 2015
//   mentees  Kai Lea Mia Ned Oda (Sales), Pia Quin Rob Sue Tom (Data)         10, all G4, hired 2020
//   others   12 people in Support, G4, hired 2020, not in the program
//
// All enrolled on 2025-01-01. Nine pairings start on 2025-01-11, mentor and mentee in the order above
// (Ada & Kai … Ida & Sue); Tom waits. So the first five are across departments (Data with Sales), and of the
// other four (Sales with Data) all are as well, but Ida moved to Data: eight of nine.
//   left      Kai on 2025-10-01, Lea on 2026-02-01 (after 12 months); Support: 3 of 12 on 2024-03-01
//   promoted  Mia on 2025-08-01, Ned on 2026-03-01 (after 12 months), Ada on 2025-12-31
//   ended     Gil & Quin ended early on 2025-03-01; the rest run on past their planned end
class GoalsStory : public SmallProgram
{
public:
    static inline const QDate today{2026, 7, 6};
    static inline const QDate start{2025, 1, 1};

    explicit GoalsStory(const Program &design = usualDesign())
        : SmallProgram(design)
    {
        const QStringList mentorNames
            = QStringLiteral("Ada Bea Cleo Dora Eva Fay Gil Hal Ida Jan").split(u' ');
        const QStringList menteeNames
            = QStringLiteral("Kai Lea Mia Ned Oda Pia Quin Rob Sue Tom").split(u' ');
        given(workspace->perform({Operation::CreateSample}, [&]() -> Result<> {
            for (const QDate day : {QDate(2023, 1, 1), QDate(2026, 7, 1)})
                given(roster_table::insert(database(),
                    {.id = {},
                        .asOf = day,
                        .complete = true,
                        .fileName = {},
                        .importedAt = QDateTime(day, QTime(9, 0), Qt::UTC)}));
            for (qsizetype i = 0; i < 10; ++i) {
                const bool isData = i < 5 || mentorNames[i] == QStringLiteral("Ida");
                take(mentorNames[i], ParticipantRole::Mentor, isData ? data() : sales(), QStringLiteral("G7"),
                    QDate(2015, 1, 1));
            }
            for (qsizetype i = 0; i < 10; ++i)
                take(menteeNames[i], ParticipantRole::Mentee, i < 5 ? sales() : data(), QStringLiteral("G4"),
                    QDate(2020, 1, 1));
            for (int i = 0; i < 12; ++i)
                hire(QStringLiteral("Support %1").arg(i), QStringLiteral("Support"), QStringLiteral("G4"),
                    QDate(2020, 1, 1));
            for (qsizetype i = 0; i < 9; ++i)
                pairings.append(given(pairing_table::insert(database(),
                    {.program = id,
                        .mentors = {participant(mentorNames[i])},
                        .mentees = {participant(menteeNames[i])},
                        .startedOn = QDate(2025, 1, 11)})));
            left(QStringLiteral("Kai"), QDate(2025, 10, 1));
            left(QStringLiteral("Lea"), QDate(2026, 2, 1));
            for (int i = 0; i < 3; ++i)
                left(QStringLiteral("Support %1").arg(i), QDate(2024, 3, 1));
            promoted(QStringLiteral("Mia"), QDate(2025, 8, 1));
            promoted(QStringLiteral("Ned"), QDate(2026, 3, 1));
            promoted(QStringLiteral("Ada"), QDate(2025, 12, 31));
            return {};
        }));
        given(endPairing(*workspace, pairings[6], PairingState::EndedEarly, QStringLiteral("no time"),
            QDate(2025, 3, 1), today));
    }

    static Program usualDesign()
    {
        return {.name = QStringLiteral("Leadership 2025"),
            .start = start,
            .end = QDate(2025, 6, 30),
            .followUpMonths = 24};
    }

    static QString data() { return QStringLiteral("Data"); }
    static QString sales() { return QStringLiteral("Sales"); }

    [[nodiscard]] ParticipantId participant(const QString &name) const { return participants.value(name); }

    [[nodiscard]] MeasureValues values(QDate day = today)
    {
        return given(measureValues(database(), program(), day));
    }

    [[nodiscard]] Metric read(MeasureKind kind, const GoalGroup &group = {}, QDate day = today)
    {
        return measured(values(day), {.kind = kind, .group = group});
    }

    void met(qsizetype pairing, QDate on, MeetingStatus status = MeetingStatus::Held,
        std::optional<int> minutes = {})
    {
        given(logMeeting(*workspace,
            {.pairing = pairings[pairing], .on = on, .status = status, .minutes = minutes}, today));
    }

    // A goal with every tick earned: raise match rate to 95 % within the follow-up.
    [[nodiscard]] Goal soundGoal()
    {
        return {.program = id,
            .verb = GoalVerb::Raise,
            .measure = MeasureKind::MatchRate,
            .baseline
            = Baseline{.value = 90, .kind = BaselineKind::Computed, .on = today, .source = {}, .n = 10},
            .target = 95,
            .aim = QStringLiteral("Keep our people"),
            .criteria = {{.kind = CriterionKind::Skills, .weight = 60}},
            .dueOn = QDate(2027, 3, 1),
            .checkpoints = {QDate(2026, 10, 1)}};
    }

    QList<PairingId> pairings;
    QHash<QString, ParticipantId> participants;
    QHash<QString, PersonId> people;

private:
    PersonId hire(const QString &name, const QString &department, const QString &grade, QDate on)
    {
        const PersonId person = given(people_table::insert(database(),
            {.roster = {.employeeNumber = QString::number(1000 + people.size()),
                 .name = name,
                 .department = department,
                 .grade = grade,
                 .hireDate = on}}));
        people.insert(name, person);
        return person;
    }

    void take(const QString &name, ParticipantRole role, const QString &department, const QString &grade,
        QDate hired)
    {
        const PersonId person = hire(name, department, grade, hired);
        participants.insert(name,
            given(participant_table::insert(
                database(), {.program = id, .person = person, .role = role, .enrolledOn = start})));
    }

    void happened(const QString &name, EmploymentEventKind kind, QDate on)
    {
        const PersonId person = people.value(name);
        given(people_table::replaceEvents(database(), person, {{.person = person, .kind = kind, .on = on}}));
    }

    void left(const QString &name, QDate on)
    {
        Person person = *given(people_table::byId(database(), people.value(name)));
        person.employed = false;
        person.leftOn = on;
        given(people_table::update(database(), person));
        happened(name, EmploymentEventKind::Left, on);
    }

    void promoted(const QString &name, QDate on) { happened(name, EmploymentEventKind::Promoted, on); }
};

} // namespace mentorbook
