#include "ui/common/theme/theme_style.h"

#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>
#include <QWidget>

namespace mentorbook::theme {

namespace {

constexpr int checkMark = 16; // the side of a check box
constexpr int checkRadius = 4;

bool isQuiet(const QWidget *widget) { return widget && widget->property("quiet").toBool(); }

bool isPrimary(const QStyleOption *option, const QWidget *widget)
{
    if (widget && widget->property("primary").toBool())
        return true;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton);
}

bool showsFocus(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_HasFocus)
        && option->state.testFlag(QStyle::State_KeyboardFocusChange);
}

void drawRound(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, qreal corner,
    qreal width = 1.0)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = edge.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter->restore();
}

// The edge and surface of an input field.
void drawField(QPainter *painter, const QStyleOption *option, bool focused)
{
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const QColor edge = focused ? color(Role::Accent) : color(enabled ? Role::Line : Role::Hairline);
    drawRound(painter, option->rect, color(enabled ? Role::Window : Role::Sidebar), edge, radius(),
        focused ? 2.0 : 1.0);
}

void drawButtonPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool hovered = enabled && option->state.testFlag(QStyle::State_MouseOver);
    const bool pressed = enabled
        && (option->state.testFlag(QStyle::State_Sunken) || option->state.testFlag(QStyle::State_On));
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool flat = isQuiet(widget) || (button && button->features.testFlag(QStyleOptionButton::Flat));
    QColor fill;
    QColor edge;
    if (enabled && !flat && isPrimary(option, widget)) {
        fill = color(Role::Accent);
        if (hovered || pressed)
            fill = fill.darker(pressed ? 120 : 108);
    } else {
        fill = pressed ? color(Role::Selection)
            : hovered  ? color(Role::Hover)
            : flat     ? QColor()
                       : color(Role::Raised);
        if (!flat)
            edge = color(enabled ? Role::Line : Role::Hairline);
    }
    drawRound(painter, option->rect, fill, edge, radius());
    if (showsFocus(option)) {
        const bool onAccent = enabled && !flat && isPrimary(option, widget);
        drawRound(painter, onAccent ? option->rect.adjusted(2, 2, -2, -2) : option->rect, QColor(),
            color(onAccent ? Role::OnAccent : Role::Accent), onAccent ? radius() - 2 : radius(), 2.0);
    }
}

void drawButtonLabel(
    QPainter *painter, const QStyleOptionButton *option, const QWidget *widget, const QStyle *style)
{
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool flat = isQuiet(widget) || option->features.testFlag(QStyleOptionButton::Flat);
    QColor ink = option->palette.color(QPalette::ButtonText);
    if (!enabled)
        ink = color(Role::Disabled);
    else if (!flat && isPrimary(option, widget))
        ink = color(Role::OnAccent);
    const bool hasMenu = option->features.testFlag(QStyleOptionButton::HasMenu);
    const int gap = spacing(1) + 2;
    const int chevron = hasMenu ? iconSize(IconSize::Small) : 0;
    const int iconWidth = option->icon.isNull() ? 0 : option->iconSize.width();
    const int flags = Qt::AlignVCenter | Qt::AlignLeft
        | (style->styleHint(QStyle::SH_UnderlineShortcut, option, widget) ? Qt::TextShowMnemonic
                                                                          : Qt::TextHideMnemonic);
    const int textWidth = option->fontMetrics.size(Qt::TextShowMnemonic, option->text).width();
    const int total
        = iconWidth + (iconWidth && textWidth ? gap : 0) + textWidth + (hasMenu ? gap : 0) + chevron;
    const bool leading = widget && widget->property("leading").toBool();
    int x = leading ? option->rect.x() + spacing(2)
                    : option->rect.x() + std::max(spacing(1), (option->rect.width() - total) / 2);
    const auto place = [&](int width, int height) {
        const QRect logical(x, option->rect.y() + (option->rect.height() - height) / 2, width, height);
        return QStyle::visualRect(option->direction, option->rect, logical);
    };
    if (iconWidth) {
        const QRect rect = place(iconWidth, option->iconSize.height());
        // The icons are ink alone: painted once and then given the button's own ink.
        QPixmap pixmap
            = option->icon.pixmap(option->iconSize, painter->device()->devicePixelRatioF(), QIcon::Normal);
        QPainter tint(&pixmap);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(pixmap.rect(), ink);
        tint.end();
        painter->drawPixmap(rect, pixmap);
        x += iconWidth + (textWidth ? gap : 0);
    }
    if (!option->text.isEmpty()) {
        painter->setPen(ink);
        painter->drawText(place(textWidth + 1, option->rect.height()),
            QStyle::visualAlignment(option->direction, Qt::AlignLeft) | (flags & ~int(Qt::AlignLeft)),
            option->text);
        x += textWidth + gap;
    }
    if (hasMenu)
        paintIcon(painter, Icon::ChevronDown, place(chevron, chevron), ink);
}

void drawHeaderSection(QPainter *painter, const QStyleOption *option)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Base)); // as the rows below it
    painter->fillRect(
        QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), color(Role::Line));
    if (option->state.testFlag(QStyle::State_MouseOver) && option->state.testFlag(QStyle::State_Enabled))
        painter->fillRect(option->rect.adjusted(0, 0, 0, -1), color(Role::Hover));
}

void drawTab(QPainter *painter, const QStyleOption *option)
{
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    if (!selected && option->state.testFlag(QStyle::State_MouseOver))
        drawRound(painter, option->rect.adjusted(2, 4, -2, -4), color(Role::Hover), QColor(), radius());
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom() - 1, option->rect.width(), 2),
        selected ? color(Role::Accent) : color(Role::Hairline));
}

void drawScrollBar(
    QPainter *painter, const QStyleOptionSlider *option, const QStyle *style, const QWidget *widget)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    QRect slider = style->subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    const bool active = option->state.testFlag(QStyle::State_MouseOver)
        || (option->activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
            && option->state.testFlag(QStyle::State_Sunken));
    slider
        = option->orientation == Qt::Vertical ? slider.adjusted(3, 2, -3, -2) : slider.adjusted(2, 3, -2, -3);
    drawRound(painter, slider, color(active ? Role::Secondary : Role::Line), QColor(),
        std::min(slider.width(), slider.height()) / 2.0);
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return cardPadding;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return betweenControls;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
        return iconSize(IconSize::Small);
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return iconSize(IconSize::Medium);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return checkMark;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return spacing(2);
    case PM_ScrollBarExtent:
        return spacing(3);
    case PM_ScrollBarSliderMin:
        return spacing(8);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return spacing(6);
    case PM_TabBarTabVSpace:
        return spacing(4);
    case PM_HeaderMargin:
        return spacing(2);
    case PM_HeaderMarkSize:
        return spacing(3);
    case PM_FocusFrameHMargin: // the space at both ends of a cell's text
        return qobject_cast<const QAbstractItemView *>(widget)
            ? spacing(1) + 2
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return spacing(1);
    case PM_MenuBarItemSpacing:
        return spacing(1);
    case PM_SplitterWidth:
        return spacing(4) + 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0; // a list below the box, not a menu over it
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons: // the system's icons are not of our set
    case SH_Widget_Animation_Duration: // no motion
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_TabBar_ElideMode:
        return Qt::ElideNone;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool menu = button && button->features.testFlag(QStyleOptionButton::HasMenu);
        if (button && button->text.isEmpty() && !menu)
            return {controlHeight(), controlHeight()};
        return {size.width() + spacing(7) + (menu ? spacing(4) : 0), controlHeight()};
    }
    case CT_ToolButton:
        return made.expandedTo({controlHeight() - spacing(1), controlHeight() - spacing(1)});
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return {made.width() + spacing(2), std::max(made.height(), controlHeight())};
    case CT_HeaderSection:
        return {made.width() + spacing(2), std::max(made.height(), controlHeight())};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            return {made.width() + spacing(3), std::max(made.height(), controlHeight() - spacing(1))};
        return made;
    }
    case CT_ItemViewItem:
        return made.expandedTo({0, controlHeight() - spacing(1)});
    case CT_MenuBarItem:
        return made + QSize(spacing(2), spacing(1));
    default:
        return made;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return option->rect.adjusted(spacing(1) + 2, 1, -spacing(1) - 2, -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
    const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        const bool vertical = bar->orientation == Qt::Vertical;
        const int length = vertical ? bar->rect.height() : bar->rect.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        int slider = length;
        if (range > 0)
            slider = std::clamp(int(qint64(length) * bar->pageStep / (range + bar->pageStep)),
                std::min(length, pixelMetric(PM_ScrollBarSliderMin, bar, widget)), length);
        const int start = sliderPositionFromValue(
            bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
        const auto part = [&](int from, int size) {
            const QRect logical = vertical
                ? QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size)
                : QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height());
            return visualRect(bar->direction, bar->rect, logical);
        };
        switch (subControl) {
        case SC_ScrollBarSlider:
            return part(start, slider);
        case SC_ScrollBarSubPage:
            return part(0, start);
        case SC_ScrollBarAddPage:
            return part(start + slider, length - start - slider);
        case SC_ScrollBarGroove:
            return bar->rect;
        default:
            return {};
        }
    }
    QRect rect = QProxyStyle::subControlRect(control, option, subControl, widget);
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        const bool rightToLeft = option->direction == Qt::RightToLeft;
        rect.adjust(rightToLeft ? 0 : spacing(1), 0, rightToLeft ? -spacing(1) : 0, 0);
    }
    if (control == CC_SpinBox && subControl == SC_SpinBoxEditField)
        rect.adjust(spacing(1), 0, -spacing(1), 0);
    return rect;
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    switch (element) {
    case PE_PanelButtonCommand:
        drawButtonPanel(painter, option, widget);
        return;
    case PE_PanelButtonTool: {
        const bool pressed = option->state.testFlag(State_Sunken) || option->state.testFlag(State_On);
        if (enabled && (pressed || option->state.testFlag(State_MouseOver)))
            drawRound(
                painter, option->rect, color(pressed ? Role::Selection : Role::Hover), QColor(), radius());
        if (showsFocus(option))
            drawRound(painter, option->rect, QColor(), color(Role::Accent), radius(), 2.0);
        return;
    }
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(painter, option, option->state.testFlag(State_HasFocus));
        return;
    case PE_PanelScrollAreaCorner:
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
    case PE_FrameButtonTool:
        return;
    case PE_Frame: {
        const bool field = widget && widget->inherits("QAbstractScrollArea")
            && !qobject_cast<const QAbstractItemView *>(widget) && widget->focusPolicy() != Qt::NoFocus;
        const bool focused = field && option->state.testFlag(State_HasFocus);
        drawRound(painter, option->rect, QColor(),
            focused ? color(Role::Accent) : color(field ? Role::Line : Role::Hairline), 3);
        return;
    }
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget) && option->state.testFlag(State_Selected))
            return; // the selection shows where one is
        drawRound(painter, option->rect, QColor(), color(Role::Accent), radius() - 2, 2.0);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton: {
        const bool round = element == PE_IndicatorRadioButton;
        const QRect box
            = alignedRect(option->direction, Qt::AlignCenter, {checkMark, checkMark}, option->rect);
        const bool on = option->state.testFlag(State_On);
        const bool some = option->state.testFlag(State_NoChange);
        const QColor fill = !enabled ? color(Role::Sidebar)
            : on || some             ? color(Role::Accent)
                                     : color(Role::Window);
        const QColor ink = enabled ? color(Role::OnAccent) : color(Role::Disabled);
        drawRound(painter, box, fill,
            enabled ? (on || some ? color(Role::Accent) : color(Role::Line)) : color(Role::Hairline),
            round ? checkMark / 2.0 : checkRadius);
        if (round && on)
            drawRound(painter, box.adjusted(5, 5, -5, -5), ink, QColor(), 3);
        else if (on)
            paintIcon(painter, Icon::Check, box.adjusted(2, 2, -2, -2), ink);
        else if (some)
            painter->fillRect(QRect(box.x() + 4, box.center().y(), checkMark - 8, 2), ink);
        return;
    }
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header || header->sortIndicator == QStyleOptionHeader::None)
            return;
        // Fusion puts it at the section's top; its place along the header is right.
        QRect place = alignedRect(option->direction, Qt::AlignCenter, {spacing(3), spacing(3)}, option->rect);
        if (widget && header->orientation == Qt::Horizontal)
            place.moveTop((widget->height() - place.height()) / 2);
        paintIcon(painter,
            header->sortIndicator == QStyleOptionHeader::SortUp ? Icon::ChevronUp : Icon::ChevronDown, place,
            color(Role::Secondary));
        return;
    }
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const Icon which = element == PE_IndicatorArrowDown ? Icon::ChevronDown
            : element == PE_IndicatorArrowUp                ? Icon::ChevronUp
            : element == PE_IndicatorArrowLeft              ? Icon::ChevronLeft
                                                            : Icon::ChevronRight;
        paintIcon(painter, which, option->rect, color(enabled ? Role::Text : Role::Disabled));
        return;
    }
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, color(Role::Line));
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), color(Role::Raised));
        return;
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        drawButtonPanel(painter, option, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawButtonLabel(painter, button, widget, proxy());
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(painter, option);
        return;
    case CE_TabBarTabShape:
        drawTab(painter, option);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, color(Role::Sidebar));
        return;
    case CE_MenuBarItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item)
            return;
        painter->fillRect(item->rect, color(Role::Sidebar));
        if (item->state.testFlag(State_Selected))
            drawRound(
                painter, item->rect.adjusted(0, 2, 0, -2), color(Role::Selection), QColor(), radius() - 2);
        const bool enabled = item->state.testFlag(State_Enabled);
        const int flags = Qt::AlignCenter | Qt::TextSingleLine
            | (proxy()->styleHint(SH_UnderlineShortcut, item, widget) ? Qt::TextShowMnemonic
                                                                      : Qt::TextHideMnemonic);
        painter->setPen(color(enabled ? Role::Text : Role::Disabled));
        painter->drawText(item->rect, flags, item->text);
        return;
    }
    case CE_Splitter: {
        const QPoint center = option->rect.center();
        painter->fillRect(option->state.testFlag(State_Horizontal)
                ? QRect(center.x(), option->rect.y(), 1, option->rect.height())
                : QRect(option->rect.x(), center.y(), option->rect.width(), 1),
            color(option->state.testFlag(State_MouseOver) ? Role::Accent : Role::Hairline));
        return;
    }
    case CE_ProgressBarGroove:
        drawRound(painter, option->rect, color(Role::Hairline), QColor(), radius() - 2);
        return;
    case CE_ProgressBarContents: {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        if (!bar)
            return;
        const bool unknown = bar->maximum <= bar->minimum;
        const double part
            = unknown ? 1.0 : double(bar->progress - bar->minimum) / double(bar->maximum - bar->minimum);
        QRect done = bar->rect;
        done.setWidth(int(bar->rect.width() * part));
        QColor fill = color(Role::Accent);
        if (unknown)
            fill.setAlphaF(0.4F);
        drawRound(painter, visualRect(bar->direction, bar->rect, done), fill, QColor(), radius() - 2);
        return;
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const QColor ink = color(enabled ? Role::Text : Role::Disabled);
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            drawScrollBar(painter, bar, proxy(), widget);
        return;
    }
    if (control == CC_ComboBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (!box)
            return;
        if (box->editable)
            drawField(painter, option, option->state.testFlag(State_HasFocus));
        else
            drawButtonPanel(painter, option, widget);
        const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        paintIcon(painter, Icon::ChevronDown,
            alignedRect(option->direction, Qt::AlignCenter,
                {iconSize(IconSize::Small), iconSize(IconSize::Small)},
                arrow.translated(option->direction == Qt::RightToLeft ? spacing(1) : -spacing(1), 0)),
            ink);
        return;
    }
    if (control == CC_SpinBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (!box)
            return;
        drawField(painter, option, option->state.testFlag(State_HasFocus));
        if (box->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        for (const bool up : {true, false}) {
            const QRect rect
                = proxy()->subControlRect(CC_SpinBox, option, up ? SC_SpinBoxUp : SC_SpinBoxDown, widget);
            const bool can = box->stepEnabled.testFlag(
                up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
            paintIcon(painter, up ? Icon::ChevronUp : Icon::ChevronDown,
                alignedRect(option->direction, Qt::AlignCenter, {spacing(3), spacing(3)}, rect),
                enabled && can ? ink : color(Role::Disabled));
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace mentorbook::theme
