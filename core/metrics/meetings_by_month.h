#pragma once

#include "core/cadence/pairing_history.h"

namespace mentorbook {

struct MonthOfMeetings
{
    QDate month; // its first day
    int held = 0; // all meetings held, also more than one a cadence period
    int expected = 0; // cadence periods that ended in this month: one meeting each
    bool incomplete = false; // the data ends before the month does: hatch it

    bool operator==(const MonthOfMeetings &) const = default;
};

// One entry a calendar month, from the month of `from` to the month of `dataThrough`, also where nothing
// happened; empty where `from` is later. Nothing after `dataThrough` counts.
[[nodiscard]] QList<MonthOfMeetings> meetingsByMonth(
    const QList<PairingHistory> &pairings, QDate from, QDate dataThrough);

enum class WeekMark {
    BeforeStart,
    None, // nothing held, nothing missed
    Paused, // every day of the week that belongs to the pairing is agreed pause, and nothing was held
    Held,
    Missed, // a no-show, and nothing held
    AfterEnd,
};

// A mark for each of the ISO weeks (Monday to Sunday) up to the one of `today`, the oldest first.
[[nodiscard]] QList<WeekMark> weekStrip(const PairingHistory &history, QDate today, int weeks = 12);

// The Monday of the first of these weeks.
[[nodiscard]] QDate firstMondayOfStrip(QDate today, int weeks = 12);

} // namespace mentorbook
