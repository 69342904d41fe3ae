#pragma once

#include "core/cadence/health.h"
#include "core/cadence/week_strip.h"
#include "core/domain/matching_round.h"
#include "core/domain/pairing.h"
#include "core/domain/person.h"
#include "core/storage/workspace.h"

namespace mentorbook {

// Somebody in a pairing, as lists name them.
struct PairingMember
{
    ParticipantId participant;
    PersonId person;
    QString employeeNumber;
    QString name;
    QString email;
    QString jobTitle;
    bool employed = true;
    std::optional<QDate> leftOn = {};
    QString managerNumber = {}; // the manager's employee number

    bool operator==(const PairingMember &) const = default;
};

// A pairing with its people, its meetings and how it is doing on a day.
struct PairingOverview
{
    Pairing pairing;
    QList<PairingMember> mentors;
    QList<PairingMember> mentees;
    QList<Meeting> meetings; // by day
    int cadenceDays = 30; // agreed
    PairingHistory history; // of meetings as long as the program asks for
    HealthVerdict verdict;
    QList<WeekMark> weeks; // the twelve up to today

    [[nodiscard]] bool isRunning() const; // trial, active or paused
    [[nodiscard]] int meetingsHeld(QDate today) const;
    [[nodiscard]] QString title() const; // "Ada Okafor & Jonas Weber"
    [[nodiscard]] QStringList emailAddresses() const; // of those who have one
    // A mentee whose manager is the mentor, or the other way round: who reports, and to whom. Nulls: nobody.
    [[nodiscard]] std::pair<const PairingMember *, const PairingMember *> whoReports() const;
    // Somebody of the pairing who left the company; null: nobody did.
    [[nodiscard]] const PairingMember *whoLeft() const;
};

[[nodiscard]] Result<QList<PairingOverview>> pairingOverviews(
    Database &database, ProgramId program, QDate today);

// "Ada Okafor & Jonas Weber": for the names of undo steps.
[[nodiscard]] Result<QString> pairingTitle(Database &database, const Pairing &pairing);

// The proposal that this pairing came from, with its points per criterion; none: it was not proposed by a
// round, or the round is gone.
[[nodiscard]] Result<std::optional<Proposal>> proposalBehind(Database &database, const Pairing &pairing);

// Every channel that these pairings have met by, the most used first.
[[nodiscard]] QStringList channelsUsed(const QList<PairingOverview> &overviews);

// Ends a running pairing: completed, or ended early with a reason. Refused: one that ended already, an early
// end without a reason, a day before its start, before the last meeting that was held, or still to come.
Result<> endPairing(
    Workspace &workspace, PairingId id, PairingState end, const QString &reason, QDate on, QDate today);

// Why the pairing can't end so, if it can't; all of the rules. `meetings` are the pairing's.
[[nodiscard]] std::optional<Error> objectionToEnd(const Pairing &pairing, const QList<Meeting> &meetings,
    PairingState end, const QString &reason, QDate on, QDate today);

// Makes an active pairing of a trial. Refused: a pairing that is not in its trial.
Result<> confirmTrial(Workspace &workspace, PairingId id);

} // namespace mentorbook
