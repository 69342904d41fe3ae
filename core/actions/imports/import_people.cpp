#include "core/actions/imports/import_people.h"

#include "core/actions/imports/roster_sightings.h"
#include "core/base/tr.h"
#include "core/storage/tables/people_table.h"

#include <algorithm>
#include <utility>

namespace mentorbook {

namespace {

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

// Older files know people under numbers that they had then.
Result<> useCurrentNumbers(Database &database, const ColumnMapping &mapping, RosterImport &roster)
{
    const auto former = people_table::formerNumbers(database);
    if (!former)
        return std::unexpected(former.error());
    if (former->isEmpty())
        return {};
    const auto update = [&](QString &number) {
        const auto current = former->constFind(number);
        if (current != former->cend())
            number = *current;
    };
    QHash<QString, int> lineOfNumber;
    RosterImport result = roster;
    result.entries.clear();
    result.lines.clear();
    for (qsizetype i = 0; i < roster.entries.size(); ++i) {
        RosterEntry entry = roster.entries.at(i);
        const QString number = entry.employeeNumber;
        update(entry.employeeNumber);
        update(entry.managerNumber);
        if (const int first = lineOfNumber.value(entry.employeeNumber); first > 0) {
            const auto column = mapping.columnOf(Field::EmployeeNumber);
            result.rejected.append({.line = roster.lines.at(i),
                .column = column ? mapping.titleOf(*column) : QString(),
                .found = number,
                .expected = Tr::tr("every person once"),
                .reason = Tr::tr("Line %1 is about the same person, whose number is “%2” now.")
                    .arg(first)
                    .arg(entry.employeeNumber)});
            continue;
        }
        lineOfNumber.insert(entry.employeeNumber, roster.lines.at(i));
        result.entries.append(std::move(entry));
        result.lines.append(roster.lines.at(i));
    }
    for (QString &number : result.seenOnly)
        update(number);
    result.seenOnly.removeIf([&](const QString &number) { return lineOfNumber.contains(number); });
    roster = std::move(result);
    return {};
}

bool isCanceled(const Progress *progress) { return progress && progress->isCanceled(); }

std::unexpected<Error> lookingCanceled()
{
    return failure(ErrorKind::Canceled, Tr::tr("Looking at the file was canceled."));
}

// Everybody whom a roster has, as all rosters together show them.
Result<QList<Person>> everybody(Database &database, const Progress *progress)
{
    QList<Person> people;
    auto read = people_table::forEachInRosters(database, [&](const Person &person) {
        people.append(person);
        return !isCanceled(progress);
    });
    if (!read)
        return passOn(read);
    return people;
}

// Managers are looked up by address and name only where the file calls some of them so.
bool namesManagersInWords(const FileReading &reading)
{
    if (reading.mapping.columnOf(Field::ManagerEmail) || reading.mapping.columnOf(Field::ManagerName))
        return true;
    const auto column = reading.mapping.columnOf(Field::ManagerNumber);
    if (!column)
        return false;
    const ColumnProfile profile = reading.profile.columns.value(*column);
    return profile.codes < profile.filled;
}

Result<PeopleDirectory> directoryOf(Database &database, const QList<Person> &people, bool inWords)
{
    PeopleDirectory directory;
    directory.byNumber.reserve(people.size());
    directory.numberOf.reserve(people.size());
    for (const Person &person : people) {
        const RosterEntry &entry = person.roster;
        directory.add(person.id, entry.employeeNumber, inWords ? entry.email : QString(),
            inWords ? entry.name : QString());
    }
    return withFormerNumbers(database, std::move(directory));
}

// Everybody as the rosters until a day show them.
Result<QHash<QString, KnownPerson>> knownOn(Database &database, const QList<Roster> &rosters,
    QList<Person> &&people, QDate day, const Progress *progress)
{
    QHash<QString, KnownPerson> known;
    if (rosters.isEmpty() || day < rosters.first().asOf)
        return known;
    // All rosters together: that is what the workspace keeps of everybody.
    if (day >= rosters.last().asOf) {
        known.reserve(people.size());
        for (Person &person : people) {
            const QString number = person.roster.employeeNumber;
            known.insert(number, {.entry = std::move(person.roster), .employed = person.employed});
        }
        return known;
    }
    auto read = roster_table::forEachPerson(database, [&](PersonId person, const EntriesByRoster &entries) {
        const QList<RosterSighting> sightings = sightingsOf(rosters, entries, day);
        if (std::ranges::any_of(sightings, [](const RosterSighting &s) { return s.entry.has_value(); })) {
            const EmploymentHistory history = employmentHistory(person, sightings);
            known.insert(
                history.current.employeeNumber, {.entry = history.current, .employed = history.employed});
        } // otherwise only later rosters know them
        return !isCanceled(progress);
    });
    if (!read)
        return passOn(read);
    return known;
}

// Whether the workspace has this roster as it is: every entry, and, of a complete one, nobody else's.
Result<bool> isStored(Database &database, const QList<Roster> &rosters, const PeopleImportPlan &plan)
{
    const auto same = std::ranges::find(rosters, plan.asOf, &Roster::asOf);
    if (same == rosters.end() || (plan.complete && !same->complete) || !plan.merges.isEmpty())
        return false;
    auto stored = roster_table::entriesOf(database, same->id);
    if (!stored)
        return passOn(stored);
    QHash<QString, const RosterEntry *> byNumber;
    for (const RosterEntry &entry : std::as_const(*stored))
        byNumber.insert(entry.employeeNumber, &entry);
    const bool hasAll = std::ranges::all_of(plan.roster.entries, [&](const RosterEntry &entry) {
        const RosterEntry *known = byNumber.value(entry.employeeNumber);
        return known && *known == entry;
    });
    const qsizetype seen = std::ranges::count_if(
        plan.roster.seenOnly, [&](const QString &number) { return byNumber.contains(number); });
    return hasAll && (!plan.complete || stored->size() == plan.roster.entries.size() + seen);
}

} // namespace

Result<PeopleImportPlan> planPeopleImport(
    Database &database, const ImportFile &file, const RosterTerms &terms)
{
    auto reading = readingFor(database, ImportKind::People, file);
    if (!reading)
        return passOn(reading);
    return planPeopleImport(database, file, *reading, terms);
}

Result<PeopleImportPlan> planPeopleImport(
    Database &database, const ImportFile &file, const FileReading &reading, const RosterTerms &terms)
{
    const Progress *progress = file.reading.progress;
    auto rows = openMapped(file, reading);
    if (!rows)
        return passOn(rows);
    auto people = everybody(database, progress);
    if (!people)
        return passOn(people);
    auto directory = directoryOf(database, *people, namesManagersInWords(reading));
    if (!directory)
        return passOn(directory);
    if (isCanceled(progress))
        return lookingCanceled();
    auto roster = readRoster(**rows, reading.rules, terms.asOf, *directory);
    if (!roster)
        return passOn(roster);
    if (terms.complete) {
        if (auto whole = checkThatNoRowIsSwallowed(*roster); !whole)
            return passOn(whole);
    }
    if (auto renumbered = useCurrentNumbers(database, reading.mapping, *roster); !renumbered)
        return passOn(renumbered);
    auto rosters = roster_table::all(database);
    if (!rosters)
        return passOn(rosters);
    if (isCanceled(progress))
        return lookingCanceled();
    auto known = knownOn(database, *rosters, std::move(*people), terms.asOf, progress);
    if (!known)
        return passOn(known);
    if (isCanceled(progress))
        return lookingCanceled();

    QSet<QString> present(roster->seenOnly.begin(), roster->seenOnly.end());
    for (const RosterEntry &entry : std::as_const(roster->entries))
        present.insert(entry.employeeNumber);
    if (auto accepted = acceptMerges(*known, terms.merges, present); !accepted)
        return passOn(accepted);
    if (isCanceled(progress))
        return lookingCanceled();

    PeopleImportPlan plan;
    plan.fileName = file.source.name;
    plan.asOf = terms.asOf;
    plan.complete = terms.complete;
    plan.merges = terms.merges;
    plan.difference = differenceOf(roster->entries, *known, terms.asOf, terms.complete, roster->seenOnly);
    if (isCanceled(progress))
        return lookingCanceled();
    plan.mergeOffers = mergeOffers(plan.difference.added, *known, present);
    if (isCanceled(progress))
        return lookingCanceled();
    plan.summary = summaryOf(reading);
    plan.summary.rows = roster->rows;
    plan.summary.added = int(plan.difference.added.size());
    plan.summary.changed = int(plan.difference.changed.size());
    plan.summary.left = int(plan.difference.left.size());
    plan.summary.returned = int(plan.difference.returned.size());
    plan.summary.unchanged = int(plan.difference.unchanged.size());
    plan.summary.rejected = roster->rejected;
    plan.summary.notices = roster->notices;
    plan.roster = std::move(*roster);
    if (isCanceled(progress))
        return lookingCanceled();
    auto stored = isStored(database, *rosters, plan);
    if (!stored)
        return passOn(stored);
    plan.knownAlready = *stored;
    if (isCanceled(progress))
        return lookingCanceled();
    return plan;
}

Result<> checkPeopleImport(const PeopleImportPlan &plan, bool allowMassLeave)
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
    return {};
}

Result<> importPeople(
    Workspace &workspace, const PeopleImportPlan &plan, bool allowMassLeave, const QDateTime &now)
{
    if (auto checked = checkPeopleImport(plan, allowMassLeave); !checked)
        return checked;
    return workspace.perform({Operation::ImportPeople, plan.roster.entries.size()},
        [&] { return writePeople(workspace.database(), plan, now, nullptr); });
}

} // namespace mentorbook
