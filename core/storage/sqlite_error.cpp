#include "core/storage/sqlite_error.h"

#include "core/base/tr.h"

#include <sqlite3.h>

namespace mentorbook {

Error sqliteError(int code, QString detail)
{
    if (code == SQLITE_READONLY_DBMOVED) {
        return {ErrorKind::Storage,
            Tr::tr("The workspace file was moved or replaced while it was open. Close it and open it again."),
            std::move(detail)};
    }
    if (code == SQLITE_READONLY_ROLLBACK) {
        return {ErrorKind::ReadOnly,
            Tr::tr(
                "The last change of the workspace was interrupted. Open it for writing once, so that it can "
                "be set right."),
            std::move(detail)};
    }
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Busy,
            Tr::tr("Another program is using the workspace file. Try again in a moment."), std::move(detail)};
    case SQLITE_READONLY:
        return {ErrorKind::ReadOnly, Tr::tr("The workspace file is read-only."), std::move(detail)};
    case SQLITE_CONSTRAINT:
        return {ErrorKind::Conflict, Tr::tr("This does not fit what is already in the workspace."),
            std::move(detail)};
    case SQLITE_TOOBIG:
        return {ErrorKind::InvalidInput, Tr::tr("A text is too long for the workspace: it exceeds 8 MB."),
            std::move(detail)};
    case SQLITE_FULL:
        return {ErrorKind::Storage, Tr::tr("The disk is full."), std::move(detail)};
    case SQLITE_IOERR:
        return {ErrorKind::Storage,
            Tr::tr(
                "The workspace file could not be read or written: the disk or the network reports an error."),
            std::move(detail)};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorKind::Storage, Tr::tr("The workspace file is damaged. Restore the last backup."),
            std::move(detail)};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorKind::Storage, Tr::tr("The workspace file could not be opened."), std::move(detail)};
    default:
        return {ErrorKind::Storage, Tr::tr("The workspace file reports an error."), std::move(detail)};
    }
}

} // namespace mentorbook
