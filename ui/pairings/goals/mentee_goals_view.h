#pragma once

#include "core/actions/goals/mentee_goals.h"
#include "core/actions/pairings/pairings.h"
#include "ui/common/theme/icons.h"
#include "ui/common/widgets/rows_model.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;

namespace mentorbook {

class AppContext;
class DataTable;

// What the mentees of one pairing want from it, and how far they have come.
class MenteeGoalsView final : public QWidget
{
    Q_OBJECT

public:
    explicit MenteeGoalsView(AppContext &context, QWidget *parent = nullptr);

    void show(const PairingOverview &pairing);
    using QWidget::show;

private:
    QAction *addCommand(
        Icon sign, const QString &text, const QString &toolTip, void (MenteeGoalsView::*command)());
    [[nodiscard]] const MenteeGoal *current() const; // null: none is selected
    void chosen();
    void add();
    void edit();
    void progress();
    void closeCurrent();
    void reopen();
    void remove();

    AppContext &m_context;
    std::optional<PairingOverview> m_pairing;
    QLabel *m_title;
    QHBoxLayout *m_line;
    DataTable *m_table;
    RowsModel<MenteeGoal> *m_model;
    QAction *m_add = nullptr;
    QAction *m_progress = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_close = nullptr;
    QAction *m_reopen = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace mentorbook
