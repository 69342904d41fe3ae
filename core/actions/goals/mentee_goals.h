#pragma once

#include "core/domain/mentee_goal.h"
#include "core/storage/workspace.h"

namespace mentorbook {

// A start for a mentee's goal: what to fill in stands between « and ».
struct MenteeGoalTemplate
{
    MenteeGoalKind kind;
    QString name;
    QString what;
    QString sign;
    QString nextStep;
    int months; // until it is due
};
[[nodiscard]] QList<MenteeGoalTemplate> menteeGoalTemplates();
[[nodiscard]] MenteeGoal fromTemplate(
    const MenteeGoalTemplate &start, PairingId pairing, ParticipantId mentee, QDate today);

// SMART in the small: a sentence for each that is missing; empty: earned.
struct MenteeGoalProblems
{
    QString what;
    QString sign;
    QString nextStep;
    QString why;
    QString dueOn;

    [[nodiscard]] QStringList all() const; // those that are not empty
    bool operator==(const MenteeGoalProblems &) const = default;
};
// start: the pairing's first day.
[[nodiscard]] MenteeGoalProblems problemsOf(const MenteeGoal &goal, QDate start, QDate today);

[[nodiscard]] Result<QList<MenteeGoal>> menteeGoals(Database &database, PairingId pairing); // by due day

// Refused: a program that keeps no goals of mentees, somebody who is not mentored in this pairing, a letter
// of SMART that is missing.
Result<MenteeGoalId> addMenteeGoal(Workspace &workspace, const MenteeGoal &goal, QDate today);
Result<> editMenteeGoal(Workspace &workspace, const MenteeGoal &goal, QDate today);
Result<> removeMenteeGoal(Workspace &workspace, MenteeGoalId id);

// Refused: outside 0…100, a day to come or before the pairing, a closed goal. A second one on a day replaces
// the first.
Result<> addMenteeGoalReading(
    Workspace &workspace, MenteeGoalId id, const MenteeGoalReading &reading, QDate today);

// Attained needs who verified it, abandoned needs a note. Refused: a day to come or before the pairing.
Result<> closeMenteeGoal(Workspace &workspace, MenteeGoalId id, MenteeGoalStatus status,
    std::optional<VerifiedBy> verifiedBy, const QString &note, QDate on, QDate today);
Result<> reopenMenteeGoal(Workspace &workspace, MenteeGoalId id);

} // namespace mentorbook
