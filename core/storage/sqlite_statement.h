#pragma once

#include "core/storage/sqlite_error.h"

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

#include <memory>

namespace mentorbook {

// A statement below Qt's: for values that must stay as they are to the last bit (a QString cannot hold every
// text that SQLite can). Only the undo log needs that.
class SqliteStatement
{
public:
    [[nodiscard]] static Result<SqliteStatement> prepare(sqlite3 *database, const QString &sql)
    {
        sqlite3_stmt *statement = nullptr;
        const QByteArray utf8 = sql.toUtf8();
        const int code
            = sqlite3_prepare_v2(database, utf8.constData(), int(utf8.size()), &statement, nullptr);
        if (code != SQLITE_OK)
            return std::unexpected(
                sqliteError(code, QString::fromUtf8(sqlite3_errmsg(database)) + QStringLiteral(": ") + sql));
        return SqliteStatement(statement);
    }

    // Whether there is another row; without one the statement is ready to run again.
    [[nodiscard]] Result<bool> step()
    {
        const int code = sqlite3_step(get());
        if (code == SQLITE_ROW)
            return true;
        sqlite3 *database = sqlite3_db_handle(get());
        if (code != SQLITE_DONE) {
            const QString detail = QString::fromUtf8(sqlite3_errmsg(database)) + QStringLiteral(": ")
                + QString::fromUtf8(sqlite3_sql(get()));
            sqlite3_reset(get());
            return std::unexpected(sqliteError(code, detail));
        }
        sqlite3_reset(get());
        return false;
    }

    [[nodiscard]] sqlite3_stmt *get() const { return m_statement.get(); }

private:
    explicit SqliteStatement(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace mentorbook
