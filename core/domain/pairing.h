#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace mentorbook {

enum class PairingState { Trial, Active, Paused, Completed, EndedEarly };

// A published relationship. One-on-one: one mentor and one mentee; peer: no mentor, two mentees;
// group: one mentor, several mentees.
struct Pairing
{
    PairingId id;
    ProgramId program;
    std::optional<RoundId> round; // the matching round that proposed it
    QList<ParticipantId> mentors;
    QList<ParticipantId> mentees;
    PairingState state = PairingState::Active;
    QDate startedOn;
    std::optional<QDate> endedOn;
    QString endReason;
    std::optional<int> score; // 0…10,000
    std::optional<int> cadenceDays; // none: the program's

    bool operator==(const Pairing &) const = default;
};

enum class MeetingStatus { Planned, Held, Canceled, NoShow };

struct Meeting
{
    MeetingId id;
    PairingId pairing;
    QDate on;
    MeetingStatus status = MeetingStatus::Held;
    std::optional<int> minutes; // 1…1,440
    QString channel; // "video", "in person", …: the company's own words
    QString progress;
    QString obstacles;

    bool operator==(const Meeting &) const = default;
};

enum class PairingHealth { TooEarly, OnTrack, AtRisk, Stalled };

} // namespace mentorbook
