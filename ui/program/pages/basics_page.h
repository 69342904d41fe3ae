#pragma once

#include "ui/program/pages/program_page.h"

class QComboBox;
class QLineEdit;

namespace mentorbook {

class OptionalDay;

// The three things that are asked: what for, which type, when; and what it is called.
class BasicsPage final : public ProgramPage
{
    Q_OBJECT

public:
    BasicsPage(Problems problems, QDate today);

    void show(const Program &program) override;
    void fill(Program &program) const override;
    [[nodiscard]] Form *form() const override { return m_form; }
    void refuseType(const QString &why); // says it beside the field

private:
    Form *m_form;
    QLineEdit *m_name;
    QComboBox *m_purpose;
    QComboBox *m_type;
    OptionalDay *m_start;
    OptionalDay *m_end;
};

} // namespace mentorbook
