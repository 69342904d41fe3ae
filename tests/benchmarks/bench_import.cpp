#include "core/actions/imports/file_import.h"
#include "core/storage/tables/people_table.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <random>
#include <thread>

using namespace mentorbook;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 100'000;

// An HR export of twenty columns. In a later one, one in twenty people has another value in some column, one
// in a hundred is gone and as many are new.
QByteArray roster(bool isLater)
{
    static const QStringList departments
        = {u"Sales"_s, u"Engineering"_s, u"Finance"_s, u"People"_s, u"Legal"_s, u"Operations"_s};
    static const QStringList titles = {u"Analyst"_s, u"Engineer"_s, u"Manager"_s, u"Clerk"_s, u"Lead"_s};
    static const QStringList places = {u"Lyon"_s, u"Bonn"_s, u"Leeds"_s, u"Austin"_s, u"Zürich"_s};
    std::mt19937 random(7);
    QByteArray csv
        = "Employee ID,First Name,Last Name,Work Email,Job Title,Department,Grade,Location,Country,"
          "Manager ID,Hire Date,Termination Date,Termination Reason,Cost Center,Phone,Building,"
          "Floor,Contract,FTE,Notes\r\n";
    for (int i = 0; i < people; ++i) {
        const auto draw = [&](int n) { return int(random() % unsigned(n)); };
        const int number = isLater && i % 100 == 7 ? people + i : i;
        const int department = draw(6);
        const int title = draw(5);
        const int grade = 1 + draw(12) + (isLater && i % 20 == 3 ? 1 : 0);
        const int place = draw(5);
        const QDate hired = QDate(2000, 1, 1).addDays(draw(9000));
        csv += QStringLiteral("E%1,First%2,\"Last, %3\",person%1@example.com,%4,%5,G%6,%7,FR,E%8,%9,,,")
                   .arg(number, 6, 10, QChar(u'0'))
                   .arg(draw(400))
                   .arg(number)
                   .arg(titles.at(title), departments.at(department))
                   .arg(grade)
                   .arg(places.at(place))
                   .arg(i / 10, 6, 10, QChar(u'0'))
                   .arg(hired.toString(u"dd/MM/yyyy"_s))
                   .toUtf8();
        csv += QStringLiteral("CC%1,+33 %2,B%3,%4,permanent,1.0,some remark of HR number %5\r\n")
                   .arg(draw(300))
                   .arg(100'000'000 + draw(900'000'000))
                   .arg(draw(9))
                   .arg(draw(20))
                   .arg(draw(1'000'000))
                   .toUtf8();
    }
    return csv;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

// Seconds that sqlite3's own .import takes into a table with a key and an index.
double sqliteImport(const QString &csv, const QString &database)
{
    QFile::remove(database);
    QString columns = u"a TEXT PRIMARY KEY"_s;
    for (char c = 'b'; c <= 't'; ++c)
        columns += u", %1 TEXT"_s.arg(QChar::fromLatin1(c));
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(u"sqlite3"_s,
        {database, u"CREATE TABLE person (%1); CREATE INDEX manager ON person (j);"_s.arg(columns),
            u".mode csv"_s, u".import --skip 1 \"%1\" person"_s.arg(csv)});
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        qFatal("sqlite3: %s", process.readAllStandardError().constData());
    return double(timer.nsecsElapsed()) / 1e9;
}

// The highest memory in use since resetPeak(), in MB.
void resetPeak() { write(u"/proc/self/clear_refs"_s, "5"); }
double peak()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    static const QRegularExpression pattern(u"VmHWM:\\s+(\\d+) kB"_s);
    return pattern.match(QString::fromUtf8(status.readAll())).captured(1).toDouble() / 1024;
}

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

// Reading, mapping and comparing a large roster against sqlite3's .import of the same file in the same run:
// on a shared machine the ratio tells more than the times.
class BenchImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        write(m_first, roster(false));
        write(m_later, roster(true));
        auto workspace = Workspace::create(m_folder.filePath(u"bench.mentorbook"_s));
        QVERIFY(workspace);
        m_workspace = std::move(*workspace);
    }

    void anEmptyWorkspace() { compare(m_first, QDate(2026, 1, 1), people, 0); }

    void theImportItself()
    {
        const ImportAttempt attempt = plan(m_first, QDate(2026, 1, 1));
        QVERIFY(attempt.planned);
        Progress progress;
        const double seconds = secondsOf([&] {
            QVERIFY(applyImport(*m_workspace, *attempt.planned,
                {.now = QDateTime(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC), .progress = &progress}));
        });
        const double undo = secondsOf([&] { QVERIFY(m_workspace->undo()); });
        const double redo = secondsOf([&] { QVERIFY(m_workspace->redo()); });
        qInfo("importing %d people into an empty workspace: %.2f s, undo %.2f s, redo %.2f s", people,
            seconds, undo, redo);
        const ImportAttempt again = plan(m_first, QDate(2026, 1, 1));
        QVERIFY(again.planned && again.planned->isKnownAlready());
    }

    void aFullWorkspace() { compare(m_later, QDate(2026, 4, 1), 1000, 1000); }

    void anOlderDay() { compare(m_later, QDate(2025, 10, 1), people, 0); }

    void cancelAnswers()
    {
        const ImportAttempt attempt = plan(m_later, QDate(2026, 4, 1));
        QVERIFY(attempt.planned);
        const auto importing = [&](Progress *progress) {
            return applyImport(*m_workspace, *attempt.planned,
                {.now = QDateTime(QDate(2026, 4, 1), QTime(9, 0), Qt::UTC), .progress = progress})
                .has_value();
        };
        const auto planning = [&](Progress *progress) {
            return plan(m_later, QDate(2026, 4, 1), progress).planned.has_value();
        };
        const qint64 size = QFileInfo(m_workspace->path()).size();
        cancel("looking at the file", planning);
        cancel("importing", importing);
        QCOMPARE(QFileInfo(m_workspace->path()).size(), size);
        QVERIFY(m_workspace->check().value().isEmpty());
        const double seconds = secondsOf([&] { QVERIFY(importing(nullptr)); });
        qInfo("importing the next roster: %.2f s", seconds);
    }

private:
    ImportAttempt plan(const QString &path, QDate asOf, Progress *progress = nullptr)
    {
        ImportRequest request{.kind = ImportKind::People,
            .file = {.source = {.path = path, .name = QFileInfo(path).fileName()}},
            .today = asOf,
            .asOf = asOf,
            .complete = true};
        request.file.reading.progress = progress;
        return planImport(m_workspace->database(), request, QLocale::c());
    }

    void compare(const QString &path, QDate asOf, int added, int left)
    {
        QList<double> ratios;
        double highest = 0;
        qsizetype steps = 0;
        for (int run = 0; run < 3; ++run) {
            const double baseline = sqliteImport(path, m_folder.filePath(u"baseline.db"_s));
            Progress progress;
            QSet<qint64> seen;
            progress.setListener([&] { seen.insert(progress.done()); });
            resetPeak();
            std::optional<ImportAttempt> attempt;
            const double seconds = secondsOf([&] { attempt = plan(path, asOf, &progress); });
            highest = std::max(highest, peak());
            steps = std::max(steps, seen.size());
            if (!attempt->planned)
                QFAIL(qPrintable(attempt->planned.error().message));
            QCOMPARE(attempt->planned->summary().added, added);
            QCOMPARE(attempt->planned->summary().left, left);
            ratios.append(seconds / baseline);
            qInfo("sqlite3 .import %.2f s, ours %.2f s, ratio %.2f, peak %.0f MB, %lld steps of progress",
                baseline, seconds, ratios.last(), peak(), static_cast<long long>(seen.size()));
        }
        std::ranges::sort(ratios);
        QVERIFY2(ratios.at(1) <= 5, qPrintable(u"ratio %1"_s.arg(ratios.at(1))));
        QVERIFY2(highest < 500, qPrintable(u"%1 MB"_s.arg(highest)));
        QVERIFY(steps >= 5);
    }

    // Cancels the work at several moments.
    void cancel(const char *what, const std::function<bool(Progress *)> &work)
    {
        double longest = 0;
        int canceled = 0;
        for (int wait = 20; wait <= 2000; wait = wait * 5 / 4) {
            Progress progress;
            std::atomic<qint64> canceledAt = 0;
            QElapsedTimer timer;
            timer.start();
            std::atomic<bool> done = false;
            std::thread watcher([&] {
                while (timer.elapsed() < wait && !done)
                    QThread::msleep(1);
                canceledAt = timer.nsecsElapsed();
                progress.cancel();
            });
            const bool finished = work(&progress);
            const qint64 end = timer.nsecsElapsed();
            done = true;
            watcher.join();
            if (finished)
                break;
            ++canceled;
            longest = std::max(longest, double(end - canceledAt) / 1e9);
        }
        qInfo("%s: canceled at %d moments, the longest answer took %.3f s", what, canceled, longest);
        QVERIFY(canceled > 0);
        QVERIFY2(longest <= 0.2, qPrintable(u"%1 s"_s.arg(longest)));
    }

    QTemporaryDir m_folder;
    const QString m_first = m_folder.filePath(u"roster_2026-01-01.csv"_s);
    const QString m_later = m_folder.filePath(u"roster_2026-04-01.csv"_s);
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(BenchImport)
#include "bench_import.moc"
