#pragma once

#include "core/domain/draft.h"
#include "core/storage/database.h"

namespace mentorbook::draft_table {

// Newest first. No program: those of none.
[[nodiscard]] Result<QList<Draft>> ofKind(
    Database &database, const QString &kind, std::optional<ProgramId> program);
Result<DraftId> insert(Database &database, const Draft &draft);
// Whether there was one.
Result<bool> update(Database &database, const Draft &draft);
Result<> remove(Database &database, DraftId id);

} // namespace mentorbook::draft_table
