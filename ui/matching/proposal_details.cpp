#include "ui/matching/proposal_details.h"

#include "core/domain/names.h"
#include "core/matching/explanation.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/cards.h"
#include "ui/common/widgets/score_bar.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

struct ProposalDetails
{
    Q_DECLARE_TR_FUNCTIONS(mentorbook::ProposalDetails)
};

QLabel *label(
    const QString &text, theme::TextRole role = theme::TextRole::Body, theme::Role color = theme::Role::Text)
{
    auto *made = new QLabel(text);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::setText(made, role, color);
    return made;
}

Card *cardOf(const RoundMember &member, ParticipantRole role)
{
    auto *card = new Card;
    card->setAccessibleName(ProposalDetails::tr("%1: %2").arg(nameOf(role), member.name));
    card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum);
    QVBoxLayout *body = card->body();
    body->setSpacing(theme::insideGroup / 2);
    body->addWidget(label(nameOf(role), theme::TextRole::Small, theme::Role::Secondary));
    body->addWidget(label(member.name, theme::TextRole::Strong));
    QStringList place;
    for (const QString &part : {member.department, member.location}) {
        if (!part.isEmpty())
            place.append(part);
    }
    if (!member.jobTitle.isEmpty())
        body->addWidget(label(member.jobTitle));
    if (!place.isEmpty())
        body->addWidget(label(place.join(u", "_s)));
    if (!member.grade.isEmpty())
        body->addWidget(label(ProposalDetails::tr("Grade %1").arg(member.grade), theme::TextRole::Small,
            theme::Role::Secondary));
    body->addStretch();
    return card;
}

void addCriterion(QGridLayout *grid, const CriterionPoints &points)
{
    const int line = grid->rowCount();
    const QString name = nameOf(points.criterion);
    const QString why = explain(points);
    auto *title = label(name, theme::TextRole::Strong);
    title->setWordWrap(false);
    grid->addWidget(title, line, 0);
    if (points.of > 0) {
        const QString figure
            = ProposalDetails::tr("%1/%2").arg(shownPoints(points.points), shownPoints(points.of));
        auto *number = label(figure);
        number->setWordWrap(false);
        number->setFont(theme::tabular(number->font()));
        number->setAccessibleName(ProposalDetails::tr("%1: %2 of %3 points")
                .arg(name, shownPoints(points.points), shownPoints(points.of)));
        grid->addWidget(new ScoreBar(100.0 * points.points / points.of), line, 1);
        grid->addWidget(number, line, 2, Qt::AlignRight);
    } else {
        grid->addWidget(label(ProposalDetails::tr("A must, without weight"), theme::TextRole::Small,
                            theme::Role::Secondary),
            line, 1, 1, 2);
    }
    auto *sentence = label(why);
    sentence->setAccessibleName(ProposalDetails::tr("%1: %2").arg(name, why));
    grid->addWidget(sentence, line + 1, 0, 1, 3);
    if (!points.goal.isEmpty())
        grid->addWidget(label(ProposalDetails::tr("because of “%1”").arg(points.goal), theme::TextRole::Small,
                            theme::Role::Secondary),
            line + 2, 0, 1, 3);
    grid->setRowMinimumHeight(line + 3, theme::betweenControls);
}

} // namespace

int shownScore(int score) { return (score + 50) / 100; }

QString shownPoints(int points)
{
    const int tenths = (points + 5) / 10;
    return QLocale().toString(tenths / 10.0, 'f', tenths % 10 == 0 ? 0 : 1);
}

QWidget *proposalDetails(const RoundReview &review, const Proposal &proposal)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::betweenCards);
    auto *people = new QHBoxLayout;
    people->setSpacing(theme::betweenControls);
    people->addWidget(cardOf(review.mentorOf(proposal), ParticipantRole::Mentor), 1);
    people->addWidget(cardOf(review.menteeOf(proposal), ParticipantRole::Mentee), 1);
    column->addLayout(people);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::cardPadding);
    grid->setVerticalSpacing(theme::insideGroup / 2);
    grid->setColumnStretch(1, 1);
    for (const CriterionPoints &points : proposal.why)
        addCriterion(grid, points);
    column->addLayout(grid);
    column->addStretch();
    return page;
}

QWidget *unmatchedDetails(const RoundReview &review, const Unmatched &unmatched)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::cardPadding);
    auto *person = new QHBoxLayout;
    person->addWidget(cardOf(review.members.value(unmatched.participant), ParticipantRole::Mentee));
    column->addLayout(person);
    const auto tell = [&](const QString &title, const QString &text) {
        auto *group = new QVBoxLayout;
        group->setSpacing(theme::insideGroup / 2);
        group->addWidget(label(title, theme::TextRole::Strong));
        auto *sentence = label(text);
        sentence->setAccessibleName(ProposalDetails::tr("%1: %2").arg(title, text));
        group->addWidget(sentence);
        column->addLayout(group);
    };
    tell(ProposalDetails::tr("Why nobody was found"), explain(unmatched));
    tell(ProposalDetails::tr("What would help"), relaxation(unmatched));
    column->addStretch();
    return page;
}

} // namespace mentorbook
