#include "core/actions/goals/goals.h"
#include "core/actions/programs/programs.h"
#include "core/storage/file/backup.h"
#include "core/storage/file/migrations.h"
#include "core/storage/tables/people_table.h"
#include "core/storage/workspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

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

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    return file.readAll();
}

int newest() { return builtInMigrations().last().version; }

QList<Migration> builtInAnd(const QString &script)
{
    QList<Migration> migrations = builtInMigrations();
    migrations.append({newest() + 1, u"next"_s, script});
    return migrations;
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

// A workspace of today's version with one person in it.
QString workspaceOfToday(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"acme.mentorbook"_s);
    auto workspace = must(Workspace::create(path));
    must(workspace->perform({.operation = Operation::ImportPeople}, [&] {
        return workspace->database().run(u"INSERT INTO person (employee_number) VALUES ('00123')"_s);
    }));
    return path;
}

// A workspace as it was before imports were remembered: two people in two rosters, one of whom left.
QString workspaceOfVersion1(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"acme.mentorbook"_s);
    auto workspace = must(Workspace::create(path, builtInMigrations().first(1)));
    must(workspace->perform({.operation = Operation::ImportPeople}, [&] {
        return workspace->database().runScript(
            u"INSERT INTO person (id, employee_number, employed, left_on) VALUES (1, '1', 0, '2026-04-01'),"
            " (2, '2', 1, NULL);"
            "INSERT INTO roster VALUES (1, '2026-01-01', 1, 'a.csv', '2026-01-01T09:00:00.000Z'),"
            " (2, '2026-04-01', 1, 'b.csv', '2026-04-01T09:00:00.000Z');"
            "INSERT INTO roster_entry (roster_id, person_id, left_on) VALUES (1, 1, '2026-03-01'), (1, 2, "
            "NULL),"
            " (2, 1, '2026-03-31'), (2, 2, NULL);"
            "INSERT INTO employment_event (person_id, kind, on_day, after_day) VALUES"
            " (1, 1, '2026-04-01', '2026-01-01');"_s);
    }));
    return path;
}

QString employeeNumber(Database &database)
{
    return must(database.selectOne(u"SELECT employee_number FROM person"_s, [](const SqlRow &row) {
        return row.text(0);
    })).value_or(QString());
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInStepsAreNumberedUpward()
    {
        QCOMPARE(builtInMigrations().first().version, 1);
        for (qsizetype i = 0; i < builtInMigrations().size(); ++i) {
            QVERIFY(i == 0 || builtInMigrations()[i].version > builtInMigrations()[i - 1].version);
            QVERIFY(!builtInMigrations()[i].script.isEmpty());
        }
    }

    void aFreshDatabaseGetsEverything()
    {
        auto database = must(Database::inMemory());
        must(migrate(*database, builtInMigrations()));
        QCOMPARE(must(versionOf(*database)), newest());
        QCOMPARE(must(applicationIdOf(*database)), Workspace::applicationId);
        const QStringList schema = must(schemaOf(*database));
        must(migrate(*database, builtInMigrations()));
        QCOMPARE(must(schemaOf(*database)), schema);
    }

    void fromTheVersionBeforeTheDataIsKeptAndABackupIsMade()
    {
        QTemporaryDir folder;
        const QString path = workspaceOfToday(folder);
        const auto next
            = builtInAnd(u"ALTER TABLE person ADD COLUMN nickname TEXT NOT NULL DEFAULT '';"
                         "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;"_s);
        {
            auto workspace = must(Workspace::open(path, Database::Access::ReadWrite, next));
            QCOMPARE(must(versionOf(workspace->database())), newest() + 1);
            QCOMPARE(employeeNumber(workspace->database()), u"00123"_s);
            QCOMPARE(must(workspace->check()), QStringList()); // the new table is armed too
        }
        const QStringList files = filesIn(folder);
        QCOMPARE(files.size(), 3); // the workspace, its backup, the backup's checksum
        const QString backup
            = files.filter(u"before update"_s).filter(QRegularExpression(u"mentorbook$"_s)).value(0);
        const QString backupPath = folder.filePath(backup);
        must(verifyBackup(backupPath));
        QCOMPARE(
            QFile::permissions(backupPath) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        auto old = must(Workspace::open(backupPath));
        QCOMPARE(employeeNumber(old->database()), u"00123"_s);
        // And the new one is from the future for today's version.
        const QByteArray before = bytesOf(path);
        const auto refused = Workspace::open(path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Unsupported);
        QCOMPARE(bytesOf(path), before);
    }

    void whatRostersSaidOfLeavingComesAlong()
    {
        QTemporaryDir folder;
        const QString path = workspaceOfVersion1(folder);
        auto workspace = must(Workspace::open(path));
        Database &database = workspace->database();
        const Person left = must(people_table::byNumber(database, u"1"_s)).value();
        QCOMPARE(left.roster.leftOn, std::optional(QDate(2026, 3, 31))); // as the newest roster said
        QCOMPARE(left.leftOn, std::optional(QDate(2026, 4, 1)));
        QVERIFY(left.roster.custom.isEmpty());
        QVERIFY(!must(people_table::byNumber(database, u"2"_s))->roster.leftOn);
        QCOMPARE(must(people_table::eventsOf(database, left.id)).size(), 1);
        QVERIFY(!must(people_table::eventsOf(database, left.id)).first().reason);
        QCOMPARE(must(workspace->check()), QStringList());
    }

    void aFailedStepToTheImportsKeepsTheData()
    {
        QTemporaryDir folder;
        const QString path = workspaceOfVersion1(folder);
        const QByteArray before = bytesOf(path);
        QList<Migration> broken = builtInMigrations().first(2);
        broken.last().script += u"CREATE TABLE person (id INTEGER PRIMARY KEY) STRICT;"_s;
        QVERIFY(!Workspace::open(path, Database::Access::ReadWrite, broken));
        QCOMPARE(bytesOf(path), before);
        auto workspace = must(Workspace::open(path));
        QCOMPARE(must(people_table::all(workspace->database())).size(), 2);
    }

    // A workspace of version 1 with a program, its criteria and a participant.
    void programsOfTheFirstVersionGetTheDesignsDefaults()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"old.mentorbook"_s);
        {
            auto old = must(Workspace::create(path, builtInMigrations().first(1)));
            must(old->perform({.operation = Operation::CreateProgram}, [&]() -> Result<qint64> {
                must(old->database().run(
                    u"INSERT INTO program (id, name, type, cadence_days, trial_days, minimum_group_size) "
                    "VALUES (7, 'Leadership', 0, 21, 14, 6)"_s));
                must(old->database().run(u"INSERT INTO person (id, employee_number) VALUES (1, '1')"_s));
                must(old->database().run(
                    u"INSERT INTO participant (program_id, person_id, role, state, capacity) VALUES (7, 1, 0, 2, 3)"_s));
                return old->database().run(
                    u"INSERT INTO criterion (program_id, kind, weight, must, goal) VALUES (7, 0, 40, 1, 'Keep people')"_s);
            }));
        }
        auto workspace = must(Workspace::open(path));
        QCOMPARE(must(versionOf(workspace->database())), newest());
        const Program program = must(programById(workspace->database(), ProgramId(7)));
        const Program expected{.id = ProgramId(7),
            .name = u"Leadership"_s,
            .cadenceDays = 21,
            .trialDays = 14,
            .minimumGroupSize = 6};
        QCOMPARE(program, expected);
        QCOMPARE(must(programCriteria(workspace->database(), ProgramId(7))),
            (QList<Criterion>{
                {.kind = CriterionKind::Skills, .weight = 40, .must = true, .goal = u"Keep people"_s}}));
        QCOMPARE(must(workspace->check()), QStringList());
        QVERIFY(must(goalOverviews(workspace->database(), program, QDate(2026, 7, 6))).isEmpty());
    }

    void aFileFromTheFutureIsNeverTouched()
    {
        QTemporaryDir folder;
        const QString path = workspaceOfToday(folder);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(60));
        QCOMPARE(file.write(QByteArray("\0\0\x03\xe7", 4)), 4);
        file.close();
        // Even a journal that is left of its last change stays for the version that made it.
        QFile journal(path + u"-journal"_s);
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.write("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7");
        journal.close();
        const QByteArray before = bytesOf(path);
        const QDateTime modified = QFileInfo(path).lastModified();
        for (const auto access : {Database::Access::ReadWrite, Database::Access::ReadOnly}) {
            const auto opened = Workspace::open(path, access);
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, ErrorKind::Unsupported);
            QVERIFY(opened.error().message.contains(u"newer version"_s));
        }
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(QFileInfo(path).lastModified(), modified);
        QCOMPARE(filesIn(folder), (QStringList{u"acme.mentorbook"_s, u"acme.mentorbook-journal"_s}));
    }

    void aFailedStepLeavesTheFileAsItWas_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("syntax") << u"CREATE TABLE note (id INTEGER PRIMARY KEY) STRICT; CREATE nonsense;"_s;
        QTest::newRow("remainder") << u"DELETE FROM person; CREATE TABLE"_s;
        QTest::newRow("rule") << u"DELETE FROM person; INSERT INTO criterion (id) VALUES (1);"_s;
        QTest::newRow("dangling reference")
            << u"INSERT INTO roster_entry (roster_id, person_id) VALUES (77, 1);"_s;
    }

    void aFailedStepLeavesTheFileAsItWas()
    {
        QFETCH(QString, script);
        QTemporaryDir folder;
        const QString path = workspaceOfToday(folder);
        const QByteArray before = bytesOf(path);
        const auto opened = Workspace::open(path, Database::Access::ReadWrite, builtInAnd(script));
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(u"acme.mentorbook"_s));
        QCOMPARE(bytesOf(path), before);
        QVERIFY(!QFile::exists(path + u"-journal"_s));
        auto again = must(Workspace::open(path));
        QCOMPARE(employeeNumber(again->database()), u"00123"_s);
    }

    void aStepBeforeTheFailedOneStaysWhole()
    {
        auto database = must(Database::inMemory());
        auto migrations = builtInAnd(u"CREATE TABLE note (id INTEGER PRIMARY KEY) STRICT;"_s);
        migrations.append({newest() + 2, u"bad"_s, u"DROP TABLE note; nonsense;"_s});
        QVERIFY(!migrate(*database, migrations));
        QCOMPARE(must(versionOf(*database)), newest() + 1);
        QCOMPARE(must(schemaOf(*database)), must(expectedSchema(migrations, newest() + 1)));
        QVERIFY(must(database->selectOne(u"PRAGMA foreign_keys"_s, [](const SqlRow &row) {
            return row.flag(0);
        })).value());
    }

    void aTableMayBeBuiltAnewWithoutLosingWhatRefersToIt()
    {
        const QList<Migration> before = {{1, u"a"_s,
            u"CREATE TABLE a (id INTEGER PRIMARY KEY, x TEXT) STRICT;"
            "CREATE TABLE b (id INTEGER PRIMARY KEY, a_id INTEGER REFERENCES a (id) ON DELETE CASCADE) "
            "STRICT;"
            "INSERT INTO a VALUES (1, 'x'); INSERT INTO b VALUES (1, 1);"_s}};
        QList<Migration> after = before;
        after.append({2, u"b"_s,
            u"CREATE TABLE a_new (id INTEGER PRIMARY KEY, x TEXT NOT NULL) STRICT;"
            "INSERT INTO a_new SELECT id, x FROM a; DROP TABLE a; ALTER TABLE a_new RENAME TO a;"_s});
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.mentorbook"_s);
        must(Workspace::create(path, before));
        auto workspace = must(Workspace::open(path, Database::Access::ReadWrite, after));
        QCOMPARE(must(workspace->database().selectOne(
                     u"SELECT count(*) FROM b"_s, [](const SqlRow &row) { return row.integer(0); })),
            1);
        QCOMPARE(must(workspace->check()), QStringList());
    }

    void anOlderFileIsNotUpdatedByReading()
    {
        QTemporaryDir folder;
        const QString path = workspaceOfToday(folder);
        const QByteArray before = bytesOf(path);
        const auto opened = Workspace::open(path, Database::Access::ReadOnly,
            builtInAnd(u"CREATE TABLE note (id INTEGER PRIMARY KEY) STRICT;"_s));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Unsupported);
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(filesIn(folder).size(), 1);
    }

    void aBackupThatWasChangedIsFound()
    {
        QTemporaryDir folder;
        const QString path = workspaceOfToday(folder);
        const QString backup = folder.filePath(u"backup.mentorbook"_s);
        must(writeBackup(path, backup));
        must(verifyBackup(backup));
        QVERIFY(!writeBackup(path, backup)); // never over another
        QFile file(backup);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() - 1));
        file.write("!");
        file.close();
        const auto verified = verifyBackup(backup);
        QVERIFY(!verified);
        QCOMPARE(verified.error().kind, ErrorKind::Storage);
        QCOMPARE(filesIn(folder).size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
