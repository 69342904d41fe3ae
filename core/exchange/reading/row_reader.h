#pragma once

#include "core/base/result.h"
#include "core/exchange/reading/import_source.h"
#include "core/exchange/reading/read_options.h"
#include "core/exchange/reading/text_table.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace mentorbook {

enum class SourceFormat { Text, Xlsx, Ods };

// How a source is read, before anything is made of its rows.
struct TableLayout
{
    SourceFormat format = SourceFormat::Text;
    QString encoding = {}; // of text; empty for spreadsheets
    QChar delimiter = {}; // of text
    QChar quote = u'"'; // of text
    QStringList sheets = {}; // of spreadsheets, in their order
    QString sheet = {}; // the one that is read
    int headerLine = 0; // from 1
    QStringList columns = {}; // the header's cells as they are: duplicates and empty ones too; trailing
                              // columns without header and without any value are left off
    QStringList notices = {}; // what a person should know of the whole: "3 hidden rows were read too.", …

    bool operator==(const TableLayout &) const = default;
};

// Rows of a source, one after the other, holding no more of it than a block (a spreadsheet: its one sheet).
// Every cell is text as a person would read it: a spreadsheet's days are ISO (2024-02-29, with the time where
// there is one), its numbers have a decimal point and no grouping and lose nothing, its formulas are their
// stored values, TRUE and FALSE are these words. Titles above the header are skipped; totals below the table
// are problems of kind Footer and no rows.
class RowReader
{
public:
    virtual ~RowReader() = default;

    [[nodiscard]] virtual const TableLayout &layout() const = 0;
    // The next row below the header; none at the end.
    virtual Result<std::optional<TextRow>> next() = 0;
    // What was odd since the last call.
    [[nodiscard]] virtual QList<LineProblem> takeProblems() = 0;
};

// Recognizes the format by its content (never by its name). Fails with a sentence: a source that cannot be
// read, is empty, is of a kind that is no table (PDF, a picture, an old .xls, a locked or damaged
// spreadsheet), has no such sheet, or exceeds a bound.
[[nodiscard]] Result<std::unique_ptr<RowReader>> openRows(
    const ImportSource &source, const ReadOptions &options = {});

// All rows at once, for small files; fails when it has more rows or cells than the options allow.
[[nodiscard]] Result<TextTable> readTable(const ImportSource &source, const ReadOptions &options = {});

} // namespace mentorbook
