#pragma once

#include "core/exchange/reading/table_rows.h"

#include <QIODevice>

#include <memory>

namespace mentorbook {

// One sheet of a spreadsheet as a table: its header, its rows, and what a person should know of both. The
// device is not needed afterwards.
[[nodiscard]] Result<std::unique_ptr<RawRows>> openSheet(
    QIODevice &device, SourceFormat format, const ReadOptions &options);

} // namespace mentorbook
