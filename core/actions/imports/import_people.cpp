#include "core/actions/imports/import_people.h"

#include "core/base/tr.h"
#include "core/exchange/imports/roster_history.h"
#include "core/storage/tables/people_table.h"
#include "core/storage/tables/roster_table.h"

#include <algorithm>

namespace mentorbook {

namespace {

// What the rosters until a day say of one person.
QList<RosterSighting> sightingsOf(const QList<Roster> &rosters, const EntriesByRoster &entries, QDate until)
{
    QList<RosterSighting> sightings;
    for (const Roster &roster : rosters) {
        if (roster.asOf > until)
            break;
        const auto entry = entries.constFind(roster.id);
        sightings.append({.asOf = roster.asOf,
            .complete = roster.complete,
            .entry = entry == entries.constEnd() ? std::nullopt : std::optional(*entry)});
    }
    return sightings;
}

Result<RosterId> storeRoster(Database &database, const PeopleImportPlan &plan, const QDateTime &now)
{
    auto rosters = roster_table::all(database);
    if (!rosters)
        return passOn(rosters);
    Roster roster{
        .id = {}, .asOf = plan.asOf, .complete = plan.complete, .fileName = plan.fileName, .importedAt = now};
    const auto same = std::ranges::find(*rosters, plan.asOf, &Roster::asOf);
    if (same == rosters->end())
        return roster_table::insert(database, roster);
    if (plan.complete && !same->complete) {
        roster.id = same->id;
        if (auto updated = roster_table::update(database, roster); !updated)
            return passOn(updated);
    }
    return same->id;
}

// People the workspace does not know yet get a row; the rosters fill it.
Result<QHash<QString, PersonId>> ensurePeople(Database &database, const QList<RosterEntry> &entries)
{
    auto people = people_table::all(database);
    if (!people)
        return passOn(people);
    QHash<QString, PersonId> ids;
    for (const Person &person : *people)
        ids.insert(person.roster.employeeNumber, person.id);
    for (const RosterEntry &entry : entries) {
        if (ids.contains(entry.employeeNumber))
            continue;
        auto id = people_table::insert(database, {.id = {}, .roster = entry});
        if (!id)
            return passOn(id);
        ids.insert(entry.employeeNumber, *id);
    }
    return ids;
}

Result<> storeEntries(Database &database, RosterId roster, const QList<RosterEntry> &entries,
    const QHash<QString, PersonId> &ids, bool replace)
{
    auto stored = roster_table::allEntries(database);
    if (!stored)
        return passOn(stored);
    QList<std::pair<PersonId, RosterEntry>> fresh;
    QSet<PersonId> present;
    for (const RosterEntry &entry : entries) {
        const PersonId person = ids.value(entry.employeeNumber);
        present.insert(person);
        const EntriesByRoster &known = (*stored)[person];
        const auto before = known.constFind(roster);
        if (before == known.constEnd() || *before != entry)
            fresh.append({person, entry});
    }
    if (replace) {
        QList<PersonId> absent;
        for (auto person = stored->cbegin(); person != stored->cend(); ++person) {
            if (person->contains(roster) && !present.contains(person.key()))
                absent.append(person.key());
        }
        if (auto removed = roster_table::removeEntries(database, roster, absent); !removed)
            return removed;
    }
    return roster_table::put(database, roster, fresh);
}

// Brings every person and their events in line with all rosters; writes only what is different.
Result<> applyHistories(Database &database)
{
    auto rosters = roster_table::all(database);
    if (!rosters)
        return passOn(rosters);
    auto entries = roster_table::allEntries(database);
    if (!entries)
        return passOn(entries);
    auto people = people_table::all(database);
    if (!people)
        return passOn(people);
    auto events = people_table::allEvents(database);
    if (!events)
        return passOn(events);
    if (rosters->isEmpty())
        return {};
    const QDate last = rosters->last().asOf;
    for (const Person &person : *people) {
        const EmploymentHistory history
            = employmentHistory(person.id, sightingsOf(*rosters, entries->value(person.id), last));
        Person current = person;
        if (!history.current.employeeNumber.isEmpty()) // otherwise a corrected roster took their only entry
            current.roster = history.current;
        current.roster.leftOn.reset(); // Person::leftOn says it
        current.employed = history.employed;
        current.leftOn = history.leftOn;
        if (current != person) {
            if (auto updated = people_table::update(database, current); !updated)
                return updated;
        }
        if (history.events != events->value(person.id)) {
            if (auto replaced = people_table::replaceEvents(database, person.id, history.events); !replaced)
                return replaced;
        }
    }
    return {};
}

// A quote that does not close where it should takes the following rows into one cell: their people would
// count as absent, and be marked as having left.
Result<> checkThatNoRowIsSwallowed(const RosterImport &roster)
{
    if (!roster.swallowing)
        return {};
    return failure(ErrorKind::InvalidInput,
        Tr::tr("Line %1: %2 Rows may be missing because of that, so the file can't be taken as a list of "
               "everybody employed. Mend the line, or import the file as a part of the company.")
            .arg(roster.swallowing->line)
            .arg(roster.swallowing->reason));
}

} // namespace

Result<PeopleImportPlan> planPeopleImport(
    Database &database, const ImportFile &file, QDate asOf, bool complete)
{
    auto mapped = readMapped(ImportKind::People, file);
    if (!mapped)
        return passOn(mapped);
    auto people = peopleDirectory(database);
    if (!people)
        return passOn(people);
    auto roster = readRoster(*mapped->rows, mapped->reading.rules, asOf, *people);
    if (!roster)
        return passOn(roster);
    if (complete) {
        if (auto whole = checkThatNoRowIsSwallowed(*roster); !whole)
            return passOn(whole);
    }
    auto rosters = roster_table::all(database);
    if (!rosters)
        return passOn(rosters);
    auto entries = roster_table::allEntries(database);
    if (!entries)
        return passOn(entries);

    QHash<QString, KnownPerson> known;
    for (auto person = entries->cbegin(); person != entries->cend(); ++person) {
        const QList<RosterSighting> sightings = sightingsOf(*rosters, *person, asOf);
        const bool seen
            = std::ranges::any_of(sightings, [](const RosterSighting &s) { return s.entry.has_value(); });
        if (!seen)
            continue; // only later rosters know them
        const EmploymentHistory history = employmentHistory(person.key(), sightings);
        known.insert(
            history.current.employeeNumber, {.entry = history.current, .employed = history.employed});
    }

    PeopleImportPlan plan;
    plan.fileName = file.source.name;
    plan.asOf = asOf;
    plan.complete = complete;
    plan.difference = differenceOf(roster->entries, known, asOf, complete, roster->seenOnly);
    plan.summary = summaryOf(*mapped);
    plan.summary.rows = roster->rows;
    plan.summary.added = int(plan.difference.added.size());
    plan.summary.changed = int(plan.difference.changed.size());
    plan.summary.left = int(plan.difference.left.size());
    plan.summary.returned = int(plan.difference.returned.size());
    plan.summary.unchanged = plan.difference.unchanged;
    plan.summary.rejected = roster->rejected;
    plan.summary.notices = roster->notices;
    plan.roster = std::move(*roster);
    return plan;
}

Result<> importPeople(
    Workspace &workspace, const PeopleImportPlan &plan, bool allowMassLeave, const QDateTime &now)
{
    if (plan.roster.entries.isEmpty())
        return failure(
            ErrorKind::InvalidInput, Tr::tr("“%1” holds nobody who could be imported.").arg(plan.fileName));
    if (isMassLeave(plan.difference) && !allowMassLeave)
        return failure(ErrorKind::Conflict,
            Tr::tr("This would mark %1 of %2 people as left. If “%3” really lists everybody employed on %4, "
                   "allow it "
                   "explicitly; otherwise import it as a part of the company.")
                .arg(plan.difference.left.size())
                .arg(plan.difference.employedBefore)
                .arg(plan.fileName, plan.asOf.toString(Qt::ISODate)));
    Database &database = workspace.database();
    return workspace.perform({Operation::ImportPeople, plan.roster.entries.size()}, [&]() -> Result<> {
        // People whose rows could not be used are in the roster all the same: an entry that says nothing.
        QList<RosterEntry> entries = plan.roster.entries;
        auto known = people_table::all(database);
        if (!known)
            return passOn(known);
        for (const Person &person : *known) {
            if (plan.roster.seenOnly.contains(person.roster.employeeNumber))
                entries.append({.employeeNumber = person.roster.employeeNumber});
        }
        auto ids = ensurePeople(database, entries);
        if (!ids)
            return passOn(ids);
        auto roster = storeRoster(database, plan, now);
        if (!roster)
            return passOn(roster);
        if (auto stored = storeEntries(database, *roster, entries, *ids, plan.complete); !stored)
            return stored;
        return applyHistories(database);
    });
}

} // namespace mentorbook
