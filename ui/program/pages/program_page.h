#pragma once

#include "core/actions/programs/programs.h"

#include <QWidget>

#include <functional>

namespace mentorbook {

class Form;

// One step of the program wizard.
class ProgramPage : public QWidget
{
    Q_OBJECT

public:
    // What is wrong with the program as all pages have it.
    using Problems = std::function<ProgramProblems()>;

    explicit ProgramPage(Problems problems)
        : m_problems(std::move(problems))
    {
    }

    virtual void show(const Program &program) = 0;
    using QWidget::show;
    virtual void fill(Program &program) const = 0;
    [[nodiscard]] virtual Form *form() const { return nullptr; }

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] std::function<QString()> at(QString ProgramProblems::*field) const
    {
        return [this, field] { return m_problems().*field; };
    }

private:
    Problems m_problems;
};

} // namespace mentorbook
