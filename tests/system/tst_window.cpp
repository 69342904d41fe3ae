#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int startTime = 90'000; // milliseconds, also on a busy machine
constexpr int scenarioTime = 90'000;
constexpr int endTime = 15'000;

} // namespace

// The built program as a person meets it: keys go in, what is seen comes out through accessibility. All
// scenarios share one window on the sample, and each takes back what it did. The names are those of
// drive_window.py.
class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theSampleOpensOnHomeWithItsFiguresAndWhatNeedsAttention() { play(); }
    void eachScreenHasItsNumber() { play(); }
    void heldTodayPutsAStalledPairOnTrackAndUndoTakesItBack() { play(); }
    void aNewRoundIsComputedPublishedAndUndoneByKeyboard() { play(); }
    void peopleAreImportedFromAFileAndUndone() { play(); }
    void aReportIsSavedAsPdfByKeyboard() { play(); }
    void tabReachesEveryControlOfHomeAndLeavesTheTable() { play(); }
    void everythingThatTakesTheFocusHasAName() { play(); }
    void noTwoThingsOnAScreenShareAnAccessKeyInAnyLanguage() { play(); }

private:
    void play();
    [[nodiscard]] std::optional<QJsonObject> answer(int milliseconds);

    QProcess m_driver;
};

void WindowTest::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("The real window is driven through AT-SPI, which only Linux has.");
#else
    const QString python = u"/usr/bin/python3"_s; // the system's, which has pyatspi
    if (!QFileInfo(python).isExecutable())
        QSKIP("Driving the real window needs /usr/bin/python3.");
    for (const char *program : {"MENTORBOOK_CLI", "MENTORBOOK_WINDOW"}) {
        if (!QFileInfo(qEnvironmentVariable(program)).isExecutable())
            QSKIP("Run by CTest, which says in MENTORBOOK_CLI and MENTORBOOK_WINDOW what to drive.");
    }
    m_driver.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_driver.start(python, {u"-B"_s, QStringLiteral(PROJECT_ROOT "/tests/system/drive_window.py")});
    const auto started = answer(startTime);
    QVERIFY2(started, "The driver did not start.");
    if (started->contains("skip"_L1))
        QSKIP(qPrintable(started->value("message"_L1).toString()));
    QVERIFY2(started->value("ok"_L1).toBool(), qPrintable(started->value("message"_L1).toString()));
#endif
}

void WindowTest::cleanupTestCase()
{
    if (m_driver.state() == QProcess::NotRunning)
        return;
    m_driver.closeWriteChannel(); // it ends everything that it started
    QVERIFY2(m_driver.waitForFinished(endTime), "The driver did not end in time.");
    QCOMPARE(m_driver.exitCode(), 0);
}

void WindowTest::play()
{
    m_driver.write(QTest::currentTestFunction());
    m_driver.write("\n");
    const auto result = answer(scenarioTime);
    QVERIFY2(result, "The driver gave no answer.");
    QVERIFY2(result->value("ok"_L1).toBool(), qPrintable(result->value("message"_L1).toString()));
}

std::optional<QJsonObject> WindowTest::answer(int milliseconds)
{
    while (!m_driver.canReadLine()) {
        if (!m_driver.waitForReadyRead(milliseconds))
            return std::nullopt;
    }
    return QJsonDocument::fromJson(m_driver.readLine()).object();
}

QTEST_GUILESS_MAIN(WindowTest)
#include "tst_window.moc"
