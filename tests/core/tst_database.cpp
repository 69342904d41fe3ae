#include "core/storage/database.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <sqlite3.h>

#include <cmath>
#include <limits>

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

template <class T> ErrorKind kindOf(const Result<T> &result)
{
    if (result)
        qFatal("It should have failed.");
    return result.error().kind;
}

const auto number = [](const SqlRow &row) { return row.integer(0); };
const auto text = [](const SqlRow &row) { return row.text(0); };

// An empty file, which SQLite takes for an empty database.
QString emptyDatabase(const QTemporaryDir &folder, const QString &name)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    return path;
}

enum class Fruit { Apple, Pear };

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = must(Database::inMemory());
        must(m_database->runScript(
            u"CREATE TABLE t (id INTEGER PRIMARY KEY, a ANY) STRICT;"
            "CREATE TABLE u (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;"_s));
    }
    void cleanup() { m_database.reset(); }

    void valuesComeBackAsTheyWere()
    {
        const QString nulInside = u"a"_s + QChar(0) + u"b \U0001F600"_s;
        const QDateTime moment(QDate(2024, 2, 29), QTime(23, 59, 59, 123), Qt::UTC);
        const auto roundTrip = [&](const SqlValue &value, auto read) {
            must(m_database->run(u"DELETE FROM t"_s));
            must(m_database->run(u"INSERT INTO t (a) VALUES (?)"_s, value));
            return must(m_database->selectOne(u"SELECT a, typeof(a) FROM t"_s, read)).value();
        };
        QCOMPARE(roundTrip(nulInside, text), nulInside);
        QCOMPARE(roundTrip(std::numeric_limits<qint64>::min(), number), std::numeric_limits<qint64>::min());
        QCOMPARE(roundTrip(true, [](const SqlRow &row) { return row.flag(0); }), true);
        QCOMPARE(roundTrip(0.1, [](const SqlRow &row) { return row.real(0); }), 0.1);
        QCOMPARE(
            roundTrip(QDate(2024, 2, 29), [](const SqlRow &row) { return row.day(0); }), QDate(2024, 2, 29));
        QCOMPARE(roundTrip(QDate(2024, 2, 29), text), u"2024-02-29"_s);
        QCOMPARE(roundTrip(moment, [](const SqlRow &row) { return row.moment(0); }), moment);
        QVERIFY(roundTrip(moment, text).endsWith(u'Z'));
        QCOMPARE(roundTrip(QByteArray("\0\xff", 2), [](const SqlRow &row) { return row.blob(0); }),
            QByteArray("\0\xff", 2));
        QCOMPARE(roundTrip(int(Fruit::Pear), [](const SqlRow &row) { return row.choice(0, Fruit::Pear); }),
            Fruit::Pear);
    }

    void emptyIsNotNull()
    {
        must(m_database->runMany(u"INSERT INTO t (a) VALUES (?)"_s,
            {{QString()}, {u""_s}, {QByteArray()}, {QByteArray("")}, {QDate()}, {QDateTime()},
                {std::optional<int>()}, {std::optional<int>(3)}, {Id<struct Tag>()}, {Id<struct Tag>(4)}}));
        QCOMPARE(must(m_database->select(u"SELECT typeof(a) FROM t ORDER BY id"_s, text)),
            (QStringList{u"null"_s, u"text"_s, u"null"_s, u"blob"_s, u"null"_s, u"null"_s, u"null"_s,
                u"integer"_s, u"null"_s, u"integer"_s}));
        const auto texts
            = must(m_database->select(u"SELECT a FROM t WHERE id IN (1, 2) ORDER BY id"_s, text));
        QVERIFY(texts[0].isNull());
        QVERIFY(!texts[1].isNull() && texts[1].isEmpty());
    }

    void whatWouldChangeSilentlyIsRefused_data()
    {
        QTest::addColumn<int>("which");
        const char *const names[] = {"local time", "NaN", "infinity", "lone surrogate", "year 12345"};
        for (int i = 0; i < 5; ++i)
            QTest::newRow(names[i]) << i;
    }

    void whatWouldChangeSilentlyIsRefused()
    {
        QFETCH(int, which);
        const SqlValue values[] = {QDateTime(QDate(2024, 1, 1), QTime(1, 2), Qt::LocalTime), std::nan(""),
            -std::numeric_limits<double>::infinity(), QString(QChar(0xd800)), QDate(12345, 1, 1)};
        QCOMPARE(kindOf(m_database->run(u"INSERT INTO t (a) VALUES (?)"_s, values[which])),
            ErrorKind::InvalidInput);
        QCOMPARE(must(m_database->selectOne(u"SELECT count(*) FROM t"_s, number)), 0);
    }

    void aValueOfAnotherTypeIsAnErrorNotAZero_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("as");
        QTest::newRow("NULL as number") << u"SELECT NULL"_s << u"integer"_s;
        QTest::newRow("text as number") << u"SELECT '1'"_s << u"integer"_s;
        QTest::newRow("double as number") << u"SELECT 1.0"_s << u"integer"_s;
        QTest::newRow("too large") << u"SELECT 2147483648"_s << u"int32"_s;
        QTest::newRow("two as flag") << u"SELECT 2"_s << u"flag"_s;
        QTest::newRow("number as text") << u"SELECT 1"_s << u"text"_s;
        QTest::newRow("blob as text") << u"SELECT x'00'"_s << u"text"_s;
        QTest::newRow("NULL as day") << u"SELECT NULL"_s << u"day"_s;
        QTest::newRow("no such day") << u"SELECT '2023-02-29'"_s << u"day"_s;
        QTest::newRow("a moment as day") << u"SELECT '2023-02-28T00:00:00Z'"_s << u"day"_s;
        QTest::newRow("local moment") << u"SELECT '2023-02-28T00:00:00'"_s << u"moment"_s;
        QTest::newRow("unknown choice") << u"SELECT 2"_s << u"choice"_s;
        QTest::newRow("no such column") << u"SELECT 1"_s << u"second column"_s;
        QTest::newRow("text for optional number") << u"SELECT 'x'"_s << u"optional"_s;
    }

    void aValueOfAnotherTypeIsAnErrorNotAZero()
    {
        QFETCH(QString, sql);
        QFETCH(QString, as);
        const auto read = [&](const SqlRow &row) {
            if (as == u"integer"_s)
                (void)row.integer(0);
            else if (as == u"int32"_s)
                (void)row.int32(0);
            else if (as == u"flag"_s)
                (void)row.flag(0);
            else if (as == u"text"_s)
                (void)row.text(0);
            else if (as == u"day"_s)
                (void)row.day(0);
            else if (as == u"moment"_s)
                (void)row.moment(0);
            else if (as == u"choice"_s)
                (void)row.choice(0, Fruit::Pear);
            else if (as == u"optional"_s)
                (void)row.integerIfAny(0);
            else
                (void)row.isNull(1);
            return 0;
        };
        const auto rows = m_database->select(sql, read);
        QCOMPARE(kindOf(rows), ErrorKind::Storage);
        QVERIFY(rows.error().detail.contains(sql));
    }

    void anErrorAfterTheFirstRowsIsAFailure()
    {
        must(m_database->runMany(u"INSERT INTO t (a) VALUES (?)"_s, {{1}, {2}, {3}}));
        // The third row overflows.
        const auto rows = m_database->select(
            u"SELECT CASE a WHEN 3 THEN abs(-9223372036854775808) ELSE a END FROM t ORDER BY id"_s, number);
        QVERIFY(!rows);
        QCOMPARE(must(m_database->select(u"SELECT a FROM t ORDER BY id"_s, number)).size(), 3);
    }

    void aBrokenRuleIsAConflict()
    {
        must(m_database->run(u"INSERT INTO u (name) VALUES ('a')"_s));
        const auto again = m_database->run(u"INSERT INTO u (name) VALUES (?)"_s, u"a"_s);
        QCOMPARE(kindOf(again), ErrorKind::Conflict);
        QVERIFY(again.error().detail.contains(u"u.name"_s));
    }

    void theNumberOfChangedRowsIsTold()
    {
        QCOMPARE(must(m_database->runMany(u"INSERT INTO t (a) VALUES (?)"_s, {{1}, {2}, {3}})), 3);
        QCOMPARE(must(m_database->run(u"UPDATE t SET a = 5 WHERE a > ?"_s, 1)), 2);
        QCOMPARE(must(m_database->run(u"UPDATE t SET a = 5 WHERE a > ?"_s, 9)), 0);
        QCOMPARE(must(m_database->run(u"CREATE TABLE v (id INTEGER PRIMARY KEY)"_s)), 0);
        QCOMPARE(must(m_database->run(u"DELETE FROM t"_s)), 3);
    }

    void anInsertThatInsertsNothingIsAFailure()
    {
        using UId = Id<struct UTag>;
        const QString sql = u"INSERT INTO u (name) VALUES (?)"_s;
        QCOMPARE(must(m_database->insert<UId>(sql, u"a"_s)), UId(1));
        QCOMPARE(must(m_database->insert<UId>(sql, u"b"_s)), UId(2));
        QVERIFY(!m_database->insert<UId>(sql + u" ON CONFLICT DO NOTHING"_s, u"a"_s));
    }

    void valuesMustMatchTheStatement()
    {
        QVERIFY(!m_database->run(u"INSERT INTO t (a) VALUES (?)"_s));
        QVERIFY(!m_database->run(u"INSERT INTO t (a) VALUES (?)"_s, 1, 2));
        must(m_database->run(u"INSERT INTO t (a) VALUES (?)"_s, 1));
        // The same statement once it is kept.
        QVERIFY(!m_database->run(u"INSERT INTO t (a) VALUES (?)"_s));
        QCOMPARE(must(m_database->selectOne(u"SELECT count(*) FROM t"_s, number)), 1);
    }

    void aQueryMayBeAskedAgainWhileItRuns()
    {
        must(m_database->runMany(u"INSERT INTO t (a) VALUES (?)"_s, {{1}, {2}, {3}}));
        int inner = 0;
        const auto rows = must(m_database->select(u"SELECT a FROM t"_s, [&](const SqlRow &row) {
            inner += int(must(m_database->select(u"SELECT a FROM t"_s, number)).size());
            return row.integer(0);
        }));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(inner, 9);
    }

    void aRowThatReturnsIsReadBeforeTheCommit()
    {
        must(m_database->begin());
        const auto ids
            = must(m_database->select(u"INSERT INTO t (a) VALUES (1), (2) RETURNING id"_s, number));
        QCOMPARE(ids, (QList<qint64>{1, 2}));
        must(m_database->run(u"INSERT INTO t (a) VALUES (1), (2) RETURNING id"_s));
        must(m_database->commit());
        QCOMPARE(must(m_database->selectOne(u"SELECT count(*) FROM t"_s, number)), 4);
    }

    void aScriptIsSplitAsSqliteSplitsIt()
    {
        must(
            m_database->runScript(u"-- a comment; with a semicolon\n"
                                  "INSERT INTO t (a) VALUES ('x;y'); INSERT INTO t (a) VALUES ('z')\n;\n"_s));
        QCOMPARE(must(m_database->select(u"SELECT a FROM t"_s, text)), (QStringList{u"x;y"_s, u"z"_s}));
        QVERIFY(!m_database->runScript(u"INSERT INTO t (a) VALUES (3); INSERT INTO t"_s));
        QVERIFY(!m_database->runScript(
            u"INSERT INTO t (a) VALUES (3); nonsense; INSERT INTO t (a) VALUES (4);"_s));
    }

    void aRollbackLeavesNothing()
    {
        must(m_database->begin());
        must(m_database->run(u"INSERT INTO t (a) VALUES (1)"_s));
        m_database->rollBack();
        m_database->rollBack();
        QVERIFY(!m_database->inTransaction());
        QVERIFY(!m_database->commit());
        QCOMPARE(must(m_database->selectOne(u"SELECT count(*) FROM t"_s, number)), 0);
    }

    void theConnectionIsHardened()
    {
        QTemporaryDir folder;
        auto database = must(Database::open(emptyDatabase(folder, u"x"_s), Database::Access::ReadWrite));
        const auto pragma = [&](const QString &name) {
            return must(
                database->selectOne(u"PRAGMA "_s + name, [](const SqlRow &row) { return row.integer(0); }));
        };
        QCOMPARE(must(database->selectOne(u"PRAGMA journal_mode"_s, text)), u"delete"_s);
        QCOMPARE(must(database->selectOne(u"PRAGMA locking_mode"_s, text)), u"normal"_s);
        QCOMPARE(pragma(u"synchronous"_s), 3);
        QCOMPARE(pragma(u"foreign_keys"_s), 1);
        QCOMPARE(pragma(u"recursive_triggers"_s), 1);
        QCOMPARE(pragma(u"secure_delete"_s), 1);
        QCOMPARE(pragma(u"cell_size_check"_s), 1);
        QCOMPARE(pragma(u"trusted_schema"_s), 0);
        QCOMPARE(pragma(u"mmap_size"_s), 0);
        QCOMPARE(pragma(u"busy_timeout"_s), 5000);
        QVERIFY(!database->run(u"ATTACH ':memory:' AS other"_s));
        QVERIFY(!database->run(u"SELECT \"no column\""_s));
        must(database->run(u"CREATE TABLE a (b)"_s));
        QVERIFY(!database->run(u"UPDATE sqlite_schema SET sql = ''"_s));
        QCOMPARE(kindOf(database->run(u"INSERT INTO a VALUES (?)"_s, QByteArray(9'000'000, 'x'))),
            ErrorKind::InvalidInput);
    }

    void aPathMayHoldAnyCharacter()
    {
        QTemporaryDir folder;
        for (const QString &name : {u"a?mode=memory&x"_s, u"50%20#1 ü\U0001F600.mentorbook"_s, u"file:x"_s}) {
            const QString path = emptyDatabase(folder, name);
            {
                auto database = must(Database::open(path, Database::Access::ReadWrite));
                must(database->run(u"CREATE TABLE a (b)"_s));
            }
            QVERIFY(QFileInfo(path).size() > 0);
            auto reader = must(Database::open(path, Database::Access::ReadOnly));
            QVERIFY(reader->isReadOnly());
            QCOMPARE(kindOf(reader->run(u"INSERT INTO a VALUES (1)"_s)), ErrorKind::ReadOnly);
        }
    }

    void anAbsentFileIsNotMade()
    {
        QTemporaryDir folder;
        QVERIFY(!Database::open(folder.filePath(u"absent"_s), Database::Access::ReadWrite));
        QVERIFY(!QFile::exists(folder.filePath(u"absent"_s)));
    }

    void aWorkerThreadReadsThroughItsOwnConnection()
    {
        QTemporaryDir folder;
        const QString path = emptyDatabase(folder, u"x"_s);
        auto writer = must(Database::open(path, Database::Access::ReadWrite));
        must(writer->runScript(u"CREATE TABLE a (b); INSERT INTO a VALUES (1);"_s));
        qint64 found = 0;
        std::unique_ptr<QThread> thread(QThread::create([&] {
            for (int i = 0; i < 20; ++i) {
                auto reader = must(Database::open(path, Database::Access::ReadOnly));
                found += must(reader->selectOne(u"SELECT b FROM a"_s, number)).value();
                auto memory = must(Database::inMemory());
                must(memory->run(u"CREATE TABLE a (b)"_s));
            }
        }));
        thread->start();
        for (int i = 0; i < 20; ++i)
            must(Database::inMemory());
        thread->wait();
        QCOMPARE(found, 20);
        must(writer->run(u"INSERT INTO a VALUES (2)"_s));
    }

    void aWriterInAnotherConnectionIsBusy()
    {
        QTemporaryDir folder;
        const QString path = emptyDatabase(folder, u"x"_s);
        auto one = must(Database::open(path, Database::Access::ReadWrite));
        auto two = must(Database::open(path, Database::Access::ReadWrite));
        must(two->run(u"PRAGMA busy_timeout = 10"_s));
        must(one->begin());
        QCOMPARE(kindOf(two->begin()), ErrorKind::Busy);
        one->rollBack();
        must(two->begin());
    }

    void aDamagedFileIsAnErrorNotFewerRows()
    {
        QTemporaryDir folder;
        const QString path = emptyDatabase(folder, u"x"_s);
        {
            auto database = must(Database::open(path, Database::Access::ReadWrite));
            must(database->run(u"CREATE TABLE a (id INTEGER PRIMARY KEY, b TEXT) STRICT"_s));
            must(database->begin());
            must(database->runMany(u"INSERT INTO a (b) VALUES (?)"_s,
                QList<QList<SqlValue>>(5000, {SqlValue(QString(100, u'x'))})));
            must(database->commit());
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2 / 4096 * 4096));
        QCOMPARE(file.write(QByteArray(4096, '\x2a')), 4096);
        file.close();
        auto database = must(Database::open(path, Database::Access::ReadOnly));
        QCOMPARE(kindOf(database->select(u"SELECT b FROM a"_s, text)), ErrorKind::Storage);
    }

private:
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
