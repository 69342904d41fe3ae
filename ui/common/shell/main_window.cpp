#include "ui/common/shell/main_window.h"

#include "core/storage/workspace.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/shell/message_bar.h"
#include "ui/common/shell/navigation.h"
#include "ui/common/shell/screen.h"
#include "ui/common/shell/start_page.h"
#include "ui/common/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto screenKey = "window/screen"_L1;
constexpr auto recentKey = "files/recent"_L1;
constexpr auto lastKey = "files/last"_L1;
constexpr auto folderKey = "files/folder"_L1;
constexpr auto suffix = ".mentorbook"_L1;
constexpr int recentKept = 8;

// A name put into a menu must not lose its ampersand to a mnemonic.
QString plain(QString text) { return text.replace(u'&', u"&&"_s); }

// A widget of the sidebar's color with a hairline at its end.
class Sidebar final : public QWidget
{
public:
    Sidebar() { theme::setBackground(this, theme::Role::Sidebar); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
        painter.fillRect(QRect(x, 0, 1, height()), theme::color(theme::Role::Hairline));
    }
};

// As tall and wide as the page it shows, not as the largest of all.
class PageStack final : public QStackedWidget
{
public:
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QSize();
    }
};

} // namespace

MainWindow::MainWindow(AppContext &context, theme::Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_theme(theme)
{
    setObjectName(u"MainWindow"_s);
    setAcceptDrops(true);
    buildFileMenu();
    buildEditMenu();
    m_screenMenu = menuBar()->addMenu(QString());
    buildViewMenu();
    buildHelpMenu();
    buildPage();
    theme::setBackground(menuBar(), theme::Role::Sidebar);

    connect(&m_context, &AppContext::workspaceChanged, this, &MainWindow::workspaceChanged);
    connect(&m_context, &AppContext::programsChanged, this, &MainWindow::programsChanged);
    connect(&m_context, &AppContext::programChanged, this, &MainWindow::programsChanged);
    connect(&m_context, &AppContext::historyChanged, this, &MainWindow::historyChanged);
    connect(&m_context, &AppContext::notified, this, &MainWindow::say);
    connect(&m_context, &AppContext::fileWritten, this, [this](const QString &message, const QString &path) {
        m_offeredUndo.reset();
        m_messages->showFile(message, path);
    });
    connect(&m_context, &AppContext::failed, this, [this](const QString &message) {
        m_offeredUndo.reset();
        m_messages->show(MessageBar::Kind::Failed, message, false);
    });
    connect(&m_context, &AppContext::statusChanged, this, [this] {
        m_saved->setText(m_context.savedText());
        m_counts->setText(m_context.countsText());
    });
    restore();
    workspaceChanged();
    programsChanged();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPage()
{
    m_programs = new QComboBox;
    m_programs->setAccessibleName(tr("Program"));
    m_programs->setToolTip(tr("The program in view"));
    m_programs->setProperty("quiet", true);
    m_programs->setFont(theme::font(theme::TextRole::Strong));
    m_programs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_programs, &QComboBox::activated, this,
        [this](int index) { m_context.setProgram(ProgramId(m_programs->itemData(index).toLongLong())); });

    m_navigation = new NavigationList;
    connect(m_navigation, &QListWidget::currentRowChanged, this, &MainWindow::screenChosen);

    m_sidebar = new Sidebar;
    auto *side = new QVBoxLayout(m_sidebar);
    side->setContentsMargins(0, theme::betweenCards, 1, theme::spacing(2));
    side->setSpacing(theme::spacing(2));
    auto *switcher = new QHBoxLayout;
    switcher->setContentsMargins(theme::spacing(2), 0, theme::spacing(2), 0);
    switcher->addWidget(m_programs);
    side->addLayout(switcher);
    side->addWidget(m_navigation, 1);

    m_headers = new QStackedWidget;
    m_headers->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search = new FindAnything;
    m_search->addProvider(
        [this](const QString &text, int atMost) { return findScreensAndCommands(text, atMost); });
    m_top = new QWidget;
    auto *top = new QHBoxLayout(m_top);
    top->setContentsMargins(theme::pageMargin, theme::betweenCards, theme::pageMargin, 0);
    top->setSpacing(theme::spacing(4));
    top->addWidget(m_headers, 1);
    top->addWidget(m_search);

    m_start = new StartPage;
    m_start->addChoice(m_commands.at(Command::NewProgram), Icon::Program, tr("New program"),
        tr("A name, a type and dates are all it asks."));
    m_start->addChoice(
        findChild<QAction *>(u"open"_s), Icon::Open, tr("Open"), tr("A workspace on this computer."));
    m_start->addChoice(m_commands.at(Command::ExploreSample), Icon::Sample, tr("Explore the sample"),
        tr("An invented company to try everything on."));
    m_start->addChoice(m_commands.at(Command::ImportPeople), Icon::Import, tr("Import people"),
        tr("From your HR system's export."));
    connect(m_start, &StartPage::fileChosen, this, [this](const QString &path) { openWorkspace(path); });
    m_pages = new PageStack;
    m_pages->addWidget(m_start);

    m_messages = new MessageBar;
    connect(m_messages, &MessageBar::undoRequested, this, &MainWindow::undo);

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_pages, 1);
    column->addWidget(m_messages);
    auto *central = new QWidget;
    auto *line = new QHBoxLayout(central);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_sidebar);
    line->addLayout(column, 1);
    setCentralWidget(central);

    m_saved = new QLabel;
    m_counts = new QLabel;
    for (QLabel *label : {m_saved, m_counts}) {
        theme::setText(label, theme::TextRole::Small, theme::Role::Secondary);
        label->setContentsMargins(theme::spacing(4), theme::spacing(1), theme::spacing(4), theme::spacing(1));
    }
    theme::setBackground(statusBar(), theme::Role::Sidebar);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_saved, 1);
    statusBar()->addPermanentWidget(m_counts);
}

void MainWindow::restore()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(geometryKey).toByteArray()))
        resize(theme::spacing(320), theme::spacing(200));
    m_wantedScreen = settings.value(screenKey).toString();
}

void MainWindow::addScreen(std::unique_ptr<Screen> owned)
{
    Screen *screen = owned.release(); // the stack owns it from here on
    const int row = int(m_screens.size());
    m_screens.push_back(screen);
    m_pages->addWidget(screen);
    m_headers->addWidget(screen->takeHeader());

    const QKeySequence keys
        = row < 9 ? QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + row))) : QKeySequence();
    auto *shown = new QAction(icon(screen->navigationIcon()), plain(screen->title()), m_screenActions);
    shown->setCheckable(true);
    shown->setShortcut(keys);
    shown->setEnabled(m_context.workspace());
    m_viewMenu->insertAction(m_screensEnd, shown);
    connect(shown, &QAction::triggered, this, [this, row] { m_navigation->setCurrentRow(row); });
    connect(
        screen, &Screen::badgeChanged, this, [this, row](int count) { m_navigation->setBadge(row, count); });
    connect(screen, &Screen::screenRequested, this, &MainWindow::showScreen);

    {
        const QSignalBlocker quiet(m_navigation); // the first item would become current
        m_navigation->addScreen(
            screen->navigationIcon(), screen->title(), keys.toString(QKeySequence::NativeText));
        m_navigation->setBadge(row, screen->badge());
    }
    if (row == 0 || screen->name() == m_wantedScreen) {
        const QSignalBlocker quiet(m_navigation);
        m_navigation->setCurrentRow(row);
        screenChosen(row);
    }
    m_sidebar->setFixedWidth(m_navigation->sizeHint().width());
}

bool MainWindow::showScreen(const QString &name)
{
    const auto found = std::ranges::find(m_screens, name, &Screen::name);
    if (found == m_screens.end())
        return false;
    m_navigation->setCurrentRow(int(found - m_screens.begin()));
    return true;
}

Screen *MainWindow::currentScreen() const
{
    const int row = m_navigation->currentRow();
    return row >= 0 && row < int(m_screens.size()) ? m_screens[std::size_t(row)] : nullptr;
}

QStringList MainWindow::screenNames() const
{
    QStringList names;
    for (const Screen *screen : m_screens)
        names.append(screen->name());
    return names;
}

void MainWindow::setHandler(Command command, std::function<void()> handler)
{
    m_commands.at(command)->setVisible(bool(handler));
    m_handlers[command] = std::move(handler);
}

void MainWindow::addSearchProvider(SearchProvider provider) { m_search->addProvider(std::move(provider)); }

bool MainWindow::newWorkspace()
{
    QSettings settings;
    const QString folder
        = settings.value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
              .toString();
    QString path = QFileDialog::getSaveFileName(this, tr("New Workspace"), folder + "/mentoring"_L1 + suffix,
        tr("Mentorbook workspaces (*%1)").arg(suffix));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += suffix;
    settings.setValue(folderKey, QFileInfo(path).absolutePath());
    auto created = Workspace::create(path);
    if (!m_context.check(created))
        return false;
    adopt(std::move(*created));
    return true;
}

bool MainWindow::openWorkspace(const QString &path, Database::Access access)
{
    auto opened = Workspace::open(path, access);
    if (!opened) {
        if (!QFileInfo::exists(path))
            forget(path);
        m_context.report(opened.error());
        return false;
    }
    adopt(std::move(*opened));
    return true;
}

void MainWindow::closeWorkspace()
{
    m_context.setWorkspace(nullptr);
    QSettings().remove(lastKey);
}

QString MainWindow::lastFile()
{
    const QString path = QSettings().value(lastKey).toString();
    return QFileInfo::exists(path) ? path : QString();
}

void MainWindow::chooseAndOpen()
{
    QSettings settings;
    const QString path = QFileDialog::getOpenFileName(this, tr("Open"), settings.value(folderKey).toString(),
        tr("Mentorbook workspaces (*%1);;All files (*)").arg(suffix));
    if (path.isEmpty())
        return;
    settings.setValue(folderKey, QFileInfo(path).absolutePath());
    openWorkspace(path);
}

void MainWindow::adopt(std::unique_ptr<Workspace> workspace)
{
    const QString path = workspace->path();
    m_context.setWorkspace(std::move(workspace));
    remember(path);
}

void MainWindow::remember(const QString &path)
{
    if (path.isEmpty())
        return;
    QSettings settings;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList recent = settings.value(recentKey).toStringList();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    settings.setValue(recentKey, QStringList(recent.first(std::min(recent.size(), qsizetype(recentKept)))));
    settings.setValue(lastKey, absolute);
}

void MainWindow::forget(const QString &path)
{
    QSettings settings;
    QStringList recent = settings.value(recentKey).toStringList();
    recent.removeAll(QFileInfo(path).absoluteFilePath());
    settings.setValue(recentKey, recent);
    m_start->setRecentFiles(recent);
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    const QStringList recent = QSettings().value(recentKey).toStringList();
    for (const QString &path : recent) {
        QAction *choice = m_recentMenu->addAction(
            plain(QFileInfo(path).fileName()), this, [this, path] { openWorkspace(path); });
        choice->setToolTip(QDir::toNativeSeparators(path));
    }
    if (recent.isEmpty())
        m_recentMenu->addAction(tr("No file yet"))->setEnabled(false);
    m_recentMenu->setToolTipsVisible(true);
}

void MainWindow::workspaceChanged()
{
    const Workspace *workspace = m_context.workspace();
    const bool open = workspace != nullptr;
    m_sidebar->setVisible(open);
    m_top->setVisible(open);
    m_messages->hide();
    m_offeredUndo.reset();
    m_close->setEnabled(open);
    m_find->setEnabled(open);
    m_commands.at(Command::Export)->setEnabled(open);
    for (QAction *screen : m_screenActions->actions())
        screen->setEnabled(open);
    if (open) {
        const QString file
            = workspace->path().isEmpty() ? tr("Untitled") : QFileInfo(workspace->path()).fileName();
        setWindowTitle(
            (workspace->isReadOnly() ? tr("%1 (read-only) – Mentorbook") : tr("%1 – Mentorbook")).arg(file));
        setWindowFilePath(workspace->path());
        screenChosen(m_navigation->currentRow());
    } else {
        setWindowTitle(tr("Mentorbook"));
        setWindowFilePath({});
        m_start->setRecentFiles(QSettings().value(recentKey).toStringList());
        m_pages->setCurrentWidget(m_start);
        m_screenMenu->menuAction()->setVisible(false);
    }
    historyChanged();
}

void MainWindow::programsChanged()
{
    const QSignalBlocker quiet(m_programs);
    m_programs->clear();
    for (const Program &program : m_context.programs())
        m_programs->addItem(
            program.archived ? tr("%1 (archived)").arg(program.name) : program.name, program.id.value());
    const bool any = m_programs->count() > 0;
    if (!any)
        m_programs->addItem(tr("No program yet"));
    m_programs->setEnabled(any);
    for (const Command command : programCommands)
        m_commands.at(command)->setEnabled(any);
    m_programs->setCurrentIndex(any ? m_programs->findData(m_context.program().value()) : 0);
}

void MainWindow::screenChosen(int row)
{
    if (row < 0 || row >= int(m_screens.size()))
        return;
    Screen *screen = m_screens[std::size_t(row)];
    m_screenActions->actions().at(row)->setChecked(true);
    if (!m_context.workspace())
        return;
    m_headers->setCurrentIndex(row);
    m_pages->setCurrentWidget(screen);
    m_pages->updateGeometry();
    m_screenMenu->clear();
    m_screenMenu->setTitle(plain(screen->title()));
    m_screenMenu->addActions(screen->actions());
    m_screenMenu->menuAction()->setVisible(!screen->actions().isEmpty());
}

void MainWindow::historyChanged()
{
    const Workspace *workspace = m_context.workspace();
    const auto next = workspace ? workspace->nextUndo() : std::nullopt;
    const auto again = workspace ? workspace->nextRedo() : std::nullopt;
    m_undo->setEnabled(next.has_value());
    m_undo->setText(next ? tr("&Undo %1").arg(plain(describe(*next))) : tr("&Undo"));
    m_redo->setEnabled(again.has_value());
    m_redo->setText(again ? tr("&Redo %1").arg(plain(describe(*again))) : tr("&Redo"));
    if (m_offeredUndo && m_offeredUndo != next) {
        m_offeredUndo.reset();
        m_messages->withdrawUndo();
    }
}

void MainWindow::undo()
{
    Workspace *workspace = m_context.workspace();
    const auto step = workspace ? workspace->nextUndo() : std::nullopt;
    if (step && m_context.check(workspace->undo()))
        m_context.notify(tr("Undone: %1").arg(describe(*step)));
}

void MainWindow::redo()
{
    Workspace *workspace = m_context.workspace();
    const auto step = workspace ? workspace->nextRedo() : std::nullopt;
    if (step && m_context.check(workspace->redo()))
        m_context.notify(tr("Redone: %1").arg(describe(*step)), true);
}

void MainWindow::say(const QString &message, bool offerUndo)
{
    const Workspace *workspace = m_context.workspace();
    m_offeredUndo = offerUndo && workspace ? workspace->nextUndo() : std::nullopt;
    m_messages->show(MessageBar::Kind::Done, message, m_offeredUndo.has_value());
}

QList<SearchHit> MainWindow::findScreensAndCommands(const QString &text, int atMost) const
{
    QList<SearchHit> hits;
    for (int row = 0; row < int(m_screens.size()) && hits.size() < atMost; ++row) {
        const Screen *screen = m_screens[std::size_t(row)];
        if (screen->title().contains(text, Qt::CaseInsensitive))
            hits.append({screen->navigationIcon(), screen->title(), tr("Screen"),
                [this, row] { m_navigation->setCurrentRow(row); }});
    }
    QList<QAction *> commands;
    for (const auto &[command, each] : m_commands)
        commands.append(each);
    for (const Screen *screen : m_screens)
        commands.append(screen->actions());
    for (QAction *each : std::as_const(commands)) {
        const QString name = QString(each->text()).remove(u'&');
        if (hits.size() < atMost && each->isVisible() && each->isEnabled()
            && name.contains(text, Qt::CaseInsensitive))
            hits.append({Icon::ChevronRight, name, tr("Command"), [each] { each->trigger(); }});
    }
    return hits;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    if (const Screen *screen = currentScreen())
        settings.setValue(screenKey, screen->name());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_context.workspace()) {
        if (auto looked = m_context.workspace()->refreshIfChangedOutside(); !looked)
            m_context.report(looked.error());
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile() && urls.first().path().endsWith(suffix))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (openWorkspace(event->mimeData()->urls().value(0).toLocalFile()))
        event->acceptProposedAction();
}

} // namespace mentorbook
