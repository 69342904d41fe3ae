#include "core/cadence/active_days.h"
#include "core/cadence/expected.h"
#include "core/cadence/health.h"

#include <QRandomGenerator>
#include <QTest>

using namespace mentorbook;
using namespace Qt::StringLiterals;

namespace {

const QDate start(2026, 1, 1);

QDate day(int daysAfterStart) { return start.addDays(daysAfterStart); }

PairingHistory every(int cadenceDays, const QList<int> &held = {}, const QList<int> &missed = {})
{
    PairingHistory history{.startedOn = start, .cadenceDays = cadenceDays};
    for (const int offset : held)
        history.held.append(day(offset));
    for (const int offset : missed)
        history.missed.append(day(offset));
    return history;
}

PairingHealth healthOn(const PairingHistory &history, int daysAfterStart)
{
    return healthOf(history, day(daysAfterStart)).health;
}

} // namespace

Q_DECLARE_METATYPE(mentorbook::PairingHealth)
Q_DECLARE_METATYPE(mentorbook::HealthReason)
Q_DECLARE_METATYPE(mentorbook::PairingHistory)

class TestCadence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void healthChangesExactlyOnTheBoundaryDay_data()
    {
        QTest::addColumn<PairingHistory>("history");
        QTest::addColumn<int>("today");
        QTest::addColumn<PairingHealth>("health");
        QTest::addColumn<HealthReason>("reason");

        // Monthly: 1.5 × 30 = 45, 2.5 × 30 = 75, early until 30 + 14 = 44.
        // Never met: max(30, 45) = 45 days are still allowed.
        const PairingHistory never = every(30);
        QTest::newRow("monthly, never met, start")
            << never << 0 << PairingHealth::TooEarly << HealthReason::JustStarted;
        QTest::newRow("monthly, never met, 44")
            << never << 44 << PairingHealth::TooEarly << HealthReason::JustStarted;
        QTest::newRow("monthly, never met, 45")
            << never << 45 << PairingHealth::AtRisk << HealthReason::NotMetYet;
        QTest::newRow("monthly, never met, 46")
            << never << 46 << PairingHealth::Stalled << HealthReason::NeverMet;
        // Met on day 10: at risk from day 10 + 46 = 56, stalled from day 10 + 76 = 86.
        const PairingHistory once = every(30, {10});
        QTest::newRow("monthly, met, 44")
            << once << 44 << PairingHealth::TooEarly << HealthReason::JustStarted;
        QTest::newRow("monthly, met, 45") << once << 45 << PairingHealth::OnTrack << HealthReason::MetInTime;
        QTest::newRow("monthly, met, 55") << once << 55 << PairingHealth::OnTrack << HealthReason::MetInTime;
        QTest::newRow("monthly, met, 56")
            << once << 56 << PairingHealth::AtRisk << HealthReason::MeetingOverdue;
        QTest::newRow("monthly, met, 85")
            << once << 85 << PairingHealth::AtRisk << HealthReason::MeetingOverdue;
        QTest::newRow("monthly, met, 86")
            << once << 86 << PairingHealth::Stalled << HealthReason::NoMeetingForLong;

        // Weekly: 1.5 × 7 = 10.5, 2.5 × 7 = 17.5, early until 21; never met: max(30, 10.5) = 30.
        const PairingHistory weeklyNever = every(7);
        QTest::newRow("weekly, never met, 21")
            << weeklyNever << 21 << PairingHealth::TooEarly << HealthReason::JustStarted;
        QTest::newRow("weekly, never met, 22")
            << weeklyNever << 22 << PairingHealth::AtRisk << HealthReason::NotMetYet;
        QTest::newRow("weekly, never met, 30")
            << weeklyNever << 30 << PairingHealth::AtRisk << HealthReason::NotMetYet;
        QTest::newRow("weekly, never met, 31")
            << weeklyNever << 31 << PairingHealth::Stalled << HealthReason::NeverMet;
        // Met on day 20: 10 days on day 30 (≤ 10.5), 11 on day 31; 17 on day 37 (≤ 17.5), 18 on day 38.
        const PairingHistory weekly = every(7, {20});
        QTest::newRow("weekly, met, 30") << weekly << 30 << PairingHealth::OnTrack << HealthReason::MetInTime;
        QTest::newRow("weekly, met, 31")
            << weekly << 31 << PairingHealth::AtRisk << HealthReason::MeetingOverdue;
        QTest::newRow("weekly, met, 37")
            << weekly << 37 << PairingHealth::AtRisk << HealthReason::MeetingOverdue;
        QTest::newRow("weekly, met, 38")
            << weekly << 38 << PairingHealth::Stalled << HealthReason::NoMeetingForLong;
        // Stalled comes before too early: met on day 0, 18 days later it is still within 7 + 14 days.
        QTest::newRow("weekly, stalled while early")
            << every(7, {0}) << 18 << PairingHealth::Stalled << HealthReason::NoMeetingForLong;

        // Quarterly (90): 1.5 × 90 = 135, 2.5 × 90 = 225, early until 104. Not nagged monthly.
        const PairingHistory quarterlyNever = every(90);
        QTest::newRow("quarterly, never met, 46")
            << quarterlyNever << 46 << PairingHealth::TooEarly << HealthReason::JustStarted;
        QTest::newRow("quarterly, never met, 104")
            << quarterlyNever << 104 << PairingHealth::TooEarly << HealthReason::JustStarted;
        QTest::newRow("quarterly, never met, 105")
            << quarterlyNever << 105 << PairingHealth::AtRisk << HealthReason::NotMetYet;
        QTest::newRow("quarterly, never met, 135")
            << quarterlyNever << 135 << PairingHealth::AtRisk << HealthReason::NotMetYet;
        QTest::newRow("quarterly, never met, 136")
            << quarterlyNever << 136 << PairingHealth::Stalled << HealthReason::NeverMet;
        const PairingHistory quarterly = every(90, {40});
        QTest::newRow("quarterly, met, 175")
            << quarterly << 175 << PairingHealth::OnTrack << HealthReason::MetInTime;
        QTest::newRow("quarterly, met, 176")
            << quarterly << 176 << PairingHealth::AtRisk << HealthReason::MeetingOverdue;
        QTest::newRow("quarterly, met, 265")
            << quarterly << 265 << PairingHealth::AtRisk << HealthReason::MeetingOverdue;
        QTest::newRow("quarterly, met, 266")
            << quarterly << 266 << PairingHealth::Stalled << HealthReason::NoMeetingForLong;
    }
    void healthChangesExactlyOnTheBoundaryDay()
    {
        QFETCH(PairingHistory, history);
        QFETCH(int, today);
        const HealthVerdict verdict = healthOf(history, day(today));
        QTEST(verdict.health, "health");
        QTEST(verdict.reason, "reason");
    }

    void aPairThatHasNotStartedIsTooEarly()
    {
        const HealthVerdict verdict = healthOf(every(30), day(-3));
        QCOMPARE(verdict.health, PairingHealth::TooEarly);
        QCOMPARE(explain(verdict), u"starts in 3 days"_s);
    }

    void daysOfPauseDoNotCount()
    {
        // Met on day 10, paused on days 21 to 40 (20 days). At risk after 45 counted days: 10 + 45 + 20 = 75
        // is the last good day.
        PairingHistory history = every(30, {10});
        history.pauses = {{day(21), day(40)}};
        QCOMPARE(healthOn(history, 75), PairingHealth::OnTrack);
        QCOMPARE(healthOn(history, 76), PairingHealth::AtRisk);
        QCOMPARE(healthOf(history, day(76)).days, 46);
        QCOMPARE(healthOf(history, day(76)).pausedDays, 20);
        // The too-early window moves as well: 44 + 20.
        QCOMPARE(healthOn(history, 64), PairingHealth::TooEarly);
        QCOMPARE(healthOn(history, 65), PairingHealth::OnTrack);
    }

    void overlappingPausesCountOnce()
    {
        PairingHistory history = every(30, {10});
        history.pauses = {{day(30), day(40)}, {day(21), day(35)}, {day(25), day(26)}, {day(40), day(30)}};
        QCOMPARE(healthOf(history, day(76)).pausedDays, 20); // 21…40
    }

    void aPauseWithoutAnEndHoldsTheClock()
    {
        PairingHistory history = every(30, {10});
        history.pauses = {{day(50), {}}};
        QCOMPARE(healthOf(history, day(49)).days, 39);
        QCOMPARE(healthOf(history, day(500)).days, 39);
        QCOMPARE(healthOn(history, 500), PairingHealth::OnTrack); // 49 counted days since the start
    }

    void aPlannedMeetingInTheFutureDoesNotCount()
    {
        QCOMPARE(healthOn(every(30, {60}), 50), PairingHealth::Stalled);
        QCOMPARE(healthOn(every(30, {60}), 60), PairingHealth::OnTrack);
    }

    void aMeetingBeforeTheStartDoesNotCount()
    {
        QCOMPARE(healthOn(every(30, {-1}), 46), PairingHealth::Stalled);
        QVERIFY(!healthOf(every(30, {-1}), day(46)).lastMet);
    }

    void oneMissEndsTheBenefitOfTheStart()
    {
        QCOMPARE(healthOn(every(30, {2}), 12), PairingHealth::TooEarly);
        QCOMPARE(healthOn(every(30, {2}, {10}), 9), PairingHealth::TooEarly); // not missed yet
        QCOMPARE(healthOn(every(30, {2}, {10}), 12), PairingHealth::OnTrack);
        QCOMPARE(healthOf(every(30, {}, {10}), day(12)).reason, HealthReason::NotMetYet);
    }

    void twoMissesInARowAreARisk()
    {
        QCOMPARE(healthOf(every(30, {50}, {60, 70}), day(71)).reason, HealthReason::MissedInARow);
        QCOMPARE(healthOn(every(30, {50, 65}, {60, 70}), 71), PairingHealth::OnTrack); // met in between
        QCOMPARE(healthOn(every(30, {50, 71}, {60, 70}), 71), PairingHealth::OnTrack); // met after
        QCOMPARE(healthOn(every(30, {50, 70}, {60, 70}), 71), PairingHealth::OnTrack); // met the same day
        QCOMPARE(healthOn(every(30, {50}, {60, 60}), 71), PairingHealth::OnTrack); // one miss, logged twice
        QCOMPARE(healthOn(every(30, {50}, {60, 72}), 71), PairingHealth::OnTrack); // the second is to come
    }

    void aPoorFitIsARiskOnlyAfterTheEarlyWeeks()
    {
        PairingHistory history = every(30, {40});
        history.latestFit = 2;
        QCOMPARE(healthOn(history, 44), PairingHealth::TooEarly);
        QCOMPARE(healthOf(history, day(45)).reason, HealthReason::PoorFit);
        history.latestFit = 3;
        QCOMPARE(healthOn(history, 45), PairingHealth::OnTrack);
    }

    void anEndedPairingIsJudgedOnItsLastDay()
    {
        PairingHistory history = every(30, {40, 90});
        history.endedOn = day(60);
        QCOMPARE(healthOf(history, day(400)).health, PairingHealth::OnTrack);
        QCOMPARE(healthOf(history, day(400)).days, 20);
    }

    void thresholdsCanBeChanged()
    {
        const HealthThresholds patient{.stalledTenths = 40, .atRiskTenths = 30};
        // 4 × 30 = 120 days after day 10
        QCOMPARE(healthOf(every(30, {10}), day(100), patient).health, PairingHealth::OnTrack);
        QCOMPARE(healthOf(every(30, {10}), day(101), patient).health, PairingHealth::AtRisk);
        QCOMPARE(healthOf(every(30, {10}), day(130), patient).health, PairingHealth::AtRisk);
        QCOMPARE(healthOf(every(30, {10}), day(131), patient).health, PairingHealth::Stalled);
    }

    void theReasonIsSaidInAClause()
    {
        QCOMPARE(explain(healthOf(every(30, {10}), day(57))), u"no meeting for 47 days; agreed every 30"_s);
        QCOMPARE(explain(healthOf(every(14), day(31))), u"paired 31 days ago, never met"_s);
        QCOMPARE(explain(healthOf(every(30, {50}), day(62))), u"met 12 days ago"_s);
        QCOMPARE(explain(healthOf(every(30, {50}), day(51))), u"met yesterday"_s);
        QCOMPARE(explain(healthOf(every(30, {50}), day(50))), u"met today"_s);
        QCOMPARE(explain(healthOf(every(30), day(5))), u"paired 5 days ago, not met yet"_s);
        QCOMPARE(explain(healthOf(every(30), day(0))), u"paired today, not met yet"_s);
        QCOMPARE(explain(healthOf(every(30, {50}, {60, 70}), day(71))), u"2 meetings missed in a row"_s);
        PairingHistory history = every(30, {10});
        history.latestFit = 1;
        QCOMPARE(explain(healthOf(history, day(50))), u"latest answer on fit: 1 of 5"_s);
        history.pauses = {{day(21), day(40)}};
        QCOMPARE(explain(healthOf(history, day(76))),
            u"no meeting for 46 days; agreed every 30 (20 days of pause not counted)"_s);
    }

    void withoutMeetingsHealthOnlyGetsWorse()
    {
        // Whatever the history until a day, from then on without meetings and misses no state comes back:
        // too early → on track → at risk → stalled.
        QRandomGenerator random(20260101);
        int stalled = 0;
        for (int run = 0; run < 300; ++run) {
            PairingHistory history = every(random.bounded(1, 120));
            for (int i = random.bounded(4); i > 0; --i)
                history.held.append(day(random.bounded(-10, 60)));
            for (int i = random.bounded(4); i > 0; --i)
                history.missed.append(day(random.bounded(-10, 60)));
            for (int i = random.bounded(4); i > 0; --i) {
                const int first = random.bounded(0, 300);
                history.pauses.append({day(first), day(first + random.bounded(0, 40))});
            }
            if (random.bounded(3) == 0)
                history.latestFit = random.bounded(1, 6);

            HealthVerdict before = healthOf(history, day(60));
            for (int today = 61; today <= 60 + 365; ++today) {
                const HealthVerdict now = healthOf(history, day(today));
                QVERIFY2(now.health >= before.health, qPrintable(u"run %1 day %2"_s.arg(run).arg(today)));
                QVERIFY(now.days == before.days || now.days == before.days + 1);
                QVERIFY(!explain(now).isEmpty());
                before = now;
            }
            stalled += before.health == PairingHealth::Stalled ? 1 : 0;
        }
        QVERIFY(stalled > 200); // the simulation reaches the end of the road
    }

    void everyDayOfAYearHasOneState()
    {
        // A pair that meets every 28 days is too early until day 44 and on track from then on.
        PairingHistory history = every(30);
        for (int offset = 7; offset < 365; offset += 28)
            history.held.append(day(offset));
        for (int today = 0; today < 365; ++today)
            QCOMPARE(
                healthOn(history, today), today <= 44 ? PairingHealth::TooEarly : PairingHealth::OnTrack);
    }

    void countedDaysAgreeWithCountingOneByOne()
    {
        QRandomGenerator random(7);
        for (int run = 0; run < 200; ++run) {
            QList<Pause> pauses;
            for (int i = random.bounded(5); i > 0; --i) {
                const int first = random.bounded(-20, 100);
                pauses.append({day(first), day(first + random.bounded(-2, 30))});
            }
            const ActiveDays active(pauses);
            const auto paused = [&](QDate date) {
                return std::any_of(pauses.begin(), pauses.end(),
                    [&](const Pause &pause) { return pause.first <= date && date <= pause.last; });
            };
            int counted = 0;
            QCOMPARE(active.between(start, start), 0);
            for (int offset = 1; offset < 120; ++offset) {
                QCOMPARE(active.isPaused(day(offset)), paused(day(offset)));
                if (!paused(day(offset))) {
                    ++counted;
                    QCOMPARE(active.dayAfter(start, counted), std::optional(day(offset)));
                }
                QCOMPARE(active.between(start, day(offset)), counted);
            }
        }
    }

    void onlyWholePeriodsAreExpected()
    {
        QCOMPARE(cadenceTally(every(30), day(29)).expected, 0);
        QCOMPARE(cadenceTally(every(30), day(30)).expected, 1);
        QCOMPARE(cadenceTally(every(30), day(89)).expected, 2);
        QCOMPARE(cadenceTally(every(30), day(-5)).expected, 0);
        QCOMPARE(cadenceTally(every(90), day(365)).expected, 4); // 365 / 90 = 4.06
    }

    void twoMeetingsInOnePeriodCountOnce()
    {
        // Periods 1…30, 31…60, 61…90; met on 5, 20 (first), 31 (second), 95 (running): 2 of 3, 4 meetings.
        QCOMPARE(cadenceTally(every(30, {5, 20, 31, 95}), day(100)), (CadenceTally{3, 2, 4}));
    }

    void aMeetingOnTheLastDayOfAPeriodBelongsToIt()
    {
        QCOMPARE(cadenceTally(every(30, {30}), day(30)), (CadenceTally{1, 1, 1}));
        QCOMPARE(cadenceTally(every(30, {30}), day(60)), (CadenceTally{2, 1, 1}));
        QCOMPARE(cadenceTally(every(30, {0, 31}), day(60)), (CadenceTally{2, 2, 2}));
    }

    void aNoShowIsNotHeld()
    {
        QCOMPARE(cadenceTally(every(30, {5}, {40}), day(60)), (CadenceTally{2, 1, 1}));
    }

    void nothingIsExpectedInAPause()
    {
        // 60 days less 31…50 are 40: one whole period (1…30), the second ends on day 80.
        PairingHistory history = every(30, {5, 45, 70});
        history.pauses = {{day(31), day(50)}};
        QCOMPARE(cadenceTally(history, day(60)), (CadenceTally{1, 1, 2}));
        // The meeting in the pause (45) belongs to the first period, which had one already.
        QCOMPARE(cadenceTally(history, day(80)), (CadenceTally{2, 2, 3}));
        QCOMPARE(cadencePeriods(history, day(80)), (QList<CadencePeriod>{{day(30), true}, {day(80), true}}));
        QCOMPARE(cadencePeriods(history, day(79)), (QList<CadencePeriod>{{day(30), true}}));
    }

    void nothingIsExpectedAfterTheEnd()
    {
        PairingHistory history = every(30, {5, 65});
        history.endedOn = day(60);
        QCOMPARE(cadenceTally(history, day(300)), (CadenceTally{2, 1, 1}));
        QCOMPARE(cadencePeriods(history, day(300)).size(), 2);
    }

    void asManyPeriodsEndAsWholeCadencesFit()
    {
        QRandomGenerator random(11);
        for (int run = 0; run < 200; ++run) {
            PairingHistory history = every(random.bounded(1, 60));
            for (int i = random.bounded(4); i > 0; --i) {
                const int first = random.bounded(-20, 200);
                history.pauses.append(
                    {day(first), random.bounded(8) == 0 ? QDate() : day(first + random.bounded(30))});
            }
            const QDate today = day(random.bounded(0, 365));
            const CadenceTally tally = cadenceTally(history, today);
            QCOMPARE(tally.expected,
                ActiveDays(history.pauses).between(history.startedOn, today) / history.cadenceDays);
            QVERIFY(tally.held <= tally.expected);
        }
    }

    void aHistoryHasOnlyHeldAndMissedMeetings()
    {
        Pairing pairing;
        pairing.startedOn = start;
        pairing.endedOn = day(50);
        QList<Meeting> meetings;
        const auto add = [&meetings](int offset, MeetingStatus status) {
            Meeting meeting;
            meeting.on = day(offset);
            meeting.status = status;
            meetings.append(meeting);
        };
        add(3, MeetingStatus::Held);
        add(9, MeetingStatus::NoShow);
        add(12, MeetingStatus::Canceled);
        add(20, MeetingStatus::Planned);
        QCOMPARE(historyOf(pairing, meetings, 30).cadenceDays, 30);
        pairing.cadenceDays = 14;
        const PairingHistory history = historyOf(pairing, meetings, 30);
        QCOMPARE(history.cadenceDays, 14);
        QCOMPARE(history.held, (QList<QDate>{day(3)}));
        QCOMPARE(history.missed, (QList<QDate>{day(9)}));
        QCOMPARE(history.endedOn, std::optional(day(50)));
    }
};

QTEST_GUILESS_MAIN(TestCadence)
#include "tst_cadence.moc"
