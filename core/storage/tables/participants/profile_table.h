#pragma once

#include "core/domain/participants/participant_profile.h"
#include "core/storage/database.h"

#include <QHash>

namespace mentorbook {

namespace profile_table {

// Of everybody in the program; those who told nothing have an empty profile with their id.
[[nodiscard]] Result<QHash<ParticipantId, ParticipantProfile>> ofProgram(
    Database &database, ProgramId program);
[[nodiscard]] Result<ParticipantProfile> of(Database &database, ParticipantId participant);
// Puts this in the place of what was known.
Result<> store(Database &database, const ParticipantProfile &profile);

// Oldest first.
[[nodiscard]] Result<QList<StateChange>> stateHistory(Database &database, ParticipantId participant);
[[nodiscard]] Result<QHash<ParticipantId, QList<StateChange>>> stateHistories(
    Database &database, ProgramId program);
Result<> addStateChange(Database &database, ParticipantId participant, const StateChange &change);

[[nodiscard]] Result<QList<DiversityAttribute>> attributes(Database &database, ProgramId program);
Result<> replaceAttributes(
    Database &database, ProgramId program, const QList<DiversityAttribute> &attributes);

// The defaults where the program has none.
[[nodiscard]] Result<DirectorySettings> directory(Database &database, ProgramId program);
Result<> storeDirectory(Database &database, ProgramId program, const DirectorySettings &settings);

} // namespace profile_table

// Sensitive answers, apart from everything else that reads profiles.
namespace sensitive_table {

[[nodiscard]] Result<QHash<ParticipantId, QList<SensitiveAnswer>>> ofProgram(
    Database &database, ProgramId program);
[[nodiscard]] Result<QList<SensitiveAnswer>> of(Database &database, ParticipantId participant);
Result<> store(Database &database, ParticipantId participant, const QList<SensitiveAnswer> &answers);

} // namespace sensitive_table
} // namespace mentorbook
