#pragma once

#include "core/domain/participant.h"
#include "core/domain/program.h"

#include <QList>

namespace mentorbook {

// What a goal can be measured by. Everything but TypedIn is computed from the workspace.
enum class MeasureKind {
    Participants,
    EnrollmentRate,
    MatchRate,
    TimeToMatch,
    MeetingsHeld,
    CadenceCompliance,
    PairingCompletion,
    Satisfaction, // top-2-box
    MatchSatisfaction,
    NetPromoterScore,
    TrainingCompletion,
    EventAttendance,
    MenteeGoalAttainment,
    Retention,
    PromotionRate,
    SkillGain,
    CrossDepartment,
    Representation,
    TypedIn,
};
inline constexpr int measureKinds = int(MeasureKind::TypedIn) + 1;

enum class GoalVerb { Raise, Lower, Reach, Keep };
enum class GoalStatus { Draft, Active, Attained, Missed, Abandoned };

// Whom a goal is about: participants, by what is known of them. Nothing said: everybody in the program.
struct GoalGroup
{
    std::optional<ParticipantRole> role = {}; // Mentor or Mentee; who is both counts for either
    QStringList departments = {}; // one of these; empty: any
    QStringList grades = {};
    QStringList locations = {};

    bool operator==(const GoalGroup &) const = default;
};

// A measure that is not in the catalog: read elsewhere and typed in.
struct TypedMeasure
{
    QString name = {};
    QString unit = {}; // "hours", "%", …
    bool higherIsBetter = true;
    QString source = {}; // where it is read

    bool operator==(const TypedMeasure &) const = default;
};

enum class BaselineKind {
    Computed, // from the workspace
    Typed, // with its source
    FirstReading, // there was no data when the goal was set
};

struct Baseline
{
    double value = 0; // in the measure's unit
    BaselineKind kind = BaselineKind::Computed;
    std::optional<QDate> on = {}; // the day it was true
    QString source = {}; // what it is computed from, or where it was read
    qint64 n = 0; // behind it; 0: not known

    bool operator==(const Baseline &) const = default;
};

// A criterion of pairing that a goal asks for.
struct ServedCriterion
{
    CriterionKind kind = CriterionKind::Skills;
    int weight = 0; // 0…100

    bool operator==(const ServedCriterion &) const = default;
};

// A program's SMART goal. A draft may lack anything.
struct Goal
{
    GoalId id = {};
    ProgramId program = {};
    std::optional<GoalVerb> verb = {};
    std::optional<MeasureKind> measure = {};
    int months = 12; // the span of retention and promotion, 1…60
    TypedMeasure typed = {};
    GoalGroup group = {};
    std::optional<Baseline> baseline = {}; // none: no data yet
    std::optional<double> target = {}; // in the measure's unit
    QString aim = {}; // of the organization
    QList<ServedCriterion> criteria = {};
    std::optional<QDate> dueOn = {};
    QList<QDate> checkpoints = {}; // by day; the due day is one without being named
    GoalStatus status = GoalStatus::Draft;
    std::optional<QDate> activeSince = {};
    std::optional<QDate> closedOn = {}; // attained, missed or abandoned
    QString closingNote = {};

    bool operator==(const Goal &) const = default;
};

// One value of a goal's measure on a day.
struct GoalReading
{
    GoalReadingId id = {};
    GoalId goal = {};
    QDate on;
    double value = 0;
    bool manual = false; // typed in, not computed
    qint64 n = 0; // behind it; 0: not known
    std::optional<QDate> dataThrough = {};
    QString note = {};

    bool operator==(const GoalReading &) const = default;
};

enum class GoalField { Statement, Baseline, Target, DueOn, Checkpoints };

// A change of a goal after it became active: moving the goalposts is visible.
struct GoalEdit
{
    GoalId goal = {};
    QDate on;
    GoalField field = GoalField::Target;
    QString before = {}; // as people read it
    QString after = {};
    QString reason = {};

    bool operator==(const GoalEdit &) const = default;
};

} // namespace mentorbook
