#include "core/metrics/goals/goal_course.h"

#include "core/base/tr.h"
#include "core/domain/design_names.h"
#include "core/metrics/measures/catalog.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr double tolerance = 0.1; // of the way from baseline to target

// "31 Oct 2026"
QString dayText(QDate day, const QLocale &locale) { return locale.toString(day, u"d MMM yyyy"_s); }

// Whether there is a way to go: a baseline that does not meet the target yet, and a goal that is reached
// rather than kept.
bool hasWay(const Goal &goal)
{
    return goal.baseline && goal.target && goal.verb != GoalVerb::Keep && !meets(goal, goal.baseline->value);
}

QString oneOf(const QStringList &values) { return values.join(Tr::tr(" or ", "between two alternatives")); }

QString peopleText(const QString &noun, const GoalGroup &group)
{
    QString text = noun;
    if (!group.departments.isEmpty())
        //: "mentees in Sales"
        text = Tr::tr("%1 in %2", "people in a department").arg(text, oneOf(group.departments));
    if (!group.grades.isEmpty())
        text = Tr::tr("%1 of grade %2").arg(text, oneOf(group.grades));
    if (!group.locations.isEmpty())
        text = Tr::tr("%1 at %2", "people at a location").arg(text, oneOf(group.locations));
    return text;
}

// "12-month retention of mentees in Sales"; whom the measure is about anyway is left out.
QString measureOfGroup(const Goal &goal)
{
    const MeasureDefinition &definition = measureDefinition(*goal.measure);
    GoalGroup group = goal.group;
    if (definition.about)
        group.role = definition.about;
    GoalGroup implied;
    implied.role = definition.about;
    if (group == implied)
        return measureName(goal);
    return Tr::tr("%1 of %2", "a measure of a group")
        .arg(measureName(goal),
            definition.needsGroup ? peopleText(Tr::tr("people"), group) : groupText(group));
}

GoalTrack trackOf(const Goal &goal, const GoalCourse &course)
{
    switch (goal.status) {
    case GoalStatus::Draft:
        return GoalTrack::Draft;
    case GoalStatus::Attained:
        return GoalTrack::Attained;
    case GoalStatus::Missed:
        return GoalTrack::Missed;
    case GoalStatus::Abandoned:
        return GoalTrack::Abandoned;
    case GoalStatus::Active:
        break;
    }
    if (!course.latest || !goal.target)
        return GoalTrack::NoReading;
    const bool isMet = meets(goal, course.latest->value);
    if (goal.verb == GoalVerb::Keep)
        return isMet ? GoalTrack::OnTrack : GoalTrack::OffTrack; // kept to the end, not reached once
    if (isMet)
        return GoalTrack::Attained;
    if (!course.expected || !hasWay(goal))
        return GoalTrack::OffTrack;
    const double way = *goal.target - goal.baseline->value;
    const double behind = (*course.expected - course.latest->value) / way; // as a share of the way
    return behind <= tolerance ? GoalTrack::OnTrack : GoalTrack::OffTrack;
}

} // namespace

std::optional<double> GoalCourse::cappedProgress() const
{
    return progress ? std::optional(std::clamp(*progress, 0.0, 1.0)) : std::nullopt;
}

GoalCourse courseOf(
    const Goal &goal, const QList<GoalReading> &readings, const std::optional<GoalReading> &now, QDate today)
{
    GoalCourse course;
    const auto isNewer = [&](const GoalReading &reading) {
        return reading.on <= today && (!course.latest || reading.on >= course.latest->on);
    };
    for (const GoalReading &reading : readings) {
        if (isNewer(reading))
            course.latest = reading;
    }
    // What was closed stands as it was read then.
    const bool isOpen = goal.status == GoalStatus::Draft || goal.status == GoalStatus::Active;
    if (now && isOpen && isNewer(*now)
        && !(course.latest && course.latest->on == now->on && course.latest->manual))
        course.latest = now;
    course.expected = expectedOn(goal, today);
    if (course.latest && hasWay(goal))
        course.progress
            = (course.latest->value - goal.baseline->value) / (*goal.target - goal.baseline->value);
    if (goal.status == GoalStatus::Active) {
        QList<QDate> days = goal.checkpoints;
        if (goal.dueOn && !days.contains(*goal.dueOn))
            days.append(*goal.dueOn);
        std::ranges::sort(days);
        for (const QDate day : std::as_const(days)) {
            if (day > today) {
                course.nextCheckpoint = day;
                break;
            }
            const bool isRead = std::ranges::any_of(readings,
                [&](const GoalReading &reading) { return reading.on >= day && reading.on <= today; });
            if (!isRead)
                course.checkpointsDue.append(day);
        }
    }
    course.track = trackOf(goal, course);
    return course;
}

std::optional<double> expectedOn(const Goal &goal, QDate day)
{
    if (!goal.baseline || !goal.target || !goal.dueOn)
        return std::nullopt;
    if (!hasWay(goal))
        return goal.target;
    const QDate start = goal.activeSince.value_or(goal.baseline->on.value_or(day));
    if (day >= *goal.dueOn)
        return goal.target;
    if (day <= start)
        return goal.baseline->value;
    const double share
        = static_cast<double>(start.daysTo(day)) / static_cast<double>(start.daysTo(*goal.dueOn));
    return goal.baseline->value + share * (*goal.target - goal.baseline->value);
}

bool meets(const Goal &goal, double value)
{
    Q_ASSERT(goal.target);
    return higherIsBetter(goal) ? value >= *goal.target : value <= *goal.target;
}

QString groupText(const GoalGroup &group)
{
    const QString noun = !group.role             ? Tr::tr("participants")
        : *group.role == ParticipantRole::Mentor ? Tr::tr("mentors")
                                                 : Tr::tr("mentees");
    return peopleText(noun, group);
}

QString statementOf(const Goal &goal, const QLocale &locale)
{
    if (!goal.measure)
        return Tr::tr("A new goal");
    const QString what = measureOfGroup(goal);
    const QString from = goal.baseline ? measureValueText(goal, goal.baseline->value, locale) : QString();
    const QString to = goal.target ? measureValueText(goal, *goal.target, locale) : QString();
    QString statement;
    switch (goal.verb.value_or(GoalVerb::Reach)) {
    case GoalVerb::Raise:
        statement = !from.isEmpty() && !to.isEmpty() ? Tr::tr("Raise %1 from %2 to %3").arg(what, from, to)
            : !to.isEmpty()                          ? Tr::tr("Raise %1 to %2").arg(what, to)
                                                     : Tr::tr("Raise %1").arg(what);
        break;
    case GoalVerb::Lower:
        statement = !from.isEmpty() && !to.isEmpty() ? Tr::tr("Lower %1 from %2 to %3").arg(what, from, to)
            : !to.isEmpty()                          ? Tr::tr("Lower %1 to %2").arg(what, to)
                                                     : Tr::tr("Lower %1").arg(what);
        break;
    case GoalVerb::Reach:
        statement = !to.isEmpty() ? Tr::tr("Bring %1 to %2", "a measure to a value").arg(what, to)
                                  : Tr::tr("Reach a level of %1").arg(what);
        break;
    case GoalVerb::Keep:
        statement = to.isEmpty()   ? Tr::tr("Keep %1").arg(what)
            : higherIsBetter(goal) ? Tr::tr("Keep %1 at %2 or above").arg(what, to)
                                   : Tr::tr("Keep %1 at %2 or below").arg(what, to);
        break;
    }
    return goal.dueOn ? Tr::tr("%1 by %2", "a goal by a day").arg(statement, dayText(*goal.dueOn, locale))
                      : statement;
}

GoalCard goalCard(
    const Goal &goal, const GoalCourse &course, const MeasureValues &values, const QLocale &locale)
{
    const int people = peopleIn(values, goal.group);
    GoalCard card{.statement = statementOf(goal, locale),
        .baseline
        = goal.baseline ? measureValueText(goal, goal.baseline->value, locale) : Tr::tr("no baseline yet"),
        .now
        = course.latest ? measureValueText(goal, course.latest->value, locale) : Tr::tr("no reading yet"),
        .target = goal.target ? measureValueText(goal, *goal.target, locale) : Tr::tr("no target yet"),
        .track = course.track,
        .trackText = nameOf(course.track),
        .progress = course.cappedProgress(),
        .freshness = {},
        .due = goal.dueOn ? Tr::tr("Due %1").arg(dayText(*goal.dueOn, locale)) : Tr::tr("No due date yet"),
        .people = Tr::tr("%n people", nullptr, people)};
    if (course.latest && course.latest->manual)
        card.freshness = Tr::tr("Typed in on %1").arg(dayText(course.latest->on, locale));
    else if (course.latest)
        card.freshness = Tr::tr("Data through %1")
                             .arg(dayText(course.latest->dataThrough.value_or(course.latest->on), locale));
    else if (goal.measure && *goal.measure != MeasureKind::TypedIn
        && feeds(values.program, measureDefinition(*goal.measure).source))
        card.freshness
            = Tr::tr("First reading on %1")
                  .arg(dayText(firstReadingOn(values.program, queryOf(goal), values.asOf), locale));
    return card;
}

QString keyOf(GoalTrack track)
{
    switch (track) {
    case GoalTrack::Draft:
        return u"draft"_s;
    case GoalTrack::NoReading:
        return u"no-reading"_s;
    case GoalTrack::OnTrack:
        return u"on-track"_s;
    case GoalTrack::OffTrack:
        return u"off-track"_s;
    case GoalTrack::Attained:
        return u"attained"_s;
    case GoalTrack::Missed:
        return u"missed"_s;
    case GoalTrack::Abandoned:
        return u"abandoned"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(GoalTrack track)
{
    switch (track) {
    case GoalTrack::Draft:
        return Tr::tr("Draft", "a goal");
    case GoalTrack::NoReading:
        return Tr::tr("No reading yet");
    case GoalTrack::OnTrack:
        return Tr::tr("On track", "a goal");
    case GoalTrack::OffTrack:
        return Tr::tr("Off track", "a goal");
    case GoalTrack::Attained:
        return Tr::tr("Attained", "a goal");
    case GoalTrack::Missed:
        return Tr::tr("Missed", "a goal");
    case GoalTrack::Abandoned:
        return Tr::tr("Abandoned", "a goal");
    }
    Q_UNREACHABLE();
}

} // namespace mentorbook
