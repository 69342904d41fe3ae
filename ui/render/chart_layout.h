#pragma once

#include "core/reports/chart.h"
#include "ui/render/chart_painter.h"
#include "ui/render/plain_text.h"

#include <QColor>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>

namespace mentorbook {

// Where everything in a chart goes, before Qt Charts draws the bars, lines and grid into the plot.

struct ChartLabel
{
    PlainText text;
    QPointF topLeft;
    QColor color;
};

struct ChartKey
{
    QRectF rect;
    ChartSeries series;
};

struct ValueScale
{
    double from = 0;
    double to = 1;
    double step = 1;

    [[nodiscard]] QList<double> ticks() const;
};

// The value axis: round steps, about `ticks` of them; bars include zero, and a given range is kept.
[[nodiscard]] ValueScale valueScale(const ChartDescription &chart, int ticks);

[[nodiscard]] QString valueText(const ChartDescription &chart, const ChartStyle &style, double value);

// The value of a category, if there is one that can be drawn.
[[nodiscard]] std::optional<double> drawable(const QList<std::optional<double>> &values, qsizetype i);

[[nodiscard]] bool liesDown(ChartKind kind); // categories from top to bottom
[[nodiscard]] bool isBars(ChartKind kind);

struct ChartLayout
{
    QRectF plot;
    ValueScale values; // along y, or along x where the chart lies down
    double categoriesFrom = 0; // the other axis: category i stands at i
    double categoriesTo = 1;
    bool grid = true;
    QList<ChartLabel> labels;
    QList<ChartKey> keys;
    qreal height = 0; // what the content asks for

    // A place in the plot; where the chart lies down, categories run downwards.
    [[nodiscard]] QPointF at(double category, double value, bool lying) const;
};

// The share of a category's place that its bars take.
inline constexpr double BarShare = 0.64;

// Without a height, the chart takes the height that suits its width.
[[nodiscard]] ChartLayout layoutChart(
    const ChartDescription &chart, const ChartStyle &style, qreal width, std::optional<qreal> height);

} // namespace mentorbook
