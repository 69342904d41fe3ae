#pragma once

#include "core/actions/matching/round_readiness.h"
#include "core/actions/matching/round_review.h"
#include "core/actions/matching/rounds.h"
#include "core/actions/programs/programs.h"
#include "core/storage/tables/pairing_table.h"
#include "core/storage/tables/people_table.h"

#include <QDate>

namespace mentorbook {

inline const QDate today(2026, 7, 6);

template <class T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

inline void must(Result<> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
}

template <class T> QString refusal(const Result<T> &result)
{
    return result ? QStringLiteral("(done)") : result.error().message;
}

// A company with one program, into which people are hired as mentors and mentees.
struct Company
{
    explicit Company(Program draft = {.id = {}, .name = QStringLiteral("Leadership 26")})
        : workspace(must(Workspace::inMemory()))
        , program(must(createProgram(*workspace, draft)))
    {
    }

    [[nodiscard]] Database &database() const { return workspace->database(); }

    struct Hire
    {
        QString name;
        ParticipantRole role = ParticipantRole::Mentee;
        QString department = QStringLiteral("Data");
        QStringList offers = {};
        QStringList wants = {};
        int capacity = 1;
        ParticipantState state = ParticipantState::Approved;
        QString manager = {};
        std::optional<QDate> enrolled = std::nullopt;
    };
    // Employee numbers are the names.
    ParticipantId hire(const Hire &who) const
    {
        Person person;
        person.roster.employeeNumber = who.name;
        person.roster.name = who.name;
        person.roster.department = who.department;
        person.roster.location = QStringLiteral("Berlin");
        person.roster.grade
            = who.role == ParticipantRole::Mentee ? QStringLiteral("G3") : QStringLiteral("G5");
        person.roster.managerNumber = who.manager;
        Participant participant;
        participant.program = program;
        participant.role = who.role;
        participant.state = who.state;
        participant.enrolledOn = who.enrolled;
        participant.capacity = who.capacity;
        participant.skillsOffered = who.offers;
        participant.skillsWanted = who.wants;
        return must(workspace->perform({Operation::AddParticipant}, [&]() -> Result<ParticipantId> {
            participant.person = must(people_table::insert(database(), person));
            return participant_table::insert(database(), participant);
        }));
    }
    ParticipantId mentor(
        const QString &name, const QStringList &offers = {QStringLiteral("SQL")}, int capacity = 1) const
    {
        return hire({.name = name, .role = ParticipantRole::Mentor, .offers = offers, .capacity = capacity});
    }
    ParticipantId mentee(const QString &name, const QStringList &wants = {QStringLiteral("SQL")}) const
    {
        return hire({.name = name, .department = QStringLiteral("Sales"), .wants = wants});
    }
    template <class Edit> void edit(ParticipantId id, Edit &&change) const
    {
        ParticipantRow row = *must(participant_table::byId(database(), id));
        change(row);
        must(workspace->perform({Operation::EditParticipant}, [&]() -> Result<> {
            must(people_table::update(database(), row.person));
            return participant_table::update(database(), row.participant);
        }));
    }

    [[nodiscard]] Program theProgram() const { return must(findProgram(database(), {})); }
    [[nodiscard]] MatchingInput input() const
    {
        return must(
            matchingInput(database(), theProgram(), must(programCriteria(database(), program)), today, 1));
    }
    [[nodiscard]] MatchingRound compute(const QString &name = QStringLiteral("Round 1")) const
    {
        Progress progress;
        return {.id = {},
            .program = program,
            .name = name,
            .computedAt = QDateTime(today, QTime(9, 0), Qt::UTC),
            .seed = 1,
            .criteria = must(programCriteria(database(), program)),
            .published = false,
            .outcome = must(computeRound(input(), progress))};
    }
    RoundId store(const QString &name = QStringLiteral("Round 1")) const
    {
        return must(storeRound(*workspace, compute(name)));
    }
    [[nodiscard]] QList<Pairing> pairings() const
    {
        return must(pairing_table::ofProgram(database(), program));
    }
    [[nodiscard]] RoundReadiness readiness() const
    {
        return must(roundReadiness(database(), theProgram(), today));
    }

    std::unique_ptr<Workspace> workspace;
    ProgramId program;
};

// Ada for Jonas, and Mei for Tomás: each offers just what the other wants.
struct TwoPairs : Company
{
    using Company::Company;
    ParticipantId ada = mentor(QStringLiteral("Ada"), {QStringLiteral("SQL")});
    ParticipantId mei = mentor(QStringLiteral("Mei"), {QStringLiteral("Coaching")});
    ParticipantId jonas = mentee(QStringLiteral("Jonas"), {QStringLiteral("SQL")});
    ParticipantId tomas = mentee(QStringLiteral("Tomás"), {QStringLiteral("Coaching")});
};

} // namespace mentorbook
