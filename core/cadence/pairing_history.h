#pragma once

#include "core/domain/pairing.h"

#include <QDate>
#include <QList>

#include <optional>

namespace mentorbook {

// Days on which the pairing agreed not to meet, first and last included.
// No last day: the pause has no agreed end yet. A pause whose last day is before its first is none.
struct Pause
{
    QDate first;
    QDate last;

    bool operator==(const Pause &) const = default;
};

// What the cadence rules read of one pairing. Days in any order, duplicates allowed.
//
// Only what happened from the first day of the pairing until the day asked about counts: later days are
// plans, and a meeting before the start belongs to what the two were before this pairing.
struct PairingHistory
{
    QDate startedOn;
    std::optional<QDate> endedOn = {};
    int cadenceDays = 30; // 1…366
    QList<QDate> held = {};
    QList<QDate> missed = {}; // no-shows
    QList<Pause> pauses = {};
    std::optional<int> latestFit = {}; // 1…5, the newest answer of either side

    bool operator==(const PairingHistory &) const = default;
};

// The history of a pairing from its own values. `meetings` are those of this pairing; planned and canceled
// ones leave no trace. The program's cadence stands in where the pairing agreed none of its own.
[[nodiscard]] PairingHistory historyOf(const Pairing &pairing, const QList<Meeting> &meetings,
    int programCadenceDays, const QList<Pause> &pauses = {}, std::optional<int> latestFit = {});

// The last day that counts when asked on `today`: an ended pairing is judged as it stood on its last day.
[[nodiscard]] QDate lastDayOf(const PairingHistory &history, QDate today);

// The days on which something happened that counts on `today`: sorted, each day once.
[[nodiscard]] QList<QDate> countedDays(const PairingHistory &history, const QList<QDate> &days, QDate today);

} // namespace mentorbook
