#include "core/cadence/expected.h"

#include "core/cadence/active_days.h"

#include <algorithm>

namespace mentorbook {

CadenceTally cadenceTally(const PairingHistory &history, QDate today)
{
    const ActiveDays active(history.pauses);
    const int cadence = std::max(1, history.cadenceDays);
    const QList<QDate> held = countedDays(history, history.held, today);

    CadenceTally tally;
    tally.expected = active.between(history.startedOn, lastDayOf(history, today)) / cadence;
    tally.meetings = static_cast<int>(held.size());
    int lastPeriod = 0; // periods count from 1
    for (const QDate day : held) {
        const int activeDay = std::max(1, active.between(history.startedOn, day));
        const int period = (activeDay - 1) / cadence + 1;
        if (period != lastPeriod && period <= tally.expected)
            ++tally.held;
        lastPeriod = period;
    }
    return tally;
}

QList<QDate> periodEnds(const PairingHistory &history, QDate today)
{
    const ActiveDays active(history.pauses);
    const int cadence = std::max(1, history.cadenceDays);
    const QDate last = lastDayOf(history, today);
    QList<QDate> ends;
    std::optional<QDate> end = active.dayAfter(history.startedOn, cadence);
    while (end && *end <= last) {
        ends.append(*end);
        end = active.dayAfter(*end, cadence);
    }
    return ends;
}

} // namespace mentorbook
