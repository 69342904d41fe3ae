#include "core/storage/file/migrations.h"
#include "core/storage/workspace.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

#include <sqlite3.h>

#include <limits>
#include <vector>

using namespace mentorbook;
using namespace Qt::StringLiterals;

namespace {

// MENTORBOOK_WALKS=1000 for the long form; each of 400 steps.
const quint32 walks = qEnvironmentVariableIsSet("MENTORBOOK_WALKS")
    ? quint32(qEnvironmentVariableIntValue("MENTORBOOK_WALKS"))
    : 8;

const Change someChange{.operation = Operation::EditProgram, .count = 1, .subject = u"Engineering"_s};

// Every construct that the real schema may come to use, with names that need quoting.
const QList<Migration> smallSchema = {{1, u"small"_s, uR"(
CREATE TABLE parent (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    amount REAL,
    data BLOB
) STRICT;
CREATE TABLE child (
    id INTEGER PRIMARY KEY,
    parent_id INTEGER NOT NULL REFERENCES parent (id) ON DELETE CASCADE ON UPDATE CASCADE,
    anything ANY,
    code TEXT REFERENCES parent (code) ON UPDATE CASCADE ON DELETE SET NULL,
    UNIQUE (parent_id, anything)
) STRICT;
CREATE TABLE "odd ""name" (
    id INTEGER PRIMARY KEY,
    "select" TEXT COLLATE NOCASE UNIQUE,
    "parent id" INTEGER DEFAULT 1 REFERENCES parent (id) ON DELETE SET DEFAULT,
    child_id INTEGER REFERENCES child (id) ON DELETE RESTRICT,
    self_id INTEGER REFERENCES "odd ""name" (id) ON DELETE CASCADE,
    "a;b" INTEGER CHECK ("a;b" < 8)
) STRICT;
)"_s}};

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

// Every value of every table to the last bit, read without any of the code under test.
QByteArray dump(Workspace &workspace)
{
    sqlite3 *database = workspace.database().handle();
    QByteArray result;
    const auto visit = [&](const QByteArray &sql, const auto &row) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(database));
        while (sqlite3_step(statement) == SQLITE_ROW)
            row(statement);
        if (sqlite3_finalize(statement) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(database));
    };
    QList<QByteArray> tables;
    visit("SELECT replace(name, '\"', '\"\"') FROM sqlite_schema WHERE type = 'table'"
          " AND name <> 'sqlite_sequence' ORDER BY name",
        [&](sqlite3_stmt *row) {
            tables.append(reinterpret_cast<const char *>(sqlite3_column_text(row, 0)));
        });
    for (const QByteArray &table : std::as_const(tables)) {
        result += "# " + table + '\n';
        visit("SELECT * FROM \"" + table + "\" ORDER BY id", [&](sqlite3_stmt *row) {
            for (int i = 0; i < sqlite3_column_count(row); ++i) {
                const int type = sqlite3_column_type(row, i);
                result += QByteArray::number(type) + ':';
                if (type == SQLITE_FLOAT) {
                    const double number = sqlite3_column_double(row, i);
                    result += QByteArray(reinterpret_cast<const char *>(&number), sizeof number).toHex();
                } else if (type != SQLITE_NULL) {
                    const void *bytes = sqlite3_column_blob(row, i);
                    result
                        += QByteArray(static_cast<const char *>(bytes), sqlite3_column_bytes(row, i)).toHex();
                }
                result += ' ';
            }
            result += '\n';
        });
    }
    return result;
}

// The highest id given out, by AUTOINCREMENT table.
QHash<QString, qint64> sequences(Workspace &workspace)
{
    const auto rows = must(workspace.database().select(u"SELECT name, seq FROM sqlite_sequence"_s,
        [](const SqlRow &row) { return std::pair(row.text(0), row.integer(1)); }));
    QHash<QString, qint64> last;
    for (const auto &[table, id] : rows)
        last.insert(table, id);
    return last;
}

// Random changes of any schema, by what SQLite tells of it.
class Meddler
{
public:
    Meddler(Workspace &workspace, quint32 seed)
        : m_workspace(workspace)
        , m_random(seed)
    {
        Database &database = workspace.database();
        const auto tables = must(database.select(
            u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'sqlite_sequence'"_s,
            [](const SqlRow &row) { return row.text(0); }));
        for (const QString &name : tables) {
            Table table{.name = quoted(name), .columns = {}, .keys = {}};
            table.columns = must(database.select(
                u"SELECT i.name, i.type, f.\"table\", coalesce(f.\"to\", 'id'), i.\"notnull\" FROM "
                u"pragma_table_info(?) i"
                " LEFT JOIN pragma_foreign_key_list(?) f ON f.\"from\" = i.name WHERE i.name <> 'id'"_s,
                [](const SqlRow &row) {
                    return Column{quoted(row.text(0)), row.text(1),
                        row.isNull(2) ? QString() : quoted(row.text(2)), quoted(row.text(3)), row.flag(4)};
                },
                name, name));
            m_tables.push_back(table);
        }
    }

    // One to six statements, some of them in nested steps, some failing.
    Result<> step(int depth = 0)
    {
        const int statements = 1 + below(6);
        for (int i = 0; i < statements; ++i) {
            if (depth < 3 && below(6) == 0) {
                auto nested = m_workspace.perform(someChange, [&] { return step(depth + 1); });
                if (!nested && below(3) == 0)
                    return nested;
                continue;
            }
            auto done = m_workspace.database().run(statement());
            if (!done && below(4) == 0)
                return passOn(done);
        }
        if (below(8) == 0)
            return failure(ErrorKind::Conflict, u"A change of mind."_s);
        return {};
    }

    int below(int end) { return int(m_random.bounded(end)); }

private:
    struct Column
    {
        QString name;
        QString type;
        QString parent; // of a foreign key
        QString parentColumn;
        bool notNull = false;
    };
    struct Table
    {
        QString name;
        QList<Column> columns;
        QStringList keys;
    };

    static QString quoted(QString name) { return u'"' + name.replace(u'"', u"\"\""_s) + u'"'; }

    QString pick(std::initializer_list<const char16_t *> choices)
    {
        return QStringView(choices.begin()[below(int(choices.size()))]).toString();
    }

    QString value(const Column &column)
    {
        if (!column.parent.isEmpty() && below(8) != 0) {
            return u"(SELECT %1 FROM %2 ORDER BY (id * %3) % 7, id LIMIT 1)"_s.arg(
                column.parentColumn, column.parent, QString::number(1 + below(6)));
        }
        if (below(column.notNull ? 200 : 12) == 0)
            return u"NULL"_s;
        if (column.type == u"INTEGER"_s)
            return pick(
                {u"0", u"1", u"2", u"3", u"5", u"7", u"-1", u"9223372036854775807", u"-9223372036854775808"});
        if (column.type == u"REAL"_s)
            return pick({u"0.1", u"1.0", u"-0.0", u"9e999", u"-9e999", u"5e-324", u"1.7976931348623157e308",
                u"0.1 + 0.2", u"9007199254740993.0"});
        if (column.type == u"BLOB"_s)
            return pick({u"x''", u"x'00'", u"x'00ff00'", u"zeroblob(3000)", u"randomblob(20)"});
        if (column.type == u"ANY"_s)
            return pick({u"1", u"1.0", u"'1'", u"x'31'", u"''", u"x''", u"9e999", u"'a'"});
        return pick(
            {u"''", u"'a'", u"'A'", u"'b'", u"'2024-02-29'", u"'a' || char(0) || 'b'", u"'a' || char(0)",
                u"char(0)", u"'\U0001F600'", u"CAST(x'ff41' AS TEXT)", u"CAST(x'eda080' AS TEXT)",
                u"hex(randomblob(9))", u"hex(randomblob(9))", u"hex(randomblob(2000))"});
    }

    QString someRows()
    {
        switch (below(8)) {
        case 0:
            return {};
        case 1:
            return u" WHERE id % 3 = %1"_s.arg(below(3));
        default:
            return u" WHERE id = %1"_s.arg(1 + below(40));
        }
    }

    QString statement()
    {
        const Table &table = m_tables[size_t(below(int(m_tables.size())))];
        const Column &column = table.columns[below(int(table.columns.size()))];
        const QString resolution
            = below(3) != 0 ? QString() : pick({u"OR REPLACE ", u"OR IGNORE ", u"OR FAIL "});
        const QString disaster = below(150) == 0 ? u"OR ROLLBACK "_s : resolution;
        switch (below(10)) {
        case 0:
            return u"DELETE FROM %1%2"_s.arg(
                table.name, below(3) ? u" WHERE id = %1"_s.arg(1 + below(40)) : someRows());
        case 1:
        case 2:
        case 3:
            return u"UPDATE %1%2 SET %3 = %4%5"_s.arg(
                disaster, table.name, column.name, value(column), someRows());
        case 4:
            return u"UPDATE %1%2 SET id = %3 WHERE id = %4"_s.arg(
                disaster, table.name, QString::number(1 + below(40)), QString::number(1 + below(40)));
        default: {
            QStringList names;
            QStringList values;
            for (const Column &each : table.columns) {
                names.append(each.name);
                values.append(value(each));
            }
            if (below(4) == 0) {
                names.prepend(u"id"_s);
                values.prepend(QString::number(1 + below(40)));
            }
            QString sql = u"INSERT %1INTO %2 (%3) VALUES (%4)"_s.arg(
                disaster, table.name, names.join(u", "_s), values.join(u", "_s));
            if (below(4) == 0)
                sql += u" ON CONFLICT DO UPDATE SET %1 = excluded.%1"_s.arg(column.name);
            return sql;
        }
        }
    }

    Workspace &m_workspace;
    QRandomGenerator m_random;
    std::vector<Table> m_tables;
};

Result<qint64> addPerson(Workspace &workspace, const QString &number)
{
    return workspace.perform(someChange, [&] {
        return workspace.database().run(u"INSERT INTO person (employee_number) VALUES (?)"_s, number);
    });
}

qint64 countOf(Workspace &workspace, const QString &table)
{
    return must(workspace.database().selectOne(u"SELECT count(*) FROM "_s + table, [](const SqlRow &row) {
        return row.integer(0);
    })).value();
}

QList<QList<SqlValue>> manyPeople(int count)
{
    QList<QList<SqlValue>> rows;
    rows.reserve(count);
    for (int i = 0; i < count; ++i) {
        const QString number = QString::number(i);
        rows.append({u"E"_s + number, u"Person Number "_s + number, u"person%1@example.com"_s.arg(number),
            u"Engineer"_s, u"Engineering"_s, u"G7"_s, u"Berlin"_s, u"DE"_s, u"E"_s + QString::number(i / 8),
            QDate(2020, 1, 1).addDays(i % 1500)});
    }
    return rows;
}

const QString insertPerson
    = u"INSERT INTO person (employee_number, name, email, job_title, department, grade, location, country,"
      " manager_number, hire_date) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedoTravelExactlyTheSameStates_data()
    {
        QTest::addColumn<bool>("realSchema");
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= walks; ++seed) {
            QTest::addRow("small schema, seed %u", seed) << false << seed;
            QTest::addRow("real schema, seed %u", seed) << true << seed + 100'000;
        }
    }

    void undoAndRedoTravelExactlyTheSameStates()
    {
        QFETCH(bool, realSchema);
        QFETCH(quint32, seed);
        auto workspace = must(Workspace::inMemory(realSchema ? builtInMigrations() : smallSchema));
        Meddler meddler(*workspace, seed);
        QSignalSpy changed(workspace.get(), &Workspace::changed);

        QList<QByteArray> states = {dump(*workspace)}; // states[i]: after i steps
        qsizetype now = 0;
        int performed = 0;
        int failed = 0;
        int traveled = 0;
        for (int i = 0; i < 400; ++i) {
            const qsizetype signalsBefore = changed.size();
            const int choice = meddler.below(10);
            if (choice < 6 || states.size() == 1) {
                const bool hadNext = workspace->nextRedo().has_value();
                auto done = workspace->perform(
                    {.operation = Operation::ImportPeople, .count = now + 1}, [&] { return meddler.step(); });
                const QByteArray after = dump(*workspace);
                if (!done) {
                    ++failed;
                    QCOMPARE(after, states[now]);
                    QCOMPARE(workspace->nextRedo().has_value(), hadNext);
                }
                if (workspace->nextUndo() && workspace->nextUndo()->count == now + 1
                    && changed.size() > signalsBefore) {
                    QVERIFY(done);
                    ++performed;
                    states.resize(now + 1);
                    states.append(after);
                    ++now;
                    QVERIFY(!workspace->nextRedo());
                } else {
                    QCOMPARE(after, states[now]);
                }
            } else {
                const bool back = now > 0 && (now == states.size() - 1 || meddler.below(2));
                const auto sequencesBefore = sequences(*workspace);
                auto moved = back ? workspace->undo() : workspace->redo();
                QVERIFY2(moved, moved ? "" : qPrintable(moved.error().detail));
                now += back ? -1 : 1;
                ++traveled;
                QCOMPARE(dump(*workspace), states[now]);
                QCOMPARE(changed.size(), signalsBefore + 1);
                // Higher is possible: SQLite does not count an id that an UPDATE gave, but does when it comes
                // back.
                const auto sequencesAfter = sequences(*workspace);
                for (const auto &[table, last] : sequencesBefore.asKeyValueRange())
                    QVERIFY(sequencesAfter.value(table) >= last);
            }
            QCOMPARE(workspace->nextUndo().has_value(), now > 0);
            QCOMPARE(workspace->nextRedo().has_value(), now < states.size() - 1);
            QVERIFY(!workspace->database().inTransaction());
        }
        QVERIFY2(performed > 50 && failed > 10 && traveled > 50,
            qPrintable(u"%1 %2 %3"_s.arg(performed).arg(failed).arg(traveled)));
        while (workspace->nextUndo()) {
            must(workspace->undo());
            QCOMPARE(dump(*workspace), states[--now]);
        }
        while (workspace->nextRedo()) {
            must(workspace->redo());
            QCOMPARE(dump(*workspace), states[++now]);
        }
        QCOMPARE(must(workspace->check()), QStringList());
    }

    void everyTableOfTheSchemaIsArmed()
    {
        auto workspace = must(Workspace::inMemory());
        auto &database = workspace->database();
        const auto tables = must(database.select(
            u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'sqlite_sequence' ORDER BY name"_s,
            [](const SqlRow &row) { return row.text(0); }));
        const auto armed
            = must(database.select(u"SELECT tbl_name FROM sqlite_temp_schema WHERE type = 'trigger'"
                                   " GROUP BY tbl_name HAVING count(*) = 3 ORDER BY tbl_name"_s,
                [](const SqlRow &row) { return row.text(0); }));
        QVERIFY(tables.size() >= 15);
        QCOMPARE(armed, tables);
        QCOMPARE(must(workspace->check()), QStringList());
    }

    void aMissingTriggerIsFound()
    {
        auto workspace = must(Workspace::inMemory());
        must(workspace->perform(someChange,
            [&] { return workspace->database().run(u"DROP TRIGGER temp.undo_person_update"_s); }));
        const QStringList problems = must(workspace->check());
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().contains(u"person"_s));
    }

    void aTableThatCannotBeArmedIsRefused()
    {
        QVERIFY(!Workspace::inMemory({{1, u"keyless"_s, u"CREATE TABLE a (b TEXT) STRICT;"_s}}));
        QVERIFY(!Workspace::inMemory(
            {{1, u"generated"_s, u"CREATE TABLE a (id INTEGER PRIMARY KEY, b AS (id + 1));"_s}}));
        QVERIFY(!Workspace::inMemory({{1, u"self"_s,
            u"CREATE TABLE a (id INTEGER PRIMARY KEY, b INTEGER REFERENCES a (id) ON UPDATE CASCADE) STRICT;"_s}}));
    }

    void aStepSaysWhichTablesItTouched()
    {
        auto workspace = must(Workspace::inMemory());
        QSignalSpy changed(workspace.get(), &Workspace::changed);
        QSignalSpy history(workspace.get(), &Workspace::historyChanged);
        must(addPerson(*workspace, u"1"_s));
        must(workspace->perform(someChange, [&]() -> Result<> {
            auto &database = workspace->database();
            if (auto done
                = database.run(u"INSERT INTO roster (as_of, complete, imported_at) VALUES (?, ?, ?)"_s,
                    QDate(2024, 5, 1), true, QDateTime::currentDateTimeUtc());
                !done)
                return passOn(done);
            if (auto done = database.run(u"INSERT INTO roster_entry (roster_id, person_id) VALUES (1, 1)"_s);
                !done)
                return passOn(done);
            return {};
        }));
        must(workspace->perform(
            someChange, [&] { return workspace->database().run(u"DELETE FROM roster"_s); }));
        must(workspace->undo());
        must(workspace->redo());

        QCOMPARE(changed.size(), 5);
        QCOMPARE(history.size(), 5);
        const auto sets = [&] {
            QList<ChangeSet> result;
            for (const auto &arguments : changed)
                result.append(arguments.first().value<ChangeSet>());
            return result;
        }();
        QCOMPARE(sets[0].tables, QSet<QString>{u"person"_s});
        QCOMPARE(sets[0].change, someChange);
        const QSet<QString> both = {u"roster"_s, u"roster_entry"_s};
        for (int i = 1; i < 5; ++i)
            QCOMPARE(sets[i].tables, both);
        QCOMPARE(sets[2].kind, ChangeSet::Kind::Performed);
        QCOMPARE(sets[3].kind, ChangeSet::Kind::Undone);
        QCOMPARE(sets[4].kind, ChangeSet::Kind::Redone);
    }

    void aChangeOfNothingIsNoStep()
    {
        auto workspace = must(Workspace::inMemory());
        must(addPerson(*workspace, u"1"_s));
        QSignalSpy changed(workspace.get(), &Workspace::changed);
        must(workspace->perform(someChange, []() -> Result<> { return {}; }));
        must(workspace->perform(
            someChange, [&] { return workspace->database().run(u"UPDATE person SET name = name"_s); }));
        must(workspace->perform(
            someChange, [&] { return workspace->database().run(u"DELETE FROM person WHERE id = 99"_s); }));
        QCOMPARE(changed.size(), 0);
        must(workspace->undo());
        QVERIFY(!workspace->nextUndo());
    }

    void nothingToUndoIsAnAnswerNotACrash()
    {
        auto workspace = must(Workspace::inMemory());
        const auto undone = workspace->undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, ErrorKind::NotFound);
        QVERIFY(!workspace->redo());
    }

    void aFailedNestedStepLeavesTheOuterOne()
    {
        auto workspace = must(Workspace::inMemory());
        must(workspace->perform(someChange, [&]() -> Result<> {
            must(workspace->database().run(u"INSERT INTO person (employee_number) VALUES ('kept')"_s));
            auto nested = workspace->perform(someChange, [&]() -> Result<> {
                must(workspace->database().run(u"INSERT INTO person (employee_number) VALUES ('dropped')"_s));
                return failure(ErrorKind::Conflict, u"No."_s);
            });
            return nested ? failure(ErrorKind::Storage, u"The nested step should fail."_s) : Result<>();
        }));
        QCOMPARE(countOf(*workspace, u"person"_s), 1);
        must(workspace->undo());
        QCOMPARE(countOf(*workspace, u"person"_s), 0);
    }

    void whatFollowsARollbackBySqliteItselfIsNotCommitted()
    {
        auto workspace = must(Workspace::inMemory());
        must(addPerson(*workspace, u"1"_s));
        const QByteArray before = dump(*workspace);
        const auto done = workspace->perform(someChange, [&]() -> Result<> {
            auto &database = workspace->database();
            (void)database.run(u"INSERT OR ROLLBACK INTO person (employee_number) VALUES ('1')"_s);
            (void)database.run(u"INSERT INTO person (employee_number) VALUES ('2')"_s);
            (void)workspace->perform(someChange,
                [&] { return database.run(u"INSERT INTO person (employee_number) VALUES ('3')"_s); });
            return {};
        });
        QVERIFY(!done);
        QCOMPARE(dump(*workspace), before);
        must(addPerson(*workspace, u"2"_s));
        must(workspace->undo());
        QCOMPARE(dump(*workspace), before);
    }

    void aWriteOutsideAStepIsRefused()
    {
        auto workspace = must(Workspace::inMemory());
        QVERIFY(!workspace->database().run(u"INSERT INTO person (employee_number) VALUES ('1')"_s));
        QCOMPARE(countOf(*workspace, u"person"_s), 0);
    }

    void aFailedUndoChangesNothing()
    {
        auto workspace = must(Workspace::inMemory());
        must(addPerson(*workspace, u"1"_s));
        must(addPerson(*workspace, u"2"_s));
        // Behind the log's back, as no program of ours would do it.
        QCOMPARE(sqlite3_exec(workspace->database().handle(),
                     "DELETE FROM person WHERE employee_number = '2'; DELETE FROM temp.undo_log", nullptr,
                     nullptr, nullptr),
            SQLITE_OK);
        const QByteArray before = dump(*workspace);
        QSignalSpy changed(workspace.get(), &Workspace::changed);
        const auto undone = workspace->undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, ErrorKind::Storage);
        QCOMPARE(dump(*workspace), before);
        QCOMPARE(changed.size(), 0);
        QVERIFY(workspace->nextUndo());
        QVERIFY(!workspace->nextRedo());
        // Foreign keys hold again.
        QVERIFY(!workspace->perform(someChange, [&] {
            return workspace->database().run(
                u"INSERT INTO participant (program_id, person_id, role, state, capacity)"
                " VALUES (9, 9, 0, 0, 1)"_s);
        }));
    }

    void anUndoThatWouldBreakAReferenceChangesNothing()
    {
        auto workspace = must(Workspace::inMemory(smallSchema));
        must(workspace->perform(someChange,
            [&] { return workspace->database().run(u"INSERT INTO parent (code) VALUES ('p')"_s); }));
        QCOMPARE(sqlite3_exec(workspace->database().handle(),
                     "INSERT INTO child (parent_id) VALUES (1); DELETE FROM temp.undo_log", nullptr, nullptr,
                     nullptr),
            SQLITE_OK);
        const QByteArray before = dump(*workspace);
        QVERIFY(!workspace->undo());
        QCOMPARE(dump(*workspace), before);
    }

    void anIdThatWasGivenOutIsNotGivenAgainAfterUndo()
    {
        auto workspace = must(Workspace::inMemory());
        const auto add = [&](const QString &number) {
            return must(workspace->perform(someChange, [&] {
                return workspace->database().insert<Id<struct PersonTag>>(
                    u"INSERT INTO person (employee_number) VALUES (?)"_s, number);
            }));
        };
        const auto first = add(u"1"_s);
        const auto second = add(u"2"_s);
        must(workspace->undo());
        must(workspace->redo());
        QCOMPARE(must(workspace->database().selectOne(u"SELECT id FROM person WHERE employee_number = '2'"_s,
                     [](const SqlRow &row) { return row.integer(0); })),
            second.value());
        must(workspace->undo());
        QCOMPARE(add(u"3"_s).value(), second.value() + 1);
        QVERIFY(first != second);
    }

    void forgottenHistoryCannotBeUndone()
    {
        auto workspace = must(Workspace::inMemory());
        must(addPerson(*workspace, u"1"_s));
        QSignalSpy history(workspace.get(), &Workspace::historyChanged);
        workspace->clearHistory();
        QCOMPARE(history.size(), 1);
        QVERIFY(!workspace->nextUndo());
        QVERIFY(!workspace->undo());
        QCOMPARE(countOf(*workspace, u"person"_s), 1);
    }

    void aStepOfAHundredThousandRowsIsUndoneAndRedone()
    {
        constexpr int count = 100'000;
        const auto rows = manyPeople(count);
        QTemporaryDir folder;
        QElapsedTimer timer;

        // The same without undo, for comparison.
        {
            const QString path = folder.filePath(u"unarmed.db"_s);
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.close();
            auto database = must(Database::open(path, Database::Access::ReadWrite));
            must(migrate(*database, builtInMigrations()));
            timer.start();
            must(database->begin());
            must(database->runMany(insertPerson, rows));
            must(database->commit());
            qInfo("unarmed insert: %lld ms", timer.restart());
            must(database->begin());
            must(database->run(u"UPDATE person SET name = name || 'x'"_s));
            must(database->commit());
            qInfo("unarmed update: %lld ms", timer.restart());
        }

        auto workspace = must(Workspace::create(folder.filePath(u"acme.mentorbook"_s)));
        const QByteArray empty = dump(*workspace);
        timer.start();
        QCOMPARE(must(workspace->perform(
                     someChange, [&] { return workspace->database().runMany(insertPerson, rows); })),
            count);
        qInfo("armed insert: %lld ms", timer.restart());
        const QByteArray inserted = dump(*workspace);
        timer.restart();
        must(workspace->perform(someChange,
            [&] { return workspace->database().run(u"UPDATE person SET name = name || 'x'"_s); }));
        qInfo("armed update: %lld ms", timer.restart());
        for (int i = 0; i < 20; ++i) {
            must(workspace->perform(someChange, [&] {
                return workspace->database().run(
                    u"UPDATE person SET name = ? WHERE id = 5"_s, QString::number(i));
            }));
        }
        qInfo("one edit: %lld us", timer.nsecsElapsed() / 20'000);
        timer.restart();
        for (int i = 0; i < 20; ++i)
            must(workspace->undo());
        qInfo("undo of one edit: %lld us", timer.nsecsElapsed() / 20'000);
        timer.restart();
        must(workspace->undo());
        qInfo("undo of update: %lld ms", timer.restart());
        QVERIFY(dump(*workspace) == inserted);
        timer.restart();
        must(workspace->undo());
        qInfo("undo of insert: %lld ms", timer.restart());
        QVERIFY(dump(*workspace) == empty);
        timer.restart();
        must(workspace->redo());
        qInfo("redo of insert: %lld ms", timer.restart());
        QVERIFY(dump(*workspace) == inserted);
        timer.restart();
        const auto names = must(workspace->database().select(
            u"SELECT id, employee_number, name, email, department, hire_date FROM person"_s,
            [](const SqlRow &row) {
                return std::tuple(
                    row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.day(5));
            }));
        qInfo("select of six columns: %lld ms", timer.restart());
        QCOMPARE(names.size(), count);
        QCOMPARE(must(workspace->check()), QStringList());
        qInfo("check: %lld ms", timer.restart());
        workspace.reset();
        timer.restart();
        workspace = must(Workspace::open(folder.filePath(u"acme.mentorbook"_s)));
        qInfo("open: %lld ms", timer.restart());
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
