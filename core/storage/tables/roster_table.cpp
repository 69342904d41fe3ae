#include "core/storage/tables/roster_table.h"

#include "core/storage/tables/not_null.h"

using namespace Qt::StringLiterals;

namespace mentorbook::roster_table {

Result<QList<Roster>> all(Database &database)
{
    return database.select(u"SELECT id, as_of, complete, file_name, imported_at FROM roster ORDER BY as_of"_s,
        [](const SqlRow &row) {
            return Roster{.id = row.id<RosterId>(0),
                .asOf = row.day(1),
                .complete = row.flag(2),
                .fileName = row.text(3),
                .importedAt = row.moment(4)};
        });
}

Result<RosterId> insert(Database &database, const Roster &roster)
{
    return database.insert<RosterId>(
        u"INSERT INTO roster (as_of, complete, file_name, imported_at) VALUES (?, ?, ?, ?)"_s, roster.asOf,
        roster.complete, notNull(roster.fileName), roster.importedAt);
}

Result<> update(Database &database, const Roster &roster)
{
    auto changed
        = database.run(u"UPDATE roster SET complete = ?, file_name = ?, imported_at = ? WHERE id = ?"_s,
            roster.complete, notNull(roster.fileName), roster.importedAt, roster.id);
    if (!changed)
        return passOn(changed);
    return {};
}

Result<QHash<PersonId, EntriesByRoster>> allEntries(Database &database)
{
    QHash<PersonId, EntriesByRoster> entries;
    auto rows = database.select(u"SELECT e.person_id, e.roster_id, p.employee_number, e.name, e.email, "
                                u"e.job_title, e.department, e.grade, "
                                "e.location, e.country, e.manager_number, e.hire_date, e.left_on "
                                "FROM roster_entry e JOIN person p ON p.id = e.person_id"_s,
        [&](const SqlRow &row) {
            entries[row.id<PersonId>(0)].insert(row.id<RosterId>(1),
                {.employeeNumber = row.text(2),
                    .name = row.text(3),
                    .email = row.text(4),
                    .jobTitle = row.text(5),
                    .department = row.text(6),
                    .grade = row.text(7),
                    .location = row.text(8),
                    .country = row.text(9),
                    .managerNumber = row.text(10),
                    .hireDate = row.dayIfAny(11),
                    .leftOn = row.dayIfAny(12)});
            return true;
        });
    if (!rows)
        return passOn(rows);
    return entries;
}

Result<> put(Database &database, RosterId roster, const QList<std::pair<PersonId, RosterEntry>> &entries)
{
    QList<QList<SqlValue>> rows;
    rows.reserve(entries.size());
    for (const auto &[person, e] : entries)
        rows.append({roster, person, notNull(e.name), notNull(e.email), notNull(e.jobTitle),
            notNull(e.department), notNull(e.grade), notNull(e.location), notNull(e.country),
            notNull(e.managerNumber), e.hireDate, e.leftOn});
    auto done = database.runMany(
        u"INSERT INTO roster_entry (roster_id, person_id, name, email, job_title, department, grade, "
        u"location, "
        "country, manager_number, hire_date, left_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (person_id, roster_id) DO UPDATE SET name = excluded.name, email = excluded.email, "
        "job_title = excluded.job_title, department = excluded.department, grade = excluded.grade, "
        "location = excluded.location, country = excluded.country, manager_number = excluded.manager_number, "
        "hire_date = excluded.hire_date, left_on = excluded.left_on"_s,
        rows);
    if (!done)
        return passOn(done);
    return {};
}

Result<> removeEntries(Database &database, RosterId roster, const QList<PersonId> &people)
{
    QList<QList<SqlValue>> rows;
    for (const PersonId person : people)
        rows.append({roster, person});
    auto done = database.runMany(u"DELETE FROM roster_entry WHERE roster_id = ? AND person_id = ?"_s, rows);
    if (!done)
        return passOn(done);
    return {};
}

} // namespace mentorbook::roster_table
