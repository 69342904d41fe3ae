#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace mentorbook {

enum class ParticipantRole { Mentor, Mentee, Both };
enum class ParticipantState { Invited, Applied, Approved, WaitListed, Declined, Withdrawn, Completed };

// A person's enrollment in a program.
struct Participant
{
    ParticipantId id;
    ProgramId program;
    PersonId person;
    ParticipantRole role = ParticipantRole::Mentee;
    ParticipantState state = ParticipantState::Approved;
    std::optional<QDate> enrolledOn;
    int capacity = 1; // how many mentees a mentor takes at once, 0…50
    QStringList skillsOffered;
    QStringList skillsWanted;
    QString department; // empty: as in the roster
    QString location; // empty: as in the roster
    std::optional<int> waitListPlace = {}; // 1 is next; only while wait-listed

    bool operator==(const Participant &) const = default;
};

[[nodiscard]] inline bool mentors(const Participant &p) { return p.role != ParticipantRole::Mentee; }
[[nodiscard]] inline bool isMentored(const Participant &p) { return p.role != ParticipantRole::Mentor; }

} // namespace mentorbook
