#pragma once

#include "core/base/result.h"

#include <QString>

namespace mentorbook {

// What the first bytes of a workspace file say, read without SQLite: opening a file with that may already
// change it, where a journal is left.
struct WorkspaceHeader
{
    int version = 0; // user_version: the last migration
};

// Fails for whatever is no workspace: absent (NotFound), a folder, empty, another kind of file, another
// SQLite file (InvalidInput), cut off (Storage).
[[nodiscard]] Result<WorkspaceHeader> readWorkspaceHeader(const QString &path);

// Makes an empty file that only its owner can read. Fails if the file exists (Conflict).
[[nodiscard]] Result<> createPrivateFile(const QString &path);

// Whether the file may be written: by its permissions even where the system (for an administrator) would
// allow more.
[[nodiscard]] bool isWritable(const QString &path);

// Makes a file's content, or a folder's list of names, last through a power cut. Nothing to do where the
// system has no such call.
[[nodiscard]] Result<> syncToDisk(const QString &path);

} // namespace mentorbook
