#pragma once

#include "ui/render/chart_palette.h"

namespace mentorbook::theme {

// The colors of charts on a card, in the variant of the moment: what the page's roles name comes from them.
[[nodiscard]] ChartPalette chartPalette();

} // namespace mentorbook::theme
