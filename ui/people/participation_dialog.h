#pragma once

#include "core/actions/programs/people.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace mentorbook {

class AppContext;
class Form;
class OptionalDay;
class SkillsEdit;

// Enrolls somebody in the program in view, or changes how they take part. Requires an open workspace and a
// program.
class ParticipationDialog : public QDialog
{
    Q_OBJECT

public:
    ParticipationDialog(AppContext &context, const PersonOverview &person, QWidget *parent = nullptr);

    void accept() override;

private:
    [[nodiscard]] Participant draft() const;
    void fill(const Participant &participant);
    void roleChanged();

    AppContext &m_context;
    PersonOverview m_person;
    Form *m_form;
    QComboBox *m_role;
    QComboBox *m_state;
    OptionalDay *m_enrolledOn;
    QSpinBox *m_capacity;
    SkillsEdit *m_offered;
    SkillsEdit *m_wanted;
    QLineEdit *m_department;
    QLineEdit *m_location;
};

} // namespace mentorbook
