#include "ui/render/paginator.h"

#include "core/base/tr.h"

#include <algorithm>
#include <cmath>

namespace mentorbook {

using namespace Qt::StringLiterals;
using page::pt;
using page::Role;

namespace {

struct Tile
{
    PlainText label;
    PlainText value;
    PlainText note;

    [[nodiscard]] qreal height() const
    {
        return pt(20) + label.height() + pt(3) + value.height() + pt(3) + note.height();
    }
};

qreal cellsHeight(const TableRow &row)
{
    qreal height = 0;
    for (const PlainText &cell : row.cells)
        height = std::max(height, cell.height());
    return height;
}

qreal rowHeight(const TableRow &row) { return cellsHeight(row) + 2 * page::CellPadding; }

} // namespace

Paginator::Paginator(const ReportDocument &document, const QString &fontFamily, QSizeF pageSize)
    : m_document(document)
    , m_family(fontFamily)
    , m_body(QRectF({}, pageSize).marginsRemoved(page::Margins))
{
}

QList<QList<Pages::Item>> Paginator::run()
{
    newPage();
    addTitle();
    for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
        const ReportBlock &block = m_document.blocks[i];
        gap(gapBefore(block));
        if (std::holds_alternative<Heading>(block))
            need(firstHeight(i));
        std::visit([this](const auto &one) { add(one); }, block);
    }
    // A page break at the end would leave an empty page.
    if (m_pages.size() > 1 && m_pages.last().isEmpty())
        m_pages.removeLast();
    return std::move(m_pages);
}

PlainText Paginator::text(const QString &string, Role role, qreal width) const
{
    const qreal spacing = role == Role::Title || role == Role::Figure ? 1.05
        : role == Role::Body || role == Role::Lead                    ? 1.32
                                                                      : 1.2;
    return PlainText(string, font(role), width, Qt::AlignLeft, spacing);
}

ChartStyle Paginator::chartStyle() const
{
    return {.palette = m_palette,
        .font = font(Role::Small),
        .locale = QLocale(m_document.language),
        .showText = false};
}

void Paginator::newPage()
{
    m_pages.append(QList<Pages::Item>());
    m_y = m_body.top();
}

void Paginator::need(qreal height)
{
    if (!atTop() && height > room())
        newPage();
}

void Paginator::gap(qreal height)
{
    if (!atTop())
        m_y += height;
}

void Paginator::put(const PlainText &text, qreal x, qreal y, QColor color)
{
    m_pages.last().append(Pages::Text{text, {x, y}, color, 0, text.lineCount()});
}

void Paginator::flow(const PlainText &text, qreal x, QColor color)
{
    int first = 0;
    const int lines = text.lineCount();
    while (first < lines) {
        const int left = lines - first;
        int fitting = static_cast<int>((room() + 1) / text.lineHeight());
        if (fitting < left) {
            // Two lines at least stay together, on this page and on the next.
            fitting = std::min(fitting, left - 2);
            if (fitting < 2 && !atTop()) {
                newPage();
                continue;
            }
            fitting = std::max(fitting, 1);
        }
        const int last = std::min(lines, first + fitting);
        m_pages.last().append(Pages::Text{text, {x, m_y}, color, first, last});
        m_y += (last - first) * text.lineHeight();
        first = last;
        if (first < lines)
            newPage();
    }
}

qreal Paginator::gapBefore(const ReportBlock &block) const
{
    if (const auto *heading = std::get_if<Heading>(&block))
        return heading->level == 1 ? pt(24) : pt(18);
    if (std::holds_alternative<ChartBlock>(block) || std::holds_alternative<KeyFigures>(block))
        return pt(14);
    return pt(8);
}

void Paginator::addTitle()
{
    m_pages.last().append(
        Pages::Line{{m_body.left(), m_y}, {m_body.left() + pt(36), m_y}, pt(3), m_palette.accent});
    m_y += pt(14);
    flow(text(m_document.title, Role::Title, m_body.width()), m_body.left(), m_palette.text);
    m_y += pt(4);
    if (!m_document.subtitle.isEmpty())
        flow(text(m_document.subtitle, Role::Subtitle, m_body.width()), m_body.left(), m_palette.secondary);
    m_y += pt(14);
}

qreal Paginator::chartTop(const ChartBlock &block) const
{
    qreal height = text(block.chart.title, Role::Heading2, m_body.width()).height() + pt(3)
        + text(block.chart.sentence, Role::Body, m_body.width()).height() + pt(10)
        + chartHeight(block.chart, chartStyle(), m_body.width());
    // A chart and its numbers are read together, where both are small.
    if (block.showTable && block.chart.table.rows.size() <= 8) {
        const qreal line = text(u"x"_s, Role::Small).lineHeight() + 2 * page::CellPadding;
        const qreal both = height + pt(10) + line * static_cast<qreal>(block.chart.table.rows.size() + 1);
        if (both < m_body.height() * 0.6)
            height = both;
    }
    return height;
}

qreal Paginator::firstHeight(qsizetype index) const
{
    if (index >= m_document.blocks.size())
        return 0;
    const ReportBlock &block = m_document.blocks[index];
    if (const auto *heading = std::get_if<Heading>(&block)) {
        const Role role = heading->level == 1 ? Role::Heading1 : Role::Heading2;
        const qreal next = index + 1 < m_document.blocks.size()
            ? gapBefore(m_document.blocks[index + 1]) + firstHeight(index + 1)
            : 0;
        return text(heading->text, role, m_body.width()).height() + pt(4) + next;
    }
    if (const auto *chart = std::get_if<ChartBlock>(&block))
        return chartTop(*chart);
    if (std::holds_alternative<ReportTable>(block))
        return pt(70); // the header and two rows
    if (std::holds_alternative<KeyFigures>(block))
        return pt(90);
    return text(u"x"_s, Role::Body).lineHeight() * 2;
}

void Paginator::add(const Heading &heading)
{
    flow(text(heading.text, heading.level == 1 ? Role::Heading1 : Role::Heading2, m_body.width()),
        m_body.left(), m_palette.text);
    m_y += pt(2);
}

void Paginator::add(const Paragraph &paragraph)
{
    const bool note = paragraph.role == ParagraphRole::Note;
    const Role role = paragraph.role == ParagraphRole::Lead ? Role::Lead : note ? Role::Small : Role::Body;
    flow(text(paragraph.text, role, m_body.width()), m_body.left(),
        note ? m_palette.secondary : m_palette.text);
}

void Paginator::add(const BulletList &list)
{
    const qreal indent = pt(14);
    bool first = true;
    for (const QString &item : list.items) {
        if (!first)
            gap(pt(4));
        first = false;
        const PlainText laidOut = text(item, Role::Body, m_body.width() - indent);
        need(laidOut.lineHeight() * std::min(2, laidOut.lineCount()));
        m_pages.last().append(Pages::Dot{{m_body.left() + pt(4), m_y + laidOut.lineHeight() * 0.52}});
        flow(laidOut, m_body.left() + indent, m_palette.text);
    }
}

void Paginator::add(const Definitions &definitions)
{
    // Terms on the left, their meaning beside them.
    const qreal left = m_body.width() * 0.24, between = pt(14);
    for (const Definition &definition : definitions.items) {
        const PlainText term = text(definition.term, Role::SmallStrong, left);
        const PlainText meaning = text(definition.text, Role::Small, m_body.width() - left - between);
        need(std::max(term.height(), meaning.lineHeight() * std::min(3, meaning.lineCount())));
        const auto termPage = m_pages.size();
        const qreal termBottom = m_y + term.height();
        put(term, m_body.left(), m_y, m_palette.text);
        flow(meaning, m_body.left() + left + between, m_palette.secondary);
        if (m_pages.size() == termPage)
            m_y = std::max(m_y, termBottom);
        gap(pt(6));
    }
}

void Paginator::add(const KeyFigures &figures)
{
    const qreal between = pt(10), padding = pt(10);
    const auto count = figures.figures.size();
    if (count == 0)
        return;
    // As many to a row as are readable, rows of the same length: 5 are 3 and 2.
    const qsizetype most = std::max<qsizetype>(1, static_cast<qsizetype>(m_body.width() / pt(112)));
    const qsizetype rows = (count + most - 1) / most;
    const qsizetype columns = (count + rows - 1) / rows;
    const qreal width
        = (m_body.width() - between * static_cast<qreal>(columns - 1)) / static_cast<qreal>(columns);
    for (qsizetype first = 0; first < count; first += columns) {
        QList<Tile> tiles;
        qreal height = 0, labels = 0, values = 0;
        for (qsizetype i = first; i < std::min(count, first + columns); ++i) {
            const KeyFigure &figure = figures.figures[i];
            const qreal inner = width - 2 * padding;
            // A figure that is a phrase is set smaller before it is wrapped.
            PlainText value = text(figure.value, Role::Figure);
            if (value.naturalWidth() > inner)
                value = text(figure.value, Role::Heading2, inner);
            tiles.append(
                {text(figure.label, Role::Small, inner), value, text(figure.note, Role::Small, inner)});
            labels = std::max(labels, tiles.last().label.height());
            values = std::max(values, tiles.last().value.height());
            height = std::max(height, tiles.last().note.height());
        }
        height += labels + values + 2 * padding + pt(4);
        if (first > 0)
            gap(between);
        need(height);
        qreal x = m_body.left();
        for (const Tile &tile : tiles) {
            m_pages.last().append(Pages::Tile{{x, m_y, width, height}});
            qreal y = m_y + padding;
            put(tile.label, x + padding, y, m_palette.secondary);
            y += labels + pt(2);
            put(tile.value, x + padding, y, m_palette.text);
            y += values + pt(2);
            put(tile.note, x + padding, y, m_palette.secondary);
            x += width + between;
        }
        m_y += height;
    }
    m_y += pt(4);
}

void Paginator::add(const ChartBlock &block)
{
    const qreal height = chartHeight(block.chart, chartStyle(), m_body.width());
    need(chartTop(block));
    flow(text(block.chart.title, Role::Heading2, m_body.width()), m_body.left(), m_palette.text);
    m_y += pt(3);
    flow(text(block.chart.sentence, Role::Body, m_body.width()), m_body.left(), m_palette.secondary);
    m_y += pt(10);
    m_pages.last().append(Pages::Chart{{m_body.left(), m_y, m_body.width(), height}, block.chart});
    m_y += height + pt(10);
    if (block.showTable && !block.chart.table.columns.isEmpty())
        add(block.chart.table);
}

void Paginator::add(const PageBreak &)
{
    if (!atTop())
        newPage();
}

void Paginator::addRowLine(const PaperTable &layout, bool strong)
{
    m_pages.last().append(Pages::Line{{m_body.left(), m_y}, {m_body.left() + layout.width(), m_y},
        strong ? page::Hairline * 1.6 : page::Hairline, strong ? m_palette.secondary : m_palette.line});
}

void Paginator::addHeader(const PaperTable &layout)
{
    const TableRow &header = layout.header();
    const qreal height = cellsHeight(header);
    for (qsizetype c = 0; c < header.cells.size(); ++c) {
        put(header.cells[c], m_body.left() + layout.columnLeft(c), m_y + height - header.cells[c].height(),
            m_palette.secondary);
    }
    m_y += height + page::CellPadding;
    addRowLine(layout, true);
}

void Paginator::add(const ReportTable &table)
{
    if (table.columns.isEmpty())
        return;
    const PaperTable layout(
        table, m_body.width(), font(Role::SmallStrong), font(Role::Small), page::ColumnGap);
    if (!table.caption.isEmpty()) {
        const PlainText caption = text(table.caption, Role::Strong, m_body.width());
        need(caption.height() + pt(60));
        flow(caption, m_body.left(), m_palette.text);
        m_y += pt(4);
    }
    addRows(table, layout);
    if (!table.footnote.isEmpty() && !table.rows.isEmpty()) {
        m_y += pt(5);
        flow(text(table.footnote, Role::Small, m_body.width()), m_body.left(), m_palette.secondary);
    }
    m_y += pt(6);
}

void Paginator::addRows(const ReportTable &table, const PaperTable &layout)
{
    const qreal headerHeight = cellsHeight(layout.header()) + page::CellPadding;
    const qreal wholePage = m_body.height() - headerHeight;
    if (table.rows.isEmpty()) {
        const PlainText nothing = text(
            table.emptyText.isEmpty() ? Tr::tr("No entries.") : table.emptyText, Role::Small, m_body.width());
        need(headerHeight + nothing.height() + 2 * page::CellPadding);
        addHeader(layout);
        m_y += page::CellPadding;
        flow(nothing, m_body.left(), m_palette.secondary);
        m_y += page::CellPadding;
        addRowLine(layout, false);
        return;
    }

    TableRow row = layout.row(0);
    // A short table stays in one piece; a long one begins where at least its first row fits.
    if (table.rows.size() <= 16) {
        qreal whole = headerHeight;
        for (qsizetype r = 0; r < table.rows.size(); ++r)
            whole += rowHeight(layout.row(r));
        need(whole <= m_body.height() * 0.45 ? whole : headerHeight + std::min(rowHeight(row), pt(80)));
    } else {
        need(headerHeight + std::min(rowHeight(row), pt(80)));
    }

    addHeader(layout);
    for (qsizetype r = 0; r < table.rows.size(); ++r) {
        const bool isLast = r + 1 == table.rows.size();
        const TableRow next = isLast ? TableRow() : layout.row(r + 1);
        const qreal height = rowHeight(row);
        // The last two rows stay together: a page with one row looks like an accident.
        const bool nextIsLast = r + 2 == table.rows.size() && r > 0;
        const qreal wanted
            = nextIsLast && height + rowHeight(next) < wholePage ? height + rowHeight(next) : height;
        if (wanted > room()) {
            if (height <= wholePage) {
                newPage();
                addHeader(layout);
            }
        }
        if (height <= room()) {
            for (qsizetype c = 0; c < row.cells.size(); ++c)
                put(row.cells[c], m_body.left() + layout.columnLeft(c), m_y + page::CellPadding,
                    m_palette.text);
            m_y += height;
            addRowLine(layout, false);
        } else {
            splitRow(row, layout);
        }
        row = next;
    }
}

void Paginator::splitRow(const TableRow &row, const PaperTable &layout)
{
    const qreal lineHeight = row.lineHeight();
    for (int first = 0; first < row.lines;) {
        const int fitting = static_cast<int>((room() - 2 * page::CellPadding) / lineHeight);
        if (fitting < 1) {
            newPage();
            addHeader(layout);
            // A header that fills a page would leave no room for ever.
            if (room() < lineHeight + 2 * page::CellPadding)
                m_y = m_body.top();
            continue;
        }
        const int last = std::min(row.lines, first + fitting);
        for (qsizetype c = 0; c < row.cells.size(); ++c) {
            const int end = std::min(last, row.cells[c].lineCount());
            if (first < end) {
                m_pages.last().append(
                    Pages::Text{row.cells[c], {m_body.left() + layout.columnLeft(c), m_y + page::CellPadding},
                        m_palette.text, first, end});
            }
        }
        m_y += (last - first) * lineHeight + 2 * page::CellPadding;
        first = last;
        if (first < row.lines) {
            newPage();
            addHeader(layout);
        }
    }
    addRowLine(layout, false);
}

} // namespace mentorbook
