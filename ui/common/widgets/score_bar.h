#pragma once

#include <QWidget>

namespace mentorbook {

// A bar of so many percent of its length, in reading direction.
void paintScoreBar(QPainter *painter, const QRectF &bar, double percent, Qt::LayoutDirection direction);

// The same as a widget. Its number stands beside it, so it is nothing to a screen reader.
class ScoreBar : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreBar(double percent, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_percent;
};

} // namespace mentorbook
