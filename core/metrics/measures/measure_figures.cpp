#include "core/metrics/measures/measure_figures.h"

#include "core/base/tr.h"
#include "core/metrics/metric_parts.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace mentorbook {

using namespace metric_parts;

namespace {

struct Followed
{
    qint64 n = 0; // could be followed long enough
    qint64 events = 0; // of them, by the last day
    qint64 tooShort = 0;
};

Followed follow(const QList<FollowedPerson> &people, int months, QDate through)
{
    Followed followed;
    for (const FollowedPerson &person : people) {
        const QDate end = person.from.addMonths(months);
        if (end > through) {
            ++followed.tooShort;
            continue;
        }
        ++followed.n;
        followed.events += person.eventOn && *person.eventOn <= end;
    }
    return followed;
}

QString followedNote(const Followed &followed, int months)
{
    if (followed.tooShort == 0)
        return {};
    return Tr::tr(
        "%n more enrolled less than %1 months ago, and will be counted then", nullptr, int(followed.tooShort))
        .arg(months);
}

QString comparedNote(const Followed &people, const Followed &controls)
{
    const auto interval
        = newcombeInterval(people.n - people.events, people.n, controls.n - controls.events, controls.n);
    if (!interval)
        return {};
    const double difference
        = percentOf(people.n - people.events, people.n) - percentOf(controls.n - controls.events, controls.n);
    const auto points = [](double value) { return QString::number(value, 'f', 1); };
    return Tr::tr("%1 of %2 similar people who did not take part stayed; taking part is associated with a "
                  "difference of %3 percentage points (95 % interval %4 to %5), which does not show a cause")
        .arg(controls.n - controls.events)
        .arg(controls.n)
        .arg(points(difference), points(100 * interval->lo), points(100 * interval->hi));
}

RatingCounts withoutEmpty(RatingCounts ratings)
{
    while (ratings.counts.size() < 5)
        ratings.counts.append(0);
    return ratings;
}

} // namespace

Metric retention(const QList<FollowedPerson> &people, int months, QDate followedThrough,
    const MetricContext &context, const QList<FollowedPerson> &controls)
{
    const Followed followed = follow(people, months, followedThrough);
    const Followed others = follow(controls, months, followedThrough);
    QStringList notes{followedNote(followed, months)};
    if (others.n >= context.minimumGroupSize)
        notes.append(comparedNote(followed, others));
    notes.removeAll(QString());
    return share(
        {.id = u"retention"_s,
            .name = Tr::tr("Still here after %n months", nullptr, months),
            .population = Tr::tr("participants who enrolled at least %n months ago", nullptr, months),
            .definition = Tr::tr("People still employed %n months after they enrolled, divided by all "
                                 "who enrolled so long ago.",
                nullptr, months)},
        followed.n - followed.events, followed.n, followed.tooShort, context, notes);
}

Metric promotionRate(
    const QList<FollowedPerson> &people, int months, QDate followedThrough, const MetricContext &context)
{
    const Followed followed = follow(people, months, followedThrough);
    QStringList notes{followedNote(followed, months)};
    notes.removeAll(QString());
    return share(
        {.id = u"promotion"_s,
            .name = Tr::tr("Promoted within %n months", nullptr, months),
            .population = Tr::tr("participants who enrolled at least %n months ago", nullptr, months),
            .definition = Tr::tr("People whose grade rose within %n months after they enrolled, "
                                 "divided by all who enrolled so long ago, leavers included.",
                nullptr, months)},
        followed.events, followed.n, followed.tooShort, context, notes);
}

Metric timeToMatch(const QList<Waiting> &mentees, QDate today, const MetricContext &context)
{
    Metric metric
        = described({.id = u"time_to_match"_s,
                        .name = Tr::tr("Time to match"),
                        .population = Tr::tr("approved mentees"),
                        .definition = Tr::tr(
                            "Days after which half of the approved mentees are matched: the median of the "
                            "cumulative incidence, where those who wait are censored and a withdrawal "
                            "competes.")},
            MetricUnit::Days, context);
    struct Counts
    {
        int matched = 0;
        int withdrawn = 0;
        int censored = 0;
    };
    QMap<qint64, Counts> byDay; // since approval
    for (const Waiting &mentee : mentees) {
        if (!mentee.approvedOn || *mentee.approvedOn > today) {
            ++metric.missing;
            continue;
        }
        const auto daysTo = [&](QDate day) { return std::max<qint64>(0, mentee.approvedOn->daysTo(day)); };
        if (mentee.matchedOn && *mentee.matchedOn <= today)
            ++byDay[daysTo(*mentee.matchedOn)].matched;
        else if (mentee.withdrawnOn && *mentee.withdrawnOn <= today)
            ++byDay[daysTo(*mentee.withdrawnOn)].withdrawn;
        else
            ++byDay[daysTo(today)].censored;
        ++metric.n;
    }
    if (nothingToShow(metric, metric.n, context))
        return metric;
    qint64 atRisk = metric.n;
    double waiting = 1; // nothing has happened to them
    double matched = 0; // the cumulative incidence
    std::optional<qint64> median;
    for (const auto &[day, counts] : byDay.asKeyValueRange()) {
        const auto risk = static_cast<double>(atRisk);
        matched += waiting * counts.matched / risk;
        waiting *= 1 - (counts.matched + counts.withdrawn) / risk;
        atRisk -= counts.matched + counts.withdrawn + counts.censored;
        metric.numerator += counts.matched;
        // Half is half whatever the rounding of sums says.
        if (!median && matched >= 0.5 - 1e-12)
            median = day;
    }
    QStringList notes{Tr::tr("no interval: a median of the cumulative incidence")};
    if (median)
        metric.value = static_cast<double>(*median);
    else
        notes = {Tr::tr("fewer than half are matched so far")};
    finish(metric, notes);
    return metric;
}

Metric meetingsHeld(qint64 meetings, qint64 pairings, const MetricContext &context)
{
    return count(
        {.id = u"meetings_held"_s,
            .name = Tr::tr("Meetings held"),
            .population = Tr::tr("pairings"),
            .definition = Tr::tr("Meetings that were held, of every length or of the length that the "
                                 "program asks for.")},
        meetings, pairings, context);
}

Metric matchSatisfaction(const RatingCounts &ratings, ParticipantRole side, const MetricContext &context)
{
    Metric metric = satisfactionTopTwo(withoutEmpty(ratings), context);
    metric.id = u"match_satisfaction"_s;
    metric.name = side == ParticipantRole::Mentor ? Tr::tr("Mentors satisfied with their match")
                                                  : Tr::tr("Mentees satisfied with their match");
    metric.definition
        = Tr::tr("People who chose 4 or 5 of 5 for their match, divided by people who answered.");
    return metric;
}

Metric netPromoter(const QList<int> &answers, qint64 invited, const MetricContext &context)
{
    Metric metric = described({.id = u"nps"_s,
                                  .name = Tr::tr("Net promoter score"),
                                  .population = Tr::tr("people who answered"),
                                  .definition = Tr::tr("The percentage of answers of 9 and 10 less that of 0 "
                                                       "to 6, from −100 to 100.")},
        MetricUnit::Points, context);
    const auto promoters = std::ranges::count_if(answers, [](int answer) { return answer >= 9; });
    const auto detractors = std::ranges::count_if(answers, [](int answer) { return answer <= 6; });
    metric.n = answers.size();
    metric.numerator = promoters;
    metric.missing = std::max<qint64>(0, invited - answers.size());
    if (nothingToShow(metric, metric.n, context))
        return metric;
    const auto score = netPromoterScore(promoters, answers.size() - promoters - detractors, detractors);
    metric.value = score->score;
    metric.interval = score->interval;
    QStringList notes;
    if (!metric.interval)
        notes.append(Tr::tr("no interval: everyone gave an answer of the same kind"));
    if (invited > 0)
        notes.append(Tr::tr("%1 of %2 invited people answered (%3 %)")
                .arg(metric.n)
                .arg(invited)
                .arg(qRound(percentOf(metric.n, invited))));
    finish(metric, notes);
    return metric;
}

Metric trainingCompletion(const QList<TrainingPlace> &places, QDate today, const MetricContext &context)
{
    qint64 due = 0;
    qint64 completed = 0;
    QSet<ParticipantId> people;
    for (const TrainingPlace &place : places) {
        if (place.deadline > today)
            continue;
        ++due;
        people.insert(place.participant);
        completed += place.completedOn && *place.completedOn <= place.deadline;
    }
    Metric metric = share({.id = u"training_completion"_s,
                              .name = Tr::tr("Training completed"),
                              .population = Tr::tr("training whose deadline has come"),
                              .definition = Tr::tr("Training completed by its deadline, divided by training "
                                                   "whose deadline has come.")},
        completed, due, places.size() - due, context);
    // It is people whom a figure can give away, not the modules they were to complete.
    static_cast<void>(nothingToShow(metric, people.size(), context));
    return metric;
}

Metric eventAttendance(const QList<EventPlace> &places, const MetricContext &context)
{
    qint64 registered = 0;
    qint64 came = 0;
    QSet<ParticipantId> people;
    for (const EventPlace &place : places) {
        if (!place.registered)
            continue;
        ++registered;
        people.insert(place.participant);
        came += place.attended;
    }
    Metric metric = share(
        {.id = u"event_attendance"_s,
            .name = Tr::tr("Came to events"),
            .population = Tr::tr("registrations"),
            .definition = Tr::tr("Registered people who came, divided by people registered, "
                                 "over all events.")},
        came, registered, 0, context,
        places.isEmpty()
            ? QStringList()
            : QStringList(Tr::tr("%1 of %2 invited people registered").arg(registered).arg(places.size())));
    static_cast<void>(nothingToShow(metric, people.size(), context));
    return metric;
}

Metric goalAttainment(const QList<MenteeGoal> &goals, QDate today, const MetricContext &context)
{
    qint64 due = 0;
    qint64 attained = 0;
    QSet<ParticipantId> mentees;
    for (const MenteeGoal &goal : goals) {
        if (!goal.dueOn || *goal.dueOn > today)
            continue;
        ++due;
        mentees.insert(goal.mentee);
        attained
            += goal.status == MenteeGoalStatus::Attained && goal.closedOn && *goal.closedOn <= *goal.dueOn;
    }
    Metric metric = share({.id = u"goal_attainment"_s,
                              .name = Tr::tr("Goals of mentees attained"),
                              .population = Tr::tr("goals whose due date has come"),
                              .definition = Tr::tr("Goals of mentees attained by their due date, divided by "
                                                   "goals whose due date has come. Abandoned ones stay in.")},
        attained, due, goals.size() - due, context);
    static_cast<void>(nothingToShow(metric, mentees.size(), context));
    return metric;
}

Metric skillGain(const QList<SkillRating> &ratings, bool byMentor, const MetricContext &context)
{
    Metric metric = described(
        {.id = u"skill_gain"_s,
            .name
            = byMentor ? Tr::tr("Skill gain as mentors rate it") : Tr::tr("Skill gain as mentees rate it"),
            .population = Tr::tr("mentees rated before and after"),
            .definition = Tr::tr("The mean of the rating after less the rating before, each mentee's skills "
                                 "averaged first.")},
        MetricUnit::Steps, context);
    QMap<qint64, QList<double>> gains;
    QSet<ParticipantId> halfRated;
    for (const SkillRating &rating : ratings) {
        if (rating.byMentor != byMentor)
            continue;
        if (rating.before && rating.after)
            gains[rating.mentee.value()].append(*rating.after - *rating.before);
        else if (rating.before || rating.after)
            halfRated.insert(rating.mentee);
    }
    QList<double> means;
    for (const auto &[mentee, of] : gains.asKeyValueRange()) {
        means.append(std::accumulate(of.begin(), of.end(), 0.0) / static_cast<double>(of.size()));
        halfRated.remove(ParticipantId(mentee));
    }
    metric.n = means.size();
    metric.numerator = metric.n;
    metric.missing = halfRated.size();
    if (nothingToShow(metric, metric.n, context))
        return metric;
    const auto estimate = meanOf(means);
    metric.value = estimate->mean;
    metric.interval = estimate->interval;
    QStringList notes;
    if (!metric.interval)
        notes.append(Tr::tr("no interval: everyone gained the same"));
    finish(metric, notes);
    return metric;
}

Metric crossDepartment(const QList<PairingDepartments> &pairings, const MetricContext &context)
{
    qint64 known = 0;
    qint64 across = 0;
    for (const PairingDepartments &pairing : pairings) {
        if (pairing.mentors.isEmpty() || pairing.mentees.isEmpty() || pairing.mentors.contains(QString())
            || pairing.mentees.contains(QString()))
            continue;
        ++known;
        across += std::ranges::none_of(pairing.mentors, [&](const QString &department) {
            return pairing.mentees.contains(department, Qt::CaseInsensitive);
        });
    }
    return share({.id = u"cross_department"_s,
                     .name = Tr::tr("Cross-department pairings"),
                     .population = Tr::tr("pairings whose departments are known"),
                     .definition = Tr::tr("Pairings whose two sides share no department, divided by all "
                                          "pairings.")},
        across, known, pairings.size() - known, context);
}

Metric representation(qint64 inGroup, qint64 mentors, const MetricContext &context)
{
    Metric metric
        = share({.id = u"representation"_s,
                    .name = Tr::tr("Represented among mentors"),
                    .population = Tr::tr("enrolled mentors"),
                    .definition = Tr::tr("Enrolled mentors of the group, divided by all enrolled mentors.")},
            inGroup, mentors, 0, context);
    const auto tellsOfFew = [&](qint64 people) { return people > 0 && people < context.minimumGroupSize; };
    if (!metric.suppressed && (tellsOfFew(inGroup) || tellsOfFew(mentors - inGroup)))
        suppress(metric,
            Tr::tr("not shown because the group, or everybody outside it, is fewer than %1")
                .arg(context.minimumGroupSize));
    return metric;
}

} // namespace mentorbook
