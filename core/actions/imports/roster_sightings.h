#pragma once

#include "core/exchange/imports/roster_history.h"
#include "core/storage/tables/roster_table.h"

namespace mentorbook {

// What the rosters until a day say of one person.
[[nodiscard]] inline QList<RosterSighting> sightingsOf(
    const QList<Roster> &rosters, const EntriesByRoster &entries, QDate until)
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

} // namespace mentorbook
