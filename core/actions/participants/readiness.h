#pragma once

#include "core/domain/program.h"
#include "core/metrics/readiness.h"
#include "core/storage/database.h"

namespace mentorbook {

// Who is counted: those who are in, or everybody who may still come in.
enum class ReadinessScope {
    Approved,
    Expected, // invited, applied and wait-listed people as well
};

// Whether supply meets demand, before a matching round: mentors with the places they have left, and mentees
// without a mentor. Who was recruited is reckoned with the places that the program's mentors take on average,
// rounded down.
[[nodiscard]] Result<Readiness> readiness(
    Database &database, const Program &program, QDate today, ReadinessScope scope = ReadinessScope::Approved);

// "7 more mentors who offer data analysis", a sentence each, the most needed first.
[[nodiscard]] QStringList recruitingTexts(const Readiness &readiness);
// One or two sentences: how many mentees, places, and whether they are enough.
[[nodiscard]] QString explain(const Readiness &readiness);
// "Finance, Legal", "not said and 2 more": a group of a distribution.
[[nodiscard]] QString nameOf(const PoolGroup &group);

} // namespace mentorbook
