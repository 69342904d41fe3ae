#pragma once

#include "core/domain/import_record.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace mentorbook {

// The name that stays, for scripts and profiles: "people", "participants", "meetings", "survey".
[[nodiscard]] QString importKindKey(ImportKind kind);
[[nodiscard]] std::optional<ImportKind> importKindFromKey(const QString &key);

// What a column can mean. One kind of import uses some of them.
enum class Field {
    EmployeeNumber,
    Name,
    FirstName,
    LastName,
    Email,
    JobTitle,
    Department,
    Grade,
    Location,
    Country,
    ManagerNumber,
    ManagerEmail,
    ManagerName,
    HireDate,
    LeavingDate,
    LeavingReason,
    Role,
    State,
    EnrolledOn,
    Capacity,
    SkillsOffered,
    SkillsWanted,
    Mentee, // by employee number or e-mail
    Mentor,
    MeetingDate,
    MeetingStatus,
    Minutes,
    Channel,
    Progress,
    Obstacles,
    AnsweredOn,
    Satisfaction,
    // The profile of a participant.
    Background,
    TargetRole,
    Goals,
    GoalTags,
    Interests,
    Channels,
    Languages,
    TimeZone,
    Availability,
    Scales,
    Avoid,
    DirectoryConsent,
    Diversity,
    DiversityWishes,
    Choices,
    InterviewNotes,
};
inline constexpr Field lastField = Field::InterviewNotes;

// The name that stays, for scripts and profiles: "employee_number". Unique within a kind of import.
[[nodiscard]] QString fieldKey(Field field);
[[nodiscard]] std::optional<Field> fieldFromKey(ImportKind kind, const QString &key);

// For people: "employee number".
[[nodiscard]] QString fieldTitle(Field field);

// Its values are days.
[[nodiscard]] bool isDayField(Field field);

// Its values are words of which a company has few, that a file may spell in several ways: departments,
// grades.
[[nodiscard]] bool isWordField(Field field);

// A value in it may be said to mean "none". Not names: there are people called None.
[[nodiscard]] bool mayHaveNone(Field field);

// The fields of a kind of import, in the order to show them.
[[nodiscard]] QList<Field> fieldsOf(ImportKind kind);

// Headers under which a field is known (English, German, French, Spanish), the best first.
[[nodiscard]] QStringList headersOf(Field field);

// Those of headersOf() that often mean something else: they count only when no other column claims the field.
[[nodiscard]] QStringList ambiguousHeadersOf(Field field);

} // namespace mentorbook
