#pragma once

#include "ui/program/pages/program_page.h"

class QGridLayout;

namespace mentorbook {

// The whole program once more, and what is still wrong with it.
class ReviewPage final : public ProgramPage
{
    Q_OBJECT

public:
    ReviewPage();

    void show(const Program &program) override;
    void fill(Program &) const override { }
    void setCounts(const QString &mentees, const QString &mentors);

private:
    void addFact(const QString &name, const QString &text);

    QGridLayout *m_facts;
    QString m_mentees;
    QString m_mentors;
};

} // namespace mentorbook
