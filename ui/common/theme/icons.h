#pragma once

#include <QIcon>
#include <QLatin1StringView>
#include <QList>

namespace mentorbook {

// Every icon drawn for this product; each is a file of resources/icons.
enum class Icon {
    Add,
    Ban,
    Calendar,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clock,
    Close,
    Compare,
    Copy,
    Csv,
    Delete,
    Edit,
    Events,
    Export,
    Feedback,
    File,
    Filter,
    Goals,
    Help,
    Home,
    Import,
    Info,
    Insights,
    Mail,
    Matching,
    Meeting,
    More,
    Open,
    Pairings,
    Paste,
    Pdf,
    People,
    Person,
    Pin,
    Play,
    Print,
    Program,
    Publish,
    Quit,
    Redo,
    Refresh,
    Reports,
    Sample,
    Search,
    Settings,
    Stalled,
    Theme,
    Undo,
    Warning,
};

[[nodiscard]] QList<Icon> allIcons();
// The file's name without its folder and ending, "chevron-down".
[[nodiscard]] QLatin1StringView iconName(Icon icon);

// Painted in the palette's text color of the moment, at the screen's own resolution; follows a change of the
// palette without being asked for again.
[[nodiscard]] QIcon icon(Icon icon);

// Paints one icon in a color of its own, for delegates and painted widgets.
void paintIcon(QPainter *painter, Icon icon, const QRect &rect, const QColor &color);

// The picture of the program, in color.
[[nodiscard]] QIcon applicationIcon();

} // namespace mentorbook
