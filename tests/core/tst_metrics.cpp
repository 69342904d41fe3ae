#include "core/cadence/week_strip.h"
#include "core/metrics/meetings_by_month.h"
#include "core/metrics/program_metrics.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace mentorbook;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);

// Stands for an interval that is missing; nothing is near it.
constexpr Interval nowhere{
    std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN()};

QString told(const Metric &metric) { return sentence(metric, english); }

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(english); }

    // Wilson for 85 of 90: z² = 3.841459, centre (85 + 1.920729)/(90 + 3.841459) = 0.926250,
    // half 1.959964 × √(85 × 5/90 + 0.960365)/93.841459 = 1.959964 × √5.682587/93.841459 = 0.049788:
    // 0.876462 to 0.976038.
    void aMatchRateIsASentence()
    {
        const Metric metric = currentMatchRate({.approved = 90, .matchedEver = 88, .matchedNow = 85}, {});
        QCOMPARE(told(metric), u"85 of 90 approved mentees are matched (94 %, 95 % interval 88 to 98)."_s);
        QCOMPARE(metric.id, u"match_rate_current"_s);
        const Interval interval = metric.interval.value_or(nowhere);
        QVERIFY(std::abs(interval.lo - 87.6462) < 1e-3);
        QVERIFY(std::abs(interval.hi - 97.6038) < 1e-3);
        QCOMPARE(formatted(metric, english), u"94 %"_s);
        QVERIFY(!metric.lowPrecision);
        QCOMPARE(metric.note, QString());
    }

    void theCumulativeMatchRateCountsThosePairedBefore()
    {
        const Metric metric = cumulativeMatchRate({.approved = 90, .matchedEver = 88, .matchedNow = 85}, {});
        QCOMPARE(metric.id, u"match_rate"_s);
        QCOMPARE(metric.numerator, 88);
        QCOMPARE(metric.n, 90);
        QVERIFY(told(metric).startsWith(u"88 of 90 approved mentees have been matched (98 %"_s));
    }

    void aFigureSaysWhatItIsAbout()
    {
        const MetricContext context{.group = u"Leadership 26"_s,
            .window = u"2026-01-01 to 2026-03-31"_s,
            .dataThrough = QDate(2026, 3, 31)};
        const Metric metric
            = currentMatchRate({.approved = 90, .matchedEver = 88, .matchedNow = 85}, context);
        QCOMPARE(metric.population, u"approved mentees in Leadership 26"_s);
        QCOMPARE(metric.window, context.window);
        QCOMPARE(metric.dataThrough, context.dataThrough);
        QVERIFY(!metric.definition.isEmpty());
        QCOMPARE(metric.definitionVersion, 1);
        QCOMPARE(unitId(metric.unit), u"percent"_s);
    }

    void tooFewPeopleAreNotShown()
    {
        const Metric hidden = currentMatchRate({.approved = 4, .matchedEver = 3, .matchedNow = 3}, {});
        QVERIFY(hidden.suppressed);
        QVERIFY(!hidden.value);
        QVERIFY(!hidden.interval);
        QCOMPARE(hidden.numerator, 0);
        QCOMPARE(hidden.n, 0);
        QCOMPARE(
            told(hidden), u"Matched now: not shown. Note: not shown because fewer than 5 stand behind it."_s);
        QVERIFY(!currentMatchRate({.approved = 5, .matchedEver = 3, .matchedNow = 3}, {}).suppressed);
        const MetricContext strict{.minimumGroupSize = 10};
        QVERIFY(currentMatchRate({.approved = 9, .matchedEver = 3, .matchedNow = 3}, strict).suppressed);
        QVERIFY(enrolledCount(4, {}).suppressed);
        QVERIFY(satisfactionMean({.counts = {0, 0, 0, 2, 2}, .invited = 9}, {}).suppressed);
        QCOMPARE(satisfactionMean({.counts = {0, 0, 0, 2, 2}, .invited = 9}, {}).missing, 0);
    }

    void ofNobodyThereIsNoData()
    {
        const Metric nobody = currentMatchRate({}, {});
        QVERIFY(!nobody.suppressed);
        QVERIFY(!nobody.value);
        QCOMPARE(told(nobody), u"Matched now: no data."_s);
        QCOMPARE(enrolledCount(0, {}).value, std::optional(0.0));
        QCOMPARE(told(enrolledCount(0, {})), u"0 people are enrolled."_s);
    }

    void fewerThanThirtyIsLowPrecision()
    {
        QVERIFY(surveyResponse(20, 29, {}).lowPrecision);
        QCOMPARE(surveyResponse(20, 29, {}).note, u"low precision: fewer than 30"_s);
        QVERIFY(!surveyResponse(20, 30, {}).lowPrecision);
    }

    void almostAllIsNotAll()
    {
        QCOMPARE(formatted(surveyResponse(999, 1000, {}), english), u">99 %"_s);
        QCOMPARE(formatted(surveyResponse(1000, 1000, {}), english), u"100 %"_s);
        QCOMPARE(formatted(surveyResponse(1, 1000, {}), english), u"<1 %"_s);
        QCOMPARE(formatted(surveyResponse(0, 1000, {}), english), u"0 %"_s);
        QCOMPARE(formatted(surveyResponse(5, 1000, {}), english), u"1 %"_s); // 0.5 % rounds up
    }

    void onCadenceIsTheShareOnTrack()
    {
        // 66 of 85: 77.6 %; 9 too early are among the 85.
        QList<PairingHealth> pairings(66, PairingHealth::OnTrack);
        pairings += QList<PairingHealth>(9, PairingHealth::TooEarly);
        pairings += QList<PairingHealth>(6, PairingHealth::AtRisk);
        pairings += QList<PairingHealth>(4, PairingHealth::Stalled);
        const Metric metric = onCadence(pairings, {});
        QCOMPARE(formatted(metric, english), u"78 %"_s);
        QCOMPARE(metric.numerator, 66);
        QCOMPARE(metric.n, 85);
        QCOMPARE(metric.note, u"for 9 pairings it is too early to say"_s);
    }

    void complianceAddsUpPeriods()
    {
        // Five pairings with 3 + 3 + 2 + 1 + 4 = 13 periods, 3 + 1 + 2 + 0 + 4 = 10 kept: 76.9 %. One has no
        // whole period yet.
        const QList<CadenceTally> pairings{{3, 3, 5}, {3, 1, 1}, {2, 2, 2}, {1, 0, 0}, {4, 4, 4}, {0, 0, 1}};
        const Metric metric = cadenceCompliance(pairings, {});
        QCOMPARE(metric.numerator, 10);
        QCOMPARE(metric.n, 13);
        QCOMPARE(metric.missing, 1);
        QVERIFY(!metric.interval);
        QCOMPARE(told(metric),
            u"10 of 13 expected meetings were held (77 %). Note: low precision: fewer than 30; no interval: "
            "meetings of one pairing depend on each other."_s);
        // Four pairings are too few, however many meetings they have.
        QVERIFY(cadenceCompliance(pairings.mid(1, 3) + pairings.mid(5), {}).suppressed);
        QVERIFY(!cadenceCompliance({{0, 0, 1}}, {}).value);
    }

    void satisfactionComesWithItsResponseRate()
    {
        // 61 answers of 85: 2 × 2, 6 × 3, 25 × 4, 28 × 5; mean (4 + 18 + 100 + 140)/61 = 262/61 = 4.295;
        // top two 53 of 61 = 86.9 %.
        const RatingCounts ratings{.counts = {0, 2, 6, 25, 28}, .invited = 85};
        const Metric mean = satisfactionMean(ratings, {});
        QCOMPARE(formatted(mean, english), u"4.3 of 5"_s);
        QVERIFY(mean.value && std::abs(*mean.value - 262.0 / 61) < 1e-12);
        QCOMPARE(mean.n, 61);
        QCOMPARE(mean.missing, 24);
        QCOMPARE(mean.note, u"61 of 85 invited people answered (72 %)"_s);

        // Σx² = 2·4 + 6·9 + 25·16 + 28·25 = 1162, less 262²/61 = 1125.31 is 36.69; sd √(36.69/60) =
        // 0.7820, standard error 0.1001, t(0.975; 60) = 2.0003: 4.095 to 4.495.
        const Interval interval = mean.interval.value_or(nowhere);
        QVERIFY(std::abs(interval.lo - 4.095) < 1e-3);
        QVERIFY(std::abs(interval.hi - 4.495) < 1e-3);
        QCOMPARE(told(mean),
            u"Mean satisfaction of 61 people: 4.3 of 5, 95 % interval 4.1 to 4.5. Note: 61 of 85 invited "
            u"people "
            "answered (72 %)."_s);

        const Metric top = satisfactionTopTwo(ratings, {});
        QCOMPARE(top.numerator, 53);
        QCOMPARE(top.n, 61);
        QVERIFY(top.interval);
        QVERIFY(
            told(top).startsWith(u"53 of 61 people who answered chose 4 or 5 of 5 (87 %, 95 % interval "_s));
        QVERIFY(told(top).endsWith(u"Note: 61 of 85 invited people answered (72 %)."_s));
    }

    void equalAnswersHaveNoInterval()
    {
        const RatingCounts ratings{.counts = {0, 0, 0, 0, 40}, .invited = 40};
        for (const Metric &metric : {satisfactionMean(ratings, {}), satisfactionTopTwo(ratings, {})}) {
            QVERIFY(metric.value);
            QVERIFY(!metric.interval);
            QVERIFY(metric.note.contains(u"no interval: everyone gave the same answer"_s));
        }
        // 4 and 5 are different answers, though all are satisfied.
        QVERIFY(satisfactionTopTwo({.counts = {0, 0, 0, 20, 20}, .invited = 40}, {}).interval);
    }

    void participationIsOfTheEnrolled()
    {
        QVERIFY(told(participationRate(40, 50, {}))
                .startsWith(u"40 of 50 enrolled people have been active (80 %, 95 % interval "_s));
        QCOMPARE(enrollmentRate(50, 200, {}).value, std::optional(25.0));
        QCOMPARE(told(activeCount(40, {})), u"40 people are in an active pairing."_s);
    }

    void completionCountsOnlyPairingsThatAreDue()
    {
        const QDate today(2026, 6, 30);
        const QDate later(2026, 9, 30);
        using enum PairingState;
        const QList<PairingCourse> pairings{
            {Completed, today, today}, // reached
            {Completed, today.addDays(-30), today.addDays(-31)}, // reached what it was for, a day early
            {Active, today.addDays(-30), {}}, // reached, goes on
            {EndedEarly, today, today.addDays(-60)}, // due, not reached
            {EndedEarly, today.addDays(-1), {}}, // due, not reached
            {EndedEarly, later, today.addDays(-60)}, // not due
            {Active, later, {}}, // not due
            {Active, {}, {}}, // missing
        };
        const Metric metric = pairingCompletion(pairings, today, {});
        QCOMPARE(metric.numerator, 3);
        QCOMPARE(metric.n, 5);
        QCOMPARE(metric.missing, 1);
        QCOMPARE(metric.value, std::optional(60.0));
    }

    void valuesFollowTheLocale()
    {
        const QLocale german(QLocale::German, QLocale::Germany);
        const Metric mean = satisfactionMean({.counts = {0, 2, 6, 25, 28}, .invited = 85}, {});
        QVERIFY(formatted(mean, german).startsWith(u"4,3"_s));
        QCOMPARE(formatted({.id = u"time_to_match"_s, .unit = MetricUnit::Days, .value = 12.4}, english),
            u"12 days"_s);
        QCOMPARE(formatted(enrolledCount(1200, {}), english), u"1,200"_s);
    }

    void monthsShowHeldBesideExpected()
    {
        // Started on 1 January, every 30 days: periods end on 31 January, 2 March, 1 April, 1 May.
        const PairingHistory first{.startedOn = {2026, 1, 1},
            .cadenceDays = 30,
            .held = {{2026, 1, 5}, {2026, 1, 20}, {2026, 3, 3}, {2026, 4, 20}}};
        // Started on 10 February: periods end on 12 March and 11 April.
        const PairingHistory second{.startedOn = {2026, 2, 10}, .cadenceDays = 30, .held = {{2026, 2, 10}}};
        const QList<MonthOfMeetings> expected{
            {{2026, 1, 1}, 2, 1, 1, false}, {{2026, 2, 1}, 1, 0, 0, false},
            {{2026, 3, 1}, 1, 2, 1, false}, // the second met on 10 February, the first not until 2 March
            {{2026, 4, 1}, 0, 2, 1, true}, // 3 March counts for 1 April; 20 April is later than the data
        };
        QCOMPARE(meetingsByMonth({first, second}, {2026, 1, 15}, {2026, 4, 15}), expected);
        QCOMPARE(meetingsByMonth({first, second}, {2026, 3, 1}, {2026, 4, 30}).last(),
            (MonthOfMeetings{{2026, 4, 1}, 1, 2, 1, false}));
        QVERIFY(meetingsByMonth({first}, {2026, 5, 1}, {2026, 4, 30}).isEmpty());
    }

    void monthsAcrossNewYearFollowEachOther()
    {
        const QList<MonthOfMeetings> months = meetingsByMonth({}, {2025, 11, 30}, {2026, 2, 28});
        QCOMPARE(months.size(), 4);
        QCOMPARE(months.at(2).month, QDate(2026, 1, 1));
        QVERIFY(!months.last().incomplete); // 28 February is its last day
    }

    void theStripHasTwelveWeeks()
    {
        // Wednesday 25 March 2026 is in ISO week 13; the strip begins on Monday 5 January (week 2).
        const QDate today(2026, 3, 25);
        QCOMPARE(firstMondayOfStrip(today), QDate(2026, 1, 5));
        using enum WeekMark;
        const PairingHistory history{.startedOn = {2026, 1, 21}, // Wednesday of the third week
            .endedOn = QDate(2026, 3, 15), // Sunday of the tenth
            .held = {{2026, 1, 12}, {2026, 1, 26}, {2026, 2, 8}, {2026, 3, 24}},
            .missed = {{2026, 1, 28}, {2026, 2, 10}},
            .pauses = {{{2026, 2, 16}, {2026, 2, 24}}}};
        // 12 January is before the start, 26 January counts before the no-show of 28, 8 February is a Sunday;
        // the pause covers the week of 16 February and only half of the next; 24 March is after the end.
        QCOMPARE(weekStrip(history, today),
            (QList<WeekMark>{BeforeStart, BeforeStart, None, Held, Held, Missed, Paused, None, None, None,
                AfterEnd, AfterEnd}));
    }

    void aMeetingLaterThisWeekIsNotHeldYet()
    {
        const QDate today(2026, 3, 25);
        const PairingHistory history{.startedOn = {2025, 1, 1}, .held = {{2026, 3, 26}}};
        QCOMPARE(weekStrip(history, today).last(), WeekMark::None);
        QCOMPARE(weekStrip(history, today.addDays(1)).last(), WeekMark::Held);
        const PairingHistory tomorrow{.startedOn = {2026, 3, 26}};
        QCOMPARE(weekStrip(tomorrow, today), QList<WeekMark>(12, WeekMark::BeforeStart));
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
