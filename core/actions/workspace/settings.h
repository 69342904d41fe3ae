#pragma once

#include "core/storage/workspace.h"

namespace mentorbook {

// The smallest group whose figures are shown anywhere in the workspace. 5 unless set otherwise.
[[nodiscard]] Result<int> minimumGroupSize(Database &database);
// 3…100. Programs below it are raised to it, in the same step.
Result<> setMinimumGroupSize(Workspace &workspace, int people);

} // namespace mentorbook
