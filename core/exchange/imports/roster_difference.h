#pragma once

#include "core/base/result.h"
#include "core/domain/person.h"
#include "core/exchange/mapping/column_mapping.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace mentorbook {

// Somebody as known just before a roster's day: EmploymentHistory of the rosters before it.
struct KnownPerson
{
    RosterEntry entry;
    bool employed = true;

    bool operator==(const KnownPerson &) const = default;
};

struct FieldChange
{
    Field field = Field::Name;
    QString from; // days are ISO, leaving reasons their keys; empty: nothing was known
    QString to;
    QString custom = {}; // the name of a column that is kept under a name of its own; empty: the field's

    bool operator==(const FieldChange &) const = default;
};

struct PersonChange
{
    QString employeeNumber;
    QString name; // as shown: the number where there is no name
    QList<FieldChange> fields;

    bool operator==(const PersonChange &) const = default;
};

// What a roster would change. Every entry is in exactly one of added, changed, returned, unchanged, or, with
// its leaving date come, left; people whom a complete roster lacks are in left too.
struct RosterDifference
{
    QList<RosterEntry> added;
    QList<PersonChange> changed;
    QList<RosterEntry> left; // as known
    QList<PersonChange> returned;
    QList<RosterEntry> unchanged; // as known
    int employedBefore = 0;

    bool operator==(const RosterDifference &) const = default;
};

// seenOnly: employee numbers that the roster has, though nothing else of their rows could be used.
[[nodiscard]] RosterDifference differenceOf(const QList<RosterEntry> &entries,
    const QHash<QString, KnownPerson> &known, QDate asOf, bool complete, const QStringList &seenOnly = {});

// The fields that an entry says something about and that differ from what was known. A blank is no change,
// but of a leaving, which it withdraws.
[[nodiscard]] QList<FieldChange> changedFields(const RosterEntry &known, const RosterEntry &entry);

// A newer roster's entry of somebody known leaves their history and what is known of them as they were.
[[nodiscard]] bool saysNothingNew(const RosterEntry &entry, const KnownPerson &known, QDate asOf);

// More than a third of those employed would be marked as left: rather a part of the company than all of it.
[[nodiscard]] bool isMassLeave(const RosterDifference &difference);

} // namespace mentorbook
