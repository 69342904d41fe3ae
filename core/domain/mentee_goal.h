#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace mentorbook {

enum class MenteeGoalKind { Own, Skill, CareerStep, Network, Confidence, Project };
enum class MenteeGoalStatus { Open, Attained, Abandoned };
enum class VerifiedBy { Mentee, Mentor };

// How far a mentee has come on a day.
struct MenteeGoalReading
{
    QDate on;
    int percent = 0; // of the way, 0…100
    QString note = {};
    QString obstacles = {};

    bool operator==(const MenteeGoalReading &) const = default;
};

// What one mentee wants from a pairing.
struct MenteeGoal
{
    MenteeGoalId id = {};
    PairingId pairing = {};
    ParticipantId mentee = {}; // a mentee of the pairing
    MenteeGoalKind kind = MenteeGoalKind::Own;
    QString what = {}; // specific: "Present to the board without a script"
    QString sign = {}; // measurable: how both will see it
    QString nextStep = {}; // attainable: what comes first
    QString why = {}; // relevant
    std::optional<QDate> dueOn = {}; // time-bound
    MenteeGoalStatus status = MenteeGoalStatus::Open;
    std::optional<QDate> closedOn = {};
    std::optional<VerifiedBy> verifiedBy = {}; // that it was attained
    QString closingNote = {};
    QList<MenteeGoalReading> readings = {}; // by day

    [[nodiscard]] int percent() const
    {
        if (status == MenteeGoalStatus::Attained)
            return 100;
        return readings.isEmpty() ? 0 : readings.last().percent;
    }

    bool operator==(const MenteeGoal &) const = default;
};

} // namespace mentorbook
