#include "core/actions/pairings/meetings.h"
#include "core/actions/pairings/pairings.h"
#include "core/exchange/reading/csv_reader.h"
#include "core/storage/workspace.h"
#include "tests/ui/pairing_story.h"
#include "ui/named.h"
#include "ui/render/document_preview.h"
#include "ui/reports/reports_screen.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>

using namespace mentorbook;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    explicit Desk(bool filled = true)
    {
        if (!filled) {
            auto empty = Workspace::inMemory();
            if (!empty)
                qFatal("%s", qPrintable(empty.error().message));
            story.context.setWorkspace(std::move(*empty));
        }
        screen.resize(1100, 800);
        screen.show();
        QApplication::setActiveWindow(&screen);
    }

    [[nodiscard]] DocumentPreview *preview() const { return screen.findChild<DocumentPreview *>(); }
    [[nodiscard]] QAction *command(const QString &start) const
    {
        for (QAction *each : screen.actions()) {
            if (QString(each->text()).remove(u'&').startsWith(start))
                return each;
        }
        return nullptr;
    }
    void choose(const QString &report) { named<QRadioButton>(screen, report)->click(); }

    theme::Theme look{theme::Scheme::Light};
    SampleStory story;
    ReportsScreen screen{story.context};
};

// Answers the file dialog that comes next: with a path, or with the name it suggests.
void saveAs(const QString &path = {})
{
    QTimer::singleShot(50, qApp, [path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            qFatal("No file dialog came.");
        if (!path.isEmpty())
            dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        static_cast<QDialog *>(dialog)->accept();
    });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReportsScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void theBoardReportIsShownFirst();
    void theReviewNamesEveryPairingAndIsLonger();
    void thePaperChangesThePages();
    void choicesAreKept();
    void thePdfIsWrittenUnderTheSuggestedName();
    void theHtmlSaysWhatThePagesSay();
    void everyTableIsExported_data();
    void everyTableIsExported();
    void aCanceledDialogSaysNothing();
    void whereItCannotBeWrittenIsSaid();
    void theReportFollowsTheWorkspace();
    void everythingIsReachableByKeyboard();
    void theArrowsChooseTheReport();
    void thePreviewZoomsAndFits();
    void aKeptPageLooksAsANewOne();
    void withoutAProgramThereIsNothingToSave();

private:
    QTemporaryDir m_folder;
};

void TestReportsScreen::initTestCase()
{
    QCoreApplication::setOrganizationName(u"MentorbookTest"_s);
    QCoreApplication::setApplicationName(u"MentorbookReportsTest"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestReportsScreen::init()
{
    QSettings().clear();
    QSettings().setValue(u"files/exportFolder"_s, m_folder.path());
    QSettings().setValue(u"reports/paper"_s, int(PageFormat::A4));
}

void TestReportsScreen::theBoardReportIsShownFirst()
{
    Desk desk;
    QVERIFY(named<QRadioButton>(desk.screen, u"Board report"_s)->isChecked());
    QVERIFY(desk.preview()->isVisible());
    QVERIFY(desk.preview()->pageCount() >= 2);
    QCOMPARE(desk.preview()->accessibleName(), u"Preview of “Leadership 2026”"_s);
}

void TestReportsScreen::theReviewNamesEveryPairingAndIsLonger()
{
    Desk desk;
    const int board = desk.preview()->pageCount();
    desk.choose(u"Program review"_s);
    QVERIFY(desk.preview()->pageCount() > board);
    QCOMPARE(desk.preview()->accessibleName(), u"Preview of “Leadership 2026: program review”"_s);
    QVERIFY(desk.preview()->currentPage() == 0);
}

void TestReportsScreen::thePaperChangesThePages()
{
    Desk desk;
    desk.preview()->setZoom(1);
    const int a4 = desk.preview()->verticalScrollBar()->maximum();
    auto *paper = named<QComboBox>(desk.screen, u"Paper"_s);
    paper->setFocus();
    QTest::keyClick(paper, Qt::Key_Down);
    QCOMPARE(paper->currentText(), u"Letter"_s);
    QVERIFY(desk.preview()->verticalScrollBar()->maximum() != a4);
}

void TestReportsScreen::choicesAreKept()
{
    {
        Desk desk;
        desk.choose(u"Program review"_s);
        named<QComboBox>(desk.screen, u"Paper"_s)->setCurrentIndex(1);
    }
    Desk desk;
    QVERIFY(named<QRadioButton>(desk.screen, u"Program review"_s)->isChecked());
    QCOMPARE(named<QComboBox>(desk.screen, u"Paper"_s)->currentText(), u"Letter"_s);
}

void TestReportsScreen::thePdfIsWrittenUnderTheSuggestedName()
{
    Desk desk;
    QSignalSpy written(&desk.story.context, &AppContext::fileWritten);
    saveAs();
    desk.command(u"Save PDF"_s)->trigger();
    const QString path = m_folder.filePath(u"leadership-2026-board-report-2026-07-06.pdf"_s);
    QCOMPARE(written.size(), 1);
    QCOMPARE(written.first().at(1).toString(), path);
    QVERIFY(written.first().first().toString().contains(m_folder.path()));
    const QByteArray pdf = contentOf(path);
    QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(pdf.count("/Type /Page\n"), desk.preview()->pageCount());
}

void TestReportsScreen::theHtmlSaysWhatThePagesSay()
{
    Desk desk;
    desk.choose(u"Program review"_s);
    saveAs(m_folder.filePath(u"mine"_s)); // the ending is put behind it
    desk.command(u"Save HTML"_s)->trigger();
    const QString html
        = QString::fromUtf8(contentOf(m_folder.filePath(u"mine.html"_s))).replace(u"&#39;"_s, u"'"_s);
    const auto pairings = pairingOverviews(desk.story.database(), desk.story.program().id, storyDay);
    QVERIFY(pairings);
    for (const PairingOverview &each : *pairings) {
        if (each.isRunning())
            QVERIFY2(html.contains(each.mentees.first().name.toHtmlEscaped()), qPrintable(each.title()));
    }
    QVERIFY(html.contains(u"Confidential"_s));
}

void TestReportsScreen::everyTableIsExported_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("file");
    QTest::newRow("people") << u"Export People"_s << u"people-2026-07-06.csv"_s;
    for (const auto *table : {"Participants", "Pairings", "Meetings"}) {
        const QString name = QString::fromLatin1(table);
        QTest::newRow(table) << u"Export "_s + name
                             << u"leadership-2026-%1-2026-07-06.csv"_s.arg(name.toLower());
    }
}

void TestReportsScreen::everyTableIsExported()
{
    QFETCH(const QString, button);
    QFETCH(const QString, file);
    Desk desk;
    const ExportKind kind = *exportKindOf(button.section(u' ', 1).toLower());
    const auto table = exportTable(desk.story.database(), kind, desk.story.program(), storyDay);
    QVERIFY(table);
    saveAs();
    auto *export_ = named<QPushButton>(desk.screen, button);
    export_->setFocus();
    QTest::keyClick(export_, Qt::Key_Space);
    const auto read = readTable(contentOf(m_folder.filePath(file)));
    QVERIFY(read);
    QCOMPARE(read->columns, table->columns);
    QCOMPARE(read->rows.size(), table->rows.size());
}

void TestReportsScreen::aCanceledDialogSaysNothing()
{
    Desk desk;
    QSignalSpy written(&desk.story.context, &AppContext::fileWritten);
    QSignalSpy failed(&desk.story.context, &AppContext::failed);
    bool came = false;
    QTimer::singleShot(50, qApp, [&came] {
        came = true;
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    });
    desk.command(u"Save PDF"_s)->trigger();
    QVERIFY(came);
    QCOMPARE(written.size() + failed.size(), 0);
}

void TestReportsScreen::whereItCannotBeWrittenIsSaid()
{
    // Not even root may create a file there.
    if (!QFileInfo::exists(u"/sys/kernel"_s))
        QSKIP("this machine has no /sys");
    Desk desk;
    QSignalSpy written(&desk.story.context, &AppContext::fileWritten);
    QSignalSpy failed(&desk.story.context, &AppContext::failed);
    for (const QString &command : {u"Save PDF"_s, u"Save HTML"_s}) {
        saveAs(u"/sys/nowhere"_s);
        desk.command(command)->trigger();
    }
    QCOMPARE(written.size(), 0);
    QCOMPARE(failed.size(), 2);
    for (const QList<QVariant> &said : failed)
        QVERIFY2(said.first().toString().contains(u"/sys/nowhere"_s), qPrintable(said.first().toString()));
}

void TestReportsScreen::theReportFollowsTheWorkspace()
{
    Desk desk;
    desk.choose(u"Program review"_s);
    const auto page = [&] { return desk.preview()->viewport()->grab().toImage(); };
    const QImage before = page();
    const auto pairings = pairingOverviews(desk.story.database(), desk.story.program().id, storyDay);
    QVERIFY(pairings);
    const auto stalled = std::ranges::find_if(*pairings, [](const PairingOverview &each) {
        return each.isRunning() && each.verdict.health == PairingHealth::Stalled;
    });
    QVERIFY(stalled != pairings->end());
    QVERIFY(logMeeting(desk.story.workspace(), {.pairing = stalled->pairing.id, .on = storyDay}, storyDay));
    QVERIFY(page() != before); // one pairing more is on track
    QVERIFY(desk.story.workspace().undo());
    QCOMPARE(page(), before);
}

void TestReportsScreen::everythingIsReachableByKeyboard()
{
    Desk desk;
    QSet<QString> reached;
    QWidget *first = nullptr;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(
            QApplication::focusWidget() ? QApplication::focusWidget() : &desk.screen, Qt::Key_Tab);
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        QVERIFY2(!focus->accessibleName().isEmpty(), focus->metaObject()->className());
        reached.insert(focus->accessibleName());
        if (!first)
            first = focus;
        else if (focus == first)
            break;
    }
    for (const QString &name : {u"Save PDF…"_s, u"Print…"_s, u"Save HTML…"_s, u"Board report"_s, u"Paper"_s,
             u"Export People"_s, u"Export Meetings"_s, u"Preview of “Leadership 2026”"_s, u"Zoom in"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
}

void TestReportsScreen::theArrowsChooseTheReport()
{
    Desk desk;
    auto *board = named<QRadioButton>(desk.screen, u"Board report"_s);
    board->setFocus();
    QTest::keyClick(board, Qt::Key_Down);
    QVERIFY(named<QRadioButton>(desk.screen, u"Program review"_s)->isChecked());
    QVERIFY(desk.preview()->accessibleName().contains(u"program review"_s));
}

void TestReportsScreen::thePreviewZoomsAndFits()
{
    Desk desk;
    const double fitting = desk.preview()->zoom();
    desk.preview()->setFocus();
    QTest::keyClick(desk.preview(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(desk.preview()->zoom() > fitting);
    named<QToolButton>(desk.screen, u"Fit the page to the width"_s)->click();
    QCOMPARE(desk.preview()->zoom(), fitting);
    named<QToolButton>(desk.screen, u"Zoom out"_s)->click();
    QVERIFY(desk.preview()->zoom() < fitting);
    QTest::keyClick(desk.preview(), Qt::Key_End);
    QCOMPARE(desk.preview()->currentPage(), desk.preview()->pageCount() - 1);
}

void TestReportsScreen::aKeptPageLooksAsANewOne()
{
    Desk desk;
    const auto shown = [&] { return desk.preview()->viewport()->grab().toImage(); };
    const QImage first = shown();
    QTest::keyClick(desk.preview(), Qt::Key_End);
    QVERIFY(shown() != first);
    QTest::keyClick(desk.preview(), Qt::Key_Home);
    QCOMPARE(shown(), first);
    desk.choose(u"Program review"_s);
    QVERIFY(shown() != first); // what was kept of the other report is gone
    desk.choose(u"Board report"_s);
    QCOMPARE(shown(), first);
}

void TestReportsScreen::withoutAProgramThereIsNothingToSave()
{
    Desk desk(false);
    QVERIFY(!desk.command(u"Save PDF"_s)->isEnabled());
    QVERIFY(!desk.preview()->isVisible());
    QSignalSpy asked(&desk.screen, &Screen::screenRequested);
    named<QPushButton>(desk.screen, u"Go to Home"_s)->click();
    QCOMPARE(asked.first().first().toString(), u"home"_s);
}

QTEST_MAIN(TestReportsScreen)
#include "tst_reports_screen.moc"
