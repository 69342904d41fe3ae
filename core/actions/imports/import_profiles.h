#pragma once

#include "core/exchange/mapping/import_profile.h"
#include "core/storage/workspace.h"

namespace mentorbook {

// A profile that the workspace remembers: one for each kind of import and header.
struct SavedProfile
{
    ImportProfileId id;
    ImportProfile profile; // without meanings of values: these hold for every import, see valueMeanings()
    QDateTime savedAt; // UTC

    bool operator==(const SavedProfile &) const = default;
};

[[nodiscard]] Result<QList<SavedProfile>> profilesOf(Database &database, ImportKind kind); // by name
// The one for files with these columns.
[[nodiscard]] Result<std::optional<SavedProfile>> profileFor(
    Database &database, ImportKind kind, const QStringList &columns);

// Takes the place of the one for the same header, and keeps its name where the new one has none. A name that
// another has gets a number. The meanings of its values hold for every import from now on.
Result<ImportProfileId> saveProfile(Workspace &workspace, const ImportProfile &profile, const QDateTime &now);
Result<> renameProfile(Workspace &workspace, ImportProfileId id, const QString &name);
Result<> deleteProfile(Workspace &workspace, ImportProfileId id);

// As a file to hand on: JSON, with the meanings of values of the profile's fields.
[[nodiscard]] Result<QByteArray> exportProfile(Database &database, ImportProfileId id);
Result<ImportProfileId> importProfile(Workspace &workspace, const QByteArray &json, const QDateTime &now);

// What values of files are called here, whatever the file: {Department: {"Engg": "Engineering"}}.
[[nodiscard]] Result<QMap<Field, QMap<QString, QString>>> valueMeanings(Database &database);

// The part of saveProfile() that writes, within a change.
Result<ImportProfileId> writeProfile(Database &database, ImportProfile profile, const QDateTime &now);

} // namespace mentorbook
