#include "ui/common/wizard/wizard.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/notice_card.h"

#include <QDialogButtonBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mentorbook {

namespace {

QFrame *hairline()
{
    auto *line = new QFrame;
    line->setFixedHeight(1);
    theme::setBackground(line, theme::Role::Hairline);
    return line;
}

} // namespace

void layOutWizard(QDialog *dialog, const WizardParts &parts)
{
    auto *right = new QVBoxLayout;
    right->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::betweenCards);
    right->setSpacing(theme::betweenCards);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(theme::spacing(1) / 2);
    titles->addWidget(parts.title);
    titles->addWidget(parts.subtitle);
    right->addLayout(titles);
    for (QWidget *note : parts.notes)
        right->addWidget(note);
    right->addWidget(parts.pages, 1);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(0);
    if (parts.below) {
        auto *side = new QWidget;
        theme::setBackground(side, theme::Role::Sidebar);
        side->setFixedWidth(theme::textWidth(46));
        parts.steps->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
        auto *column = new QVBoxLayout(side);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(parts.steps, 1);
        auto *framed = new QVBoxLayout;
        framed->setContentsMargins(
            theme::cardPadding, theme::cardPadding, theme::cardPadding, theme::cardPadding);
        framed->addWidget(parts.below);
        column->addLayout(framed);
        upper->addWidget(side);
    } else {
        upper->addWidget(parts.steps);
    }
    upper->addLayout(right, 1);
    auto *page = new QVBoxLayout(dialog);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(upper, 1);
    page->addWidget(hairline());
    page->addWidget(parts.buttons);
    const QSize wanted(theme::textWidth(190), theme::controlHeight() * 21);
    dialog->resize(dialog->screen() ? wanted.boundedTo(dialog->screen()->availableSize() * 9 / 10) : wanted);
}

Wizard::Wizard(const QStringList &steps, QWidget *parent)
    : QDialog(parent)
    , m_steps(new StepList(steps))
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
    , m_draft(new NoticeCard(tr("Unfinished"), NoticeCard::Kind::Info))
    , m_problem(new NoticeCard(tr("What is missing"), NoticeCard::Kind::Info))
    , m_pages(new QStackedWidget)
    , m_status(new QLabel)
    , m_back(new QPushButton(tr("&Back")))
    , m_next(nullptr)
    , m_cancel(nullptr)
    , m_extra(new QWidget)
{
    theme::setText(m_title, theme::TextRole::PageTitle);
    m_subtitle->setWordWrap(true);
    theme::setText(m_subtitle, theme::TextRole::Body, theme::Role::Secondary);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    theme::setText(m_status, theme::TextRole::Body, theme::Role::Secondary);
    auto *extra = new QHBoxLayout(m_extra);
    extra->setContentsMargins(0, 0, 0, 0);
    extra->setSpacing(theme::betweenControls);
    m_draft->setText({});
    m_problem->setText({});
}

void Wizard::addPage(QWidget *page, const QString &subtitle)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields take the focus, and it follows them
    scroll->setWidget(page);
    m_pages->addWidget(scroll);
    m_subtitles.append(subtitle);
}

void Wizard::build(QWidget *below, const QString &verb)
{
    m_back->setAccessibleName(tr("Back"));
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_step - 1); });
    auto *buttons = new QDialogButtonBox;
    m_next = buttons->addButton(tr("&Next"), QDialogButtonBox::AcceptRole);
    m_next->setProperty("primary", true);
    connect(m_next, &QPushButton::clicked, this, &Wizard::goOn);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_cancel, &QPushButton::clicked, this, &Wizard::reject);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(theme::pageMargin, theme::cardPadding, theme::pageMargin, theme::cardPadding);
    row->setSpacing(theme::betweenControls);
    row->addWidget(m_status, 1);
    row->addWidget(m_extra);
    row->addWidget(m_back);
    row->addWidget(buttons);
    layOutWizard(this,
        {.steps = m_steps,
            .below = below,
            .title = m_title,
            .subtitle = m_subtitle,
            .notes = {m_draft, m_problem},
            .pages = m_pages,
            .buttons = line});
    connect(m_steps, &StepList::stepChosen, this, &Wizard::goTo);
    // Enter goes on, wherever the focus is.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(button == m_next);
    m_next->setDefault(true);
    setVerb(verb);
}

void Wizard::setVerb(const QString &verb)
{
    m_verb = verb;
    updateButtons();
}

void Wizard::setReady(bool ready, const QString &waitsFor)
{
    m_ready = ready;
    m_waitsFor = waitsFor;
    updateButtons();
}

QPushButton *Wizard::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setAccessibleName(QString(text).remove(u'&'));
    m_extra->layout()->addWidget(button);
    return button;
}

void Wizard::say(const QString &status) { m_status->setText(status); }

bool Wizard::isLast() const { return m_step == m_pages->count() - 1; }

void Wizard::goTo(int step)
{
    if (step < 0 || step >= m_pages->count())
        return;
    const bool byKeyboardInList = m_steps->hasFocus();
    m_step = step;
    if (!m_seen.contains(step))
        m_seen.append(step);
    m_steps->setCurrentStep(step);
    m_title->setText(m_steps->item(step)->text());
    m_subtitle->setText(m_subtitles.at(step));
    m_pages->setCurrentIndex(step);
    stepShown(step);
    updateButtons();
    if (byKeyboardInList)
        return;
    // The first field of the page.
    QWidget *page = m_pages->currentWidget();
    for (QWidget *next = page->nextInFocusChain(); next && next != page; next = next->nextInFocusChain()) {
        if (page->isAncestorOf(next) && next->focusPolicy() & Qt::TabFocus && next->isEnabled()
            && next->isVisibleTo(page)) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void Wizard::goOn()
{
    if (isLast())
        finish();
    else if (mayGoOn(m_step))
        goTo(m_step + 1);
}

void Wizard::updateButtons()
{
    if (!m_next)
        return;
    const bool last = isLast();
    m_next->setText(last ? m_verb : tr("&Next"));
    m_next->setAccessibleName(m_next->text().remove(u'&'));
    m_next->setEnabled(!last || m_ready);
    m_next->setToolTip(last && !m_ready ? m_waitsFor : QString());
    m_next->setAccessibleDescription(m_next->toolTip());
    m_back->setVisible(m_step > 0);
}

} // namespace mentorbook
