#include "ui/common/widgets/goal_card.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

QLabel *textLabel(theme::TextRole textRole, theme::Role role = theme::Role::Text)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    theme::setText(label, textRole, role);
    return label;
}

} // namespace

TrackLook lookOf(GoalTrack track)
{
    switch (track) {
    case GoalTrack::Draft:
        return {Icon::Edit, theme::Role::Secondary};
    case GoalTrack::NoReading:
        return {Icon::Clock, theme::Role::Secondary};
    case GoalTrack::OnTrack:
    case GoalTrack::Attained:
        return {Icon::Check, theme::Role::Positive};
    case GoalTrack::OffTrack:
        return {Icon::Warning, theme::Role::Warning};
    case GoalTrack::Missed:
        return {Icon::Warning, theme::Role::Critical};
    case GoalTrack::Abandoned:
        return {Icon::Close, theme::Role::Secondary};
    }
    Q_UNREACHABLE();
}

GoalPath::GoalPath(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize GoalPath::sizeHint() const
{
    return {theme::textWidth(14), theme::controlHeight() + theme::spacing(2)};
}

void GoalPath::show(const GoalOverview &overview)
{
    m_line.clear();
    m_readings.clear();
    m_track = overview.course.track;
    const Goal &goal = overview.goal;
    QList<std::pair<QDate, double>> line;
    QList<std::pair<QDate, double>> readings;
    for (const GoalReading &reading : overview.readings)
        readings.append({reading.on, reading.value});
    if (overview.course.latest && (readings.isEmpty() || readings.last().first < overview.course.latest->on))
        readings.append({overview.course.latest->on, overview.course.latest->value});
    if (goal.baseline && goal.baseline->on
        && (readings.isEmpty() || readings.first().first > *goal.baseline->on))
        readings.prepend({*goal.baseline->on, goal.baseline->value});
    if (goal.target && goal.dueOn) {
        QDate start = goal.activeSince.value_or(readings.isEmpty() ? QDate() : readings.last().first);
        if (start.isValid() && start < *goal.dueOn)
            line = {{start, expectedOn(goal, start).value_or(*goal.target)}, {*goal.dueOn, *goal.target}};
    }
    auto all = line + readings;
    setVisible(all.size() > 1);
    if (all.size() < 2)
        return;
    const auto [first, last] = std::ranges::minmax(all, {}, &std::pair<QDate, double>::first);
    const auto [low, high] = std::ranges::minmax(all, {}, &std::pair<QDate, double>::second);
    const double days = std::max<double>(1, double(first.first.daysTo(last.first)));
    const double span = high.second - low.second;
    const auto place = [&, from = first.first, least = low.second](const std::pair<QDate, double> &point) {
        return QPointF(
            double(from.daysTo(point.first)) / days, span > 0 ? (point.second - least) / span : 0.5);
    };
    std::ranges::transform(line, std::back_inserter(m_line), place);
    std::ranges::transform(readings, std::back_inserter(m_readings), place);
    update();
}

void GoalPath::paintEvent(QPaintEvent *)
{
    const QRectF area = QRectF(rect()).adjusted(4, 5, -5, -5);
    const auto at = [&](const QPointF &point) {
        const double x = layoutDirection() == Qt::RightToLeft ? 1 - point.x() : point.x();
        return QPointF(area.left() + x * area.width(), area.bottom() - point.y() * area.height());
    };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_line.size() == 2) {
        painter.setPen(QPen(theme::color(theme::Role::Line), 1.5, Qt::DashLine, Qt::RoundCap));
        painter.drawLine(at(m_line.first()), at(m_line.last()));
        painter.setPen(QPen(theme::color(theme::Role::Line), 1.5));
        painter.setBrush(theme::color(theme::Role::Raised));
        painter.drawEllipse(at(m_line.last()), 3.5, 3.5);
    }
    if (m_readings.isEmpty())
        return;
    const QColor ink
        = theme::color(m_track == GoalTrack::OffTrack || m_track == GoalTrack::Missed ? lookOf(m_track).color
                                                                                      : theme::Role::Accent);
    QPainterPath path(at(m_readings.first()));
    for (const QPointF &reading : m_readings.sliced(1))
        path.lineTo(at(reading));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(at(m_readings.last()), 3.25, 3.25);
}

GoalCardView::GoalCardView(QWidget *parent)
    : Card({}, parent)
    , m_statement(textLabel(theme::TextRole::Strong))
    , m_path(new GoalPath)
    , m_sign(new IconLabel(Icon::Clock, theme::iconSize(theme::IconSize::Small)))
    , m_track(textLabel(theme::TextRole::Strong))
    , m_notes(textLabel(theme::TextRole::Small, theme::Role::Secondary))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_statement->setWordWrap(true);
    m_notes->setWordWrap(true);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(theme::betweenControls);
    const std::array titles{tr("Baseline"), tr("Now"), tr("Target")};
    for (std::size_t i = 0; i < titles.size(); ++i) {
        if (i > 0) {
            auto *arrow = textLabel(theme::TextRole::Body, theme::Role::Secondary);
            arrow->setText(layoutDirection() == Qt::RightToLeft ? u"←"_s : u"→"_s);
            arrow->setAccessibleName(tr("to"));
            figures->addWidget(arrow, 0, Qt::AlignBottom);
        }
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        auto *title = textLabel(theme::TextRole::Small, theme::Role::Secondary);
        title->setText(titles.at(i));
        m_values.at(i) = textLabel(i == 1 ? theme::TextRole::Section : theme::TextRole::Body);
        m_values.at(i)->setWordWrap(true);
        column->addStretch();
        column->addWidget(title);
        column->addWidget(m_values.at(i));
        figures->addLayout(column);
    }
    figures->addSpacing(theme::spacing(2));
    figures->addWidget(m_path, 1, Qt::AlignBottom);
    figures->addStretch();
    auto *track = new QHBoxLayout;
    track->setSpacing(theme::insideGroup);
    track->addWidget(m_sign);
    track->addWidget(m_track);
    track->addStretch();
    body()->addWidget(m_statement);
    body()->addLayout(figures);
    body()->addLayout(track);
    body()->addWidget(m_notes);
    body()->addStretch();
}

void GoalCardView::show(const GoalOverview &overview)
{
    const GoalCard &card = overview.card;
    m_statement->setText(QString(card.statement).replace(u" %"_s, u"\u00A0%"_s));
    // A value stays on one line; what stands where there is none may break.
    const auto value
        = [](bool known, QString text) { return known ? text.replace(u' ', QChar::Nbsp) : text; };
    m_values[0]->setText(value(overview.goal.baseline.has_value(), card.baseline));
    m_values[1]->setText(value(overview.course.latest.has_value(), card.now));
    m_values[2]->setText(value(overview.goal.target.has_value(), card.target));
    m_path->show(overview);
    const TrackLook look = lookOf(card.track);
    m_sign->setIcon(look.sign, look.color);
    m_track->setText(card.trackText);
    theme::setText(m_track, theme::TextRole::Strong, look.color);
    QStringList notes{card.due, card.freshness, card.people};
    notes.removeAll(QString());
    QStringList unbroken; // lines break between the notes only
    for (const QString &note : std::as_const(notes))
        unbroken.append(QString(note).replace(u' ', QChar::Nbsp));
    m_notes->setText(unbroken.join(u" · "_s));
    setAccessibleName(card.statement);
    setAccessibleDescription(tr("%1. Baseline %2, now %3, target %4. %5")
            .arg(card.trackText, card.baseline, card.now, card.target, notes.join(u". "_s)));
}

void GoalCardView::setClickable()
{
    m_clickable = true;
    setFocusPolicy(Qt::StrongFocus);
}

void GoalCardView::setCurrent(bool current)
{
    m_current = current;
    update();
}

void GoalCardView::mousePressEvent(QMouseEvent *event)
{
    if (m_clickable && event->button() != Qt::NoButton)
        Q_EMIT clicked();
    Card::mousePressEvent(event);
}

void GoalCardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_clickable && event->button() == Qt::LeftButton)
        Q_EMIT opened();
    else
        Card::mouseDoubleClickEvent(event);
}

void GoalCardView::keyPressEvent(QKeyEvent *event)
{
    if (m_clickable && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT opened();
    else if (m_clickable && event->key() == Qt::Key_Space)
        Q_EMIT clicked();
    else
        Card::keyPressEvent(event);
}

void GoalCardView::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    if (m_clickable)
        Q_EMIT clicked();
}

void GoalCardView::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!m_current && !hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::color(theme::Role::Accent), hasFocus() ? 2 : 1.25));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme::radius(), theme::radius());
}

} // namespace mentorbook
