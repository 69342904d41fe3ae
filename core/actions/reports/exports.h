#pragma once

#include "core/domain/program.h"
#include "core/exchange/writing/export_table.h"
#include "core/reports/table.h"
#include "core/storage/workspace.h"

#include <QStringList>

namespace mentorbook {

enum class ExportKind { People, Participants, Pairings, Meetings };

[[nodiscard]] QStringList exportKeys(); // "people", …, for the command line and file names
[[nodiscard]] std::optional<ExportKind> exportKindOf(const QString &key);
[[nodiscard]] QString keyOf(ExportKind kind);
[[nodiscard]] QString nameOf(ExportKind kind); // for people

// A table of the workspace as it stands on a day. Column headers are English and stay: what was exported can
// be imported again. Everything but people is about one program.
[[nodiscard]] Result<ExportTable> exportTable(
    Database &database, ExportKind kind, const Program &program, QDate today);

// A report's table on its way into a file.
[[nodiscard]] ExportTable exportTable(const ReportTable &table, const QString &name);

// A name for a file about a program, without ending: "leadership-2026-pairings-2026-07-06". No character that
// a file system refuses; empty parts are left out.
[[nodiscard]] QString exportFileName(const QString &program, const QString &what, QDate today);

} // namespace mentorbook
