#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <concepts>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <unordered_map>

struct sqlite3;

namespace mentorbook {

// A value on its way into a statement. Days go in as ISO text, moments as UTC ISO text ending in Z, flags as
// 0 or 1, null ids and empty optionals as NULL; a null QString is NULL and an empty one stays empty.
// What SQLite or Qt would change silently is refused when the statement runs: a local QDateTime, NaN,
// infinity, a lone surrogate, a year beyond four digits.
class SqlValue
{
public:
    SqlValue() = default; // NULL
    SqlValue(std::nullopt_t) { }
    SqlValue(const QString &text)
        : m_value(text.isNull() ? QVariant() : QVariant(text))
    {
    }
    SqlValue(const QByteArray &blob)
        : m_value(blob.isNull() ? QVariant() : QVariant(blob))
    {
    }
    SqlValue(QDate day)
        : m_value(day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant())
    {
    }
    SqlValue(const QDateTime &utc);
    SqlValue(bool flag)
        : m_value(int(flag))
    {
    }
    template <std::integral T>
    SqlValue(T number)
        : m_value(qint64(number))
    {
    }
    SqlValue(double number)
        : m_value(number)
    {
    }
    template <class T> SqlValue(T *) = delete; // a pointer would pass as a flag
    template <class Tag>
    SqlValue(Id<Tag> id)
        : m_value(id.isNull() ? QVariant() : QVariant(id.value()))
    {
    }
    template <class T>
    SqlValue(const std::optional<T> &value)
        : SqlValue(value ? SqlValue(*value) : SqlValue())
    {
    }

    [[nodiscard]] const QVariant &variant() const { return m_value; }
    [[nodiscard]] QString problem() const; // why the statement must not run; empty: none

private:
    QVariant m_value;
    bool m_localTime = false;
};

// The current row of a query, read column by column from 0. A value of another type than asked for (NULL
// where a value must be, text where a number belongs, no ISO day) becomes the query's error, never a silent
// zero.
class SqlRow
{
public:
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int int32(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool flag(int column) const;
    [[nodiscard]] QString text(int column) const; // NULL is a null QString
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] QDate day(int column) const;
    [[nodiscard]] QDateTime moment(int column) const; // UTC
    [[nodiscard]] bool isNull(int column) const;

    [[nodiscard]] std::optional<qint64> integerIfAny(int column) const;
    [[nodiscard]] std::optional<int> int32IfAny(int column) const;
    [[nodiscard]] std::optional<double> realIfAny(int column) const;
    [[nodiscard]] std::optional<QDate> dayIfAny(int column) const;
    template <class IdType> [[nodiscard]] IdType id(int column) const { return IdType(integer(column)); }
    template <class IdType> [[nodiscard]] std::optional<IdType> idIfAny(int column) const
    {
        const auto value = integerIfAny(column);
        return value ? std::optional(IdType(*value)) : std::nullopt;
    }
    // An enumeration stored as its number: 0…last.
    template <class Enum> [[nodiscard]] Enum choice(int column, Enum last) const
    {
        return static_cast<Enum>(choiceNumber(column, static_cast<int>(last)));
    }
    template <class Enum> [[nodiscard]] std::optional<Enum> choiceIfAny(int column, Enum last) const
    {
        return isNull(column) ? std::nullopt : std::optional(choice(column, last));
    }

private:
    friend class Database;
    explicit SqlRow(const QSqlQuery &query)
        : m_query(query)
    {
    }
    int choiceNumber(int column, int last) const;
    void fail(int column, const char *expected) const;

    const QSqlQuery &m_query;
    mutable QString m_problem;
};

// One connection to a workspace file, opened and hardened as docs/decisions describe; closed with the object.
// Lives on the thread that made it. Only core/storage and core/actions use it.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    // Opens an existing SQLite file, which is not touched by that. Requires that it is not in WAL mode.
    // Checks nothing of what is in it: Workspace does.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    // An empty database that lives in memory only.
    [[nodiscard]] static Result<std::unique_ptr<Database>> inMemory();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // Runs one statement that gives no rows. The number of rows it changed.
    template <class... Values> Result<qint64> run(const QString &sql, const Values &...values)
    {
        return runBound(sql, {SqlValue(values)...});
    }
    // Runs one INSERT and gives the new row's id.
    template <class IdType, class... Values>
    Result<IdType> insert(const QString &sql, const Values &...values)
    {
        auto id = insertBound(sql, {SqlValue(values)...});
        if (!id)
            return passOn(id);
        return IdType(*id);
    }
    // The same with the values in a list.
    template <class IdType> Result<IdType> insertValues(const QString &sql, const QList<SqlValue> &values)
    {
        auto id = insertBound(sql, values);
        if (!id)
            return passOn(id);
        return IdType(*id);
    }
    // All rows of a query, each mapped by map(const SqlRow &). Reads to the end: an error after the last row
    // counts.
    template <class Map, class... Values>
    auto select(const QString &sql, Map &&map, const Values &...values)
        -> Result<QList<std::invoke_result_t<Map, const SqlRow &>>>
    {
        QList<std::invoke_result_t<Map, const SqlRow &>> rows;
        auto read = selectBound(sql, {SqlValue(values)...}, [&](const SqlRow &row) {
            rows.append(map(row));
            return true;
        });
        if (!read)
            return passOn(read);
        return rows;
    }
    // Visits the rows of a query one after the other, until visit(const SqlRow &) gives false.
    template <class Visit, class... Values>
    Result<> forEachRow(const QString &sql, Visit &&visit, const Values &...values)
    {
        return selectBound(sql, {SqlValue(values)...}, std::forward<Visit>(visit));
    }
    // The first row of a query, if there is one.
    template <class Map, class... Values>
    auto selectOne(const QString &sql, Map &&map, const Values &...values)
        -> Result<std::optional<std::invoke_result_t<Map, const SqlRow &>>>
    {
        auto rows = select(sql, std::forward<Map>(map), values...);
        if (!rows)
            return passOn(rows);
        if (rows->isEmpty())
            return std::nullopt;
        return std::optional(std::move(rows->first()));
    }
    // Runs one statement for every row of values; prepared once. For bulk inserts.
    Result<qint64> runMany(const QString &sql, const QList<QList<SqlValue>> &rows);
    // Runs every statement of a script, split as SQLite splits it; a remainder is an error.
    Result<> runScript(const QString &script);

    // A transaction that has the right to write from its first moment. Changes of a workspace are not made
    // with these but with Workspace::perform().
    Result<> begin();
    Result<> commit(); // failing, it has rolled back
    void rollBack(); // nothing to do where SQLite has rolled back by itself: after a full disk, for one
    [[nodiscard]] bool inTransaction() const;
    // From now on a statement that writes outside a transaction is refused: what follows a rollback of
    // SQLite's own would be committed one by one.
    void refuseWritesOutsideTransactions() { m_transactionsOnly = true; }
    // Outside a transaction only.
    Result<> enforceForeignKeys(bool on);

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] const QString &path() const { return m_path; } // empty: in memory
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

private:
    Database(QString path, QString connectionName);
    Result<> connect(const QString &name, const QString &options);
    Result<> harden();
    Result<> configure();

    Result<qint64> runBound(const QString &sql, const QList<SqlValue> &values);
    Result<qint64> insertBound(const QString &sql, const QList<SqlValue> &values);
    Result<> selectBound(
        const QString &sql, const QList<SqlValue> &values, const std::function<bool(const SqlRow &)> &visit);

    Result<QSqlQuery> prepare(const QString &sql);
    Result<> execute(QSqlQuery &query, const QList<SqlValue> &values);
    void keep(QSqlQuery &&query);
    [[nodiscard]] std::unexpected<Error> failed(const QSqlQuery &query) const;

    QString m_path;
    QString m_connectionName;
    sqlite3 *m_handle = nullptr;
    bool m_readOnly = false;
    bool m_transactionsOnly = false;
    std::unordered_map<QString, QSqlQuery> m_statements; // prepared, finished, and in nobody's use
};

} // namespace mentorbook
