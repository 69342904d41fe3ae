#pragma once

#include "core/domain/program.h"
#include "core/storage/workspace.h"

#include <functional>

namespace mentorbook {

// The sample program's goals with their readings, and goals of some mentees, by the same actions that a user
// takes. day: what has become of a day in the sample's files.
Result<> addSampleGoals(Workspace &workspace, const Program &program, const std::function<QDate(QDate)> &day);

} // namespace mentorbook
