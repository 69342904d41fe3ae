#include "core/storage/undo/undo_log.h"

#include "core/base/tr.h"
#include "core/storage/sqlite_statement.h"
#include "core/storage/undo/packed_row.h"

#include <algorithm>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

// What a log entry's row takes back.
enum Kind : char {
    Insert, // row: the new id
    Update, // row: the new id, then every column as it was
    Delete, // row: every column as it was
};

QString quoted(QString name) { return u'"' + name.replace(u'"', u"\"\""_s) + u'"'; }

QString prefixed(const QString &prefix, const QStringList &columns)
{
    QStringList terms;
    for (const QString &column : columns)
        terms.append(prefix + quoted(column));
    return terms.join(u", "_s);
}

std::unexpected<Error> broken(const QString &detail)
{
    return failure(ErrorKind::Storage,
        Tr::tr("This step can no longer be taken back: the workspace is not as the step left it."), detail);
}

} // namespace

Result<> UndoLog::arm()
{
    auto tables = readTables();
    if (!tables)
        return passOn(tables);
    m_tables = std::move(*tables);

    if (auto added = addPackFunction(m_database.handle()); !added)
        return added;
    if (auto created
        = m_database.run(u"CREATE TEMP TABLE undo_log (seq INTEGER PRIMARY KEY, kind INTEGER NOT NULL,"
                         " number INTEGER NOT NULL, row BLOB NOT NULL) STRICT"_s);
        !created)
        return passOn(created);
    for (size_t number = 0; number < m_tables.size(); ++number) {
        for (const QString &trigger : triggersOf(m_tables[number], number)) {
            if (auto created = m_database.run(u"CREATE TEMP TRIGGER "_s + trigger); !created)
                return passOn(created);
        }
    }
    return {};
}

Result<std::vector<UndoLog::Table>> UndoLog::readTables() const
{
    const auto text = [](const SqlRow &row) { return row.text(0); };
    // Never virtual or shadow tables: their content follows from others.
    auto names
        = m_database.select(u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                            " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"_s,
            text);
    if (!names)
        return passOn(names);

    const auto refused = [](const QString &table, const QString &why) {
        return failure(ErrorKind::Storage, Tr::tr("The workspace file reports an error."),
            u"Changes of table %1 could not be undone: %2."_s.arg(table, why));
    };
    std::vector<Table> tables;
    for (const QString &name : std::as_const(*names)) {
        struct Column
        {
            QString name;
            bool isKey;
            bool isHidden;
        };
        auto columns = m_database.select(
            u"SELECT name, pk > 0 AND type = 'INTEGER', hidden FROM pragma_table_xinfo(?, 'main')"_s,
            [](const SqlRow &row) { return Column{row.text(0), row.flag(1), row.integer(2) != 0}; }, name);
        if (!columns)
            return passOn(columns);
        const auto keys = std::ranges::count(*columns, true, &Column::isKey);
        const bool hasId = std::ranges::any_of(
            *columns, [](const Column &column) { return column.isKey && column.name == u"id"_s; });
        if (keys != 1 || !hasId || std::ranges::any_of(*columns, &Column::isHidden))
            return refused(name, u"it has no id of its own or a generated column"_s);
        auto selfCascades = m_database.select(
            u"SELECT \"from\" FROM pragma_foreign_key_list(?, 'main') WHERE \"table\" = ? COLLATE NOCASE"
            " AND on_update NOT IN ('NO ACTION', 'RESTRICT')"_s,
            text, name, name);
        if (!selfCascades)
            return passOn(selfCascades);
        if (!selfCascades->isEmpty())
            return refused(name, u"updates of its ids cascade into itself"_s);
        Table table{.name = name, .columns = {}, .referencing = {}};
        for (const Column &column : std::as_const(*columns))
            table.columns.append(column.name);
        tables.push_back(std::move(table));
    }

    for (const Table &child : tables) {
        auto parents = m_database.select(
            u"SELECT \"table\" FROM pragma_foreign_key_list(?, 'main')"_s, text, child.name);
        if (!parents)
            return passOn(parents);
        for (Table &parent : tables) {
            if (parents->contains(parent.name, Qt::CaseInsensitive))
                parent.referencing.insert(child.name);
        }
    }
    return tables;
}

QStringList UndoLog::triggersOf(const Table &table, size_t number)
{
    const auto trigger = [&](const QString &event, Kind kind, const QString &condition, const QString &row) {
        return u"%1 AFTER %2 ON main.%3 %4BEGIN INSERT INTO undo_log (kind, number, row)"
               " VALUES (%5, %6, undo_pack(%7)); END"_s.arg(quoted(u"undo_%1_%2"_s.arg(table.name, event)),
                   event.toUpper(), quoted(table.name), condition, QString::number(kind),
                   QString::number(number), row);
    };
    const QString before = prefixed(u"OLD."_s, table.columns);
    const QString after = prefixed(u"NEW."_s, table.columns);
    return {
        trigger(u"insert"_s, Insert, {}, u"NEW.id"_s),
        // An update that changes nothing is no step of undo.
        trigger(u"update"_s, Update, u"WHEN undo_pack(%1) IS NOT undo_pack(%2) "_s.arg(before, after),
            u"NEW.id, "_s + before),
        trigger(u"delete"_s, Delete, {}, before),
    };
}

Result<QStringList> UndoLog::unarmed() const
{
    auto tables = readTables();
    if (!tables)
        return passOn(tables);
    auto triggers = m_database.select(u"SELECT sql FROM sqlite_temp_schema WHERE type = 'trigger'"_s,
        [](const SqlRow &row) { return row.text(0); });
    if (!triggers)
        return passOn(triggers);
    QStringList unarmed;
    for (const Table &table : *tables) {
        const auto known = std::ranges::find(m_tables, table.name, &Table::name);
        const auto isThere
            = [&](const QString &trigger) { return triggers->contains(u"CREATE TRIGGER "_s + trigger); };
        if (known == m_tables.end()
            || !std::ranges::all_of(triggersOf(table, size_t(known - m_tables.begin())), isThere))
            unarmed.append(table.name);
    }
    return unarmed;
}

// Seam: a step beyond 16 MB or 100,000 rows, known beforehand by its row count, is better kept as the backup
// that such an operation makes anyway, restored through sqlite3_backup. Images stay exact beyond that too;
// they only cost memory (about 7 bytes an inserted row, the row itself for a changed or deleted one) and
// time.
Result<UndoStep> UndoLog::take(const Change &change)
{
    UndoStep step{.change = change, .entries = {}, .count = 0, .tables = {}};
    // The last written is the first to be taken back.
    auto log = SqliteStatement::prepare(
        m_database.handle(), u"SELECT kind, number, row FROM temp.undo_log ORDER BY seq DESC"_s);
    if (!log)
        return passOn(log);
    std::vector<bool> touched(m_tables.size());
    for (;;) {
        const auto row = log->step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        const auto number = size_t(sqlite3_column_int64(log->get(), 1));
        const void *image = sqlite3_column_blob(log->get(), 2);
        const int size = sqlite3_column_bytes(log->get(), 2);
        step.entries.append(char(sqlite3_column_int(log->get(), 0)));
        appendVarint(step.entries, number);
        appendVarint(step.entries, quint64(size));
        step.entries.append(static_cast<const char *>(image), size);
        ++step.count;
        touched.at(number) = true;
    }
    step.entries.squeeze();
    for (size_t number = 0; number < touched.size(); ++number) {
        if (touched[number])
            step.tables.insert(m_tables[number].name);
    }
    if (step.count > 0) {
        if (auto emptied = m_database.run(u"DELETE FROM temp.undo_log"_s); !emptied)
            return passOn(emptied);
    }
    return step;
}

Result<UndoStep> UndoLog::replay(const UndoStep &step)
{
    std::map<std::pair<char, quint64>, SqliteStatement> statements;
    const auto statementFor = [&](char kind, quint64 number) -> Result<SqliteStatement *> {
        auto found = statements.find({kind, number});
        if (found == statements.end()) {
            const Table &table = m_tables[number];
            QString sql;
            if (kind == Insert) {
                sql = u"DELETE FROM main.%1 WHERE id = ?"_s.arg(quoted(table.name));
            } else if (kind == Update) {
                QStringList terms;
                for (qsizetype i = 0; i < table.columns.size(); ++i)
                    terms.append(u"%1 = ?%2"_s.arg(quoted(table.columns[i])).arg(i + 2));
                sql = u"UPDATE main.%1 SET %2 WHERE id = ?1"_s.arg(quoted(table.name), terms.join(u", "_s));
            } else {
                sql = u"INSERT INTO main.%1 (%2) VALUES (%3)"_s.arg(quoted(table.name),
                    prefixed({}, table.columns), QStringList(table.columns.size(), u"?"_s).join(u", "_s));
            }
            auto prepared = SqliteStatement::prepare(m_database.handle(), sql);
            if (!prepared)
                return passOn(prepared);
            found = statements.emplace(std::pair(kind, number), std::move(*prepared)).first;
        }
        return &found->second;
    };

    QByteArrayView entries(step.entries);
    while (!entries.isEmpty()) {
        const char kind = entries.front();
        entries = entries.sliced(1);
        const auto number = takeVarint(entries);
        const auto size = takeVarint(entries);
        if (kind < Insert || kind > Delete || !number || *number >= m_tables.size() || !size
            || *size > quint64(entries.size()))
            return broken(u"An entry of the undo log cannot be read."_s);
        const QByteArrayView row = entries.first(qsizetype(*size));
        entries = entries.sliced(qsizetype(*size));

        auto statement = statementFor(kind, *number);
        if (!statement)
            return passOn(statement);
        sqlite3_stmt *raw = (*statement)->get();
        const Table &table = m_tables[*number];
        if (bindPacked(raw, row) != sqlite3_bind_parameter_count(raw))
            return broken(u"A row image of %1 cannot be read."_s.arg(table.name));
        auto done = (*statement)->step();
        if (!done)
            return broken(done.error().detail);
        if (const auto changed = sqlite3_changes64(m_database.handle()); changed != 1)
            return broken(u"An entry of %1 changed %2 rows instead of one."_s.arg(table.name).arg(changed));
    }

    auto reverse = take(step.change);
    if (!reverse)
        return reverse;
    if (auto checked = checkForeignKeys(reverse->tables); !checked)
        return passOn(checked);
    return reverse;
}

Result<> UndoLog::checkForeignKeys(const QSet<QString> &touched) const
{
    QSet<QString> concerned = touched;
    for (const Table &table : m_tables) {
        if (touched.contains(table.name))
            concerned.unite(table.referencing);
    }
    for (const QString &table : std::as_const(concerned)) {
        auto violations = m_database.select(u"PRAGMA main.foreign_key_check(%1)"_s.arg(quoted(table)),
            [](const SqlRow &row) { return row.text(2); });
        if (!violations)
            return passOn(violations);
        if (!violations->isEmpty())
            return broken(u"A row of %1 would refer to no row of %2."_s.arg(table, violations->first()));
    }
    return {};
}

void UndoHistory::add(UndoStep &&step)
{
    m_redo.clear();
    m_undo.push_back(std::move(step));
    forgetOldest();
}

void UndoHistory::undone(UndoStep &&redo)
{
    m_undo.pop_back();
    m_redo.push_back(std::move(redo));
}

void UndoHistory::redone(UndoStep &&undo)
{
    m_redo.pop_back();
    m_undo.push_back(std::move(undo));
}

void UndoHistory::clear()
{
    m_undo.clear();
    m_redo.clear();
}

// The newest step stays, whatever its size.
void UndoHistory::forgetOldest()
{
    const auto add = [](qsizetype bytes, const UndoStep &step) { return bytes + step.entries.size(); };
    qsizetype bytes = std::accumulate(m_undo.begin(), m_undo.end(), qsizetype(0), add);
    while (m_undo.size() > 1 && (m_undo.size() > maximumSteps || bytes > maximumBytes)) {
        bytes -= m_undo.front().entries.size();
        m_undo.pop_front();
    }
}

} // namespace mentorbook
