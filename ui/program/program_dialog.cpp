#include "ui/program/program_dialog.h"

#include "core/domain/names.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/form.h"
#include "ui/common/widgets/optional_day.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace mentorbook {

namespace {

// A new program starts with the next month and lasts a year: what most do.
Program suggestedProgram(QDate today)
{
    Program program;
    const QDate start = QDate(today.year(), today.month(), 1).addMonths(1);
    program.start = start;
    program.end = start.addYears(1).addDays(-1);
    return program;
}

} // namespace

ProgramDialog::ProgramDialog(AppContext &context, std::optional<Program> existing, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_existing(std::move(existing))
    , m_form(new Form)
    , m_name(new QLineEdit)
    , m_type(new QComboBox)
    , m_start(new OptionalDay(tr("Start"), context.today()))
    , m_end(new OptionalDay(tr("End"), context.today().addYears(1)))
    , m_cadence(new QSpinBox)
    , m_trial(new QSpinBox)
{
    setWindowTitle(m_existing ? tr("Edit Program") : tr("New Program"));
    if (auto all = programs(context.workspace()->database()); context.check(all))
        m_all = std::move(*all);

    m_name->setPlaceholderText(tr("Leadership %1").arg(context.today().year() + 1));
    m_name->setMinimumWidth(theme::textWidth(52));
    for (const MentoringType type :
        {MentoringType::OneOnOne, MentoringType::Peer, MentoringType::Reverse, MentoringType::Group})
        m_type->addItem(nameOf(type), int(type));
    m_cadence->setRange(1, 366);
    m_cadence->setSuffix(tr(" days"));
    m_trial->setRange(0, 366);
    m_trial->setSuffix(tr(" days"));
    m_trial->setSpecialValueText(tr("no trial"));

    m_form->addRow(tr("&Name"), m_name, [this] { return problems().name; });
    m_form->addRow(tr("&Type"), m_type, {}, tr("Pairs can be computed for one-on-one programs so far."));
    m_form->addRow(tr("St&art"), m_start);
    m_form->addRow(tr("&End"), m_end, [this] { return problems().end; });
    m_form->addRow(
        tr("Meet e&very"), m_cadence, [this] { return problems().cadence; },
        tr("The rhythm that pairs agree to. Health and reminders go by it."));
    m_form->addRow(
        tr("Tr&ial"), m_trial, [this] { return problems().trial; },
        tr("Both try how it goes and may part without giving a reason."));

    auto *buttons = new QDialogButtonBox;
    auto *save = buttons->addButton(
        m_existing ? tr("&Save Changes") : tr("&Create Program"), QDialogButtonBox::AcceptRole);
    save->setProperty("primary", true);
    save->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProgramDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProgramDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::betweenCards);
    column->setSpacing(theme::betweenCards);
    column->addWidget(m_form);
    column->addStretch();
    column->addWidget(buttons);

    suggest(m_existing.value_or(suggestedProgram(context.today())));
    m_name->setFocus();
}

void ProgramDialog::accept()
{
    if (!m_form->validate())
        return;
    const Program program = draft();
    Workspace &workspace = *m_context.workspace();
    if (!m_existing) {
        const auto created = createProgram(workspace, program);
        if (!m_context.check(created))
            return;
        m_context.setProgram(*created);
        m_context.notify(tr("Created the program “%1”.").arg(program.name), true);
    } else {
        const auto edited = editProgram(workspace, program);
        if (!edited && edited.error().kind == ErrorKind::Conflict) {
            m_form->setProblem(m_type, edited.error().message);
            return;
        }
        if (!m_context.check(edited))
            return;
        if (program != *m_existing)
            m_context.notify(tr("Changed the program “%1”.").arg(program.name), true);
    }
    QDialog::accept();
}

Program ProgramDialog::draft() const
{
    Program program = m_existing.value_or(Program());
    program.name = m_name->text().simplified();
    program.type = static_cast<MentoringType>(m_type->currentData().toInt());
    program.start = m_start->day();
    program.end = m_end->day();
    program.cadenceDays = m_cadence->value();
    program.trialDays = m_trial->value();
    return program;
}

ProgramProblems ProgramDialog::problems() const { return problemsOf(draft(), m_all); }

void ProgramDialog::suggest(const Program &program)
{
    m_name->setText(program.name);
    m_type->setCurrentIndex(m_type->findData(int(program.type)));
    m_start->setDay(program.start);
    m_end->setDay(program.end);
    m_cadence->setValue(program.cadenceDays);
    m_trial->setValue(program.trialDays);
}

} // namespace mentorbook
