#pragma once

#include "core/base/result.h"
#include "core/exchange/mapping/column_profile.h"
#include "core/exchange/mapping/field.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace mentorbook {

// Case, accents, spaces and punctuation do not count: "E-Mail" is "email", "Employee #" is "employeenumber".
[[nodiscard]] QString normalizedHeader(const QString &header);

// Which field each column of a file means. Source columns never move; a field has one column at most. Columns
// with the same header, or with none, are told apart by their place.
struct ColumnMapping
{
    ImportKind kind = ImportKind::People;
    QStringList columns;
    QList<std::optional<Field>> fields; // as many as columns
    // Columns kept under a name of their own, by place; they have no field. People only.
    QMap<qsizetype, QString> custom = {};
    // How sure the guess of each column's field is, from 0 to 1; as many as columns, or empty where nobody
    // had to guess.
    QList<double> confidence = {};

    [[nodiscard]] std::optional<qsizetype> columnOf(Field field) const;
    // Neither a field nor kept under a name of their own.
    [[nodiscard]] QList<qsizetype> ignoredColumns() const;
    [[nodiscard]] QStringList unmappedColumns() const; // the headers of these
    // How to call a column in a sentence: its header; with its place where there is none, or another has it
    // too.
    [[nodiscard]] QString titleOf(qsizetype column) const;
    // Of a column with a field: 1 where somebody said so. Of others 0.
    [[nodiscard]] double confidenceOf(qsizetype column) const;
    // Says, or takes back, what a column means; whichever column had the field before loses it.
    void setField(qsizetype column, std::optional<Field> field);
    // Keeps a column under a name of its own; an empty name takes that back.
    void setCustom(qsizetype column, const QString &name);

    bool operator==(const ColumnMapping &) const = default;
};

namespace confidence {
inline constexpr double plainHeader = 0.95; // nothing else is called so
inline constexpr double ambiguousHeader = 0.7; // "Level", "Title": often something else
inline constexpr double bareManager = 0.8; // "Manager", of which the values say whether it is a number
inline constexpr double values = 0.4; // the header says nothing, the values look like it
} // namespace confidence

// By the headers. Of two columns that claim a field the first has it, though a plain header ("Job title")
// goes before an ambiguous one ("Title").
[[nodiscard]] ColumnMapping guessMapping(ImportKind kind, const QStringList &columns);

// By the headers, and by the values where these say nothing: addresses, days, numbers of employees. A header
// is never overruled by values, though values confirm or weaken what an ambiguous one says. A column headed
// just "Manager" is the manager's number, e-mail or name, as its values are.
[[nodiscard]] ColumnMapping guessMapping(ImportKind kind, const TableProfile &profile);

// fieldByColumn: header (or "#3", the third column) → field key, or "custom:Shoe size" for a name of its own;
// an empty key leaves the column out. Columns that are not named are left out. Fails on an unknown header or
// key, and on a field or name claimed twice.
[[nodiscard]] Result<ColumnMapping> explicitMapping(
    ImportKind kind, const QStringList &columns, const QMap<QString, QString> &fieldByColumn);

// Fails when a field without which nothing can be imported has no column; says what was found and expected.
[[nodiscard]] Result<> checkMapping(const ColumnMapping &mapping);

} // namespace mentorbook
