#include "core/actions/programs/first_steps.h"

#include "core/storage/tables/pairing_table.h"
#include "core/storage/tables/participant_table.h"
#include "core/storage/tables/people_table.h"

namespace mentorbook {

Result<std::optional<FirstStep>> nextFirstStep(Database &database, ProgramId program)
{
    auto people = people_table::any(database);
    if (!people)
        return passOn(people);
    if (!*people)
        return FirstStep::ImportPeople;
    if (program.isNull())
        return FirstStep::CreateProgram;
    auto pairings = pairing_table::ofProgram(database, program);
    if (!pairings)
        return passOn(pairings);
    if (!pairings->isEmpty())
        return std::nullopt;
    auto participants = participant_table::ofProgram(database, program);
    if (!participants)
        return passOn(participants);
    return participants->isEmpty() ? FirstStep::EnrollParticipants : FirstStep::PairPeople;
}

} // namespace mentorbook
