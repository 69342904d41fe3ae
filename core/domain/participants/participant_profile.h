#pragma once

#include "core/domain/ids.h"
#include "core/domain/participant.h"
#include "core/domain/participants/availability.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace mentorbook {

// The optional short scales: how much a statement is true of somebody, 1 (not at all) to 5 (very much).
enum class ScaleItem {
    // What matters at work.
    Achievement,
    HelpingOthers,
    Independence,
    Security,
    Novelty,
    // How somebody is.
    Outgoing,
    Organized,
    Curious,
    Considerate,
    Calm,
};
inline constexpr int ScaleItemCount = 10;
[[nodiscard]] constexpr bool isAboutValues(ScaleItem item) { return item <= ScaleItem::Novelty; }

// What a mentor may show of themselves in the directory, each with their consent.
enum class DirectoryField {
    Name,
    JobTitle,
    Department,
    Location,
    Background,
    SkillsOffered,
    Interests,
    Languages,
    TimeZone,
    Channels,
    Email,
};
inline constexpr int DirectoryFieldCount = 11;

// What participants tell of themselves beyond role and skills. Everything is optional.
struct ParticipantProfile
{
    ParticipantId participant;
    QString background; // professional background
    QString targetRole; // where a mentee wants to go
    QString goals; // in their own words
    QStringList goalTags; // "career step", "network", …
    QStringList interests;
    QStringList channels; // preferred: "video", "in person", …
    QStringList languages;
    QString timeZone; // IANA; empty: not stated
    WeeklyAvailability availability; // in that zone
    QMap<ScaleItem, int> scales; // 1…5
    QList<ParticipantId> choices; // ranked, the most wanted first; mentors of the program
    QList<PersonId> avoid; // with whom they do not want to be paired
    QList<DirectoryField> consent; // sorted; empty: not in the directory
    QString notes; // the administrator's, of an interview; shown to nobody else

    bool operator==(const ParticipantProfile &) const = default;
};

enum class DiversityWish { None, Same, Different };

// An attribute of diversity that a program asks for, and the answers it offers; none: free text.
struct DiversityAttribute
{
    QString name; // "Gender", "Age group", …: the company's own words
    QStringList choices;

    bool operator==(const DiversityAttribute &) const = default;
};

// Sensitive: what somebody says of themselves on one attribute, and what they wish of a mentor or mentee.
// Kept in a table of its own, in no export but the person's, and read only by matching and readiness.
struct SensitiveAnswer
{
    QString attribute;
    QString value; // empty: not said
    DiversityWish wish = DiversityWish::None;

    bool operator==(const SensitiveAnswer &) const = default;
};

// One change of a participant's state.
struct StateChange
{
    ParticipantState state;
    std::optional<QDate> on; // none: not known
    QString note;

    bool operator==(const StateChange &) const = default;
};

// The directory of a program's mentors: who may choose when, and how many.
struct DirectorySettings
{
    std::optional<QDate> opens;
    std::optional<QDate> closes; // the last day
    int mostChoices = 3; // 1…10
    QString introduction;

    bool operator==(const DirectorySettings &) const = default;

    [[nodiscard]] bool isOpenOn(QDate day) const
    {
        return (!opens || day >= *opens) && (!closes || day <= *closes);
    }
};

} // namespace mentorbook
