#include "core/actions/pairings/meetings.h"
#include "core/actions/pairings/pairings.h"
#include "core/actions/reports/insights.h"
#include "core/storage/workspace.h"
#include "tests/ui/pairing_story.h"
#include "ui/common/theme/chart_theme.h"
#include "ui/common/theme/theme.h"
#include "ui/insights/figure_table.h"
#include "ui/insights/insight_card.h"
#include "ui/insights/insights_screen.h"
#include "ui/named.h"
#include "ui/render/chart_view.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace mentorbook;
using namespace Qt::StringLiterals;

namespace {

// The screen of insights over the sample, as wide as a window.
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

    [[nodiscard]] QList<InsightCard *> cards() const { return screen.findChildren<InsightCard *>(); }
    [[nodiscard]] InsightCard *card(InsightKind kind) const { return cards().at(int(kind)); }
    [[nodiscard]] QAction *command(InsightKind kind, const QString &start) const
    {
        for (QAction *each : card(kind)->findChild<QMenu *>()->actions()) {
            if (QString(each->text()).remove(u'&').startsWith(start))
                return each;
        }
        return nullptr;
    }

    theme::Theme look{theme::Scheme::Light};
    SampleStory story;
    InsightsScreen screen{story.context};
};

// Answers the file dialog that comes next.
void saveAs(const QString &path)
{
    QTimer::singleShot(50, qApp, [path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            qFatal("No file dialog came.");
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        static_cast<QDialog *>(dialog)->accept();
    });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype pixelsOf(const QImage &image, const QColor &color)
{
    qsizetype count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color;
    }
    return count;
}

} // namespace

class TestInsights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void theTableSaysTheFiguresOfTheWorkspace();
    void theTableIsReachableByKeyboardAndNamed();
    void everyCardStatesItsFinding();
    void aChangeOfTheThemeRepaintsTheChart();
    void chartsAndThePageShareTheirColors();
    void howItIsCountedOpensByKeyboard();
    void aPictureIsCopiedOnWhite();
    void theTableIsCopiedAsCells();
    void aChartIsSavedAs_data();
    void aChartIsSavedAs();
    void whereItCannotBeWrittenIsSaid();
    void aSuppressedSurveyShowsWords();
    void aNewMeetingIsCounted();
    void withoutAProgramTheNextStepIsNamed();
    void aProgramWithoutPairingsLeadsToMatching();
    void theTableStandsBelowWhereThereIsNoRoomBeside();

private:
    QTemporaryDir m_folder;
};

void TestInsights::initTestCase()
{
    QCoreApplication::setOrganizationName(u"MentorbookTest"_s);
    QCoreApplication::setApplicationName(u"MentorbookInsightsTest"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestInsights::init()
{
    QSettings().clear();
    QSettings().setValue(u"files/exportFolder"_s, m_folder.path());
}

void TestInsights::theTableSaysTheFiguresOfTheWorkspace()
{
    Desk desk;
    const auto figures = programFigures(desk.story.database(), desk.story.program(), storyDay);
    QVERIFY(figures);
    const QAbstractItemModel *health
        = desk.card(InsightKind::PairingHealth)->findChild<FigureTable *>()->model();
    const auto cell = [&](int row) { return health->index(row, 1).data().toLongLong(); };
    QCOMPARE(cell(0), figures->health.count(PairingHealth::OnTrack));
    QCOMPARE(cell(1), figures->health.count(PairingHealth::AtRisk));
    QCOMPARE(cell(2), figures->health.count(PairingHealth::Stalled));
    QCOMPARE(cell(3), figures->health.count(PairingHealth::TooEarly));
    QCOMPARE(cell(4), figures->health.size());
    QCOMPARE(figures->onCadence.numerator, cell(0));

    const QAbstractItemModel *months
        = desk.card(InsightKind::MeetingsByMonth)->findChild<FigureTable *>()->model();
    QCOMPARE(months->rowCount(), figures->months.size());
    qint64 kept = 0, expected = 0;
    for (int row = 0; row < months->rowCount(); ++row) {
        QCOMPARE(months->index(row, 1).data().toInt(), figures->months[row].meetings);
        expected += months->index(row, 2).data().toInt();
        kept += months->index(row, 3).data().toInt();
    }
    QCOMPARE(kept, figures->compliance.numerator);
    QCOMPARE(expected, figures->compliance.n);

    const QAbstractItemModel *waves
        = desk.card(InsightKind::Satisfaction)->findChild<FigureTable *>()->model();
    QCOMPARE(waves->rowCount(), figures->waves.size());
    QCOMPARE(waves->index(0, 0).data().toString(), figures->waves.first().wave.name);
    QCOMPARE(waves->index(0, 3).data().toLongLong(), figures->waves.first().mean.n);
}

void TestInsights::theTableIsReachableByKeyboardAndNamed()
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
    for (const QString &name :
        {u"Table: Pairing health"_s, u"Table: Meetings by month"_s, u"Table: Satisfaction"_s,
            u"Take “Pairing health” elsewhere"_s, u"How “Satisfaction” is counted"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
}

void TestInsights::everyCardStatesItsFinding()
{
    Desk desk;
    QCOMPARE(desk.cards().size(), 3);
    for (const InsightCard *card : desk.cards()) {
        const auto *chart = card->findChild<ChartView *>();
        QVERIFY(chart->isVisible());
        QVERIFY(!chart->accessibleName().isEmpty());
        QCOMPARE(chart->accessibleName(), card->insight().chart.title);
        QCOMPARE(chart->accessibleDescription(), card->insight().chart.sentence);
        QCOMPARE(card->findChildren<QLabel *>().first()->text(), card->insight().chart.title);
    }
}

void TestInsights::aChangeOfTheThemeRepaintsTheChart()
{
    Desk desk;
    auto *chart = desk.card(InsightKind::PairingHealth)->findChild<ChartView *>();
    const auto painted = [&] { return chart->grab().toImage(); };
    const QColor light = theme::color(theme::Role::Positive, theme::Variant::Light);
    const QColor dark = theme::color(theme::Role::Positive, theme::Variant::Dark);
    QVERIFY(pixelsOf(painted(), light) > 500);
    QCOMPARE(pixelsOf(painted(), dark), 0);
    desk.look.setScheme(theme::Scheme::Dark);
    QApplication::processEvents();
    QVERIFY(pixelsOf(painted(), dark) > 500);
    QCOMPARE(pixelsOf(painted(), light), 0);
}

void TestInsights::chartsAndThePageShareTheirColors()
{
    theme::Theme look(theme::Scheme::Light);
    QCOMPARE(theme::chartPalette(), ChartPalette::light());
    look.setScheme(theme::Scheme::Dark);
    QCOMPARE(theme::chartPalette(), ChartPalette::dark());
    look.setScheme(theme::Scheme::HighContrast);
    const ChartPalette palette = theme::chartPalette();
    for (int role = 0; role <= int(ChartColor::Critical); ++role)
        QVERIFY2(theme::contrast(palette.color(ChartColor(role)), palette.surface) >= 3,
            qPrintable(QString::number(role)));
}

void TestInsights::howItIsCountedOpensByKeyboard()
{
    Desk desk;
    const InsightCard *card = desk.card(InsightKind::MeetingsByMonth);
    auto *button = named<QToolButton>(*card, u"How “Meetings by month” is counted"_s);
    QVERIFY(button);
    const auto says = [&](const QString &text) {
        for (const QLabel *label : card->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    };
    const QString definition = card->insight().definitions.first().text;
    QVERIFY(!says(definition));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(says(definition));
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!says(definition));
}

void TestInsights::aPictureIsCopiedOnWhite()
{
    Desk desk;
    desk.look.setScheme(theme::Scheme::Dark);
    desk.command(InsightKind::PairingHealth, u"Copy Picture"_s)->trigger();
    const QImage picture = QApplication::clipboard()->image();
    QVERIFY(picture.width() >= 1500);
    QCOMPARE(picture.pixelColor(2, 2), QColor(Qt::white));
    QVERIFY(pixelsOf(picture, ChartPalette::print().positive) > 1000);
}

void TestInsights::theTableIsCopiedAsCells()
{
    Desk desk;
    desk.command(InsightKind::PairingHealth, u"Copy Table"_s)->trigger();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines.first(), u"Health\tPairings\tShare"_s);
    QCOMPARE(
        lines.at(1).split(u'\t'), desk.card(InsightKind::PairingHealth)->insight().chart.table.rows.first());
}

void TestInsights::aChartIsSavedAs_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("PNG") << u"Save as PNG"_s << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("SVG") << u"Save as SVG"_s << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("PDF") << u"Save as PDF"_s << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("CSV") << u"Save Table as CSV"_s << u"csv"_s << QByteArray("\xef\xbb\xbfMonth,");
}

void TestInsights::aChartIsSavedAs()
{
    QFETCH(const QString, command);
    QFETCH(const QString, suffix);
    QFETCH(const QByteArray, start);
    Desk desk;
    QSignalSpy written(&desk.story.context, &AppContext::fileWritten);
    // By the suggested name, as Enter in the dialog would.
    QTimer::singleShot(50, qApp, [] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            qFatal("No file dialog came.");
        static_cast<QDialog *>(dialog)->accept();
    });
    desk.command(InsightKind::MeetingsByMonth, command)->trigger();
    const QString path = m_folder.filePath(u"leadership-2026-meetings-by-month-2026-07-06."_s + suffix);
    QCOMPARE(written.size(), 1);
    QCOMPARE(written.first().at(1).toString(), path);
    const QByteArray content = contentOf(path);
    QVERIFY2(content.startsWith(start), content.left(20).constData());
    if (suffix == "pdf"_L1)
        QVERIFY(content.trimmed().endsWith("%%EOF"));
    if (suffix == "png"_L1)
        QVERIFY(!QImage::fromData(content).isNull());
}

void TestInsights::whereItCannotBeWrittenIsSaid()
{
    // Not even root may create a file there.
    if (!QFileInfo::exists(u"/sys/kernel"_s))
        QSKIP("this machine has no /sys");
    Desk desk;
    QSignalSpy failed(&desk.story.context, &AppContext::failed);
    QSignalSpy written(&desk.story.context, &AppContext::fileWritten);
    saveAs(u"/sys/nowhere.csv"_s);
    desk.command(InsightKind::PairingHealth, u"Save Table as CSV"_s)->trigger();
    QCOMPARE(written.size(), 0);
    QCOMPARE(failed.size(), 1);
    QVERIFY2(failed.first().first().toString().contains(u"nowhere.csv"_s),
        qPrintable(failed.first().first().toString()));
}

void TestInsights::aSuppressedSurveyShowsWords()
{
    Desk desk;
    // All but four of each survey's answers are taken back.
    QVERIFY(desk.story.workspace().perform({Operation::ImportResponses}, [&] {
        return desk.story.database().run(u"UPDATE satisfaction_response SET answer = NULL, answered_on = "
                                         u"NULL WHERE id NOT IN (SELECT id FROM "
                                         u"satisfaction_response AS same WHERE same.wave_id = "
                                         u"satisfaction_response.wave_id AND answer IS NOT NULL "
                                         u"ORDER BY id LIMIT 4)"_s);
    }));
    const InsightCard *card = desk.card(InsightKind::Satisfaction);
    QVERIFY(!card->findChild<ChartView *>()->isVisible());
    QVERIFY(!card->findChild<FigureTable *>()->isVisible());
    QString shown;
    for (const QLabel *label : card->findChildren<QLabel *>()) {
        if (label->isVisible())
            shown += label->text() + u'\n';
    }
    QVERIFY2(shown.contains(u"Satisfaction is not shown"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"not shown because fewer than 5"_s), qPrintable(shown));
    QVERIFY2(!shown.contains(u" of 5"_s), qPrintable(shown));
}

void TestInsights::aNewMeetingIsCounted()
{
    Desk desk;
    const auto meetings = [&] {
        const QAbstractItemModel *months
            = desk.card(InsightKind::MeetingsByMonth)->findChild<FigureTable *>()->model();
        return months->index(months->rowCount() - 1, 1).data().toInt();
    };
    const int before = meetings();
    const auto pairings = pairingOverviews(desk.story.database(), desk.story.program().id, storyDay);
    QVERIFY(pairings);
    const auto running = std::ranges::find_if(*pairings, [](const PairingOverview &each) {
        return each.isRunning() && (each.meetings.isEmpty() || each.meetings.last().on < storyDay);
    });
    QVERIFY(running != pairings->end());
    QVERIFY(logMeeting(desk.story.workspace(), {.pairing = running->pairing.id, .on = storyDay}, storyDay));
    QCOMPARE(meetings(), before + 1);
    QVERIFY(desk.story.workspace().undo());
    QCOMPARE(meetings(), before);
}

void TestInsights::withoutAProgramTheNextStepIsNamed()
{
    Desk desk(false);
    QSignalSpy asked(&desk.screen, &Screen::screenRequested);
    auto *button = named<QPushButton>(desk.screen, u"Go to Home"_s);
    QVERIFY(button && button->isVisible());
    button->click();
    QCOMPARE(asked.first().first().toString(), u"home"_s);
    QVERIFY(!desk.cards().first()->isVisible());
}

void TestInsights::aProgramWithoutPairingsLeadsToMatching()
{
    Desk desk(false);
    QVERIFY(createProgram(*desk.story.context.workspace(), {.name = u"Leadership"_s}));
    desk.story.context.setPrograms(*programs(desk.story.context.workspace()->database()));
    const InsightCard *card = desk.card(InsightKind::PairingHealth);
    QVERIFY(card->isVisible());
    QVERIFY(!card->findChild<ChartView *>()->isVisible());
    QSignalSpy asked(&desk.screen, &Screen::screenRequested);
    auto *button = named<QPushButton>(*card, u"Go to Matching"_s);
    QVERIFY(button && button->isVisible());
    button->click();
    QCOMPARE(asked.first().first().toString(), u"matching"_s);
}

void TestInsights::theTableStandsBelowWhereThereIsNoRoomBeside()
{
    Desk desk;
    const InsightCard *card = desk.card(InsightKind::MeetingsByMonth);
    const auto *chart = card->findChild<ChartView *>();
    const auto *table = card->findChild<FigureTable *>();
    desk.screen.resize(1600, 800);
    QApplication::processEvents();
    QVERIFY(table->x() > chart->geometry().right());
    desk.screen.resize(700, 800);
    QApplication::processEvents();
    QVERIFY(table->y() > chart->geometry().bottom());
    QVERIFY(card->width() <= 700);
}

QTEST_MAIN(TestInsights)
#include "tst_insights.moc"
