#pragma once

#include <QColor>
#include <QFont>
#include <QLatin1StringView>
#include <QObject>
#include <QPalette>

class QLabel;

namespace mentorbook::theme {

// What a color is for. No widget names a color by itself. Text-like roles have a contrast of at least 4.5:1
// on every surface they stand on; Line, which marks the edge of a control, 3:1. Hairline only separates what
// is told apart without it.
enum class Role {
    Window, // the page
    Sidebar, // navigation, status bar
    Raised, // cards, popups
    Hover, // behind what the pointer is on
    Selection, // behind what is selected
    Line,
    Hairline,
    Text,
    Secondary,
    Disabled,
    Accent,
    OnAccent, // text on Accent
    Positive,
    Warning,
    Critical,
};

enum class Variant { Light, Dark, HighContrastLight, HighContrastDark };

// Body is the system's font; the others are made from it.
enum class TextRole { Body, Strong, Small, Section, PageTitle, Figure };

enum class IconSize { Small, Medium, Large, Hero };

// steps × 4: 1 inside a control group, 2 between controls, 3 around a card's content, 4 between cards, 6 at
// the page's edge.
[[nodiscard]] constexpr int spacing(int steps) { return 4 * steps; }
inline constexpr int insideGroup = spacing(1);
inline constexpr int betweenControls = spacing(2);
inline constexpr int cardPadding = spacing(3);
inline constexpr int betweenCards = spacing(4);
inline constexpr int pageMargin = spacing(6);

[[nodiscard]] constexpr int radius() { return 6; }
[[nodiscard]] int iconSize(IconSize size);
[[nodiscard]] int controlHeight(); // of buttons and input fields, for the font of the moment
[[nodiscard]] int rowHeight(); // of lists and tables
[[nodiscard]] int textWidth(
    int characters, TextRole role = TextRole::Body); // of that many average characters

[[nodiscard]] QFont font(TextRole role);
// The same font with digits of one width, for figures under each other.
[[nodiscard]] QFont tabular(QFont font);

[[nodiscard]] Variant variant();
[[nodiscard]] QColor color(Role role); // in the variant of the moment
[[nodiscard]] QColor color(Role role, Variant variant);
[[nodiscard]] QPalette palette(Variant variant);
// WCAG 2.1's contrast of two opaque colors, 1…21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

// Gives a widget font and text color, and keeps both right when the theme or the system's font changes.
void setText(QWidget *widget, TextRole textRole, Role role = Role::Text);
// Gives a widget's background a color and keeps it right.
void setBackground(QWidget *widget, Role role);

enum class Scheme { System, Light, Dark, HighContrast };
// Where the settings keep the chosen scheme, as its number.
inline constexpr QLatin1StringView schemeKey("look/scheme");

// Owns the look of the application: style, palette and which variant is shown. One per application; made
// before the first widget.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(Scheme scheme = Scheme::System, QObject *parent = nullptr);
    ~Theme() override;

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);

Q_SIGNALS:
    void changed(); // colors or the system's font are others

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    Scheme m_scheme;
    bool m_applying = false;
};

} // namespace mentorbook::theme
