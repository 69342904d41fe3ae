#include "ui/people/export_people_dialog.h"

#include "core/actions/programs/programs.h"
#include "core/actions/reports/people_export.h"
#include "ui/common/dialogs/save_table.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/dialog_frame.h"
#include "ui/common/widgets/form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPointer>

namespace mentorbook {

namespace {

constexpr int ownColumns = -1;

} // namespace

ExportPeopleDialog::ExportPeopleDialog(AppContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_columns(new QComboBox)
    , m_outcomes(new QCheckBox(tr("&What became of them in the program: state, pairings, meetings")))
    , m_participantsOnly(new QCheckBox(tr("Only who is enrolled in the &program")))
{
    setWindowTitle(tr("Export People"));
    if (auto profiles = profilesOf(m_context.workspace()->database(), ImportKind::People);
        m_context.check(profiles))
        m_profiles = std::move(*profiles);
    m_columns->addItem(tr("Mentorbook's own"), ownColumns);
    for (int i = 0; i < m_profiles.size(); ++i)
        m_columns->addItem(tr("As in “%1”").arg(m_profiles[i].profile.name), i);
    m_columns->setMinimumContentsLength(32);
    m_columns->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    const bool hasProgram = !m_context.program().isNull();
    m_outcomes->setEnabled(hasProgram);
    m_outcomes->setChecked(hasProgram);
    m_participantsOnly->setEnabled(hasProgram);
    connect(m_participantsOnly, &QCheckBox::toggled, this, [this](bool only) {
        m_outcomes->setChecked(only || m_outcomes->isChecked());
        m_outcomes->setEnabled(!only);
    });

    auto *form = new Form;
    form->addRow(tr("&Columns and days"), m_columns, {},
        tr("A profile writes HR's own column names, in HR's order and its order of day, month and year."));
    form->addWidget(m_outcomes);
    form->addWidget(m_participantsOnly);
    frameDialog(this, {form}, tr("&Export…"));
}

void ExportPeopleDialog::accept()
{
    PeopleExport wish{.participantsOnly = m_participantsOnly->isChecked()};
    WriteOptions writing;
    if (const int chosen = m_columns->currentData().toInt(); chosen != ownColumns) {
        wish.profile = m_profiles.at(chosen).profile;
        writing.dateOrder = wish.profile->values.dateOrder;
    }
    Database &database = m_context.workspace()->database();
    if (m_outcomes->isChecked() && !m_context.program().isNull()) {
        auto program = programById(database, m_context.program());
        if (!m_context.check(program))
            return;
        wish.program = std::move(*program);
    }
    const auto table = peopleExport(database, wish, m_context.today());
    const QPointer<QWidget> window = parentWidget();
    QDialog::accept();
    saveTable(window, m_context, table, {}, writing);
}

} // namespace mentorbook
