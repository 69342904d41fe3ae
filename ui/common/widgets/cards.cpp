#include "ui/common/widgets/cards.h"

#include "ui/common/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mentorbook {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_body->setContentsMargins(
        theme::betweenCards, theme::cardPadding, theme::betweenCards, theme::cardPadding);
    m_body->setSpacing(theme::betweenControls);
    if (!title.isEmpty()) {
        auto *label = new QLabel(title);
        theme::setText(label, theme::TextRole::Section);
        m_body->addWidget(label);
    }
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::color(theme::Role::Hairline));
    painter.setBrush(theme::color(theme::Role::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius(), theme::radius());
}

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void Sparkline::setValues(const QList<double> &values)
{
    m_values = values;
    setVisible(values.size() > 1);
    update();
}

QSize Sparkline::sizeHint() const { return {theme::spacing(18), theme::spacing(7)}; }

void Sparkline::paintEvent(QPaintEvent *)
{
    if (m_values.size() < 2)
        return;
    const auto [low, high] = std::ranges::minmax(m_values);
    const double span = high > low ? high - low : 1.0;
    const QRectF area = QRectF(rect()).adjusted(3, 4, -3, -4);
    const auto point = [&](qsizetype i) {
        const double part = double(i) / double(m_values.size() - 1);
        const double x = layoutDirection() == Qt::RightToLeft ? area.right() - part * area.width()
                                                              : area.left() + part * area.width();
        return QPointF(x, area.bottom() - (m_values.at(i) - low) / span * area.height());
    };
    QPainterPath line(point(0));
    for (qsizetype i = 1; i < m_values.size(); ++i)
        line.lineTo(point(i));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::color(theme::Role::Accent), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(theme::Role::Accent));
    painter.drawEllipse(point(m_values.size() - 1), 2.75, 2.75);
}

Tile::Tile(const QString &label, QWidget *parent)
    : Card({}, parent)
    , m_label(label)
    , m_figure(new QLabel)
    , m_note(new QLabel)
    , m_trend(new Sparkline)
{
    setAccessibleName(label);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    body()->setSpacing(theme::spacing(1) / 2);
    auto *name = new QLabel(label);
    theme::setText(name, theme::TextRole::Small, theme::Role::Secondary);
    theme::setText(m_figure, theme::TextRole::Figure);
    theme::setText(m_note, theme::TextRole::Small, theme::Role::Secondary);
    m_trend->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(m_figure);
    line->addStretch();
    line->addWidget(m_trend, 0, Qt::AlignVCenter);
    body()->addWidget(name);
    body()->addLayout(line);
    body()->addWidget(m_note);
}

void Tile::setFigure(const QString &figure, const QString &note)
{
    m_figure->setText(figure);
    m_note->setText(note);
    setAccessibleDescription(tr("%1: %2, %3").arg(m_label, figure, note));
}

void Tile::setTrend(const QList<double> &values) { m_trend->setValues(values); }

void Tile::setClickable(const QString &toolTip)
{
    m_clickable = true;
    setToolTip(toolTip);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void Tile::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_clickable && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
    else
        Card::mouseReleaseEvent(event);
}

void Tile::keyPressEvent(QKeyEvent *event)
{
    const bool activates
        = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (m_clickable && activates)
        Q_EMIT clicked();
    else
        Card::keyPressEvent(event);
}

void Tile::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::color(theme::Role::Accent), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme::radius(), theme::radius());
}

EmptyState::EmptyState(Icon icon, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(sentence))
    , m_column(new QVBoxLayout)
{
    theme::setText(m_sentence, theme::TextRole::Body, theme::Role::Secondary);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setSentence(sentence);
    auto *sign = new IconLabel(icon, theme::iconSize(theme::IconSize::Hero));
    m_column->setSpacing(theme::spacing(3));
    m_column->addWidget(sign, 0, Qt::AlignHCenter);
    m_column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    auto *middle = new QVBoxLayout(this);
    middle->addStretch(2);
    middle->addLayout(m_column);
    middle->addStretch(3);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    fitSentence();
}

// A centered label is asked neither how wide it may get nor how tall it is when wrapped.
void EmptyState::fitSentence()
{
    const int room
        = testAttribute(Qt::WA_WState_Created) ? width() - 2 * theme::cardPadding : QWIDGETSIZE_MAX;
    const int wide = std::clamp(room, theme::textWidth(16), theme::textWidth(56));
    m_sentence->setFixedWidth(wide);
    m_sentence->setMinimumHeight(std::max(0, m_sentence->heightForWidth(wide)));
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSentence();
}

QPushButton *EmptyState::addAction(QAction *action)
{
    auto *button = new QPushButton(action->icon(), action->text());
    button->setProperty("primary", m_buttons++ == 0);
    button->setAccessibleName(QString(action->text()).remove(u'&'));
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_column->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

IconLabel::IconLabel(Icon icon, int side, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_color(theme::Role::Secondary)
{
    setFixedSize(side, side);
}

void IconLabel::setIcon(Icon icon, bool critical)
{
    setIcon(icon, critical ? theme::Role::Critical : theme::Role::Secondary);
}

void IconLabel::setIcon(Icon icon, theme::Role color)
{
    m_icon = icon;
    m_color = color;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, m_icon, rect(), theme::color(m_color));
}

} // namespace mentorbook
