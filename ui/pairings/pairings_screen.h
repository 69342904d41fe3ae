#pragma once

#include "core/actions/pairings/pairings.h"
#include "core/actions/reports/exports.h"
#include "ui/common/shell/screen.h"
#include "ui/common/widgets/rows_model.h"

#include <optional>

class QStackedWidget;

namespace mentorbook {

class DataTable;
class DetailsPane;
class EmptyState;
class FilterBar;
class MenteeGoalsView;
class PairingCommands;
class PairingDetails;

// Every pairing of the program by its health, with its meetings; logging one takes a key.
class PairingsScreen : public Screen
{
    Q_OBJECT

public:
    explicit PairingsScreen(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QSet<QString> reads() const override;
    void refresh() override;

    // Selects that pairing, also when a filter hides it or the screen is not in view yet.
    void showPairing(PairingId id);

Q_SIGNALS:
    void importMeetingsRequested();

private:
    void buildActions();
    void buildTable();
    [[nodiscard]] const PairingOverview *current() const; // null: none is selected
    void showCurrent();
    void meetingChosen();
    void filter();
    void count();
    void selectWanted();

    void openMeeting(const Meeting &meeting);
    void newMeeting();
    void editMeeting();
    void deleteMeeting();
    void exportAs(ExportKind kind);

    QStackedWidget *m_pages;
    EmptyState *m_nothing;
    FilterBar *m_filters;
    DataTable *m_table;
    DetailsPane *m_pane;
    MenteeGoalsView *m_goals;
    PairingDetails *m_details;
    RowsModel<PairingOverview> *m_model;

    PairingCommands *m_commands = nullptr;
    QAction *m_log = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QAction *m_editMeeting = nullptr;
    QAction *m_deleteMeeting = nullptr;

    std::optional<PairingId> m_wanted; // to be selected once it is read
};

} // namespace mentorbook
