#pragma once

#include "core/actions/pairings/pairings.h"
#include "core/domain/program.h"

namespace mentorbook {

enum class AttentionKind {
    LeftCompany, // somebody in a running pairing, or who waits for one, left
    ReportsToMentor, // in a running pairing, one is the other's manager
    NeverMet, // the first meeting is overdue
    Stalled,
    AtRisk,
    Unmatched, // an approved mentee without a pairing
    WaitListed,
    TrialEnds, // within two weeks, or over
    GoalCheckpoint, // of a goal, or its due day, that has come without a reading
    ProgramEnds, // within thirty days
};

// One row of the Monday list: something that needs the administrator.
struct AttentionItem
{
    AttentionKind kind;
    QString subject; // the person or pair, the goal or the program
    QString reason; // a clause
    std::optional<QDate> since;
    QString action; // the one best next step
    std::optional<PairingId> pairing = {};
    std::optional<ParticipantId> participant = {};
    std::optional<GoalId> goal = {};

    bool operator==(const AttentionItem &) const = default;
};

struct ProgramStatus
{
    Program program;
    QList<PairingOverview> pairings; // all, ended ones too
    QList<AttentionItem> attention; // the most pressing first
};

// Ranked by kind in the order of AttentionKind, within a kind the longest-standing first.
[[nodiscard]] Result<ProgramStatus> programStatus(Database &database, const Program &program, QDate today);

[[nodiscard]] QString keyOf(AttentionKind kind); // stable, for files and the command line
[[nodiscard]] QString nameOf(AttentionKind kind); // for people

} // namespace mentorbook
