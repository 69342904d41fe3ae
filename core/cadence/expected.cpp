#include "core/cadence/expected.h"

#include "core/cadence/active_days.h"

#include <algorithm>

namespace mentorbook {

QList<CadencePeriod> cadencePeriods(const PairingHistory &history, QDate today)
{
    const ActiveDays active(history.pauses);
    const int cadence = std::max(1, history.cadenceDays);
    const QDate last = lastDayOf(history, today);
    QList<CadencePeriod> periods;
    std::optional<QDate> end = active.dayAfter(history.startedOn, cadence);
    while (end && *end <= last) {
        periods.append({.end = *end});
        end = active.dayAfter(*end, cadence);
    }
    for (const QDate day : countedDays(history, history.held, today)) {
        const int activeDay = std::max(1, active.between(history.startedOn, day));
        const int period = (activeDay - 1) / cadence;
        if (period < periods.size())
            periods[period].kept = true;
    }
    return periods;
}

CadenceTally cadenceTally(const PairingHistory &history, QDate today)
{
    const QList<CadencePeriod> periods = cadencePeriods(history, today);
    return {.expected = static_cast<int>(periods.size()),
        .held = static_cast<int>(std::ranges::count(periods, true, &CadencePeriod::kept)),
        .meetings = static_cast<int>(countedDays(history, history.held, today).size())};
}

} // namespace mentorbook
