#pragma once

#include "core/base/result.h"
#include "core/domain/person.h"
#include "core/exchange/mapping/cell_values.h"
#include "core/exchange/mapping/column_mapping.h"
#include "core/exchange/mapping/import_issue.h"
#include "core/exchange/reading/text_table.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace mentorbook {

struct RosterReadOptions
{
    QDate asOf; // the day on which the roster is true
    std::optional<DateOrder> dateOrder = {};
};

// What a roster file says. A row is rejected where it cannot be true or used; every issue of it is listed
// then.
struct RosterImport
{
    qsizetype rows = 0; // in the file, without empty ones
    QList<RosterEntry> entries; // every employee number once, in the order of the file
    QList<int> lines; // where each entry stands
    QList<ImportIssue> rejected; // rows that are not among the entries
    QList<ImportIssue> notices; // values that were left out of entries
    QStringList seenOnly; // employee numbers of rejected rows without an entry: their people are in the
                          // roster, so a complete roster does not show that they left
    ColumnMapping mapping;
    std::optional<DateOrder> dateOrder; // as given

    bool operator==(const RosterImport &) const = default;
};

// Fails only when the mapping lacks a required field.
[[nodiscard]] Result<RosterImport> readRoster(
    const TextTable &table, const ColumnMapping &mapping, const RosterReadOptions &options);

} // namespace mentorbook
