#pragma once

#include "core/reports/chart.h"

#include <QColor>

#include <array>

namespace mentorbook {

// The colors of charts and report pages. On `surface`, text has a contrast of at least 4.5:1, chart colors at
// least 3:1; the eight stay apart for protanopes and deuteranopes (Machado et al. 2009).
struct ChartPalette
{
    QColor text;
    QColor secondary;
    QColor line; // hairlines and grid
    QColor surface;
    QColor raised; // tiles
    QColor accent;
    QColor neutral;
    QColor positive;
    QColor warning;
    QColor critical;
    std::array<QColor, 8> series; // the first is the accent

    [[nodiscard]] static ChartPalette light();
    [[nodiscard]] static ChartPalette dark();
    [[nodiscard]] static ChartPalette print(); // on white paper

    [[nodiscard]] QColor color(ChartColor role) const;

    bool operator==(const ChartPalette &) const = default;
};

} // namespace mentorbook
