#pragma once

#include "core/base/result.h"
#include "core/exchange/export_table.h"

class QWidget;

namespace mentorbook {

class AppContext;

// Asks where to put a table, writes it there as CSV that spreadsheet programs read, and says so. A canceled
// dialog says nothing. The table's name and the day make the suggested file name.
void saveTable(QWidget *parent, AppContext &context, const Result<ExportTable> &table);

// Writes the table as CSV: all of it, or the file stays as it was.
Result<> writeTable(const QString &path, const ExportTable &table);

} // namespace mentorbook
