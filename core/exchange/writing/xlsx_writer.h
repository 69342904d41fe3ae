#pragma once

#include "core/base/result.h"
#include "core/exchange/writing/export_table.h"
#include "core/exchange/writing/write_options.h"

#include <QByteArray>

namespace mentorbook {

// An Excel workbook with one sheet: typed cells (days are days, numbers are numbers, text is never a
// formula), column widths from the content, the header frozen and with filters. Text that looks guarded()
// gets one more apostrophe, so that what is imported again is what was exported. Fails with a sentence where
// the table exceeds what a sheet holds (1,048,576 rows, 16,384 columns) or the system has no room for it;
// text beyond a cell's 32,767 characters is cut and ends in "…".
[[nodiscard]] Result<QByteArray> writeXlsx(const ExportTable &table, const WriteOptions &options = {});

} // namespace mentorbook
