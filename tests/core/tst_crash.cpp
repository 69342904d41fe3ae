#include "core/storage/workspace.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdio>

using namespace mentorbook;
using namespace Qt::StringLiterals;

namespace {

// MENTORBOOK_KILLS=1000 for the long form.
const int kills
    = qEnvironmentVariableIsSet("MENTORBOOK_KILLS") ? qEnvironmentVariableIntValue("MENTORBOOK_KILLS") : 30;
constexpr int rowsPerStep = 7;
constexpr int stepsToKeep = 40;

template <class T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

void must(Result<> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
}

const auto number = [](const SqlRow &row) { return row.integer(0); };

// Step n: a roster of n with rowsPerStep entries that carry n; the oldest step goes. Now and then so much
// that SQLite writes to the file before the commit.
Result<> writeStep(Workspace &workspace, qint64 n)
{
    auto &database = workspace.database();
    return workspace.perform({.operation = Operation::ImportPeople}, [&]() -> Result<> {
        auto roster = database.insert<Id<struct RosterTag>>(
            u"INSERT INTO roster (as_of, complete, imported_at) VALUES (?, 1, '')"_s, QString::number(n));
        if (!roster)
            return passOn(roster);
        QList<QList<SqlValue>> rows;
        for (int i = 0; i < rowsPerStep; ++i)
            rows.append({*roster, i + 1, QString::number(n), QString(n % 4 == 0 ? 40'000 : 100, u'x')});
        if (auto done = database.runMany(
                u"INSERT INTO roster_entry (roster_id, person_id, name, email) VALUES (?, ?, ?, ?)"_s, rows);
            !done)
            return passOn(done);
        if (auto done = database.run(u"UPDATE person SET name = ?"_s, QString::number(n)); !done)
            return passOn(done);
        auto gone = database.run(u"DELETE FROM roster WHERE CAST(as_of AS INTEGER) <= ?"_s, n - stepsToKeep);
        return gone ? Result<>() : Result<>(passOn(gone));
    });
}

int writeForever(const QString &path)
{
    auto workspace = must(Workspace::open(path));
    must(workspace->database().run(u"PRAGMA cache_size = 20"_s));
    qint64 n = must(workspace->database().selectOne(
                        u"SELECT coalesce(max(CAST(as_of AS INTEGER)), 0) FROM roster"_s, number))
                   .value();
    for (;;) {
        must(writeStep(*workspace, ++n));
        if (n % 5 == 0) {
            must(workspace->undo());
            must(workspace->redo());
        }
        std::printf("%lld\n", static_cast<long long>(n)); // acknowledged
        std::fflush(stdout);
    }
}

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledWriterLosesNothingItAcknowledged()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"acme.mentorbook"_s);
        {
            auto workspace = must(Workspace::create(path));
            QList<QList<SqlValue>> people;
            for (int i = 0; i < rowsPerStep; ++i)
                people.append({QString::number(i)});
            must(workspace->perform({.operation = Operation::ImportPeople}, [&] {
                return workspace->database().runMany(
                    u"INSERT INTO person (employee_number) VALUES (?)"_s, people);
            }));
        }
        QRandomGenerator random(1);
        int hotJournals = 0;
        qint64 acknowledged = 0;
        for (int i = 0; i < kills; ++i) {
            QProcess writer;
            writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            writer.start(QCoreApplication::applicationFilePath(), {u"write"_s, path});
            QVERIFY(writer.waitForReadyRead(20'000));
            QTest::qSleep(random.bounded(40));
            writer.kill();
            QVERIFY(writer.waitForFinished());
            const auto lines = writer.readAllStandardOutput().split('\n');
            QVERIFY(lines.size() >= 2);
            acknowledged = lines[lines.size() - 2].toLongLong(); // the last may be half a line
            QVERIFY(acknowledged > 0);

            QFile journal(path + u"-journal"_s);
            if (journal.open(QIODevice::ReadOnly)
                && journal.read(8) == QByteArray::fromHex("d9d505f920a163d7"))
                ++hotJournals;
            journal.close();

            auto workspace = must(Workspace::open(path));
            QCOMPARE(must(workspace->check()), QStringList());
            auto &database = workspace->database();
            const qint64 last
                = must(database.selectOne(u"SELECT max(CAST(as_of AS INTEGER)) FROM roster"_s, number))
                      .value();
            // It may have died between a step and saying so, or within an undo.
            QVERIFY2(last == acknowledged || last == acknowledged + 1,
                qPrintable(u"acknowledged %1, found %2"_s.arg(acknowledged).arg(last)));
            // Each step is there as a whole.
            const auto steps = must(database.select(
                u"SELECT CAST(r.as_of AS INTEGER), count(e.id), min(e.name = r.as_of) FROM roster r"
                " LEFT JOIN roster_entry e ON e.roster_id = r.id GROUP BY r.id ORDER BY r.id"_s,
                [](const SqlRow &row) { return std::tuple(row.integer(0), row.integer(1), row.flag(2)); }));
            QCOMPARE(steps.size(), std::min<qint64>(last, stepsToKeep));
            for (qsizetype step = 0; step < steps.size(); ++step)
                QCOMPARE(steps[step], std::tuple(last - steps.size() + 1 + step, qint64(rowsPerStep), true));
            QCOMPARE(must(database.select(u"SELECT DISTINCT CAST(name AS INTEGER) FROM person"_s, number)),
                QList<qint64>{last});
        }
        qInfo("%d kills, %d hot journals, %lld steps", kills, hotJournals,
            static_cast<long long>(acknowledged));
        QVERIFY(hotJournals > 0);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "write") == 0)
        return writeForever(QString::fromLocal8Bit(argv[2]));
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
