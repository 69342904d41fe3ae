#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace mentorbook {

enum class ImportKind { People, Participants, Meetings, Survey };

// One import that was made.
struct ImportRecord
{
    ImportRecordId id = {};
    QDateTime importedAt = {}; // UTC
    ImportKind kind = ImportKind::People;
    std::optional<ProgramId> program = {}; // none for people, and where the program was deleted
    QString programName = {};
    QString fileName = {};
    QString sha256 = {}; // of the file's bytes, hex
    std::optional<QDate> asOf = {}; // people
    bool complete = false; // people
    QString profile = {}; // its name then; empty: none was remembered
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 left = 0;
    qint64 returned = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0; // rows

    bool operator==(const ImportRecord &) const = default;
};

} // namespace mentorbook
