#pragma once

#include "core/storage/database.h"
#include "core/storage/undo/change.h"

#include <QByteArray>
#include <QSet>
#include <QStringList>

#include <deque>
#include <vector>

namespace mentorbook {

// One step of undo: what takes it back, row by row, in the order in which it must be replayed.
struct UndoStep
{
    Change change;
    QByteArray entries; // each: kind byte, varint of the table's number, varint of the row's size, packed row
    qsizetype count = 0;
    QSet<QString> tables;
};

// Records what is written to a workspace, by TEMP triggers on every table, and plays it back.
//
// The log itself is a TEMP table and therefore part of each transaction: where a savepoint or the transaction
// is rolled back, what it logged is gone too. Every table needs `id INTEGER PRIMARY KEY`, no generated
// columns, and no reference to itself with ON UPDATE CASCADE (its rows would be logged in another order than
// written).
//
// sqlite_sequence is not recorded: ids of AUTOINCREMENT tables may have left the file, so undoing an insert
// must not free its id for another row. Redoing inserts the row under the id it had.
class UndoLog
{
public:
    explicit UndoLog(Database &database)
        : m_database(database)
    {
    }

    // Adds undo_pack(), the log and the triggers. Once a connection, and after temp_store was set.
    [[nodiscard]] Result<> arm();
    // Tables whose triggers are absent or not as arm() makes them.
    [[nodiscard]] Result<QStringList> unarmed() const;

    // Inside a transaction: takes what it wrote so far out of the log, as a step.
    [[nodiscard]] Result<UndoStep> take(const Change &change);
    // Inside a transaction, with foreign keys off: replays a step, exactly one row an entry, and checks the
    // foreign keys of what it touched. The step that takes it back again.
    [[nodiscard]] Result<UndoStep> replay(const UndoStep &step);

private:
    struct Table
    {
        QString name;
        QStringList columns;
        QSet<QString> referencing; // tables with a foreign key to this one
    };
    [[nodiscard]] Result<std::vector<Table>> readTables() const;
    [[nodiscard]] static QStringList triggersOf(const Table &table, size_t number);
    [[nodiscard]] Result<> checkForeignKeys(const QSet<QString> &touched) const;

    Database &m_database;
    std::vector<Table> m_tables; // by their number in the log
};

// The steps that can be undone and redone. In memory only; the oldest are forgotten beyond the limits.
class UndoHistory
{
public:
    static constexpr size_t maximumSteps = 500;
    static constexpr qsizetype maximumBytes = 256 * 1024 * 1024;

    // A new step: what was undone can no longer be redone.
    void add(UndoStep &&step);
    void undone(UndoStep &&redo); // the last of undo is done
    void redone(UndoStep &&undo); // the last of redo is done
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_undo.empty() && m_redo.empty(); }
    [[nodiscard]] const UndoStep *nextUndo() const { return m_undo.empty() ? nullptr : &m_undo.back(); }
    [[nodiscard]] const UndoStep *nextRedo() const { return m_redo.empty() ? nullptr : &m_redo.back(); }

private:
    void forgetOldest();

    std::deque<UndoStep> m_undo;
    std::deque<UndoStep> m_redo;
};

} // namespace mentorbook
