#include "core/storage/tables/design/setting_table.h"

#include "core/storage/tables/not_null.h"

using namespace Qt::StringLiterals;

namespace mentorbook::setting_table {

Result<std::optional<QString>> value(Database &database, const QString &name)
{
    return database.selectOne(
        u"SELECT value FROM workspace_setting WHERE name = ?"_s,
        [](const SqlRow &row) { return row.text(0); }, notNull(name));
}

Result<> put(Database &database, const QString &name, const QString &value)
{
    auto put = database.run(u"INSERT INTO workspace_setting (name, value) VALUES (?, ?) "
                            "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
        notNull(name), notNull(value));
    if (!put)
        return passOn(put);
    return {};
}

} // namespace mentorbook::setting_table
