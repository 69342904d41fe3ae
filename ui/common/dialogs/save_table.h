#pragma once

#include "core/base/result.h"
#include "core/exchange/writing/export_table.h"

#include <QString>

class QWidget;

namespace mentorbook {

class AppContext;

// Asks where to put a table, writes it there as CSV that spreadsheet programs read, and says so. A canceled
// dialog says nothing. Without a suggested file name (without ending), the table's name and the day make one.
void saveTable(QWidget *parent, AppContext &context, const Result<ExportTable> &table,
    const QString &suggestedName = {});

// Writes the table as CSV: all of it, or the file stays as it was.
Result<> writeTable(const QString &path, const ExportTable &table);

} // namespace mentorbook
