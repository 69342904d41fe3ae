#pragma once

#include "core/base/result.h"
#include "core/exchange/reading/read_options.h"
#include "core/exchange/reading/spreadsheets/sheet.h"
#include "core/exchange/reading/spreadsheets/zip_archive.h"

#include <QString>
#include <QStringList>

namespace mentorbook {

// One sheet of a spreadsheet file, and what else there is in the file.
struct Workbook
{
    QStringList sheets; // by name, in their order
    QStringList hiddenSheets;
    QString sheet; // the one that was read
    Sheet content;
};

// Reads the sheet that the options name (whatever the case), else the first visible one that is not empty,
// else the first that is not. Formulas are their stored values; nothing is computed, nothing outside of the
// file is read. Fails with a sentence also where there is no such sheet, or no sheet has a value.
[[nodiscard]] Result<Workbook> readXlsx(ZipArchive &archive, const ReadOptions &options);
[[nodiscard]] Result<Workbook> readOds(ZipArchive &archive, const ReadOptions &options);

[[nodiscard]] Error noSuchSheet(const QString &wanted, const QStringList &sheets);
[[nodiscard]] Error noValues(const ReadOptions &options, const QString &sheet);

} // namespace mentorbook
