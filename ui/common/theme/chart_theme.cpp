#include "ui/common/theme/chart_theme.h"

#include "ui/common/theme/theme.h"

namespace mentorbook::theme {

ChartPalette chartPalette()
{
    const bool dark = variant() == Variant::Dark || variant() == Variant::HighContrastDark;
    ChartPalette palette = dark ? ChartPalette::dark() : ChartPalette::light();
    palette.text = color(Role::Text);
    palette.secondary = color(Role::Secondary);
    palette.line = color(Role::Hairline);
    palette.surface = color(Role::Raised);
    palette.raised = color(Role::Sidebar);
    palette.accent = color(Role::Accent);
    palette.positive = color(Role::Positive);
    palette.warning = color(Role::Warning);
    palette.critical = color(Role::Critical);
    palette.series[0] = color(Role::Accent);
    return palette;
}

} // namespace mentorbook::theme
