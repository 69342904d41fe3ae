#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace mentorbook {

enum class MentoringType { OneOnOne, Peer, Reverse, Group };

// One mentorship program or cohort.
struct Program
{
    ProgramId id;
    QString name;
    MentoringType type = MentoringType::OneOnOne;
    std::optional<QDate> start;
    std::optional<QDate> end;
    int cadenceDays = 30; // how often a pairing agrees to meet, 1…366
    int trialDays = 0; // 0: pairings start active
    int minimumGroupSize = 5; // smaller groups are suppressed

    bool operator==(const Program &) const = default;
};

// Stored as numbers: new ones go to the end.
enum class CriterionKind {
    Skills,
    Department,
    Location,
    Experience,
    Goals,
    Interests,
    Values,
    WorkingHours,
    Language,
    Diversity,
    RankedChoices,
    CustomFields,
    CareerPath,
};
inline constexpr CriterionKind LastCriterionKind = CriterionKind::CareerPath;

// One matching rule of a program: a weight or a must, and the goal it serves.
struct Criterion
{
    CriterionKind kind = CriterionKind::Skills;
    int weight = 0; // 0…100, relative to the others'
    bool must = false; // pairs that do not meet it at all are not formed
    QString goal = {}; // the statement of the goal it serves; empty: serves none

    bool operator==(const Criterion &) const = default;
};

} // namespace mentorbook
