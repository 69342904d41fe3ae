#pragma once

#include "ui/common/theme/icons.h"

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace mentorbook {

namespace theme {
enum class Role;
}

// A raised surface with a hairline edge.
class Card : public QFrame
{
    Q_OBJECT

public:
    // title: empty for none. name: for screen readers and tests; empty: the title.
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
};

// A small line of values, oldest first, without axes.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    void setValues(const QList<double> &values);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_values;
};

// One figure: what it is, how much, and on what it rests.
class Tile : public Card
{
    Q_OBJECT

public:
    explicit Tile(const QString &label, QWidget *parent = nullptr);

    // figure: "78 %"; note: "66 of 85"; both as people read them.
    void setFigure(const QString &figure, const QString &note);
    void setTrend(const QList<double> &values); // fewer than two: no line

Q_SIGNALS:
    void clicked(); // only after setClickable()

public:
    void setClickable(const QString &toolTip);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_label;
    QLabel *m_figure;
    QLabel *m_note;
    Sparkline *m_trend;
    bool m_clickable = false;
};

// What stands where there is nothing yet: an icon, one sentence, and the button of the next step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(Icon icon, const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    // The first button is the next step and stands out.
    QPushButton *addAction(QAction *action);
    using QWidget::addAction;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitSentence();

    QLabel *m_sentence;
    QVBoxLayout *m_column;
    int m_buttons = 0;
};

// An icon as a widget, in the color of a role.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    IconLabel(Icon icon, int side, QWidget *parent = nullptr);

    void setIcon(Icon icon, bool critical = false);
    void setIcon(Icon icon, theme::Role color);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    theme::Role m_color;
};

} // namespace mentorbook
