#include "ui/common/widgets/elided_label.h"

#include "ui/common/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace mentorbook {

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {theme::textWidth(6), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect content = contentsRect();
    const auto alignment = QStyle::visualAlignment(layoutDirection(), this->alignment());
    style()->drawItemText(&painter, content, int(alignment), palette(), isEnabled(),
        fontMetrics().elidedText(text(), Qt::ElideRight, content.width()), foregroundRole());
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && QWidget::toolTip().isEmpty()) {
        const bool fits = fontMetrics().horizontalAdvance(text()) <= contentsRect().width();
        if (!fits) {
            setToolTip(text());
            const bool told = QLabel::event(event);
            setToolTip({});
            return told;
        }
    }
    return QLabel::event(event);
}

} // namespace mentorbook
