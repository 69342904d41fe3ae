#pragma once

#include "core/domain/resource.h"
#include "core/storage/database.h"

namespace mentorbook::resource_table {

[[nodiscard]] Result<QList<Resource>> all(Database &database); // in the order they were made
[[nodiscard]] Result<std::optional<Resource>> byId(Database &database, ResourceId id);
Result<ResourceId> insert(Database &database, const Resource &resource);
Result<> update(Database &database, const Resource &resource);
Result<> remove(Database &database, ResourceId id);

} // namespace mentorbook::resource_table
