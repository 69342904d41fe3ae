#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace mentorbook {

// The right to write to a workspace: a file "<workspace>.lock" beside it, with process, host, user and time.
// Released with the object. One that a crashed process of this computer left behind does not count.
class WorkspaceLock
{
public:
    // Fails with Busy if another process has the lock, saying where, by whom, since when; with ReadOnly if
    // the folder cannot be written.
    [[nodiscard]] static Result<std::unique_ptr<WorkspaceLock>> acquire(const QString &workspacePath);

    [[nodiscard]] static QString pathFor(const QString &workspacePath);

private:
    explicit WorkspaceLock(const QString &path)
        : m_file(path)
    {
    }

    QLockFile m_file;
};

} // namespace mentorbook
