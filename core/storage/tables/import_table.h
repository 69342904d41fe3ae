#pragma once

#include "core/domain/import_record.h"
#include "core/storage/database.h"

namespace mentorbook {

// A remembered profile as it is stored.
struct StoredProfile
{
    ImportProfileId id;
    ImportKind kind = ImportKind::People;
    QString name;
    QString fingerprint;
    QString content; // JSON
    QDateTime savedAt; // UTC
};

// What a value of a field is called here.
struct ValueAlias
{
    QString field; // its key
    QString value;
    QString meaning;

    bool operator==(const ValueAlias &) const = default;
};

// What is remembered of imports: how, and that they were made.
namespace import_table {

[[nodiscard]] Result<QList<StoredProfile>> profiles(Database &database, ImportKind kind); // by name
[[nodiscard]] Result<std::optional<StoredProfile>> profileById(Database &database, ImportProfileId id);
[[nodiscard]] Result<std::optional<StoredProfile>> profileFor(
    Database &database, ImportKind kind, const QString &fingerprint);
// Takes the place of the one with the same kind and fingerprint.
Result<ImportProfileId> putProfile(Database &database, const StoredProfile &profile);
Result<> removeProfile(Database &database, ImportProfileId id);

[[nodiscard]] Result<QList<ValueAlias>> aliases(Database &database); // by field and value
// Takes the place of what the same value of the field meant.
Result<> putAlias(Database &database, const ValueAlias &alias);
Result<> removeAlias(Database &database, const QString &field, const QString &value);

[[nodiscard]] Result<QList<ImportRecord>> log(Database &database); // the newest first
[[nodiscard]] Result<std::optional<ImportRecord>> newestOf(
    Database &database, ImportKind kind, const QString &sha256);
Result<ImportRecordId> addToLog(Database &database, const ImportRecord &record);

} // namespace import_table
} // namespace mentorbook
