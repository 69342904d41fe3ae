#pragma once

#include "core/domain/program.h"
#include "core/storage/database.h"

namespace mentorbook::program_table {

[[nodiscard]] Result<QList<Program>> all(Database &database); // by name
[[nodiscard]] Result<std::optional<Program>> byId(Database &database, ProgramId id);
Result<ProgramId> insert(Database &database, const Program &program);
Result<> update(Database &database, const Program &program);

[[nodiscard]] Result<QList<Criterion>> criteria(Database &database, ProgramId program);
Result<> replaceCriteria(Database &database, ProgramId program, const QList<Criterion> &criteria);

} // namespace mentorbook::program_table
