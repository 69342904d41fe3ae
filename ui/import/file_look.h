#pragma once

#include "core/exchange/reading/row_reader.h"

namespace mentorbook {

// How a file begins, read as somebody wants it read: shown at once, before anything is made of its rows.
struct FileLook
{
    static constexpr qsizetype rowsShown = 50;

    TableLayout layout = {};
    QList<TextRow> rows = {}; // the first ones

    bool operator==(const FileLook &) const = default;
};

[[nodiscard]] Result<FileLook> lookAt(const ImportSource &source, ReadOptions options);

} // namespace mentorbook
