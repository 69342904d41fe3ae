#pragma once

#include <QFont>
#include <QPointF>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace mentorbook {

// A laid out text. What is in it is shown as it is: no markup, no mnemonics, no links, nothing is ever
// loaded. Words that are longer than a line are broken anywhere; nothing is hyphenated or elided.
class PlainText
{
public:
    // The font's size is in the units of the width (QFont::setPixelSize). Width 0: one line, however long.
    PlainText(const QString &text, const QFont &font, qreal width = 0,
        Qt::Alignment alignment = Qt::AlignLeft, qreal lineSpacing = 1.25);

    [[nodiscard]] int lineCount() const { return m_lines; }
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    [[nodiscard]] qreal height() const { return m_lines * m_lineHeight; }
    [[nodiscard]] qreal naturalWidth() const { return m_naturalWidth; } // of the widest line

    // Draws the lines first…last-1 with the painter's pen, the first at the top of the box at `topLeft`.
    void draw(QPainter &painter, QPointF topLeft, int first, int last) const;
    void draw(QPainter &painter, QPointF topLeft) const { draw(painter, topLeft, 0, m_lines); }

private:
    std::shared_ptr<const QTextLayout> m_layout; // shared: pages copy their texts
    int m_lines = 0;
    qreal m_lineHeight = 0;
    qreal m_naturalWidth = 0;
};

} // namespace mentorbook
