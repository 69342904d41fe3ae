#include "core/storage/database.h"

#include "core/base/tr.h"
#include "core/storage/sqlite_error.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QSqlResult>
#include <QUrl>

#include <sqlite3.h>

#include <array>
#include <atomic>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr size_t keptStatements = 200;

QString newConnectionName()
{
    static std::atomic<quint64> last = 0;
    return u"mentorbook-%1"_s.arg(++last);
}

sqlite3_stmt *statementOf(const QSqlQuery &query)
{
    const QVariant handle = query.result()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3_stmt*") != 0)
        return nullptr;
    return *static_cast<sqlite3_stmt *const *>(handle.constData());
}

// Percent-encoded, so that no character of a path is taken for the URI's own.
QString uriOf(const QString &path, Database::Access access)
{
    const QString mode = access == Database::Access::ReadWrite ? u"rw"_s : u"ro"_s;
    return u"file://"_s + (path.startsWith(u'/') ? QString() : u"/"_s)
        + QString::fromLatin1(QUrl::toPercentEncoding(path, "/:")) + u"?mode="_s + mode;
}

} // namespace

Database::Database(QString path, QString connectionName)
    : m_path(std::move(path))
    , m_connectionName(std::move(connectionName))
{
}

Database::~Database()
{
    m_statements.clear();
    QSqlDatabase::database(m_connectionName, false).close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    std::unique_ptr<Database> database(new Database(absolute, newConnectionName()));
    database->m_readOnly = access == Access::ReadOnly;
    const QString options = u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s
        + (access == Access::ReadOnly ? u";QSQLITE_OPEN_READONLY"_s : QString());
    if (auto connected = database->connect(uriOf(absolute, access), options); !connected)
        return passOn(connected);
    return database;
}

Result<std::unique_ptr<Database>> Database::inMemory()
{
    std::unique_ptr<Database> database(new Database({}, newConnectionName()));
    if (auto connected = database->connect(u":memory:"_s, {}); !connected)
        return passOn(connected);
    return database;
}

Result<> Database::connect(const QString &name, const QString &options)
{
    {
        auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
        connection.setDatabaseName(name);
        connection.setConnectOptions(options);
        if (!connection.open()) {
            const QSqlError error = connection.lastError();
            return std::unexpected(sqliteError(error.nativeErrorCode().toInt(), error.text()));
        }
        const QVariant handle = connection.driver()->handle();
        if (handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0)
            m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    }
    if (!m_handle) {
        return failure(ErrorKind::Unsupported, Tr::tr("This installation has no usable SQLite."),
            u"The QSQLITE driver gives no handle."_s);
    }
    if (auto hardened = harden(); !hardened)
        return hardened;
    return configure();
}

// Everything is read back: an older SQLite ignores what it does not know.
Result<> Database::harden()
{
    const auto refused = [](const QString &what) {
        return failure(ErrorKind::Unsupported,
            Tr::tr("This installation's SQLite does not keep workspaces safe."), what);
    };

    // Two SQLites in one process would break each other's file locks.
    const auto sourceId
        = selectOne(u"SELECT sqlite_source_id()"_s, [](const SqlRow &row) { return row.text(0); });
    if (!sourceId)
        return std::unexpected(sourceId.error());
    if (*sourceId != QString::fromLatin1(sqlite3_sourceid()))
        return refused(u"Qt's SQLite (%1) is not ours (%2)."_s.arg(
            sourceId->value_or(QString()), QString::fromLatin1(sqlite3_sourceid())));

    struct Option
    {
        int name;
        int value;
    };
    constexpr auto options = std::to_array<Option>({
        {SQLITE_DBCONFIG_DEFENSIVE, 1},
        {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, // TEMP triggers and actions of foreign keys still run
        {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0},
        {SQLITE_DBCONFIG_DQS_DDL, 0},
        {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
        {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
    });
    for (const auto &[option, value] : options) {
        int readBack = -1;
        if (sqlite3_db_config(m_handle, option, value, &readBack) != SQLITE_OK || readBack != value)
            return refused(u"Option %1 is %2."_s.arg(option).arg(readBack));
    }

    constexpr auto limits = std::to_array<Option>({
        {SQLITE_LIMIT_ATTACHED, 0},
        {SQLITE_LIMIT_LENGTH, 8'000'000},
        {SQLITE_LIMIT_SQL_LENGTH, 1'000'000},
        {SQLITE_LIMIT_VARIABLE_NUMBER, 1000},
    });
    for (const auto &[limit, value] : limits) {
        sqlite3_limit(m_handle, limit, value);
        if (sqlite3_limit(m_handle, limit, -1) != value)
            return refused(u"Limit %1 cannot be set."_s.arg(limit));
    }
    return {};
}

Result<> Database::configure()
{
    struct Pragma
    {
        QString name;
        QString set;
        QString expected;
    };
    QList<Pragma> pragmas = {
        {u"cell_size_check"_s, u"ON"_s, u"1"_s},
        {u"temp_store"_s, u"MEMORY"_s, u"2"_s}, // before any TEMP trigger: changing it drops them silently
        {u"foreign_keys"_s, u"ON"_s, u"1"_s},
        {u"recursive_triggers"_s, u"ON"_s, u"1"_s}, // without, undoing a REPLACE loses the replaced row
        {u"secure_delete"_s, u"ON"_s, u"1"_s},
    };
    if (!m_path.isEmpty()) {
        pragmas += {
            {u"mmap_size"_s, u"0"_s, u"0"_s},
            {u"journal_mode"_s, u"DELETE"_s, u"delete"_s},
            {u"synchronous"_s, u"EXTRA"_s, u"3"_s},
            {u"locking_mode"_s, u"NORMAL"_s, u"normal"_s},
        };
    }
    const auto asText = [](const QSqlQuery &query) { return query.value(0).toString(); };
    for (const Pragma &pragma : std::as_const(pragmas)) {
        QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
        query.setForwardOnly(true);
        if (!query.exec(u"PRAGMA %1 = %2"_s.arg(pragma.name, pragma.set)))
            return failed(query);
        query.finish();
        if (!query.exec(u"PRAGMA %1"_s.arg(pragma.name)))
            return failed(query);
        const QString found = query.next() ? asText(query) : QString();
        query.finish();
        if (found != pragma.expected) {
            return failure(ErrorKind::Unsupported,
                Tr::tr("This installation's SQLite does not keep workspaces safe."),
                u"PRAGMA %1 is %2 instead of %3."_s.arg(pragma.name, found, pragma.expected));
        }
    }
    if (!m_path.isEmpty() && !m_readOnly && sqlite3_db_readonly(m_handle, "main") != 0)
        return std::unexpected(sqliteError(SQLITE_READONLY, u"The system gave no right to write."_s));
    return {};
}

std::unexpected<Error> Database::failed(const QSqlQuery &query) const
{
    const QSqlError error = query.lastError();
    return std::unexpected(sqliteError(error.nativeErrorCode().toInt(),
        u"%1 (%2) in: %3"_s.arg(error.text(), error.nativeErrorCode(), query.lastQuery())));
}

Result<QSqlQuery> Database::prepare(const QString &sql)
{
    if (auto kept = m_statements.find(sql); kept != m_statements.end()) {
        QSqlQuery query = std::move(kept->second);
        m_statements.erase(kept);
        return query;
    }
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failed(query);
    return query;
}

void Database::keep(QSqlQuery &&query)
{
    query.finish();
    if (m_statements.size() >= keptStatements)
        m_statements.clear();
    const QString sql = query.lastQuery();
    m_statements.insert_or_assign(sql, std::move(query));
}

Result<> Database::execute(QSqlQuery &query, const QList<SqlValue> &values)
{
    sqlite3_stmt *statement = statementOf(query);
    if (!statement || sqlite3_bind_parameter_count(statement) != values.size()) {
        return failure(ErrorKind::Storage, Tr::tr("The workspace file reports an error."),
            u"%1 values are no match for: %2"_s.arg(values.size()).arg(query.lastQuery()));
    }
    if (m_transactionsOnly && !inTransaction() && !sqlite3_stmt_readonly(statement)) {
        return failure(ErrorKind::Storage, Tr::tr("Nothing was changed: the change was interrupted before."),
            u"A write outside a transaction: "_s + query.lastQuery());
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (const QString problem = values[i].problem(); !problem.isEmpty()) {
            return failure(ErrorKind::InvalidInput, Tr::tr("A value cannot be stored exactly as it is."),
                u"Value %1 is %2: %3"_s.arg(QString::number(i + 1), problem, query.lastQuery()));
        }
        query.bindValue(int(i), values[i].variant());
    }
    if (!query.exec())
        return failed(query);
    return {};
}

Result<qint64> Database::runBound(const QString &sql, const QList<SqlValue> &values)
{
    return runMany(sql, {values});
}

Result<qint64> Database::runMany(const QString &sql, const QList<QList<SqlValue>> &rows)
{
    auto query = prepare(sql);
    if (!query)
        return passOn(query);
    qint64 changed = 0;
    for (const QList<SqlValue> &values : rows) {
        // sqlite3_changes alone would tell of the statement before where this one changes no table.
        const auto before = sqlite3_total_changes64(m_handle);
        if (auto done = execute(*query, values); !done)
            return passOn(done);
        // Reads a RETURNING clause to its end: the statement must be done before a COMMIT.
        while (query->next()) { }
        if (query->lastError().isValid())
            return failed(*query);
        if (sqlite3_total_changes64(m_handle) != before)
            changed += sqlite3_changes64(m_handle);
    }
    keep(std::move(*query));
    return changed;
}

Result<qint64> Database::insertBound(const QString &sql, const QList<SqlValue> &values)
{
    sqlite3_set_last_insert_rowid(m_handle, 0);
    if (auto run = runBound(sql, values); !run)
        return passOn(run);
    const qint64 id = sqlite3_last_insert_rowid(m_handle);
    if (id == 0) {
        return failure(ErrorKind::Storage, Tr::tr("The workspace file reports an error."),
            u"Nothing was inserted by: "_s + sql);
    }
    return id;
}

Result<> Database::selectBound(
    const QString &sql, const QList<SqlValue> &values, const std::function<bool(const SqlRow &)> &visit)
{
    auto query = prepare(sql);
    if (!query)
        return passOn(query);
    if (auto done = execute(*query, values); !done)
        return done;
    const SqlRow row(*query);
    bool goesOn = true;
    while (goesOn && query->next()) {
        goesOn = visit(row);
        if (!row.m_problem.isEmpty()) {
            return failure(ErrorKind::Storage, Tr::tr("The workspace holds a value that it should not."),
                row.m_problem + u" in: "_s + sql);
        }
    }
    if (goesOn && query->lastError().isValid())
        return failed(*query);
    keep(std::move(*query));
    return {};
}

Result<> Database::runScript(const QString &script)
{
    qsizetype begin = 0;
    for (qsizetype end = script.indexOf(u';'); end >= 0; end = script.indexOf(u';', end + 1)) {
        const QString statement = script.sliced(begin, end + 1 - begin);
        if (!sqlite3_complete(statement.toUtf8().constData()))
            continue;
        begin = end + 1;
        QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
        if (!query.prepare(statement))
            return failed(query);
        if (auto done = execute(query, {}); !done)
            return done;
    }
    if (const QString rest = script.sliced(begin).trimmed(); !rest.isEmpty()) {
        return failure(ErrorKind::Storage, Tr::tr("The workspace file reports an error."),
            u"A script ends in the middle of a statement: "_s + rest);
    }
    return {};
}

Result<> Database::begin()
{
    auto query = prepare(u"BEGIN IMMEDIATE"_s);
    if (!query)
        return passOn(query);
    if (!query->exec())
        return failed(*query);
    keep(std::move(*query));
    return {};
}

Result<> Database::commit()
{
    if (!inTransaction()) {
        return failure(ErrorKind::Storage, Tr::tr("Nothing was changed: the change was interrupted before."),
            u"SQLite had rolled back by itself before COMMIT."_s);
    }
    if (auto committed = run(u"COMMIT"_s); !committed) {
        rollBack();
        return passOn(committed);
    }
    return {};
}

void Database::rollBack()
{
    if (!inTransaction())
        return;
    if (auto done = run(u"ROLLBACK"_s); !done && inTransaction())
        qCritical("A rollback failed: %s", qPrintable(done.error().detail));
}

bool Database::inTransaction() const { return sqlite3_get_autocommit(m_handle) == 0; }

Result<> Database::enforceForeignKeys(bool on)
{
    if (auto set = run(on ? u"PRAGMA foreign_keys = ON"_s : u"PRAGMA foreign_keys = OFF"_s); !set)
        return passOn(set);
    const auto readBack = selectOne(u"PRAGMA foreign_keys"_s, [](const SqlRow &row) { return row.flag(0); });
    if (!readBack)
        return std::unexpected(readBack.error());
    if (*readBack != on) { // SQLite ignores it silently inside a transaction
        return failure(ErrorKind::Storage, Tr::tr("The workspace file reports an error."),
            u"foreign_keys could not be switched."_s);
    }
    return {};
}

} // namespace mentorbook
