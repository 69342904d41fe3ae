#include "ui/common/shell/main_window.h"

#include "ui/common/shell/app_context.h"
#include "ui/common/shell/find_anything.h"
#include "ui/common/shell/screen.h"
#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace mentorbook {

QAction *MainWindow::addCommand(Command command, Icon which, const QString &text, const QKeySequence &keys)
{
    auto *made = new QAction(icon(which), text, this);
    made->setShortcut(keys);
    made->setVisible(false);
    connect(made, &QAction::triggered, this, [this, command] {
        if (const auto handler = m_handlers.find(command); handler != m_handlers.end())
            handler->second();
    });
    m_commands.emplace(command, made);
    return made;
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(addCommand(Command::NewProgram, Icon::Program, tr("New &Program…"), QKeySequence::New));
    menu->addAction(addCommand(Command::EditProgram, Icon::Edit, tr("E&dit Program…")));
    menu->addAction(addCommand(Command::NextCohort, Icon::Copy, tr("Copy as Next Co&hort…")));
    menu->addAction(addCommand(Command::ArchiveProgram, Icon::File, tr("Archive Pro&gram")));
    menu->addAction(addCommand(Command::DeleteProgram, Icon::Delete, tr("De&lete Program")));
    menu->addSeparator();
    QAction *fresh
        = menu->addAction(icon(Icon::File), tr("New &Workspace…"), this, &MainWindow::newWorkspace);
    fresh->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    QAction *open = menu->addAction(icon(Icon::Open), tr("&Open…"), this, &MainWindow::chooseAndOpen);
    open->setObjectName(u"open"_s);
    open->setParent(this);
    open->setShortcut(QKeySequence::Open);
    m_recentMenu = menu->addMenu(icon(Icon::Clock), tr("Open &Recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    menu->addAction(addCommand(Command::ExploreSample, Icon::Sample, tr("Explore the &Sample")));
    menu->addSeparator();
    menu->addAction(
        addCommand(Command::ImportPeople, Icon::Import, tr("&Import People…"), Qt::CTRL | Qt::Key_I));
    menu->addAction(addCommand(Command::ImportParticipants, Icon::Import, tr("Import P&articipants…")));
    menu->addAction(addCommand(Command::ImportMeetings, Icon::Import, tr("Import &Meetings…")));
    menu->addAction(addCommand(Command::ImportAnswers, Icon::Import, tr("Import Sur&vey Answers…")));
    for (const Command command : programCommands)
        m_commands.at(command)->setEnabled(false);
    menu->addAction(addCommand(Command::Export, Icon::Export, tr("&Export…"), Qt::CTRL | Qt::Key_E));
    menu->addSeparator();
    m_close = menu->addAction(icon(Icon::Close), tr("&Close"), this, &MainWindow::closeWorkspace);
    m_close->setShortcut(QKeySequence::Close);
    QAction *quit = menu->addAction(icon(Icon::Quit), tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = menu->addAction(icon(Icon::Undo), tr("&Undo"), this, &MainWindow::undo);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = menu->addAction(icon(Icon::Redo), tr("&Redo"), this, &MainWindow::redo);
    m_redo->setShortcut(QKeySequence::Redo);
    menu->addSeparator();
    m_find = menu->addAction(icon(Icon::Search), tr("&Find Anything"), this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_find->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(QKeySequence::Find)});
}

void MainWindow::buildViewMenu()
{
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    m_screenActions = new QActionGroup(this);
    m_screensEnd = m_viewMenu->addSeparator();
    QMenu *schemes = m_viewMenu->addMenu(icon(Icon::Theme), tr("&Color Scheme"));
    auto *group = new QActionGroup(this);
    const std::initializer_list<std::pair<theme::Scheme, QString>> choices{
        {theme::Scheme::System, tr("As the &System")},
        {theme::Scheme::Light, tr("&Light")},
        {theme::Scheme::Dark, tr("&Dark")},
        {theme::Scheme::HighContrast, tr("&High Contrast")},
    };
    for (const auto &[scheme, text] : choices) {
        QAction *choice = schemes->addAction(text, this, [this, scheme = scheme] {
            m_theme.setScheme(scheme);
            QSettings().setValue(theme::schemeKey, int(scheme));
        });
        choice->setCheckable(true);
        choice->setChecked(scheme == m_theme.scheme());
        group->addAction(choice);
    }
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(addCommand(Command::Manual, Icon::Help, tr("&Manual"), QKeySequence::HelpContents));
    QAction *about = menu->addAction(icon(Icon::Info), tr("&About Mentorbook"), this, &MainWindow::showAbout);
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::showAbout()
{
    auto *about = new QMessageBox(this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setModal(false);
    about->setWindowTitle(tr("About Mentorbook"));
    about->setIconPixmap(applicationIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    about->setText(tr("Mentorbook %1").arg(QCoreApplication::applicationVersion()));
    about->setInformativeText(tr("Runs a company's mentorship program from one file on this computer.\n\n"
                                 "Free software under the GNU General Public License, version 3 or later. It "
                                 "comes with no warranty.\n\n"
                                 "Made with Qt %1.")
            .arg(QLatin1StringView(qVersion())));
    about->setStandardButtons(QMessageBox::Close);
    about->show();
}

} // namespace mentorbook
