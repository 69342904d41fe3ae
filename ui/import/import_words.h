#pragma once

#include "core/exchange/mapping/field.h"
#include "core/exchange/mapping/value_choices.h"
#include "core/exchange/reading/row_reader.h"

#include <QString>

namespace mentorbook::import_words {

// How the import wizard calls things, by what is imported.
[[nodiscard]] QString title(ImportKind kind); // "Import People"
[[nodiscard]] QString invitation(ImportKind kind); // to drop a file
[[nodiscard]] QString verb(ImportKind kind, int count); // "&Import 118 people"; 0: "&Import"

[[nodiscard]] QString nameOf(SourceFormat format); // "Excel workbook"
[[nodiscard]] QString delimiterName(QChar delimiter);
[[nodiscard]] QString nameOf(DateOrder order); // "Day, month, year"
// How a day of the file reads in that order, spelled out; empty: it is none.
[[nodiscard]] QString dayInWords(const QString &text, DateOrder order);
// "“leaving date”" of a field as a title: "Leaving date".
[[nodiscard]] QString titleOf(Field field);
[[nodiscard]] QString headerText(const QString &header); // one line; "(no header)" for an empty one

} // namespace mentorbook::import_words
