#include "ui/common/dialogs/pairing_commands.h"

#include "core/actions/pairings/meetings.h"
#include "ui/common/dialogs/end_pairing_dialog.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/shell/commands.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace mentorbook {

PairingCommands::PairingCommands(AppContext &context, QWidget *owner)
    : QObject(owner)
    , m_context(context)
    , m_owner(owner)
    , m_logToday(newCommand(owner, Icon::Check, tr("Held &today"), tr("Log that they met today"),
          {QKeySequence(Qt::Key_M), QKeySequence(Qt::CTRL | Qt::Key_M)}))
    , m_confirmTrial(newCommand(
          owner, Icon::Check, tr("Con&firm trial"), tr("The trial went well: the pairing goes on")))
    , m_complete(
          newCommand(owner, Icon::Check, tr("&Complete pairing…"), tr("The pairing reached what it was for")))
    , m_endEarly(newCommand(owner, Icon::Ban, tr("E&nd pairing…"), tr("The pairing ends before its time")))
    , m_copyAddresses(newCommand(
          owner, Icon::Copy, tr("Cop&y e-mail addresses"), tr("Copy the addresses of both to write to them")))
{
    connect(m_logToday, &QAction::triggered, this, &PairingCommands::doLogToday);
    connect(m_confirmTrial, &QAction::triggered, this, &PairingCommands::doConfirmTrial);
    connect(m_complete, &QAction::triggered, this, [this] { askHowItEnds(PairingState::Completed); });
    connect(m_endEarly, &QAction::triggered, this, [this] { askHowItEnds(PairingState::EndedEarly); });
    connect(m_copyAddresses, &QAction::triggered, this, &PairingCommands::doCopyAddresses);
    setPairing(nullptr);
}

void PairingCommands::setPairing(const PairingOverview *pairing)
{
    m_pairing = pairing ? std::optional(*pairing) : std::nullopt;
    const bool running = pairing && pairing->isRunning();
    m_logToday->setEnabled(running);
    m_complete->setEnabled(running);
    m_endEarly->setEnabled(running);
    m_confirmTrial->setEnabled(pairing && pairing->pairing.state == PairingState::Trial);
    m_copyAddresses->setEnabled(pairing && !pairing->emailAddresses().isEmpty());
}

void PairingCommands::doLogToday()
{
    const PairingOverview pairing = *m_pairing; // what follows may choose another
    const Meeting meeting{.pairing = pairing.pairing.id, .on = m_context.today()};
    if (m_context.check(logMeeting(*m_context.workspace(), meeting, m_context.today())))
        m_context.notify(tr("Logged that %1 met today.").arg(pairing.title()), true);
}

void PairingCommands::doConfirmTrial()
{
    const PairingOverview pairing = *m_pairing;
    if (m_context.check(mentorbook::confirmTrial(*m_context.workspace(), pairing.pairing.id)))
        m_context.notify(tr("The pairing %1 goes on after its trial.").arg(pairing.title()), true);
}

void PairingCommands::doCopyAddresses()
{
    QGuiApplication::clipboard()->setText(m_pairing->emailAddresses().join(u"; "_s));
    m_context.notify(tr("Copied the e-mail addresses of %1.").arg(m_pairing->title()));
}

void PairingCommands::askHowItEnds(PairingState end)
{
    (new EndPairingDialog(m_context, *m_pairing, end, m_owner))->open();
}

} // namespace mentorbook
