#include "ui/render/pages.h"

#include "core/base/tr.h"
#include "ui/render/page_style.h"
#include "ui/render/paginator.h"
#include "ui/render/paper_table.h"

#include <QGuiApplication>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mentorbook {

using namespace Qt::StringLiterals;

namespace page {

QFont font(const QString &family, Role role)
{
    struct Size
    {
        qreal points;
        QFont::Weight weight;
    };
    const auto [points, weight] = [&]() -> Size {
        switch (role) {
        case Role::Title:
            return {21, QFont::DemiBold};
        case Role::Subtitle:
            return {10, QFont::Normal};
        case Role::Heading1:
            return {14, QFont::DemiBold};
        case Role::Heading2:
            return {11, QFont::DemiBold};
        case Role::Lead:
            return {12.5, QFont::Normal};
        case Role::Body:
            return {9.5, QFont::Normal};
        case Role::Strong:
            return {9.5, QFont::DemiBold};
        case Role::Small:
            return {8.5, QFont::Normal};
        case Role::SmallStrong:
            return {8.5, QFont::DemiBold};
        case Role::Figure:
            return {21, QFont::DemiBold};
        }
        Q_UNREACHABLE();
    }();
    QFont result = QGuiApplication::font();
    if (!family.isEmpty())
        result.setFamilies({family});
    result.setPixelSize(static_cast<int>(std::lround(pt(points))));
    result.setWeight(weight);
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

} // namespace page

using page::pt;
using page::Role;

namespace {

QSizeF pageSize(PageFormat format, bool landscape)
{
    const QPageSize::PageSizeId id = format == PageFormat::A4 ? QPageSize::A4 : QPageSize::Letter;
    const QSizeF size = QPageSize(id).size(QPageSize::Point) * Pages::UnitsPerPoint;
    return landscape ? size.transposed() : size;
}

// A table that would have to wrap much of its text in portrait asks for landscape.
bool wantsLandscape(const ReportDocument &document, const PageSetup &setup)
{
    const qreal width = QRectF({}, pageSize(setup.format, false)).marginsRemoved(page::Margins).width();
    return std::ranges::any_of(document.blocks, [&](const ReportBlock &block) {
        const auto *table = std::get_if<ReportTable>(&block);
        return table
            && PaperTable::wishedWidth(*table, page::font(setup.fontFamily, Role::SmallStrong),
                   page::font(setup.fontFamily, Role::Small), page::ColumnGap, width * 0.25)
            > width * 1.15;
    });
}

struct ItemPainter
{
    QPainter &painter;
    const ChartPalette &palette;
    const ChartStyle &chartStyle;

    void operator()(const Pages::Text &item) const
    {
        painter.setPen(item.color);
        item.text.draw(painter, item.topLeft, item.first, item.last);
    }
    void operator()(const Pages::Line &item) const
    {
        painter.setPen(QPen(item.color, item.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(item.from, item.to);
    }
    void operator()(const Pages::Tile &item) const
    {
        painter.setPen(QPen(palette.line, page::Hairline));
        painter.setBrush(palette.raised);
        painter.drawRoundedRect(item.rect, pt(4), pt(4));
    }
    void operator()(const Pages::Dot &item) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.accent);
        painter.drawEllipse(item.center, pt(1.7), pt(1.7));
    }
    void operator()(const Pages::Chart &item) const
    {
        paintChart(painter, item.rect, item.chart, chartStyle);
    }
};

} // namespace

Pages::Pages(const ReportDocument &document, const PageSetup &setup)
    : m_setup(setup)
    , m_title(document.title)
    , m_locale(document.language)
{
    const bool landscape = setup.orientation == PageOrientation::Landscape
        || (setup.orientation == PageOrientation::Auto && wantsLandscape(document, setup));
    m_size = pageSize(setup.format, landscape);
    QStringList footer;
    if (!document.author.isEmpty())
        footer.append(document.author);
    if (document.date.isValid())
        footer.append(
            m_locale.toString(document.date, Tr::tr("MMMM d, yyyy", "a day in a sentence, Qt date format")));
    m_footer = footer.join(u" · "_s);
    m_pages = Paginator(document, setup.fontFamily, m_size).run();
}

void Pages::paintMargins(QPainter &painter, int number) const
{
    const ChartPalette palette = ChartPalette::print();
    const QFont font = page::font(m_setup.fontFamily, Role::Small);
    const QRectF body = QRectF({}, m_size).marginsRemoved(page::Margins);
    const PlainText ofPages(
        Tr::tr("Page %1 of %2").arg(m_locale.toString(number + 1), m_locale.toString(count())), font);
    const qreal footer = m_size.height() - page::FooterTop;
    painter.setPen(palette.secondary);
    ofPages.draw(painter, {body.right() - ofPages.naturalWidth(), footer});
    // One line, however long the names are.
    const PlainText left(m_footer, font, body.width() - ofPages.naturalWidth() - pt(20));
    left.draw(painter, {body.left(), footer}, 0, 1);
    if (number > 0) {
        const PlainText title(m_title, font, body.width());
        title.draw(painter, {body.left(), page::HeaderBaseline}, 0, 1);
        painter.setPen(QPen(palette.line, page::Hairline));
        const qreal y = page::HeaderBaseline + title.lineHeight() + pt(4);
        painter.drawLine(QPointF(body.left(), y), QPointF(body.right(), y));
    }
}

void Pages::paint(QPainter &painter, int number) const
{
    const ChartPalette palette = ChartPalette::print();
    const ChartStyle style{.palette = palette,
        .font = page::font(m_setup.fontFamily, Role::Small),
        .locale = m_locale,
        .showText = false};
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setBrush(Qt::NoBrush);
    paintMargins(painter, number);
    for (const Item &item : m_pages[number])
        std::visit(ItemPainter{painter, palette, style}, item);
    painter.restore();
}

Result<> paintPages(QPagedPaintDevice &device, const Pages &pages, int first, std::optional<int> last)
{
    QPainter painter;
    if (!painter.begin(&device))
        return failure(ErrorKind::File, Tr::tr("The report could not be printed."), u"QPainter::begin"_s);
    const qreal scale = device.logicalDpiX() / (72.0 * Pages::UnitsPerPoint);
    painter.scale(scale, scale);
    first = std::clamp(first, 0, pages.count() - 1);
    const int end = std::clamp(last.value_or(pages.count() - 1), first, pages.count() - 1);
    for (int page = first; page <= end; ++page) {
        if (page > first && !device.newPage())
            return failure(ErrorKind::File, Tr::tr("The report could not be printed."), u"newPage"_s);
        pages.paint(painter, page);
    }
    if (!painter.end())
        return failure(ErrorKind::File, Tr::tr("The report could not be printed."), u"QPainter::end"_s);
    return {};
}

} // namespace mentorbook
