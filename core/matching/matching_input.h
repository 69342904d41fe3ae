#pragma once

#include "core/domain/ids.h"
#include "core/domain/participants/participant_profile.h"
#include "core/domain/program.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <utility>

namespace mentorbook {

// The hours of a week in which somebody can meet, in UTC, by quarters of an hour from Monday 00:00. Who turns
// local hours into these chooses the week, and so whether summer time counts.
class WeekHours
{
public:
    static constexpr int Quarters = 7 * 24 * 4;
    static constexpr int MinutesOfWeek = Quarters * 15;

    // Minutes of the week; quarters that are only touched count whole. An interval that ends before it begins
    // goes on over the end of the week; minutes before and after the week fall into the one beside it.
    void add(int fromMinute, int toMinute);
    [[nodiscard]] bool isEmpty() const { return *this == WeekHours(); }
    [[nodiscard]] int minutesInCommon(const WeekHours &other) const;

    auto operator<=>(const WeekHours &) const = default;

private:
    std::array<quint64, (Quarters + 63) / 64> m_bits{};
};

// What somebody is in one respect (empty: not said), and whom they wish for.
struct DiversityTrait
{
    QString value = {};
    DiversityWish wish = DiversityWish::None;

    bool operator==(const DiversityTrait &) const = default;
};

// Somebody who takes part in a round, with everything the criteria and rules look at. What is not known stays
// empty.
struct MatchingCandidate
{
    ParticipantId participant = {};
    PersonId person = {};
    QString employeeNumber = {};
    QString name = {};
    int capacity = 1; // of a mentor: places left beside the pairings there are
    QStringList skillsOffered = {};
    QStringList skillsWanted = {};
    QString department = {};
    QString location = {};
    QString grade = {};
    std::optional<QDate> hireDate = {};
    QList<PersonId> managers = {}; // the line upward, nearest first
    QStringList goals = {}; // of a mentor: those they can help with
    QStringList interests = {};
    QStringList languages = {};
    QMap<QString, int> scales = {}; // values and personality, by the name of the scale
    std::optional<WeekHours> hours = {};
    QMap<QString, DiversityTrait> diversity = {}; // by attribute
    QList<ParticipantId> choices = {}; // whom they would like, best first
    QMap<QString, QString> customFields = {}; // by the name of the field
    QString targetRole = {};
    QStringList careerPath = {}; // roles held, now or before
    QString ageGroup = {};
    QList<PersonId> avoids = {}; // whom they do not want, for whatever reason
    bool heldBack = false; // is in no pair of this round, as while a required training is open

    bool operator==(const MatchingCandidate &) const = default;
};

// Points rise from nothing at 0 to all at `from`, stay to `to`, and fall to half at `half`, where they stay:
// somebody far above is still above. 0 < from ≤ to < half.
struct WishedBand
{
    int from = 0;
    int to = 0;
    int half = 0;

    bool operator==(const WishedBand &) const = default;
};

// A scale of values or personality, answered from lowest to highest.
struct TraitScale
{
    QString name = {};
    int lowest = 1;
    int highest = 5;
    bool complement = false; // the further apart the better, instead of the closer

    bool operator==(const TraitScale &) const = default;
};

struct CustomFieldWish
{
    QString name = {};
    bool different = false;

    bool operator==(const CustomFieldWish &) const = default;
};

// How the criteria are read.
struct CriteriaSettings
{
    WishedBand grades{2, 3, 6}; // the mentor above the mentee
    WishedBand years{3, 10, 20};
    bool sameDepartment = false; // instead of different ones
    int wishedHours = 10; // a week in common, 1…168
    QList<TraitScale> scales = {};
    QList<CustomFieldWish> customFields = {};
    QMap<QString, QString> synonyms = {}; // of a skill: another name for it → its name in the managed list

    bool operator==(const CriteriaSettings &) const = default;
};

enum class ManagerRule {
    Anywhere, // nobody with anybody in their line of managers
    DirectOnly, // nobody with their own manager
};

enum class SeniorityBy { GradeElseTenure, Grade, Tenure };

enum class PeerRule { Anybody, SameLevel, SameAgeGroup };

struct PairingRules
{
    ManagerRule manager = ManagerRule::Anywhere;
    SeniorityBy seniority = SeniorityBy::GradeElseTenure; // who is junior in reverse mentoring
    PeerRule peer = PeerRule::Anybody;
    int minimumScore = 0; // 0…10,000

    bool operator==(const PairingRules &) const = default;
};

enum class Aim {
    MostMatches, // as many people as possible, then the highest total score
    QualityFirst, // the highest total above what is acceptable, so that poor pairs are not formed
    NobodyEnvies, // stable, as Gale and Shapley: no two people who would both rather have each other
};

// What a round is computed for.
struct RoundAim
{
    Aim aim = Aim::MostMatches;
    int acceptable = 0; // 0…10,000: with quality first, no pair scores less
    bool fair = false; // then the worst pair is made as good as it can be without matching fewer people
    int stability = 0; // 0…10,000: what keeping an existing pairing is worth beside its score

    bool operator==(const RoundAim &) const = default;
};

// In a peer program everybody stands among the mentees, and pairs are in either order.
struct MatchingInput
{
    QList<MatchingCandidate> mentors = {};
    QList<MatchingCandidate> mentees = {}; // somebody in both roles stands in both lists
    QList<Criterion> criteria = {};
    QList<std::pair<ParticipantId, ParticipantId>> banned = {}; // mentor, mentee
    QDate today = {};
    quint32 seed = 0;
    MentoringType type = MentoringType::OneOnOne;
    CriteriaSettings settings = {};
    PairingRules rules = {};
    RoundAim aim = {};
    int groupSize = 5; // of a group program: mentees, 3…8
    QList<std::pair<ParticipantId, ParticipantId>> ended = {}; // mentor, mentee of pairings that are over
    QList<std::pair<ParticipantId, ParticipantId>> pins = {}; // mentor, mentee who shall be together
    QList<std::pair<ParticipantId, ParticipantId>> existing
        = {}; // mentor, mentee of pairings to keep if worth it

    bool operator==(const MatchingInput &) const = default;
};

} // namespace mentorbook
