// The part of importing people that writes: what of a roster is new, and what follows from it.
#include "core/actions/imports/import_people.h"
#include "core/actions/imports/roster_sightings.h"
#include "core/base/tr.h"
#include "core/storage/tables/people_table.h"

#include <algorithm>

namespace mentorbook {

namespace {

constexpr qsizetype entriesAtOnce = 200; // between two looks at the progress

class PeopleWriter
{
public:
    PeopleWriter(Database &database, const PeopleImportPlan &plan, const QDateTime &now, Progress *progress)
        : m_database(database)
        , m_plan(plan)
        , m_now(now)
        , m_progress(progress)
    {
    }

    Result<> write()
    {
        for (const auto step : {&PeopleWriter::renumber, &PeopleWriter::readWhatIsThere,
                 &PeopleWriter::storeRoster, &PeopleWriter::findFreshEntries, &PeopleWriter::findAbsent,
                 &PeopleWriter::addPeople, &PeopleWriter::putEntries, &PeopleWriter::applyHistories}) {
            if (auto done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

private:
    // One entry, or one history, is done.
    Result<> oneDone() { return goOn(m_progress, ++m_done, m_total); }

    // Fails once the import is canceled; for what takes long before anything is done.
    Result<> stillWanted() { return goOn(m_progress, m_done, m_total); }

    // Who has another number now, and whose manager has.
    Result<> renumber()
    {
        for (auto merge = m_plan.merges.cbegin(); merge != m_plan.merges.cend(); ++merge) {
            auto person = people_table::byNumber(m_database, merge.value());
            if (!person)
                return passOn(person);
            if (!*person)
                return failure(ErrorKind::NotFound,
                    Tr::tr("Nobody is known under the employee number “%1” any more.").arg(merge.value()));
            auto managed = roster_table::peopleManagedBy(m_database, merge.value());
            if (!managed)
                return passOn(managed);
            m_concerned.unite(QSet<PersonId>(managed->begin(), managed->end()));
            m_concerned.insert((*person)->id);
            auto done = people_table::renumber(m_database, (*person)->id, merge.value(), merge.key());
            if (!done)
                return done;
        }
        return {};
    }

    Result<> readWhatIsThere()
    {
        Result<> wanted;
        auto read = people_table::forEach(m_database, [&](const Person &person) {
            m_ids.insert(person.roster.employeeNumber, person.id);
            m_people.insert(person.id, person);
            wanted = stillWanted();
            return wanted.has_value();
        });
        if (!read)
            return read;
        if (!wanted)
            return wanted;
        auto rosters = roster_table::all(m_database);
        if (!rosters)
            return passOn(rosters);
        m_isNewest = rosters->isEmpty() || rosters->last().asOf < m_plan.asOf;
        m_rosters = std::move(*rosters);
        return {};
    }

    Result<> storeRoster()
    {
        m_roster = {.id = {},
            .asOf = m_plan.asOf,
            .complete = m_plan.complete,
            .fileName = m_plan.fileName,
            .importedAt = m_now};
        const auto same = std::ranges::find(m_rosters, m_plan.asOf, &Roster::asOf);
        if (same == m_rosters.end()) {
            auto id = roster_table::insert(m_database, m_roster);
            if (!id)
                return passOn(id);
            m_roster.id = *id;
            m_becomesComplete = m_plan.complete;
            const auto place = std::ranges::upper_bound(m_rosters, m_roster.asOf, {}, &Roster::asOf);
            m_rosters.insert(place, m_roster);
            return {};
        }
        auto stored = roster_table::entriesOf(m_database, same->id);
        if (!stored)
            return passOn(stored);
        m_stored = std::move(*stored);
        m_roster.id = same->id;
        m_becomesComplete = m_plan.complete && !same->complete;
        if (!m_becomesComplete)
            return {};
        *same = m_roster;
        return roster_table::update(m_database, m_roster);
    }

    // Entries that the workspace does not have in just this way.
    Result<> findFreshEntries()
    {
        for (const RosterEntry &entry : m_plan.roster.entries) {
            if (auto wanted = stillWanted(); !wanted)
                return wanted;
            const PersonId person = m_ids.value(entry.employeeNumber);
            if (person.isNull()) {
                m_newPeople.append(&entry);
                continue;
            }
            addIfFresh(person, entry);
        }
        // People whose rows could not be used are in the roster all the same: an entry that says nothing.
        for (const QString &number : m_plan.roster.seenOnly) {
            if (const PersonId person = m_ids.value(number); !person.isNull())
                addIfFresh(person, {.employeeNumber = number});
        }
        return {};
    }

    void addIfFresh(PersonId person, const RosterEntry &entry)
    {
        m_present.insert(person);
        const auto before = m_stored.constFind(person);
        if (before != m_stored.cend() && *before == entry)
            return;
        m_fresh.append({person, entry});
        const Person &known = *m_people.constFind(person);
        const bool isNews = !m_isNewest
            || !saysNothingNew(entry, {.entry = known.roster, .employed = known.employed}, m_plan.asOf);
        if (isNews)
            m_concerned.insert(person);
    }

    // Whose entry a complete roster takes away, and who was employed and is not in it.
    Result<> findAbsent()
    {
        if (!m_plan.complete)
            return {};
        QList<PersonId> removed;
        for (auto entry = m_stored.cbegin(); entry != m_stored.cend(); ++entry) {
            if (!m_present.contains(entry.key()))
                removed.append(entry.key());
        }
        m_concerned.unite(QSet<PersonId>(removed.begin(), removed.end()));
        if (m_becomesComplete) {
            for (const Person &person : std::as_const(m_people)) {
                // To have left before is no news; of an older roster it may be.
                if (!m_present.contains(person.id) && (person.employed || !m_isNewest))
                    m_concerned.insert(person.id);
            }
        }
        return roster_table::removeEntries(m_database, m_roster.id, removed);
    }

    Result<> addPeople()
    {
        m_total = m_newPeople.size() + m_fresh.size() + m_concerned.size();
        for (const RosterEntry *entry : std::as_const(m_newPeople)) {
            const EmploymentHistory history = employmentHistory(
                {}, sightingsOf(m_rosters, {{m_roster.id, *entry}}, m_rosters.last().asOf));
            auto id = people_table::insert(m_database, updated({}, history));
            if (!id)
                return passOn(id);
            m_fresh.append({*id, *entry});
            if (auto written = people_table::addEvents(m_database, *id, history.events); !written)
                return written;
            if (auto done = oneDone(); !done)
                return done;
        }
        m_total += m_newPeople.size();
        return {};
    }

    Result<> putEntries()
    {
        for (qsizetype first = 0; first < m_fresh.size(); first += entriesAtOnce) {
            const auto entries = m_fresh.mid(first, entriesAtOnce);
            if (auto stored = roster_table::put(m_database, m_roster.id, entries); !stored)
                return stored;
            for (qsizetype i = 0; i < entries.size(); ++i) {
                if (auto done = oneDone(); !done)
                    return done;
            }
        }
        return {};
    }

    // Brings those for whom the roster is news in line with all rosters; writes only what is different.
    Result<> applyHistories()
    {
        for (const PersonId id : std::as_const(m_concerned)) {
            if (auto done = applyHistory(m_people.value(id)); !done)
                return done;
            if (auto done = oneDone(); !done)
                return done;
        }
        return {};
    }

    Result<> applyHistory(const Person &person)
    {
        auto entries = roster_table::entriesOf(m_database, person.id);
        if (!entries)
            return passOn(entries);
        const EmploymentHistory history
            = employmentHistory(person.id, sightingsOf(m_rosters, *entries, m_rosters.last().asOf));
        if (const Person now = updated(person, history); now != person) {
            if (auto done = people_table::update(m_database, now); !done)
                return done;
        }
        auto events = people_table::eventsOf(m_database, person.id);
        if (!events)
            return passOn(events);
        if (history.events == *events)
            return {};
        return people_table::replaceEvents(m_database, person.id, history.events);
    }

    static Person updated(Person person, const EmploymentHistory &history)
    {
        if (!history.current.employeeNumber.isEmpty()) // otherwise a corrected roster took their only entry
            person.roster = history.current;
        person.employed = history.employed;
        person.leftOn = history.leftOn;
        return person;
    }

    Database &m_database;
    const PeopleImportPlan &m_plan;
    QDateTime m_now;
    Progress *m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;

    QHash<PersonId, Person> m_people;
    QHash<QString, PersonId> m_ids; // by the number that people have now
    QList<Roster> m_rosters; // oldest first, this one among them
    Roster m_roster;
    bool m_isNewest = true; // no roster is of this day or later
    bool m_becomesComplete = false; // who is absent was not known to be absent
    QHash<PersonId, RosterEntry> m_stored; // what the workspace had of this day
    QList<const RosterEntry *> m_newPeople;
    QList<std::pair<PersonId, RosterEntry>> m_fresh;
    QSet<PersonId> m_present;
    QSet<PersonId> m_concerned; // their history may be another
};

} // namespace

Result<> writePeople(
    Database &database, const PeopleImportPlan &plan, const QDateTime &now, Progress *progress)
{
    return PeopleWriter(database, plan, now, progress).write();
}

} // namespace mentorbook
