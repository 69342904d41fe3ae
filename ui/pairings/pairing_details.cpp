#include "ui/pairings/pairing_details.h"

#include "core/domain/names.h"
#include "core/matching/explanation.h"
#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/cards.h"
#include "ui/common/widgets/data_table.h"
#include "ui/common/widgets/day_text.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

QLabel *label(const QString &text, theme::TextRole role, theme::Role color = theme::Role::Text)
{
    auto *made = new QLabel(text);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::setText(made, role, color);
    return made;
}

QWidget *cardOf(const PairingMember &member, const QString &role)
{
    auto *card = new Card;
    card->setAccessibleName(PairingDetails::tr("%1: %2").arg(role, member.name));
    card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    card->body()->setSpacing(theme::spacing(1) / 2);
    card->body()->addWidget(label(role, theme::TextRole::Small, theme::Role::Secondary));
    card->body()->addWidget(label(member.name, theme::TextRole::Strong));
    if (!member.jobTitle.isEmpty())
        card->body()->addWidget(label(member.jobTitle, theme::TextRole::Body));
    if (!member.email.isEmpty()) {
        // An address may be longer than the card: it may break after the @. "Copy e-mail addresses" copies
        // it.
        auto *address = label(QString(member.email).replace(u'@', u"@\u200B"_s), theme::TextRole::Small,
            theme::Role::Secondary);
        address->setTextInteractionFlags(Qt::NoTextInteraction);
        address->setAccessibleName(member.email);
        address->setToolTip(member.email);
        card->body()->addWidget(address);
    }
    if (!member.employed)
        card->body()->addWidget(
            label(member.leftOn ? PairingDetails::tr("Left the company on %1").arg(longDay(*member.leftOn))
                                : PairingDetails::tr("Left the company"),
                theme::TextRole::Small, theme::Role::Critical));
    card->body()->addStretch();
    return card;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QString notesOf(const Meeting &meeting)
{
    QStringList notes;
    if (!meeting.channel.isEmpty())
        notes.append(meeting.channel);
    if (!meeting.progress.isEmpty())
        notes.append(meeting.progress);
    if (!meeting.obstacles.isEmpty())
        notes.append(PairingDetails::tr("Obstacles: %1").arg(meeting.obstacles));
    return notes.join(u" · "_s).simplified();
}

QString courseOf(const PairingOverview &pairing)
{
    const Pairing &p = pairing.pairing;
    if (p.endedOn)
        return PairingDetails::tr("%1, %2 to %3")
            .arg(nameOf(p.state), longDay(p.startedOn), longDay(*p.endedOn));
    return PairingDetails::tr("%1 since %2").arg(nameOf(p.state), longDay(p.startedOn));
}

} // namespace

PairingDetails::PairingDetails(QWidget *goals, QWidget *parent)
    : QWidget(parent)
    , m_people(new QHBoxLayout)
    , m_facts(new QGridLayout)
    , m_meetingsTitle(new QLabel)
    , m_meetingActions(new QHBoxLayout)
    , m_meetings(new DataTable(tr("Meetings")))
{
    m_people->setSpacing(theme::betweenControls);
    m_facts->setHorizontalSpacing(theme::spacing(4));
    m_facts->setVerticalSpacing(theme::spacing(1));
    m_facts->setColumnStretch(1, 1);
    theme::setText(m_meetingsTitle, theme::TextRole::Section);
    m_meetingActions->setSpacing(theme::insideGroup);
    m_meetingActions->addWidget(m_meetingsTitle);
    m_meetingActions->addStretch();

    m_model = new RowsModel<Meeting>([](const Meeting &m) { return m.id.value(); },
        {
            {.title = tr("Day"),
                .text = [](const Meeting &m) { return shortDay(m.on); },
                .sortKey = [](const Meeting &m) { return m.on; },
                .toolTip = [this](const Meeting &m) { return dayWithDistance(m.on, m_today); }},
            {.title = tr("Status"), .text = [](const Meeting &m) { return nameOf(m.status); }},
            {.title = tr("Min", "minutes, a column title"),

                .text
                = [](const Meeting &m) { return m.minutes ? QLocale().toString(*m.minutes) : QString(); },
                .sortKey = [](const Meeting &m) { return m.minutes ? QVariant(*m.minutes) : QVariant(); },
                .number = true},
            {.title = tr("Notes"), .text = notesOf, .toolTip = notesOf},
        },
        this);
    m_meetings->setSource(m_model);
    m_meetings->setColumnWidths({13, 10, 6, 6}, 3);
    m_meetings->sortBy(0, Qt::DescendingOrder);
    m_meetings->setSelectionMode(QAbstractItemView::SingleSelection);
    m_meetings->setMinimumHeight(6 * theme::rowHeight());
    auto *none = new EmptyState(Icon::Meeting, tr("No meeting is logged yet. A day is enough."));
    m_meetings->setEmptyState(none);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::cardPadding);
    column->addLayout(m_people);
    column->addLayout(m_facts);
    column->addWidget(goals);
    column->addLayout(m_meetingActions);
    column->addWidget(m_meetings, 1);
}

void PairingDetails::show(
    const PairingOverview &pairing, const std::optional<Proposal> &proposal, QDate today)
{
    m_today = today;
    clear(m_people);
    for (const PairingMember &member : pairing.mentors)
        m_people->addWidget(cardOf(member, nameOf(ParticipantRole::Mentor)), 1);
    for (const PairingMember &member : pairing.mentees)
        m_people->addWidget(
            cardOf(member, pairing.mentors.isEmpty() ? tr("Peer") : nameOf(ParticipantRole::Mentee)), 1);

    clear(m_facts);
    addFact(tr("State"), courseOf(pairing));
    if (!pairing.pairing.endReason.isEmpty())
        addFact(tr("Because"), pairing.pairing.endReason);
    addFact(tr("Agreed"), tr("to meet every %n days", nullptr, pairing.cadenceDays));
    if (pairing.pairing.score)
        addFact(tr("Score"), tr("%1 of 100").arg(QLocale().toString(*pairing.pairing.score / 100.0, 'f', 0)));
    if (proposal) {
        for (const CriterionPoints &points : proposal->why) {
            if (points.of > 0)
                addFact(nameOf(points.criterion),
                    tr("%1 of %2. %3")
                        .arg(QLocale().toString(qRound(points.points / 100.0)),
                            QLocale().toString(qRound(points.of / 100.0)), explain(points)));
        }
    }

    m_meetingsTitle->setText(tr("Meetings · %1").arg(QLocale().toString(pairing.meetings.size())));
    m_model->setRows(pairing.meetings);
}

const Meeting *PairingDetails::currentMeeting() const
{
    const auto id = m_meetings->currentId();
    return id ? m_model->find(*id) : nullptr;
}

void PairingDetails::addMeetingAction(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(QString(action->text()).remove(u'&'));
    m_meetingActions->addWidget(button);
    m_meetings->addAction(action);
}

void PairingDetails::addFact(const QString &name, const QString &text)
{
    const int line = m_facts->count() / 2;
    auto *title = label(name, theme::TextRole::Small, theme::Role::Secondary);
    title->setWordWrap(false);
    m_facts->addWidget(title, line, 0, Qt::AlignTop);
    auto *value = label(text, theme::TextRole::Small);
    value->setAccessibleName(tr("%1: %2").arg(name, text));
    m_facts->addWidget(value, line, 1);
}

} // namespace mentorbook
