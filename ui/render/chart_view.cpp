#include "ui/render/chart_view.h"

#include "ui/render/chart_painter.h"

#include <QEvent>
#include <QFontInfo>
#include <QPainter>

#include <cmath>
#include <utility>

namespace mentorbook {

namespace {

ChartStyle styleFor(const QWidget &widget, const std::function<ChartPalette()> &source, bool textShown)
{
    ChartStyle style;
    const bool dark = widget.palette().color(QPalette::Window).lightnessF() < 0.5F;
    style.palette = source ? source() : dark ? ChartPalette::dark() : ChartPalette::light();
    style.font = widget.font();
    style.font.setPixelSize(QFontInfo(widget.font()).pixelSize());
    style.locale = widget.locale();
    style.showText = textShown;
    return style;
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : ChartView(ChartDescription{}, parent)
{
}

ChartView::ChartView(const ChartDescription &chart, QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setChart(chart);
}

void ChartView::setChart(const ChartDescription &chart)
{
    m_chart = chart;
    setAccessibleName(chart.title);
    setAccessibleDescription(chart.sentence);
    updateGeometry();
    update();
}

void ChartView::setPaletteSource(std::function<ChartPalette()> source)
{
    m_paletteSource = std::move(source);
    update();
}

void ChartView::setTextShown(bool shown)
{
    m_textShown = shown;
    updateGeometry();
    update();
}

QSize ChartView::sizeHint() const
{
    const int width = QFontInfo(font()).pixelSize() * 44;
    return {width, heightForWidth(width)};
}

QSize ChartView::minimumSizeHint() const
{
    const int width = QFontInfo(font()).pixelSize() * 22;
    return {width, QFontInfo(font()).pixelSize() * 12};
}

int ChartView::heightForWidth(int width) const
{
    return static_cast<int>(
        std::ceil(chartHeight(m_chart, styleFor(*this, m_paletteSource, m_textShown), width)));
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChart(painter, rect(), m_chart, styleFor(*this, m_paletteSource, m_textShown));
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LocaleChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace mentorbook
