#include "core/storage/workspace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <sqlite3.h>

#include <csignal>
#include <cstdio>

using namespace mentorbook;
using namespace Qt::StringLiterals;

namespace {

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

const Change someChange{.operation = Operation::ImportPeople};
const auto number = [](const SqlRow &row) { return row.integer(0); };

Result<qint64> addPerson(Workspace &workspace, const QString &employeeNumber)
{
    return workspace.perform(someChange, [&] {
        return workspace.database().run(u"INSERT INTO person (employee_number) VALUES (?)"_s, employeeNumber);
    });
}

qint64 peopleIn(Database &database)
{
    return must(database.selectOne(u"SELECT count(*) FROM person"_s, number)).value_or(-1);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

// A file of another program, made without any of ours.
void runSqlite(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK
        || sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    sqlite3_close(database);
}

// This program again, in a role of its own; see main().
class Helper
{
public:
    Helper(const QString &role, const QString &path)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), {role, path});
        if (!m_process.waitForReadyRead(10'000))
            qFatal("The helper says nothing.");
    }
    ~Helper() { kill(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

int hold(const QString &path)
{
    const auto workspace = must(Workspace::open(path));
    std::puts("open");
    std::fflush(stdout);
    std::getchar();
    return 0;
}

// Dies in the middle of a transaction that has already written to the file.
int breakOff(const QString &path)
{
    const auto workspace = must(Workspace::open(path));
    must(workspace->database().run(u"PRAGMA cache_size = 5"_s));
    must(workspace->perform(someChange, [&]() -> Result<> {
        must(workspace->database().run(u"UPDATE person SET name = hex(randomblob(100))"_s));
        std::puts("broken off");
        std::fflush(stdout);
        std::raise(SIGKILL);
        return {};
    }));
    return 0;
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"acme.mentorbook"_s);
    }
    void cleanup() { m_folder.reset(); }

    void whatIsWrittenIsThereAfterOpeningAgain()
    {
        {
            auto workspace = must(Workspace::create(m_path));
            QCOMPARE(must(addPerson(*workspace, u"1"_s)), 1);
            QVERIFY(workspace->nextUndo());
            QCOMPARE(workspace->path(), QFileInfo(m_path).canonicalFilePath());
        }
        auto workspace = must(Workspace::open(m_path));
        QCOMPARE(peopleIn(workspace->database()), 1);
        QVERIFY(!workspace->nextUndo());
        QCOMPARE(must(workspace->check()), QStringList());
        workspace.reset();
        QCOMPARE(files(), QStringList{u"acme.mentorbook"_s});
    }

    void aNewFileIsItsOwnersAlone()
    {
        must(Workspace::create(m_path));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(m_path) & others, QFile::Permissions());
    }

    void anExistingFileIsNotReplaced()
    {
        write(m_path, "precious");
        const auto created = Workspace::create(m_path);
        QVERIFY(!created);
        QCOMPARE(created.error().kind, ErrorKind::Conflict);
        QVERIFY(created.error().message.contains(u"acme.mentorbook"_s));
        QCOMPARE(bytesOf(m_path), "precious");
        QCOMPARE(files(), QStringList{u"acme.mentorbook"_s});
    }

    void aFolderThatIsNotThereIsNamed()
    {
        const auto created = Workspace::create(m_folder->filePath(u"nowhere/acme.mentorbook"_s));
        QVERIFY(!created);
        QCOMPARE(created.error().kind, ErrorKind::NotFound);
        QVERIFY(created.error().message.contains(u"nowhere"_s));
    }

    void whatIsNoWorkspaceIsRefusedAndNotTouched_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << u"missing"_s << ErrorKind::NotFound << u"There is no file"_s;
        QTest::newRow("folder") << u"folder"_s << ErrorKind::InvalidInput << u"is a folder"_s;
        QTest::newRow("empty") << u"empty"_s << ErrorKind::InvalidInput << u"is empty"_s;
        QTest::newRow("text") << u"text"_s << ErrorKind::InvalidInput << u"another kind of file"_s;
        QTest::newRow("other database") << u"other"_s << ErrorKind::InvalidInput << u"another program"_s;
        QTest::newRow("write-ahead log") << u"wal"_s << ErrorKind::Unsupported << u"journal"_s;
        QTest::newRow("header only") << u"header"_s << ErrorKind::Storage << u"damaged"_s;
        QTest::newRow("half") << u"half"_s << ErrorKind::Storage << u"damaged"_s;
        QTest::newRow("cut by one byte") << u"byte"_s << ErrorKind::Storage << u"damaged"_s;
        QTest::newRow("zeros") << u"zeros"_s << ErrorKind::Storage << u"damaged"_s;
        QTest::newRow("another table") << u"table"_s << ErrorKind::Storage << u"damaged"_s;
        QTest::newRow("a trigger") << u"trigger"_s << ErrorKind::Storage << u"damaged"_s;
        QTest::newRow("dangling reference") << u"reference"_s << ErrorKind::Storage << u"damaged"_s;
        QTest::newRow("version 0") << u"version"_s << ErrorKind::Storage << u"damaged"_s;
    }

    void whatIsNoWorkspaceIsRefusedAndNotTouched()
    {
        QFETCH(QString, what);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, says);
        if (what != u"missing"_s && what != u"folder"_s && what != u"other"_s)
            makePopulated();
        const QByteArray good = QFile::exists(m_path) ? bytesOf(m_path) : QByteArray();
        if (what == u"folder"_s)
            QVERIFY(QDir().mkdir(m_path));
        else if (what == u"empty"_s)
            write(m_path, {});
        else if (what == u"text"_s)
            write(m_path, "employee_number,name\n1,Ada\n");
        else if (what == u"other"_s)
            runSqlite(m_path, "CREATE TABLE a (b)");
        else if (what == u"wal"_s)
            runSqlite(m_path, "PRAGMA journal_mode = WAL");
        else if (what == u"header"_s)
            write(m_path, good.left(100));
        else if (what == u"half"_s)
            write(m_path, good.left(good.size() / 2));
        else if (what == u"byte"_s)
            write(m_path, good.chopped(1));
        else if (what == u"zeros"_s)
            write(m_path, good.left(8192) + QByteArray(good.size() - 8192, '\0'));
        else if (what == u"table"_s)
            runSqlite(m_path, "CREATE TABLE another (id INTEGER PRIMARY KEY, x AS (id + 1))");
        else if (what == u"trigger"_s)
            runSqlite(m_path, "CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM person; END");
        else if (what == u"reference"_s)
            runSqlite(m_path, "INSERT INTO criterion (program_id, kind, weight, must) VALUES (77, 1, 1, 1)");
        else if (what == u"version"_s)
            runSqlite(m_path, "PRAGMA user_version = 0");

        const bool isFile = QFileInfo(m_path).isFile();
        const QDateTime longAgo(QDate(2020, 1, 1), QTime(12, 0));
        const QByteArray before = isFile ? bytesOf(m_path) : QByteArray();
        if (isFile) {
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(longAgo, QFileDevice::FileModificationTime));
        }
        const QStringList filesBefore = files();
        for (const auto access : {Database::Access::ReadWrite, Database::Access::ReadOnly}) {
            const auto opened = Workspace::open(m_path, access);
            QVERIFY(!opened);
            QVERIFY2(opened.error().message.contains(says), qPrintable(opened.error().message));
            QVERIFY2(
                opened.error().message.contains(u"acme.mentorbook"_s), qPrintable(opened.error().message));
            QCOMPARE(opened.error().kind, kind);
        }
        QCOMPARE(files(), filesBefore);
        if (isFile) {
            QCOMPARE(bytesOf(m_path), before);
            QCOMPARE(QFileInfo(m_path).lastModified(), longAgo);
        }
    }

    void everyTruncationAndPageSwapIsRefused()
    {
        makePopulated();
        const QByteArray good = bytesOf(m_path);
        constexpr qsizetype page = 4096;
        const auto pages = int(good.size() / page);
        QVERIFY(pages > 30);
        QRandomGenerator random(7);
        int swaps = 0;
        for (int i = 0; i < 300; ++i) {
            QByteArray bad = good;
            if (i % 3 == 0) {
                bad.truncate(random.bounded(int(good.size() - 1)) + 1);
                if (i % 2 == 0)
                    bad.truncate(bad.size() / page * page);
            } else {
                const int one = random.bounded(pages);
                const int two = random.bounded(pages);
                std::swap_ranges(
                    bad.begin() + one * page, bad.begin() + (one + 1) * page, bad.begin() + two * page);
                if (bad == good)
                    continue;
                ++swaps;
            }
            write(m_path, bad);
            const auto opened = Workspace::open(m_path);
            QVERIFY2(!opened, qPrintable(QString::number(i)));
            QVERIFY(bytesOf(m_path) == bad);
        }
        QVERIFY(swaps > 150);
        QCOMPARE(files(), QStringList{u"acme.mentorbook"_s});
        write(m_path, good);
        must(Workspace::open(m_path));
    }

    void anotherProcessThatHasItOpenIsNamed()
    {
        makePopulated();
        Helper helper(u"hold"_s, m_path);
        const auto opened = Workspace::open(m_path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Busy);
        static const QRegularExpression sentence(
            u"^“acme\\.mentorbook” is open on (.+) by (.+) since (\\d.*)\\.$"_s);
        const auto match = sentence.match(opened.error().message);
        QVERIFY2(match.hasMatch(), qPrintable(opened.error().message));
        QCOMPARE(match.captured(1), QSysInfo::machineHostName());
        QCOMPARE(match.captured(2), QFileInfo(m_path).owner());
        QVERIFY(files().contains(u"acme.mentorbook.lock"_s)); // it is still theirs

        // Reading needs no lock, also through another name.
        auto reader = must(Workspace::open(m_path, Database::Access::ReadOnly));
        QCOMPARE(peopleIn(reader->database()), 2000);
        const QString link = m_folder->filePath(u"link.mentorbook"_s);
        QVERIFY(QFile::link(m_path, link));
        const auto linked = Workspace::open(link);
        QVERIFY(!linked);
        QCOMPARE(linked.error().kind, ErrorKind::Busy);
        reader.reset();

        helper.kill();
        must(Workspace::open(m_path)); // what a killed process left does not count
    }

    void aLockThatAPowerCutLeftEmptyDoesNotCount()
    {
        makePopulated();
        write(m_path + u".lock"_s, {});
        const auto opened = Workspace::open(m_path);
        QVERIFY(!opened); // it may have been made just now
        QCOMPARE(opened.error().kind, ErrorKind::Busy);
        QFile lock(m_path + u".lock"_s);
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QVERIFY(
            lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
        lock.close();
        must(Workspace::open(m_path));
    }

    void aLockOfAnotherComputerCountsHoweverOld()
    {
        makePopulated();
        write(m_path + u".lock"_s,
            "4711\nmentorbook\nLAPTOP-7\n0123456789abcdef\nfedcba9876543210\nhr-admin\n2024-05-02T09:12:"
            "00Z\n");
        const auto opened = Workspace::open(m_path);
        QVERIFY(!opened);
        QVERIFY2(
            opened.error().message.startsWith(u"“acme.mentorbook” is open on LAPTOP-7 by hr-admin since "_s),
            qPrintable(opened.error().message));
    }

    void theSameProcessDoesNotOpenItTwice()
    {
        auto workspace = must(Workspace::create(m_path));
        const auto again = Workspace::open(m_path);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Busy);
        workspace.reset();
        must(Workspace::open(m_path));
    }

    void aProtectedFileIsOpenedForReadingOnly()
    {
        makePopulated();
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
        const auto opened = Workspace::open(m_path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::ReadOnly);
        QVERIFY(opened.error().message.contains(u"acme.mentorbook"_s));
        QCOMPARE(files(), QStringList{u"acme.mentorbook"_s});

        auto reader = must(Workspace::open(m_path, Database::Access::ReadOnly));
        QVERIFY(reader->isReadOnly());
        QCOMPARE(must(reader->check()), QStringList());
        const auto changed = addPerson(*reader, u"new"_s);
        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, ErrorKind::ReadOnly);
        QCOMPARE(files(), QStringList{u"acme.mentorbook"_s});
    }

    void anInterruptedChangeIsRolledBackByTheNextWriter()
    {
        makePopulated();
        Helper(u"breakOff"_s, m_path).kill();
        QVERIFY(QFileInfo(m_path + u"-journal"_s).size() > 512);
        const QByteArray before = bytesOf(m_path);
        const auto reader = Workspace::open(m_path, Database::Access::ReadOnly);
        QVERIFY(!reader);
        QVERIFY2(reader.error().message.contains(u"for writing once"_s), qPrintable(reader.error().message));
        QCOMPARE(bytesOf(m_path), before);

        auto workspace = must(Workspace::open(m_path));
        QCOMPARE(must(workspace->check()), QStringList());
        QCOMPARE(must(workspace->database().selectOne(
                     u"SELECT count(*) FROM person WHERE name = 'Ada'"_s, number)),
            2000);
    }

    void aReaderSeesWhatIsCommittedAndCannotWrite()
    {
        makePopulated();
        auto workspace = must(Workspace::open(m_path));
        auto reader = must(Workspace::openReader(m_path));
        must(addPerson(*workspace, u"new"_s));
        QCOMPARE(peopleIn(*reader), 2001);
        QVERIFY(!reader->run(u"DELETE FROM person"_s));
        QVERIFY(!Workspace::openReader(m_folder->filePath(u"absent"_s)));
    }

    void aChangeFromOutsideEndsTheHistory()
    {
        makePopulated();
        auto workspace = must(Workspace::open(m_path));
        QSignalSpy changed(workspace.get(), &Workspace::changed);
        must(addPerson(*workspace, u"mine"_s));
        must(workspace->refreshIfChangedOutside());
        QCOMPARE(changed.size(), 1);
        QVERIFY(workspace->nextUndo());

        runSqlite(m_path, "DELETE FROM person WHERE employee_number = 'mine'");
        must(workspace->refreshIfChangedOutside());
        QCOMPARE(changed.size(), 2);
        const auto changes = changed.last().first().value<ChangeSet>();
        QCOMPARE(changes.kind, ChangeSet::Kind::External);
        QVERIFY(changes.tables.contains(u"person"_s) && changes.tables.contains(u"meeting"_s));
        QVERIFY(!workspace->nextUndo());
        must(workspace->refreshIfChangedOutside());
        QCOMPARE(changed.size(), 2);
    }

    void anUndoAfterAChangeFromOutsideDoesNothing()
    {
        makePopulated();
        auto workspace = must(Workspace::open(m_path));
        must(addPerson(*workspace, u"mine"_s));
        runSqlite(m_path, "UPDATE person SET name = 'theirs' WHERE employee_number = 'mine'");
        QSignalSpy changed(workspace.get(), &Workspace::changed);
        const auto undone = workspace->undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, ErrorKind::Conflict);
        QCOMPARE(peopleIn(workspace->database()), 2001);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<ChangeSet>().kind, ChangeSet::Kind::External);
        QVERIFY(!workspace->nextUndo());
    }

    void aStepAfterAChangeFromOutsideIsTheFirstOfTheHistory()
    {
        makePopulated();
        auto workspace = must(Workspace::open(m_path));
        must(addPerson(*workspace, u"mine"_s));
        runSqlite(m_path, "DELETE FROM person WHERE employee_number = 'mine'");
        QSignalSpy changed(workspace.get(), &Workspace::changed);
        must(addPerson(*workspace, u"next"_s));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed[0].first().value<ChangeSet>().kind, ChangeSet::Kind::External);
        QCOMPARE(changed[1].first().value<ChangeSet>().kind, ChangeSet::Kind::Performed);
        must(workspace->undo());
        QVERIFY(!workspace->nextUndo());
        QCOMPARE(peopleIn(workspace->database()), 2000);
    }

    void aReaderThatIsNotFinishedCostsTheStepNotTheFile()
    {
        makePopulated();
        auto workspace = must(Workspace::open(m_path));
        must(workspace->database().run(u"PRAGMA busy_timeout = 20"_s));
        sqlite3 *other = nullptr;
        QCOMPARE(sqlite3_open(m_path.toUtf8().constData(), &other), SQLITE_OK);
        sqlite3_stmt *half = nullptr;
        QCOMPARE(sqlite3_prepare_v2(other, "SELECT * FROM person", -1, &half, nullptr), SQLITE_OK);
        QCOMPARE(sqlite3_step(half), SQLITE_ROW);
        const auto added = addPerson(*workspace, u"new"_s);
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::Busy);
        QVERIFY(!workspace->nextUndo());
        sqlite3_finalize(half);
        sqlite3_close(other);
        QCOMPARE(peopleIn(workspace->database()), 2000);
        must(addPerson(*workspace, u"new"_s));
        must(workspace->undo());
        QCOMPARE(peopleIn(workspace->database()), 2000);
    }

    void aProblemIsFoundByTheCheck()
    {
        makePopulated();
        auto workspace = must(Workspace::open(m_path));
        runSqlite(m_path,
            "CREATE TABLE another (id INTEGER PRIMARY KEY);"
            "INSERT INTO criterion (program_id, kind, weight, must) VALUES (77, 1, 1, 1)");
        QCOMPARE(must(workspace->check()).size(), 3); // schema, reference, and the table is not armed
    }

private:
    void makePopulated()
    {
        auto workspace = must(Workspace::create(m_path));
        QList<QList<SqlValue>> rows;
        for (int i = 0; i < 2000; ++i)
            rows.append({SqlValue(QString::number(i)), SqlValue(u"Ada"_s), SqlValue(QString(100, u'x'))});
        must(workspace->perform(someChange, [&] {
            return workspace->database().runMany(
                u"INSERT INTO person (employee_number, name, email) VALUES (?, ?, ?)"_s, rows);
        }));
    }

    QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "hold") == 0)
        return hold(QString::fromLocal8Bit(argv[2]));
    if (argc == 3 && qstrcmp(argv[1], "breakOff") == 0)
        return breakOff(QString::fromLocal8Bit(argv[2]));
    TestWorkspace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_workspace.moc"
