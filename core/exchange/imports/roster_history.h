#pragma once

#include "core/domain/person.h"

#include <QDate>
#include <QList>

#include <optional>

namespace mentorbook {

// What one roster says of one person: an entry, or that they are not in it.
struct RosterSighting
{
    QDate asOf;
    bool complete = false; // who is not in a complete roster is not employed on that day
    std::optional<RosterEntry> entry = {};

    bool operator==(const RosterSighting &) const = default;
};

// What all rosters together say of one person.
struct EmploymentHistory
{
    QList<EmploymentEvent> events; // by day
    RosterEntry current; // of every field the newest that a roster said: a blank does not erase
    bool employed = false; // on the day of the newest roster that says
    std::optional<QDate> leftOn; // the day, or the latest it can have been, while not employed; a last day
                                 // that HR has announced, while still employed

    bool operator==(const EmploymentHistory &) const = default;
};

// Always computed from all sightings of a person (all rosters, whether they are in them or not), so the order
// in which rosters were imported does not matter. Sightings may come in any order, one a day.
//
// Joined: on the hire date where HR gives one; else between the last complete roster that lacked them and the
//   first that has them. Nothing is known, so there is no event, of people whom no earlier complete roster
//   lacked.
// Left: on HR's leaving date once it has come; else between the last roster that had them and the first
// complete
//   one that lacks them. Being in a roster again afterwards is a return: Joined again, and changes are not
//   compared across the gap. With HR's reason, where it gives one.
// Promoted: the grade's number rose (see isHigherGrade()). GradeChanged: it fell, or cannot be compared.
// TitleChanged, Moved (department or location, an event each), ManagerChanged: both values are said
// and differ.
//   A blank on either side is no event; the value before the blank is compared with the one after it.
[[nodiscard]] EmploymentHistory employmentHistory(PersonId person, QList<RosterSighting> sightings);

// Whether a grade's numbers are higher while its words are the same: G5 < G6, "Band 9" < "Band 10", 8a < 8b.
// Schemes in which 1 is the top are not known here.
[[nodiscard]] bool isHigherGrade(const QString &grade, const QString &than);

} // namespace mentorbook
