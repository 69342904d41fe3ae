#pragma once

#include "core/storage/workspace.h"

namespace mentorbook {

// What the sample holds, and how it came about.
struct SampleSummary
{
    int rosters = 0;
    qsizetype people = 0;
    int participants = 0;
    int pairings = 0;
    int meetings = 0;
    int answers = 0;
};

// Fills an empty workspace with the invented company of resources/sample, by the very actions that a user
// would take: rosters one after the other, a program, its participants, a matching round, publishing,
// meetings, answers. Its days move with the calendar: they end shortly before `today`.
Result<SampleSummary> fillWithSample(Workspace &workspace, QDate today);

// Creates a workspace file with the sample and closes it. An existing file is refused; after a failure there
// is none.
Result<SampleSummary> createSampleFile(const QString &path, QDate today);

} // namespace mentorbook
