#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/reading/csv_parser.h"

#include <QString>

#include <optional>

namespace mentorbook {

// How a source is to be read. What is not said is detected.
struct ReadOptions
{
    std::optional<QString> encoding = {}; // text
    std::optional<QChar> delimiter = {}; // text; detected among comma, semicolon, tab and pipe
    std::optional<QString> sheet = {}; // spreadsheets; none: the first that is not empty
    std::optional<int> headerLine = {}; // none: the first line that is not a title above the table
    qsizetype rowLimit = -1; // reads no further than this many rows; −1: all
    qint64 maximumBytes = 256 * 1024 * 1024; // of the file
    qint64 maximumExpandedBytes
        = 1024 * 1024 * 1024; // of a spreadsheet's parts together; besides, no more than
                              // a hundred times the file, or 32 MB where that is more
    qsizetype maximumRows = 1'048'576; // as many as a spreadsheet has
    qsizetype maximumCells = 20'000'000;
    CsvLimits limits = {};
    Progress *progress = nullptr; // bytes; reading can be canceled through it
};

// The sentence for a file that has more rows or values than the options allow, from this line on.
[[nodiscard]] Error tooMuch(int line, const ReadOptions &options);

[[nodiscard]] Error tooLarge(qint64 maximumBytes);
[[nodiscard]] Error readingCanceled();

} // namespace mentorbook
