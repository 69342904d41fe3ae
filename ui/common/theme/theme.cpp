#include "ui/common/theme/theme.h"

#include "ui/common/theme/theme_style.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QWidget>
#include <QtGlobal>
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QStyleHints>
#endif

#include <array>
#include <cmath>

namespace mentorbook::theme {

namespace {

constexpr std::size_t roleCount = std::size_t(Role::Critical) + 1;
using Colors = std::array<QRgb, roleCount>;

// In the order of Role.
constexpr Colors lightColors{
    0xffffff, // Window
    0xf1f4f5, // Sidebar
    0xffffff, // Raised
    0xe7ecee, // Hover
    0xd3e9ee, // Selection
    0x7c878d, // Line
    0xdde3e5, // Hairline
    0x192226, // Text
    0x4d5960, // Secondary
    0x5f6a70, // Disabled
    0x0a687d, // Accent
    0xffffff, // OnAccent
    0x176b3c, // Positive
    0x805000, // Warning
    0xab2219, // Critical
};
constexpr Colors darkColors{
    0x1b2023, // Window
    0x14181a, // Sidebar
    0x23292d, // Raised
    0x2b3338, // Hover
    0x1d444e, // Selection
    0x7b878e, // Line
    0x343c41, // Hairline
    0xe8edef, // Text
    0xb3bdc2, // Secondary
    0x98a4aa, // Disabled
    0x63c6da, // Accent
    0x06252d, // OnAccent
    0x71cc94, // Positive
    0xe5b95c, // Warning
    0xff9a91, // Critical
};
constexpr Colors highContrastLightColors{
    0xffffff, // Window
    0xffffff, // Sidebar
    0xffffff, // Raised
    0xe0f0ff, // Hover
    0xbfe3ff, // Selection
    0x000000, // Line
    0x000000, // Hairline
    0x000000, // Text
    0x000000, // Secondary
    0x4a4a4a, // Disabled
    0x003f8a, // Accent
    0xffffff, // OnAccent
    0x004d1f, // Positive
    0x5c3300, // Warning
    0x8a0000, // Critical
};
constexpr Colors highContrastDarkColors{
    0x000000, // Window
    0x000000, // Sidebar
    0x000000, // Raised
    0x26333f, // Hover
    0x0b4a75, // Selection
    0xffffff, // Line
    0xffffff, // Hairline
    0xffffff, // Text
    0xffffff, // Secondary
    0xc4c4c4, // Disabled
    0x7fe6ff, // Accent
    0x000000, // OnAccent
    0x8cf5b0, // Positive
    0xffd75e, // Warning
    0xffb3ac, // Critical
};

const Colors &colorsOf(Variant variant)
{
    switch (variant) {
    case Variant::Light:
        return lightColors;
    case Variant::Dark:
        return darkColors;
    case Variant::HighContrastLight:
        return highContrastLightColors;
    case Variant::HighContrastDark:
        return highContrastDarkColors;
    }
    Q_UNREACHABLE();
}

// As the application's palette itself: one for the whole program, set by Theme.
Variant shownVariant = Variant::Light;

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    const QColor rgb = color.toRgb();
    return 0.2126 * linear(rgb.redF()) + 0.7152 * linear(rgb.greenF()) + 0.0722 * linear(rgb.blueF());
}

// What the system shows, told from its palette: Qt 6.4 has no other word for it on every system.
Variant variantOf(const QPalette &system)
{
    const QColor window = system.color(QPalette::Active, QPalette::Window);
    const QColor text = system.color(QPalette::Active, QPalette::WindowText);
    const bool dark = luminance(window) < luminance(text);
    // Only high-contrast themes put pure black on pure white, or the reverse, in every window.
    const bool highContrast = contrast(window, text) > 20.5;
    if (highContrast)
        return dark ? Variant::HighContrastDark : Variant::HighContrastLight;
    return dark ? Variant::Dark : Variant::Light;
}

// The one that lives; widgets whose look is kept right listen to it.
Theme *living = nullptr;

// Keeps one look of one widget right, as a child of that name; a new look takes the place of the former.
template <class Apply> void keep(QWidget *widget, const QString &name, Apply apply)
{
    delete widget->findChild<QObject *>(name, Qt::FindDirectChildrenOnly);
    apply();
    if (!living)
        return;
    auto *keeper = new QObject(widget);
    keeper->setObjectName(name);
    QObject::connect(living, &Theme::changed, keeper, std::move(apply));
}

} // namespace

int iconSize(IconSize size)
{
    switch (size) {
    case IconSize::Small:
        return 16;
    case IconSize::Medium:
        return 20;
    case IconSize::Large:
        return 24;
    case IconSize::Hero:
        return 32;
    }
    Q_UNREACHABLE();
}

int controlHeight() { return std::max(spacing(8), QFontMetrics(QApplication::font()).height() + spacing(4)); }

int rowHeight() { return std::max(spacing(8), QFontMetrics(QApplication::font()).height() + spacing(4)); }

int textWidth(int characters, TextRole role)
{
    return QFontMetrics(font(role)).averageCharWidth() * characters;
}

QFont font(TextRole role)
{
    QFont made = QApplication::font();
    // A system font may be given in pixels; Qt still tells its points.
    const double body = made.pointSizeF() > 0 ? made.pointSizeF() : QFontInfo(made).pointSizeF();
    switch (role) {
    case TextRole::Body:
        break;
    case TextRole::Strong:
        made.setWeight(QFont::DemiBold);
        break;
    case TextRole::Small:
        made.setPointSizeF(std::max(std::min(body, 9.0), body * 0.9));
        break;
    case TextRole::Section:
        made.setPointSizeF(body * 1.15);
        made.setWeight(QFont::DemiBold);
        break;
    case TextRole::PageTitle:
        made.setPointSizeF(body * 1.5);
        made.setWeight(QFont::DemiBold);
        break;
    case TextRole::Figure:
        made.setPointSizeF(body * 2.0);
        return tabular(made);
    }
    return made;
}

QFont tabular(QFont font)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    // Before Qt 6.7 no feature can be asked for; the digits of the systems' own fonts have one width already.
    return font;
}

Variant variant() { return shownVariant; }

QColor color(Role role) { return color(role, shownVariant); }

QColor color(Role role, Variant variant) { return QColor(colorsOf(variant)[std::size_t(role)]); }

QPalette palette(Variant variant)
{
    const auto of = [variant](Role role) { return color(role, variant); };
    QPalette made;
    const auto set = [&made](QPalette::ColorRole role, const QColor &color, const QColor &disabled) {
        made.setColor(QPalette::Active, role, color);
        made.setColor(QPalette::Inactive, role, color);
        made.setColor(QPalette::Disabled, role, disabled);
    };
    const auto setAll = [&set](QPalette::ColorRole role, const QColor &color) { set(role, color, color); };
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::HighlightedText, QPalette::ToolTipText})
        set(role, of(Role::Text), of(Role::Disabled));
    for (const auto role : {QPalette::Window, QPalette::Base})
        setAll(role, of(Role::Window));
    for (const auto role : {QPalette::Button, QPalette::ToolTipBase, QPalette::Light})
        setAll(role, of(Role::Raised));
    setAll(QPalette::AlternateBase, of(Role::Sidebar));
    setAll(QPalette::Highlight, of(Role::Selection));
    set(QPalette::Link, of(Role::Accent), of(Role::Disabled));
    set(QPalette::LinkVisited, of(Role::Accent), of(Role::Disabled));
    set(QPalette::PlaceholderText, of(Role::Secondary), of(Role::Disabled));
    setAll(QPalette::BrightText, of(Role::Critical));
    setAll(QPalette::Midlight, of(Role::Hover));
    setAll(QPalette::Mid, of(Role::Hairline));
    setAll(QPalette::Dark, of(Role::Line));
    setAll(QPalette::Shadow, of(Role::Line));
    return made;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

void setText(QWidget *widget, TextRole textRole, Role role)
{
    keep(widget, QStringLiteral("text-keeper"), [widget, textRole, role] {
        widget->setFont(font(textRole));
        QPalette colors = widget->palette();
        for (const auto paletteRole : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
            colors.setColor(QPalette::Active, paletteRole, color(role));
            colors.setColor(QPalette::Inactive, paletteRole, color(role));
            colors.setColor(QPalette::Disabled, paletteRole, color(Role::Disabled));
        }
        widget->setPalette(colors);
    });
}

void setBackground(QWidget *widget, Role role)
{
    widget->setAutoFillBackground(true);
    keep(widget, QStringLiteral("background-keeper"), [widget, role] {
        QPalette colors = widget->palette();
        colors.setColor(QPalette::Window, color(role));
        colors.setColor(QPalette::Base, color(role));
        widget->setPalette(colors);
    });
}

Theme::Theme(Scheme scheme, QObject *parent)
    : QObject(parent)
    , m_scheme(scheme)
{
    Q_ASSERT(!living);
    living = this;
    QApplication::setStyle(new Style);
    apply();
    qApp->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
#endif
}

Theme::~Theme() { living = nullptr; }

void Theme::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    apply();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !m_applying && m_scheme != Scheme::Light
        && m_scheme != Scheme::Dark)
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    if (event->type() == QEvent::ApplicationFontChange && watched == qApp)
        Q_EMIT changed();
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    if (m_applying)
        return;
    m_applying = true;
    switch (m_scheme) {
    case Scheme::Light:
        shownVariant = Variant::Light;
        break;
    case Scheme::Dark:
        shownVariant = Variant::Dark;
        break;
    case Scheme::System:
    case Scheme::HighContrast: {
        // An empty palette gives way to the system's own, which can then be read.
        QGuiApplication::setPalette(QPalette());
        const Variant system = variantOf(QGuiApplication::palette());
        const bool dark = system == Variant::Dark || system == Variant::HighContrastDark;
        if (m_scheme == Scheme::System)
            shownVariant = system;
        else
            shownVariant = dark ? Variant::HighContrastDark : Variant::HighContrastLight;
        break;
    }
    }
    QApplication::setPalette(palette(shownVariant));
    m_applying = false;
    Q_EMIT changed();
}

} // namespace mentorbook::theme
