#include "core/metrics/program_metrics.h"

#include "core/base/tr.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace mentorbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int lowPrecisionBelow = 30;
constexpr qsizetype ratingScale = 5;

// What a metric is, apart from its figures.
struct Description
{
    QString id;
    QString name;
    QString population;
    QString definition;
};

Metric described(const Description &description, MetricUnit unit, const MetricContext &context)
{
    Metric metric{.id = description.id, .name = description.name, .unit = unit};
    metric.population = context.group.isEmpty()
        ? description.population
        //: %1 is a population such as "approved mentees", %2 a program's name
        : Tr::tr("%1 in %2").arg(description.population, context.group);
    metric.window = context.window;
    metric.dataThrough = context.dataThrough;
    metric.definition = description.definition;
    return metric;
}

// True and the metric closed where there is no data or too little to show. groupSize: the people or pairings
// behind the figure.
bool nothingToShow(Metric &metric, qint64 groupSize, const MetricContext &context)
{
    if (groupSize <= 0)
        return true;
    if (groupSize >= context.minimumGroupSize)
        return false;
    metric.numerator = 0;
    metric.n = 0;
    metric.missing = 0;
    metric.suppressed = true;
    metric.note = Tr::tr("not shown because fewer than %1 stand behind it").arg(context.minimumGroupSize);
    return true;
}

void finish(Metric &metric, QStringList notes)
{
    metric.lowPrecision = metric.n < lowPrecisionBelow;
    if (metric.lowPrecision)
        notes.prepend(Tr::tr("low precision: fewer than %1").arg(lowPrecisionBelow));
    metric.note = notes.join(Tr::tr("; ", "between two notes"));
}

std::optional<Interval> inPercent(const std::optional<Interval> &interval)
{
    if (!interval)
        return std::nullopt;
    return Interval{100 * interval->lo, 100 * interval->hi};
}

double percentOf(qint64 count, qint64 n) { return 100 * static_cast<double>(count) / static_cast<double>(n); }

Metric share(const Description &description, qint64 numerator, qint64 n, qint64 missing,
    const MetricContext &context, const QStringList &notes = {})
{
    Q_ASSERT(numerator >= 0 && numerator <= n);
    Metric metric = described(description, MetricUnit::Percent, context);
    metric.numerator = numerator;
    metric.n = n;
    metric.missing = missing;
    if (nothingToShow(metric, n, context))
        return metric;
    metric.value = percentOf(numerator, n);
    metric.interval = inPercent(wilsonInterval(numerator, n));
    finish(metric, notes);
    return metric;
}

Metric count(const Description &description, qint64 people, const MetricContext &context)
{
    Metric metric = described(description, MetricUnit::Count, context);
    metric.numerator = people;
    metric.n = people;
    if (nothingToShow(metric, people, context)) {
        if (!metric.suppressed)
            metric.value = 0; // nobody is a figure, and hides nobody
        return metric;
    }
    metric.value = static_cast<double>(people);
    return metric;
}

qint64 answersTo(const RatingCounts &ratings)
{
    return std::accumulate(ratings.counts.begin(), ratings.counts.end(), qint64{0});
}

qint64 silent(const RatingCounts &ratings)
{
    return std::max<qint64>(0, ratings.invited - answersTo(ratings));
}

bool allAnsweredTheSame(const RatingCounts &ratings) { return ratings.counts.contains(answersTo(ratings)); }

QStringList satisfactionNotes(const RatingCounts &ratings)
{
    QStringList notes;
    const qint64 answers = answersTo(ratings);
    if (answers == 1)
        notes.append(Tr::tr("no interval: one answer"));
    else if (allAnsweredTheSame(ratings))
        notes.append(Tr::tr("no interval: everyone gave the same answer"));
    if (ratings.invited > 0)
        notes.append(Tr::tr("%1 of %2 invited people answered (%3 %)")
                .arg(answers)
                .arg(ratings.invited)
                .arg(qRound(percentOf(answers, ratings.invited))));
    return notes;
}

QString peopleWhoAnswered() { return Tr::tr("people who answered"); }

} // namespace

Metric enrolledCount(qint64 enrolled, const MetricContext &context)
{
    return count({.id = u"enrolled"_s,
                     .name = Tr::tr("Enrolled"),
                     .population = Tr::tr("participants"),
                     .definition = Tr::tr("Participants who are approved or later. Everybody counts once.")},
        enrolled, context);
}

Metric activeCount(qint64 active, const MetricContext &context)
{
    return count(
        {.id = u"active"_s,
            .name = Tr::tr("Active"),
            .population = Tr::tr("participants"),
            .definition = Tr::tr("Participants in a trial or active pairing. Everybody counts once.")},
        active, context);
}

Metric enrollmentRate(qint64 enrolled, qint64 eligible, const MetricContext &context)
{
    return share(
        {.id = u"enrollment"_s,
            .name = Tr::tr("Enrollment"),
            .population = Tr::tr("eligible people"),
            .definition = Tr::tr("People enrolled, divided by people eligible on the invitation date.")},
        enrolled, eligible, 0, context);
}

Metric participationRate(qint64 everActive, qint64 enrolled, const MetricContext &context)
{
    return share({.id = u"participation"_s,
                     .name = Tr::tr("Participation"),
                     .population = Tr::tr("enrolled people"),
                     .definition = Tr::tr(
                         "People who were ever in a trial or active pairing, divided by people enrolled.")},
        everActive, enrolled, 0, context);
}

Metric cumulativeMatchRate(const MatchCounts &counts, const MetricContext &context)
{
    return share({.id = u"match_rate"_s,
                     .name = Tr::tr("Match rate"),
                     .population = Tr::tr("approved mentees"),
                     .definition = Tr::tr("Mentees matched at least once, divided by mentees approved.")},
        counts.matchedEver, counts.approved, 0, context);
}

Metric currentMatchRate(const MatchCounts &counts, const MetricContext &context)
{
    return share({.id = u"match_rate_current"_s,
                     .name = Tr::tr("Matched now"),
                     .population = Tr::tr("approved mentees"),
                     .definition = Tr::tr("Mentees who are in a pairing now, divided by mentees approved.")},
        counts.matchedNow, counts.approved, 0, context);
}

Metric onCadence(const QList<PairingHealth> &activePairings, const MetricContext &context)
{
    const auto early = static_cast<int>(activePairings.count(PairingHealth::TooEarly));
    QStringList notes;
    if (early > 0)
        notes.append(Tr::tr("for %n pairings it is too early to say", nullptr, early));
    return share(
        {.id = u"on_cadence"_s,
            .name = Tr::tr("On cadence"),
            .population = Tr::tr("active pairings"),
            .definition = Tr::tr("Active pairings that are on track, divided by all active pairings.")},
        activePairings.count(PairingHealth::OnTrack), activePairings.size(), 0, context, notes);
}

Metric cadenceCompliance(const QList<CadenceTally> &pairings, const MetricContext &context)
{
    Metric metric = described(
        {.id = u"cadence_compliance"_s,
            .name = Tr::tr("Cadence compliance"),
            .population = Tr::tr("pairings with at least one whole cadence period"),
            .definition
            = Tr::tr("Meetings held, at most one a cadence period, divided by the whole cadence periods "
                     "since the start without agreed pauses. A no-show is not held.")},
        MetricUnit::Percent, context);
    qint64 counted = 0;
    for (const CadenceTally &tally : pairings) {
        metric.numerator += tally.held;
        metric.n += tally.expected;
        counted += tally.expected > 0 ? 1 : 0;
    }
    metric.missing = pairings.size() - counted;
    if (nothingToShow(metric, counted, context))
        return metric;
    metric.value = percentOf(metric.numerator, metric.n);
    finish(metric, {Tr::tr("no interval: meetings of one pairing depend on each other")});
    return metric;
}

Metric satisfactionTopTwo(const RatingCounts &ratings, const MetricContext &context)
{
    Q_ASSERT(ratings.counts.size() == ratingScale);
    Metric metric
        = share({.id = u"satisfaction_top2"_s,
                    .name = Tr::tr("Satisfied"),
                    .population = peopleWhoAnswered(),
                    .definition = Tr::tr("People who chose 4 or 5 of 5, divided by people who answered.")},
            ratings.counts.value(ratingScale - 2) + ratings.counts.value(ratingScale - 1), answersTo(ratings),
            silent(ratings), context, satisfactionNotes(ratings));
    if (allAnsweredTheSame(ratings))
        metric.interval.reset();
    return metric;
}

Metric satisfactionMean(const RatingCounts &ratings, const MetricContext &context)
{
    Q_ASSERT(ratings.counts.size() == ratingScale);
    Metric metric = described({.id = u"satisfaction_mean"_s,
                                  .name = Tr::tr("Mean satisfaction"),
                                  .population = peopleWhoAnswered(),
                                  .definition = Tr::tr("The mean of the answers from 1 to 5.")},
        MetricUnit::Mean5, context);
    const std::optional<MeanEstimate> mean = meanOfRatings(ratings.counts);
    metric.n = answersTo(ratings);
    metric.numerator = metric.n;
    metric.missing = silent(ratings);
    if (nothingToShow(metric, metric.n, context) || !mean)
        return metric;
    metric.value = mean->mean;
    metric.interval = mean->interval;
    finish(metric, satisfactionNotes(ratings));
    return metric;
}

Metric surveyResponse(qint64 complete, qint64 invited, const MetricContext &context)
{
    return share({.id = u"survey_response"_s,
                     .name = Tr::tr("Survey response"),
                     .population = Tr::tr("people invited to the survey"),
                     .definition = Tr::tr("Complete answers, divided by people invited and eligible.")},
        complete, invited, 0, context);
}

Metric pairingCompletion(const QList<PairingCourse> &pairings, QDate today, const MetricContext &context)
{
    qint64 due = 0;
    qint64 reached = 0;
    qint64 missing = 0;
    for (const PairingCourse &pairing : pairings) {
        if (!pairing.plannedEnd) {
            ++missing;
            continue;
        }
        if (*pairing.plannedEnd > today)
            continue;
        ++due;
        const bool ranToTheEnd = pairing.endedOn ? *pairing.endedOn >= *pairing.plannedEnd
                                                 : pairing.state != PairingState::EndedEarly;
        if (ranToTheEnd || pairing.state == PairingState::Completed)
            ++reached;
    }
    return share({.id = u"pairing_completion"_s,
                     .name = Tr::tr("Pairing completion"),
                     .population = Tr::tr("pairings whose planned end has come"),
                     .definition = Tr::tr(
                         "Pairings that reached their planned end, divided by pairings whose planned end has "
                         "come, those ended early included.")},
        reached, due, missing, context);
}

} // namespace mentorbook
