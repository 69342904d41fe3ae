#pragma once

#include "core/reports/chart.h"
#include "ui/render/chart_palette.h"

#include <QWidget>

#include <functional>

namespace mentorbook {

// A chart on the screen, with its finding and its sentence. It follows the palette and the font of the
// application while it is shown; a screen reader hears the finding and the sentence.
class ChartView final : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    explicit ChartView(const ChartDescription &chart, QWidget *parent = nullptr);

    void setChart(const ChartDescription &chart);
    [[nodiscard]] const ChartDescription &chart() const { return m_chart; }

    // Asked for the colors whenever the chart is painted. Without it, light or dark follows the widget's own
    // palette.
    void setPaletteSource(std::function<ChartPalette()> source);
    // The title and the sentence above the plot; off where the page says them itself.
    void setTextShown(bool shown);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ChartDescription m_chart;
    std::function<ChartPalette()> m_paletteSource;
    bool m_textShown = true;
};

} // namespace mentorbook
