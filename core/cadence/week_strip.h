#pragma once

#include "core/cadence/pairing_history.h"

namespace mentorbook {

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
