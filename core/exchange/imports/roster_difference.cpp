#include "core/exchange/imports/roster_difference.h"

#include "core/domain/names.h"

#include <algorithm>

namespace mentorbook {

QList<FieldChange> changedFields(const RosterEntry &known, const RosterEntry &entry)
{
    QList<FieldChange> changes;
    const auto compare = [&changes](Field field, const QString &from, const QString &to) {
        if (!to.isEmpty() && to != from)
            changes.append({.field = field, .from = from, .to = to});
    };
    const auto iso
        = [](const std::optional<QDate> &day) { return day ? day->toString(Qt::ISODate) : QString(); };
    compare(Field::EmployeeNumber, known.employeeNumber, entry.employeeNumber);
    compare(Field::Name, known.name, entry.name);
    compare(Field::Email, known.email, entry.email);
    compare(Field::JobTitle, known.jobTitle, entry.jobTitle);
    compare(Field::Department, known.department, entry.department);
    compare(Field::Grade, known.grade, entry.grade);
    compare(Field::Location, known.location, entry.location);
    compare(Field::Country, known.country, entry.country);
    compare(Field::ManagerNumber, known.managerNumber, entry.managerNumber);
    if (known.hireDate != entry.hireDate)
        compare(Field::HireDate, iso(known.hireDate), iso(entry.hireDate));
    // A leaving that HR no longer announces is withdrawn.
    if (known.leftOn != entry.leftOn)
        changes.append({.field = Field::LeavingDate, .from = iso(known.leftOn), .to = iso(entry.leftOn)});
    const auto key
        = [](const std::optional<LeavingReason> &reason) { return reason ? keyOf(*reason) : QString(); };
    if (known.leavingReason != entry.leavingReason)
        changes.append({.field = Field::LeavingReason,
            .from = key(known.leavingReason),
            .to = key(entry.leavingReason)});
    for (auto field = entry.custom.cbegin(); field != entry.custom.cend(); ++field) {
        const QString from = known.custom.value(field.key());
        if (field.value() != from)
            changes.append({.field = Field::Name, .from = from, .to = field.value(), .custom = field.key()});
    }
    return changes;
}

RosterDifference differenceOf(const QList<RosterEntry> &entries, const QHash<QString, KnownPerson> &known,
    QDate asOf, bool complete, const QStringList &seenOnly)
{
    RosterDifference difference;
    QSet<QString> seen(seenOnly.begin(), seenOnly.end());
    seen.reserve(seen.size() + entries.size());
    for (const RosterEntry &entry : entries) {
        seen.insert(entry.employeeNumber);
        const auto before = known.find(entry.employeeNumber);
        if (before == known.end()) {
            difference.added.append(entry);
            continue;
        }
        const bool employedNow = !entry.leftOn || *entry.leftOn > asOf;
        if (before->employed && !employedNow) {
            difference.left.append(before->entry);
            continue;
        }
        QList<FieldChange> changes = changedFields(before->entry, entry);
        const bool hasReturned = !before->employed && employedNow;
        if (changes.isEmpty() && !hasReturned) {
            difference.unchanged.append(before->entry);
            continue;
        }
        QList<PersonChange> &people = hasReturned ? difference.returned : difference.changed;
        people.append({.employeeNumber = entry.employeeNumber,
            .name = displayName(entry.name.isEmpty() ? before->entry : entry),
            .fields = std::move(changes)});
    }
    QList<RosterEntry> absent;
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        difference.employedBefore += it->employed ? 1 : 0;
        if (complete && it->employed && !seen.contains(it.key()))
            absent.append(it->entry);
    }
    // The hash has an order of its own in every run; people look for a number.
    std::sort(absent.begin(), absent.end(),
        [](const RosterEntry &a, const RosterEntry &b) { return a.employeeNumber < b.employeeNumber; });
    difference.left += absent;
    return difference;
}

bool saysNothingNew(const RosterEntry &entry, const KnownPerson &known, QDate asOf)
{
    const bool hasLeft = entry.leftOn && *entry.leftOn <= asOf;
    return known.employed != hasLeft && changedFields(known.entry, entry).isEmpty();
}

bool isMassLeave(const RosterDifference &difference)
{
    return difference.left.size() * 3 > difference.employedBefore;
}

} // namespace mentorbook
