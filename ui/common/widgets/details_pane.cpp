#include "ui/common/widgets/details_pane.h"

#include "ui/common/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace mentorbook {

DetailsPane::DetailsPane(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
    , m_nothing(new QLabel)
    , m_scroll(new QScrollArea)
    , m_buttons(new QHBoxLayout)
    , m_buttonLine(new QWidget)
{
    setAccessibleName(name);
    setMinimumWidth(theme::textWidth(36));
    theme::setText(m_title, theme::TextRole::Section);
    theme::setText(m_subtitle, theme::TextRole::Body, theme::Role::Secondary);
    theme::setText(m_nothing, theme::TextRole::Body, theme::Role::Secondary);
    for (QLabel *label : {m_title, m_subtitle, m_nothing})
        label->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_scroll->setAccessibleName(name);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->addStretch();
    m_buttonLine->setLayout(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::spacing(2), 0, 0, 0);
    column->setSpacing(theme::spacing(1));
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(theme::spacing(2));
    column->addWidget(m_nothing, 1);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_buttonLine);
    m_buttonLine->hide();
    showNothing({});
}

void DetailsPane::setHeading(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_title->setVisible(true);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void DetailsPane::setContent(QWidget *content)
{
    m_scroll->setWidget(content);
    m_scroll->show();
    m_nothing->hide();
    m_buttonLine->setVisible(m_buttons->count() > 1);
}

void DetailsPane::addButton(QAction *action)
{
    auto *button = new QPushButton(action->icon(), action->text());
    button->setAccessibleName(QString(action->text()).remove(u'&'));
    button->setToolTip(action->toolTip());
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setText(action->text());
        button->setAccessibleName(QString(action->text()).remove(u'&'));
    };
    m_buttons->addWidget(button);
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_buttonLine->setVisible(!m_scroll->isHidden());
}

void DetailsPane::showNothing(const QString &sentence)
{
    m_nothing->setText(sentence);
    m_nothing->show();
    m_title->hide();
    m_subtitle->hide();
    m_scroll->hide();
    m_buttonLine->hide();
}

QSize DetailsPane::sizeHint() const { return {theme::textWidth(52), QWidget::sizeHint().height()}; }

QSplitter *DetailsPane::beside(QWidget *main, DetailsPane *pane)
{
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(main);
    splitter->addWidget(pane);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

} // namespace mentorbook
