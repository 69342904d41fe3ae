#include "core/storage/tables/roster_table.h"

#include "core/storage/tables/custom_text.h"
#include "core/storage/tables/not_null.h"

using namespace Qt::StringLiterals;

namespace mentorbook::roster_table {

namespace {

const QString selectEntries
    = u"SELECT e.person_id, e.roster_id, p.employee_number, e.name, e.email, e.job_title, e.department, "
      "e.grade, e.location, e.country, e.manager_number, e.hire_date, e.left_on, e.leaving_reason, e.custom "
      "FROM roster_entry e JOIN person p ON p.id = e.person_id "_s;

RosterEntry entryOf(const SqlRow &row)
{
    return {.employeeNumber = row.text(2),
        .name = row.text(3),
        .email = row.text(4),
        .jobTitle = row.text(5),
        .department = row.text(6),
        .grade = row.text(7),
        .location = row.text(8),
        .country = row.text(9),
        .managerNumber = row.text(10),
        .hireDate = row.dayIfAny(11),
        .leftOn = row.dayIfAny(12),
        .leavingReason = row.choiceIfAny(13, LeavingReason::Other),
        .custom = customFrom(row.text(14))};
}

} // namespace

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

Result<QHash<PersonId, RosterEntry>> entriesOf(Database &database, RosterId roster)
{
    QHash<PersonId, RosterEntry> entries;
    auto read = database.forEachRow(
        selectEntries + u"WHERE e.roster_id = ?"_s,
        [&](const SqlRow &row) {
            entries.insert(row.id<PersonId>(0), entryOf(row));
            return true;
        },
        roster);
    if (!read)
        return passOn(read);
    return entries;
}

Result<EntriesByRoster> entriesOf(Database &database, PersonId person)
{
    EntriesByRoster entries;
    auto read = database.forEachRow(
        selectEntries + u"WHERE e.person_id = ?"_s,
        [&](const SqlRow &row) {
            entries.insert(row.id<RosterId>(1), entryOf(row));
            return true;
        },
        person);
    if (!read)
        return passOn(read);
    return entries;
}

Result<> forEachPerson(
    Database &database, const std::function<bool(PersonId person, const EntriesByRoster &entries)> &visit)
{
    PersonId person;
    EntriesByRoster entries;
    auto read = database.forEachRow(selectEntries + u"ORDER BY e.person_id"_s, [&](const SqlRow &row) {
        const auto next = row.id<PersonId>(0);
        bool goesOn = true;
        if (next != person && !entries.isEmpty()) {
            goesOn = visit(person, entries);
            entries.clear();
        }
        person = next;
        entries.insert(row.id<RosterId>(1), entryOf(row));
        return goesOn;
    });
    if (!read)
        return read;
    if (!entries.isEmpty())
        visit(person, entries);
    return {};
}

Result<QList<PersonId>> peopleManagedBy(Database &database, const QString &number)
{
    return database.select(
        u"SELECT DISTINCT person_id FROM roster_entry WHERE manager_number = ?"_s,
        [](const SqlRow &row) { return row.id<PersonId>(0); }, number);
}

Result<> put(Database &database, RosterId roster, const QList<std::pair<PersonId, RosterEntry>> &entries)
{
    QList<QList<SqlValue>> rows;
    rows.reserve(entries.size());
    for (const auto &[person, e] : entries)
        rows.append({roster, person, notNull(e.name), notNull(e.email), notNull(e.jobTitle),
            notNull(e.department), notNull(e.grade), notNull(e.location), notNull(e.country),
            notNull(e.managerNumber), e.hireDate, e.leftOn,
            e.leavingReason ? std::optional(int(*e.leavingReason)) : std::nullopt, textOf(e.custom)});
    auto done = database.runMany(
        u"INSERT INTO roster_entry (roster_id, person_id, name, email, job_title, department, grade, "
        "location, country, manager_number, hire_date, left_on, leaving_reason, custom) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (person_id, roster_id) DO UPDATE SET name = excluded.name, email = excluded.email, "
        "job_title = excluded.job_title, department = excluded.department, grade = excluded.grade, "
        "location = excluded.location, country = excluded.country, manager_number = excluded.manager_number, "
        "hire_date = excluded.hire_date, left_on = excluded.left_on, "
        "leaving_reason = excluded.leaving_reason, custom = excluded.custom"_s,
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
