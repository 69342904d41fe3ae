#pragma once

#include "core/reports/table.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace mentorbook {

enum class ChartKind {
    Bars, // upright, one group of bars a category
    HorizontalBars, // for few categories with long names, first category on top
    StackedBars, // upright; the series of a category add up
    Lines, // points joined by straight lines, never smoothed; a missing value is a gap
    Steps, // a value holds until the next position: survival curves
    DotInterval, // a dot with its interval a category, first category on top
};

// A role; ui/render gives it the color of the screen's or the paper's palette.
enum class ChartColor {
    Series1, // the accent
    Series2,
    Series3,
    Series4,
    Series5,
    Series6,
    Series7,
    Series8,
    Neutral,
    Positive,
    Warning,
    Critical,
};

enum class LineStyle { Solid, Dashed, Dotted, DashDotted };

struct ChartSeries
{
    QString name;
    QList<std::optional<double>> values; // one a category (or a position); nothing: missing or suppressed
    std::optional<qint64> n = {}; // how many stand behind the series; shown with it
    ChartColor color = ChartColor::Series1;
    LineStyle style = LineStyle::Solid;
    QList<ChartColor> categoryColors = {}; // bars of one series: one color a category instead of `color`
    QList<double> positions = {}; // Lines and Steps: ascending, one a value; on a numeric axis if the first
                                  // series has them, otherwise 0 is the first category
    QList<std::optional<double>> low = {}, high = {}; // Steps and DotInterval: the interval around each value
    bool dots = true; // Lines: one at each value; off where the line only guides the eye

    bool operator==(const ChartSeries &) const = default;
};

struct ValueRange
{
    double from = 0;
    double to = 100;

    bool operator==(const ValueRange &) const = default;
};

// What a chart says, without a pixel: the same description is drawn on the screen, in a PDF, as SVG and as
// PNG. All texts are plain. Bars always start at zero.
struct ChartDescription
{
    QString id; // stable and short, for file names: "pairing-health"
    QString title; // states the finding
    QString sentence; // the finding with its numbers, for those who do not see the chart too
    ChartKind kind = ChartKind::Bars;
    QString categoryTitle = {};
    QString valueTitle = {};
    QString unit = {}; // stands behind a value: "%"; a count has none
    int decimals = 0;
    std::optional<ValueRange> range = {}; // nothing: from the values; retention: 0–100
    QStringList categories = {};
    QList<ChartSeries> series = {};
    bool lastPeriodIncomplete = false; // the last category is hatched, its line dotted
    ReportTable table = {}; // the same numbers

    bool operator==(const ChartDescription &) const = default;
};

} // namespace mentorbook
