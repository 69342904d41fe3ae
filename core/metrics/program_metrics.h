#pragma once

#include "core/cadence/expected.h"
#include "core/domain/pairing.h"
#include "core/metrics/metric.h"

namespace mentorbook {

// What all figures of one reading share.
struct MetricContext
{
    QString group = {}; // the program's name, part of every population; may be empty
    QString window = {}; // "1 January to 31 March 2026"; may be empty
    std::optional<QDate> dataThrough = {};
    int minimumGroupSize = 5;

    bool operator==(const MetricContext &) const = default;
};

// The figures of a whole program. Everybody counts once: what is passed in has no duplicates.
//
// A figure with 0 < n < the minimum group size is suppressed; n = 0 is "no data". The rule that also hides a
// rate whose complement is 1–4, and the audit against subtraction, are about groups beside each other; they
// belong to the tables by group and are not applied to a program as a whole.

// "enrolled": participants approved or later. "active": those in a trial or active pairing.
[[nodiscard]] Metric enrolledCount(qint64 enrolled, const MetricContext &context);
[[nodiscard]] Metric activeCount(qint64 active, const MetricContext &context);

// "enrollment": enrolled ÷ eligible on the invitation date. Requires: 0 ≤ enrolled ≤ eligible.
[[nodiscard]] Metric enrollmentRate(qint64 enrolled, qint64 eligible, const MetricContext &context);

// "participation": ever active ÷ enrolled. Requires: 0 ≤ everActive ≤ enrolled.
[[nodiscard]] Metric participationRate(qint64 everActive, qint64 enrolled, const MetricContext &context);

// Mentees approved or later, those who have or had a pairing, and those who are in one now.
struct MatchCounts
{
    qint64 approved = 0;
    qint64 matchedEver = 0; // ≤ approved
    qint64 matchedNow = 0; // ≤ matchedEver

    bool operator==(const MatchCounts &) const = default;
};

// "match_rate": matched at least once ÷ approved.
[[nodiscard]] Metric cumulativeMatchRate(const MatchCounts &counts, const MetricContext &context);
// "match_rate_current": in a pairing now ÷ approved.
[[nodiscard]] Metric currentMatchRate(const MatchCounts &counts, const MetricContext &context);

// "on_cadence": the share of active pairings whose health is on track. Pass trial and active pairings; those
// of which it is too early to say are among the n, and the note says how many they are.
[[nodiscard]] Metric onCadence(const QList<PairingHealth> &activePairings, const MetricContext &context);

// "cadence_compliance": held ÷ expected over all pairings, at most one meeting a cadence period. Missing are
// pairings without a whole period yet; n is expected meetings, but the minimum group size is about pairings.
// No interval: meetings of one pairing are not independent of each other.
[[nodiscard]] Metric cadenceCompliance(const QList<CadenceTally> &pairings, const MetricContext &context);

// Answers to one satisfaction question of one wave.
struct RatingCounts
{
    QList<qint64> counts; // five: element i is how many chose i + 1
    qint64 invited = 0; // invited and eligible

    bool operator==(const RatingCounts &) const = default;
};

// "satisfaction_top2": chose 4 or 5 ÷ answered, Wilson interval. The note has the response rate.
[[nodiscard]] Metric satisfactionTopTwo(const RatingCounts &ratings, const MetricContext &context);
// "satisfaction_mean": mean with Student's t interval. The note has the response rate.
[[nodiscard]] Metric satisfactionMean(const RatingCounts &ratings, const MetricContext &context);

// "survey_response": complete ÷ invited and eligible. Requires: 0 ≤ complete ≤ invited.
[[nodiscard]] Metric surveyResponse(qint64 complete, qint64 invited, const MetricContext &context);

// How a pairing was meant to run, and how it did.
struct PairingCourse
{
    PairingState state = PairingState::Active;
    std::optional<QDate> plannedEnd = {};
    std::optional<QDate> endedOn = {};

    bool operator==(const PairingCourse &) const = default;
};

// "pairing_completion": pairings that reached their planned end ÷ pairings whose planned end has come by
// `today`, those ended early included. One that was completed (not ended early) before its planned end
// reached what it was for and counts as reached. Missing are pairings without a planned end.
[[nodiscard]] Metric pairingCompletion(
    const QList<PairingCourse> &pairings, QDate today, const MetricContext &context);

} // namespace mentorbook
