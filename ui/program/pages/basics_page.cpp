#include "ui/program/pages/basics_page.h"

#include "core/domain/design_names.h"
#include "core/domain/names.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/form.h"
#include "ui/common/widgets/optional_day.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mentorbook {

BasicsPage::BasicsPage(Problems problems, QDate today)
    : ProgramPage(std::move(problems))
    , m_form(new Form)
    , m_name(new QLineEdit)
    , m_purpose(new QComboBox)
    , m_type(new QComboBox)
    , m_start(new OptionalDay(tr("Start"), today))
    , m_end(new OptionalDay(tr("End"), today.addYears(1)))
{
    for (const ProgramPurpose purpose : {ProgramPurpose::Onboarding, ProgramPurpose::Leadership,
             ProgramPurpose::Retention, ProgramPurpose::Inclusion, ProgramPurpose::Skills,
             ProgramPurpose::Succession, ProgramPurpose::Own})
        m_purpose->addItem(nameOf(purpose), int(purpose));
    for (const MentoringType type :
        {MentoringType::OneOnOne, MentoringType::Peer, MentoringType::Reverse, MentoringType::Group})
        m_type->addItem(nameOf(type), int(type));
    m_name->setPlaceholderText(tr("Leadership %1").arg(today.year() + 1));
    m_name->setMinimumWidth(theme::textWidth(40));
    m_form->addRow(tr("&Purpose"), m_purpose, {},
        tr("It sets the defaults of everything under Details, until you set them yourself."));
    m_form->addRow(tr("&Type"), m_type, {}, tr("Pairs can be computed for one-on-one programs so far."));
    m_form->addRow(tr("St&art"), m_start);
    m_form->addRow(tr("&End"), m_end, at(&ProgramProblems::end));
    m_form->addRow(tr("Na&me"), m_name, at(&ProgramProblems::name));
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_form);
    page->addStretch();
    connect(m_form, &Form::changed, this, &ProgramPage::changed);
}

void BasicsPage::show(const Program &program)
{
    m_name->setText(program.name);
    m_purpose->setCurrentIndex(m_purpose->findData(int(program.purpose)));
    m_type->setCurrentIndex(m_type->findData(int(program.type)));
    m_start->setDay(program.start);
    m_end->setDay(program.end);
}

void BasicsPage::fill(Program &program) const
{
    program.name = m_name->text().simplified();
    program.purpose = static_cast<ProgramPurpose>(m_purpose->currentData().toInt());
    program.type = static_cast<MentoringType>(m_type->currentData().toInt());
    program.start = m_start->day();
    program.end = m_end->day();
}

void BasicsPage::refuseType(const QString &why) { m_form->setProblem(m_type, why); }

} // namespace mentorbook
