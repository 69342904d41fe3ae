#include "core/storage/file/workspace_file.h"

#include "core/base/tr.h"
#include "core/storage/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace mentorbook {

namespace {

// Of the 100 bytes described in https://www.sqlite.org/fileformat.html#the_database_header
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype writeFormatAt = 18;
constexpr qsizetype readFormatAt = 19;
constexpr qsizetype changeCounterAt = 24;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;
constexpr qsizetype pageCountValidForAt = 92;

quint32 numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

// SQLite itself takes a missing end of the last page for zeros. Not with a journal beside it: then the size
// may be that of an interrupted change.
bool isCutOff(const QFile &file, const QByteArray &header)
{
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    return numberAt(header, changeCounterAt) == numberAt(header, pageCountValidForAt)
        && file.size() < pageSize * numberAt(header, pageCountAt)
        && !QFile::exists(file.fileName() + QStringLiteral("-journal"));
}

} // namespace

Result<WorkspaceHeader> readWorkspaceHeader(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists()) {
        return failure(ErrorKind::NotFound,
            Tr::tr("There is no file “%1” in the folder “%2”.").arg(name, info.absolutePath()));
    }
    if (info.isDir()) {
        return failure(ErrorKind::InvalidInput, Tr::tr("“%1” is a folder, not a workspace file.").arg(name));
    }
    if (!info.isFile()) // a pipe would wait forever
        return failure(ErrorKind::InvalidInput, Tr::tr("“%1” is not a Mentorbook workspace.").arg(name));

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::File,
            Tr::tr("“%1” could not be read: the system does not allow it.").arg(name), file.errorString());
    }
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty()) {
        return failure(ErrorKind::InvalidInput,
            Tr::tr("“%1” is empty: it holds no workspace. Restore a backup, or create a new workspace.")
                .arg(name),
            file.error() == QFileDevice::NoError ? QString() : file.errorString());
    }
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16))) {
        return failure(ErrorKind::InvalidInput,
            Tr::tr("“%1” is not a Mentorbook workspace but another kind of file.").arg(name));
    }
    const auto damaged = [&name] {
        return failure(ErrorKind::Storage,
            Tr::tr("“%1” is damaged: its end is missing. Restore the last backup.").arg(name));
    };
    if (header.size() < headerSize)
        return damaged();
    if (numberAt(header, applicationIdAt) != Workspace::applicationId) {
        return failure(ErrorKind::InvalidInput,
            Tr::tr("“%1” is a database of another program, not a Mentorbook workspace.").arg(name));
    }
    if (header[writeFormatAt] != 1 || header[readFormatAt] != 1) {
        return failure(ErrorKind::Unsupported,
            Tr::tr("Another program has switched “%1” to a journal that Mentorbook does not use. Restore the "
                   "last "
                   "backup.")
                .arg(name),
            QStringLiteral("Read and write format must be 1, WAL is 2."));
    }
    if (isCutOff(file, header))
        return damaged();
    return WorkspaceHeader{.version = qint32(numberAt(header, userVersionAt))};
}

Result<> createPrivateFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return {};
    const QFileInfo info(path);
    if (info.exists() || info.isSymbolicLink()) {
        return failure(ErrorKind::Conflict,
            Tr::tr("There is already a file “%1” in the folder “%2”.")
                .arg(info.fileName(), info.absolutePath()));
    }
    if (!QFileInfo(info.absolutePath()).isDir()) {
        return failure(ErrorKind::NotFound, Tr::tr("There is no folder “%1”.").arg(info.absolutePath()));
    }
    return failure(ErrorKind::File,
        Tr::tr("“%1” could not be created in the folder “%2”: %3")
            .arg(info.fileName(), info.absolutePath(), file.errorString()));
}

bool isWritable(const QString &path)
{
    const QFileInfo info(path);
    constexpr auto anyWrite = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    return info.isWritable() && (info.permissions() & anyWrite);
}

Result<> syncToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!synced) {
        return failure(ErrorKind::File,
            Tr::tr("“%1” could not be written: the disk or the network reports an error.")
                .arg(QFileInfo(path).fileName()));
    }
#else
    Q_UNUSED(path)
#endif
    return {};
}

} // namespace mentorbook
