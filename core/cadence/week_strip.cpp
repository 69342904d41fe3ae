#include "core/cadence/week_strip.h"

#include "core/cadence/active_days.h"

#include <algorithm>

namespace mentorbook {

namespace {

WeekMark markOf(const PairingHistory &history, const ActiveDays &active, const QList<QDate> &held,
    const QList<QDate> &missed, QDate monday, QDate today)
{
    const QDate sunday = monday.addDays(6);
    const auto inWeek = [&](QDate day) { return monday <= day && day <= sunday; };
    if (sunday < history.startedOn)
        return WeekMark::BeforeStart;
    if (history.endedOn && *history.endedOn < monday)
        return WeekMark::AfterEnd;
    if (std::any_of(held.begin(), held.end(), inWeek))
        return WeekMark::Held;
    if (std::any_of(missed.begin(), missed.end(), inWeek))
        return WeekMark::Missed;
    const QDate first = std::max(monday, history.startedOn);
    const QDate last = std::min(sunday, lastDayOf(history, today));
    if (first > last)
        return WeekMark::BeforeStart; // the pairing starts later in the week of today
    return active.between(first.addDays(-1), last) == 0 ? WeekMark::Paused : WeekMark::None;
}

} // namespace

QList<WeekMark> weekStrip(const PairingHistory &history, QDate today, int weeks)
{
    const ActiveDays active(history.pauses);
    const QList<QDate> held = countedDays(history, history.held, today);
    const QList<QDate> missed = countedDays(history, history.missed, today);
    QList<WeekMark> marks;
    for (int i = 0; i < weeks; ++i) {
        const QDate monday = firstMondayOfStrip(today, weeks).addDays(7 * i);
        marks.append(markOf(history, active, held, missed, monday, today));
    }
    return marks;
}

QDate firstMondayOfStrip(QDate today, int weeks)
{
    return today.addDays(1 - today.dayOfWeek() - 7 * (weeks - 1));
}

} // namespace mentorbook
