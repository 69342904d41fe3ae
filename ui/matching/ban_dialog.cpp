#include "ui/matching/ban_dialog.h"

#include "ui/common/app_context.h"
#include "ui/common/form.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace mentorbook {

namespace {

constexpr int reasonLength = 500;

} // namespace

BanDialog::BanDialog(AppContext &context, ProgramId program, const RoundMember &mentor,
    const RoundMember &mentee, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_program(program)
    , m_mentor(mentor)
    , m_mentee(mentee)
    , m_form(new Form)
    , m_reason(new QLineEdit)
{
    setWindowTitle(tr("Ban pair"));
    setMinimumWidth(theme::textWidth(60));
    auto *title = new QLabel(tr("Never pair %1 with %2").arg(mentor.name, mentee.name));
    auto *effect = new QLabel(tr("No round of this program will propose %1 as the mentor of %2 again.")
            .arg(mentor.name, mentee.name));
    for (QLabel *label : {title, effect}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    theme::setText(title, theme::TextRole::Section);
    m_reason->setMaxLength(reasonLength);
    m_form->addRow(tr("&Why"), m_reason, {}, tr("For your own records; it may stay empty."));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *ban = buttons->addButton(tr("&Ban this pair"), QDialogButtonBox::AcceptRole);
    ban->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        theme::pageMargin, theme::betweenCards, theme::pageMargin, theme::betweenCards);
    column->setSpacing(theme::betweenCards);
    column->addWidget(title);
    column->addWidget(effect);
    column->addWidget(m_form);
    column->addStretch();
    column->addWidget(buttons);
    ban->setDefault(true); // in the dialog by now, which must know
    m_reason->setFocus();
}

void BanDialog::accept()
{
    const auto banned = banPair(*m_context.workspace(), m_program,
        {.mentor = m_mentor.participant,
            .mentee = m_mentee.participant,
            .reason = m_reason->text().simplified()});
    if (!banned) {
        m_form->setProblem(m_reason, banned.error().message);
        return;
    }
    QDialog::accept();
    m_context.notify(
        tr("%1 and %2 will not be proposed again. Compute a new round to find them other partners.")
            .arg(m_mentor.name, m_mentee.name),
        true);
}

} // namespace mentorbook
