#pragma once

#include "core/actions/matching/rounds.h"

namespace mentorbook {

// What stands in the way of a matching round before anything is computed.
enum class RoundObstacle {
    None,
    NotOneOnOne, // this version pairs one-on-one programs only
    NobodyTakesPart,
    NoMentor,
    NoMentee,
    EverybodyPaired, // every mentee who takes part has a mentor
    MentorsFull, // mentees wait, but no mentor has a place left
};

// Who would take part in a round on a day. Takes part: approved, enrolled by then and employed.
struct RoundReadiness
{
    RoundObstacle obstacle = RoundObstacle::None;
    int mentors = 0; // who take part
    int mentorsWithPlaces = 0;
    int places = 0; // that they have left
    int mentees = 0; // who take part
    int waiting = 0; // of them, without a running pairing

    bool operator==(const RoundReadiness &) const = default;
};

[[nodiscard]] Result<RoundReadiness> roundReadiness(Database &database, const Program &program, QDate today);

// One or two sentences: why there can be no round, and what helps; who takes part where nothing is in the
// way.
[[nodiscard]] QString explain(const RoundReadiness &readiness);

// Data that weigh in a round and are missing for many, at least a fifth of those concerned: a sentence each.
[[nodiscard]] QStringList missingData(const MatchingInput &input);

} // namespace mentorbook
