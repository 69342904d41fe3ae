#pragma once

#include "core/exchange/mapping/cell_values.h"

#include <QChar>

#include <optional>

class QLocale;

namespace mentorbook {

// How a table is written.
struct WriteOptions
{
    QChar delimiter = u','; // CSV
    bool byteOrderMark = false; // CSV: spreadsheet programs recognize UTF-8 by it
    std::optional<DateOrder> dateOrder = {}; // of days; none: ISO
};

// What spreadsheet programs of a locale expect between values: the semicolon where the comma is the decimal
// separator.
[[nodiscard]] QChar listSeparator(const QLocale &locale);

// "31.12.2024" or "31/12/2024", "12/31/2024", "2024-12-31" (also without an order). The dot stands where
// values are separated by semicolons.
[[nodiscard]] QString dayText(QDate day, const WriteOptions &options);

} // namespace mentorbook
