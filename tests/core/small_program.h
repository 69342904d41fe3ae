#pragma once

#include "core/actions/programs/programs.h"
#include "core/storage/tables/meeting_table.h"
#include "core/storage/tables/pairing_table.h"
#include "core/storage/tables/participant_table.h"
#include "core/storage/tables/people_table.h"
#include "core/storage/workspace.h"

#include <QtTest>

namespace mentorbook {

// What a result holds; a failure ends the test program with its message.
template <class T> T given(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// A program in a workspace in memory, to which a test adds whom it needs. Agreed: every 30 days.
class SmallProgram
{
public:
    explicit SmallProgram(const Program &program = {.name = QStringLiteral("Leadership")})
        : workspace(given(Workspace::inMemory()))
        , id(given(createProgram(*workspace, program)))
    {
    }

    [[nodiscard]] Database &database() { return workspace->database(); }
    [[nodiscard]] Program program() { return given(programById(database(), id)); }

    ParticipantId enroll(
        const QString &name, ParticipantRole role, ParticipantState state = ParticipantState::Approved)
    {
        const Person person{.roster = {.employeeNumber = QString::number(++m_number),
                                .name = name,
                                .email = name.toLower() + QStringLiteral("@example.com")}};
        return given(workspace->perform({Operation::AddParticipant}, [&]() -> Result<ParticipantId> {
            auto stored = people_table::insert(database(), person);
            if (!stored)
                return passOn(stored);
            return participant_table::insert(database(),
                {.program = id,
                    .person = *stored,
                    .role = role,
                    .state = state,
                    .enrolledOn = QDate(2026, 1, 1)});
        }));
    }

    PairingId pair(const QString &mentor, const QString &mentee, QDate startedOn,
        PairingState state = PairingState::Active)
    {
        const ParticipantId one = enroll(mentor, ParticipantRole::Mentor);
        const ParticipantId other = enroll(mentee, ParticipantRole::Mentee);
        return given(workspace->perform({Operation::PublishRound}, [&] {
            return pairing_table::insert(database(),
                {.program = id,
                    .mentors = {one},
                    .mentees = {other},
                    .state = state,
                    .startedOn = startedOn});
        }));
    }

    void leave(ParticipantId participant, QDate on)
    {
        Person person = given(participant_table::byId(database(), participant))->person;
        person.employed = false;
        person.leftOn = on;
        given(workspace->perform(
            {Operation::ImportPeople}, [&] { return people_table::update(database(), person); }));
    }

    [[nodiscard]] Pairing pairing(PairingId pairing)
    {
        return *given(pairing_table::byId(database(), pairing));
    }
    [[nodiscard]] QList<Meeting> meetings(PairingId pairing)
    {
        return given(meeting_table::ofPairing(database(), pairing));
    }

    std::unique_ptr<Workspace> workspace;
    ProgramId id;

private:
    int m_number = 0;
};

} // namespace mentorbook
