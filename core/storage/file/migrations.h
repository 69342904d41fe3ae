#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace mentorbook {

// One numbered step of the schema: migrations/NNNN_name.sql.
struct Migration
{
    int version; // user_version afterwards, rising; a number may be left out
    QString name;
    QString script;
};

// The steps that are built in, by version.
[[nodiscard]] const QList<Migration> &builtInMigrations();

// Applies the steps that a database lacks, each in one transaction together with its version and the
// application id. A step that fails leaves what was there before it.
[[nodiscard]] Result<> migrate(Database &database, const QList<Migration> &migrations);

// Every object of a schema with its SQL text, one entry an object. Two databases are built alike exactly if
// these are equal.
[[nodiscard]] Result<QStringList> schemaOf(Database &database);
// What schemaOf() must give after the steps up to a version.
[[nodiscard]] Result<QStringList> expectedSchema(const QList<Migration> &migrations, int version);

// user_version and application_id.
[[nodiscard]] Result<int> versionOf(Database &database);
[[nodiscard]] Result<quint32> applicationIdOf(Database &database);

} // namespace mentorbook
