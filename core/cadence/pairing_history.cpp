#include "core/cadence/pairing_history.h"

#include <algorithm>

namespace mentorbook {

PairingHistory historyOf(const Pairing &pairing, const QList<Meeting> &meetings, int programCadenceDays,
    const QList<Pause> &pauses, std::optional<int> latestFit)
{
    PairingHistory history{.startedOn = pairing.startedOn,
        .endedOn = pairing.endedOn,
        .cadenceDays = pairing.cadenceDays.value_or(programCadenceDays),
        .pauses = pauses,
        .latestFit = latestFit};
    for (const Meeting &meeting : meetings) {
        if (meeting.status == MeetingStatus::Held)
            history.held.append(meeting.on);
        else if (meeting.status == MeetingStatus::NoShow)
            history.missed.append(meeting.on);
    }
    return history;
}

QDate lastDayOf(const PairingHistory &history, QDate today)
{
    return history.endedOn ? std::min(today, *history.endedOn) : today;
}

QList<QDate> countedDays(const PairingHistory &history, const QList<QDate> &days, QDate today)
{
    const QDate last = lastDayOf(history, today);
    QList<QDate> counted;
    std::copy_if(days.begin(), days.end(), std::back_inserter(counted),
        [&](QDate day) { return day.isValid() && day >= history.startedOn && day <= last; });
    std::sort(counted.begin(), counted.end());
    counted.erase(std::unique(counted.begin(), counted.end()), counted.end());
    return counted;
}

} // namespace mentorbook
