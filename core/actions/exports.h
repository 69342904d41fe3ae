#pragma once

#include "core/domain/program.h"
#include "core/exchange/export_table.h"
#include "core/storage/workspace.h"

#include <QStringList>

namespace mentorbook {

enum class ExportKind { People, Participants, Pairings, Meetings };

[[nodiscard]] QStringList exportKeys(); // "people", …, for the command line and file names
[[nodiscard]] std::optional<ExportKind> exportKindOf(const QString &key);
[[nodiscard]] QString keyOf(ExportKind kind);
[[nodiscard]] QString nameOf(ExportKind kind); // for people

// A table of the workspace as it stands on a day. Column headers are English and stay: what was exported can be
// imported again. Everything but people is about one program.
[[nodiscard]] Result<ExportTable> exportTable(
    Database &database, ExportKind kind, const Program &program, QDate today);

} // namespace mentorbook
