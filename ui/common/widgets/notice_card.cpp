#include "ui/common/widgets/notice_card.h"

#include "ui/common/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace mentorbook {

NoticeCard::NoticeCard(const QString &name, Kind kind, QWidget *parent)
    : Card({}, parent)
    , m_text(new QLabel)
    , m_column(new QVBoxLayout)
    , m_line(new QHBoxLayout)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *sign = new IconLabel(
        kind == Kind::Warning ? Icon::Warning : Icon::Info, theme::iconSize(theme::IconSize::Medium));
    sign->setIcon(kind == Kind::Warning ? Icon::Warning : Icon::Info, kind == Kind::Warning);
    m_column->setSpacing(theme::betweenControls);
    m_column->addWidget(m_text);
    m_line->setSpacing(theme::cardPadding);
    m_line->addWidget(sign, 0, Qt::AlignTop);
    m_line->addLayout(m_column, 1);
    body()->addLayout(m_line);
    hide();
}

void NoticeCard::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleDescription(text);
    setVisible(!text.isEmpty());
}

QString NoticeCard::text() const { return m_text->text(); }

void NoticeCard::addBelow(QWidget *widget) { m_column->addWidget(widget); }

void NoticeCard::addButton(QPushButton *button) { m_line->addWidget(button, 0, Qt::AlignVCenter); }

} // namespace mentorbook
