#pragma once

#include "core/domain/goal.h"

namespace mentorbook {

// What a purpose sets for everything after it.
struct PurposeDefaults
{
    Program program; // without a name and days
    QList<Criterion> criteria;
    QList<MeasureKind> measures; // that its goals are usually measured by, the first the likeliest
    int months = 12; // a cohort's length
};
[[nodiscard]] PurposeDefaults defaultsFor(ProgramPurpose purpose);

// A new program of that purpose: its defaults, from the first day of the next month on.
[[nodiscard]] Program suggestedProgram(ProgramPurpose purpose, QDate today);

[[nodiscard]] QStringList suggestedChannels();

} // namespace mentorbook
