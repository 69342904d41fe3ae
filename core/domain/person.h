#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace mentorbook {

// Why somebody left, where HR says so.
enum class LeavingReason { Voluntary, Involuntary, Retirement, Other };

// What one HR roster says of somebody. Empty text and no date mean that the roster does not say.
struct RosterEntry
{
    QString employeeNumber; // as HR writes it: "00123" stays "00123"
    QString name;
    QString email;
    QString jobTitle;
    QString department;
    QString grade;
    QString location;
    QString country;
    QString managerNumber; // the manager's employee number
    std::optional<QDate> hireDate;
    std::optional<QDate> leftOn; // when HR's export carries leavers with their last day
    std::optional<LeavingReason> leavingReason = {}; // of that leaving
    QMap<QString, QString> custom = {}; // columns that are kept under a name of their own; no empty values

    bool operator==(const RosterEntry &) const = default;
};

// Somebody in the HR roster, participant or not.
struct Person
{
    PersonId id;
    RosterEntry roster; // the newest of what the rosters said; its leaving date is HR's own
    bool employed = true; // in the newest roster that covers them
    std::optional<QDate> leftOn; // as all rosters together show: not later than this

    bool operator==(const Person &) const = default;
};

// How a person is called on screen: by number where HR gave no name.
[[nodiscard]] inline QString displayName(const RosterEntry &entry)
{
    return entry.name.isEmpty() ? entry.employeeNumber : entry.name;
}

enum class EmploymentEventKind {
    Joined,
    Left,
    Promoted,
    TitleChanged,
    Moved,
    ManagerChanged,
    GradeChanged, // to one that is lower, or that cannot be compared
};

// A change that two rosters differ in. It happened after `after` (the last roster before it) and not later
// than `on`; both are the same where HR gave the day itself.
struct EmploymentEvent
{
    PersonId person;
    EmploymentEventKind kind = EmploymentEventKind::Joined;
    QDate on;
    std::optional<QDate> after;
    QString from; // the value before, where one changed
    QString to;
    std::optional<LeavingReason> reason = {}; // of leaving

    bool operator==(const EmploymentEvent &) const = default;
};

} // namespace mentorbook
