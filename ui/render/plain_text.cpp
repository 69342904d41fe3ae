#include "ui/render/plain_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace mentorbook {

namespace {

// Line breaks stay; other control characters would be drawn as boxes.
QString drawable(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator)
            c = QChar::LineSeparator;
        else if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

} // namespace

PlainText::PlainText(
    const QString &text, const QFont &font, qreal width, Qt::Alignment alignment, qreal lineSpacing)
{
    auto layout = std::make_shared<QTextLayout>(drawable(text), font);
    QTextOption option(alignment);
    option.setWrapMode(width > 0 ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::ManualWrap);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);

    // A line in a fallback font (Arabic, emoji) can be taller than one in the font itself.
    m_lineHeight = QFontMetricsF(font).height();
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width > 0 ? width : 1e7);
        m_naturalWidth = std::max(m_naturalWidth, line.naturalTextWidth());
        m_lineHeight = std::max(m_lineHeight, line.height());
        ++m_lines;
    }
    // A single line is aligned in its own width.
    if (width <= 0) {
        for (int i = 0; i < m_lines; ++i)
            layout->lineAt(i).setLineWidth(m_naturalWidth + 1);
    }
    const qreal leading = (lineSpacing - 1) * m_lineHeight;
    m_lineHeight += leading;
    for (int i = 0; i < m_lines; ++i) {
        QTextLine line = layout->lineAt(i);
        line.setPosition({0, i * m_lineHeight + leading / 2});
    }
    layout->endLayout();
    m_layout = std::move(layout);
}

void PlainText::draw(QPainter &painter, QPointF topLeft, int first, int last) const
{
    topLeft.ry() -= first * m_lineHeight;
    for (int i = std::max(first, 0); i < std::min(last, m_lines); ++i)
        m_layout->lineAt(i).draw(&painter, topLeft);
}

} // namespace mentorbook
