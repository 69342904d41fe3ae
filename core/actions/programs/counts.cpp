#include "core/actions/programs/counts.h"

#include "core/storage/tables/pairing_table.h"
#include "core/storage/tables/people_table.h"

namespace mentorbook {

Result<WorkspaceCounts> workspaceCounts(Database &database)
{
    auto people = people_table::countEmployed(database);
    if (!people)
        return passOn(people);
    auto pairings = pairing_table::countRunning(database);
    if (!pairings)
        return passOn(pairings);
    return WorkspaceCounts{.people = *people, .pairings = *pairings};
}

} // namespace mentorbook
