#pragma once

#include "core/domain/ids.h"
#include "core/storage/workspace.h"

#include <optional>

namespace mentorbook {

// What a workspace takes before there is anything to look after, in this order.
enum class FirstStep { ImportPeople, CreateProgram, EnrollParticipants, PairPeople };

// The first of these that is still to be done; none: the program has pairings. A null program: there is none
// yet.
[[nodiscard]] Result<std::optional<FirstStep>> nextFirstStep(Database &database, ProgramId program);

} // namespace mentorbook
