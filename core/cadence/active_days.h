#pragma once

#include "core/cadence/pairing_history.h"

namespace mentorbook {

// A calendar without the days of agreed pauses. Overlapping and touching pauses count once.
class ActiveDays final
{
public:
    explicit ActiveDays(const QList<Pause> &pauses);

    [[nodiscard]] bool isPaused(QDate day) const;

    // How many days after `after`, up to and including `through`, are outside every pause; 0 or more.
    [[nodiscard]] int between(QDate after, QDate through) const;

    // The `count`-th day after `from` that is outside every pause; none where a pause without an end comes
    // first. Requires: count ≥ 1.
    [[nodiscard]] std::optional<QDate> dayAfter(QDate from, int count) const;

private:
    QList<Pause> m_pauses; // sorted, apart from each other, every last day valid
};

} // namespace mentorbook
