#include "ui/common/shell/message_bar.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/cards.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

namespace mentorbook {

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(Icon::Check, theme::iconSize(theme::IconSize::Small)))
    , m_text(new QLabel)
    , m_undo(new QPushButton(icon(Icon::Undo), tr("Undo")))
    , m_folder(new QPushButton(icon(Icon::Open), tr("Open Folder")))
    , m_close(new QToolButton)
{
    setAccessibleName(tr("Message"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_undo->setAccessibleName(tr("Undo"));
    m_undo->setToolTip(tr("Take this step back"));
    m_undo->setFlat(true);
    m_folder->setAccessibleName(tr("Open Folder"));
    m_folder->setFlat(true);
    m_close->setIcon(icon(Icon::Close));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    theme::setBackground(this, theme::Role::Raised);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(theme::pageMargin, theme::spacing(1), theme::spacing(3), theme::spacing(1));
    line->setSpacing(theme::betweenControls);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_undo);
    line->addWidget(m_folder);
    line->addWidget(m_close);
    connect(m_undo, &QPushButton::clicked, this, &MessageBar::undoRequested);
    connect(m_folder, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::show(Kind kind, const QString &message, bool offerUndo)
{
    m_icon->setIcon(kind == Kind::Done ? Icon::Check : Icon::Warning, kind == Kind::Failed);
    m_text->setText(message);
    m_undo->setVisible(offerUndo);
    m_folder->hide();
    setAccessibleDescription(message);
    QWidget::show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::showFile(const QString &message, const QString &path)
{
    show(Kind::Done, message, false);
    m_path = path;
    m_folder->setToolTip(QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
    m_folder->show();
}

void MessageBar::withdrawUndo() { m_undo->hide(); }

bool MessageBar::offersUndo() const { return isVisible() && m_undo->isVisible(); }

QString MessageBar::message() const { return m_text->text(); }

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), theme::color(theme::Role::Hairline));
}

} // namespace mentorbook
