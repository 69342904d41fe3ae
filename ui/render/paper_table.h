#pragma once

#include "core/reports/table.h"
#include "ui/render/plain_text.h"

#include <QFont>
#include <QList>

namespace mentorbook {

// One row of a table on paper: its cells, wrapped to the columns' widths.
struct TableRow
{
    QList<PlainText> cells;
    int lines = 1; // of the tallest cell

    [[nodiscard]] qreal lineHeight() const;
};

// Column widths from the content, so that the table fills a width of paper.
class PaperTable
{
public:
    PaperTable(
        const ReportTable &table, qreal width, const QFont &headerFont, const QFont &cellFont, qreal gap);

    [[nodiscard]] const TableRow &header() const { return m_header; }
    [[nodiscard]] TableRow row(qsizetype index) const;
    // As wide as the paper, or less for a table of a few short texts: eyes should not have to travel.
    [[nodiscard]] qreal width() const { return m_lefts.isEmpty() ? 0 : m_lefts.last() + m_widths.last(); }
    [[nodiscard]] qreal columnLeft(qsizetype column) const { return m_lefts[column]; }

    // What the columns ask for when nothing is wrapped that is shorter than a third of the width.
    [[nodiscard]] static qreal wishedWidth(
        const ReportTable &table, const QFont &headerFont, const QFont &cellFont, qreal gap, qreal longest);

private:
    [[nodiscard]] TableRow makeRow(const QStringList &texts, const QFont &font) const;

    const ReportTable &m_table; // outlives the layout
    const QFont m_cellFont;
    QList<qreal> m_widths;
    QList<qreal> m_lefts;
    TableRow m_header;
};

} // namespace mentorbook
