#pragma once

#include "core/domain/pairing.h"
#include "core/storage/database.h"

namespace mentorbook::meeting_table {

[[nodiscard]] Result<QList<Meeting>> ofProgram(Database &database, ProgramId program); // by pairing, then day
[[nodiscard]] Result<QList<Meeting>> ofPairing(Database &database, PairingId pairing); // by day
[[nodiscard]] Result<std::optional<Meeting>> byId(Database &database, MeetingId id);
Result<MeetingId> insert(Database &database, const Meeting &meeting);
Result<> insertMany(Database &database, const QList<Meeting> &meetings);
Result<> update(Database &database, const Meeting &meeting);
Result<> remove(Database &database, MeetingId id);

} // namespace mentorbook::meeting_table
