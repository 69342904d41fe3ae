#pragma once

#include "core/actions/matching/round_readiness.h"
#include "core/actions/matching/round_review.h"
#include "ui/common/shell/screen.h"
#include "ui/common/widgets/rows_model.h"

#include <optional>

class QStackedWidget;

namespace mentorbook {

class DataTable;
class RoundReviewView;

// The matching rounds of the program: compute one, judge its proposals, publish them.
class MatchingScreen : public Screen
{
    Q_OBJECT

public:
    explicit MatchingScreen(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QSet<QString> reads() const override;
    void refresh() override;

    // For whoever leads here: "3 mentees wait" on Home.
    void newRound();

Q_SIGNALS:
    void newProgramRequested();
    void participantsImportRequested();

private:
    void addCommands();
    [[nodiscard]] QAction *command(Icon which, const QString &text, const QString &toolTip);
    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] std::optional<Program> program() const;
    void showEmpty(const std::optional<Program> &program);
    void showRounds(QList<RoundOverview> rounds);
    void fitRounds(); // as tall as its rows, up to some
    void showRound();
    void updateCommands();

    void publish();
    void ban();
    void exportRound();
    void removeRound();

    RoundReadiness m_readiness;
    QStackedWidget *m_pages;
    QWidget *m_empty = nullptr;
    DataTable *m_rounds = nullptr;
    RowsModel<RoundOverview> *m_model = nullptr;
    RoundReviewView *m_review = nullptr;

    QAction *m_newRound = nullptr;
    QAction *m_publish = nullptr;
    QAction *m_ban = nullptr;
    QAction *m_export = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_newProgram = nullptr;
    QAction *m_import = nullptr;
    QAction *m_people = nullptr;
    QAction *m_pairings = nullptr;
};

} // namespace mentorbook
