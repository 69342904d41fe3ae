#pragma once

#include "core/base/id.h"

namespace mentorbook {

using PersonId = Id<struct PersonTag>;
using RosterId = Id<struct RosterTag>;
using ProgramId = Id<struct ProgramTag>;
using CriterionId = Id<struct CriterionTag>;
using ParticipantId = Id<struct ParticipantTag>;
using RoundId = Id<struct RoundTag>;
using PairingId = Id<struct PairingTag>;
using MeetingId = Id<struct MeetingTag>;
using SkillId = Id<struct SkillTag>;
using ResourceId = Id<struct ResourceTag>;
using WaveId = Id<struct WaveTag>;
using GoalId = Id<struct GoalTag>;
using GoalReadingId = Id<struct GoalReadingTag>;
using MenteeGoalId = Id<struct MenteeGoalTag>;
using DraftId = Id<struct DraftTag>;
using ImportProfileId = Id<struct ImportProfileTag>;
using ImportRecordId = Id<struct ImportRecordTag>;

} // namespace mentorbook
