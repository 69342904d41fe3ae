#pragma once

#include "core/metrics/statistics.h"
#include "core/metrics/statistics/spells.h"

#include <optional>
#include <vector>

namespace mentorbook {

struct IncidenceStep
{
    double time = 0;
    qint64 atRisk = 0;
    qint64 events = 0; // of the kind asked for
    qint64 competing = 0; // of any other kind
    double incidence = 0;
    double variance = 0;

    bool operator==(const IncidenceStep &) const = default;
};

// The share of a group that has had one kind of event by a time, where another kind may come first.
struct IncidenceCurve
{
    qint64 n = 0;
    qint64 events = 0;
    qint64 competing = 0;
    std::vector<IncidenceStep> steps = {}; // one a distinct exit time, ascending
    bool isComplete = false; // nobody is left without an event: the curve is known for ever

    bool operator==(const IncidenceCurve &) const = default;
};

// Aalen and Johansen 1978, with delayed entry, for each group; the variance is Greenwood's for the transition
// matrix (multinomial increments: Andersen, Borgan, Gill, Keiding 1993, IV.4.1.3), which is Greenwood's of
// Kaplan–Meier where nothing competes. event: from 1.
[[nodiscard]] std::vector<IncidenceCurve> cumulativeIncidence(const SortedSpells &spells, qint32 event);

// Symmetric in log(−log F), within 0…1. None where the incidence is 0 or 1.
[[nodiscard]] std::optional<Interval> incidenceInterval(
    double incidence, double variance, double confidence = 0.95);

struct IncidenceEstimate
{
    double incidence = 0;
    double variance = 0;

    bool operator==(const IncidenceEstimate &) const = default;
};

// F at the last step ≤ time. None where nobody was followed that far and somebody was left without an event.
[[nodiscard]] std::optional<IncidenceEstimate> incidenceAt(const IncidenceCurve &curve, double time);

// The first time by which half of all have had the event; where F is ½ exactly, the middle of that step.
[[nodiscard]] std::optional<double> medianTime(const IncidenceCurve &curve);

} // namespace mentorbook
