#include "core/storage/tables/program_table.h"

#include "core/storage/tables/not_null.h"

using namespace Qt::StringLiterals;

namespace mentorbook::program_table {

namespace {

const QString columns = u"id, name, type, start_day, end_day, cadence_days, trial_days, minimum_group_size"_s;

Program programOf(const SqlRow &row)
{
    return {.id = row.id<ProgramId>(0),
        .name = row.text(1),
        .type = row.choice(2, MentoringType::Group),
        .start = row.dayIfAny(3),
        .end = row.dayIfAny(4),
        .cadenceDays = row.int32(5),
        .trialDays = row.int32(6),
        .minimumGroupSize = row.int32(7)};
}

} // namespace

Result<QList<Program>> all(Database &database)
{
    return database.select(u"SELECT "_s + columns + u" FROM program ORDER BY name"_s, programOf);
}

Result<std::optional<Program>> byId(Database &database, ProgramId id)
{
    return database.selectOne(u"SELECT "_s + columns + u" FROM program WHERE id = ?"_s, programOf, id);
}

Result<ProgramId> insert(Database &database, const Program &program)
{
    return database.insert<ProgramId>(
        u"INSERT INTO program (name, type, start_day, end_day, cadence_days, trial_days, minimum_group_size) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        notNull(program.name), int(program.type), program.start, program.end, program.cadenceDays,
        program.trialDays, program.minimumGroupSize);
}

Result<> update(Database &database, const Program &program)
{
    auto changed = database.run(u"UPDATE program SET name = ?, type = ?, start_day = ?, end_day = ?, "
                                u"cadence_days = ?, trial_days = ?, "
                                "minimum_group_size = ? WHERE id = ?"_s,
        notNull(program.name), int(program.type), program.start, program.end, program.cadenceDays,
        program.trialDays, program.minimumGroupSize, program.id);
    if (!changed)
        return passOn(changed);
    return {};
}

Result<QList<Criterion>> criteria(Database &database, ProgramId program)
{
    return database.select(
        u"SELECT kind, weight, must, goal FROM criterion WHERE program_id = ? ORDER BY kind"_s,
        [](const SqlRow &row) {
            return Criterion{.kind = row.choice(0, CriterionKind::Experience),
                .weight = row.int32(1),
                .must = row.flag(2),
                .goal = row.text(3)};
        },
        program);
}

Result<> replaceCriteria(Database &database, ProgramId program, const QList<Criterion> &criteria)
{
    auto removed = database.run(u"DELETE FROM criterion WHERE program_id = ?"_s, program);
    if (!removed)
        return passOn(removed);
    QList<QList<SqlValue>> rows;
    for (const Criterion &criterion : criteria)
        rows.append(
            {program, int(criterion.kind), criterion.weight, criterion.must, notNull(criterion.goal)});
    auto added = database.runMany(
        u"INSERT INTO criterion (program_id, kind, weight, must, goal) VALUES (?, ?, ?, ?, ?)"_s, rows);
    if (!added)
        return passOn(added);
    return {};
}

} // namespace mentorbook::program_table
