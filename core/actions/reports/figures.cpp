#include "core/actions/reports/figures.h"

#include "core/base/tr.h"
#include "core/metrics/program_metrics.h"
#include "core/storage/tables/participant_table.h"
#include "core/storage/tables/roster_table.h"
#include "core/storage/tables/survey_table.h"

#include <algorithm>

namespace mentorbook {

namespace {

bool countsForCadence(const PairingOverview &overview)
{
    return overview.pairing.state == PairingState::Trial || overview.pairing.state == PairingState::Active;
}

// Mentees who were approved, and stayed or completed.
MatchCounts matchCounts(const QList<ParticipantRow> &participants, const QList<PairingOverview> &pairings)
{
    QSet<ParticipantId> paired;
    for (const PairingOverview &overview : pairings) {
        if (overview.isRunning())
            paired.unite(
                QSet<ParticipantId>(overview.pairing.mentees.begin(), overview.pairing.mentees.end()));
    }
    MatchCounts counts;
    for (const ParticipantRow &row : participants) {
        const ParticipantState state = row.participant.state;
        if (!isMentored(row.participant)
            || (state != ParticipantState::Approved && state != ParticipantState::Completed))
            continue;
        ++counts.approved;
        counts.matchedEver += row.matched;
        counts.matchedNow += paired.contains(row.participant.id);
    }
    return counts;
}

WaveFigures waveFigures(
    const SurveyWave &wave, const QList<SatisfactionResponse> &responses, const MetricContext &context)
{
    RatingCounts ratings{.counts = {0, 0, 0, 0, 0}, .invited = 0};
    qint64 complete = 0;
    for (const SatisfactionResponse &response : responses) {
        if (response.wave != wave.id)
            continue;
        ++ratings.invited;
        if (response.answer) {
            ++ratings.counts[*response.answer - 1];
            ++complete;
        }
    }
    return {.wave = wave,
        .mean = satisfactionMean(ratings, context),
        .topTwo = satisfactionTopTwo(ratings, context),
        .response = surveyResponse(complete, ratings.invited, context)};
}

} // namespace

int ProgramFigures::runningPairings() const
{
    return int(std::ranges::count_if(
        status.pairings, [](const PairingOverview &overview) { return overview.isRunning(); }));
}

Result<ProgramFigures> programFigures(Database &database, const Program &program, QDate today)
{
    auto status = programStatus(database, program, today);
    if (!status)
        return passOn(status);
    auto participants = participant_table::ofProgram(database, program.id);
    if (!participants)
        return passOn(participants);
    auto rosters = roster_table::all(database);
    if (!rosters)
        return passOn(rosters);
    auto waves = survey_table::waves(database, program.id);
    if (!waves)
        return passOn(waves);
    auto responses = survey_table::responses(database, program.id);
    if (!responses)
        return passOn(responses);

    ProgramFigures figures;
    const auto reaches = [&](QDate day) {
        if (day <= today && (!figures.dataThrough.isValid() || day > figures.dataThrough))
            figures.dataThrough = day;
    };
    for (const Roster &roster : *rosters)
        reaches(roster.asOf);
    for (const SatisfactionResponse &response : *responses)
        reaches(response.answeredOn.value_or(QDate()));
    QDate firstStart;
    QList<PairingHistory> histories;
    QList<CadenceTally> tallies;
    for (const PairingOverview &overview : status->pairings) {
        for (const Meeting &meeting : overview.meetings)
            reaches(meeting.on);
        histories.append(overview.history);
        tallies.append(cadenceTally(overview.history, today));
        if (countsForCadence(overview))
            figures.health.append(overview.verdict.health);
        if (!firstStart.isValid() || overview.pairing.startedOn < firstStart)
            firstStart = overview.pairing.startedOn;
    }

    const MetricContext context{.group = program.name,
        .window = program.start
            ? Tr::tr("%1 to %2").arg(program.start->toString(Qt::ISODate), today.toString(Qt::ISODate))
            : Tr::tr("until %1").arg(today.toString(Qt::ISODate)),
        .dataThrough = figures.dataThrough.isValid() ? std::optional(figures.dataThrough) : std::nullopt,
        .minimumGroupSize = program.minimumGroupSize};
    const MatchCounts counts = matchCounts(*participants, status->pairings);
    figures.enrolled = enrolledCount(std::ranges::count_if(*participants,
                                         [](const ParticipantRow &row) {
                                             return row.participant.state == ParticipantState::Approved
                                                 || row.participant.state == ParticipantState::Completed;
                                         }),
        context);
    figures.matched = cumulativeMatchRate(counts, context);
    figures.matchedNow = currentMatchRate(counts, context);
    figures.onCadence = onCadence(figures.health, context);
    figures.compliance = cadenceCompliance(tallies, context);
    if (firstStart.isValid())
        figures.months = meetingsByMonth(histories, firstStart, today);
    for (const SurveyWave &wave : *waves)
        figures.waves.append(waveFigures(wave, *responses, context));
    figures.status = std::move(*status);
    return figures;
}

} // namespace mentorbook
