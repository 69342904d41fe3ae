#pragma once

#include "ui/render/page_style.h"
#include "ui/render/pages.h"
#include "ui/render/paper_table.h"

#include <QList>
#include <QRectF>

namespace mentorbook {

// Breaks a report into pages: a heading stays with what follows, a row of a table is never cut unless it is
// taller than a page, and the header of a table stands again on each of its pages.
class Paginator
{
public:
    Paginator(const ReportDocument &document, const QString &fontFamily, QSizeF pageSize);

    [[nodiscard]] QList<QList<Pages::Item>> run();

private:
    void add(const Heading &heading);
    void add(const Paragraph &paragraph);
    void add(const BulletList &list);
    void add(const KeyFigures &figures);
    void add(const ReportTable &table);
    void add(const ChartBlock &block);
    void add(const Definitions &definitions);
    void add(const PageBreak &);
    void addTitle();

    // What the first part of a block needs, so that a heading is not left alone above it.
    [[nodiscard]] qreal firstHeight(qsizetype block) const;
    [[nodiscard]] qreal chartTop(const ChartBlock &block) const;
    [[nodiscard]] qreal gapBefore(const ReportBlock &block) const;

    void addRows(const ReportTable &table, const PaperTable &layout);
    void addHeader(const PaperTable &layout);
    void splitRow(const TableRow &row, const PaperTable &layout);
    void addRowLine(const PaperTable &layout, bool strong);

    [[nodiscard]] PlainText text(const QString &text, page::Role role, qreal width = 0) const;
    [[nodiscard]] ChartStyle chartStyle() const;
    [[nodiscard]] QFont font(page::Role role) const { return page::font(m_family, role); }
    [[nodiscard]] qreal room() const { return m_body.bottom() - m_y; }
    [[nodiscard]] bool atTop() const { return m_y <= m_body.top(); }

    void newPage();
    void need(qreal height); // a new page if it does not fit here
    void gap(qreal height); // nothing at the top of a page
    void put(const PlainText &text, qreal x, qreal y, QColor color);
    // From the cursor down, over as many pages as it takes, never leaving a single line behind.
    void flow(const PlainText &text, qreal x, QColor color);

    const ReportDocument &m_document;
    const QString m_family;
    const ChartPalette m_palette = ChartPalette::print();
    QRectF m_body;
    qreal m_y = 0;
    QList<QList<Pages::Item>> m_pages;
};

} // namespace mentorbook
