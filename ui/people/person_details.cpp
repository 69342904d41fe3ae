#include "ui/people/person_details.h"

#include "core/actions/programs/participants.h"
#include "core/domain/names.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/day_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

QLabel *plainLabel(const QString &text, theme::TextRole role, theme::Role color)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMinimumWidth(theme::spacing(1)); // a long word must not widen the pane
    theme::setText(label, role, color);
    return label;
}

QString namesOf(const QList<PairingMember> &members)
{
    QStringList names;
    for (const PairingMember &member : members)
        names.append(member.name);
    return names.join(u", "_s);
}

} // namespace

PersonDetails::PersonDetails(const PersonFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(displayName(facts.person.person.roster));
    m_column->setContentsMargins(0, 0, theme::spacing(2), 0);
    m_column->setSpacing(theme::spacing(1));
    if (!facts.program.isEmpty())
        addParticipation(facts);
    addEmployment(facts);
    m_column->addStretch();
}

void PersonDetails::addSection(const QString &title)
{
    if (m_column->count() > 0)
        m_column->addSpacing(theme::spacing(3));
    m_column->addWidget(plainLabel(title, theme::TextRole::Strong, theme::Role::Text));
}

void PersonDetails::addFact(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::betweenControls);
    QLabel *name = plainLabel(label, theme::TextRole::Body, theme::Role::Secondary);
    name->setFixedWidth(theme::textWidth(13));
    QLabel *text = plainLabel(value, theme::TextRole::Body, theme::Role::Text);
    text->setAccessibleName(tr("%1: %2").arg(label, value)); // read on its own, it says what it is
    line->addWidget(name, 0, Qt::AlignTop);
    line->addWidget(text, 1, Qt::AlignTop);
    m_column->addLayout(line);
}

void PersonDetails::addText(const QString &text)
{
    m_column->addWidget(plainLabel(text, theme::TextRole::Body, theme::Role::Text));
}

void PersonDetails::addParticipation(const PersonFacts &facts)
{
    const auto &participant = facts.person.participant;
    addSection(tr("In %1").arg(facts.program));
    if (!participant) {
        m_column->addWidget(
            plainLabel(tr("Does not take part."), theme::TextRole::Body, theme::Role::Secondary));
        return;
    }
    const QLocale locale;
    addFact(tr("Role"), nameOf(participant->role));
    addFact(tr("State"), nameOf(participant->state));
    addFact(tr("Enrolled"), participant->enrolledOn ? longDay(*participant->enrolledOn) : QString());
    if (mentors(*participant)) {
        addFact(tr("Places left"),
            tr("%1 of %2").arg(locale.toString(facts.person.places), locale.toString(participant->capacity)));
        addFact(tr("Offers"), textOfSkills(participant->skillsOffered));
    }
    if (isMentored(*participant))
        addFact(tr("Wants"), textOfSkills(participant->skillsWanted));
    addFact(tr("Department"), participant->department);
    addFact(tr("Location"), participant->location);
    if (facts.pairings.isEmpty())
        return;
    addSection(tr("Pairings"));
    for (const PairingOverview &pairing : facts.pairings)
        addPairing(pairing, participant->id, facts.today);
}

void PersonDetails::addPairing(const PairingOverview &overview, ParticipantId self, QDate today)
{
    const Pairing &pairing = overview.pairing;
    QString who;
    if (pairing.mentors.contains(self)) {
        who = tr("Mentor of %1").arg(namesOf(overview.mentees));
    } else if (!pairing.mentors.isEmpty()) {
        who = tr("Mentee of %1").arg(namesOf(overview.mentors));
    } else {
        QList<PairingMember> others = overview.mentees;
        others.removeIf([&](const PairingMember &member) { return member.participant == self; });
        who = tr("Peer of %1").arg(namesOf(others));
    }
    addText(who);
    QStringList parts;
    if (pairing.endedOn) {
        parts.append(tr("%1, %2 to %3")
                .arg(nameOf(pairing.state), shortDay(pairing.startedOn), shortDay(*pairing.endedOn)));
        parts.append(pairing.endReason);
    } else {
        parts.append(tr("%1 since %2").arg(nameOf(pairing.state), shortDay(pairing.startedOn)));
        parts.append(nameOf(overview.verdict.health));
    }
    parts.append(tr("%n meetings held", nullptr, overview.meetingsHeld(today)));
    parts.removeAll(QString());
    m_column->addWidget(plainLabel(parts.join(u" · "_s), theme::TextRole::Small, theme::Role::Secondary));
    m_column->addSpacing(theme::spacing(1));
}

void PersonDetails::addEmployment(const PersonFacts &facts)
{
    const Person &person = facts.person.person;
    const RosterEntry &roster = person.roster;
    addSection(tr("Roster"));
    addFact(tr("Number"), roster.employeeNumber);
    addFact(tr("E-mail"), roster.email);
    addFact(tr("Department"), roster.department);
    addFact(tr("Grade"), roster.grade);
    QStringList place = {roster.location, roster.country};
    place.removeAll(QString());
    addFact(tr("Location"), place.join(u", "_s));
    addFact(tr("Manager"), facts.person.manager);
    addFact(tr("Hired"), roster.hireDate ? longDay(*roster.hireDate) : QString());
    if (person.employed)
        addFact(tr("Leaves"), person.leftOn ? longDay(*person.leftOn) : QString());
    else
        addFact(tr("Left by"), person.leftOn ? longDay(*person.leftOn) : tr("day not known"));
    // Columns of HR's export that were kept under a name of their own.
    for (auto field = roster.custom.cbegin(); field != roster.custom.cend(); ++field)
        addFact(field.key(), field.value());
    addSection(tr("Employment history"));
    if (facts.story.isEmpty())
        m_column->addWidget(plainLabel(
            tr("No change between rosters so far."), theme::TextRole::Body, theme::Role::Secondary));
    // The newest first: that is what one looks for.
    for (auto sentence = facts.story.crbegin(); sentence != facts.story.crend(); ++sentence)
        addText(*sentence);
}

} // namespace mentorbook
