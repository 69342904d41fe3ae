#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace mentorbook {

enum class ColumnAlignment { Start, End }; // End: numbers and dates

struct ReportColumn
{
    QString title;
    ColumnAlignment alignment = ColumnAlignment::Start;
    // How much of the spare width the column receives, relative to the others; 0: as narrow as its content.
    double stretch = 1;

    bool operator==(const ReportColumn &) const = default;
};

// A table of plain texts: nothing in a cell is markup. Each row has one text a column; a shorter row ends in
// empty cells.
struct ReportTable
{
    QString caption = {};
    QList<ReportColumn> columns;
    QList<QStringList> rows;
    QString footnote = {};
    QString emptyText = {}; // stands in place of the rows when there are none

    bool operator==(const ReportTable &) const = default;
};

} // namespace mentorbook
