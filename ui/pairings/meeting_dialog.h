#pragma once

#include "core/actions/pairings/pairings.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QPlainTextEdit;
class QSpinBox;

namespace mentorbook {

class AppContext;
class Form;

// Logs a meeting of a pairing, or changes one. A day and "held" are enough. Closes only when the meeting is
// in the book; a refusal stands beside the field it is about.
class MeetingDialog : public QDialog
{
    Q_OBJECT

public:
    // meeting: a null id logs a new one. channels: offered while typing.
    MeetingDialog(AppContext &context, const PairingOverview &pairing, const Meeting &meeting,
        const QStringList &channels, QWidget *parent);

    void accept() override;

private:
    [[nodiscard]] Meeting meeting() const;
    [[nodiscard]] QString dayProblem() const;

    AppContext &m_context;
    PairingOverview m_pairing;
    Meeting m_meeting; // as it was
    Form *m_form;
    QDateEdit *m_on;
    QComboBox *m_status;
    QSpinBox *m_minutes;
    QComboBox *m_channel;
    QPlainTextEdit *m_progress;
    QPlainTextEdit *m_obstacles;
};

} // namespace mentorbook
