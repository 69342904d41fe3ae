#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/storage/file/migrations.h"
#include "core/storage/undo/change.h"

#include <QObject>

#include <memory>
#include <optional>

namespace mentorbook {

class UndoHistory;
class UndoLog;
class WorkspaceLock;

// The file everything about the programs lives in, open. The only QObject in core.
//
// Every change goes through perform(): all or nothing, one step of undo. Lives on one thread; long work reads
// through a connection of its own (openReader) and comes back with values.
class Workspace : public QObject
{
    Q_OBJECT

public:
    // 'MBok', in the file's header.
    static constexpr quint32 applicationId = 0x4D426F6B;

    // Creates an empty workspace, which only its owner can read. Refuses a file that exists (Conflict).
    // Tests give migrations of their own here and below.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(
        const QString &path, const QList<Migration> &migrations = builtInMigrations());
    // Opens a workspace, after a backup and a migration where the file is older. Nothing is touched unless it
    // is a sound workspace: not one from a newer version (Unsupported), no other SQLite file or other kind of
    // file (InvalidInput), a damaged one (Storage), or, for writing, a read-only one (ReadOnly) or one that
    // another process has open (Busy, saying where, by whom, since when).
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path,
        Database::Access access = Database::Access::ReadWrite,
        const QList<Migration> &migrations = builtInMigrations());
    // An empty workspace in memory: for tests and previews.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> inMemory(
        const QList<Migration> &migrations = builtInMigrations());
    ~Workspace() override;

    [[nodiscard]] const QString &path() const { return m_database->path(); }
    [[nodiscard]] bool isReadOnly() const { return m_database->isReadOnly(); }
    [[nodiscard]] Database &database() { return *m_database; }
    // A read-only connection to the same file, for a worker thread, which must call this itself.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openReader(const QString &path);

    // Runs work (a function that gives a Result) as one transaction and one step of undo. If it fails,
    // nothing is changed. A change that is not undoable is no step. If it changes nothing, there is no step
    // and no signal. Inside another perform() it is a savepoint of the outer step. Changing a read-only
    // workspace fails with ReadOnly.
    template <class Work> auto perform(const Change &change, Work &&work) -> std::invoke_result_t<Work>
    {
        if (auto begun = begin(); !begun)
            return passOn(begun);
        auto result = work();
        if (!result) {
            rollBack();
            return result;
        }
        if (auto committed = commit(change); !committed)
            return passOn(committed);
        return result;
    }

    // The step that undo() or redo() would take, for menus; none: nothing to do.
    [[nodiscard]] std::optional<Change> nextUndo() const;
    [[nodiscard]] std::optional<Change> nextRedo() const;
    Result<> undo();
    Result<> redo();
    // Forgets every step: after personal data was erased.
    void clearHistory();

    // Looks whether another program wrote the file; if so, forgets the undo history and says
    // changed(External).
    Result<> refreshIfChangedOutside();

    // Integrity, schema, foreign keys, and that every table is armed for undo. One sentence a problem.
    [[nodiscard]] Result<QStringList> check();

Q_SIGNALS:
    void changed(const mentorbook::ChangeSet &changes);
    void historyChanged(); // nextUndo or nextRedo is another

private:
    Workspace(std::unique_ptr<Database> database, std::unique_ptr<WorkspaceLock> lock, QStringList schema);
    Result<> arm();
    Result<> begin();
    void rollBack();
    Result<> commit(const Change &change);
    // One transaction, with the undo history matching the file.
    Result<> beginTransaction();
    void endTransaction();
    Result<> travel(ChangeSet::Kind kind);
    Result<> noticeChangeOutside();
    void tell(ChangeSet::Kind kind, const Change &change, const QSet<QString> &tables);
    void tellChangedOutside();

    // Destroyed from below: the lock goes last.
    std::unique_ptr<WorkspaceLock> m_lock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<UndoLog> m_undo;
    std::unique_ptr<UndoHistory> m_history;
    QStringList m_schema; // as it must be
    int m_depth = 0; // of perform() within perform()
    qint64 m_dataVersion = 0;
    bool m_changedOutside = false; // found in a transaction, to be told after it
};

} // namespace mentorbook
