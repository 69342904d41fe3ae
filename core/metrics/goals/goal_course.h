#pragma once

#include "core/metrics/measures/measure.h"

namespace mentorbook {

enum class GoalTrack {
    Draft, // not followed yet
    NoReading, // followed, without a value yet
    OnTrack,
    OffTrack,
    Attained, // the latest reading meets the target, or the goal was closed so
    Missed,
    Abandoned,
};

// How far a goal has come.
struct GoalCourse
{
    GoalTrack track = GoalTrack::Draft;
    std::optional<GoalReading> latest = {}; // the newest reading, computed or typed in
    std::optional<double> expected = {}; // today, on the straight line from baseline to target
    // (latest − baseline) ÷ (target − baseline); may be < 0 or > 1. None where there is no way to go.
    std::optional<double> progress = {};
    QList<QDate> checkpointsDue = {}; // come, without a reading on or after the day; oldest first
    std::optional<QDate> nextCheckpoint = {}; // to come, the due day included

    [[nodiscard]] std::optional<double> cappedProgress() const;
    bool operator==(const GoalCourse &) const = default;
};

// readings: of this goal, by day. now: what the measure says today, where it says something.
// On track: at or beyond the line of a day, or short of it by no more than a tenth of the whole way. Where
// there is no way to go (no baseline, a level to keep, a baseline that meets the target): whether the target
// is met.
[[nodiscard]] GoalCourse courseOf(
    const Goal &goal, const QList<GoalReading> &readings, const std::optional<GoalReading> &now, QDate today);

// The value that the line has on a day: the baseline up to the goal's first day, the target from the due day
// on; always the target where there is no way to go. None: no baseline, no target or no due day.
[[nodiscard]] std::optional<double> expectedOn(const Goal &goal, QDate day);

// Whether a value is at least as good as the target. Requires a target.
[[nodiscard]] bool meets(const Goal &goal, double value);

// The goal as a sentence: "Raise 12-month retention of mentees in Sales from 86 % to 92 % by 30 Jun 2027".
// What a draft lacks is left out.
[[nodiscard]] QString statementOf(const Goal &goal, const QLocale &locale = QLocale());
// "mentees in Sales", "participants"
[[nodiscard]] QString groupText(const GoalGroup &group);

// What a goal's card says, on Home, on Goals and in the wizard.
struct GoalCard
{
    QString statement;
    QString baseline; // "86 %", or "no baseline yet"
    QString now; // "89 %", or "no reading yet"
    QString target; // "92 %", or "no target yet"
    GoalTrack track = GoalTrack::Draft;
    QString trackText; // "On track"
    std::optional<double> progress = {}; // 0…1, for a bar
    QString freshness; // "Data through 1 Jul 2026"; the first reading to come; "typed in on …"
    QString due; // "Due 30 Jun 2027"
    QString people; // "18 people"

    bool operator==(const GoalCard &) const = default;
};
[[nodiscard]] GoalCard goalCard(const Goal &goal, const GoalCourse &course, const MeasureValues &values,
    const QLocale &locale = QLocale());

[[nodiscard]] QString keyOf(GoalTrack track); // stable
[[nodiscard]] QString nameOf(GoalTrack track);

} // namespace mentorbook
