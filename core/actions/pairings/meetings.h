#pragma once

#include "core/domain/pairing.h"
#include "core/storage/workspace.h"

namespace mentorbook {

// A day and "held" are enough. Refused: a day before the pairing started or after it ended, "held" or
// "no-show" on a day after today, minutes outside 1…1,440, the same pairing and day twice, notes where the
// program keeps none.
Result<MeetingId> logMeeting(Workspace &workspace, const Meeting &meeting, QDate today);
// The same rules; the pairing stays.
Result<> editMeeting(Workspace &workspace, const Meeting &meeting, QDate today);
// Refused here and above: a meeting that is gone.
Result<> removeMeeting(Workspace &workspace, MeetingId id);

// Why this meeting of the pairing can't be stored, if so; the part of the rules that needs no look-up.
[[nodiscard]] std::optional<Error> objectionTo(const Meeting &meeting, const Pairing &pairing, QDate today);

} // namespace mentorbook
