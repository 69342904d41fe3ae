#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace mentorbook {

// Which of a file's first records is the header, as a place among them: the first below the titles. Titles
// hold one value, in wide tables perhaps two; the header is about as wide as the table, `columns` values, and
// holds names rather than data. Where no record looks like a header below titles, the first is it.
[[nodiscard]] qsizetype headerAmong(const QList<QStringList> &records, qsizetype columns);

// How many values of a record are not blank.
[[nodiscard]] qsizetype filledCells(const QStringList &cells);

// One more than the last value that is not blank.
[[nodiscard]] qsizetype filledWidth(const QStringList &cells);

// Whether a record may be a total or a note below a table of so many columns: “Total: 400”, “Summe” with
// figures, or, where `isApart` by a blank line, a remark alone. It is one only if nothing else follows. A
// record with a name and other words in it never is.
[[nodiscard]] bool maybeBelowTable(const QStringList &cells, qsizetype columns, bool isApart);

} // namespace mentorbook
