#pragma once

#include "core/domain/pairing.h"
#include "core/metrics/meetings_by_month.h"
#include "core/metrics/metric.h"
#include "core/reports/chart.h"

#include <QDate>
#include <QList>
#include <QLocale>
#include <QString>

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

// A chart without series says in words why there is nothing to draw: no data yet, or a group so small that a
// figure about it could be read as one about a person.

// minimumGroupSize: pairings; fewer are not shown.
[[nodiscard]] ChartDescription pairingHealthChart(const HealthCounts &counts, int minimumGroupSize = 1);

// Months in order. When lastIncomplete is set, the last month is drawn hatched and left out of the finding.
// The language (a BCP 47 tag) names the months.
[[nodiscard]] ChartDescription meetingsByMonthChart(
    const QList<MonthOfMeetings> &months, bool lastIncomplete, const QString &language);
// In its place where fewer pairings than the minimum group size stand behind the months.
[[nodiscard]] ChartDescription suppressedMeetingsChart(int minimumGroupSize);

// What one survey wave found.
struct WaveOfAnswers
{
    QString name;
    Metric mean; // of answers from 1 to 5
    Metric response;

    bool operator==(const WaveOfAnswers &) const = default;
};

// Each wave's mean with its 95 % interval, oldest first. A suppressed wave keeps its row, without a number.
[[nodiscard]] ChartDescription satisfactionChart(const QList<WaveOfAnswers> &waves, const QLocale &locale);

} // namespace mentorbook
