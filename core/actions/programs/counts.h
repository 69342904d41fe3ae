#pragma once

#include "core/storage/database.h"

namespace mentorbook {

// How much is in the workspace, for the status bar.
struct WorkspaceCounts
{
    qint64 people = 0; // employed
    qint64 pairings = 0; // running, of all programs
};

[[nodiscard]] Result<WorkspaceCounts> workspaceCounts(Database &database);

} // namespace mentorbook
