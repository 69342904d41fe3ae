#pragma once

#include "core/domain/import_record.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace mentorbook {

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
    HireDate,
    LeavingDate,
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
};

// The name that stays, for scripts and profiles: "employee_number". Unique within a kind of import.
[[nodiscard]] QString fieldKey(Field field);
[[nodiscard]] std::optional<Field> fieldFromKey(ImportKind kind, const QString &key);

// For people: "employee number".
[[nodiscard]] QString fieldTitle(Field field);

// The fields of a kind of import, in the order to show them.
[[nodiscard]] QList<Field> fieldsOf(ImportKind kind);

// Headers under which a field is known (English, German, French, Spanish), the best first.
[[nodiscard]] QStringList headersOf(Field field);

// Those of headersOf() that often mean something else: they count only when no other column claims the field.
[[nodiscard]] QStringList ambiguousHeadersOf(Field field);

} // namespace mentorbook
