#include "ui/matching/ban_dialog.h"

#include "ui/common/shell/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/dialog_frame.h"
#include "ui/common/widgets/form.h"

#include <QLabel>
#include <QLineEdit>

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

    frameDialog(this, {title, effect, m_form}, tr("&Ban this pair"));
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
