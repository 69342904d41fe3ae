#include "ui/home/first_steps_page.h"

#include "ui/common/theme/theme.h"
#include "ui/common/widgets/cards.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace mentorbook {

namespace {

struct Step
{
    FirstStep step;
    Icon sign;
    QString title;
    QString sentence;
    QString button;
};

QList<Step> steps()
{
    return {
        {FirstStep::ImportPeople, Icon::People, FirstStepsPage::tr("Import people"),
            FirstStepsPage::tr("An HR export brings everybody in the company, participants or not."),
            FirstStepsPage::tr("&Import people…")},
        {FirstStep::CreateProgram, Icon::Program, FirstStepsPage::tr("Create a program"),
            FirstStepsPage::tr("A name, its dates, and how often pairs agree to meet."),
            FirstStepsPage::tr("&New program…")},
        {FirstStep::EnrollParticipants, Icon::Person, FirstStepsPage::tr("Enroll mentors and mentees"),
            FirstStepsPage::tr("Who takes part, what they offer, and what they want to learn."),
            FirstStepsPage::tr("En&roll participants…")},
        {FirstStep::PairPeople, Icon::Matching, FirstStepsPage::tr("Pair them"),
            FirstStepsPage::tr("A matching round proposes the best pairs; you publish those you agree with."),
            FirstStepsPage::tr("&Compute a matching round")},
    };
}

} // namespace

FirstStepsPage::FirstStepsPage(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("First steps"));
    auto *card = new Card(tr("First steps"));
    card->setMaximumWidth(theme::textWidth(96));
    card->body()->setSpacing(theme::betweenCards);
    for (const Step &step : steps()) {
        auto *sign = new IconLabel(step.sign, theme::iconSize(theme::IconSize::Medium));
        auto *title = new QLabel(step.title);
        auto *sentence = new QLabel(step.sentence);
        sentence->setWordWrap(true);
        theme::setText(sentence, theme::TextRole::Small, theme::Role::Secondary);
        auto *button = new QPushButton(step.button);
        button->setProperty("primary", true);
        button->setAccessibleName(QString(step.button).remove(u'&'));
        button->setToolTip(step.sentence);
        connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT requested(step.step); });
        auto *text = new QVBoxLayout;
        text->setSpacing(0);
        text->addWidget(title);
        text->addWidget(sentence);
        auto *line = new QHBoxLayout;
        line->setSpacing(theme::cardPadding);
        line->addWidget(sign, 0, Qt::AlignVCenter);
        line->addLayout(text, 1);
        line->addWidget(button, 0, Qt::AlignVCenter);
        card->body()->addLayout(line);
        m_lines.append({sign, title, button});
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch();
}

void FirstStepsPage::setNext(FirstStep next)
{
    const QList<Step> all = steps();
    for (const Step &step : all) {
        const Line &line = m_lines.at(int(step.step));
        const bool done = step.step < next;
        const bool isNext = step.step == next;
        line.sign->setIcon(done ? Icon::Check : step.sign);
        theme::setText(line.title, isNext ? theme::TextRole::Strong : theme::TextRole::Body,
            isNext ? theme::Role::Text : theme::Role::Secondary);
        line.title->setAccessibleName(done ? tr("%1: done").arg(step.title) : step.title);
        line.button->setVisible(isNext);
    }
}

} // namespace mentorbook
