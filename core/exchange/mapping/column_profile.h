#pragma once

#include "core/base/result.h"
#include "core/exchange/mapping/cell_values.h"
#include "core/exchange/reading/row_reader.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace mentorbook {

// Of another column, how many of the distinct values of this one it has.
struct ColumnOverlap
{
    qsizetype column = 0;
    qsizetype looked = 0; // at most ColumnProfile::maximumDistinct are looked up
    qsizetype found = 0;

    bool operator==(const ColumnOverlap &) const = default;
};

// What the values of one column look like, counted in one pass over all rows. Values are as tidied() leaves
// them.
struct ColumnProfile
{
    QString example = {}; // the first value that is not blank
    qsizetype filled = 0; // values that are not blank
    qsizetype emails = 0;
    qsizetype integers = 0;
    qsizetype leadingZeros = 0; // integers that begin with a superfluous 0: numbers of people, not amounts
    qsizetype codes = 0; // one word of at most 20 characters with a digit in it: 00123, S0001, E-4711
    qsizetype shortest = 0; // characters of the shortest and the longest value
    qsizetype longest = 0;
    qsizetype certainDays = 0; // whatever the order: ISO, 20240229, 3. März 2024
    qsizetype otherDays = 0; // 03/04/2024, 3.4.24
    // Of the other days, how many are a day at all in each order (by DateOrder).
    qsizetype daysInOrder[3] = {0, 0, 0};
    qsizetype daysInBoth = 0; // of those, in day-month-year and in month-day-year
    QString differingDay = {}; // the value that differs most between these two orders; empty: none does
    qsizetype excelSerials = 0; // numbers that are a day between 1950 and 2100 in a spreadsheet's count
    qsizetype noDays = 0; // "n/a", "9999-12-31", …: see isNoDay()
    bool allDistinct = true; // as far as the first 100,000 distinct values show
    // Distinct values with their counts; empty once there are more than `maximumDistinct`, or long ones.
    static constexpr qsizetype maximumDistinct = 500;
    QHash<QString, qsizetype> distinct = {};
    bool tooManyDistinct = false;
    // Distinct values that may mean that there is no day (see mayBeNoDay()) with their counts; at most 100.
    static constexpr qsizetype maximumNones = 100;
    QHash<QString, qsizetype> possibleNoDays = {};
    // Other columns that have most of this one's values: a manager's number is among the employee numbers.
    QList<ColumnOverlap> overlaps = {};

    // Days of every kind, without those that mean "none".
    [[nodiscard]] qsizetype days() const { return certainDays + otherDays + excelSerials; }

    bool operator==(const ColumnProfile &) const = default;
};

struct TableProfile
{
    TableLayout layout = {};
    qsizetype rows = 0; // without blank ones
    qsizetype blankRows = 0;
    QList<ColumnProfile> columns = {}; // as many as the layout's
    QList<TextRow> firstRows = {}; // the first 50, to be shown; cells are cut after 1,000 characters
    QList<LineProblem> problems = {}; // the first 1,000
    qsizetype problemCount = 0;
    QString sha256 = {}; // of the source's bytes, hex

    bool operator==(const TableProfile &) const = default;
};

// Reads a source through once, in memory that does not grow with it. Cancelable through the options'
// progress. Fails as openRows() does, and when there are more rows or cells than the options allow.
[[nodiscard]] Result<TableProfile> profileOf(const ImportSource &source, const ReadOptions &options = {});

// What the values of a column of days say of the order of their parts.
struct DateOrderFinding
{
    enum class Kind {
        NoneNeeded, // no days, ISO or serials only, or the same days in every order
        Found, // one order reads all of the values, or all but a few, which become issues
        Ambiguous, // every day is at most 12: two orders read everything, and a person has to say which
        None, // some values need one order and others another: those that can be both become issues
    };
    Kind kind = Kind::NoneNeeded;
    std::optional<DateOrder> order = {}; // Found; one that reads all where none is needed
    QString example = {}; // Ambiguous: "03/04/2024", the value that differs most between the orders

    bool operator==(const DateOrderFinding &) const = default;
};
[[nodiscard]] DateOrderFinding dateOrderOf(const ColumnProfile &column);

} // namespace mentorbook
