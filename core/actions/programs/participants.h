#pragma once

#include "core/domain/participant.h"
#include "core/storage/workspace.h"

namespace mentorbook {

// Enrolls a person. Refused: somebody who left, or is in the program already; a capacity outside 0…50.
// Skills are tidied: no blanks, none twice whatever the case.
Result<ParticipantId> addParticipant(Workspace &workspace, const Participant &participant);

// The same rules; person and program stay. Refused as well: a role that does not go with a running pairing.
Result<> editParticipant(Workspace &workspace, const Participant &participant);

// Every skill that some participant of the workspace offers or wants, by name.
[[nodiscard]] Result<QStringList> skillsInUse(Database &database);

// One text for a list of skills and back, as people type them: "Coaching; SQL".
[[nodiscard]] QString textOfSkills(const QStringList &skills);
[[nodiscard]] QStringList skillsFrom(const QString &text);

} // namespace mentorbook
