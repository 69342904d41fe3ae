#pragma once

#include "core/base/result.h"
#include "core/exchange/mapping/cell_values.h"
#include "core/exchange/reading/row_reader.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace mentorbook {

// What the values of one column look like, counted in one pass over all rows.
struct ColumnProfile
{
    QString example = {}; // the first value that is not blank
    qsizetype filled = 0; // values that are not blank
    qsizetype emails = 0;
    qsizetype integers = 0;
    qsizetype leadingZeros = 0; // integers that begin with a superfluous 0: numbers of people, not amounts
    qsizetype isoDays = 0;
    qsizetype otherDays = 0; // 03/04/2024, 3.4.24
    // Of the other days, how many are a day at all in each order (by DateOrder).
    qsizetype daysInOrder[3] = {0, 0, 0};
    qsizetype excelSerials = 0; // whole numbers that are a day between 1950 and 2100 in Excel's count
    bool allDistinct = true;
    // Distinct values with their counts, as tidied() leaves them; empty once there are more than `maximum`.
    static constexpr qsizetype maximumDistinct = 500;
    QHash<QString, qsizetype> distinct = {};
    bool tooManyDistinct = false;

    bool operator==(const ColumnProfile &) const = default;
};

struct TableProfile
{
    TableLayout layout = {};
    qsizetype rows = 0; // without blank ones
    QList<ColumnProfile> columns = {}; // as many as the layout's
    QList<TextRow> firstRows = {}; // the first 50, to be shown
    QList<LineProblem> problems = {}; // at most 1,000 of them
    QString sha256 = {}; // of the source's bytes, hex

    bool operator==(const TableProfile &) const = default;
};

// Reads a source through once. Cancelable through the options' progress.
[[nodiscard]] Result<TableProfile> profileOf(const ImportSource &source, const ReadOptions &options = {});

// What the values of a column of days say of the order of their parts.
struct DateOrderFinding
{
    enum class Kind {
        NoneNeeded, // no days, or ISO or serials only
        Found, // one order reads all (or all but a few, which become issues) of the values
        Ambiguous, // every day is at most 12: two orders read everything, and a person has to say which
        None, // no order reads most of the values
    };
    Kind kind = Kind::NoneNeeded;
    std::optional<DateOrder> order = {}; // Found
    QString example = {}; // Ambiguous: "03/04/2024", the value that differs most between the orders

    bool operator==(const DateOrderFinding &) const = default;
};
[[nodiscard]] DateOrderFinding dateOrderOf(const ColumnProfile &column);

} // namespace mentorbook
