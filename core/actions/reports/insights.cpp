#include "core/actions/reports/insights.h"

#include "core/actions/reports/report_facts.h"
#include "core/base/tr.h"
#include "core/reports/program_charts.h"

namespace mentorbook {

namespace {

void addNote(QStringList &notes, const QString &about, const Metric &metric)
{
    if (!metric.note.isEmpty())
        notes.append(Tr::tr("%1: %2.", "a figure and its note").arg(about, metric.note));
}

Insight pairingHealth(const ProgramFigures &figures)
{
    Insight insight{.kind = InsightKind::PairingHealth,
        .chart = pairingHealthChart(healthCounts(figures.health), figures.status.program.minimumGroupSize),
        .notes = {},
        .definitions = {{Tr::tr("Pairing health"),
                            Tr::tr("Compares the days since a pairing last met with the rhythm it agreed on; "
                                   "agreed pauses are not counted. Paused and ended pairings are left out.")},
            {figures.onCadence.name, figures.onCadence.definition}},
        .nextStep = {}};
    addNote(insight.notes, figures.onCadence.name, figures.onCadence);
    if (figures.health.isEmpty())
        insight.nextStep = Tr::tr("Publish a matching round to start the first pairings.");
    return insight;
}

Insight meetingsByMonth(const ProgramFigures &figures, const QLocale &locale)
{
    const QList<MonthOfMeetings> &months = figures.months;
    Insight insight{.kind = InsightKind::MeetingsByMonth,
        .chart = figures.compliance.suppressed
            ? suppressedMeetingsChart(figures.status.program.minimumGroupSize)
            : meetingsByMonthChart(months, !months.isEmpty() && months.last().incomplete, locale.bcp47Name()),
        .notes = {},
        .definitions = {{figures.compliance.name, figures.compliance.definition},
            {Tr::tr("Month"),
                Tr::tr("A cadence period belongs to the month in which it ends; a period that is still "
                       "running is not counted yet.")}},
        .nextStep = {}};
    addNote(insight.notes, figures.compliance.name, figures.compliance);
    if (insight.chart.lastPeriodIncomplete)
        insight.notes.append(Tr::tr("The last month is hatched because it is not over."));
    if (months.isEmpty())
        insight.nextStep
            = Tr::tr("Publish a matching round; meetings are counted from the first pairing on.");
    return insight;
}

Insight satisfaction(const ProgramFigures &figures, const QLocale &locale)
{
    QList<WaveOfAnswers> waves;
    for (const WaveFigures &wave : figures.waves)
        waves.append({wave.wave.name, wave.mean, wave.response});
    Insight insight{.kind = InsightKind::Satisfaction,
        .chart = satisfactionChart(waves, locale),
        .notes = {},
        .definitions = {},
        .nextStep = {}};
    for (const WaveOfAnswers &wave : waves)
        addNote(insight.notes, wave.name, wave.mean);
    if (waves.isEmpty()) {
        insight.nextStep = Tr::tr("Import the answers to a survey to see how satisfied people are.");
        return insight;
    }
    insight.definitions = {{waves.last().mean.name, waves.last().mean.definition},
        {waves.last().response.name, waves.last().response.definition},
        {Tr::tr("95 % interval"),
            Tr::tr("Student's t interval of the mean: how far it could be off if those who answered were a "
                   "random sample. It says nothing about those who did not answer.")}};
    return insight;
}

} // namespace

QList<Insight> programInsights(const ProgramFigures &figures, const QLocale &locale)
{
    return {pairingHealth(figures), meetingsByMonth(figures, locale), satisfaction(figures, locale)};
}

} // namespace mentorbook
