#pragma once

#include "core/actions/programs/programs.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace mentorbook {

class AppContext;
class Form;
class OptionalDay;

// Asks for a program's name, type, days and rhythm, and creates it or changes one. Requires an open
// workspace.
class ProgramDialog : public QDialog
{
    Q_OBJECT

public:
    // existing: the program to change; none: a new one.
    explicit ProgramDialog(
        AppContext &context, std::optional<Program> existing = std::nullopt, QWidget *parent = nullptr);

    void accept() override;

private:
    [[nodiscard]] Program draft() const;
    [[nodiscard]] ProgramProblems problems() const;
    void suggest(const Program &program);

    AppContext &m_context;
    std::optional<Program> m_existing;
    QList<Program> m_all;
    Form *m_form;
    QLineEdit *m_name;
    QComboBox *m_type;
    OptionalDay *m_start;
    OptionalDay *m_end;
    QSpinBox *m_cadence;
    QSpinBox *m_trial;
};

} // namespace mentorbook
