#pragma once

#include "core/cadence/pairing_history.h"

namespace mentorbook {

struct MonthOfMeetings
{
    QDate month; // its first day
    int meetings = 0; // all that were held, also more than one a cadence period
    int expected = 0; // cadence periods that ended in this month: one meeting each
    int kept = 0; // those of them in which they met: the same count as in cadence compliance
    bool incomplete = false; // the data ends before the month does: hatch it

    bool operator==(const MonthOfMeetings &) const = default;
};

// One entry a calendar month, from the month of `from` to the month of `dataThrough`, also where nothing
// happened; empty where `from` is later. Nothing after `dataThrough` counts.
[[nodiscard]] QList<MonthOfMeetings> meetingsByMonth(
    const QList<PairingHistory> &pairings, QDate from, QDate dataThrough);

} // namespace mentorbook
