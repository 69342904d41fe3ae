#pragma once

#include "core/actions/matching/round_review.h"
#include "core/domain/program.h"

#include <QDialog>

class QDateEdit;
class QLabel;

namespace mentorbook {

class AppContext;
class Form;

// Says what publishing a round will do, asks for the first day, and does it. Closes only when that was done
// or given up; a refusal stands beside the day.
class PublishDialog : public QDialog
{
    Q_OBJECT

public:
    PublishDialog(AppContext &context, const Program &program, const RoundOverview &round, QWidget *parent);

    void accept() override;

private:
    void updateState();

    AppContext &m_context;
    Program m_program;
    RoundOverview m_round;
    Form *m_form;
    QDateEdit *m_start;
    QLabel *m_effect;
};

} // namespace mentorbook
