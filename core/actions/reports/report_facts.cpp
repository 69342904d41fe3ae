#include "core/actions/reports/report_facts.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

HeadlineFigure headline(const QString &label, const Metric &metric, const QLocale &locale)
{
    return {.label = label,
        .value = formatted(metric, locale),
        .note = metric.suppressed || metric.n == 0 ? metric.note
            : metric.unit == MetricUnit::Mean5
            ? Tr::tr("n = %1").arg(locale.toString(metric.n))
            : Tr::tr("%1 of %2").arg(locale.toString(metric.numerator), locale.toString(metric.n)),
        .definition = metric.definition};
}

QString cadenceText(int days) { return Tr::tr("every %n days", nullptr, days); }

} // namespace

HealthCounts healthCounts(const QList<PairingHealth> &health)
{
    return {.onTrack = int(health.count(PairingHealth::OnTrack)),
        .atRisk = int(health.count(PairingHealth::AtRisk)),
        .stalled = int(health.count(PairingHealth::Stalled)),
        .tooEarly = int(health.count(PairingHealth::TooEarly))};
}

ProgramFacts programFacts(const ProgramFigures &figures, QDate today, const QLocale &locale)
{
    const Program &program = figures.status.program;
    ProgramFacts facts;
    facts.programName = program.name;
    facts.language = locale.bcp47Name();
    facts.start = program.start;
    facts.end = program.end;
    facts.today = today;
    facts.dataThrough = figures.dataThrough;
    facts.minimumGroupSize = program.minimumGroupSize;
    facts.health = healthCounts(figures.health);
    facts.meetings = figures.months;
    facts.meetingsSuppressed = figures.compliance.suppressed;
    facts.lastMonthIncomplete = !figures.months.isEmpty() && figures.months.last().incomplete;

    facts.headline.append(headline(Tr::tr("Matched"), figures.matched, locale));
    facts.headline.append(headline(Tr::tr("On cadence"), figures.onCadence, locale));
    facts.headline.append(headline(Tr::tr("Meetings kept"), figures.compliance, locale));
    if (!figures.waves.isEmpty())
        facts.headline.append(headline(Tr::tr("Satisfied"), figures.waves.last().mean, locale));
    QStringList notes;
    for (const Metric *metric : {&figures.matched, &figures.onCadence, &figures.compliance}) {
        if (!metric->note.isEmpty())
            notes.append(u"%1: %2"_s.arg(metric->name, metric->note));
    }
    for (const WaveFigures &wave : figures.waves) {
        facts.satisfaction.append({.wave = wave.wave.name,
            .value = formatted(wave.mean, locale),
            .n = wave.mean.suppressed ? Tr::tr("not shown") : locale.toString(wave.mean.n),
            .responseRate = formatted(wave.response, locale)});
        if (!wave.mean.note.isEmpty())
            notes.append(u"%1, %2: %3"_s.arg(wave.mean.name, wave.wave.name, wave.mean.note));
    }
    facts.notes = notes;

    for (const PairingOverview &overview : figures.status.pairings) {
        if (!overview.isRunning())
            continue;
        QStringList mentors;
        QStringList mentees;
        for (const PairingMember &member : overview.mentors)
            mentors.append(member.name);
        for (const PairingMember &member : overview.mentees)
            mentees.append(member.name);
        facts.pairings.append({.mentor = mentors.join(u", "_s),
            .mentee = mentees.join(u", "_s),
            .started = overview.pairing.startedOn,
            .meetingsHeld = overview.meetingsHeld(today),
            .lastMeeting = overview.verdict.lastMet,
            .cadence = cadenceText(overview.cadenceDays),
            .health = overview.verdict.health,
            .reason = explain(overview.verdict)});
    }
    for (const AttentionItem &item : figures.status.attention) {
        if (item.kind == AttentionKind::Unmatched || item.kind == AttentionKind::WaitListed)
            facts.unmatched.append({.name = item.subject, .role = Tr::tr("Mentee"), .reason = item.reason});
    }
    return facts;
}

} // namespace mentorbook
