#pragma once

#include "core/domain/person.h"
#include "core/storage/database.h"

#include <QHash>
#include <QMap>

#include <functional>

namespace mentorbook::people_table {

[[nodiscard]] Result<QList<Person>> all(Database &database);
// Everybody, one after the other and in no order, until visit gives false.
[[nodiscard]] Result<> forEach(Database &database, const std::function<bool(const Person &)> &visit);
// The same of everybody whom a roster has.
[[nodiscard]] Result<> forEachInRosters(Database &database, const std::function<bool(const Person &)> &visit);
// Words that describe people, each once, by the alphabet; at most 500 of a kind.
struct WordsInUse
{
    QStringList jobTitles;
    QStringList departments;
    QStringList grades;
    QStringList locations;
    QStringList countries;
};
[[nodiscard]] Result<WordsInUse> wordsInUse(Database &database);
[[nodiscard]] Result<bool> any(Database &database); // whether there is anybody
[[nodiscard]] Result<std::optional<Person>> byId(Database &database, PersonId id);
[[nodiscard]] Result<std::optional<Person>> byNumber(Database &database, const QString &employeeNumber);
[[nodiscard]] Result<qint64> countEmployed(Database &database);
Result<PersonId> insert(Database &database, const Person &person);
Result<> update(Database &database, const Person &person);

// Former numbers, each with the one that its person has now.
[[nodiscard]] Result<QMap<QString, QString>> formerNumbers(Database &database);
// HR gave somebody another number: they keep the former one beside it, and who had them as the manager has
// them under the new number.
Result<> renumber(Database &database, PersonId person, const QString &from, const QString &to);

[[nodiscard]] Result<QList<EmploymentEvent>> eventsOf(Database &database, PersonId person); // oldest first
[[nodiscard]] Result<QHash<PersonId, QList<EmploymentEvent>>> allEvents(Database &database);
// Puts these in the place of all events of the person.
Result<> replaceEvents(Database &database, PersonId person, const QList<EmploymentEvent> &events);

// Of somebody who had none.
Result<> addEvents(Database &database, PersonId person, const QList<EmploymentEvent> &events);

} // namespace mentorbook::people_table
