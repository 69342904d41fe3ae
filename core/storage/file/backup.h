#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

namespace mentorbook {

// Writes a compact copy of a workspace file as it is after its last commit, and beside it "<backup>.sha256"
// in the format of sha256sum. The copy appears under its name only once it is whole and checked; like the
// workspace it is its owner's alone. Requires that the workspace is not in a transaction of this process.
// Fails if the backup exists (Conflict) or the workspace is damaged (Storage), and when it is canceled, which
// leaves nothing.
[[nodiscard]] Result<> writeBackup(
    const QString &workspacePath, const QString &backupPath, const Progress *progress = nullptr);

// Where a backup goes that is made now: beside the workspace, "acme (before import, <moment in
// UTC>).mentorbook".
[[nodiscard]] QString backupPathFor(const QString &workspacePath, const QString &occasion);

// Takes away a backup and its checksum.
void removeBackup(const QString &backupPath);
// Takes away the backups of an occasion but for the newest ones.
void removeOldBackups(const QString &workspacePath, const QString &occasion, qsizetype kept);

// Whether a backup is still what writeBackup() wrote, by its SHA-256.
[[nodiscard]] Result<> verifyBackup(const QString &backupPath);

} // namespace mentorbook
