#include "core/metrics/measures/workforce.h"

#include "core/base/tr.h"

#include <algorithm>

namespace mentorbook {

namespace {

std::optional<QDate> lastUpTo(const QList<QDate> &days, QDate day)
{
    std::optional<QDate> last;
    for (const QDate each : days) {
        if (each <= day)
            last = each;
    }
    return last;
}

QList<FollowedPerson> followed(const MeasureValues &values, const GoalGroup &group, int months, QDate end,
    QList<QDate> MeasuredEmployee::*events)
{
    const QDate start = end.addMonths(-months);
    if (!values.rostersFrom || *values.rostersFrom > start)
        return {};
    QList<FollowedPerson> people;
    for (const MeasuredEmployee &employee : values.workforce) {
        if (worksIn(employee, group) && employedOn(employee, start, values.rostersFrom))
            people.append({.from = start, .eventOn = firstAfter(employee.*events, start)});
    }
    return people;
}

Metric ofEverybody(Metric metric, const MeasureValues &values, int months, QDate end)
{
    metric.population = Tr::tr("everybody employed on %1").arg(end.addMonths(-months).toString(Qt::ISODate));
    metric.window
        = Tr::tr("%1 to %2").arg(end.addMonths(-months).toString(Qt::ISODate), end.toString(Qt::ISODate));
    metric.dataThrough = values.rostersThrough;
    return metric;
}

} // namespace

std::optional<QDate> firstAfter(const QList<QDate> &days, QDate day)
{
    const auto found = std::ranges::find_if(days, [&](QDate each) { return each > day; });
    return found == days.end() ? std::nullopt : std::optional(*found);
}

bool employedOn(const MeasuredEmployee &employee, QDate day, std::optional<QDate> rostersFrom)
{
    const std::optional<QDate> joined = lastUpTo(employee.joined, day);
    if (const std::optional<QDate> left = lastUpTo(employee.left, day))
        return joined && *joined > *left;
    if (joined)
        return true;
    // Nobody saw them come: they were in the first complete roster, or the hire date says since when.
    if (!employee.joined.isEmpty() && (!employee.hiredOn || *employee.hiredOn > day))
        return false;
    if (employee.hiredOn)
        return *employee.hiredOn <= day;
    return rostersFrom && *rostersFrom <= day;
}

Metric workforceRetention(
    const MeasureValues &values, const GoalGroup &group, int months, QDate end, const MetricContext &context)
{
    return ofEverybody(
        retention(followed(values, group, months, end, &MeasuredEmployee::left), months, end, context),
        values, months, end);
}

Metric workforcePromotion(
    const MeasureValues &values, const GoalGroup &group, int months, QDate end, const MetricContext &context)
{
    return ofEverybody(promotionRate(followed(values, group, months, end, &MeasuredEmployee::promoted),
                           months, end, context),
        values, months, end);
}

} // namespace mentorbook
