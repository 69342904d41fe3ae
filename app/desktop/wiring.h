#pragma once

#include "core/actions/pairings/pairings.h"
#include "core/actions/programs/first_steps.h"
#include "core/actions/programs/sample.h"
#include "core/exchange/mapping/column_mapping.h"
#include "ui/common/shell/find_anything.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace mentorbook {

class AppContext;
class MainWindow;
class MatchingScreen;
class PairingsScreen;
class PeopleScreen;

// Puts the screens into the window, and takes what one of them asks for to whoever can do it.
class Wiring : public QObject
{
    Q_OBJECT

public:
    Wiring(MainWindow &window, AppContext &context);

private:
    void addScreens();
    void addCommands();
    void readPrograms();
    void readStatus();

    void importFile(ImportKind kind);
    template <class Dialog> void show(); // one that needs no more than a workspace
    void newProgram();
    void editProgram();
    void exploreSample();
    void sampleIsReady();
    void takeFirstStep(FirstStep step);
    void showManual();
    [[nodiscard]] bool hasWorkspace(); // asks for a new file where none is open
    [[nodiscard]] QList<SearchHit> findPeople(const QString &text, int atMost);
    [[nodiscard]] QList<SearchHit> findPairings(const QString &text, int atMost);

    MainWindow &m_window;
    AppContext &m_context;
    PeopleScreen *m_people = nullptr;
    MatchingScreen *m_matching = nullptr;
    PairingsScreen *m_pairings = nullptr;
    QFutureWatcher<Result<SampleSummary>> m_sample;
    QString m_samplePath;
    std::optional<QList<std::pair<PairingId, QString>>> m_pairingTitles; // for search; none: to be read again
};

} // namespace mentorbook
