#include "core/storage/tables/people_table.h"

#include "core/storage/tables/custom_text.h"
#include "core/storage/tables/not_null.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mentorbook::people_table {

namespace {

const QString personColumns
    = u"id, employee_number, name, email, job_title, department, grade, location, country, "
      "manager_number, hire_date, employed, left_on, leaving_date, leaving_reason, custom"_s;

const QString personValues
    = u"employee_number = ?, name = ?, email = ?, job_title = ?, department = ?, grade = ?, location = ?, "
      "country = ?, manager_number = ?, hire_date = ?, employed = ?, left_on = ?, leaving_date = ?, "
      "leaving_reason = ?, custom = ?"_s;

Person personOf(const SqlRow &row)
{
    Person person;
    person.id = row.id<PersonId>(0);
    person.roster = {.employeeNumber = row.text(1),
        .name = row.text(2),
        .email = row.text(3),
        .jobTitle = row.text(4),
        .department = row.text(5),
        .grade = row.text(6),
        .location = row.text(7),
        .country = row.text(8),
        .managerNumber = row.text(9),
        .hireDate = row.dayIfAny(10),
        .leftOn = row.dayIfAny(13),
        .leavingReason = row.choiceIfAny(14, LeavingReason::Other),
        .custom = customFrom(row.text(15))};
    person.employed = row.flag(11);
    person.leftOn = row.dayIfAny(12);
    return person;
}

EmploymentEvent eventOf(const SqlRow &row)
{
    return {.person = row.id<PersonId>(0),
        .kind = row.choice(1, EmploymentEventKind::GradeChanged),
        .on = row.day(2),
        .after = row.dayIfAny(3),
        .from = row.text(4),
        .to = row.text(5),
        .reason = row.choiceIfAny(6, LeavingReason::Other)};
}

const QString eventColumns = u"person_id, kind, on_day, after_day, value_before, value_after, reason"_s;

std::optional<int> numberOf(std::optional<LeavingReason> reason)
{
    return reason ? std::optional(int(*reason)) : std::nullopt;
}

QList<SqlValue> valuesOf(const Person &person)
{
    const RosterEntry &r = person.roster;
    return {notNull(r.employeeNumber), notNull(r.name), notNull(r.email), notNull(r.jobTitle),
        notNull(r.department), notNull(r.grade), notNull(r.location), notNull(r.country),
        notNull(r.managerNumber), r.hireDate, person.employed, person.leftOn, r.leftOn,
        numberOf(r.leavingReason), textOf(r.custom)};
}

} // namespace

Result<QList<Person>> all(Database &database)
{
    return database.select(
        u"SELECT "_s + personColumns + u" FROM person ORDER BY employee_number"_s, personOf);
}

Result<> forEach(Database &database, const std::function<bool(const Person &)> &visit)
{
    return database.forEachRow(u"SELECT "_s + personColumns + u" FROM person"_s,
        [&](const SqlRow &row) { return visit(personOf(row)); });
}

Result<> forEachInRosters(Database &database, const std::function<bool(const Person &)> &visit)
{
    return database.forEachRow(u"SELECT "_s + personColumns
            + u" FROM person p WHERE EXISTS (SELECT 1 FROM roster_entry e WHERE e.person_id = p.id)"_s,
        [&](const SqlRow &row) { return visit(personOf(row)); });
}

Result<WordsInUse> wordsInUse(Database &database)
{
    constexpr qsizetype mostWords = 500;
    WordsInUse words;
    QStringList *const lists[]
        = {&words.jobTitles, &words.departments, &words.grades, &words.locations, &words.countries};
    std::array<QSet<QString>, std::size(lists)> found;
    // Companies have few combinations: one look at everybody tells them all.
    auto read = database.forEachRow(
        u"SELECT DISTINCT job_title, department, grade, location, country FROM person"_s,
        [&](const SqlRow &row) {
            for (size_t i = 0; i < found.size(); ++i)
                found[i].insert(row.text(int(i)));
            return true;
        });
    if (!read)
        return passOn(read);
    for (size_t i = 0; i < found.size(); ++i) {
        found[i].remove(QString());
        *lists[i] = QStringList(found[i].cbegin(), found[i].cend());
        std::ranges::sort(*lists[i]);
        lists[i]->resize(std::min(lists[i]->size(), mostWords));
    }
    return words;
}

Result<bool> any(Database &database)
{
    auto found = database.selectOne(
        u"SELECT EXISTS (SELECT 1 FROM person)"_s, [](const SqlRow &row) { return row.flag(0); });
    if (!found)
        return passOn(found);
    return found->value_or(false);
}

Result<std::optional<Person>> byId(Database &database, PersonId id)
{
    return database.selectOne(u"SELECT "_s + personColumns + u" FROM person WHERE id = ?"_s, personOf, id);
}

Result<std::optional<Person>> byNumber(Database &database, const QString &employeeNumber)
{
    return database.selectOne(
        u"SELECT "_s + personColumns + u" FROM person WHERE employee_number = ?"_s, personOf, employeeNumber);
}

Result<qint64> countEmployed(Database &database)
{
    auto count = database.selectOne(u"SELECT count(*) FROM person WHERE employed = 1"_s,
        [](const SqlRow &row) { return row.integer(0); });
    if (!count)
        return passOn(count);
    return count->value_or(0);
}

Result<PersonId> insert(Database &database, const Person &person)
{
    return database.insertValues<PersonId>(
        u"INSERT INTO person (employee_number, name, email, job_title, department, grade, location, country, "
        "manager_number, hire_date, employed, left_on, leaving_date, leaving_reason, custom) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        valuesOf(person));
}

Result<> update(Database &database, const Person &person)
{
    auto changed = database.runMany(
        u"UPDATE person SET "_s + personValues + u" WHERE id = ?"_s, {valuesOf(person) << person.id});
    if (!changed)
        return passOn(changed);
    return {};
}

Result<QMap<QString, QString>> formerNumbers(Database &database)
{
    QMap<QString, QString> current;
    auto read = database.forEachRow(
        u"SELECT f.number, p.employee_number FROM former_number f JOIN person p ON p.id = f.person_id"_s,
        [&](const SqlRow &row) {
            current.insert(row.text(0), row.text(1));
            return true;
        });
    if (!read)
        return passOn(read);
    return current;
}

Result<> renumber(Database &database, PersonId person, const QString &from, const QString &to)
{
    for (const QString &sql : {u"UPDATE person SET manager_number = ? WHERE manager_number = ?"_s,
             u"UPDATE roster_entry SET manager_number = ? WHERE manager_number = ?"_s}) {
        if (auto done = database.run(sql, to, from); !done)
            return passOn(done);
    }
    if (auto done = database.run(u"UPDATE person SET employee_number = ? WHERE id = ?"_s, to, person); !done)
        return passOn(done);
    auto kept = database.run(u"INSERT INTO former_number (number, person_id) VALUES (?, ?)"_s, from, person);
    if (!kept)
        return passOn(kept);
    return {};
}

Result<QList<EmploymentEvent>> eventsOf(Database &database, PersonId person)
{
    return database.select(
        u"SELECT "_s + eventColumns + u" FROM employment_event WHERE person_id = ? ORDER BY on_day, id"_s,
        eventOf, person);
}

Result<QHash<PersonId, QList<EmploymentEvent>>> allEvents(Database &database)
{
    auto events = database.select(
        u"SELECT "_s + eventColumns + u" FROM employment_event ORDER BY person_id, on_day, id"_s, eventOf);
    if (!events)
        return passOn(events);
    QHash<PersonId, QList<EmploymentEvent>> byPerson;
    for (EmploymentEvent &event : *events)
        byPerson[event.person].append(std::move(event));
    return byPerson;
}

Result<> replaceEvents(Database &database, PersonId person, const QList<EmploymentEvent> &events)
{
    auto removed = database.run(u"DELETE FROM employment_event WHERE person_id = ?"_s, person);
    if (!removed)
        return passOn(removed);
    return addEvents(database, person, events);
}

Result<> addEvents(Database &database, PersonId person, const QList<EmploymentEvent> &events)
{
    QList<QList<SqlValue>> rows;
    for (const EmploymentEvent &event : events)
        rows.append({person, int(event.kind), event.on, event.after, notNull(event.from), notNull(event.to),
            numberOf(event.reason)});
    auto added = database.runMany(u"INSERT INTO employment_event (person_id, kind, on_day, after_day, "
                                  u"value_before, value_after, reason) "
                                  "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        rows);
    if (!added)
        return passOn(added);
    return {};
}

} // namespace mentorbook::people_table
