#pragma once

#include "core/actions/reports/figures.h"
#include "core/reports/program_report.h"

#include <QLocale>

namespace mentorbook {

[[nodiscard]] HealthCounts healthCounts(const QList<PairingHealth> &health);

// What the reports of a program say, counted and worded from its figures.
[[nodiscard]] ProgramFacts programFacts(const ProgramFigures &figures, QDate today, const QLocale &locale);

} // namespace mentorbook
