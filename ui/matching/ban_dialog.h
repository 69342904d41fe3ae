#pragma once

#include "core/actions/matching/round_review.h"

#include <QDialog>

class QLineEdit;

namespace mentorbook {

class AppContext;
class Form;

// Asks why two people must not be paired, and sees to it that no round proposes them again.
class BanDialog : public QDialog
{
    Q_OBJECT

public:
    BanDialog(AppContext &context, ProgramId program, const RoundMember &mentor, const RoundMember &mentee,
        QWidget *parent);

    void accept() override;

private:
    AppContext &m_context;
    ProgramId m_program;
    RoundMember m_mentor;
    RoundMember m_mentee;
    Form *m_form;
    QLineEdit *m_reason;
};

} // namespace mentorbook
