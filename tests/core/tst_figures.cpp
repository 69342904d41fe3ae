#include "core/actions/reports/insights.h"
#include "core/actions/reports/report_facts.h"
#include "tests/core/figures_story.h"

using namespace mentorbook;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

Insight insightOf(const ProgramFigures &figures, InsightKind kind)
{
    return programInsights(figures, english).at(int(kind));
}

// The text of a report, all blocks one after the other.
struct Words
{
    QString text;

    void operator()(const Heading &block) { text += block.text + u'\n'; }
    void operator()(const Paragraph &block) { text += block.text + u'\n'; }
    void operator()(const BulletList &block) { text += block.items.join(u'\n') + u'\n'; }
    void operator()(const KeyFigures &block)
    {
        for (const KeyFigure &figure : block.figures)
            text += figure.label + u' ' + figure.value + u' ' + figure.note + u'\n';
    }
    void operator()(const ReportTable &block)
    {
        for (const QStringList &row : block.rows)
            text += row.join(u' ') + u'\n';
    }
    void operator()(const ChartBlock &block)
    {
        text += block.chart.title + u'\n' + block.chart.sentence + u'\n';
        (*this)(block.chart.table);
    }
    void operator()(const Definitions &block)
    {
        for (const Definition &item : block.items)
            text += item.term + u' ' + item.text + u'\n';
    }
    void operator()(const PageBreak &) { }
};

QString wordsOf(const ReportDocument &document)
{
    Words words;
    for (const ReportBlock &block : document.blocks)
        std::visit(words, block);
    return words.text;
}

} // namespace

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void menteesWhoAreApprovedAreTheDenominatorOfMatched()
    {
        FiguresStory story;
        const ProgramFigures figures = story.figures();
        QCOMPARE(figures.matched.n, 8); // seven who are or were paired, and Uma
        QCOMPARE(figures.matched.numerator, 7);
        QCOMPARE(figures.matchedNow.numerator, 6); // Gus's pairing ended
        QCOMPARE(figures.enrolled.n, 15); // with seven mentors
        QCOMPARE(figures.runningPairings(), 6);
    }

    void everyRunningPairingHasItsHealth()
    {
        FiguresStory story;
        const ProgramFigures figures = story.figures();
        QCOMPARE(healthCounts(figures.health),
            (HealthCounts{.onTrack = 3, .atRisk = 1, .stalled = 1, .tooEarly = 1}));
        QCOMPARE(figures.onCadence.numerator, 3);
        QCOMPARE(figures.onCadence.n, 6);
    }

    void aCadencePeriodIsKeptOnceHoweverOftenTheyMet()
    {
        FiguresStory story;
        const ProgramFigures figures = story.figures();
        QCOMPARE(figures.compliance.n, 10); // five pairings with two periods each
        QCOMPARE(figures.compliance.numerator, 6);
        QCOMPARE(figures.compliance.missing, 2); // Fay's, too young, and Gil's, which ended too soon
        QCOMPARE(figures.months,
            (QList<MonthOfMeetings>{
                {.month = QDate(2026, 5, 1), .meetings = 3, .expected = 5, .kept = 3, .incomplete = false},
                {.month = QDate(2026, 6, 1), .meetings = 4, .expected = 5, .kept = 3, .incomplete = false},
                {.month = QDate(2026, 7, 1), .meetings = 0, .expected = 0, .kept = 0, .incomplete = true}}));
        QCOMPARE(figures.dataThrough, QDate(2026, 6, 30)); // the newest meeting
    }

    void aPausedPairingIsNotCountedAmongTheActive()
    {
        FiguresStory story;
        given(story.workspace->perform({Operation::EditPairing}, [&] {
            return story.database().run(
                u"UPDATE pairing SET state = ? WHERE id = (SELECT min(id) FROM pairing)"_s,
                int(PairingState::Paused));
        }));
        const ProgramFigures figures = story.figures();
        QCOMPARE(figures.onCadence.n, 5);
        QCOMPARE(figures.onCadence.numerator, 2);
        QCOMPARE(figures.runningPairings(), 6);
    }

    void satisfactionIsTheMeanOfWhoAnswered()
    {
        FiguresStory story;
        story.survey(u"First"_s, QDate(2026, 5, 15), {5, 5, 4, 3, 4, 2, 0, 0});
        const ProgramFigures figures = story.figures();
        QCOMPARE(figures.waves.size(), 1);
        const WaveFigures &wave = figures.waves.first();
        QCOMPARE(wave.mean.n, 6);
        QCOMPARE(*wave.mean.value, 23.0 / 6);
        QCOMPARE(wave.topTwo.numerator, 4);
        QCOMPARE(wave.response.n, 8);
        QCOMPARE(wave.response.numerator, 6);
        QVERIFY(wave.mean.lowPrecision);
    }

    void aProgramWithoutAnythingHasNoFigures()
    {
        SmallProgram story;
        const ProgramFigures figures
            = given(programFigures(story.database(), story.program(), FiguresStory::today));
        QVERIFY(!figures.onCadence.value);
        QVERIFY(!figures.matched.value);
        QVERIFY(figures.months.isEmpty());
        QVERIFY(!figures.dataThrough.isValid());
    }

    void theTableOfAChartSaysTheFigures()
    {
        FiguresStory story;
        story.survey(u"First"_s, QDate(2026, 5, 15), {5, 5, 4, 3, 4, 2, 0, 0});
        const ProgramFigures figures = story.figures();
        QCOMPARE(insightOf(figures, InsightKind::PairingHealth).chart.table.rows,
            (QList<QStringList>{{u"On track"_s, u"3"_s, u"50 %"_s}, {u"At risk"_s, u"1"_s, u"17 %"_s},
                {u"Stalled"_s, u"1"_s, u"17 %"_s}, {u"Too early"_s, u"1"_s, u"17 %"_s},
                {u"All"_s, u"6"_s, u"100 %"_s}}));
        QCOMPARE(insightOf(figures, InsightKind::MeetingsByMonth).chart.table.rows,
            (QList<QStringList>{{u"May 2026"_s, u"3"_s, u"5"_s, u"3"_s, u"60 %"_s},
                {u"June 2026"_s, u"4"_s, u"5"_s, u"3"_s, u"60 %"_s},
                {u"July 2026 (incomplete)"_s, u"0"_s, u"0"_s, u"0"_s, u"–"_s}}));
        const QStringList wave = insightOf(figures, InsightKind::Satisfaction).chart.table.rows.first();
        QCOMPARE(wave.at(0), u"First"_s);
        QCOMPARE(wave.at(1), u"3.8 of 5"_s);
        QCOMPARE(wave.at(3), u"6"_s);
        QCOMPARE(wave.at(4), u"75 %"_s);
    }

    void everyInsightSaysHowItIsCounted()
    {
        FiguresStory story;
        story.survey(u"First"_s, QDate(2026, 5, 15), {5, 5, 4, 3, 4, 2});
        for (const Insight &insight : programInsights(story.figures(), english)) {
            QVERIFY(!insight.chart.title.isEmpty());
            QVERIFY(!insight.chart.sentence.isEmpty());
            QVERIFY(!insight.definitions.isEmpty());
            QVERIFY(insight.nextStep.isEmpty());
        }
    }

    void notesAreTheFigures()
    {
        FiguresStory story;
        story.survey(u"First"_s, QDate(2026, 5, 15), {5, 5, 4, 3, 4, 2, 0, 0});
        const ProgramFigures figures = story.figures();
        const QStringList notes = insightOf(figures, InsightKind::Satisfaction).notes;
        QCOMPARE(notes, QStringList{u"First: %1."_s.arg(figures.waves.first().mean.note)});
        QVERIFY(notes.first().contains(u"low precision"_s));
    }

    void aSurveyThatFewAnsweredHasWordsAndNoNumbers()
    {
        FiguresStory story;
        story.survey(u"First"_s, QDate(2026, 5, 15), {5, 5, 4, 3, 4, 2, 0, 0});
        story.survey(u"Second"_s, QDate(2026, 6, 15), {1, 1, 1, 2, 0, 0, 0, 0});
        const Insight insight = insightOf(story.figures(), InsightKind::Satisfaction);
        QCOMPARE(insight.chart.series.first().values.at(1), std::nullopt);
        QCOMPARE(insight.chart.series.first().low.at(1), std::nullopt);
        QCOMPARE(insight.chart.categories.at(1), u"Second (not shown)"_s);
        QCOMPARE(insight.chart.table.rows.at(1).mid(0, 4),
            (QStringList{u"Second"_s, u"not shown"_s, u"–"_s, u"not shown"_s}));
        QCOMPARE(insight.chart.title, u"Satisfaction is 3.8 of 5"_s); // the first is the latest that is shown
        QVERIFY(insight.notes.contains(u"Second: not shown because fewer than 5 stand behind it."_s));
    }

    void aProgramOfFewPairingsShowsNoChartOfThem()
    {
        SmallProgram story;
        for (const QString &name : {u"Ada"_s, u"Bea"_s, u"Cleo"_s, u"Dora"_s})
            story.pair(name, name + u"'s mentee"_s, QDate(2026, 3, 1)); // never met: all four stalled
        const ProgramFigures figures
            = given(programFigures(story.database(), story.program(), FiguresStory::today));
        for (const InsightKind kind : {InsightKind::PairingHealth, InsightKind::MeetingsByMonth}) {
            const Insight insight = insightOf(figures, kind);
            QVERIFY(insight.chart.series.isEmpty());
            QVERIFY(insight.chart.table.rows.isEmpty());
            QVERIFY(insight.chart.sentence.contains(u"Fewer than 5"_s));
        }
        const QString board = wordsOf(boardReport(programFacts(figures, FiguresStory::today, english)));
        QVERIFY2(!board.contains(u"stalled"_s), qPrintable(board));
        QVERIFY(board.contains(u"not shown"_s));
    }

    void anInsightThatWaitsForDataNamesTheNextStep()
    {
        SmallProgram story;
        const ProgramFigures figures
            = given(programFigures(story.database(), story.program(), FiguresStory::today));
        for (const Insight &insight : programInsights(figures, english)) {
            QVERIFY(insight.chart.series.isEmpty());
            QVERIFY(!insight.nextStep.isEmpty());
        }
    }

    void theBoardReportNamesNobody()
    {
        FiguresStory story;
        story.survey(u"First"_s, QDate(2026, 5, 15), {5, 5, 4, 3, 4, 2, 0, 0});
        const ProgramFacts facts = programFacts(story.figures(), FiguresStory::today, english);
        const QString board = wordsOf(boardReport(facts));
        const QString review = wordsOf(programReview(facts));
        for (const QString &name : {u"Ada"_s, u"Dan"_s, u"Uma"_s, u"Wanda"_s}) {
            QVERIFY2(!board.contains(name), qPrintable(name));
            QVERIFY2(review.contains(name), qPrintable(name));
        }
        QVERIFY(!review.contains(u"Gil"_s)); // only pairings that run are listed; Gus waits again
        QVERIFY(board.contains(u"Matched 88 % 7 of 8"_s));
        QVERIFY(board.contains(u"On cadence 50 % 3 of 6"_s));
        QVERIFY(board.contains(u"Meetings kept 60 % 6 of 10"_s));
        QVERIFY(board.contains(u"3.8 of 5 n = 6"_s));
    }

    void factsFollowTheLocale()
    {
        FiguresStory story;
        story.survey(u"First"_s, QDate(2026, 5, 15), {5, 5, 4, 3, 4, 2, 0, 0});
        const ProgramFacts facts
            = programFacts(story.figures(), FiguresStory::today, QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(facts.language, u"de"_s);
        QCOMPARE(facts.satisfaction.first().value, u"3,8 of 5"_s); // untranslated here
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
