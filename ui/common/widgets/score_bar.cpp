#include "ui/common/widgets/score_bar.h"

#include "ui/common/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace mentorbook {

namespace {

constexpr int barHeight = 6;

bool isHighContrast()
{
    return theme::variant() == theme::Variant::HighContrastLight
        || theme::variant() == theme::Variant::HighContrastDark;
}

} // namespace

void paintScoreBar(QPainter *painter, const QRectF &bar, double percent, Qt::LayoutDirection direction)
{
    const double radius = bar.height() / 2;
    // In high contrast a filled rest would be as loud as what it is measured by.
    if (isHighContrast()) {
        painter->setPen(theme::color(theme::Role::Line));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter->setPen(Qt::NoPen);
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::color(theme::Role::Hairline));
        painter->drawRoundedRect(bar, radius, radius);
    }
    const double length = bar.width() * std::clamp(percent, 0.0, 100.0) / 100;
    if (length <= 0)
        return;
    const double from = direction == Qt::RightToLeft ? bar.right() - length : bar.left();
    painter->setBrush(theme::color(theme::Role::Accent));
    painter->drawRoundedRect(QRectF(from, bar.top(), length, bar.height()), radius, radius);
}

ScoreBar::ScoreBar(double percent, QWidget *parent)
    : QWidget(parent)
    , m_percent(percent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize ScoreBar::sizeHint() const { return {theme::textWidth(16), theme::spacing(4)}; }

QSize ScoreBar::minimumSizeHint() const { return {theme::spacing(8), theme::spacing(4)}; }

void ScoreBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double top = (height() - barHeight) / 2.0;
    paintScoreBar(&painter, QRectF(0, top, width(), barHeight), m_percent, layoutDirection());
}

} // namespace mentorbook
