#include "core/cadence/active_days.h"

#include <algorithm>

namespace mentorbook {

namespace {

// Stands for "no agreed end": later than any day of a program.
const QDate endOfTime(9999, 12, 31);

} // namespace

ActiveDays::ActiveDays(const QList<Pause> &pauses)
{
    QList<Pause> sorted;
    for (Pause pause : pauses) {
        if (!pause.last.isValid())
            pause.last = endOfTime;
        if (pause.first.isValid() && pause.first <= pause.last)
            sorted.append(pause);
    }
    std::sort(sorted.begin(), sorted.end(), [](const Pause &a, const Pause &b) { return a.first < b.first; });
    for (const Pause &pause : std::as_const(sorted)) {
        if (!m_pauses.isEmpty() && pause.first <= m_pauses.last().last.addDays(1))
            m_pauses.last().last = std::max(m_pauses.last().last, pause.last);
        else
            m_pauses.append(pause);
    }
}

bool ActiveDays::isPaused(QDate day) const
{
    return std::any_of(m_pauses.begin(), m_pauses.end(),
        [day](const Pause &pause) { return pause.first <= day && day <= pause.last; });
}

int ActiveDays::between(QDate after, QDate through) const
{
    if (through <= after)
        return 0;
    qint64 days = after.daysTo(through);
    for (const Pause &pause : m_pauses) {
        const QDate first = std::max(pause.first, after.addDays(1));
        const QDate last = std::min(pause.last, through);
        if (first <= last)
            days -= first.daysTo(last) + 1;
    }
    return static_cast<int>(days);
}

std::optional<QDate> ActiveDays::dayAfter(QDate from, int count) const
{
    Q_ASSERT(count >= 1);
    QDate day = from.addDays(count);
    for (const Pause &pause : m_pauses) {
        if (pause.last <= from)
            continue;
        const QDate first = std::max(pause.first, from.addDays(1));
        if (first > day)
            break;
        if (pause.last == endOfTime)
            return std::nullopt;
        day = day.addDays(first.daysTo(pause.last) + 1);
    }
    return day;
}

} // namespace mentorbook
