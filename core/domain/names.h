#pragma once

#include "core/domain/pairing.h"
#include "core/domain/participant.h"
#include "core/domain/person.h"
#include "core/domain/program.h"

#include <QString>

namespace mentorbook {

// The words that files and the command line use for a choice: stable, English, lower case.
[[nodiscard]] QString keyOf(MentoringType type);
[[nodiscard]] QString keyOf(ParticipantRole role);
[[nodiscard]] QString keyOf(ParticipantState state);
[[nodiscard]] QString keyOf(PairingState state);
[[nodiscard]] QString keyOf(PairingHealth health);
[[nodiscard]] QString keyOf(MeetingStatus status);
[[nodiscard]] QString keyOf(CriterionKind kind);
[[nodiscard]] QString keyOf(LeavingReason reason);

[[nodiscard]] std::optional<MentoringType> mentoringTypeOf(const QString &key);
[[nodiscard]] std::optional<CriterionKind> criterionKindOf(const QString &key);
[[nodiscard]] std::optional<LeavingReason> leavingReasonOf(const QString &key);

// The words that people read, in their language.
[[nodiscard]] QString nameOf(MentoringType type);
[[nodiscard]] QString nameOf(ParticipantRole role);
[[nodiscard]] QString nameOf(ParticipantState state);
[[nodiscard]] QString nameOf(PairingState state);
[[nodiscard]] QString nameOf(PairingHealth health);
[[nodiscard]] QString nameOf(MeetingStatus status);
[[nodiscard]] QString nameOf(CriterionKind kind);
[[nodiscard]] QString nameOf(EmploymentEventKind kind);
[[nodiscard]] QString nameOf(LeavingReason reason);

} // namespace mentorbook
