#include "core/storage/tables/import_table.h"

#include "core/storage/tables/not_null.h"

using namespace Qt::StringLiterals;

namespace mentorbook::import_table {

namespace {

const QString selectProfiles
    = u"SELECT id, kind, name, fingerprint, content, saved_at FROM import_profile "_s;

StoredProfile profileOf(const SqlRow &row)
{
    return {.id = row.id<ImportProfileId>(0),
        .kind = row.choice(1, ImportKind::Survey),
        .name = row.text(2),
        .fingerprint = row.text(3),
        .content = row.text(4),
        .savedAt = row.moment(5)};
}

const QString selectLog
    = u"SELECT l.id, l.imported_at, l.kind, l.program_id, p.name, l.file_name, l.sha256, l.as_of, "
      "l.complete, l.profile, l.row_count, l.added, l.changed, l.left_count, l.returned, l.unchanged, "
      "l.rejected FROM import_log l LEFT JOIN program p ON p.id = l.program_id "_s;

ImportRecord recordOf(const SqlRow &row)
{
    return {.id = row.id<ImportRecordId>(0),
        .importedAt = row.moment(1),
        .kind = row.choice(2, ImportKind::Survey),
        .program = row.idIfAny<ProgramId>(3),
        .programName = row.text(4),
        .fileName = row.text(5),
        .sha256 = row.text(6),
        .asOf = row.dayIfAny(7),
        .complete = row.flag(8),
        .profile = row.text(9),
        .rows = row.integer(10),
        .added = row.integer(11),
        .changed = row.integer(12),
        .left = row.integer(13),
        .returned = row.integer(14),
        .unchanged = row.integer(15),
        .rejected = row.integer(16)};
}

} // namespace

Result<QList<StoredProfile>> profiles(Database &database, ImportKind kind)
{
    return database.select(
        selectProfiles + u"WHERE kind = ? ORDER BY name COLLATE NOCASE, id"_s, profileOf, int(kind));
}

Result<std::optional<StoredProfile>> profileById(Database &database, ImportProfileId id)
{
    return database.selectOne(selectProfiles + u"WHERE id = ?"_s, profileOf, id);
}

Result<std::optional<StoredProfile>> profileFor(
    Database &database, ImportKind kind, const QString &fingerprint)
{
    return database.selectOne(
        selectProfiles + u"WHERE kind = ? AND fingerprint = ?"_s, profileOf, int(kind), fingerprint);
}

Result<ImportProfileId> putProfile(Database &database, const StoredProfile &profile)
{
    auto before = profileFor(database, profile.kind, profile.fingerprint);
    if (!before)
        return passOn(before);
    if (!*before)
        return database.insert<ImportProfileId>(
            u"INSERT INTO import_profile (kind, name, fingerprint, content, saved_at) VALUES (?, ?, ?, ?, ?)"_s,
            int(profile.kind), notNull(profile.name), profile.fingerprint, profile.content, profile.savedAt);
    const ImportProfileId id = (*before)->id;
    if ((*before)->name == profile.name && (*before)->content == profile.content)
        return id;
    auto updated
        = database.run(u"UPDATE import_profile SET name = ?, content = ?, saved_at = ? WHERE id = ?"_s,
            notNull(profile.name), profile.content, profile.savedAt, id);
    if (!updated)
        return passOn(updated);
    return id;
}

Result<> removeProfile(Database &database, ImportProfileId id)
{
    auto removed = database.run(u"DELETE FROM import_profile WHERE id = ?"_s, id);
    if (!removed)
        return passOn(removed);
    return {};
}

Result<QList<ValueAlias>> aliases(Database &database)
{
    return database.select(
        u"SELECT field, value, meaning FROM value_alias ORDER BY field, value"_s, [](const SqlRow &row) {
            return ValueAlias{.field = row.text(0), .value = row.text(1), .meaning = row.text(2)};
        });
}

Result<> putAlias(Database &database, const ValueAlias &alias)
{
    auto done = database.run(u"INSERT INTO value_alias (field, value, meaning) VALUES (?, ?, ?) "
                             "ON CONFLICT (field, value) DO UPDATE SET meaning = excluded.meaning"_s,
        alias.field, alias.value, notNull(alias.meaning));
    if (!done)
        return passOn(done);
    return {};
}

Result<> removeAlias(Database &database, const QString &field, const QString &value)
{
    auto done = database.run(u"DELETE FROM value_alias WHERE field = ? AND value = ?"_s, field, value);
    if (!done)
        return passOn(done);
    return {};
}

Result<QList<ImportRecord>> log(Database &database)
{
    return database.select(selectLog + u"ORDER BY l.id DESC"_s, recordOf);
}

Result<std::optional<ImportRecord>> newestOf(Database &database, ImportKind kind, const QString &sha256)
{
    return database.selectOne(selectLog + u"WHERE l.kind = ? AND l.sha256 = ? ORDER BY l.id DESC LIMIT 1"_s,
        recordOf, int(kind), sha256);
}

Result<ImportRecordId> addToLog(Database &database, const ImportRecord &r)
{
    return database.insert<ImportRecordId>(
        u"INSERT INTO import_log (imported_at, kind, program_id, file_name, sha256, as_of, complete, "
        u"profile, "
        "row_count, added, changed, left_count, returned, unchanged, rejected) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        r.importedAt, int(r.kind), r.program, notNull(r.fileName), notNull(r.sha256), r.asOf, r.complete,
        notNull(r.profile), r.rows, r.added, r.changed, r.left, r.returned, r.unchanged, r.rejected);
}

} // namespace mentorbook::import_table
