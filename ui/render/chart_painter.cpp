#include "ui/render/chart_painter.h"

#include "core/base/tr.h"
#include "ui/render/chart_layout.h"

#include <QAreaSeries>
#include <QBarSeries>
#include <QBarSet>
#include <QBuffer>
#include <QChart>
#include <QFontInfo>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QImage>
#include <QLineSeries>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStackedBarSeries>
#include <QSvgGenerator>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace mentorbook {

using namespace Qt::StringLiterals;

namespace {

Qt::PenStyle penStyle(LineStyle style)
{
    switch (style) {
    case LineStyle::Solid:
        return Qt::SolidLine;
    case LineStyle::Dashed:
        return Qt::DashLine;
    case LineStyle::Dotted:
        return Qt::DotLine;
    case LineStyle::DashDotted:
        return Qt::DashDotLine;
    }
    Q_UNREACHABLE();
}

qreal unitOf(const ChartStyle &style)
{
    const int pixels = style.font.pixelSize();
    return pixels > 0 ? pixels : QFontInfo(style.font).pixelSize();
}

// One bar, where Qt Charts draws it.
QRectF barRect(const ChartDescription &chart, const ChartLayout &layout, qsizetype series, qsizetype category)
{
    const std::optional<double> value = drawable(chart.series[series].values, category);
    if (!value)
        return {};
    const bool lying = liesDown(chart.kind);
    double base = 0, end = *value, from = -0.5, to = 0.5;
    if (chart.kind == ChartKind::StackedBars) {
        for (qsizetype s = 0; s < series; ++s)
            base += drawable(chart.series[s].values, category).value_or(0);
        end += base;
    } else {
        const auto count = static_cast<double>(chart.series.size());
        from = static_cast<double>(series) / count - 0.5;
        to = static_cast<double>(series + 1) / count - 0.5;
    }
    const auto at = static_cast<double>(category);
    return QRectF(layout.at(at + from * BarShare, base, lying), layout.at(at + to * BarShare, end, lying))
        .normalized();
}

// What Qt Charts does not draw: texts, keys, hatching, dots, intervals and the zero line.
class Overlay final : public QGraphicsItem
{
public:
    Overlay(const ChartDescription &description, const ChartStyle &chartStyle, const ChartLayout &chartLayout,
        QSizeF size)
        : chart(description)
        , style(chartStyle)
        , layout(chartLayout)
        , bounds(QPointF(), size)
        , em(unitOf(chartStyle))
    {
    }

    [[nodiscard]] QRectF boundingRect() const override { return bounds.adjusted(-em, -em, em, em); }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        if (isBars(chart.kind) && chart.lastPeriodIncomplete) {
            for (qsizetype s = 0; s < chart.series.size(); ++s)
                hatch(*painter, barRect(chart, layout, s, chart.categories.size() - 1));
        }
        drawZero(*painter);
        if (chart.kind == ChartKind::Lines)
            drawDots(*painter);
        if (chart.kind == ChartKind::DotInterval)
            drawIntervals(*painter);
        for (const ChartKey &key : layout.keys)
            drawKey(*painter, key);
        for (const ChartLabel &label : layout.labels) {
            painter->setPen(label.color);
            label.text.draw(*painter, label.topLeft);
        }
    }

private:
    void drawZero(QPainter &painter) const
    {
        const double zero = std::clamp(0.0, layout.values.from, layout.values.to);
        const bool lying = liesDown(chart.kind);
        painter.setPen(QPen(style.palette.secondary, em / 12));
        painter.drawLine(
            layout.at(layout.categoriesFrom, zero, lying), layout.at(layout.categoriesTo, zero, lying));
    }

    // Stripes of the surface over a bar: the period is not over.
    void hatch(QPainter &painter, const QRectF &bar) const
    {
        if (bar.isEmpty())
            return;
        painter.save();
        painter.setClipRect(bar, Qt::IntersectClip);
        painter.setPen(QPen(style.palette.surface, em / 8));
        const qreal gap = em * 0.5;
        for (qreal x = bar.left() - bar.height(); x < bar.right(); x += gap)
            painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
        painter.restore();
    }

    void drawDots(QPainter &painter) const
    {
        for (const ChartSeries &series : chart.series) {
            if (series.values.size() > 40 || !series.dots)
                continue;
            const QColor color = style.palette.color(series.color);
            painter.setPen(QPen(color, em / 8));
            for (qsizetype i = 0; i < series.values.size(); ++i) {
                const std::optional<double> value = drawable(series.values, i);
                if (!value)
                    continue;
                const bool hollow = chart.lastPeriodIncomplete && i == series.values.size() - 1;
                painter.setBrush(hollow ? style.palette.surface : color);
                const double position
                    = i < series.positions.size() ? series.positions[i] : static_cast<double>(i);
                painter.drawEllipse(layout.at(position, *value, false), em * 0.24, em * 0.24);
            }
        }
    }

    void drawIntervals(QPainter &painter) const
    {
        const auto count = static_cast<double>(chart.series.size());
        for (qsizetype s = 0; s < chart.series.size(); ++s) {
            const ChartSeries &series = chart.series[s];
            const QColor color = style.palette.color(series.color);
            for (qsizetype i = 0; i < series.values.size(); ++i) {
                const double place
                    = static_cast<double>(i) + ((static_cast<double>(s) + 0.5) / count - 0.5) * BarShare;
                const auto low = drawable(series.low, i), high = drawable(series.high, i);
                if (low && high) {
                    painter.setPen(QPen(color, em / 6, penStyle(series.style), Qt::FlatCap));
                    painter.drawLine(layout.at(place, *low, true), layout.at(place, *high, true));
                }
                if (const auto value = drawable(series.values, i)) {
                    painter.setPen(QPen(style.palette.surface, em / 10));
                    painter.setBrush(color);
                    painter.drawEllipse(layout.at(place, *value, true), em * 0.36, em * 0.36);
                }
            }
        }
    }

    void drawKey(QPainter &painter, const ChartKey &key) const
    {
        const QColor color = style.palette.color(key.series.color);
        if (isBars(chart.kind)) {
            painter.fillRect(key.rect, color);
            return;
        }
        painter.setPen(QPen(color, em / 6, penStyle(key.series.style), Qt::FlatCap));
        painter.drawLine(QPointF(key.rect.left(), key.rect.center().y()),
            QPointF(key.rect.right(), key.rect.center().y()));
    }

    const ChartDescription &chart;
    const ChartStyle &style;
    const ChartLayout &layout;
    const QRectF bounds;
    const qreal em;
};

// The grid lies under the bars and lines. (That of Qt Charts is laid out with its labels, and those are off.)
class Grid final : public QGraphicsItem
{
public:
    Grid(const ChartDescription &description, const ChartStyle &chartStyle, const ChartLayout &chartLayout)
        : chart(description)
        , style(chartStyle)
        , layout(chartLayout)
        , em(unitOf(chartStyle))
    {
    }

    [[nodiscard]] QRectF boundingRect() const override { return layout.plot.adjusted(-em, -em, em, em); }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const bool lying = liesDown(chart.kind);
        painter->setPen(QPen(style.palette.line, em / 14));
        for (const double value : layout.values.ticks()) {
            painter->drawLine(
                layout.at(layout.categoriesFrom, value, lying), layout.at(layout.categoriesTo, value, lying));
        }
    }

private:
    const ChartDescription &chart;
    const ChartStyle &style;
    const ChartLayout &layout;
    const qreal em;
};

// Fills a QChart with the description; its texts stay off, the overlay draws them as plain text.
class Plot
{
public:
    Plot(QChart &chart, const ChartDescription &chartDescription, const ChartStyle &chartStyle,
        const ChartLayout &chartLayout)
        : target(chart)
        , description(chartDescription)
        , style(chartStyle)
        , layout(chartLayout)
        , em(unitOf(chartStyle))
    {
        target.setAnimationOptions(QChart::NoAnimation);
        target.setDropShadowEnabled(false);
        target.setBackgroundVisible(false);
        target.setPlotAreaBackgroundVisible(false);
        target.legend()->hide();
        target.layout()->setContentsMargins(0, 0, 0, 0);
        target.setMargins({});
        if (isBars(description.kind))
            addBars();
        else if (description.kind != ChartKind::DotInterval)
            addLines();
        addAxes();
        target.setPlotArea(layout.plot);
    }

private:
    void addBars()
    {
        QAbstractBarSeries *bars = nullptr;
        const bool byCategory = description.series.size() == 1
            && description.series.first().categoryColors.size() >= description.categories.size();
        const bool lying = liesDown(description.kind);
        if (description.kind == ChartKind::StackedBars || (byCategory && !lying))
            bars = new QStackedBarSeries;
        else if (byCategory)
            bars = new QHorizontalStackedBarSeries;
        else if (lying)
            bars = new QHorizontalBarSeries;
        else
            bars = new QBarSeries;
        bars->setBarWidth(BarShare);

        const auto count = description.categories.size();
        const auto addSet = [&](const ChartSeries &series, QColor color, std::optional<qsizetype> only) {
            auto *set = new QBarSet(QString());
            for (qsizetype i = 0; i < count; ++i) {
                // A chart that lies down counts its categories from the bottom.
                const qsizetype category = lying ? count - 1 - i : i;
                const bool shown = !only || *only == category;
                set->append(shown ? drawable(series.values, category).value_or(0) : 0);
            }
            set->setBrush(color);
            set->setPen(QPen(style.palette.surface, byCategory ? 0.0 : em / 10));
            if (byCategory)
                set->setPen(Qt::NoPen);
            bars->append(set);
        };
        if (byCategory) {
            const ChartSeries &series = description.series.first();
            for (qsizetype i = 0; i < count; ++i)
                addSet(series, style.palette.color(series.categoryColors[i]), i);
        } else if (lying) {
            for (const ChartSeries &series : description.series | std::views::reverse)
                addSet(series, style.palette.color(series.color), {});
        } else {
            for (const ChartSeries &series : description.series)
                addSet(series, style.palette.color(series.color), {});
        }
        target.addSeries(bars);
    }

    QLineSeries *line(const QList<QPointF> &points, const QPen &pen)
    {
        auto *series = new QLineSeries;
        series->replace(points);
        series->setPen(pen);
        target.addSeries(series);
        return series;
    }

    void addLines()
    {
        for (const ChartSeries &series : description.series) {
            const QPen pen(style.palette.color(series.color), em / 5.5, penStyle(series.style), Qt::FlatCap,
                Qt::RoundJoin);
            const bool steps = description.kind == ChartKind::Steps;
            if (steps)
                addBand(series);
            for (qsizetype first = 0; first < series.values.size();) {
                if (!drawable(series.values, first)) {
                    ++first;
                    continue;
                }
                qsizetype end = first;
                while (end < series.values.size() && drawable(series.values, end))
                    ++end;
                // The line to an incomplete period is dotted.
                const bool dotted
                    = description.lastPeriodIncomplete && end == series.values.size() && end - first > 1;
                const qsizetype solidEnd = dotted ? end - 1 : end;
                line(points(series, series.values, first, solidEnd, steps), pen);
                if (dotted) {
                    QPen last = pen;
                    last.setStyle(Qt::DotLine);
                    line(points(series, series.values, end - 2, end, steps), last);
                }
                first = end;
            }
        }
    }

    // The interval around a step line, where both of its ends are known.
    void addBand(const ChartSeries &series)
    {
        for (qsizetype first = 0; first < series.values.size();) {
            qsizetype end = first;
            while (drawable(series.low, end) && drawable(series.high, end))
                ++end;
            if (end - first > 1) {
                auto *upper = new QLineSeries(&target), *lower = new QLineSeries(&target);
                upper->replace(points(series, series.high, first, end, true));
                lower->replace(points(series, series.low, first, end, true));
                auto *band = new QAreaSeries(upper, lower);
                QColor color = style.palette.color(series.color);
                color.setAlphaF(0.16F);
                band->setBrush(color);
                band->setPen(Qt::NoPen);
                target.addSeries(band);
            }
            first = end + 1;
        }
    }

    static QList<QPointF> points(const ChartSeries &series, const QList<std::optional<double>> &values,
        qsizetype first, qsizetype end, bool steps)
    {
        QList<QPointF> result;
        for (qsizetype i = first; i < end; ++i) {
            const double x = i < series.positions.size() ? series.positions[i] : static_cast<double>(i);
            if (steps && !result.isEmpty())
                result.append({x, result.last().y()});
            result.append({x, drawable(values, i).value_or(0)});
        }
        return result;
    }

    void addAxes()
    {
        auto *categories = new QValueAxis, *values = new QValueAxis;
        for (QValueAxis *axis : {categories, values}) {
            axis->setLabelsVisible(false);
            axis->setLineVisible(false);
            axis->setGridLineVisible(false);
            axis->setTitleVisible(false);
        }
        const bool lying = liesDown(description.kind);
        // From the bottom in Qt Charts, from the top in ours: the same range, since it is symmetric.
        categories->setRange(layout.categoriesFrom, layout.categoriesTo);
        values->setRange(layout.values.from, layout.values.to);
        target.addAxis(categories, lying ? Qt::AlignLeft : Qt::AlignBottom);
        target.addAxis(values, lying ? Qt::AlignBottom : Qt::AlignLeft);
        for (QAbstractSeries *series : target.series()) {
            series->attachAxis(categories);
            series->attachAxis(values);
        }
    }

    QChart &target;
    const ChartDescription &description;
    const ChartStyle &style;
    const ChartLayout &layout;
    const qreal em;
};

Error cannotWrite(const QString &path, const QString &why)
{
    return {ErrorKind::File, Tr::tr("The chart could not be written to “%1”.").arg(path), why};
}

qreal exportWidth(const ChartStyle &style) { return unitOf(style) * 48; }

QSizeF exportSize(const ChartDescription &chart, const ChartStyle &style)
{
    const qreal margins = 2 * unitOf(style);
    const qreal width = exportWidth(style);
    return {width, std::ceil(chartHeight(chart, style, width - margins) + margins)};
}

} // namespace

qreal chartHeight(const ChartDescription &chart, const ChartStyle &style, qreal width)
{
    return layoutChart(chart, style, width, {}).height;
}

void paintChart(
    QPainter &painter, const QRectF &target, const ChartDescription &chart, const ChartStyle &style)
{
    const ChartLayout layout = layoutChart(chart, style, target.width(), target.height());
    QGraphicsScene scene(QRectF({}, target.size()));
    scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    auto *plot = new QChart; // owned by the scene
    plot->setTheme(QChart::ChartThemeLight);
    scene.addItem(plot);
    plot->resize(target.size());
    Plot(*plot, chart, style, layout);
    if (layout.grid) {
        auto *grid = new Grid(chart, style, layout);
        grid->setZValue(plot->zValue() - 1);
        scene.addItem(grid);
    }
    auto *overlay = new Overlay(chart, style, layout, target.size());
    overlay->setZValue(plot->zValue() + 1);
    scene.addItem(overlay);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(&painter, target, scene.sceneRect(), Qt::IgnoreAspectRatio);
    painter.restore();
}

QByteArray chartSvg(const ChartDescription &chart, const ChartStyle &style, qreal width)
{
    const qreal margin = unitOf(style);
    const QSizeF size(width, std::ceil(chartHeight(chart, style, width - 2 * margin) + 2 * margin));
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(chart.title.toHtmlEscaped()); // the generator writes both as they are
    generator.setDescription(chart.sentence.toHtmlEscaped());
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF({}, size));
    QPainter painter(&generator);
    painter.fillRect(QRectF({}, size), style.palette.surface);
    paintChart(painter, QRectF({}, size).adjusted(margin, margin, -margin, -margin), chart, style);
    painter.end();
    // The family's name on this machine may mean nothing on the reader's.
    const QByteArray family = "font-family=\"" + style.font.family().toHtmlEscaped().toUtf8();
    return svg.replace(family + '"', family + ", system-ui, sans-serif\"");
}

Result<> writeChartSvg(const ChartDescription &chart, const ChartStyle &style, const QString &path)
{
    const QByteArray svg = chartSvg(chart, style, exportWidth(style));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(svg) != svg.size() || !file.commit())
        return std::unexpected(cannotWrite(path, file.errorString()));
    return {};
}

QImage chartImage(const ChartDescription &chart, const ChartStyle &style, qreal scale)
{
    const qreal margin = unitOf(style);
    const QSizeF size = exportSize(chart, style);
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(style.palette.surface);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintChart(painter, QRectF({}, size).adjusted(margin, margin, -margin, -margin), chart, style);
    return image;
}

Result<> writeChartPng(
    const ChartDescription &chart, const ChartStyle &style, const QString &path, qreal scale)
{
    const QImage image = chartImage(chart, style, scale);
    if (image.isNull())
        return std::unexpected(cannotWrite(path, u"no memory for an image of this size"_s));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit())
        return std::unexpected(cannotWrite(path, file.errorString()));
    return {};
}

Result<> writeChartPdf(const ChartDescription &chart, const ChartStyle &style, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(cannotWrite(path, file.errorString()));
    // In tenths of a point, so that fonts keep whole sizes; a pixel of the font is three quarters of a point.
    constexpr qreal unitsPerPoint = 10;
    ChartStyle paper = style;
    paper.font.setPixelSize(static_cast<int>(std::lround(unitOf(style) * 0.75 * unitsPerPoint)));
    paper.font.setHintingPreference(QFont::PreferNoHinting);
    const qreal margin = unitOf(paper);
    const QSizeF size = exportSize(chart, paper);
    QPdfWriter writer(&file);
    writer.setResolution(static_cast<int>(72 * unitsPerPoint));
    writer.setTitle(chart.title);
    writer.setCreator(u"Mentorbook " MENTORBOOK_VERSION ""_s);
    writer.setPageLayout(
        QPageLayout(QPageSize(size / unitsPerPoint, QPageSize::Point, QString(), QPageSize::ExactMatch),
            QPageLayout::Portrait, {}));
    QPainter painter;
    if (!painter.begin(&writer))
        return std::unexpected(cannotWrite(path, u"QPainter::begin"_s));
    paintChart(painter, QRectF({}, size).adjusted(margin, margin, -margin, -margin), chart, paper);
    painter.end();
    if (!file.commit())
        return std::unexpected(cannotWrite(path, file.errorString()));
    return {};
}

} // namespace mentorbook
