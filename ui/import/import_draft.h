#pragma once

#include "core/actions/imports/file_import.h"

#include <QDateTime>

#include <optional>

namespace mentorbook {

// An import that was begun and neither finished nor discarded. The program's settings keep one for each kind
// of import, so that it outlives a crash; nothing of the file's rows is in it.
struct ImportDraft
{
    ImportRequest request; // the file by its path, and what was chosen for it
    QDateTime savedAt;
};

// Only of a file that is still there, for the workspace at that path.
[[nodiscard]] std::optional<ImportDraft> importDraft(ImportKind kind, const QString &workspace);
// Nothing where the source is no file: what was pasted cannot be read again.
void saveImportDraft(const ImportRequest &request, const QString &workspace, const QDateTime &now);
void discardImportDraft(ImportKind kind);

// The files of the last imports that are still there, the newest first.
[[nodiscard]] QStringList recentImports(ImportKind kind);
void rememberImport(ImportKind kind, const QString &path);

} // namespace mentorbook
