#pragma once

#include "core/actions/pairings/pairings.h"

#include <QObject>

#include <optional>

class QAction;

namespace mentorbook {

class AppContext;

// What can be done with one pairing wherever it stands in a list; each command is enabled when it can be
// done.
class PairingCommands : public QObject
{
    Q_OBJECT

public:
    // owner: the screen; it keeps the commands, and their keys work in it.
    PairingCommands(AppContext &context, QWidget *owner);

    void setPairing(const PairingOverview *pairing); // null: none

    [[nodiscard]] QAction *logToday() const { return m_logToday; } // one key
    [[nodiscard]] QAction *confirmTrial() const { return m_confirmTrial; }
    [[nodiscard]] QAction *complete() const { return m_complete; }
    [[nodiscard]] QAction *endEarly() const { return m_endEarly; }
    [[nodiscard]] QAction *copyAddresses() const { return m_copyAddresses; }

private:
    void doLogToday();
    void doConfirmTrial();
    void doCopyAddresses();
    void askHowItEnds(PairingState end);

    AppContext &m_context;
    QWidget *m_owner;
    std::optional<PairingOverview> m_pairing;
    QAction *m_logToday;
    QAction *m_confirmTrial;
    QAction *m_complete;
    QAction *m_endEarly;
    QAction *m_copyAddresses;
};

} // namespace mentorbook
