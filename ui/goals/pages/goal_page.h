#pragma once

#include "core/actions/goals/goals.h"
#include "core/actions/goals/measure_reading.h"

#include <QWidget>

#include <functional>

namespace mentorbook {

// One letter of SMART in the wizard.
class GoalPage : public QWidget
{
    Q_OBJECT

public:
    // What is missing in a field, with what all pages hold at the moment; empty: nothing.
    using ProblemAt = std::function<QString(GoalInput)>;

    explicit GoalPage(ProblemAt problemAt)
        : m_problemAt(std::move(problemAt))
    {
    }

    virtual void show(const Goal &goal, const MeasureValues &values) = 0;
    using QWidget::show;
    virtual void fill(Goal &goal) const = 0; // with what is on this page
    // Something on this or another page changed: what is only told is told anew.
    virtual void tell(const Goal &, const MeasureValues &, const SmartTick &) { }

Q_SIGNALS:
    void changed();
    void done(); // on to the next page

protected:
    [[nodiscard]] std::function<QString()> at(GoalInput input) const
    {
        return [this, input] { return m_problemAt(input); };
    }

private:
    ProblemAt m_problemAt;
};

} // namespace mentorbook
