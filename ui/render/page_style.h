#pragma once

#include "ui/render/chart_palette.h"
#include "ui/render/pages.h"

#include <QFont>
#include <QMarginsF>

namespace mentorbook::page {

// The look of paper. Everything in units (a tenth of a point).

constexpr qreal pt(qreal points) { return points * Pages::UnitsPerPoint; }

inline const QMarginsF Margins(pt(57), pt(62), pt(57), pt(60));
inline constexpr qreal HeaderBaseline = pt(34);
inline constexpr qreal FooterTop = pt(36); // above the bottom edge
inline constexpr qreal Hairline = pt(0.5);
inline constexpr qreal ColumnGap = pt(13);
inline constexpr qreal CellPadding = pt(3.6);

enum class Role { Title, Subtitle, Heading1, Heading2, Lead, Body, Strong, Small, SmallStrong, Figure };

[[nodiscard]] QFont font(const QString &family, Role role);

} // namespace mentorbook::page
