#pragma once

#include "core/exchange/mapping/field.h"
#include "core/storage/workspace.h"

namespace mentorbook {

// One import that was made.
struct ImportRecord
{
    ImportRecordId id;
    QDateTime importedAt; // UTC
    ImportKind kind = ImportKind::People;
    QString program; // by name; empty for people, and where the program was deleted
    QString fileName;
    QString sha256; // of the file's bytes, hex
    std::optional<QDate> asOf; // people
    bool complete = false; // people
    QString profile; // by name; empty: none was remembered
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 left = 0;
    qint64 returned = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0; // rows

    bool operator==(const ImportRecord &) const = default;
};

[[nodiscard]] Result<QList<ImportRecord>> importLog(Database &database); // the newest first

} // namespace mentorbook
