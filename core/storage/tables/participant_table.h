#pragma once

#include "core/domain/participant.h"
#include "core/domain/person.h"
#include "core/storage/database.h"

namespace mentorbook {

// A participant with the person behind it, as lists show them.
struct ParticipantRow
{
    Participant participant;
    Person person;
    int places = 0; // capacity less the mentees of trial, active and paused pairings
    bool matched = false; // has or had a pairing

    // The participant's own where given, otherwise the roster's.
    [[nodiscard]] QString department() const
    {
        return participant.department.isEmpty() ? person.roster.department : participant.department;
    }
    [[nodiscard]] QString location() const
    {
        return participant.location.isEmpty() ? person.roster.location : participant.location;
    }
};

struct BannedPair
{
    ParticipantId mentor;
    ParticipantId mentee;
    QString reason;
};

namespace participant_table {

[[nodiscard]] Result<QList<ParticipantRow>> ofProgram(Database &database, ProgramId program);
[[nodiscard]] Result<std::optional<ParticipantRow>> byId(Database &database, ParticipantId id);
// The skills are taken as they are named; one that the list does not have is added to it, unmanaged. A state
// that is new goes into the history of states, since the day it began (of a new participant, where none is
// given, the day of enrollment) and with a note. Places on the wait-list follow the states.
Result<ParticipantId> insert(Database &database, const Participant &participant,
    const std::optional<QDate> &since = {}, const QString &note = {});
Result<> update(Database &database, const Participant &participant, const std::optional<QDate> &since = {},
    const QString &note = {});
// Whoever waits and is not in the order stands behind it.
Result<> orderWaitList(Database &database, ProgramId program, const QList<ParticipantId> &order);
// Every skill that anybody offers or wants, by name, each once whatever the case.
[[nodiscard]] Result<QStringList> skills(Database &database);

[[nodiscard]] Result<QList<BannedPair>> bannedPairs(Database &database, ProgramId program);
Result<> ban(Database &database, ProgramId program, const BannedPair &pair);

} // namespace participant_table
} // namespace mentorbook
