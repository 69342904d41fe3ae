#include "core/storage/file/backup.h"

#include "core/base/tr.h"
#include "core/storage/database.h"
#include "core/storage/file/workspace_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

QString hashPath(const QString &backupPath) { return backupPath + u".sha256"_s; }

Result<QByteArray> sha256(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return failure(ErrorKind::File, Tr::tr("“%1” could not be read.").arg(QFileInfo(path).fileName()),
            file.errorString());
    }
    return hash.result().toHex();
}

Result<> copyChecked(const QString &workspacePath, const QString &copyPath)
{
    {
        auto source = Database::open(workspacePath, Database::Access::ReadWrite);
        if (!source)
            return passOn(source);
        sqlite3_limit((*source)->handle(), SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO attaches its target
        if (auto copied = (*source)->run(u"VACUUM main INTO ?"_s, copyPath); !copied)
            return passOn(copied);
    }
    auto copy = Database::open(copyPath, Database::Access::ReadOnly);
    if (!copy)
        return passOn(copy);
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

Result<> writeHash(const QString &copyPath, const QString &backupPath)
{
    auto hash = sha256(copyPath);
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

Result<> writeBackup(const QString &workspacePath, const QString &backupPath)
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
        if (auto copied = copyChecked(workspacePath, copyPath); !copied)
            return copied;
        if (auto synced = syncToDisk(copyPath); !synced)
            return synced;
        if (auto hashed = writeHash(copyPath, backupPath); !hashed)
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
    }
    return done;
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
