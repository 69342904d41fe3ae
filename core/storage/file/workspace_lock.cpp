#include "core/storage/file/workspace_lock.h"

#include "core/base/tr.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

// A lock file without content that is older than this was left by a power cut, not made just now.
constexpr qint64 secondsToWriteALock = 30;

QString userName(const QString &lockPath)
{
    const QString owner = QFileInfo(lockPath).owner();
    return !owner.isEmpty() ? owner : qEnvironmentVariable("USERNAME");
}

// Behind the lines that QLockFile writes: who has it, and since when. Where the system does not let a second
// handle write to the lock file (Windows), the sentence goes without the user.
void sign(const QString &lockPath)
{
    QFile file(lockPath);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    const QString line
        = u"%1\n%2\n"_s.arg(userName(lockPath), QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    if (file.write(line.toUtf8()) < 0)
        qWarning("A lock file could not be signed.");
}

struct Signature
{
    QString user;
    QDateTime since;
};

Signature signatureOf(const QString &lockPath)
{
    Signature signature{.user = {}, .since = QFileInfo(lockPath).lastModified()};
    QFile file(lockPath);
    if (!file.open(QIODevice::ReadOnly))
        return signature;
    constexpr qsizetype linesOfQt = 5; // process, program, host, host's id, boot's id
    const QStringList lines = QString::fromUtf8(file.read(4096)).split(u'\n');
    if (lines.size() < linesOfQt + 2)
        return signature;
    signature.user = lines[linesOfQt].left(60);
    const auto since = QDateTime::fromString(lines[linesOfQt + 1], Qt::ISODate);
    if (since.isValid())
        signature.since = since;
    return signature;
}

QString momentText(const QDateTime &moment)
{
    const QLocale locale;
    const QDateTime local = moment.toLocalTime();
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    return local.date() == QDate::currentDate()
        ? time
        : Tr::tr("%1, %2").arg(locale.toString(local.date(), QLocale::ShortFormat), time);
}

QString holderSentence(const QString &workspacePath, const QLockFile &lock)
{
    const QString name = QFileInfo(workspacePath).fileName();
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program) || host.isEmpty())
        return Tr::tr("“%1” is open in another program.").arg(name);
    const Signature signature = signatureOf(WorkspaceLock::pathFor(workspacePath));
    const QString since = momentText(signature.since);
    if (signature.user.isEmpty())
        return Tr::tr("“%1” is open on %2 since %3.").arg(name, host, since);
    return Tr::tr("“%1” is open on %2 by %3 since %4.").arg(name, host, signature.user, since);
}

} // namespace

QString WorkspaceLock::pathFor(const QString &workspacePath) { return workspacePath + u".lock"_s; }

Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::acquire(const QString &workspacePath)
{
    const QString path = pathFor(workspacePath);
    std::unique_ptr<WorkspaceLock> lock(new WorkspaceLock(path));
    QLockFile &file = lock->m_file;
    file.setStaleLockTime(0); // age says nothing: a workspace stays open for days
    if (!file.tryLock(0) && file.error() == QLockFile::LockFailedError) {
        const QFileInfo info(path);
        const bool isEmptyLeftover = info.size() == 0
            && info.lastModified().secsTo(QDateTime::currentDateTime()) > secondsToWriteALock;
        if (!isEmptyLeftover || !file.removeStaleLockFile() || !file.tryLock(0)) {
            return failure(ErrorKind::Busy, holderSentence(workspacePath, file),
                u"If that is not so, delete the file "_s + path);
        }
    }
    if (!file.isLocked()) {
        const QFileInfo info(workspacePath);
        if (file.error() == QLockFile::PermissionError) {
            return failure(ErrorKind::ReadOnly,
                Tr::tr("The folder “%1” is read-only: “%2” can be read but not changed there.")
                    .arg(info.absolutePath(), info.fileName()));
        }
        return failure(ErrorKind::File,
            Tr::tr("“%1” could not be locked: the disk or the network reports an error.")
                .arg(info.fileName()),
            path);
    }
    sign(path);
    return lock;
}

} // namespace mentorbook
