#include "ui/common/shell/navigation.h"

#include "ui/common/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace mentorbook {

namespace {

enum NavigationRole { IconRole = Qt::UserRole, BadgeRole };

class NavigationDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const QRect pill = option.rect.adjusted(theme::spacing(2), 1, -theme::spacing(2), -1);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        const bool focused = option.state.testFlag(QStyle::State_HasFocus) && view && view->hasFocus();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected || hovered) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme::color(selected ? theme::Role::Selection : theme::Role::Hover));
            painter->drawRoundedRect(pill, theme::radius(), theme::radius());
        }
        if (focused) {
            painter->setPen(QPen(theme::color(theme::Role::Accent), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(pill).adjusted(1, 1, -1, -1), theme::radius(), theme::radius());
        }
        const int side = theme::iconSize(theme::IconSize::Medium);
        const auto place = [&](int from, int width, int height) {
            const QRect logical(pill.x() + from, pill.y() + (pill.height() - height) / 2, width, height);
            return QStyle::visualRect(option.direction, pill, logical);
        };
        const QColor ink = theme::color(selected ? theme::Role::Text : theme::Role::Secondary);
        const int start = theme::spacing(2) + 2;
        paintIcon(painter, Icon(index.data(IconRole).toInt()), place(start, side, side), ink);

        int end = pill.width() - start;
        if (const int badge = index.data(BadgeRole).toInt(); badge > 0) {
            const QFont font = theme::tabular(theme::font(theme::TextRole::Small));
            const QString text = QLocale().toString(badge);
            const QFontMetrics metrics(font);
            const int height = metrics.height() + 2;
            const int width = std::max(height, metrics.horizontalAdvance(text) + theme::spacing(3));
            end -= width;
            const QRect bubble = place(end, width, height);
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme::color(theme::Role::Accent));
            painter->drawRoundedRect(bubble, height / 2.0, height / 2.0);
            painter->setPen(theme::color(theme::Role::OnAccent));
            painter->setFont(font);
            painter->drawText(bubble, Qt::AlignCenter, text);
            end -= theme::spacing(2);
        }
        const int textStart = start + side + theme::spacing(2) + 2;
        const QFont font = theme::font(selected ? theme::TextRole::Strong : theme::TextRole::Body);
        const QRect text = place(textStart, end - textStart, pill.height());
        painter->setFont(font);
        painter->setPen(theme::color(theme::Role::Text));
        painter->drawText(text,
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(theme::font(theme::TextRole::Strong));
        return {metrics.horizontalAdvance(index.data().toString()) + theme::iconSize(theme::IconSize::Medium)
                + theme::spacing(20),
            theme::rowHeight() + theme::spacing(1)};
    }
};

} // namespace

NavigationList::NavigationList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Screens"));
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    theme::setBackground(this, theme::Role::Sidebar);
}

void NavigationList::addScreen(Icon icon, const QString &title, const QString &shortcut)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(IconRole, int(icon));
    item->setToolTip(shortcut.isEmpty() ? title : tr("%1 (%2)").arg(title, shortcut));
    item->setData(Qt::AccessibleTextRole, title);
    updateGeometry();
}

void NavigationList::setBadge(int row, int count)
{
    QListWidgetItem *const screen = item(row);
    Q_ASSERT(screen);
    screen->setData(BadgeRole, count);
    screen->setData(Qt::AccessibleTextRole,
        count > 0 ? tr("%1, %n items need attention", nullptr, count).arg(screen->text()) : screen->text());
}

QSize NavigationList::sizeHint() const
{
    return {std::max(sizeHintForColumn(0), theme::textWidth(24)), theme::spacing(60)};
}

} // namespace mentorbook
