#include "core/storage/file/migrations.h"

#include "core/base/tr.h"
#include "core/storage/workspace.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

QList<Migration> readBuiltIn()
{
    QList<Migration> migrations;
    const QDir folder(u":/migrations"_s);
    for (const QString &fileName : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(fileName));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        const int before = migrations.isEmpty() ? 0 : migrations.last().version;
        migrations.append({.version = fileName.left(4).toInt(),
            .name = fileName.sliced(5).chopped(4),
            .script = isOpen ? QString::fromUtf8(file.readAll()) : QString()});
        Q_ASSERT(migrations.last().version > before);
    }
    return migrations;
}

Result<> apply(Database &database, const Migration &migration)
{
    if (auto begun = database.begin(); !begun)
        return begun;
    const auto steps = [&]() -> Result<> {
        if (auto ran = database.runScript(migration.script); !ran)
            return ran;
        if (auto set = database.run(u"PRAGMA user_version = %1"_s.arg(migration.version)); !set)
            return passOn(set);
        if (auto set = database.run(u"PRAGMA application_id = %1"_s.arg(Workspace::applicationId)); !set)
            return passOn(set);
        auto violations
            = database.select(u"PRAGMA foreign_key_check"_s, [](const SqlRow &row) { return row.text(0); });
        if (!violations)
            return passOn(violations);
        if (!violations->isEmpty()) {
            return failure(ErrorKind::Storage, Tr::tr("The workspace could not be updated."),
                u"Rows of %1 would refer to nothing."_s.arg(violations->first()));
        }
        return {};
    };
    if (auto done = steps(); !done) {
        database.rollBack();
        return done;
    }
    return database.commit();
}

} // namespace

const QList<Migration> &builtInMigrations()
{
    static const QList<Migration> migrations = readBuiltIn();
    return migrations;
}

Result<> migrate(Database &database, const QList<Migration> &migrations)
{
    const auto version = versionOf(database);
    if (!version)
        return std::unexpected(version.error());
    // A step may build a table anew, which must not cascade into others.
    if (auto off = database.enforceForeignKeys(false); !off)
        return off;
    Result<> result;
    for (const Migration &migration : migrations) {
        if (migration.version <= *version)
            continue;
        result = apply(database, migration);
        if (!result) {
            result.error().detail.prepend(u"Step %1 (%2): "_s.arg(migration.version).arg(migration.name));
            break;
        }
    }
    if (auto on = database.enforceForeignKeys(true); !on)
        return on;
    return result;
}

Result<QStringList> schemaOf(Database &database)
{
    return database.select(
        u"SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"_s, [](const SqlRow &row) {
            return QStringList{row.text(0), row.text(1), row.text(2), row.text(3)}.join(u'\n');
        });
}

Result<QStringList> expectedSchema(const QList<Migration> &migrations, int version)
{
    auto model = Database::inMemory();
    if (!model)
        return passOn(model);
    QList<Migration> steps;
    std::ranges::copy_if(migrations, std::back_inserter(steps),
        [version](const Migration &migration) { return migration.version <= version; });
    if (auto migrated = migrate(**model, steps); !migrated)
        return passOn(migrated);
    return schemaOf(**model);
}

Result<int> versionOf(Database &database)
{
    auto version
        = database.selectOne(u"PRAGMA user_version"_s, [](const SqlRow &row) { return row.int32(0); });
    if (!version)
        return passOn(version);
    return version->value_or(0);
}

Result<quint32> applicationIdOf(Database &database)
{
    auto id = database.selectOne(u"PRAGMA application_id"_s, [](const SqlRow &row) { return row.int32(0); });
    if (!id)
        return passOn(id);
    return quint32(id->value_or(0));
}

} // namespace mentorbook
