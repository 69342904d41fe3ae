#pragma once

#include "core/domain/import_record.h"
#include "core/storage/workspace.h"

namespace mentorbook {

[[nodiscard]] Result<QList<ImportRecord>> importLog(Database &database); // the newest first

// The newest import of a file with these very bytes, if there was one.
[[nodiscard]] Result<std::optional<ImportRecord>> importedBefore(
    Database &database, ImportKind kind, const QString &sha256);

[[nodiscard]] QString nameOf(ImportKind kind); // for people

} // namespace mentorbook
