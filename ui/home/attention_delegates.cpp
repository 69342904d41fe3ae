#include "ui/home/attention_delegates.h"

#include "ui/common/widgets/rows_model.h"

#include <QPainter>

namespace mentorbook {

namespace {

QRect placed(const QStyleOptionViewItem &option, const QRect &content, int from, int width, int height)
{
    const QRect logical(content.x() + from, content.y() + (content.height() - height) / 2, width, height);
    return QStyle::visualRect(option.direction, content, logical);
}

} // namespace

Icon signOf(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::LeftCompany:
        return Icon::Ban;
    case AttentionKind::ReportsToMentor:
        return Icon::People;
    case AttentionKind::NeverMet:
        return Icon::Clock;
    case AttentionKind::Stalled:
        return Icon::Stalled;
    case AttentionKind::AtRisk:
        return Icon::Warning;
    case AttentionKind::Unmatched:
        return Icon::Matching;
    case AttentionKind::WaitListed:
        return Icon::Person;
    case AttentionKind::TrialEnds:
        return Icon::Calendar;
    case AttentionKind::GoalCheckpoint:
        return Icon::Goals;
    case AttentionKind::ProgramEnds:
        return Icon::Program;
    }
    Q_UNREACHABLE();
}

theme::Role colorOf(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::LeftCompany:
    case AttentionKind::ReportsToMentor:
    case AttentionKind::NeverMet:
    case AttentionKind::Stalled:
        return theme::Role::Critical;
    case AttentionKind::AtRisk:
        return theme::Role::Warning;
    case AttentionKind::Unmatched:
    case AttentionKind::WaitListed:
        return theme::Role::Accent;
    case AttentionKind::TrialEnds:
    case AttentionKind::GoalCheckpoint:
    case AttentionKind::ProgramEnds:
        return theme::Role::Secondary;
    }
    Q_UNREACHABLE();
}

void AttentionDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
    const QRect &content, const QModelIndex &index) const
{
    const auto kind = AttentionKind(index.data(ValueRole).toInt());
    const int side = theme::iconSize(theme::IconSize::Small);
    paintIcon(painter, signOf(kind), placed(option, content, 0, side, side), theme::color(colorOf(kind)));
    const int from = side + theme::spacing(2);
    const QRect text = placed(option, content, from, content.width() - from, content.height());
    painter->setPen(theme::color(theme::Role::Text));
    painter->setFont(option.font);
    painter->drawText(text, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
        option.fontMetrics.elidedText(option.text, Qt::ElideRight, text.width()));
}

void RowButtonDelegate::paintContent(
    QPainter *painter, const QStyleOptionViewItem &option, const QRect &content, const QModelIndex &) const
{
    const int margin = theme::spacing(2);
    const QString shown
        = option.fontMetrics.elidedText(option.text, Qt::ElideRight, content.width() - 2 * margin);
    const int width = option.fontMetrics.horizontalAdvance(shown) + 2 * margin;
    const int height
        = std::min(content.height() - theme::spacing(1), option.fontMetrics.height() + theme::spacing(1));
    const QRect button = placed(option, content, 0, width, height);
    const bool hot
        = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    painter->setPen(theme::color(theme::Role::Line));
    painter->setBrush(theme::color(hot ? theme::Role::Hover : theme::Role::Raised));
    painter->drawRoundedRect(QRectF(button).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius(), theme::radius());
    painter->setPen(theme::color(theme::Role::Text));
    painter->setFont(option.font);
    painter->drawText(button, Qt::AlignCenter, shown);
}

} // namespace mentorbook
