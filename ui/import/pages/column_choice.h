#pragma once

#include "core/exchange/mapping/column_mapping.h"

namespace mentorbook::column_choice {

inline QString customName(const ColumnMapping &, qsizetype) { return {}; }
inline double confidence(const ColumnMapping &, qsizetype) { return 1.0; }
inline bool isMapped(const ColumnMapping &mapping, qsizetype column)
{
    return mapping.fields.at(column) || !customName(mapping, column).isEmpty();
}
inline void set(ColumnMapping &mapping, qsizetype column, std::optional<Field> field, const QString &)
{
    mapping.fields[column] = field;
}

} // namespace mentorbook::column_choice
