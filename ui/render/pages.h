#pragma once

#include "core/reports/document.h"
#include "ui/render/chart_painter.h"
#include "ui/render/plain_text.h"

#include <QList>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <variant>

class QPainter;
class QPagedPaintDevice;

namespace mentorbook {

enum class PageFormat { A4, Letter };
enum class PageOrientation { Auto, Portrait, Landscape }; // Auto: landscape where a table asks for it

struct PageSetup
{
    PageFormat format = PageFormat::A4;
    PageOrientation orientation = PageOrientation::Auto;
    QString fontFamily = {}; // empty: the application's

    bool operator==(const PageSetup &) const = default;
};

// A report broken into pages: the PDF, the printer and the preview paint the same ones. Main thread only.
class Pages
{
public:
    explicit Pages(const ReportDocument &document, const PageSetup &setup = {});

    // Pages are painted in tenths of a point, so that fonts have whole sizes and nothing needs to be scaled
    // in a PDF of 720 dots per inch.
    static constexpr int UnitsPerPoint = 10;

    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] QSizeF size() const { return m_size; } // of a page, in units
    [[nodiscard]] bool isLandscape() const { return m_size.width() > m_size.height(); }
    [[nodiscard]] PageFormat format() const { return m_setup.format; }

    // Without background. page: 0…count()-1
    void paint(QPainter &painter, int page) const;

    // What stands on a page; made by the paginator.
    struct Text
    {
        PlainText text;
        QPointF topLeft;
        QColor color;
        int first;
        int last;
    };
    struct Line
    {
        QPointF from;
        QPointF to;
        qreal width;
        QColor color;
    };
    struct Tile
    {
        QRectF rect;
    };
    struct Dot
    {
        QPointF center;
    };
    struct Chart
    {
        QRectF rect;
        ChartDescription chart;
    };
    using Item = std::variant<Text, Line, Tile, Dot, Chart>;

private:
    void paintMargins(QPainter &painter, int page) const;

    PageSetup m_setup;
    QString m_title;
    QString m_footer;
    QLocale m_locale;
    QSizeF m_size;
    QList<QList<Item>> m_pages;
};

// Paints pages on a PDF writer or a printer with full-page coordinates (margins of 0), all of them or those
// from first to last, counted from 0.
[[nodiscard]] Result<> paintPages(
    QPagedPaintDevice &device, const Pages &pages, int first = 0, std::optional<int> last = std::nullopt);

} // namespace mentorbook
