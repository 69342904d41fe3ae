#include "ui/people/participation_dialog.h"

#include "core/actions/programs/participants.h"
#include "core/domain/names.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/form.h"
#include "ui/common/widgets/optional_day.h"
#include "ui/people/skills_edit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace mentorbook {

namespace {

QStringList knownSkills(AppContext &context)
{
    auto skills = skillsInUse(context.workspace()->database());
    return context.check(skills) ? *skills : QStringList();
}

} // namespace

ParticipationDialog::ParticipationDialog(AppContext &context, const PersonOverview &person, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_person(person)
    , m_form(new Form)
    , m_role(new QComboBox)
    , m_state(new QComboBox)
    , m_enrolledOn(new OptionalDay(tr("Enrolled"), context.today()))
    , m_capacity(new QSpinBox)
    , m_department(new QLineEdit)
    , m_location(new QLineEdit)
{
    const RosterEntry &roster = person.person.roster;
    const QStringList skills = knownSkills(context);
    m_offered = new SkillsEdit(skills);
    m_wanted = new SkillsEdit(skills);
    setWindowTitle(person.participant ? tr("Edit Participation") : tr("Enroll in Program"));

    auto *name = new QLabel(displayName(roster));
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    theme::setText(name, theme::TextRole::Section);
    for (const ParticipantRole role :
        {ParticipantRole::Mentor, ParticipantRole::Mentee, ParticipantRole::Both})
        m_role->addItem(nameOf(role), int(role));
    for (int state = 0; state <= int(ParticipantState::Completed); ++state)
        m_state->addItem(nameOf(static_cast<ParticipantState>(state)), state);
    m_capacity->setRange(0, 50);
    m_offered->setMinimumWidth(theme::textWidth(56));
    m_department->setPlaceholderText(roster.department);
    m_location->setPlaceholderText(roster.location);
    connect(m_role, &QComboBox::currentIndexChanged, this, &ParticipationDialog::roleChanged);

    m_form->addRow(tr("&Role"), m_role);
    m_form->addRow(tr("S&tate"), m_state, {}, tr("Approved people are paired."));
    m_form->addRow(tr("&Enrolled"), m_enrolledOn);
    m_form->addRow(tr("&Mentees at once"), m_capacity);
    m_form->addRow(tr("Skills &offered"), m_offered);
    m_form->addRow(tr("Skills &wanted"), m_wanted, {}, tr("Separate skills by semicolons."));
    m_form->addRow(tr("&Department"), m_department);
    m_form->addRow(tr("&Location"), m_location, {},
        tr("Fill these in only where the program should go by something else than the roster says."));

    auto *buttons = new QDialogButtonBox;
    auto *save = buttons->addButton(
        person.participant ? tr("&Save Changes") : tr("E&nroll"), QDialogButtonBox::AcceptRole);
    save->setProperty("primary", true);
    save->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &ParticipationDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ParticipationDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::betweenCards);
    column->setSpacing(theme::betweenCards);
    column->addWidget(name);
    column->addWidget(m_form);
    column->addStretch();
    column->addWidget(buttons);

    Participant fresh;
    fresh.enrolledOn = context.today();
    fill(person.participant.value_or(fresh));
    m_role->setFocus();
}

void ParticipationDialog::accept()
{
    if (!m_form->validate())
        return;
    const Participant participant = draft();
    const QString name = displayName(m_person.person.roster);
    Workspace &workspace = *m_context.workspace();
    Result<> done;
    if (m_person.participant) {
        done = editParticipant(workspace, participant, m_context.today());
    } else if (auto id = addParticipant(workspace, participant, m_context.today()); !id) {
        done = passOn(id);
    }
    if (!done) {
        m_form->setProblem(m_role, done.error().message);
        return;
    }
    QDialog::accept();
    if (!m_person.participant)
        m_context.notify(tr("Enrolled %1.").arg(name), true);
    else if (participant != *m_person.participant)
        m_context.notify(tr("Changed how %1 takes part.").arg(name), true);
}

Participant ParticipationDialog::draft() const
{
    Participant participant = m_person.participant.value_or(Participant());
    if (!m_person.participant) {
        participant.program = m_context.program();
        participant.person = m_person.person.id;
    }
    participant.role = static_cast<ParticipantRole>(m_role->currentData().toInt());
    participant.state = static_cast<ParticipantState>(m_state->currentData().toInt());
    participant.enrolledOn = m_enrolledOn->day();
    participant.capacity = m_capacity->value();
    participant.skillsOffered = m_offered->skills();
    participant.skillsWanted = m_wanted->skills();
    participant.department = m_department->text().simplified();
    participant.location = m_location->text().simplified();
    return participant;
}

void ParticipationDialog::fill(const Participant &participant)
{
    m_role->setCurrentIndex(m_role->findData(int(participant.role)));
    m_state->setCurrentIndex(m_state->findData(int(participant.state)));
    m_enrolledOn->setDay(participant.enrolledOn);
    m_capacity->setValue(participant.capacity);
    m_offered->setSkills(participant.skillsOffered);
    m_wanted->setSkills(participant.skillsWanted);
    m_department->setText(participant.department);
    m_location->setText(participant.location);
    roleChanged();
}

// What the other side says stays as it is: somebody who mentors for a while keeps the skills wanted.
void ParticipationDialog::roleChanged()
{
    const Participant participant = draft();
    m_capacity->setEnabled(mentors(participant));
    m_offered->setEnabled(mentors(participant));
    m_wanted->setEnabled(isMentored(participant));
}

} // namespace mentorbook
