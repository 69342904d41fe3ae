#pragma once

#include "core/base/result.h"
#include "core/exchange/reading/row_reader.h"

#include <QIODevice>

namespace mentorbook {

// What a file is, by its first bytes and, of an archive, by its parts. Fails with a sentence that says what
// to do where it is no table that is read: an old .xls, a locked spreadsheet, a PDF, a picture, a web page, …
// The device must be open, seekable and at its beginning, and is there afterwards.
[[nodiscard]] Result<SourceFormat> formatOf(QIODevice &device, const ReadOptions &options);

} // namespace mentorbook
