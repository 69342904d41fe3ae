#include "ui/common/shell/find_anything.h"

#include "ui/common/theme/theme.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

namespace mentorbook {

namespace {

constexpr int hitsAProvider = 6;
constexpr int hitsShown = 12;
const QKeySequence shortcut(Qt::CTRL | Qt::Key_K);

enum HitRole { HitIconRole = Qt::UserRole, DetailRole };

class HitDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect line = option.rect.adjusted(theme::spacing(1), 1, -theme::spacing(1), -1);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme::color(selected ? theme::Role::Selection : theme::Role::Hover));
            painter->drawRoundedRect(line, theme::radius() - 2, theme::radius() - 2);
        }
        const auto place = [&](int from, int width, int height) {
            const QRect logical(line.x() + from, line.y() + (line.height() - height) / 2, width, height);
            return QStyle::visualRect(option.direction, line, logical);
        };
        const int side = theme::iconSize(theme::IconSize::Small);
        const int flags = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter;
        paintIcon(painter, Icon(index.data(HitIconRole).toInt()), place(theme::spacing(2), side, side),
            theme::color(theme::Role::Secondary));
        int from = side + theme::spacing(4);
        const int room = line.width() - from - theme::spacing(2);
        const QString title = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room);
        const int titleWidth = option.fontMetrics.horizontalAdvance(title);
        painter->setPen(theme::color(theme::Role::Text));
        painter->setFont(option.font);
        painter->drawText(place(from, titleWidth + 1, line.height()), flags, title);
        from += titleWidth + theme::spacing(3);
        const QFont small = theme::font(theme::TextRole::Small);
        const int left = line.width() - from - theme::spacing(2);
        if (left > theme::spacing(8)) {
            painter->setFont(small);
            painter->setPen(theme::color(theme::Role::Secondary));
            painter->drawText(place(from, left, line.height()), flags,
                QFontMetrics(small).elidedText(index.data(DetailRole).toString(), Qt::ElideRight, left));
        }
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {theme::spacing(40), theme::rowHeight()};
    }
};

} // namespace

FindAnything::FindAnything(QWidget *parent)
    : QLineEdit(parent)
    , m_results(new QListWidget(this))
{
    setPlaceholderText(tr("Find anything"));
    setAccessibleName(tr("Find anything"));
    setToolTip(tr("Find people, pairings, screens and commands (%1)")
            .arg(shortcut.toString(QKeySequence::NativeText)));
    addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    setMinimumWidth(theme::textWidth(22));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    m_results->setAccessibleName(tr("Found"));
    m_results->setItemDelegate(new HitDelegate(m_results));
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setMouseTracking(true);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setAutoFillBackground(true);
    theme::setBackground(m_results, theme::Role::Raised);
    m_results->hide();
    connect(this, &QLineEdit::textEdited, this, &FindAnything::look);
    connect(m_results, &QListWidget::itemClicked, this,
        [this](QListWidgetItem *item) { open(m_results->row(item)); });
}

QSize FindAnything::sizeHint() const { return {theme::textWidth(40), QLineEdit::sizeHint().height()}; }

void FindAnything::addProvider(SearchProvider provider) { m_providers.push_back(std::move(provider)); }

void FindAnything::keyPressEvent(QKeyEvent *event)
{
    const int row = m_results->currentRow();
    switch (event->key()) {
    case Qt::Key_Down:
        m_results->setCurrentRow(std::min(row + 1, int(m_hits.size()) - 1));
        return;
    case Qt::Key_Up:
        m_results->setCurrentRow(std::max(row - 1, 0));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(row);
        return;
    case Qt::Key_Escape:
        if (m_results->isVisible() || !text().isEmpty()) {
            clear();
            m_results->hide();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void FindAnything::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_results->hide();
    QLineEdit::focusOutEvent(event);
}

void FindAnything::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || width() < theme::textWidth(36))
        return;
    QPainter painter(this);
    painter.setFont(theme::font(theme::TextRole::Small));
    painter.setPen(theme::color(theme::Role::Secondary));
    // Opposite the hint, which follows its own direction, and beside the icon, which follows the window's.
    const bool atRight = !placeholderText().isRightToLeft();
    const int edge = theme::spacing(3);
    const int besideIcon = edge + theme::iconSize(theme::IconSize::Medium) + theme::betweenControls;
    const bool iconAtRight = layoutDirection() == Qt::RightToLeft;
    painter.drawText(
        rect().adjusted(iconAtRight ? edge : besideIcon, 0, iconAtRight ? -besideIcon : -edge, 0),
        int(Qt::AlignAbsolute | Qt::AlignVCenter | (atRight ? Qt::AlignRight : Qt::AlignLeft)),
        shortcut.toString(QKeySequence::NativeText));
}

void FindAnything::look()
{
    const QString wanted = text().trimmed();
    m_hits.clear();
    if (!wanted.isEmpty()) {
        for (const SearchProvider &provider : m_providers)
            m_hits += provider(wanted, hitsAProvider);
    }
    m_hits.resize(std::min(m_hits.size(), qsizetype(hitsShown)));
    m_results->clear();
    for (const SearchHit &hit : std::as_const(m_hits)) {
        auto *item = new QListWidgetItem(hit.title, m_results);
        item->setData(HitIconRole, int(hit.icon));
        item->setData(DetailRole, hit.detail);
        item->setData(Qt::AccessibleTextRole, QString(hit.title + u' ' + hit.detail));
    }
    if (!wanted.isEmpty() && m_hits.isEmpty()) {
        auto *item = new QListWidgetItem(tr("Nothing is called “%1”").arg(wanted), m_results);
        item->setData(HitIconRole, int(Icon::Info));
        item->setFlags(Qt::NoItemFlags);
    }
    if (!m_hits.isEmpty())
        m_results->setCurrentRow(0);
    if (wanted.isEmpty())
        m_results->hide();
    else
        showResults();
}

void FindAnything::showResults()
{
    // A child of the window, over the page: it takes no focus, and typing goes on.
    if (m_results->parentWidget() != window())
        m_results->setParent(window());
    const int width = std::max(this->width(), theme::textWidth(56));
    const int height = theme::rowHeight() * m_results->count() + 2;
    const QPoint below = mapTo(window(), QPoint(0, this->height() + theme::spacing(1)));
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int x = rightToLeft ? below.x() : below.x() + this->width() - width;
    m_results->setGeometry(x, below.y(), width, std::min(height, window()->height() - below.y()));
    m_results->raise();
    m_results->show();
}

void FindAnything::open(int row)
{
    if (row < 0 || row >= m_hits.size())
        return;
    const SearchHit hit = m_hits.at(row);
    m_results->hide();
    clear();
    if (hit.open)
        hit.open();
}

} // namespace mentorbook
