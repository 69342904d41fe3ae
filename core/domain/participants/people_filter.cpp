#include "core/domain/participants/people_filter.h"

#include <algorithm>

namespace mentorbook {

namespace {

bool allows(const QStringList &values, const QString &value)
{
    return values.isEmpty() || std::ranges::any_of(values, [&](const QString &each) {
        return each.simplified().compare(value.simplified(), Qt::CaseInsensitive) == 0;
    });
}

} // namespace

bool admits(const PeopleFilter &filter, const Person &person, QDate today)
{
    const RosterEntry &roster = person.roster;
    if (!person.employed || !allows(filter.departments, roster.department)
        || !allows(filter.locations, roster.location) || !allows(filter.countries, roster.country)
        || !allows(filter.grades, roster.grade))
        return false;
    if (!filter.atLeastMonths && !filter.atMostMonths)
        return true;
    if (!roster.hireDate)
        return false;
    return (!filter.atLeastMonths || roster.hireDate->addMonths(*filter.atLeastMonths) <= today)
        && (!filter.atMostMonths || roster.hireDate->addMonths(*filter.atMostMonths) >= today);
}

} // namespace mentorbook
