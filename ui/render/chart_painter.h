#pragma once

#include "core/base/result.h"
#include "core/reports/chart.h"
#include "ui/render/chart_palette.h"

#include <QByteArray>
#include <QFont>
#include <QLocale>
#include <QSizeF>

class QImage;
class QPainter;

namespace mentorbook {

// The one renderer of charts: screen, PDF, SVG and PNG. It uses Qt Charts and therefore belongs to the main
// thread. Every text is drawn as plain text.

struct ChartStyle
{
    ChartPalette palette = ChartPalette::print();
    QFont font = {}; // its pixel size is the unit from which every distance follows
    QLocale locale = {};
    bool showText = true; // the title and the sentence above the plot
};

// The height that suits a chart of this width, in the font's pixels.
[[nodiscard]] qreal chartHeight(const ChartDescription &chart, const ChartStyle &style, qreal width);

// Vectors only. Paints no background.
void paintChart(
    QPainter &painter, const QRectF &target, const ChartDescription &chart, const ChartStyle &style);

// A document of its own, background included. `width` in CSS pixels.
[[nodiscard]] QByteArray chartSvg(const ChartDescription &chart, const ChartStyle &style, qreal width);

[[nodiscard]] Result<> writeChartSvg(
    const ChartDescription &chart, const ChartStyle &style, const QString &path);

// A picture with its background, for the clipboard. `scale`: image pixels to a pixel of the font; 3 suits
// slides.
[[nodiscard]] QImage chartImage(const ChartDescription &chart, const ChartStyle &style, qreal scale = 3);

// `scale`: as for chartImage().
[[nodiscard]] Result<> writeChartPng(
    const ChartDescription &chart, const ChartStyle &style, const QString &path, qreal scale = 3);

// One page of vectors, as large as the chart.
[[nodiscard]] Result<> writeChartPdf(
    const ChartDescription &chart, const ChartStyle &style, const QString &path);

} // namespace mentorbook
