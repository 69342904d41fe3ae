#include "ui/common/shell/screen.h"

#include "ui/common/shell/app_context.h"
#include "ui/common/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

namespace mentorbook {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(title))
    , m_summary(new QLabel)
    , m_controls(new QHBoxLayout)
{
    theme::setText(m_title, theme::TextRole::PageTitle);
    m_title->setAccessibleName(title);
    theme::setText(m_summary, theme::TextRole::Body, theme::Role::Secondary);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_controls->setSpacing(theme::betweenControls);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::spacing(4));
    line->addWidget(m_title);
    line->addWidget(m_summary, 1);
    line->addLayout(m_controls);
    setMinimumHeight(theme::controlHeight());
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setAccessibleName(title);
}

void PageHeader::setSummary(const QString &summary)
{
    m_wholeSummary = summary;
    m_summary->setAccessibleName(summary);
    fitSummary();
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSummary();
}

void PageHeader::fitSummary()
{
    layout()->activate();
    const QString shown
        = m_summary->fontMetrics().elidedText(m_wholeSummary, Qt::ElideRight, m_summary->width());
    m_summary->setText(shown);
    m_summary->setToolTip(shown == m_wholeSummary ? QString() : m_wholeSummary);
}

QPushButton *PageHeader::addButton(QAction *action, bool primary)
{
    auto *button = new QPushButton;
    button->setProperty("primary", primary);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setAccessibleName(QString(action->text()).remove(u'&'));
        if (action->menu<QMenu *>())
            button->setMenu(action->menu<QMenu *>());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, [action] {
        if (!action->menu<QMenu *>())
            action->trigger();
    });
    m_controls->addWidget(button);
    return button;
}

void PageHeader::addControl(QWidget *control) { m_controls->addWidget(control); }

Screen::Screen(AppContext &context, const QString &name, Icon icon, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(name)
    , m_icon(icon)
    , m_title(title)
    , m_header(new PageHeader(title))
    , m_body(new QVBoxLayout)
{
    setAccessibleName(title);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(theme::pageMargin, theme::betweenCards, theme::pageMargin, theme::betweenCards);
    page->setSpacing(theme::betweenCards);
    page->addWidget(m_header);
    page->addLayout(m_body, 1);
    m_body->setSpacing(theme::cardPadding);

    connect(&context, &AppContext::dataChanged, this, &Screen::dataChanged);
    connect(&context, &AppContext::workspaceChanged, this, &Screen::startOver);
    connect(&context, &AppContext::programChanged, this, &Screen::startOver);
}

PageHeader *Screen::takeHeader()
{
    layout()->removeWidget(m_header);
    return m_header;
}

void Screen::markDirty()
{
    m_dirty = true;
    if (isVisible())
        refreshIfDirty();
}

void Screen::setBadge(int count)
{
    if (count == m_badge)
        return;
    m_badge = count;
    Q_EMIT badgeChanged(count);
}

void Screen::showEvent(QShowEvent *event)
{
    refreshIfDirty();
    QWidget::showEvent(event);
}

void Screen::dataChanged(const ChangeSet &changes)
{
    if (!changes.tables.intersects(reads()))
        return;
    refreshBadge();
    markDirty();
}

void Screen::startOver()
{
    if (m_context.workspace())
        refreshBadge();
    else
        setBadge(0);
    markDirty();
}

void Screen::refreshIfDirty()
{
    if (!m_dirty || !m_context.workspace())
        return;
    m_dirty = false;
    refresh();
}

} // namespace mentorbook
