#include "ui/program/pages/program_details_page.h"

#include "core/actions/programs/participants.h"
#include "core/actions/programs/purposes.h"
#include "core/domain/design_names.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/check_list.h"
#include "ui/common/widgets/form.h"
#include "ui/program/pages/eligibility_edit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

namespace mentorbook {

namespace {

struct KeptEntry
{
    const char *name;
    bool DataKept::*field;
};
constexpr std::array keptEntries{
    KeptEntry{QT_TRANSLATE_NOOP("mentorbook::ProgramDetailsPage", "Progress and obstacles of meetings"),
        &DataKept::meetingNotes},
    KeptEntry{
        QT_TRANSLATE_NOOP("mentorbook::ProgramDetailsPage", "Goals of mentees"), &DataKept::menteeGoals},
    KeptEntry{QT_TRANSLATE_NOOP("mentorbook::ProgramDetailsPage", "Survey answers"), &DataKept::surveys},
    KeptEntry{QT_TRANSLATE_NOOP("mentorbook::ProgramDetailsPage", "Skill ratings before and after"),
        &DataKept::skillRatings},
    KeptEntry{QT_TRANSLATE_NOOP("mentorbook::ProgramDetailsPage", "Training"), &DataKept::training},
    KeptEntry{QT_TRANSLATE_NOOP("mentorbook::ProgramDetailsPage", "Events"), &DataKept::events}};

QStringList allKept()
{
    DataKept everything;
    for (const KeptEntry &entry : keptEntries)
        everything.*entry.field = true;
    return wordsOf(everything);
}

// Wide enough that what can't be is typed and answered in a sentence.
QSpinBox *numberField(const QString &unit, const QString &none = {})
{
    auto *field = new QSpinBox;
    field->setRange(0, 999);
    field->setSuffix(unit);
    field->setSpecialValueText(none);
    return field;
}

} // namespace

QStringList wordsOf(const DataKept &kept)
{
    QStringList words;
    for (const KeptEntry &entry : keptEntries) {
        if (kept.*entry.field)
            words.append(ProgramDetailsPage::tr(entry.name));
    }
    return words;
}

ProgramDetailsPage::ProgramDetailsPage(Problems problems, const QList<Person> &employed, QDate today)
    : ProgramPage(std::move(problems))
    , m_form(new Form)
    , m_cadence(numberField(tr(" days")))
    , m_minutes(numberField(tr(" minutes"), tr("any length")))
    , m_trial(numberField(tr(" days"), tr("no trial")))
    , m_enrollment(new QComboBox)
    , m_mandatory(new QComboBox)
    , m_entry(new QComboBox)
    , m_capacity(numberField({}))
    , m_groupSize(new QWidget)
    , m_groupLeast(numberField({}))
    , m_groupMost(numberField({}))
    , m_mentees(new EligibilityEdit(tr("Mentees"), employed, today))
    , m_mentors(new EligibilityEdit(tr("Mentors"), employed, today))
    , m_channels(new CheckList(tr("Channels")))
    , m_otherChannels(new QLineEdit)
    , m_kept(new CheckList(tr("Data kept")))
    , m_minimumGroup(numberField(tr(" people")))
    , m_retention(numberField(tr(" months")))
    , m_followUp(numberField(tr(" months"), tr("none")))
{
    addRhythm();
    addPeople();
    addKept();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, theme::spacing(2), 0);
    page->addWidget(m_form);
    page->addStretch();
    connect(m_form, &Form::changed, this, &ProgramPage::changed);
    for (CheckList *list : {m_channels, m_kept})
        connect(list, &CheckList::changed, this, &ProgramPage::changed);
    for (EligibilityEdit *rules : {m_mentees, m_mentors})
        connect(rules, &EligibilityEdit::changed, this, &ProgramPage::changed);
}

void ProgramDetailsPage::addRhythm()
{
    m_form->addSection(tr("Meetings"));
    m_form->addRow(tr("Meet e&very"), m_cadence, at(&ProgramProblems::cadence),
        tr("The rhythm that pairs agree to. Health and reminders go by it."));
    m_form->addRow(tr("Counts &from"), m_minutes, at(&ProgramProblems::minimumMinutes),
        tr("A shorter meeting does not count. Ten minutes can be a meeting."));
    m_form->addRow(tr("Tr&ial"), m_trial, at(&ProgramProblems::trial),
        tr("Both try how it goes and may part without giving a reason."));
    m_form->addRow(tr("C&hannels"), m_channels, at(&ProgramProblems::channels));
    m_otherChannels->setPlaceholderText(tr("Walk; Studio"));
    m_form->addRow(tr("Other chann&els"), m_otherChannels, {}, tr("Several with semicolons between them."));
}

void ProgramDetailsPage::addPeople()
{
    for (const Enrollment enrollment : {Enrollment::Cohort, Enrollment::Rolling})
        m_enrollment->addItem(nameOf(enrollment), int(enrollment));
    m_mandatory->addItem(tr("Voluntary"), false);
    m_mandatory->addItem(tr("Mandatory"), true);
    for (const EntryMode entry : {EntryMode::Invitation, EntryMode::Application, EntryMode::Both})
        m_entry->addItem(nameOf(entry), int(entry));
    m_groupLeast->setAccessibleName(tr("Smallest group"));
    m_groupMost->setAccessibleName(tr("Largest group"));
    auto *line = new QHBoxLayout(m_groupSize);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::betweenControls);
    line->addWidget(m_groupLeast);
    line->addWidget(new QLabel(tr("to")));
    line->addWidget(m_groupMost);
    line->addStretch();

    m_form->addSection(tr("People"));
    m_form->addRow(tr("Enro&llment"), m_enrollment);
    m_form->addRow(tr("Taking &part is"), m_mandatory);
    m_form->addRow(tr("Ent&ry"), m_entry);
    m_form->addRow(tr("Mentees per men&tor"), m_capacity, at(&ProgramProblems::capacity),
        tr("Unless a mentor says otherwise."));
    m_form->addRow(tr("&Group size"), m_groupSize, at(&ProgramProblems::groupSize));
    m_form->addRow(tr("Who may be mentee"), m_mentees, at(&ProgramProblems::menteeRules));
    m_form->addRow(tr("Who may be mentor"), m_mentors, at(&ProgramProblems::mentorRules));
}

void ProgramDetailsPage::addKept()
{
    m_form->addSection(tr("Data"));
    m_form->addRow(tr("D&ata kept"), m_kept, {}, tr("What is not kept can't feed a goal."));
    m_form->addRow(tr("&Smallest group shown"), m_minimumGroup, at(&ProgramProblems::minimumGroupSize),
        tr("Figures of fewer people are never shown."));
    m_form->addRow(tr("Names &kept for"), m_retention, at(&ProgramProblems::retention),
        tr("After the end; then leavers are pseudonymized."));
    m_form->addRow(tr("Follo&w-up"), m_followUp, at(&ProgramProblems::followUp),
        tr("How long after the end goals may still be read."));
}

void ProgramDetailsPage::show(const Program &program)
{
    m_cadence->setValue(program.cadenceDays);
    m_minutes->setValue(program.minimumMinutes.value_or(0));
    m_trial->setValue(program.trialDays);
    m_channels->setWords(suggestedChannels(), program.channels);
    m_otherChannels->clear();
    m_enrollment->setCurrentIndex(m_enrollment->findData(int(program.enrollment)));
    m_mandatory->setCurrentIndex(program.mandatory ? 1 : 0);
    m_entry->setCurrentIndex(m_entry->findData(int(program.entry)));
    m_capacity->setValue(program.capacity);
    m_groupLeast->setValue(program.groupSize.least);
    m_groupMost->setValue(program.groupSize.most);
    m_form->setRowVisible(m_groupSize, program.type == MentoringType::Group);
    m_mentees->setRules(program.menteeRules);
    m_mentors->setRules(program.mentorRules);
    m_form->setRowVisible(m_mentors, program.type != MentoringType::Peer);
    m_kept->setWords(allKept(), wordsOf(program.dataKept));
    m_minimumGroup->setValue(program.minimumGroupSize);
    m_retention->setValue(program.retentionMonths);
    m_followUp->setValue(program.followUpMonths);
}

void ProgramDetailsPage::fill(Program &program) const
{
    program.cadenceDays = m_cadence->value();
    program.minimumMinutes = m_minutes->value() > 0 ? std::optional(m_minutes->value()) : std::nullopt;
    program.trialDays = m_trial->value();
    program.channels = m_channels->ticked() + skillsFrom(m_otherChannels->text());
    program.enrollment = static_cast<Enrollment>(m_enrollment->currentData().toInt());
    program.mandatory = m_mandatory->currentData().toBool();
    program.entry = static_cast<EntryMode>(m_entry->currentData().toInt());
    program.capacity = m_capacity->value();
    program.groupSize = {.least = m_groupLeast->value(), .most = m_groupMost->value()};
    program.menteeRules = m_mentees->rules();
    program.mentorRules = m_mentors->rules();
    const QStringList kept = m_kept->ticked();
    for (const KeptEntry &entry : keptEntries)
        program.dataKept.*entry.field = kept.contains(tr(entry.name));
    program.minimumGroupSize = m_minimumGroup->value();
    program.retentionMonths = m_retention->value();
    program.followUpMonths = m_followUp->value();
}

QString ProgramDetailsPage::menteeCount() const { return describe(m_mentees->count()); }

QString ProgramDetailsPage::mentorCount() const { return describe(m_mentors->count()); }

} // namespace mentorbook
