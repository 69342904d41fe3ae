#pragma once

#include "core/domain/pairing.h"
#include "core/storage/database.h"

namespace mentorbook::pairing_table {

[[nodiscard]] Result<QList<Pairing>> ofProgram(
    Database &database, ProgramId program); // in order of their ids
[[nodiscard]] Result<std::optional<Pairing>> byId(Database &database, PairingId id);
[[nodiscard]] Result<qint64> countRunning(Database &database); // of all programs
Result<PairingId> insert(Database &database, const Pairing &pairing);
// Writes everything but the members, who stay as they are.
Result<> update(Database &database, const Pairing &pairing);

} // namespace mentorbook::pairing_table
