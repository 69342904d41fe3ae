#pragma once

#include "core/metrics/measures/measure.h"

namespace mentorbook {

// Whether a group of this size can show a change of this size. Two-sided test at 5 %, power 80 %.
struct PowerCheck
{
    bool canBeSeen = true;
    double nearest = 0; // the smallest change in this direction that could be seen, as a value; in range
    bool outOfRange = false; // no value of the measure would be far enough away
    qint64 n = 0; // expected behind the reading
    QString sentence; // for people, either way

    bool operator==(const PowerCheck &) const = default;
};

// The smallest share, 0…1, above (or below) p0 that a group of n could be told from it, by the difference of
// arcsines (Cohen 1988, section 6.2: h = 2 asin √p1 − 2 asin √p0). baselineN: people behind p0; 0: p0 is
// taken as known. None: no share is far enough. Requires: n > 0.
[[nodiscard]] std::optional<double> detectableShare(
    double p0, qint64 baselineN, qint64 n, bool above, double alpha = 0.05, double power = 0.8);

// The smallest difference of means that could be told from 0, by the normal approximation. Requires: n > 0.
[[nodiscard]] double detectableDifference(
    double standardDeviation, qint64 baselineN, qint64 n, double alpha = 0.05, double power = 0.8);

// None: the question does not arise (a count, days, a typed-in measure), or there is no baseline or target.
[[nodiscard]] std::optional<PowerCheck> powerCheck(const Goal &goal, const MeasureValues &values);

// A change in people: "86 → 92 % means 3 fewer leavers." Empty where it can't be put so.
[[nodiscard]] QString inPeople(
    const Goal &goal, const MeasureValues &values, const QLocale &locale = QLocale());

// How many people or pairings will stand behind a reading: today's n, or the group where there is none yet.
[[nodiscard]] qint64 expectedN(const Goal &goal, const MeasureValues &values);

} // namespace mentorbook
