#include "ui/render/chart_palette.h"

namespace mentorbook {

// The colors of the page's own roles are those of the window's theme; a test holds them together.

ChartPalette ChartPalette::light()
{
    return {.text = 0x192226,
        .secondary = 0x4D5960,
        .line = 0xDDE3E5,
        .surface = 0xFFFFFF,
        .raised = 0xF1F4F5,
        .accent = 0x0A687D,
        .neutral = 0x82909C,
        .positive = 0x176B3C,
        .warning = 0x805000,
        .critical = 0xAB2219,
        .series = {0x0A687D, 0xCF7A06, 0x512BAB, 0x8D3C07, 0x4A90D9, 0x689766, 0x560135, 0x4C1302}};
}

ChartPalette ChartPalette::dark()
{
    return {.text = 0xE8EDEF,
        .secondary = 0xB3BDC2,
        .line = 0x343C41,
        .surface = 0x23292D,
        .raised = 0x14181A,
        .accent = 0x63C6DA,
        .neutral = 0x7B878E,
        .positive = 0x71CC94,
        .warning = 0xE5B95C,
        .critical = 0xFF9A91,
        .series = {0x63C6DA, 0xDEBB29, 0x8375DE, 0xD09050, 0xC1FCF8, 0x98DFA6, 0xA25E7A, 0xA0664F}};
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
