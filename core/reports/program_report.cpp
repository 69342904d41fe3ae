#include "core/reports/program_report.h"

#include "core/domain/names.h"

#include "core/base/tr.h"

#include <QLocale>

#include <algorithm>

namespace mentorbook {

using namespace Qt::StringLiterals;

namespace {

QString spelledOut(const ProgramFacts &facts, QDate day)
{
    return QLocale(facts.language)
        .toString(day, Tr::tr("MMMM d, yyyy", "a day in a sentence, Qt date format"));
}

QString shortDay(const ProgramFacts &facts, std::optional<QDate> day)
{
    if (!day || !day->isValid())
        return u"–"_s;
    return QLocale(facts.language).toString(*day, Tr::tr("MMM d, yyyy", "a day in a table, Qt date format"));
}

QString period(const ProgramFacts &facts)
{
    if (facts.start && facts.end)
        return Tr::tr("%1 to %2").arg(spelledOut(facts, *facts.start), spelledOut(facts, *facts.end));
    if (facts.start)
        return Tr::tr("Since %1").arg(spelledOut(facts, *facts.start));
    return {};
}

ReportDocument emptyDocument(const ProgramFacts &facts, const QString &title)
{
    QStringList about;
    for (const QString &part : {facts.organization, period(facts)}) {
        if (!part.isEmpty())
            about.append(part);
    }
    if (facts.dataThrough.isValid())
        about.append(Tr::tr("Data through %1").arg(spelledOut(facts, facts.dataThrough)));
    return {.title = title,
        .subtitle = about.join(u" · "_s),
        .author = facts.author,
        .language = facts.language,
        .date = facts.today};
}

KeyFigures headlineTiles(const ProgramFacts &facts)
{
    KeyFigures tiles;
    for (const HeadlineFigure &figure : facts.headline)
        tiles.figures.append({figure.label, figure.value, figure.note});
    return tiles;
}

ChartDescription healthChart(const ProgramFacts &facts)
{
    return pairingHealthChart(facts.health, facts.minimumGroupSize);
}

// What is counted of so few pairings that it would be about somebody is left out.
bool healthIsShown(const ProgramFacts &facts) { return facts.health.total() >= facts.minimumGroupSize; }

ChartDescription meetingsChart(const ProgramFacts &facts)
{
    if (facts.meetingsSuppressed)
        return suppressedMeetingsChart(facts.minimumGroupSize);
    return meetingsByMonthChart(facts.meetings, facts.lastMonthIncomplete, facts.language);
}

// What the charts find, in a breath.
QString leadSentence(const ProgramFacts &facts)
{
    QString lead = Tr::tr("%1.", "a finding becomes a sentence").arg(healthChart(facts).title);
    if (!facts.meetings.isEmpty())
        lead += u' ' + Tr::tr("%1.", "a finding becomes a sentence").arg(meetingsChart(facts).title);
    return lead;
}

QStringList findings(const ProgramFacts &facts)
{
    QStringList sentences = facts.findings;
    if (healthIsShown(facts) && facts.health.stalled > 0)
        sentences.append(
            Tr::tr("%n pairings have stalled and need a conversation.", nullptr, facts.health.stalled));
    if (!facts.unmatched.isEmpty())
        sentences.append(
            Tr::tr("%n people are waiting for a partner.", nullptr, int(facts.unmatched.size())));
    return sentences;
}

QStringList nextSteps(const ProgramFacts &facts)
{
    if (!facts.nextSteps.isEmpty())
        return facts.nextSteps;
    QStringList steps;
    if (healthIsShown(facts) && facts.health.stalled > 0)
        steps.append(Tr::tr("Speak with the %n stalled pairings, and re-pair those that do not resume.",
            nullptr, facts.health.stalled));
    if (healthIsShown(facts) && facts.health.atRisk > 0)
        steps.append(
            Tr::tr("Send a personal reminder to the %n pairings at risk.", nullptr, facts.health.atRisk));
    if (!facts.unmatched.isEmpty())
        steps.append(Tr::tr(
            "Find a partner for the %n people who are waiting.", nullptr, int(facts.unmatched.size())));
    if (!healthIsShown(facts) && facts.health.stalled + facts.health.atRisk > 0)
        steps.append(Tr::tr("Look after the pairings one by one; they are too few to be counted here."));
    if (steps.isEmpty())
        steps.append(Tr::tr("Nothing needs a decision now; keep the program going as it is."));
    return steps;
}

void appendCharts(const ProgramFacts &facts, QList<ReportBlock> &blocks)
{
    const auto append = [&blocks](const ChartDescription &chart) {
        if (chart.series.isEmpty())
            blocks.append(Paragraph{chart.sentence});
        else
            blocks.append(ChartBlock{chart});
    };
    append(healthChart(facts));
    if (!facts.meetings.isEmpty())
        append(meetingsChart(facts));
}

ReportTable satisfactionTable(const ProgramFacts &facts)
{
    ReportTable table{.columns
        = {{Tr::tr("Survey"), ColumnAlignment::Start, 1}, {Tr::tr("Result"), ColumnAlignment::End, 0},
            {Tr::tr("Answers"), ColumnAlignment::End, 0}, {Tr::tr("Response rate"), ColumnAlignment::End, 0}},
        .rows = {},
        .emptyText = Tr::tr("No survey has been answered yet.")};
    for (const SatisfactionFacts &wave : facts.satisfaction)
        table.rows.append({wave.wave, wave.value, wave.n, wave.responseRate});
    return table;
}

void appendSatisfaction(const ProgramFacts &facts, QList<ReportBlock> &blocks)
{
    if (facts.satisfaction.isEmpty())
        return;
    blocks.append(Heading{1, Tr::tr("Satisfaction")});
    blocks.append(satisfactionTable(facts));
}

void appendMethod(const ProgramFacts &facts, QList<ReportBlock> &blocks)
{
    blocks.append(Heading{1, Tr::tr("Method and limits")});
    Definitions definitions;
    for (const HeadlineFigure &figure : facts.headline) {
        if (!figure.definition.isEmpty())
            definitions.items.append({figure.label, figure.definition});
    }
    definitions.items.append({Tr::tr("Pairing health"),
        Tr::tr(
            "Compares the days since a pairing last met with the rhythm it agreed on; agreed pauses are not "
            "counted.")});
    definitions.items.append({Tr::tr("Small groups"),
        Tr::tr(
            "Figures about groups of fewer than %n people are not shown, so that nobody can be recognized.",
            nullptr, facts.minimumGroupSize)});
    blocks.append(definitions);
    if (!facts.notes.isEmpty())
        blocks.append(BulletList{facts.notes});
    if (facts.dataThrough.isValid())
        blocks.append(
            Paragraph{Tr::tr("The data reach through %1. A program is not an experiment: the figures "
                             "describe what happened, not what would have happened without it.")
                          .arg(spelledOut(facts, facts.dataThrough)),
                ParagraphRole::Note});
}

ReportTable pairingTable(const ProgramFacts &facts)
{
    ReportTable table{.columns
        = {{Tr::tr("Mentor"), ColumnAlignment::Start, 2}, {Tr::tr("Mentee"), ColumnAlignment::Start, 2},
            {Tr::tr("Started"), ColumnAlignment::Start, 0}, {Tr::tr("Cadence"), ColumnAlignment::Start, 0},
            {Tr::tr("Held"), ColumnAlignment::End, 0}, {Tr::tr("Last meeting"), ColumnAlignment::Start, 0},
            {Tr::tr("Health"), ColumnAlignment::Start, 0}, {Tr::tr("Why"), ColumnAlignment::Start, 3}},
        .rows = {},
        .footnote
        = Tr::tr("The pairings that need somebody come first. “Held” counts meetings that took place."),
        .emptyText = Tr::tr("No pairing is active yet.")};

    // The first to need somebody first.
    const auto urgency = [](PairingHealth health) {
        switch (health) {
        case PairingHealth::Stalled:
            return 0;
        case PairingHealth::AtRisk:
            return 1;
        case PairingHealth::TooEarly:
            return 2;
        case PairingHealth::OnTrack:
            return 3;
        }
        Q_UNREACHABLE();
    };
    QList<PairingFacts> pairings = facts.pairings;
    std::ranges::stable_sort(
        pairings, {}, [&](const PairingFacts &pairing) { return urgency(pairing.health); });
    for (const PairingFacts &pairing : pairings) {
        table.rows.append({pairing.mentor, pairing.mentee, shortDay(facts, pairing.started), pairing.cadence,
            QString::number(pairing.meetingsHeld), shortDay(facts, pairing.lastMeeting),
            nameOf(pairing.health), pairing.reason});
    }
    return table;
}

ReportTable unmatchedTable(const ProgramFacts &facts)
{
    ReportTable table{
        .columns = {{Tr::tr("Name"), ColumnAlignment::Start, 1}, {Tr::tr("Role"), ColumnAlignment::Start, 0},
            {Tr::tr("Why"), ColumnAlignment::Start, 2}},
        .rows = {},
        .emptyText = Tr::tr("Everybody who is approved has a partner.")};
    for (const UnmatchedFacts &person : facts.unmatched)
        table.rows.append({person.name, person.role, person.reason});
    return table;
}

} // namespace

ReportDocument boardReport(const ProgramFacts &facts)
{
    ReportDocument document = emptyDocument(facts, facts.programName);
    QList<ReportBlock> &blocks = document.blocks;

    blocks.append(Paragraph{leadSentence(facts), ParagraphRole::Lead});
    if (!facts.headline.isEmpty())
        blocks.append(headlineTiles(facts));
    if (const QStringList found = findings(facts); !found.isEmpty())
        blocks.append(BulletList{found});

    blocks.append(Heading{1, Tr::tr("How the pairings are doing")});
    appendCharts(facts, blocks);
    appendSatisfaction(facts, blocks);
    blocks.append(Heading{1, Tr::tr("Next steps")});
    blocks.append(BulletList{nextSteps(facts)});
    appendMethod(facts, blocks);
    return document;
}

ReportDocument programReview(const ProgramFacts &facts)
{
    ReportDocument document = emptyDocument(facts, Tr::tr("%1: program review").arg(facts.programName));
    QList<ReportBlock> &blocks = document.blocks;

    blocks.append(Paragraph{leadSentence(facts), ParagraphRole::Lead});
    blocks.append(Paragraph{Tr::tr("Confidential: this report names people."), ParagraphRole::Note});
    if (!facts.headline.isEmpty())
        blocks.append(headlineTiles(facts));
    if (const QStringList found = findings(facts); !found.isEmpty())
        blocks.append(BulletList{found});
    blocks.append(Heading{1, Tr::tr("Next steps")});
    blocks.append(BulletList{nextSteps(facts)});

    blocks.append(Heading{1, Tr::tr("How the pairings are doing")});
    appendCharts(facts, blocks);
    blocks.append(Heading{2, Tr::tr("Every pairing")});
    blocks.append(pairingTable(facts));
    blocks.append(Heading{1, Tr::tr("Unmatched people")});
    blocks.append(unmatchedTable(facts));
    blocks.append(Heading{1, Tr::tr("Satisfaction")});
    blocks.append(satisfactionTable(facts));
    appendMethod(facts, blocks);
    return document;
}

} // namespace mentorbook
