#pragma once

#include "core/domain/person.h"
#include "ui/program/pages/program_page.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace mentorbook {

class CheckList;
class EligibilityEdit;

// Everything else about a program, each with its default to be seen.
class ProgramDetailsPage final : public ProgramPage
{
    Q_OBJECT

public:
    ProgramDetailsPage(Problems problems, const QList<Person> &employed, QDate today);

    void show(const Program &program) override;
    void fill(Program &program) const override;
    [[nodiscard]] Form *form() const override { return m_form; }
    // "118 of 410 people" of the two sides, for the review.
    [[nodiscard]] QString menteeCount() const;
    [[nodiscard]] QString mentorCount() const;

private:
    void addRhythm();
    void addPeople();
    void addKept();

    Form *m_form;
    QSpinBox *m_cadence;
    QSpinBox *m_minutes;
    QSpinBox *m_trial;
    QComboBox *m_enrollment;
    QComboBox *m_mandatory;
    QComboBox *m_entry;
    QSpinBox *m_capacity;
    QWidget *m_groupSize;
    QSpinBox *m_groupLeast;
    QSpinBox *m_groupMost;
    EligibilityEdit *m_mentees;
    EligibilityEdit *m_mentors;
    CheckList *m_channels;
    QLineEdit *m_otherChannels;
    CheckList *m_kept;
    QSpinBox *m_minimumGroup;
    QSpinBox *m_retention;
    QSpinBox *m_followUp;
};

// What of a program's data is kept, in words.
[[nodiscard]] QStringList wordsOf(const DataKept &kept);

} // namespace mentorbook
