#include "ui/common/dialogs/end_pairing_dialog.h"

#include "core/domain/names.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/day_text.h"
#include "ui/common/widgets/dialog_frame.h"
#include "ui/common/widgets/form.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace mentorbook {

EndPairingDialog::EndPairingDialog(
    AppContext &context, const PairingOverview &pairing, PairingState end, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_pairing(pairing)
    , m_form(new Form)
    , m_end(new QComboBox)
    , m_on(dayField(context.today()))
    , m_reason(new QComboBox)
{
    setWindowTitle(tr("End pairing"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new QLabel(pairing.title());
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    theme::setText(title, theme::TextRole::Section);

    for (const PairingState state : {PairingState::Completed, PairingState::EndedEarly})
        m_end->addItem(nameOf(state), int(state));
    m_end->setCurrentIndex(m_end->findData(int(end)));
    m_reason->setEditable(true);
    m_reason->setMinimumContentsLength(32);
    m_reason->addItems(
        {tr("Changed role"), tr("Too little time"), tr("Not the right fit"), tr("Left the program")});
    m_reason->setCurrentIndex(-1);
    m_reason->lineEdit()->setPlaceholderText(tr("In a few words"));
    if (const PairingMember *left = pairing.whoLeft()) {
        m_reason->setCurrentText(tr("%1 left the company").arg(left->name));
        const QDate earliest = pairing.verdict.lastMet.value_or(pairing.pairing.startedOn);
        m_on->setDate(std::clamp(left->leftOn.value_or(context.today()), earliest, context.today()));
    }

    m_form->addRow(tr("&How"), m_end);
    m_form->addRow(tr("&On"), m_on, [this] { return dayProblem(); });
    m_form->addRow(
        tr("&Why"), m_reason, [this] { return reasonProblem(); }, tr("An early end needs a reason."));

    frameDialog(this, {title, m_form}, tr("&End pairing"));
    (end == PairingState::EndedEarly && m_reason->currentText().isEmpty() ? static_cast<QWidget *>(m_reason)
                                                                          : static_cast<QWidget *>(m_end))
        ->setFocus();
}

void EndPairingDialog::accept()
{
    if (!m_form->validate())
        return;
    const auto ended = endPairing(*m_context.workspace(), m_pairing.pairing.id, end(),
        m_reason->currentText(), m_on->date(), m_context.today());
    if (!ended) {
        m_form->setProblem(m_on, ended.error().message);
        return;
    }
    QDialog::accept();
    m_context.notify(tr("Ended the pairing %1.").arg(m_pairing.title()), true);
}

PairingState EndPairingDialog::end() const { return PairingState(m_end->currentData().toInt()); }

QString EndPairingDialog::dayProblem() const
{
    // A completed pairing needs no reason: what is wrong then is the day.
    const auto objection = objectionToEnd(
        m_pairing.pairing, m_pairing.meetings, PairingState::Completed, {}, m_on->date(), m_context.today());
    return objection ? objection->message : QString();
}

QString EndPairingDialog::reasonProblem() const
{
    if (!dayProblem().isEmpty())
        return {};
    const auto objection = objectionToEnd(m_pairing.pairing, m_pairing.meetings, end(),
        m_reason->currentText(), m_on->date(), m_context.today());
    return objection ? objection->message : QString();
}

} // namespace mentorbook
