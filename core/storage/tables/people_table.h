#pragma once

#include "core/domain/person.h"
#include "core/storage/database.h"

#include <QHash>

namespace mentorbook::people_table {

[[nodiscard]] Result<QList<Person>> all(Database &database);
[[nodiscard]] Result<bool> any(Database &database); // whether there is anybody
[[nodiscard]] Result<std::optional<Person>> byId(Database &database, PersonId id);
[[nodiscard]] Result<std::optional<Person>> byNumber(Database &database, const QString &employeeNumber);
[[nodiscard]] Result<qint64> countEmployed(Database &database);
Result<PersonId> insert(Database &database, const Person &person);
Result<> update(Database &database, const Person &person);

[[nodiscard]] Result<QList<EmploymentEvent>> eventsOf(Database &database, PersonId person); // oldest first
[[nodiscard]] Result<QHash<PersonId, QList<EmploymentEvent>>> allEvents(Database &database);
// Puts these in the place of all events of the person.
Result<> replaceEvents(Database &database, PersonId person, const QList<EmploymentEvent> &events);

} // namespace mentorbook::people_table
