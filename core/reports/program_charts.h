#pragma once

#include "core/domain/pairing.h"
#include "core/metrics/meetings_by_month.h"
#include "core/reports/chart.h"

#include <QDate>
#include <QList>

namespace mentorbook {

// How many active pairings are in each state of health.
struct HealthCounts
{
    int onTrack = 0;
    int atRisk = 0;
    int stalled = 0;
    int tooEarly = 0;

    [[nodiscard]] int total() const { return onTrack + atRisk + stalled + tooEarly; }
    bool operator==(const HealthCounts &) const = default;
};

[[nodiscard]] ChartDescription pairingHealthChart(const HealthCounts &counts);

// Months in order. When lastIncomplete is set, the last month is drawn hatched and left out of the finding.
// The language (a BCP 47 tag) names the months.
[[nodiscard]] ChartDescription meetingsByMonthChart(
    const QList<MonthOfMeetings> &months, bool lastIncomplete, const QString &language);

} // namespace mentorbook
