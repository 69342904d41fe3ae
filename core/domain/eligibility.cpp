#include "core/domain/eligibility.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

bool isAmong(const QString &value, const QStringList &allowed)
{
    return allowed.isEmpty() || allowed.contains(value, Qt::CaseInsensitive);
}

QString oneOf(const QStringList &values) { return values.join(Tr::tr(" or ", "between two alternatives")); }

} // namespace

bool admitted(const RosterEntry &entry, const EligibilityRules &rules, QDate today)
{
    if (rules.leastMonths && (!entry.hireDate || entry.hireDate->addMonths(*rules.leastMonths) > today))
        return false;
    // Up to the last day of the month that is still within: 12 months and 30 days are 12 whole months.
    if (rules.mostMonths && (!entry.hireDate || entry.hireDate->addMonths(*rules.mostMonths + 1) <= today))
        return false;
    return isAmong(entry.grade, rules.grades) && isAmong(entry.department, rules.departments)
        && isAmong(entry.location, rules.locations);
}

bool eligible(const Person &person, const EligibilityRules &rules, QDate today)
{
    return person.employed && admitted(person.roster, rules, today);
}

QString describe(const EligibilityRules &rules)
{
    QStringList clauses;
    if (rules.leastMonths)
        clauses.append(Tr::tr("at least %n months here", nullptr, *rules.leastMonths));
    if (rules.mostMonths)
        clauses.append(Tr::tr("at most %n months here", nullptr, *rules.mostMonths));
    if (!rules.grades.isEmpty())
        clauses.append(Tr::tr("grade %1").arg(oneOf(rules.grades)));
    if (!rules.departments.isEmpty())
        clauses.append(Tr::tr("in %1").arg(oneOf(rules.departments)));
    if (!rules.locations.isEmpty())
        clauses.append(Tr::tr("at %1", "a location").arg(oneOf(rules.locations)));
    return clauses.join(u", "_s);
}

} // namespace mentorbook
