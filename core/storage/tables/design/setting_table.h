#pragma once

#include "core/storage/database.h"

namespace mentorbook::setting_table {

// A setting of the whole workspace; none: as by default.
[[nodiscard]] Result<std::optional<QString>> value(Database &database, const QString &name);
Result<> put(Database &database, const QString &name, const QString &value);

} // namespace mentorbook::setting_table
