#include "core/metrics/program_metrics.h"

#include "core/base/tr.h"
#include "core/metrics/metric_parts.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace mentorbook {

using namespace Qt::StringLiterals;
using namespace metric_parts;

namespace {

constexpr qsizetype ratingScale = 5;

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
        enrolled, enrolled, context);
}

Metric activeCount(qint64 active, const MetricContext &context)
{
    return count(
        {.id = u"active"_s,
            .name = Tr::tr("Active"),
            .population = Tr::tr("participants"),
            .definition = Tr::tr("Participants in a trial or active pairing. Everybody counts once.")},
        active, active, context);
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
