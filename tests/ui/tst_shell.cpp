#include "core/storage/workspace.h"
#include "ui/common/shell/main_window.h"
#include "ui/common/shell/message_bar.h"
#include "ui/common/shell/navigation.h"
#include "ui/common/shell/start_page.h"
#include "ui/demo_screen.h"

#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mentorbook;

namespace {

// A window over an empty workspace in memory, with two screens.
struct Desk
{
    explicit Desk(bool withWorkspace = true)
    {
        auto first = std::make_unique<DemoScreen>(context);
        pairings = first.get();
        auto second = std::make_unique<DemoScreen>(context, u"people"_s, Icon::People, u"People"_s);
        people = second.get();
        window.addScreen(std::move(first));
        window.addScreen(std::move(second));
        if (withWorkspace) {
            auto made = Workspace::inMemory();
            Q_ASSERT(made);
            context.setWorkspace(std::move(*made));
        }
        window.show();
    }

    // One step of undo, as an action would make it.
    Result<> addProgram(const QString &name)
    {
        Workspace &workspace = *context.workspace();
        return workspace.perform({Operation::CreateProgram, 1, name}, [&]() -> Result<> {
            auto added = workspace.database().run(
                u"INSERT INTO program (name, type, cadence_days, trial_days, minimum_group_size) VALUES (?, 0, 30, 0, 5)"_s,
                name);
            if (!added)
                return passOn(added);
            return {};
        });
    }
    [[nodiscard]] qint64 programCount()
    {
        auto count = context.workspace()->database().selectOne(
            u"SELECT count(*) FROM program"_s, [](const SqlRow &row) { return row.integer(0); });
        return count && *count ? **count : -1;
    }
    template <class Widget> [[nodiscard]] Widget *named(const QString &accessibleName) const
    {
        for (Widget *each : window.findChildren<Widget *>()) {
            if (each->accessibleName() == accessibleName)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QAction *entry(const QString &start) const
    {
        for (QAction *each : window.findChildren<QAction *>()) {
            if (QString(each->text()).remove(u'&').startsWith(start))
                return each;
        }
        return nullptr;
    }

    theme::Theme look{theme::Scheme::Light};
    AppContext context{QDate(2026, 11, 23)};
    MainWindow window{context, look};
    DemoScreen *pairings = nullptr;
    DemoScreen *people = nullptr;
};

} // namespace

class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void theMenuNamesTheStepThatUndoTakesBack();
    void undoAndRedoGoThroughTheMenu();
    void aMessageOffersUndoAndUndoes();
    void aMessageStopsOfferingUndoOfAnotherStep();
    void aFailureIsSaidWithoutStandingInTheWay();
    void controlAndADigitShowsThatScreen();
    void aScreenReadsAgainOnlyWhenInViewAndConcerned();
    void aBadgeIsSpokenAsWellAsShown();
    void selectionSurvivesARefresh();
    void aRowThatIsGoneIsNotSelected();
    void sortingAndFilteringKeepWhoIsSelected();
    void scoresSortAsNumbers();
    void tabLeavesATable();
    void enterAndADoubleClickOpenARow();
    void anEmptyTableShowsTheNextStep();
    void aFormComplainsOnlyAfterTyping();
    void aFormGivesTheFirstErrorTheFocus();
    void searchGoesToAScreen();
    void theStartPageOffersOnlyWhatCanBeDone();
    void recentFilesAreOffered();
    void theSwitcherChangesTheProgram();
    void placeSizeAndScreenComeBack();
    void everyControlHasAName();
    void helpAndVersionNeedNoDisplay();

private:
    QTemporaryDir m_settings;
};

void TestShell::initTestCase()
{
    QCoreApplication::setOrganizationName(u"MentorbookTest"_s);
    QCoreApplication::setApplicationName(u"MentorbookTest"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void TestShell::init() { QSettings().clear(); }

void TestShell::theMenuNamesTheStepThatUndoTakesBack()
{
    Desk desk;
    QVERIFY(!desk.entry(u"Undo"_s)->isEnabled());
    QVERIFY(desk.addProgram(u"Sales & Service"_s));
    QCOMPARE(desk.entry(u"Undo"_s)->text(), u"&Undo new program “Sales && Service”"_s);
    QVERIFY(desk.entry(u"Undo"_s)->isEnabled());
}

void TestShell::undoAndRedoGoThroughTheMenu()
{
    Desk desk;
    QVERIFY(desk.addProgram(u"Leadership"_s));
    desk.entry(u"Undo"_s)->trigger();
    QCOMPARE(desk.programCount(), 0);
    QCOMPARE(desk.entry(u"Redo"_s)->text(), u"&Redo new program “Leadership”"_s);
    desk.entry(u"Redo"_s)->trigger();
    QCOMPARE(desk.programCount(), 1);
    QVERIFY(!desk.entry(u"Redo"_s)->isEnabled());
}

void TestShell::aMessageOffersUndoAndUndoes()
{
    Desk desk;
    auto *bar = desk.window.findChild<MessageBar *>();
    QVERIFY(!bar->isVisible());
    QVERIFY(desk.addProgram(u"Leadership"_s));
    desk.context.notify(u"Created “Leadership”"_s, true);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->offersUndo());
    QTest::mouseClick(desk.named<QPushButton>(u"Undo"_s), Qt::LeftButton);
    QCOMPARE(desk.programCount(), 0);
    QCOMPARE(bar->message(), u"Undone: new program “Leadership”"_s);
    QVERIFY(!bar->offersUndo());
}

void TestShell::aMessageStopsOfferingUndoOfAnotherStep()
{
    Desk desk;
    auto *bar = desk.window.findChild<MessageBar *>();
    QVERIFY(desk.addProgram(u"Leadership"_s));
    desk.context.notify(u"Created “Leadership”"_s, true);
    QVERIFY(desk.addProgram(u"Sales"_s));
    QVERIFY(bar->isVisible());
    QVERIFY(!bar->offersUndo());
}

void TestShell::aFailureIsSaidWithoutStandingInTheWay()
{
    Desk desk;
    desk.context.report({ErrorKind::Conflict, u"Jonas already reports to Ada, so they can't be paired."_s});
    auto *bar = desk.window.findChild<MessageBar *>();
    QCOMPARE(bar->message(), u"Jonas already reports to Ada, so they can't be paired."_s);
    QVERIFY(!bar->offersUndo());
    QVERIFY(!QApplication::activeModalWidget());
}

void TestShell::controlAndADigitShowsThatScreen()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QCOMPARE(desk.window.currentScreen(), desk.pairings);
    QTest::keyClick(&desk.window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(desk.window.currentScreen(), desk.people);
    QVERIFY(desk.people->isVisible());
    QTest::keyClick(&desk.window, Qt::Key_1, Qt::ControlModifier);
    QVERIFY(desk.pairings->isVisible());
    QVERIFY(desk.window.showScreen(u"people"_s));
    QVERIFY(!desk.window.showScreen(u"nowhere"_s));
    QCOMPARE(desk.window.currentScreen(), desk.people);
}

void TestShell::aScreenReadsAgainOnlyWhenInViewAndConcerned()
{
    Desk desk;
    QCOMPARE(desk.pairings->refreshed, 1);
    QCOMPARE(desk.people->refreshed, 0);
    QVERIFY(desk.addProgram(u"Leadership"_s));
    QCOMPARE(desk.pairings->refreshed, 2);
    QCOMPARE(desk.people->refreshed, 0);
    desk.window.showScreen(u"people"_s);
    QCOMPARE(desk.people->refreshed, 1);
    desk.window.showScreen(u"pairings"_s);
    QCOMPARE(desk.pairings->refreshed, 2);
    Q_EMIT desk.context.dataChanged(
        {.kind = ChangeSet::Kind::Performed, .change = {}, .tables = {u"meeting"_s}});
    QCOMPARE(desk.pairings->refreshed, 2);
}

void TestShell::aBadgeIsSpokenAsWellAsShown()
{
    Desk desk;
    auto *navigation = desk.window.findChild<NavigationList *>();
    QCOMPARE(
        navigation->item(0)->data(Qt::AccessibleTextRole).toString(), u"Pairings, 7 items need attention"_s);
}

void TestShell::selectionSurvivesARefresh()
{
    Desk desk;
    DataTable *table = desk.pairings->table;
    QVERIFY(table->select(3));
    table->selectionModel()->select(
        table->model()->index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(table->selectedIds().size(), 2);
    const QList<qint64> before = table->selectedIds();
    desk.pairings->rows.prepend({9, u"Aaron First"_s, u"Someone New"_s, PairingHealth::OnTrack, 50, {}, {}});
    desk.pairings->markDirty();
    QCOMPARE(table->selectedIds(), before);
    QCOMPARE(table->currentId(), 3);
    QCOMPARE(table->shownRows(), 6);
}

void TestShell::aRowThatIsGoneIsNotSelected()
{
    Desk desk;
    DataTable *table = desk.pairings->table;
    QVERIFY(table->select(3));
    QSignalSpy selected(table, &DataTable::idsSelected);
    desk.pairings->rows.removeAt(2);
    desk.pairings->markDirty();
    QVERIFY(table->selectedIds().isEmpty());
    QVERIFY(!table->currentId());
    QCOMPARE(selected.count(), 1);
}

void TestShell::sortingAndFilteringKeepWhoIsSelected()
{
    Desk desk;
    DataTable *table = desk.pairings->table;
    QVERIFY(table->select(2));
    table->sortBy(0, Qt::DescendingOrder);
    QCOMPARE(table->selectedIds(), QList<qint64>{2});
    table->setFilterText(u"ruiz MEI"_s);
    QCOMPARE(table->shownRows(), 1);
    QCOMPARE(table->selectedIds(), QList<qint64>{2});
    table->setFilterText(u"nobody"_s);
    QCOMPARE(table->shownRows(), 0);
    QVERIFY(!table->currentId());
}

void TestShell::scoresSortAsNumbers()
{
    Desk desk;
    desk.pairings->table->sortBy(3, Qt::DescendingOrder);
    QCOMPARE(desk.pairings->table->model()->index(0, 3).data().toString(), u"100"_s);
}

void TestShell::tabLeavesATable()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.pairings->table->setFocus();
    desk.pairings->table->select(1);
    QTest::keyClick(desk.pairings->table, Qt::Key_Tab);
    QVERIFY(!desk.pairings->table->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QVERIFY(desk.pairings->table->hasFocus());
}

void TestShell::enterAndADoubleClickOpenARow()
{
    Desk desk;
    DataTable *table = desk.pairings->table;
    QSignalSpy opened(table, &DataTable::opened);
    table->select(4);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.takeFirst().first().toLongLong(), 4);
    const QPoint place = table->visualRect(table->currentIndex()).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toLongLong(), 4);
}

void TestShell::anEmptyTableShowsTheNextStep()
{
    Desk desk;
    auto *empty = desk.pairings->table->findChild<EmptyState *>();
    QVERIFY(!empty->isVisible());
    desk.pairings->rows.clear();
    desk.pairings->markDirty();
    QVERIFY(empty->isVisible());
    QVERIFY(empty->findChild<QPushButton *>()->isVisible());
}

void TestShell::aFormComplainsOnlyAfterTyping()
{
    Desk desk;
    QVERIFY(desk.pairings->nameField->accessibleDescription().isEmpty());
    QTest::keyClicks(desk.pairings->nameField, u"A"_s);
    QVERIFY(desk.pairings->nameField->accessibleDescription().isEmpty());
    QTest::keyClick(desk.pairings->nameField, Qt::Key_Backspace);
    QCOMPARE(desk.pairings->nameField->accessibleDescription(), u"A pairing needs a name."_s);
}

void TestShell::aFormGivesTheFirstErrorTheFocus()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QVERIFY(!desk.pairings->details->isValid());
    QVERIFY(!desk.pairings->details->validate());
    QVERIFY(desk.pairings->nameField->hasFocus());
    desk.pairings->nameField->setText(u"Ada & Jonas"_s);
    QVERIFY(desk.pairings->details->validate());
}

void TestShell::searchGoesToAScreen()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier);
    auto *search = desk.window.findChild<FindAnything *>();
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"peop"_s);
    QVERIFY(search->results()->isVisible());
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(desk.window.currentScreen(), desk.people);
    QVERIFY(!search->results()->isVisible());
    QVERIFY(search->text().isEmpty());
}

void TestShell::theStartPageOffersOnlyWhatCanBeDone()
{
    Desk desk(false);
    QVERIFY(desk.window.findChild<StartPage *>()->isVisible());
    QVERIFY(!desk.named<ChoiceButton>(u"Explore the sample"_s)->isVisible());
    bool asked = false;
    desk.window.setHandler(Command::ExploreSample, [&] { asked = true; });
    QVERIFY(desk.named<ChoiceButton>(u"Explore the sample"_s)->isVisible());
    QTest::mouseClick(desk.named<ChoiceButton>(u"Explore the sample"_s), Qt::LeftButton);
    QVERIFY(asked);
}

void TestShell::recentFilesAreOffered()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"acme.mentorbook"_s);
    {
        auto created = Workspace::create(path);
        QVERIFY(created);
    }
    Desk desk(false);
    QVERIFY(desk.window.openWorkspace(path));
    QCOMPARE(desk.window.windowTitle(), u"acme.mentorbook – Mentorbook"_s);
    QCOMPARE(MainWindow::lastFile(), path);
    desk.window.closeWorkspace();
    QVERIFY(desk.window.findChild<StartPage *>()->isVisible());
    QVERIFY(desk.named<ChoiceButton>(u"acme"_s));
    QVERIFY(MainWindow::lastFile().isEmpty());

    QVERIFY(QFile::remove(path));
    QVERIFY(!desk.window.openWorkspace(path));
    QVERIFY(!desk.named<ChoiceButton>(u"acme"_s));
}

void TestShell::theSwitcherChangesTheProgram()
{
    Desk desk;
    auto *switcher = desk.named<QComboBox>(u"Program"_s);
    QVERIFY(!switcher->isEnabled());
    Program leadership;
    leadership.id = ProgramId(1);
    leadership.name = u"Leadership 26"_s;
    Program sales;
    sales.id = ProgramId(2);
    sales.name = u"Sales"_s;
    desk.context.setPrograms({leadership, sales});
    QCOMPARE(desk.context.program(), ProgramId(1));
    QCOMPARE(switcher->currentText(), u"Leadership 26"_s);
    const int read = desk.pairings->refreshed;
    QTest::keyClick(switcher, Qt::Key_Down);
    QCOMPARE(desk.context.program(), ProgramId(2));
    QCOMPARE(desk.pairings->refreshed, read + 1);
    desk.context.setPrograms({leadership});
    QCOMPARE(desk.context.program(), ProgramId(1));
}

void TestShell::placeSizeAndScreenComeBack()
{
    {
        Desk desk;
        desk.window.resize(900, 640);
        desk.window.showScreen(u"people"_s);
        desk.window.close();
    }
    Desk desk;
    QCOMPARE(desk.window.size(), QSize(900, 640));
    QCOMPARE(desk.window.currentScreen(), desk.people);
}

void TestShell::everyControlHasAName()
{
    Desk desk;
    QStringList nameless;
    for (const QWidget *each : desk.window.findChildren<QWidget *>()) {
        const bool inner = each->objectName().startsWith("qt_"_L1) || each->inherits("QHeaderView")
            || each->inherits("QScrollArea") || each->inherits("QMenuBar") || each->inherits("QMenu")
            || each->inherits("QScrollBar")
            || (each->parentWidget() && each->parentWidget()->inherits("QComboBox"))
            || each->inherits("QComboBoxListView") || each->inherits("QLineEditIconButton")
            || each->inherits("QCalendarWidget") || each->inherits("QExpandingLineEdit")
            || each->inherits("QLabel"); // its text is its name
        if (each->focusPolicy() != Qt::NoFocus && !inner && each->accessibleName().isEmpty())
            nameless.append(QString::fromLatin1(each->metaObject()->className()) + u' ' + each->objectName());
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void TestShell::helpAndVersionNeedNoDisplay()
{
    const QString program = QCoreApplication::applicationDirPath() + u"/../app/mentorbook"_s;
    if (!QFileInfo(program).isExecutable())
        QSKIP("The window's program is not built.");
    for (const QString &option : {u"--version"_s, u"--help"_s}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &display : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(display);
        process.setProcessEnvironment(environment);
        process.start(program, {option});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().contains(
            option == u"--version"_s ? MENTORBOOK_VERSION : "--today"));
    }
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
