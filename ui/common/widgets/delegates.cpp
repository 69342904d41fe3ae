#include "ui/common/widgets/delegates.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/rows_model.h"
#include "ui/common/widgets/score_bar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace mentorbook {

namespace {

constexpr int cellMargin = theme::spacing(2);
constexpr int barHeight = 6;
constexpr int weekBox = 8;
constexpr int weekGap = 3;
constexpr int weeksShown = 12;

// Where something that comes first in reading direction stands, `from` pixels into the content.
QRect placed(const QStyleOptionViewItem &option, const QRect &content, int from, int width, int height)
{
    const QRect logical(content.x() + from, content.y() + (content.height() - height) / 2, width, height);
    return QStyle::visualRect(option.direction, content, logical);
}

QColor inkOf(const QStyleOptionViewItem &option)
{
    return theme::color(
        option.state.testFlag(QStyle::State_Enabled) ? theme::Role::Text : theme::Role::Disabled);
}

void paintHealth(QPainter *painter, const QRectF &sign, PairingHealth health)
{
    switch (health) {
    case PairingHealth::TooEarly:
        painter->setPen(QPen(theme::color(theme::Role::Secondary), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(sign.adjusted(1, 1, -1, -1));
        return;
    case PairingHealth::OnTrack:
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::color(theme::Role::Positive));
        painter->drawEllipse(sign);
        return;
    case PairingHealth::AtRisk: {
        QPainterPath triangle(QPointF(sign.center().x(), sign.top()));
        triangle.lineTo(sign.bottomRight());
        triangle.lineTo(sign.bottomLeft());
        triangle.closeSubpath();
        painter->fillPath(triangle, theme::color(theme::Role::Warning));
        return;
    }
    case PairingHealth::Stalled:
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::color(theme::Role::Critical));
        painter->drawRoundedRect(sign.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5);
        return;
    }
}

} // namespace

void TableDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.state.setFlag(QStyle::State_HasFocus, false);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(cell.rect, theme::color(theme::Role::Selection));
    painter->fillRect(
        QRect(cell.rect.x(), cell.rect.bottom(), cell.rect.width(), 1), theme::color(theme::Role::Hairline));

    const auto *view = qobject_cast<const QAbstractItemView *>(cell.widget);
    const bool currentRow = view && view->hasFocus() && view->currentIndex().row() == index.row();
    if (currentRow && index.column() == 0) {
        const QRect bar(cell.rect.x(), cell.rect.y(), 3, cell.rect.height());
        painter->fillRect(
            QStyle::visualRect(cell.direction, cell.rect, bar), theme::color(theme::Role::Accent));
    }
    painter->save();
    painter->setClipRect(cell.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    paintContent(painter, cell, cell.rect.adjusted(cellMargin, 0, -cellMargin, -1), index);
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int own = contentWidth(option);
    return {(own > 0 ? own : size.width()) + 2 * cellMargin, std::max(size.height(), theme::rowHeight())};
}

void TableDelegate::paintContent(
    QPainter *painter, const QStyleOptionViewItem &option, const QRect &content, const QModelIndex &) const
{
    int from = 0;
    if (!option.icon.isNull()) {
        const int side = theme::iconSize(theme::IconSize::Small);
        option.icon.paint(painter, placed(option, content, 0, side, side));
        from = side + theme::spacing(2);
    }
    const QRect text = placed(option, content, from, content.width() - from, content.height());
    painter->setFont(
        option.displayAlignment.testFlag(Qt::AlignRight) ? theme::tabular(option.font) : option.font);
    painter->setPen(inkOf(option));
    painter->drawText(text,
        int(QStyle::visualAlignment(option.direction, option.displayAlignment)) | Qt::TextSingleLine,
        option.fontMetrics.elidedText(option.text, option.textElideMode, text.width()));
}

int TableDelegate::contentWidth(const QStyleOptionViewItem &) const { return 0; }

void ScoreBarDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
    const QRect &content, const QModelIndex &index) const
{
    const QVariant value = index.data(ValueRole);
    if (!value.isValid())
        return;
    const double score = std::clamp(value.toDouble(), 0.0, 100.0);
    const int number = option.fontMetrics.horizontalAdvance(QStringLiteral("100"));
    const int length = std::max(0, content.width() - number - theme::spacing(2));
    paintScoreBar(painter, placed(option, content, 0, length, barHeight), score, option.direction);
    painter->setPen(inkOf(option));
    painter->setFont(theme::tabular(option.font));
    painter->drawText(placed(option, content, content.width() - number, number, content.height()),
        int(QStyle::visualAlignment(option.direction, Qt::AlignRight)) | Qt::AlignVCenter,
        option.text.isEmpty() ? QString::number(qRound(score)) : option.text);
}

int ScoreBarDelegate::contentWidth(const QStyleOptionViewItem &option) const
{
    return option.fontMetrics.averageCharWidth() * 16;
}

void HealthDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QRect &content,
    const QModelIndex &index) const
{
    const QVariant value = index.data(ValueRole);
    int from = 0;
    if (value.isValid()) {
        const int side = theme::spacing(3) - 2;
        paintHealth(painter, placed(option, content, 0, side, side), PairingHealth(value.toInt()));
        from = side + theme::spacing(2);
    }
    const QRect text = placed(option, content, from, content.width() - from, content.height());
    painter->setPen(inkOf(option));
    painter->setFont(option.font);
    painter->drawText(text, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
        option.fontMetrics.elidedText(option.text, Qt::ElideRight, text.width()));
}

int HealthDelegate::contentWidth(const QStyleOptionViewItem &option) const
{
    return option.fontMetrics.averageCharWidth() * 14;
}

QString describe(const QList<WeekMark> &weeks)
{
    const int held = int(std::ranges::count(weeks, WeekMark::Held));
    const int missed = int(std::ranges::count(weeks, WeekMark::Missed));
    const auto weeksText = QCoreApplication::translate(
        "mentorbook::WeekStripDelegate", "in %n weeks", nullptr, int(weeks.size()));
    const auto heldText
        = QCoreApplication::translate("mentorbook::WeekStripDelegate", "%n meetings held", nullptr, held);
    if (missed == 0)
        return QCoreApplication::translate("mentorbook::WeekStripDelegate", "%1 %2").arg(heldText, weeksText);
    const auto missedText
        = QCoreApplication::translate("mentorbook::WeekStripDelegate", "%n missed", nullptr, missed);
    return QCoreApplication::translate("mentorbook::WeekStripDelegate", "%1, %2, %3")
        .arg(heldText, missedText, weeksText);
}

void WeekStripDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
    const QRect &content, const QModelIndex &index) const
{
    const auto weeks = index.data(ValueRole).value<QList<WeekMark>>();
    int from = 0;
    for (const WeekMark mark : weeks) {
        const QRectF box = placed(option, content, from, weekBox, weekBox);
        from += weekBox + weekGap;
        switch (mark) {
        case WeekMark::BeforeStart:
        case WeekMark::AfterEnd:
            break;
        case WeekMark::None:
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme::color(theme::Role::Line));
            painter->drawEllipse(box.center(), 1.25, 1.25);
            break;
        case WeekMark::Paused:
            painter->setPen(QPen(theme::color(theme::Role::Line), 1.5, Qt::SolidLine, Qt::RoundCap));
            painter->drawLine(
                QPointF(box.left() + 1, box.center().y()), QPointF(box.right() - 1, box.center().y()));
            break;
        case WeekMark::Held:
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme::color(theme::Role::Accent));
            painter->drawRoundedRect(box, 2, 2);
            break;
        case WeekMark::Missed: {
            painter->setPen(QPen(theme::color(theme::Role::Critical), 1.5, Qt::SolidLine, Qt::RoundCap));
            const QRectF cross = box.adjusted(1, 1, -1, -1);
            painter->drawLine(cross.topLeft(), cross.bottomRight());
            painter->drawLine(cross.topRight(), cross.bottomLeft());
            break;
        }
        }
    }
}

int WeekStripDelegate::contentWidth(const QStyleOptionViewItem &) const
{
    return weeksShown * (weekBox + weekGap);
}

} // namespace mentorbook
