#pragma once

#include "core/storage/database.h"
#include "core/storage/undo/change.h"
#include "ui/common/shell/find_anything.h"

#include <QMainWindow>

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

class QActionGroup;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace mentorbook {

class AppContext;
class FindAnything;
class MessageBar;
class NavigationList;
class Screen;
class StartPage;
class Workspace;
namespace theme {
class Theme;
}

// What the window can be asked for but others do.
enum class Command {
    NewProgram,
    EditProgram,
    NextCohort,
    ArchiveProgram,
    DeleteProgram,
    ExploreSample,
    ImportPeople,
    ImportParticipants,
    ImportMeetings,
    ImportAnswers,
    Export,
    Manual,
};

// What makes no sense without a program.
inline constexpr std::array programCommands
    = {Command::EditProgram, Command::NextCohort, Command::ArchiveProgram, Command::DeleteProgram,
          Command::ImportParticipants, Command::ImportMeetings, Command::ImportAnswers};

// The one window: navigation, the screens, search, messages, menus, and the file that is open.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // Restores place, size and last screen from the settings.
    MainWindow(AppContext &context, theme::Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Screens stand in the navigation in the order in which they came.
    void addScreen(std::unique_ptr<Screen> screen);
    // False: there is no screen of that name.
    bool showScreen(const QString &name);
    [[nodiscard]] Screen *currentScreen() const;
    [[nodiscard]] QStringList screenNames() const;

    // Until somebody handles a command, neither menus nor the start page offer it.
    void setHandler(Command command, std::function<void()> handler);
    [[nodiscard]] QAction *action(Command command) const { return m_commands.at(command); }
    void addSearchProvider(SearchProvider provider);

    // Each says by the message bar why it could not; a canceled file dialog says nothing.
    bool newWorkspace();
    bool openWorkspace(const QString &path, Database::Access access = Database::Access::ReadWrite);
    void closeWorkspace();
    // The file that was open when the program was last left; empty: none, or it is gone.
    [[nodiscard]] static QString lastFile();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildPage();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildHelpMenu();
    QAction *addCommand(Command command, Icon icon, const QString &text, const QKeySequence &keys = {});
    void restore();

    void chooseAndOpen();
    void adopt(std::unique_ptr<Workspace> workspace);
    void remember(const QString &path);
    void forget(const QString &path);
    void fillRecentMenu();
    void showAbout();

    void workspaceChanged();
    void programsChanged();
    void screenChosen(int row);
    void historyChanged();
    void undo();
    void redo();
    void say(const QString &message, bool offerUndo);
    [[nodiscard]] QList<SearchHit> findScreensAndCommands(const QString &text, int atMost) const;

    AppContext &m_context;
    theme::Theme &m_theme;
    std::map<Command, QAction *> m_commands;
    std::map<Command, std::function<void()>> m_handlers;
    std::vector<Screen *> m_screens; // the stack owns them
    QString m_wantedScreen; // from the settings, until it is added

    QWidget *m_sidebar = nullptr;
    QWidget *m_top = nullptr;
    QComboBox *m_programs = nullptr;
    NavigationList *m_navigation = nullptr;
    QStackedWidget *m_headers = nullptr;
    QStackedWidget *m_pages = nullptr;
    StartPage *m_start = nullptr;
    FindAnything *m_search = nullptr;
    MessageBar *m_messages = nullptr;
    QLabel *m_saved = nullptr;
    QLabel *m_counts = nullptr;

    QMenu *m_recentMenu = nullptr;
    QMenu *m_screenMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QAction *m_screensEnd = nullptr; // in the view menu, screens stand before it
    QActionGroup *m_screenActions = nullptr;
    QAction *m_close = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_find = nullptr;
    std::optional<Change> m_offeredUndo;
};

} // namespace mentorbook
