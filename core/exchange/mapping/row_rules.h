#pragma once

#include "core/exchange/mapping/cell_values.h"
#include "core/exchange/mapping/column_mapping.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace mentorbook {

// How a file's rows are read, everything decided: what readingOf() came to.
struct RowRules
{
    ColumnMapping mapping = {};
    QList<std::optional<DateOrder>> dateOrders = {}; // by column; none or shorter: not known
    QStringList noneValues = {}; // tidied, without regard to case; beside those that always mean "none"
    QMap<Field, QMap<QString, QString>> meanings = {}; // keys tidied, without regard to case

    bool operator==(const RowRules &) const = default;
};

// The rules of a file of which nothing is known but its columns.
[[nodiscard]] RowRules rulesOf(const ColumnMapping &mapping, std::optional<DateOrder> dateOrder = {});

} // namespace mentorbook
