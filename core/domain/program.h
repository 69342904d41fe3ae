#pragma once

#include "core/domain/eligibility.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace mentorbook {

enum class MentoringType { OneOnOne, Peer, Reverse, Group };

// What a program is for. It sets the defaults of everything else.
enum class ProgramPurpose { Own, Onboarding, Leadership, Retention, Inclusion, Skills, Succession };

enum class Enrollment { Cohort, Rolling }; // all start together, or whenever somebody comes
enum class EntryMode { Invitation, Application, Both };

// How many mentees a mentor has together, in group mentoring.
struct GroupSize
{
    int least = 3;
    int most = 6; // 2…20

    bool operator==(const GroupSize &) const = default;
};

// What a program keeps besides people, pairings and meetings. What is not kept can't feed a goal.
struct DataKept
{
    bool meetingNotes = true; // progress and obstacles
    bool menteeGoals = true;
    bool surveys = true;
    bool skillRatings = true; // before and after
    bool training = true;
    bool events = true;

    bool operator==(const DataKept &) const = default;
};

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
    int minimumGroupSize = 5; // smaller groups are suppressed; at least the workspace's

    ProgramPurpose purpose = ProgramPurpose::Own;
    Enrollment enrollment = Enrollment::Cohort;
    GroupSize groupSize = {};
    int capacity = 1; // mentees a mentor takes at once unless the mentor says otherwise, 1…50
    std::optional<int> minimumMinutes = {}; // a shorter meeting does not count, 1…480; none: any does
    bool mandatory = false;
    EntryMode entry = EntryMode::Both;
    EligibilityRules menteeRules = {}; // everybody's in a peer program
    EligibilityRules mentorRules = {};
    QStringList channels = {}; // by which pairs meet: "video call", "in person", …
    DataKept dataKept = {};
    int retentionMonths = 24; // how long names are kept after the end, 1…120
    int followUpMonths = 12; // how long after the end goals may still be read, 0…60
    bool archived = false;

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
