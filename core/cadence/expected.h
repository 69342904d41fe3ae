#pragma once

#include "core/cadence/pairing_history.h"

namespace mentorbook {

// How well a pairing kept its cadence until a day.
struct CadenceTally
{
    int expected = 0; // whole cadence periods since the start, pauses left out: one meeting each
    int held = 0; // those periods in which they met, so that no period gives more than 100 %; ≤ expected
    int meetings = 0; // all meetings held, however many in a period

    bool operator==(const CadenceTally &) const = default;
};

// A whole cadence period: one meeting is expected in it, and due on its last day.
struct CadencePeriod
{
    QDate end; // its last day
    bool kept = false; // they met in it

    bool operator==(const CadencePeriod &) const = default;
};

// The periods that are over on `today`, in order. Period i runs from the day after (i − 1) × cadence to
// i × cadence days after the start; the first day of the pairing belongs to the first period. A meeting on a
// day of pause belongs to the period that was running. No-shows are not held.
[[nodiscard]] QList<CadencePeriod> cadencePeriods(const PairingHistory &history, QDate today);

// The same, counted. The period that is not over yet counts on neither side.
[[nodiscard]] CadenceTally cadenceTally(const PairingHistory &history, QDate today);

} // namespace mentorbook
