#pragma once

#include "core/actions/pairings/pairings.h"
#include "core/actions/programs/people.h"
#include "core/exchange/mapping/column_mapping.h"
#include "ui/common/shell/screen.h"
#include "ui/common/widgets/rows_model.h"

namespace mentorbook {

class Card;
class DataTable;
class DetailsPane;
class EmptyState;
class FilterBar;

// Everybody in the rosters, with their part in the program in view.
class PeopleScreen : public Screen
{
    Q_OBJECT

public:
    explicit PeopleScreen(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QSet<QString> reads() const override;
    void refresh() override;

    // Selects somebody, whatever is filtered; false: they are not in the workspace.
    bool showPerson(PersonId person);
    // At most so many whose name, number or e-mail has the text; for the search field.
    [[nodiscard]] QList<PersonOverview> find(const QString &text, int atMost);

Q_SIGNALS:
    void importRequested(mentorbook::ImportKind kind);
    void importHistoryRequested();
    void importProfilesRequested();
    void newProgramRequested();

private:
    // Which part of everybody the first facet lets through.
    enum class Group { Participants, Mentors, Mentees, NotTakingPart, Left };

    void buildActions();
    void buildPage();
    [[nodiscard]] static QList<Column<PersonOverview>> columns();
    [[nodiscard]] static bool isIn(const PersonOverview &person, Group group);

    void fillFacets();
    void filter();
    void showCounts();
    void showSelected();
    [[nodiscard]] const PersonOverview *selected() const;
    [[nodiscard]] QString programName() const;
    [[nodiscard]] QList<PairingOverview> pairingsOf(const PersonOverview &person);
    void editParticipation();
    void exportPeople();

    RowsModel<PersonOverview> *m_model;
    DataTable *m_table = nullptr;
    FilterBar *m_filters = nullptr;
    DetailsPane *m_pane = nullptr;
    Card *m_noProgram = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_emptyImport = nullptr;
    QPushButton *m_emptyClear = nullptr;
    QAction *m_import = nullptr;
    QAction *m_importPeople = nullptr;
    QAction *m_importParticipants = nullptr;
    QAction *m_importHistory = nullptr;
    QAction *m_importProfiles = nullptr;
    QAction *m_participation = nullptr;
    QAction *m_export = nullptr;
    QAction *m_newProgram = nullptr;
    QAction *m_clear = nullptr;
    std::optional<QList<PairingOverview>> m_pairings; // read when first asked for
};

} // namespace mentorbook
