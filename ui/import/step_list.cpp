#include "ui/import/step_list.h"

#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace mentorbook {

namespace {

enum StepRole { StateRole = Qt::UserRole, NoteRole };

using State = StepList::State;

State stateAt(const QModelIndex &index) { return static_cast<State>(index.data(StateRole).toInt()); }

// A step's sign is a disc with its number, a tick where it is done, a warning where it needs a look.
class StepDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const QRect pill = option.rect.adjusted(theme::spacing(2), 1, -theme::spacing(2), -1);
        const bool reachable = index.flags().testFlag(Qt::ItemIsEnabled);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = reachable && option.state.testFlag(QStyle::State_MouseOver);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected || hovered) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme::color(selected ? theme::Role::Selection : theme::Role::Hover));
            painter->drawRoundedRect(pill, theme::radius(), theme::radius());
        }
        if (selected && view && view->hasFocus()) {
            painter->setPen(QPen(theme::color(theme::Role::Accent), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(pill).adjusted(1, 1, -1, -1), theme::radius(), theme::radius());
        }
        const QFont titleFont = theme::font(selected ? theme::TextRole::Strong : theme::TextRole::Body);
        const QFont noteFont = theme::font(theme::TextRole::Small);
        const QFontMetrics titleMetrics(titleFont);
        const QFontMetrics noteMetrics(noteFont);
        const int disc = discSide();
        const auto place = [&](int x, int y, int width, int height) {
            return QStyle::visualRect(
                option.direction, pill, QRect(pill.x() + x, pill.y() + y, width, height));
        };
        const int textStart = theme::spacing(3) + disc + theme::spacing(3);
        const int textWidth = pill.width() - textStart - theme::spacing(2);
        const QString note = index.data(NoteRole).toString();
        const int textHeight = titleMetrics.height() + noteMetrics.height();
        const int top = (pill.height() - textHeight) / 2;
        paintSign(painter, place(theme::spacing(3), top + (titleMetrics.height() - disc) / 2, disc, disc),
            index, selected, reachable);

        const int alignment
            = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | int(Qt::AlignVCenter);
        painter->setFont(titleFont);
        painter->setPen(theme::color(reachable ? theme::Role::Text : theme::Role::Disabled));
        painter->drawText(place(textStart, top, textWidth, titleMetrics.height()), alignment,
            titleMetrics.elidedText(index.data().toString(), Qt::ElideRight, textWidth));
        painter->setFont(noteFont);
        painter->setPen(theme::color(stateAt(index) == State::NeedsLook ? theme::Role::Warning
                : reachable                                             ? theme::Role::Secondary
                                                                        : theme::Role::Disabled));
        painter->drawText(place(textStart, top + titleMetrics.height(), textWidth, noteMetrics.height()),
            alignment, noteMetrics.elidedText(note, Qt::ElideRight, textWidth));
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics title(theme::font(theme::TextRole::Strong));
        const QFontMetrics note(theme::font(theme::TextRole::Small));
        return {title.horizontalAdvance(index.data().toString()) + discSide() + theme::spacing(14),
            title.height() + note.height() + theme::spacing(5)};
    }

private:
    static int discSide() { return QFontMetrics(theme::font(theme::TextRole::Body)).height() + 2; }

    static void paintSign(
        QPainter *painter, const QRect &disc, const QModelIndex &index, bool selected, bool reachable)
    {
        const State state = stateAt(index);
        if (state == State::NeedsLook) {
            paintIcon(painter, Icon::Warning, disc, theme::color(theme::Role::Warning));
            return;
        }
        const bool filled = selected && state != State::Done;
        const QColor edge = theme::color(!reachable ? theme::Role::Disabled
                : selected || state == State::Done  ? theme::Role::Accent
                                                    : theme::Role::Line);
        painter->setPen(QPen(edge, 1.5));
        painter->setBrush(filled ? QBrush(edge) : QBrush(Qt::NoBrush));
        painter->drawEllipse(QRectF(disc).adjusted(1, 1, -1, -1));
        if (state == State::Done) {
            paintIcon(painter, Icon::Check, disc.adjusted(4, 4, -4, -4), edge);
            return;
        }
        painter->setFont(theme::tabular(theme::font(theme::TextRole::Small)));
        painter->setPen(theme::color(filled ? theme::Role::OnAccent
                : reachable                 ? theme::Role::Secondary
                                            : theme::Role::Disabled));
        painter->drawText(disc, Qt::AlignCenter, QLocale().toString(index.row() + 1));
    }
};

} // namespace

StepList::StepList(const QStringList &titles, QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Steps"));
    setItemDelegate(new StepDelegate(this));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setViewportMargins(0, theme::betweenCards, 0, 0);
    theme::setBackground(this, theme::Role::Sidebar);
    for (const QString &title : titles)
        addItem(title);
    for (int step = 0; step < count(); ++step)
        setStep(step, State::Ahead, {}, step == 0);
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT stepChosen(row);
    });
}

void StepList::setStep(int step, State state, const QString &note, bool reachable)
{
    QListWidgetItem *const entry = item(step);
    Q_ASSERT(entry);
    const QSignalBlocker quiet(this); // what changes here was not chosen
    entry->setData(StateRole, int(state));
    entry->setData(NoteRole, note);
    entry->setToolTip(note);
    entry->setFlags(reachable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
    QString spoken = entry->text();
    if (state == State::Done)
        spoken = tr("%1, done").arg(spoken);
    else if (state == State::NeedsLook)
        spoken = tr("%1, needs a look").arg(spoken);
    entry->setData(Qt::AccessibleTextRole, note.isEmpty() ? spoken : tr("%1: %2").arg(spoken, note));
    viewport()->update();
}

StepList::State StepList::stateOf(int step) const
{
    return static_cast<State>(item(step)->data(StateRole).toInt());
}

QString StepList::noteOf(int step) const { return item(step)->data(NoteRole).toString(); }

void StepList::setCurrentStep(int step)
{
    const QSignalBlocker quiet(this);
    setCurrentRow(step);
    viewport()->update();
}

QSize StepList::sizeHint() const
{
    return {std::max(sizeHintForColumn(0), theme::textWidth(34)), theme::spacing(60)};
}

} // namespace mentorbook
