#pragma once

#include "core/domain/person.h"
#include "core/storage/database.h"

#include <QHash>

#include <functional>

namespace mentorbook {

// One HR roster as it was imported.
struct Roster
{
    RosterId id;
    QDate asOf;
    bool complete = false; // whoever is absent had left
    QString fileName;
    QDateTime importedAt; // UTC
};

// Every entry of one person, by roster.
using EntriesByRoster = QHash<RosterId, RosterEntry>;

namespace roster_table {

[[nodiscard]] Result<QList<Roster>> all(Database &database); // oldest first
Result<RosterId> insert(Database &database, const Roster &roster);
Result<> update(Database &database, const Roster &roster);

[[nodiscard]] Result<QHash<PersonId, RosterEntry>> entriesOf(Database &database, RosterId roster);
[[nodiscard]] Result<EntriesByRoster> entriesOf(Database &database, PersonId person);
// Reads everybody's entries without holding more than one person's, until visit gives false.
[[nodiscard]] Result<> forEachPerson(
    Database &database, const std::function<bool(PersonId person, const EntriesByRoster &entries)> &visit);
// Who had this number as the manager in some roster.
[[nodiscard]] Result<QList<PersonId>> peopleManagedBy(Database &database, const QString &number);
// Adds the entries, or puts them in the place of the same people's in this roster.
Result<> put(Database &database, RosterId roster, const QList<std::pair<PersonId, RosterEntry>> &entries);
// Takes these people out of the roster.
Result<> removeEntries(Database &database, RosterId roster, const QList<PersonId> &people);

} // namespace roster_table
} // namespace mentorbook
