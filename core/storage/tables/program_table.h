#pragma once

#include "core/domain/program.h"
#include "core/storage/database.h"

namespace mentorbook::program_table {

[[nodiscard]] Result<QList<Program>> all(Database &database); // by name
[[nodiscard]] Result<std::optional<Program>> byId(Database &database, ProgramId id);
Result<ProgramId> insert(Database &database, const Program &program);
Result<> update(Database &database, const Program &program);
// With everything that belongs to it; people stay.
Result<> remove(Database &database, ProgramId id);

struct Contents
{
    qint64 participants = 0;
    qint64 pairings = 0;
    qint64 meetings = 0;
    qint64 goals = 0;
};
[[nodiscard]] Result<Contents> contents(Database &database, ProgramId id);
// Of every program that has a smaller one.
Result<> raiseMinimumGroupSize(Database &database, int people);

[[nodiscard]] Result<QList<Criterion>> criteria(Database &database, ProgramId program);
Result<> replaceCriteria(Database &database, ProgramId program, const QList<Criterion> &criteria);

} // namespace mentorbook::program_table
