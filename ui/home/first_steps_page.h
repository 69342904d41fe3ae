#pragma once

#include "core/actions/programs/first_steps.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;

namespace mentorbook {

class IconLabel;

// What Home shows of a workspace that has nothing to look after yet: the steps until it has, and the button
// of the next one.
class FirstStepsPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStepsPage(QWidget *parent = nullptr);

    void setNext(FirstStep next);

Q_SIGNALS:
    void requested(mentorbook::FirstStep step);

private:
    struct Line
    {
        IconLabel *sign;
        QLabel *title;
        QPushButton *button;
    };
    QList<Line> m_lines; // in the order of FirstStep
};

} // namespace mentorbook
