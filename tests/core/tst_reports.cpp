#include "core/reports/program_report.h"

#include <QtTest>

using namespace mentorbook;
using namespace Qt::StringLiterals;

namespace {

// A program of 85 pairings in its eighth month.
ProgramFacts leadership()
{
    ProgramFacts facts{
        .programName = u"Leadership 2026"_s, .organization = u"Acme"_s, .author = u"Ruth Adeyemi"_s};
    facts.start = QDate(2026, 1, 12);
    facts.end = QDate(2026, 12, 18);
    facts.today = QDate(2026, 8, 14);
    facts.dataThrough = QDate(2026, 8, 10);
    facts.headline
        = {{u"Matched"_s, u"94 %"_s, u"85 of 90 approved"_s, u"Matched at least once of all approved."_s}};
    facts.health = {.onTrack = 66, .atRisk = 9, .stalled = 6, .tooEarly = 4};
    facts.meetings
        = {{QDate(2025, 12, 1), 35, 40, 30}, {QDate(2026, 1, 1), 50, 60, 45}, {QDate(2026, 2, 1), 9, 60, 5}};
    facts.lastMonthIncomplete = true;
    facts.pairings
        = {{.mentor = u"Ada Okafor"_s, .mentee = u"Jonas Weber"_s, .health = PairingHealth::OnTrack},
            {.mentor = u"Mei Lin"_s,
                .mentee = u"Tomás Ruiz"_s,
                .health = PairingHealth::Stalled,
                .reason = u"82 days"_s}};
    facts.unmatched = {{u"Li Wei"_s, u"Mentee"_s, u"No mentor offers “procurement”."_s}};
    facts.satisfaction = {{u"June 2026"_s, u"4.3 of 5"_s, u"61"_s, u"72 %"_s}};
    facts.notes = {u"One group is merged into “Other”."_s};
    return facts;
}

QString allText(const ReportTable &table)
{
    QString text = table.caption + u'\n' + table.footnote + u'\n' + table.emptyText + u'\n';
    for (const ReportColumn &column : table.columns)
        text += column.title + u'\n';
    for (const QStringList &row : table.rows)
        text += row.join(u'\n') + u'\n';
    return text;
}

struct TextOf
{
    QString operator()(const Heading &block) const { return block.text; }
    QString operator()(const Paragraph &block) const { return block.text; }
    QString operator()(const BulletList &block) const { return block.items.join(u'\n'); }
    QString operator()(const KeyFigures &block) const
    {
        QString text;
        for (const KeyFigure &figure : block.figures)
            text += figure.label + u'\n' + figure.value + u'\n' + figure.note + u'\n';
        return text;
    }
    QString operator()(const ReportTable &block) const { return allText(block); }
    QString operator()(const ChartBlock &block) const
    {
        return block.chart.title + u'\n' + block.chart.sentence + u'\n' + allText(block.chart.table);
    }
    QString operator()(const Definitions &block) const
    {
        QString text;
        for (const Definition &definition : block.items)
            text += definition.term + u'\n' + definition.text + u'\n';
        return text;
    }
    QString operator()(const PageBreak &) const { return {}; }
};

QString allText(const ReportDocument &document)
{
    QString text = document.title + u'\n' + document.subtitle + u'\n';
    for (const ReportBlock &block : document.blocks)
        text += std::visit(TextOf(), block) + u'\n';
    return text;
}

template <class Block> QList<Block> blocksOf(const ReportDocument &document)
{
    QList<Block> found;
    for (const ReportBlock &block : document.blocks) {
        if (const auto *one = std::get_if<Block>(&block))
            found.append(*one);
    }
    return found;
}

QStringList headings(const ReportDocument &document)
{
    QStringList texts;
    for (const Heading &heading : blocksOf<Heading>(document))
        texts.append(heading.text);
    return texts;
}

} // namespace

class tst_reports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHealthChartStatesItsFinding()
    {
        const ChartDescription chart
            = pairingHealthChart({.onTrack = 66, .atRisk = 9, .stalled = 6, .tooEarly = 4});
        QVERIFY2(chart.title.startsWith(u"66 of "_s), qPrintable(chart.title));
        QVERIFY(chart.sentence.contains(u"78 %"_s));
        QCOMPARE(chart.series.size(), 1);
        QCOMPARE(chart.series.first().n, std::optional<qint64>(85));
        QCOMPARE(chart.series.first().values.size(), chart.categories.size());
        QCOMPARE(chart.series.first().categoryColors.first(), ChartColor::Positive);
    }

    void theHealthTableHoldsTheChartsNumbers()
    {
        const ChartDescription chart
            = pairingHealthChart({.onTrack = 66, .atRisk = 9, .stalled = 6, .tooEarly = 4});
        for (qsizetype i = 0; i < chart.categories.size(); ++i) {
            QCOMPARE(chart.table.rows[i][0], chart.categories[i]);
            QCOMPARE(chart.table.rows[i][1], QString::number(chart.series.first().values[i].value()));
        }
        QCOMPARE(chart.table.rows.last()[1], u"85"_s);
    }

    void ofNoPairingsThereIsNoShare()
    {
        const ChartDescription chart = pairingHealthChart({});
        QVERIFY(!chart.sentence.contains(u'%'));
        QVERIFY(chart.series.isEmpty() && chart.table.rows.isEmpty());
    }

    void aBoardReportOfFewPairingsCountsNothingOfThem()
    {
        ProgramFacts facts = leadership();
        facts.health = {.onTrack = 1, .atRisk = 1, .stalled = 1, .tooEarly = 0};
        facts.meetingsSuppressed = true;
        facts.unmatched.clear();
        for (const ReportBlock &block : boardReport(facts).blocks) {
            QVERIFY(!std::holds_alternative<ChartBlock>(block));
            if (const auto *list = std::get_if<BulletList>(&block)) {
                for (const QString &item : list->items)
                    QVERIFY2(
                        !item.contains(u"stalled"_s) && !item.contains(u"Nothing needs"_s), qPrintable(item));
            }
        }
    }

    void theFindingIsCadenceComplianceAndAnIncompleteMonthIsMarked()
    {
        const ProgramFacts facts = leadership();
        const ChartDescription chart = meetingsByMonthChart(facts.meetings, true, u"en"_s);
        QVERIFY(chart.lastPeriodIncomplete);
        QVERIFY2(chart.title.contains(u"50 %"_s), qPrintable(chart.title)); // 80 kept of 160 due
        QVERIFY2(chart.sentence.contains(u"94 meetings"_s), qPrintable(chart.sentence)); // 35 + 50 + 9
        QVERIFY(chart.table.rows.last().first().contains(u"incomplete"_s));
        const ChartDescription whole = meetingsByMonthChart(facts.meetings, false, u"en"_s);
        QVERIFY(!whole.table.rows.last().first().contains(u"incomplete"_s));
    }

    void aYearIsNamedWhereItBegins()
    {
        const ChartDescription chart = meetingsByMonthChart(leadership().meetings, false, u"en"_s);
        QCOMPARE(chart.categories, QStringList({u"Dec\n2025"_s, u"Jan\n2026"_s, u"Feb"_s}));
    }

    void everySeriesCarriesItsCount()
    {
        const ChartDescription chart = meetingsByMonthChart(leadership().meetings, false, u"en"_s);
        QCOMPARE(chart.series.size(), 2);
        QCOMPARE(chart.series[0].n, std::optional<qint64>(80));
        QCOMPARE(chart.series[1].n, std::optional<qint64>(160));
    }

    void noMeetingsExpectedIsNotADivisionByZero()
    {
        const ChartDescription chart = meetingsByMonthChart({{QDate(2026, 1, 1), 0, 0}}, false, u"en"_s);
        QVERIFY(!chart.title.contains(u'%'));
        QCOMPARE(chart.table.rows.first().last(), u"–"_s);
        QVERIFY(!meetingsByMonthChart({}, true, u"en"_s).lastPeriodIncomplete);
    }

    void theBoardReportNamesNobody()
    {
        const QString text = allText(boardReport(leadership()));
        for (const QString &name :
            {u"Ada Okafor"_s, u"Jonas Weber"_s, u"Mei Lin"_s, u"Tomás Ruiz"_s, u"Li Wei"_s})
            QVERIFY2(!text.contains(name), qPrintable(name));
    }

    void theBoardReportBeginsWithItsFindings()
    {
        const ReportDocument report = boardReport(leadership());
        QCOMPARE(report.title, u"Leadership 2026"_s);
        QCOMPARE(std::get<Paragraph>(report.blocks.first()).role, ParagraphRole::Lead);
        QVERIFY(std::holds_alternative<KeyFigures>(report.blocks[1]));
        QCOMPARE(blocksOf<ChartBlock>(report).size(), 2);
        const QStringList sections = headings(report);
        QVERIFY(sections.indexOf(u"Next steps"_s) > 0);
        QCOMPARE(sections.last(), u"Method and limits"_s);
    }

    void definitionsAndNotesStandUnderMethodAndLimits()
    {
        const ReportDocument report = boardReport(leadership());
        QCOMPARE(blocksOf<Definitions>(report).first().items.first().term, u"Matched"_s);
        const QString text = allText(report);
        QVERIFY(text.contains(u"merged into “Other”"_s));
        QVERIFY(text.contains(u"August 10, 2026"_s));
    }

    void theReviewListsEveryPairingWorstFirst()
    {
        const ReportDocument report = programReview(leadership());
        for (const ReportTable &table : blocksOf<ReportTable>(report)) {
            if (table.columns.first().title != u"Mentor"_s)
                continue;
            QCOMPARE(table.rows.size(), 2);
            QCOMPARE(table.rows.first().first(), u"Mei Lin"_s);
            QCOMPARE(table.rows.first().size(), table.columns.size());
            return;
        }
        QFAIL("The review has no table of pairings.");
    }

    void theReviewNamesTheUnmatchedAndWhy()
    {
        const QString text = allText(programReview(leadership()));
        QVERIFY(text.contains(u"Li Wei"_s));
        QVERIFY(text.contains(u"procurement"_s));
    }

    void givenNextStepsReplaceTheDerivedOnes()
    {
        ProgramFacts facts = leadership();
        QVERIFY(allText(boardReport(facts)).contains(u"stalled pairings, and re-pair"_s));
        facts.nextSteps = {u"Extend the program to Lyon."_s};
        const QString text = allText(boardReport(facts));
        QVERIFY(text.contains(u"Extend the program to Lyon."_s));
        QVERIFY(!text.contains(u"stalled pairings, and re-pair"_s));
    }

    void aProgramWithoutAnythingStillMakesAReport()
    {
        const ProgramFacts facts{.programName = u"New"_s};
        QVERIFY(blocksOf<ChartBlock>(boardReport(facts)).isEmpty());
        QVERIFY(allText(programReview(facts)).contains(u"No pairing is active yet."_s));
    }
};

QTEST_GUILESS_MAIN(tst_reports)
#include "tst_reports.moc"
