#pragma once

#include "core/base/result.h"
#include "core/exchange/mapping/field.h"
#include "core/exchange/reading/text_table.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace mentorbook {

// Case, accents, spaces and punctuation do not count: "E-Mail" is "email", "Employee #" is "employeenumber".
[[nodiscard]] QString normalizedHeader(const QString &header);

// Which field each column of a file means. Source columns never move; a field has one column at most.
struct ColumnMapping
{
    ImportKind kind = ImportKind::People;
    QStringList columns;
    QList<std::optional<Field>> fields; // as many as columns

    [[nodiscard]] std::optional<qsizetype> columnOf(Field field) const;
    [[nodiscard]] QStringList unmappedColumns() const;

    bool operator==(const ColumnMapping &) const = default;
};

// By the headers. Of two columns that claim a field the first has it, though a plain header ("Job title")
// goes before an ambiguous one ("Title"). With a table, a column headed just "Manager" is the manager's
// number when its values are mostly employee numbers of the file (else a name).
[[nodiscard]] ColumnMapping guessMapping(ImportKind kind, const QStringList &columns);
[[nodiscard]] ColumnMapping guessMapping(ImportKind kind, const TextTable &table);

// fieldByColumn: header → field key; an empty key leaves the column out. Columns that are not named are left
// out. Fails on an unknown header or key, and on a field claimed twice.
[[nodiscard]] Result<ColumnMapping> explicitMapping(
    ImportKind kind, const QStringList &columns, const QMap<QString, QString> &fieldByColumn);

// Fails when a field without which nothing can be imported has no column; says what was found and expected.
[[nodiscard]] Result<> checkMapping(const ColumnMapping &mapping);

} // namespace mentorbook
