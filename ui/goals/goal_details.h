#pragma once

#include "core/actions/goals/goals.h"
#include "ui/common/widgets/rows_model.h"

#include <QWidget>

class QFormLayout;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace mentorbook {

class ChartView;
class DataTable;

// One goal in the details pane: its measure over time, what it rests on, its readings, its checkpoints, and
// every change of it since it was set.
class GoalDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit GoalDetails(QWidget *parent = nullptr);

    void show(const GoalOverview &goal, QDate today);
    using QWidget::show;

    [[nodiscard]] DataTable *readings() const { return m_readings; }
    [[nodiscard]] const GoalReading *currentReading() const; // null: none is selected
    void addReadingAction(QAction *action); // into the line above the readings and their context menu

private:
    void addFact(const QString &name, const QString &text);
    void addLine(const QString &text);
    void addTitle(const QString &text);

    QLabel *m_chartTitle;
    QLabel *m_sentence;
    ChartView *m_chart;
    QGridLayout *m_facts;
    QLabel *m_readingsTitle;
    QHBoxLayout *m_readingActions;
    DataTable *m_readings;
    RowsModel<GoalReading> *m_model;
    QVBoxLayout *m_lines; // checkpoints and changes
    Goal m_goal;
    QDate m_today;
};

} // namespace mentorbook
