#pragma once

#include "core/actions/goals/goals.h"
#include "ui/common/shell/screen.h"
#include "ui/common/widgets/rows_model.h"

#include <optional>

class QGridLayout;
class QScrollArea;
class QStackedWidget;

namespace mentorbook {

class DataTable;
class DetailsPane;
class EmptyState;
class GoalCardView;
class GoalDetails;

// The program's goals as cards or as a table, and the one that is chosen in detail.
class GoalsScreen : public Screen
{
    Q_OBJECT

public:
    explicit GoalsScreen(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QSet<QString> reads() const override;
    void refresh() override;

    void showGoal(GoalId id); // also before it is in view
    void newGoal();

Q_SIGNALS:
    void newProgramRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTable();
    void buildActions();
    void buildCards();
    void arrangeCards();
    void setView(bool table);
    [[nodiscard]] const GoalOverview *current() const; // null: none is chosen
    void choose(GoalId id);
    void showCurrent();
    void readingChosen();

    void editCurrent();
    void closeCurrent();
    void reopenCurrent();
    void deleteCurrent();
    void takeCurrentReading();
    void addCurrentReading();
    void deleteReading();

    QStackedWidget *m_pages;
    EmptyState *m_nothing;
    QStackedWidget *m_views; // cards, table
    QScrollArea *m_cardArea;
    QGridLayout *m_grid;
    QList<GoalCardView *> m_cards; // in the order of the model's rows
    DataTable *m_table;
    DetailsPane *m_pane;
    GoalDetails *m_details;
    RowsModel<GoalOverview> *m_model;
    std::optional<GoalId> m_current;

    QAction *m_new = nullptr;
    QAction *m_newProgram = nullptr;
    QAction *m_asTable = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_close = nullptr;
    QAction *m_reopen = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_takeReading = nullptr;
    QAction *m_addReading = nullptr;
    QAction *m_deleteReading = nullptr;
};

} // namespace mentorbook
