#pragma once

#include "core/exchange/writing/export_table.h"
#include "core/exchange/writing/write_options.h"

#include <QByteArray>
#include <QChar>
#include <QString>

namespace mentorbook {

// RFC 4180 in UTF-8: lines end with CRLF, values are quoted where they must be. Text is guarded(); numbers
// and days are not, so −5 stays a number. Numbers have a decimal point, also beside semicolons: files are for
// machines. The header comes first.
[[nodiscard]] QByteArray writeCsv(const ExportTable &table, const WriteOptions &options = {});

// Text that a spreadsheet program would take for a formula (it begins with = + - @ TAB CR LF) gets an
// apostrophe in front, and so does text that already looks guarded: unguarded(guarded(x)) == x for every x.
[[nodiscard]] QString guarded(const QString &text);
[[nodiscard]] QString unguarded(const QString &text);
// Whether guarded() has been here, or would seem to have: apostrophes before a formula's first character.
[[nodiscard]] bool looksGuarded(const QString &text);

} // namespace mentorbook
