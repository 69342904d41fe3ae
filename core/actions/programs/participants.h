#pragma once

#include "core/domain/participant.h"
#include "core/storage/workspace.h"

namespace mentorbook {

// Enrolls a person. Refused: somebody who left, or is in the program already; a capacity outside 0…50.
// Skills get the names of the workspace's list: no blanks, none twice whatever the case; new ones go on the
// list. on: the day the state began; none: that of the enrollment.
Result<ParticipantId> addParticipant(
    Workspace &workspace, const Participant &participant, const std::optional<QDate> &on = {});

// The same rules; person, program and place on the wait-list stay. Refused as well: a role that does not go
// with a running pairing. on: the day a new state began; none: not known.
Result<> editParticipant(
    Workspace &workspace, const Participant &participant, const std::optional<QDate> &on = {});

// Every skill that some participant of the workspace offers or wants, by name.
[[nodiscard]] Result<QStringList> skillsInUse(Database &database);

// One text for a list of skills and back, as people type them: "Coaching; SQL".
[[nodiscard]] QString textOfSkills(const QStringList &skills);
[[nodiscard]] QStringList skillsFrom(const QString &text);

} // namespace mentorbook
