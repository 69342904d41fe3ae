#pragma once

#include "core/actions/pairings/pairings.h"

#include <QDialog>

class QComboBox;
class QDateEdit;

namespace mentorbook {

class AppContext;
class Form;

// Asks how, when and why a pairing ends, and ends it. Closes only when that was done; a refusal stands beside
// the field it is about.
class EndPairingDialog : public QDialog
{
    Q_OBJECT

public:
    EndPairingDialog(AppContext &context, const PairingOverview &pairing, PairingState end, QWidget *parent);

    void accept() override;

private:
    [[nodiscard]] PairingState end() const;
    [[nodiscard]] QString dayProblem() const;
    [[nodiscard]] QString reasonProblem() const;

    AppContext &m_context;
    PairingOverview m_pairing;
    Form *m_form;
    QComboBox *m_end;
    QDateEdit *m_on;
    QComboBox *m_reason;
};

} // namespace mentorbook
