#include "ui/common/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr std::array names{
    "add",
    "ban",
    "calendar",
    "check",
    "chevron-down",
    "chevron-left",
    "chevron-right",
    "chevron-up",
    "clock",
    "close",
    "compare",
    "copy",
    "csv",
    "delete",
    "edit",
    "events",
    "export",
    "feedback",
    "file",
    "filter",
    "goals",
    "help",
    "home",
    "import",
    "info",
    "insights",
    "mail",
    "matching",
    "meeting",
    "more",
    "open",
    "pairings",
    "paste",
    "pdf",
    "people",
    "person",
    "pin",
    "play",
    "print",
    "program",
    "publish",
    "quit",
    "redo",
    "refresh",
    "reports",
    "sample",
    "search",
    "settings",
    "stalled",
    "theme",
    "undo",
    "warning",
};
static_assert(names.size() == std::size_t(Icon::Warning) + 1, "one name an icon, in the same order");

QByteArray source(Icon icon)
{
    static QHash<Icon, QByteArray> sources;
    auto found = sources.constFind(icon);
    if (found == sources.constEnd()) {
        QFile file(":/icons/"_L1 + iconName(icon) + ".svg"_L1);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "icon", "every icon of the enumeration has its file");
        found = sources.insert(icon, opened ? file.readAll() : QByteArray());
    }
    return *found;
}

QPixmap drawn(Icon icon, QSize pixels, const QColor &color)
{
    const QString key = "mentorbook-icon-%1-%2x%3-%4"_L1.arg(iconName(icon), QString::number(pixels.width()),
        QString::number(pixels.height()), color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QByteArray svg = source(icon);
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor inkOf(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::WindowText);
}

class InkIconEngine final : public QIconEngine
{
public:
    explicit InkIconEngine(Icon icon)
        : m_icon(icon)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, m_icon, rect, inkOf(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(m_icon, size, inkOf(mode));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state); // size is in device pixels already
    }
    QIconEngine *clone() const override { return new InkIconEngine(m_icon); }
    QString key() const override { return u"mentorbook-ink"_s; }
    QString iconName() override { return mentorbook::iconName(m_icon); }
    bool isNull() override { return false; }

private:
    Icon m_icon;
};

} // namespace

QList<Icon> allIcons()
{
    QList<Icon> all;
    for (std::size_t i = 0; i < names.size(); ++i)
        all.append(Icon(i));
    return all;
}

QLatin1StringView iconName(Icon icon) { return QLatin1StringView(names[std::size_t(icon)]); }

QIcon icon(Icon icon) { return QIcon(new InkIconEngine(icon)); }

void paintIcon(QPainter *painter, Icon icon, const QRect &rect, const QColor &color)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    const int side = qMin(rect.width(), rect.height());
    const QSize pixels = (QSizeF(side, side) * ratio).toSize();
    if (pixels.isEmpty())
        return;
    QPixmap pixmap = drawn(icon, pixels, color);
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(
        QPoint(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2), pixmap);
}

QIcon applicationIcon() { return QIcon(u":/icons/mentorbook.svg"_s); }

} // namespace mentorbook
