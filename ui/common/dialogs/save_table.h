#pragma once

#include "core/base/result.h"
#include "core/exchange/writing/export_table.h"
#include "core/exchange/writing/write_options.h"

#include <QString>

class QWidget;

namespace mentorbook {

class AppContext;

// Asks where to put a table, writes it there as CSV that the user's spreadsheet program reads or as a
// workbook, and says so. A canceled dialog says nothing. Without a suggested file name (without ending), the
// table's name and the day make one.
void saveTable(QWidget *parent, AppContext &context, const Result<ExportTable> &table,
    const QString &suggestedName = {}, const WriteOptions &options = {});

// Writes the table, as a workbook where the path ends in .xlsx, else as CSV (separated as the locale wants):
// all of it, or the file stays as it was.
Result<> writeTable(const QString &path, const ExportTable &table, const WriteOptions &options = {});

} // namespace mentorbook
