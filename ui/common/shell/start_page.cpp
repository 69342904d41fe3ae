#include "ui/common/shell/start_page.h"

#include "ui/common/theme/theme.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace mentorbook {

namespace {

constexpr int recentShown = 5;

class Mark final : public QWidget
{
public:
    Mark() { setFixedSize(theme::spacing(14), theme::spacing(14)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        applicationIcon().paint(&painter, rect());
    }
};

} // namespace

ChoiceButton::ChoiceButton(Icon icon, const QString &title, const QString &explanation, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_explanation(explanation)
{
    setText(title);
    setAccessibleName(QString(title).remove(u'&'));
    setAccessibleDescription(explanation);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChoiceButton::sizeHint() const
{
    const QFontMetrics title(theme::font(theme::TextRole::Strong));
    const QFontMetrics small(theme::font(theme::TextRole::Small));
    const int text
        = std::max(title.horizontalAdvance(QAbstractButton::text()), small.horizontalAdvance(m_explanation));
    return {text + theme::iconSize(theme::IconSize::Large) + 2 * theme::betweenCards + theme::cardPadding,
        title.height() + small.height() + theme::spacing(1) / 2 + 2 * theme::cardPadding};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(theme::color(underMouse() && isEnabled() ? theme::Role::Line : theme::Role::Hairline));
    painter.setBrush(theme::color(isDown() ? theme::Role::Selection
            : underMouse() && isEnabled()  ? theme::Role::Hover
                                           : theme::Role::Raised));
    painter.drawRoundedRect(card, theme::radius(), theme::radius());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(theme::color(theme::Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), theme::radius(), theme::radius());
    }
    const int side = theme::iconSize(theme::IconSize::Large);
    const auto place = [this](int x, int y, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, width, height));
    };
    const bool enabled = isEnabled();
    paintIcon(&painter, m_icon, place(theme::betweenCards, (height() - side) / 2, side, side),
        theme::color(enabled ? theme::Role::Accent : theme::Role::Disabled));
    const int x = theme::betweenCards + side + theme::cardPadding;
    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter
        | Qt::TextHideMnemonic;
    const QFont titleFont = theme::font(theme::TextRole::Strong);
    const QFont smallFont = theme::font(theme::TextRole::Small);
    const int titleHeight = QFontMetrics(titleFont).height();
    const int smallHeight = QFontMetrics(smallFont).height();
    const int top = (height() - titleHeight - smallHeight - theme::spacing(1) / 2) / 2;
    const int width = this->width() - x - theme::cardPadding;
    painter.setFont(titleFont);
    painter.setPen(theme::color(enabled ? theme::Role::Text : theme::Role::Disabled));
    painter.drawText(place(x, top, width, titleHeight), flags, text());
    painter.setFont(smallFont);
    painter.setPen(theme::color(enabled ? theme::Role::Secondary : theme::Role::Disabled));
    painter.drawText(place(x, top + titleHeight + theme::spacing(1) / 2, width, smallHeight), flags,
        QFontMetrics(smallFont).elidedText(m_explanation, Qt::ElideMiddle, width));
}

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_choices(new QGridLayout)
    , m_recent(new QVBoxLayout)
    , m_recentTitle(new QLabel(tr("Recent")))
{
    setAccessibleName(tr("Start"));
    auto *title = new QLabel(tr("Mentorbook"));
    theme::setText(title, theme::TextRole::PageTitle);
    auto *sentence = new QLabel(tr("Your whole mentorship program in one file on this computer."));
    theme::setText(sentence, theme::TextRole::Body, theme::Role::Secondary);
    sentence->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::spacing(1));
    words->addStretch();
    words->addWidget(title);
    words->addWidget(sentence);
    words->addStretch();
    auto *heading = new QHBoxLayout;
    heading->setSpacing(theme::spacing(4));
    heading->addWidget(new Mark);
    heading->addLayout(words, 1);
    m_choices->setSpacing(theme::cardPadding);
    m_choices->setColumnStretch(0, 1);
    m_choices->setColumnStretch(1, 1);
    m_recent->setSpacing(theme::spacing(2));
    theme::setText(m_recentTitle, theme::TextRole::Section);
    m_recentTitle->hide();

    auto *column = new QWidget;
    column->setFixedWidth(theme::textWidth(116));
    auto *content = new QVBoxLayout(column);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(theme::spacing(6));
    content->addLayout(heading);
    content->addLayout(m_choices);
    auto *recent = new QVBoxLayout;
    recent->setSpacing(theme::spacing(2));
    recent->addWidget(m_recentTitle);
    recent->addLayout(m_recent);
    content->addLayout(recent);

    auto *middle = new QVBoxLayout(this);
    middle->addStretch(2);
    middle->addWidget(column, 0, Qt::AlignHCenter);
    middle->addStretch(3);
}

void StartPage::addChoice(QAction *action, Icon icon, const QString &title, const QString &explanation)
{
    auto *button = new ChoiceButton(icon, title, explanation);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    m_choices->addWidget(button, m_choiceCount / 2, m_choiceCount % 2);
    ++m_choiceCount;
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &path : paths.first(std::min(paths.size(), qsizetype(recentShown)))) {
        const QFileInfo file(path);
        auto *button = new ChoiceButton(
            Icon::File, file.completeBaseName(), QDir::toNativeSeparators(file.absolutePath()));
        button->setToolTip(QDir::toNativeSeparators(path));
        connect(button, &QAbstractButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        m_recent->addWidget(button);
    }
    m_recentTitle->setVisible(!paths.isEmpty());
}

} // namespace mentorbook
