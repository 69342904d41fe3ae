#pragma once

#include "core/actions/programs/first_steps.h"
#include "core/actions/reports/figures.h"
#include "ui/common/shell/screen.h"
#include "ui/common/widgets/rows_model.h"

class QLabel;
class QStackedWidget;

namespace mentorbook {

class DataTable;
class EmptyState;
class FilterBar;
class FirstStepsPage;
class PairingCommands;
class Tile;

// Monday morning: how the program stands in four figures, and everything that needs the administrator, each
// with its one next step.
class HomeScreen : public Screen
{
    Q_OBJECT

public:
    explicit HomeScreen(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QSet<QString> reads() const override;
    void refresh() override;
    void refreshBadge() override;

Q_SIGNALS:
    void pairingRequested(mentorbook::PairingId pairing);
    void participantRequested(mentorbook::ParticipantId participant);
    void goalRequested(mentorbook::GoalId goal);
    void firstStepRequested(mentorbook::FirstStep step);

private:
    void buildTable();
    void buildActions();
    [[nodiscard]] QWidget *buildProgramPage();
    void showFigures(const ProgramFigures &figures);
    void showGoals(const Program &program);
    void showTile(Tile *tile, const QString &figure, const QString &note, const QString &explanation);
    void showAttention(const QList<AttentionItem> &items);
    void filter();
    void currentChanged();

    [[nodiscard]] const AttentionItem *current() const; // null: none is selected
    [[nodiscard]] const PairingOverview *currentPairing() const; // null: the row is about none
    void act(); // the one next step of the selected row
    void openPairing();

    QStackedWidget *m_pages;
    FirstStepsPage *m_firstSteps;
    Tile *m_matched;
    Tile *m_onCadence;
    Tile *m_satisfied;
    Tile *m_goals;
    QHash<Tile *, QString> m_explanations;
    QLabel *m_needsYou;
    FilterBar *m_filters;
    DataTable *m_table;
    EmptyState *m_quiet;
    RowsModel<AttentionItem> *m_model;
    QList<PairingOverview> m_pairings;

    QAction *m_open = nullptr;
    PairingCommands *m_commands = nullptr;
};

} // namespace mentorbook
