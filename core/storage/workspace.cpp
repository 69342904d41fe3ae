#include "core/storage/workspace.h"

#include "core/base/tr.h"
#include "core/storage/file/backup.h"
#include "core/storage/file/workspace_file.h"
#include "core/storage/file/workspace_lock.h"
#include "core/storage/undo/undo_log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

QString firstText(const SqlRow &row) { return row.text(0); }

// What is wrong in a database that should have this schema; empty: nothing. One sentence a problem.
Result<QStringList> problemsOf(Database &database, const QStringList &schema)
{
    QStringList problems;
    auto integrity = database.select(u"PRAGMA integrity_check(20)"_s, firstText);
    if (!integrity)
        return passOn(integrity);
    if (*integrity != QStringList{u"ok"_s}) {
        for (const QString &line : std::as_const(*integrity))
            problems.append(Tr::tr("The file is damaged: %1").arg(line));
        return problems; // what follows would only say the same again
    }
    auto found = schemaOf(database);
    if (!found)
        return passOn(found);
    if (*found != schema)
        problems.append(Tr::tr("The file's tables are not those of a Mentorbook workspace of its version."));
    auto violations = database.select(u"PRAGMA foreign_key_check"_s, [](const SqlRow &row) {
        return Tr::tr("A row of “%1” refers to no row of “%2”.").arg(row.text(0), row.text(2));
    });
    if (!violations)
        return passOn(violations);
    return problems + *violations;
}

// That a database is a sound workspace of some version that these migrations know; which.
Result<int> soundVersion(Database &database, const QList<Migration> &migrations)
{
    auto id = applicationIdOf(database);
    if (!id)
        return passOn(id);
    auto version = versionOf(database);
    if (!version)
        return version;
    // Again, though the header said so: a journal may just have been rolled back.
    if (*id != Workspace::applicationId || *version < 1) {
        return failure(ErrorKind::InvalidInput, Tr::tr("It is empty: it holds no workspace."));
    }
    auto schema = expectedSchema(migrations, *version);
    if (!schema)
        return passOn(schema);
    auto problems = problemsOf(database, *schema);
    if (!problems)
        return passOn(problems);
    if (!problems->isEmpty()) {
        return failure(ErrorKind::Storage, Tr::tr("The workspace file is damaged. Restore the last backup."),
            problems->join(u'\n'));
    }
    return version;
}

Result<> refuseUnknownVersion(const QString &path, int version, const QList<Migration> &migrations)
{
    const QString name = QFileInfo(path).fileName();
    if (version > migrations.last().version) {
        return failure(ErrorKind::Unsupported,
            Tr::tr(
                "“%1” was written by a newer version of Mentorbook. Install the newest version to open it.")
                .arg(name),
            u"Version %1 of the file, %2 of the program."_s.arg(version).arg(migrations.last().version));
    }
    if (version < 1)
        return failure(ErrorKind::Storage, Tr::tr("“%1” is damaged. Restore the last backup.").arg(name));
    return {};
}

} // namespace

Workspace::Workspace(
    std::unique_ptr<Database> database, std::unique_ptr<WorkspaceLock> lock, QStringList schema)
    : m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_undo(std::make_unique<UndoLog>(*m_database))
    , m_history(std::make_unique<UndoHistory>())
    , m_schema(std::move(schema))
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const QList<Migration> &migrations)
{
    const QFileInfo info(path);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    const QString realPath
        = folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
    if (auto created = createPrivateFile(realPath); !created)
        return passOn(created);

    const auto fill = [&]() -> Result<std::unique_ptr<Workspace>> {
        auto lock = WorkspaceLock::acquire(realPath);
        if (!lock)
            return passOn(lock);
        auto database = Database::open(realPath, Database::Access::ReadWrite);
        if (!database)
            return passOn(database);
        if (auto migrated = migrate(**database, migrations); !migrated)
            return passOn(migrated);
        auto schema = schemaOf(**database);
        if (!schema)
            return passOn(schema);
        std::unique_ptr<Workspace> workspace(
            new Workspace(std::move(*database), std::move(*lock), std::move(*schema)));
        if (auto armed = workspace->arm(); !armed)
            return passOn(armed);
        return workspace;
    };
    auto workspace = fill();
    if (!workspace)
        QFile::remove(realPath);
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(
    const QString &path, Database::Access access, const QList<Migration> &migrations)
{
    // Nothing is touched before it is clear that this is a workspace, and whose.
    auto header = readWorkspaceHeader(path);
    if (!header)
        return passOn(header);
    if (auto known = refuseUnknownVersion(path, header->version, migrations); !known)
        return passOn(known);
    const QString realPath
        = QFileInfo(path).canonicalFilePath(); // one lock, whatever the links that lead to it
    const QString name = QFileInfo(realPath).fileName();
    std::unique_ptr<WorkspaceLock> lock;
    if (access == Database::Access::ReadWrite) {
        if (!isWritable(realPath)) {
            return failure(
                ErrorKind::ReadOnly, Tr::tr("“%1” is read-only: it can be read but not changed.").arg(name));
        }
        auto acquired = WorkspaceLock::acquire(realPath);
        if (!acquired)
            return passOn(acquired);
        lock = std::move(*acquired);
    }

    const auto named = [&name](const Error &error) {
        return failure(
            error.kind, Tr::tr("“%1” could not be opened. %2").arg(name, error.message), error.detail);
    };
    auto database = Database::open(realPath, access);
    if (!database)
        return named(database.error());
    auto version = soundVersion(**database, migrations);
    if (!version)
        return named(version.error());
    if (auto known = refuseUnknownVersion(path, *version, migrations); !known)
        return passOn(known);
    const int newest = migrations.last().version;
    if (*version < newest) {
        if (access == Database::Access::ReadOnly) {
            return failure(ErrorKind::Unsupported,
                Tr::tr("“%1” was written by an older version of Mentorbook. Open it for writing once, so "
                       "that it "
                       "can be updated.")
                    .arg(name));
        }
        if (auto backedUp = writeBackup(realPath, backupPathFor(realPath, u"update to %1"_s.arg(newest)));
            !backedUp)
            return passOn(backedUp);
        if (auto migrated = migrate(**database, migrations); !migrated) {
            return failure(migrated.error().kind,
                Tr::tr("“%1” could not be updated to this version of Mentorbook. It was left as it is.")
                    .arg(name),
                migrated.error().message + u' ' + migrated.error().detail);
        }
    }
    auto schema = expectedSchema(migrations, newest);
    if (!schema)
        return passOn(schema);
    std::unique_ptr<Workspace> workspace(
        new Workspace(std::move(*database), std::move(lock), std::move(*schema)));
    if (auto armed = workspace->arm(); !armed)
        return passOn(armed);
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::inMemory(const QList<Migration> &migrations)
{
    auto database = Database::inMemory();
    if (!database)
        return passOn(database);
    if (auto migrated = migrate(**database, migrations); !migrated)
        return passOn(migrated);
    auto schema = schemaOf(**database);
    if (!schema)
        return passOn(schema);
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*database), nullptr, std::move(*schema)));
    if (auto armed = workspace->arm(); !armed)
        return passOn(armed);
    return workspace;
}

Result<std::unique_ptr<Database>> Workspace::openReader(const QString &path)
{
    if (auto header = readWorkspaceHeader(path); !header)
        return passOn(header);
    return Database::open(QFileInfo(path).canonicalFilePath(), Database::Access::ReadOnly);
}

Result<> Workspace::arm()
{
    if (!isReadOnly()) {
        if (auto armed = m_undo->arm(); !armed)
            return armed;
        m_database->refuseWritesOutsideTransactions();
    }
    auto noticed = noticeChangeOutside();
    m_changedOutside = false; // counts from now on
    return noticed;
}

Result<> Workspace::noticeChangeOutside()
{
    auto version
        = m_database->selectOne(u"PRAGMA data_version"_s, [](const SqlRow &row) { return row.integer(0); });
    if (!version)
        return passOn(version);
    if (std::exchange(m_dataVersion, version->value_or(0)) != m_dataVersion) {
        m_history->clear(); // its rows may be others by now
        m_changedOutside = true;
    }
    return {};
}

Result<> Workspace::beginTransaction()
{
    if (isReadOnly()) {
        return failure(ErrorKind::ReadOnly,
            Tr::tr("“%1” is open for reading only: it cannot be changed.").arg(QFileInfo(path()).fileName()));
    }
    if (auto begun = m_database->begin(); !begun)
        return begun;
    // From here on nobody else can write.
    if (auto noticed = noticeChangeOutside(); !noticed) {
        m_database->rollBack();
        return noticed;
    }
    m_depth = 1;
    return {};
}

void Workspace::endTransaction()
{
    m_database->rollBack(); // does nothing after a commit
    m_depth = 0;
}

Result<> Workspace::begin()
{
    if (m_depth == 0)
        return beginTransaction();
    if (!m_database->inTransaction()) {
        return failure(ErrorKind::Storage, Tr::tr("Nothing was changed: the change was interrupted before."),
            u"SQLite had rolled back by itself before a nested change."_s);
    }
    if (auto begun = m_database->run(u"SAVEPOINT nested"_s); !begun)
        return passOn(begun);
    ++m_depth;
    return {};
}

void Workspace::rollBack()
{
    if (m_depth == 1) {
        endTransaction();
        tellChangedOutside();
        return;
    }
    --m_depth;
    if (!m_database->inTransaction())
        return; // SQLite has rolled back everything; the outer commit will find that
    for (const QString &statement : {u"ROLLBACK TO nested"_s, u"RELEASE nested"_s}) {
        if (auto done = m_database->run(statement); !done) {
            qCritical("A nested rollback failed: %s", qPrintable(done.error().detail));
            m_database->rollBack(); // rather everything than half of it
            return;
        }
    }
}

Result<> Workspace::commit(const Change &change)
{
    if (m_depth > 1) {
        if (!m_database->inTransaction()) {
            --m_depth;
            return failure(ErrorKind::Storage,
                Tr::tr("Nothing was changed: the change was interrupted before."),
                u"SQLite had rolled back by itself before a nested change was done."_s);
        }
        if (auto released = m_database->run(u"RELEASE nested"_s); !released) {
            rollBack();
            return passOn(released);
        }
        --m_depth;
        return {};
    }
    auto step = m_undo->take(change);
    auto committed = step ? m_database->commit() : Result<>(passOn(step));
    endTransaction();
    if (committed && step->count > 0) {
        const QSet<QString> tables = step->tables;
        if (isUndoable(change.operation))
            m_history->add(std::move(*step));
        tellChangedOutside();
        tell(ChangeSet::Kind::Performed, change, tables);
    } else {
        tellChangedOutside();
    }
    return committed;
}

std::optional<Change> Workspace::nextUndo() const
{
    const UndoStep *step = m_history->nextUndo();
    return step ? std::optional(step->change) : std::nullopt;
}

std::optional<Change> Workspace::nextRedo() const
{
    const UndoStep *step = m_history->nextRedo();
    return step ? std::optional(step->change) : std::nullopt;
}

Result<> Workspace::undo() { return travel(ChangeSet::Kind::Undone); }

Result<> Workspace::redo() { return travel(ChangeSet::Kind::Redone); }

// Plays the last step back, or forward: there is no difference but in which of the two stacks it lies.
Result<> Workspace::travel(ChangeSet::Kind kind)
{
    Q_ASSERT(m_depth == 0);
    const auto next
        = [&] { return kind == ChangeSet::Kind::Undone ? m_history->nextUndo() : m_history->nextRedo(); };
    if (m_depth > 0 || !next()) {
        return failure(ErrorKind::NotFound,
            kind == ChangeSet::Kind::Undone ? Tr::tr("There is nothing to undo.")
                                            : Tr::tr("There is nothing to redo."));
    }
    const auto replay = [&]() -> Result<UndoStep> {
        if (auto begun = beginTransaction(); !begun)
            return passOn(begun);
        if (m_changedOutside) {
            return failure(ErrorKind::Conflict,
                Tr::tr("Another program has changed the workspace file: earlier steps can no longer be "
                       "undone."));
        }
        auto reverse = m_undo->replay(*next());
        if (!reverse)
            return reverse;
        if (auto committed = m_database->commit(); !committed)
            return passOn(committed);
        return reverse;
    };
    // The rows come back one by one, so references are whole only at the end.
    if (auto off = m_database->enforceForeignKeys(false); !off)
        return off;
    auto reverse = replay();
    endTransaction();
    auto on = m_database->enforceForeignKeys(true);
    if (reverse) {
        const Change change = reverse->change;
        const QSet<QString> tables = reverse->tables;
        if (kind == ChangeSet::Kind::Undone)
            m_history->undone(std::move(*reverse));
        else
            m_history->redone(std::move(*reverse));
        tell(kind, change, tables);
    }
    tellChangedOutside();
    if (!reverse)
        return passOn(reverse);
    return on;
}

void Workspace::clearHistory()
{
    if (m_history->isEmpty())
        return;
    m_history->clear();
    Q_EMIT historyChanged();
}

Result<> Workspace::refreshIfChangedOutside()
{
    if (m_depth > 0)
        return {};
    auto noticed = noticeChangeOutside();
    tellChangedOutside();
    return noticed;
}

void Workspace::tell(ChangeSet::Kind kind, const Change &change, const QSet<QString> &tables)
{
    Q_EMIT changed({.kind = kind, .change = change, .tables = tables});
    Q_EMIT historyChanged();
}

void Workspace::tellChangedOutside()
{
    if (!std::exchange(m_changedOutside, false))
        return;
    auto tables = m_database->select(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s, firstText);
    if (!tables)
        qCritical("The tables could not be listed: %s", qPrintable(tables.error().detail));
    tell(ChangeSet::Kind::External, {},
        tables ? QSet<QString>(tables->begin(), tables->end()) : QSet<QString>());
}

Result<QStringList> Workspace::check()
{
    auto problems = problemsOf(*m_database, m_schema);
    if (!problems || isReadOnly())
        return problems;
    auto unarmed = m_undo->unarmed();
    if (!unarmed)
        return unarmed;
    for (const QString &table : std::as_const(*unarmed))
        problems->append(Tr::tr("Changes of “%1” could not be undone.").arg(table));
    return problems;
}

} // namespace mentorbook
