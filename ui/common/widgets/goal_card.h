#pragma once

#include "core/actions/goals/goals.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/cards.h"

#include <array>

class QLabel;

namespace mentorbook {

// How a goal's track is shown: always a sign and a word together with the color.
struct TrackLook
{
    Icon sign = Icon::Clock;
    theme::Role color = theme::Role::Secondary;
};
[[nodiscard]] TrackLook lookOf(GoalTrack track);

// The way of a goal without axes: the straight line from baseline to target, the readings, and where it
// should stand today. Its numbers stand beside it, so it is nothing to a screen reader.
class GoalPath final : public QWidget
{
    Q_OBJECT

public:
    explicit GoalPath(QWidget *parent = nullptr);

    void show(const GoalOverview &goal);
    using QWidget::show;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QPointF> m_line; // 0…1 in both directions, up is more
    QList<QPointF> m_readings;
    GoalTrack m_track = GoalTrack::Draft;
};

// A goal at a glance: what it says, baseline → now → target, its way, whether it is on track, and of when its
// data is. The same on Home, on Goals and in the wizard.
class GoalCardView final : public Card
{
    Q_OBJECT

public:
    explicit GoalCardView(QWidget *parent = nullptr);

    void show(const GoalOverview &goal);
    using QWidget::show;
    // Until this it is only looked at.
    void setClickable();
    void setCurrent(bool current);

Q_SIGNALS:
    void clicked();
    void opened(); // Enter or a double click

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QLabel *m_statement;
    std::array<QLabel *, 3> m_values; // baseline, now, target
    GoalPath *m_path;
    IconLabel *m_sign;
    QLabel *m_track;
    QLabel *m_notes;
    bool m_clickable = false;
    bool m_current = false;
};

} // namespace mentorbook
