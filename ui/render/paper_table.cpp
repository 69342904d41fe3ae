#include "ui/render/paper_table.h"

#include <QFontMetricsF>
#include <QStringTokenizer>

#include <algorithm>
#include <numeric>

namespace mentorbook {

namespace {

struct ColumnNeed
{
    qreal least = 0; // the longest word, within reason
    qreal wish = 0; // the longest text, within reason
};

QList<ColumnNeed> columnNeeds(const ReportTable &table, const QFont &headerFont, const QFont &cellFont,
    qreal longestWord, qreal longestText)
{
    QList<ColumnNeed> needs(table.columns.size());
    const auto take = [&](qsizetype column, const QString &text, const QFontMetricsF &metrics) {
        ColumnNeed &need = needs[column];
        // Two more units: rounding must not wrap the text that set the width.
        need.wish = std::max(need.wish, std::min(longestText, metrics.horizontalAdvance(text) + 2));
        if (need.least >= longestWord)
            return;
        for (const QStringView word : QStringView(text).tokenize(u' ', Qt::SkipEmptyParts)) {
            need.least
                = std::max(need.least, std::min(longestWord, metrics.horizontalAdvance(word.toString()) + 2));
        }
    };
    const QFontMetricsF headerMetrics(headerFont), cellMetrics(cellFont);
    for (qsizetype c = 0; c < table.columns.size(); ++c) {
        take(c, table.columns[c].title, headerMetrics);
        for (const QStringList &row : table.rows) {
            if (c < row.size())
                take(c, row[c], cellMetrics);
        }
        // Columns that don't stretch hold short things: dates, numbers, states. They stay on one line.
        if (table.columns[c].stretch <= 0)
            needs[c].least = std::max(needs[c].least, std::min(needs[c].wish, longestWord));
    }
    return needs;
}

// Where not every wish can be met, the small ones are: nobody gets more than this width unless a word needs
// it.
qreal fairWidth(const QList<ColumnNeed> &needs, qreal room)
{
    qreal low = 0, high = room;
    for (int i = 0; i < 40; ++i) {
        const qreal middle = (low + high) / 2;
        qreal sum = 0;
        for (const ColumnNeed &need : needs)
            sum += std::clamp(middle, need.least, std::max(need.least, need.wish));
        (sum > room ? high : low) = middle;
    }
    return low;
}

} // namespace

qreal TableRow::lineHeight() const
{
    qreal height = 1;
    for (const PlainText &cell : cells)
        height = std::max(height, cell.lineHeight());
    return height;
}

qreal PaperTable::wishedWidth(
    const ReportTable &table, const QFont &headerFont, const QFont &cellFont, qreal gap, qreal longest)
{
    qreal sum = -gap;
    for (const ColumnNeed &need : columnNeeds(table, headerFont, cellFont, longest, longest))
        sum += need.wish + gap;
    return sum;
}

PaperTable::PaperTable(
    const ReportTable &table, qreal width, const QFont &headerFont, const QFont &cellFont, qreal gap)
    : m_table(table)
    , m_cellFont(cellFont)
{
    const qsizetype count = table.columns.size();
    qreal room = std::max<qreal>(width - gap * static_cast<qreal>(std::max<qsizetype>(0, count - 1)), 1);
    const QList<ColumnNeed> needs = columnNeeds(table, headerFont, cellFont, room * 0.2, room * 0.7);
    qreal least = 0, wish = 0, stretch = 0;
    for (qsizetype c = 0; c < count; ++c) {
        least += needs[c].least;
        wish += needs[c].wish;
        stretch += std::max(0.0, table.columns[c].stretch);
    }
    if (wish < room * 0.66)
        room *= 0.72;
    const qreal level = wish > room ? fairWidth(needs, room) : 0;
    for (qsizetype c = 0; c < count; ++c) {
        qreal columnWidth = needs[c].wish;
        if (least >= room)
            columnWidth = needs[c].least * room / least;
        else if (wish > room)
            columnWidth = std::clamp(level, needs[c].least, std::max(needs[c].least, needs[c].wish));
        else if (stretch > 0)
            columnWidth += (room - wish) * std::max(0.0, table.columns[c].stretch) / stretch;
        else
            columnWidth += (room - wish) / static_cast<qreal>(count);
        m_lefts.append(m_lefts.isEmpty() ? 0 : m_lefts.last() + m_widths.last() + gap);
        m_widths.append(columnWidth);
    }
    QStringList titles;
    for (const ReportColumn &column : table.columns)
        titles.append(column.title);
    m_header = makeRow(titles, headerFont);
}

TableRow PaperTable::row(qsizetype index) const { return makeRow(m_table.rows[index], m_cellFont); }

TableRow PaperTable::makeRow(const QStringList &texts, const QFont &font) const
{
    TableRow row;
    for (qsizetype c = 0; c < m_table.columns.size(); ++c) {
        const Qt::Alignment alignment
            = m_table.columns[c].alignment == ColumnAlignment::End ? Qt::AlignRight : Qt::AlignLeft;
        row.cells.append(PlainText(texts.value(c), font, m_widths[c], alignment, 1.15));
        row.lines = std::max(row.lines, row.cells.last().lineCount());
    }
    return row;
}

} // namespace mentorbook
