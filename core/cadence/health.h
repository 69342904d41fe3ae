#pragma once

#include "core/cadence/pairing_history.h"

#include <QString>

namespace mentorbook {

// When a pairing needs attention. Multiples of the cadence are in tenths, so that 1.5 × and 2.5 × are exact.
struct HealthThresholds
{
    int stalledTenths = 25; // stalled: last met more than this many cadences ago
    int firstMeetingTenths = 15; // stalled: never met for more than this many cadences …
    int firstMeetingDays = 30; // … and for more than this many days
    int earlyDays = 14; // too early: up to one cadence and this many days after the start
    int atRiskTenths = 15; // at risk: last met more than this many cadences ago
    int missesInARow = 2; // at risk: so many no-shows since they last met
    int poorFit = 2; // at risk: the latest fit answer is this or lower, of 5

    bool operator==(const HealthThresholds &) const = default;
};

enum class HealthReason {
    NotStarted, // too early: the first day is still to come
    JustStarted, // too early
    NoMeetingForLong, // stalled
    NeverMet, // stalled
    MeetingOverdue, // at risk
    NotMetYet, // at risk
    MissedInARow, // at risk
    PoorFit, // at risk
    MetInTime, // on track
};

struct HealthVerdict
{
    PairingHealth health = PairingHealth::TooEarly;
    HealthReason reason = HealthReason::JustStarted;
    std::optional<QDate> lastMet = {}; // none: they never met
    // Days since they last met, or since the start where they never met, agreed pauses left out.
    // NotStarted: days until the start.
    int days = 0;
    int pausedDays = 0; // days of pause that were left out of `days`
    int agreedDays = 0; // the cadence
    int misses = 0; // no-shows since they last met
    std::optional<int> fit = {}; // the latest answer, 1…5

    bool operator==(const HealthVerdict &) const = default;
};

// Judges a pairing on a day, ended pairings as they stood on their last day. The first rule that applies:
// 1. Stalled: last met more than 2.5 cadences ago, or never and the start is more than 30 days and more than
//    1.5 cadences ago.
// 2. Too early: not later than one cadence and 14 days after the start, and no no-show yet.
// 3. At risk: last met more than 1.5 cadences ago, or never, or two no-shows in a row (with no meeting on or
//    after the first of them), or the latest fit answer is 2 of 5 or lower.
// 4. On track.
// Days of agreed pauses do not count anywhere.
[[nodiscard]] HealthVerdict healthOf(
    const PairingHistory &history, QDate today, const HealthThresholds &thresholds = {});

// Why, in a clause for a list: "no meeting for 47 days; agreed every 30".
[[nodiscard]] QString explain(const HealthVerdict &verdict);

} // namespace mentorbook
