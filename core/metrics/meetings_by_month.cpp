#include "core/metrics/meetings_by_month.h"

#include "core/cadence/expected.h"

namespace mentorbook {

namespace {

int monthsBetween(QDate from, QDate to) { return 12 * (to.year() - from.year()) + to.month() - from.month(); }

} // namespace

QList<MonthOfMeetings> meetingsByMonth(const QList<PairingHistory> &pairings, QDate from, QDate dataThrough)
{
    QList<MonthOfMeetings> months;
    if (!from.isValid() || !dataThrough.isValid() || from > dataThrough)
        return months;
    const QDate first(from.year(), from.month(), 1);
    for (int i = 0; i <= monthsBetween(first, dataThrough); ++i)
        months.append({.month = first.addMonths(i)});
    MonthOfMeetings &newest = months.last();
    newest.incomplete = dataThrough.day() < dataThrough.daysInMonth();

    for (const PairingHistory &history : pairings) {
        for (const QDate day : countedDays(history, history.held, dataThrough)) {
            if (day >= first)
                ++months[monthsBetween(first, day)].meetings;
        }
        for (const CadencePeriod &period : cadencePeriods(history, dataThrough)) {
            if (period.end < first)
                continue;
            MonthOfMeetings &month = months[monthsBetween(first, period.end)];
            ++month.expected;
            month.kept += period.kept;
        }
    }
    return months;
}

} // namespace mentorbook
