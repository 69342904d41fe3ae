#pragma once

#include "core/domain/goal.h"
#include "core/metrics/metric.h"

#include <QList>
#include <QLocale>

namespace mentorbook {

// Where a measure's data comes from, which is also what of a program's design feeds it.
enum class DataSource {
    Rosters,
    Participants,
    Pairings,
    Meetings,
    Surveys,
    SkillRatings,
    MenteeGoals,
    Training,
    Events,
    TypedIn,
};

enum class FirstReading { AtStart, AfterCadence, AfterThirtyDays, AtEnd, AfterMonths };

// One entry of the catalog. Texts are translated.
struct MeasureDefinition
{
    MeasureKind kind = MeasureKind::TypedIn;
    QString name; // "match rate", as it stands in a sentence
    QString title; // "Match rate"
    QString definition;
    MetricUnit unit = MetricUnit::Percent;
    bool higherIsBetter = true;
    DataSource source = DataSource::TypedIn;
    FirstReading firstReading = FirstReading::AtStart;
    bool usesMonths = false; // over a span of months that the goal chooses
    std::optional<ParticipantRole> about = {}; // it can only be about these
    bool needsGroup = false; // it compares a group with everybody
    double least = 0; // what a value can be
    double most = 100;
    QList<ServedCriterion> proposes = {}; // criteria of pairing that serve it
};

[[nodiscard]] const MeasureDefinition &measureDefinition(MeasureKind kind);
[[nodiscard]] QList<MeasureKind> allMeasures(); // in the order of the catalog

// For people: "Survey answers", "HR rosters".
[[nodiscard]] QString nameOf(DataSource source);

// Whether something in the program's design feeds the source.
[[nodiscard]] bool feeds(const Program &program, DataSource source);
// What would, where nothing does: "Keep survey answers in the program's settings."
[[nodiscard]] QString whatWouldFeed(DataSource source);

// How a goal's measure is called, and how a value of it reads; a typed-in one by the goal's own words.
[[nodiscard]] QString measureName(const Goal &goal); // "12-month retention"
[[nodiscard]] QString measureValueText(const Goal &goal, double value, const QLocale &locale = QLocale());
[[nodiscard]] QString measureUnitText(const Goal &goal); // "%", "days", "points", "hours"; may be empty
[[nodiscard]] bool higherIsBetter(const Goal &goal);

} // namespace mentorbook
