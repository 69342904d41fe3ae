#include "ui/render/chart_palette.h"

namespace mentorbook {

ChartPalette ChartPalette::light()
{
    return {.text = 0x1C2227,
        .secondary = 0x59646E,
        .line = 0xD9DEE3,
        .surface = 0xFFFFFF,
        .raised = 0xF6F8F9,
        .accent = 0x0B7285,
        .neutral = 0x82909C,
        .positive = 0x1B7F5C,
        .warning = 0xB26A00,
        .critical = 0xB3261E,
        .series = {0x0B7285, 0xCF7A06, 0x512BAB, 0x8D3C07, 0x4A90D9, 0x689766, 0x560135, 0x4C1302}};
}

ChartPalette ChartPalette::dark()
{
    return {.text = 0xE8ECEF,
        .secondary = 0xA9B4BE,
        .line = 0x3D454D,
        .surface = 0x23272B,
        .raised = 0x2B3035,
        .accent = 0x4FB3C4,
        .neutral = 0x7A8691,
        .positive = 0x5CC49A,
        .warning = 0xE5A93C,
        .critical = 0xF2857B,
        .series = {0x4FB3C4, 0xDEBB29, 0x8375DE, 0xD09050, 0xC1FCF8, 0x98DFA6, 0xA25E7A, 0xA0664F}};
}

ChartPalette ChartPalette::print() { return light(); }

QColor ChartPalette::color(ChartColor role) const
{
    switch (role) {
    case ChartColor::Neutral:
        return neutral;
    case ChartColor::Positive:
        return positive;
    case ChartColor::Warning:
        return warning;
    case ChartColor::Critical:
        return critical;
    default:
        return series.at(static_cast<size_t>(role) - static_cast<size_t>(ChartColor::Series1));
    }
}

} // namespace mentorbook
