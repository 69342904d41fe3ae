#include "core/actions/imports/import_profiles.h"

#include "core/base/tr.h"
#include "core/storage/tables/import_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

Result<SavedProfile> savedOf(const StoredProfile &stored)
{
    auto profile = profileFromJson(stored.content.toUtf8());
    if (!profile)
        return failure(ErrorKind::Storage, Tr::tr("The import profile “%1” can't be read.").arg(stored.name),
            profile.error().message);
    profile->name = stored.name;
    return SavedProfile{.id = stored.id, .profile = std::move(*profile), .savedAt = stored.savedAt};
}

Result<StoredProfile> storedProfile(Database &database, ImportProfileId id)
{
    auto stored = import_table::profileById(database, id);
    if (!stored)
        return passOn(stored);
    if (!*stored)
        return failure(ErrorKind::NotFound, Tr::tr("There is no such import profile any more."));
    return std::move(**stored);
}

// The name, with a number behind it where another profile has it.
Result<QString> freeName(Database &database, ImportKind kind, const QString &fingerprint, const QString &name)
{
    auto profiles = import_table::profiles(database, kind);
    if (!profiles)
        return passOn(profiles);
    const auto isTaken = [&](const QString &wanted) {
        return std::ranges::any_of(*profiles, [&](const StoredProfile &each) {
            return each.fingerprint != fingerprint && each.name.compare(wanted, Qt::CaseInsensitive) == 0;
        });
    };
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        free = u"%1 %2"_s.arg(name).arg(number);
    return free;
}

// Values are compared without regard to case. One that means itself needs no remembering.
Result<> putMeaning(Database &database, Field field, const QString &value, const QString &meaning)
{
    const QString key = tidied(value).toCaseFolded();
    if (tidied(value) == tidied(meaning))
        return import_table::removeAlias(database, fieldKey(field), key);
    return import_table::putAlias(
        database, {.field = fieldKey(field), .value = key, .meaning = tidied(meaning)});
}

std::optional<Field> fieldOf(const QString &key)
{
    for (const ImportKind kind :
        {ImportKind::People, ImportKind::Participants, ImportKind::Meetings, ImportKind::Survey}) {
        if (const auto field = fieldFromKey(kind, key))
            return field;
    }
    return std::nullopt;
}

} // namespace

Result<QList<SavedProfile>> profilesOf(Database &database, ImportKind kind)
{
    auto stored = import_table::profiles(database, kind);
    if (!stored)
        return passOn(stored);
    QList<SavedProfile> profiles;
    for (const StoredProfile &each : std::as_const(*stored)) {
        auto profile = savedOf(each);
        if (!profile)
            return passOn(profile);
        profiles.append(std::move(*profile));
    }
    return profiles;
}

Result<std::optional<SavedProfile>> profileFor(
    Database &database, ImportKind kind, const QStringList &columns)
{
    auto stored = import_table::profileFor(database, kind, fingerprintOf(columns));
    if (!stored)
        return passOn(stored);
    if (!*stored)
        return std::nullopt;
    auto profile = savedOf(**stored);
    if (!profile)
        return passOn(profile);
    return std::move(*profile);
}

Result<ImportProfileId> writeProfile(Database &database, ImportProfile profile, const QDateTime &now)
{
    const auto meanings = std::exchange(profile.values.meanings, {});
    for (auto field = meanings.cbegin(); field != meanings.cend(); ++field) {
        for (auto value = field->cbegin(); value != field->cend(); ++value) {
            if (auto kept = putMeaning(database, field.key(), value.key(), value.value()); !kept)
                return passOn(kept);
        }
    }
    profile.fingerprint = fingerprintOf(profile.mapping.columns);
    auto before = import_table::profileFor(database, profile.kind, profile.fingerprint);
    if (!before)
        return passOn(before);
    if (profile.name.isEmpty())
        profile.name = *before ? (*before)->name : Tr::tr("Profile");
    auto name = freeName(database, profile.kind, profile.fingerprint, profile.name.simplified());
    if (!name)
        return passOn(name);
    profile.name = *name;
    return import_table::putProfile(database,
        {.id = {},
            .kind = profile.kind,
            .name = profile.name,
            .fingerprint = profile.fingerprint,
            .content = QString::fromUtf8(toJson(profile)),
            .savedAt = now});
}

Result<ImportProfileId> saveProfile(Workspace &workspace, const ImportProfile &profile, const QDateTime &now)
{
    return workspace.perform({.operation = Operation::EditImportProfile, .subject = profile.name},
        [&] { return writeProfile(workspace.database(), profile, now); });
}

Result<> renameProfile(Workspace &workspace, ImportProfileId id, const QString &name)
{
    if (name.simplified().isEmpty())
        return failure(ErrorKind::InvalidInput, Tr::tr("An import profile needs a name."));
    return workspace.perform(
        {.operation = Operation::EditImportProfile, .subject = name.simplified()}, [&]() -> Result<> {
            auto stored = storedProfile(workspace.database(), id);
            if (!stored)
                return passOn(stored);
            auto saved = savedOf(*stored);
            if (!saved)
                return passOn(saved);
            saved->profile.name = name.simplified();
            auto done = writeProfile(workspace.database(), saved->profile, stored->savedAt);
            if (!done)
                return passOn(done);
            return {};
        });
}

Result<> deleteProfile(Workspace &workspace, ImportProfileId id)
{
    auto stored = storedProfile(workspace.database(), id);
    if (!stored)
        return passOn(stored);
    return workspace.perform({.operation = Operation::EditImportProfile, .subject = stored->name},
        [&] { return import_table::removeProfile(workspace.database(), id); });
}

Result<QByteArray> exportProfile(Database &database, ImportProfileId id)
{
    auto stored = storedProfile(database, id);
    if (!stored)
        return passOn(stored);
    auto saved = savedOf(*stored);
    if (!saved)
        return passOn(saved);
    auto meanings = valueMeanings(database);
    if (!meanings)
        return passOn(meanings);
    for (auto field = meanings->cbegin(); field != meanings->cend(); ++field) {
        if (saved->profile.mapping.columnOf(field.key()))
            saved->profile.values.meanings.insert(field.key(), field.value());
    }
    return toJson(saved->profile);
}

Result<ImportProfileId> importProfile(Workspace &workspace, const QByteArray &json, const QDateTime &now)
{
    auto profile = profileFromJson(json);
    if (!profile)
        return passOn(profile);
    return saveProfile(workspace, *profile, now);
}

Result<QMap<Field, QMap<QString, QString>>> valueMeanings(Database &database)
{
    auto aliases = import_table::aliases(database);
    if (!aliases)
        return passOn(aliases);
    QMap<Field, QMap<QString, QString>> meanings;
    for (const ValueAlias &alias : std::as_const(*aliases)) {
        if (const auto field = fieldOf(alias.field)) // a newer version may know more
            meanings[*field].insert(alias.value, alias.meaning);
    }
    return meanings;
}

} // namespace mentorbook
