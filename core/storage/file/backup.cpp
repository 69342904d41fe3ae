#include "core/storage/file/backup.h"

#include "core/base/tr.h"
#include "core/storage/database.h"
#include "core/storage/file/workspace_file.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

QString hashPath(const QString &backupPath) { return backupPath + u".sha256"_s; }

Result<QByteArray> sha256(const QString &path, const Progress *progress = nullptr)
{
    constexpr qint64 blockSize = 1024 * 1024;
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    while (isOpen && !file.atEnd()) {
        if (progress && progress->isCanceled())
            return failure(ErrorKind::Canceled, Tr::tr("The backup was canceled."));
        const QByteArray block = file.read(blockSize);
        if (block.isEmpty())
            break;
        hash.addData(block);
    }
    if (!isOpen || file.error() != QFileDevice::NoError) {
        return failure(ErrorKind::File, Tr::tr("“%1” could not be read.").arg(QFileInfo(path).fileName()),
            file.errorString());
    }
    return hash.result().toHex();
}

// Lets what a connection does be canceled, however long a statement takes.
void makeCancelable(Database &database, const Progress *progress)
{
    if (!progress)
        return;
    constexpr int instructionsBetween = 10'000; // far less than a hundredth of a second
    const auto isCanceled
        = [](void *context) { return int(static_cast<const Progress *>(context)->isCanceled()); };
    sqlite3_progress_handler(
        database.handle(), instructionsBetween, isCanceled, const_cast<Progress *>(progress));
}

Result<> copyChecked(const QString &workspacePath, const QString &copyPath, const Progress *progress)
{
    {
        auto source = Database::open(workspacePath, Database::Access::ReadWrite);
        if (!source)
            return passOn(source);
        makeCancelable(**source, progress);
        sqlite3_limit((*source)->handle(), SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO attaches its target
        if (auto copied = (*source)->run(u"VACUUM main INTO ?"_s, copyPath); !copied)
            return passOn(copied);
    }
    auto copy = Database::open(copyPath, Database::Access::ReadOnly);
    if (!copy)
        return passOn(copy);
    makeCancelable(**copy, progress);
    auto checked
        = (*copy)->selectOne(u"PRAGMA integrity_check(1)"_s, [](const SqlRow &row) { return row.text(0); });
    if (!checked)
        return passOn(checked);
    if (*checked != u"ok"_s) {
        return failure(ErrorKind::Storage, Tr::tr("The backup would be damaged: it was not kept."),
            checked->value_or(QString()));
    }
    return {};
}

Result<> writeHash(const QString &copyPath, const QString &backupPath, const Progress *progress)
{
    auto hash = sha256(copyPath, progress);
    if (!hash)
        return passOn(hash);
    QSaveFile file(hashPath(backupPath));
    const QByteArray line = *hash + "  " + QFileInfo(backupPath).fileName().toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(line) != line.size() || !file.commit()) {
        return failure(ErrorKind::File,
            Tr::tr("The backup could not be written to the folder “%1”.")
                .arg(QFileInfo(backupPath).absolutePath()),
            file.errorString());
    }
    return {};
}

} // namespace

Result<> writeBackup(const QString &workspacePath, const QString &backupPath, const Progress *progress)
{
    const QFileInfo target(backupPath);
    if (target.exists()) {
        return failure(ErrorKind::Conflict,
            Tr::tr("There is already a file “%1” in the folder “%2”.")
                .arg(target.fileName(), target.absolutePath()));
    }
    const QString copyPath = backupPath + u".part"_s;
    QFile::remove(copyPath); // of a backup that a crash interrupted
    if (auto created = createPrivateFile(copyPath); !created) // VACUUM INTO would make it readable for all
        return created;
    const auto steps = [&]() -> Result<> {
        if (auto copied = copyChecked(workspacePath, copyPath, progress); !copied)
            return copied;
        if (auto synced = syncToDisk(copyPath); !synced)
            return synced;
        if (auto hashed = writeHash(copyPath, backupPath, progress); !hashed)
            return hashed;
        if (!QFile::rename(copyPath, backupPath)) {
            return failure(ErrorKind::File,
                Tr::tr("The backup could not be written to the folder “%1”.").arg(target.absolutePath()));
        }
        return syncToDisk(target.absolutePath());
    };
    auto done = steps();
    if (!done) {
        QFile::remove(copyPath);
        QFile::remove(hashPath(backupPath));
        if (progress && progress->isCanceled())
            return failure(
                ErrorKind::Canceled, Tr::tr("The backup was canceled."), std::move(done.error().detail));
    }
    return done;
}

void removeBackup(const QString &backupPath)
{
    QFile::remove(backupPath);
    QFile::remove(hashPath(backupPath));
}

QString backupPathFor(const QString &workspacePath, const QString &occasion)
{
    const QFileInfo info(workspacePath);
    const QString moment = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd HH-mm-ss.zzz"_s);
    return info.dir().filePath(
        u"%1 (before %2, %3).%4"_s.arg(info.completeBaseName(), occasion, moment, info.suffix()));
}

void removeOldBackups(const QString &workspacePath, const QString &occasion, qsizetype kept)
{
    const QFileInfo info(workspacePath);
    const QString begin = u"%1 (before %2, "_s.arg(info.completeBaseName(), occasion);
    const QString end = u")."_s + info.suffix();
    QStringList backups; // their names end in the moment: the oldest first
    for (const QString &name : info.dir().entryList(QDir::Files, QDir::Name)) {
        if (name.startsWith(begin) && name.endsWith(end))
            backups.append(name);
    }
    backups = backups.first(qMax<qsizetype>(0, backups.size() - kept));
    for (const QString &name : std::as_const(backups))
        removeBackup(info.dir().filePath(name));
}

Result<> verifyBackup(const QString &backupPath)
{
    auto hash = sha256(backupPath);
    if (!hash)
        return passOn(hash);
    QFile file(hashPath(backupPath));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::NotFound,
            Tr::tr("The checksum of the backup “%1” is missing.").arg(QFileInfo(backupPath).fileName()));
    }
    if (file.read(hash->size()) != *hash) {
        return failure(ErrorKind::Storage,
            Tr::tr("The backup “%1” is damaged: its checksum is another.")
                .arg(QFileInfo(backupPath).fileName()));
    }
    return {};
}

} // namespace mentorbook
