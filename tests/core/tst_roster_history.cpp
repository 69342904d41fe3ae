#include "core/domain/names.h"
#include "core/exchange/imports/roster_difference.h"
#include "core/exchange/imports/roster_history.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mentorbook;

namespace {

constexpr PersonId ann(1);
const QDate january(2024, 1, 1), april(2024, 4, 1), july(2024, 7, 1), october(2024, 10, 1);

// "title=Engineer grade=G5 hired=2020-01-01"; words for dept, place, boss, left, why as well.
RosterEntry entry(const QString &words)
{
    RosterEntry result;
    result.employeeNumber = u"1"_s;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        const QString key = word.section(u'=', 0, 0);
        const QString value = word.section(u'=', 1);
        const QDate day = QDate::fromString(value, Qt::ISODate);
        if (key == u"title"_s)
            result.jobTitle = value;
        else if (key == u"grade"_s)
            result.grade = value;
        else if (key == u"dept"_s)
            result.department = value;
        else if (key == u"place"_s)
            result.location = value;
        else if (key == u"boss"_s)
            result.managerNumber = value;
        else if (key == u"hired"_s)
            result.hireDate = day;
        else if (key == u"left"_s)
            result.leftOn = day;
        else if (key == u"why"_s)
            result.leavingReason = leavingReasonOf(value);
        else
            qFatal("unknown word");
    }
    return result;
}

RosterSighting has(QDate day, const QString &words = {}, bool complete = true)
{
    return {.asOf = day, .complete = complete, .entry = entry(words)};
}

RosterSighting lacks(QDate day, bool complete = true)
{
    return {.asOf = day, .complete = complete, .entry = {}};
}

using Kind = EmploymentEventKind;

EmploymentEvent happened(
    Kind kind, std::optional<QDate> after, QDate on, const QString &from = {}, const QString &to = {})
{
    return {.person = ann, .kind = kind, .on = on, .after = after, .from = from, .to = to};
}

// The history, after checking that it does not depend on the order of the sightings.
EmploymentHistory historyOf(QList<RosterSighting> sightings)
{
    const EmploymentHistory history = employmentHistory(ann, sightings);
    const auto byDay = [](const RosterSighting &a, const RosterSighting &b) { return a.asOf < b.asOf; };
    std::sort(sightings.begin(), sightings.end(), byDay);
    do {
        if (employmentHistory(ann, sightings) != history)
            qFatal("the order of the sightings matters");
    } while (std::next_permutation(sightings.begin(), sightings.end(), byDay));
    return history;
}

using Events = QList<EmploymentEvent>;

} // namespace

class RosterHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsInTheFirstRosterHasNoJoinedEvent()
    {
        const EmploymentHistory history = historyOf({has(january), has(april)});
        QCOMPARE(history.events, Events());
        QVERIFY(history.employed);
        QCOMPARE(history.leftOn, std::nullopt);
    }

    void whoAppearsAfterACompleteRosterJoinedBetween()
    {
        QCOMPARE(
            historyOf({lacks(january), has(april)}).events, Events{happened(Kind::Joined, january, april)});
        // A partial roster in between shows nothing of who is not in it.
        QCOMPARE(historyOf({lacks(january), lacks(april, false), has(july)}).events,
            Events{happened(Kind::Joined, january, july)});
        QCOMPARE(historyOf({lacks(january, false), has(april)}).events, Events());
    }

    void aHireDateIsTheDayOfJoining()
    {
        const QDate hired(2020, 3, 1);
        QCOMPARE(historyOf({has(january, u"hired=2020-03-01"_s)}).events,
            Events{happened(Kind::Joined, hired, hired)});
        QCOMPARE(historyOf({lacks(january), has(april, u"hired=2024-02-10"_s)}).events,
            Events{happened(Kind::Joined, QDate(2024, 2, 10), QDate(2024, 2, 10))});
        // Given later, or corrected later.
        QCOMPARE(historyOf({has(january), has(april, u"hired=2020-03-01"_s)}).events,
            Events{happened(Kind::Joined, hired, hired)});
        QCOMPARE(historyOf({has(january, u"hired=2020-01-03"_s), has(april, u"hired=2020-03-01"_s)}).events,
            Events{happened(Kind::Joined, hired, hired)});
        // A hire date after they were seen is a new contract, not the beginning.
        QCOMPARE(historyOf({has(january, u"hired=2020-03-01"_s), has(july, u"hired=2024-05-01"_s)}).events,
            Events{happened(Kind::Joined, hired, hired)});
    }

    void whoIsMissingFromACompleteRosterLeftBetween()
    {
        const EmploymentHistory history
            = historyOf({has(january), has(april, {}, false), lacks(july), lacks(october)});
        QCOMPARE(history.events, Events{happened(Kind::Left, april, july)});
        QVERIFY(!history.employed);
        QCOMPARE(history.leftOn, std::optional(july));
        QVERIFY(historyOf({has(january), lacks(april, false)}).employed);
    }

    void aLeavingDateIsTheDayOfLeaving()
    {
        const QDate day(2024, 5, 31);
        const Events left{happened(Kind::Left, day, day)};
        EmploymentHistory history
            = historyOf({has(january), has(july, u"left=2024-05-31"_s), lacks(october)});
        QCOMPARE(history.events, left);
        QCOMPARE(history.leftOn, std::optional(day));
        // Announced, and gone by then.
        history = historyOf({has(january, u"left=2024-05-31"_s), lacks(july)});
        QCOMPARE(history.events, left);
        QVERIFY(!history.employed);
        // Announced, not come yet.
        history = historyOf({has(january), has(april, u"left=2024-05-31"_s)});
        QCOMPARE(history.events, Events());
        QVERIFY(history.employed);
        QCOMPARE(history.leftOn, std::optional(day));
        // Announced and withdrawn.
        history = historyOf({has(january), has(april, u"left=2024-05-31"_s), has(july)});
        QCOMPARE(history.events, Events());
        QCOMPARE(history.leftOn, std::nullopt);
        // Missed first, the day given later.
        history
            = historyOf({has(january), has(april), lacks(july), has(october, u"left=2024-05-31"_s, false)});
        QCOMPARE(history.events, left);
        QCOMPARE(history.leftOn, std::optional(day));
        QVERIFY(!history.employed);
        // Gone before any roster.
        history = historyOf({has(july, u"hired=2020-01-01 left=2024-05-31"_s)});
        QCOMPARE(history.events,
            (Events{happened(Kind::Joined, QDate(2020, 1, 1), QDate(2020, 1, 1)),
                happened(Kind::Left, day, day)}));
        QVERIFY(!history.employed);
    }

    void aReturnIsANewSpell()
    {
        EmploymentHistory history = historyOf(
            {has(january, u"title=A dept=X"_s), lacks(april), lacks(july), has(october, u"title=B"_s)});
        QCOMPARE(history.events,
            (Events{happened(Kind::Left, january, april), happened(Kind::Joined, july, october)}));
        QVERIFY(history.employed);
        QCOMPARE(history.leftOn, std::nullopt);
        QCOMPARE(history.current, entry(u"title=B dept=X"_s));
        // With the hire date of the new contract, and with the old one still in the file.
        history = historyOf({has(january), lacks(april), has(july, u"hired=2024-06-15"_s)});
        QCOMPARE(history.events.last(), happened(Kind::Joined, QDate(2024, 6, 15), QDate(2024, 6, 15)));
        history = historyOf(
            {has(january, u"hired=2020-01-01"_s), lacks(april), has(july, u"hired=2020-01-01"_s)});
        QCOMPARE(history.events.last(), happened(Kind::Joined, april, july));
    }

    void whoNeverCameIsForgotten()
    {
        const EmploymentHistory history
            = historyOf({lacks(january), has(april, u"hired=2024-09-01"_s), lacks(july)});
        QCOMPARE(history.events, Events());
        QVERIFY(!history.employed);
        QCOMPARE(history.leftOn, std::nullopt);
    }

    void changesAreEventsBetweenTheRostersThatSayThem()
    {
        const EmploymentHistory history
            = historyOf({has(january, u"title=Engineer dept=R&D place=Bonn boss=7 grade=G5"_s),
                has(april, u"title=Engineer dept=R&D place=Bonn boss=7 grade=G5"_s),
                has(july, u"title=Lead dept=Sales place=Rome boss=8 grade=G6"_s)});
        QCOMPARE(history.events,
            (Events{happened(Kind::Promoted, april, july, u"G5"_s, u"G6"_s),
                happened(Kind::TitleChanged, april, july, u"Engineer"_s, u"Lead"_s),
                happened(Kind::Moved, april, july, u"R&D"_s, u"Sales"_s),
                happened(Kind::Moved, april, july, u"Bonn"_s, u"Rome"_s),
                happened(Kind::ManagerChanged, april, july, u"7"_s, u"8"_s)}));
    }

    void aBlankIsNoEventAndErasesNothing()
    {
        const EmploymentHistory history = historyOf(
            {has(january), has(april, u"boss=7 title=A"_s), has(july), has(october, u"boss=8 title=A"_s)});
        QCOMPARE(history.events, Events{happened(Kind::ManagerChanged, april, october, u"7"_s, u"8"_s)});
        QCOMPARE(historyOf({has(january, u"boss=7"_s), has(april)}).events, Events());
        QCOMPARE(historyOf({has(january, u"boss=7"_s), has(april)}).current.managerNumber, u"7"_s);
    }

    void gradesAreComparedByTheirNumbers()
    {
        QVERIFY(isHigherGrade(u"G6"_s, u"G5"_s));
        QVERIFY(isHigherGrade(u"G10"_s, u"G9"_s));
        QVERIFY(isHigherGrade(u"Band 4"_s, u"band-3"_s));
        QVERIFY(isHigherGrade(u"8b"_s, u"8a"_s));
        QVERIFY(isHigherGrade(u"12"_s, u"11"_s));
        QVERIFY(isHigherGrade(u"7.2"_s, u"7.1"_s));
        QVERIFY(!isHigherGrade(u"G5"_s, u"G6"_s));
        QVERIFY(!isHigherGrade(u"G5"_s, u"G5"_s));
        QVERIFY(!isHigherGrade(u"M1"_s, u"IC5"_s));
        QVERIFY(!isHigherGrade(u"Senior"_s, u"Junior"_s));
        QVERIFY(!isHigherGrade(u"B"_s, u"A"_s));
        QVERIFY(!isHigherGrade(u"G5"_s, u""_s));
        QVERIFY(!isHigherGrade(QString(100, u'9'), u"x"_s));
        // Down, or to another scheme, is no promotion; up again counts from where it was last.
        QCOMPARE(historyOf({has(january, u"grade=G6"_s), has(april, u"grade=M1"_s)}).events,
            Events{happened(Kind::GradeChanged, january, april, u"G6"_s, u"M1"_s)});
        QCOMPARE(historyOf({has(january, u"grade=G6"_s), has(april, u"grade=G5"_s), has(july, u"grade=G6"_s)})
                     .events,
            (Events{happened(Kind::GradeChanged, january, april, u"G6"_s, u"G5"_s),
                happened(Kind::Promoted, april, july, u"G5"_s, u"G6"_s)}));
    }

    void whyTheyLeftStandsWithTheLeaving()
    {
        EmploymentHistory history
            = historyOf({has(january), has(april, u"left=2024-03-01 why=retirement"_s)});
        QCOMPARE(history.events.last().kind, Kind::Left);
        QCOMPARE(history.events.last().reason, LeavingReason::Retirement);
        // Said only after they were missed in a roster.
        history = historyOf({has(january), lacks(april), has(july, u"left=2024-03-01 why=voluntary"_s)});
        QCOMPARE(history.events.last().on, QDate(2024, 3, 1));
        QCOMPARE(history.events.last().reason, LeavingReason::Voluntary);
        // A leaving that was withdrawn takes its reason with it, and so does a return.
        history = historyOf({has(january, u"left=2024-05-01 why=voluntary"_s), has(april), lacks(july)});
        QVERIFY(!history.events.last().reason);
        history = historyOf({has(january), has(april, u"left=2024-03-01 why=voluntary"_s), has(july)});
        QVERIFY(!history.current.leavingReason);
        QCOMPARE(history.events.last().kind, Kind::Joined);
    }

    void fieldsOfTheirOwnAreKeptUntilAnotherValueComes()
    {
        RosterSighting first = has(january);
        first.entry->custom = {{u"Cost center"_s, u"4711"_s}, {u"Floor"_s, u"3"_s}};
        RosterSighting second = has(april);
        second.entry->custom = {{u"Floor"_s, u"4"_s}};
        const EmploymentHistory history = historyOf({first, second});
        QCOMPARE(history.current.custom,
            (QMap<QString, QString>{{u"Cost center"_s, u"4711"_s}, {u"Floor"_s, u"4"_s}}));
        const QList<FieldChange> changes = changedFields(*first.entry, *second.entry);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().custom, u"Floor"_s);
        QCOMPARE(changes.first().from, u"3"_s);
        QCOMPARE(changes.first().to, u"4"_s);
    }

    void aDifferencePutsEveryEntryInOnePlace()
    {
        const auto person = [](const QString &number, const QString &words) {
            RosterEntry result = entry(words);
            result.employeeNumber = number;
            return result;
        };
        const QHash<QString, KnownPerson> known{{u"1"_s, {person(u"1"_s, u"title=A boss=7"_s), true}},
            {u"2"_s, {person(u"2"_s, u"title=A dept=X"_s), true}},
            {u"3"_s, {person(u"3"_s, u"title=A"_s), true}}, {u"4"_s, {person(u"4"_s, u"title=A"_s), false}},
            {u"5"_s, {person(u"5"_s, {}), true}}, {u"6"_s, {person(u"6"_s, {}), false}},
            {u"7"_s, {person(u"7"_s, {}), true}}, {u"9"_s, {person(u"9"_s, {}), true}}};
        const QList<RosterEntry> entries{person(u"1"_s, u"title=A"_s), // a blank manager is no change
            person(u"2"_s, u"title=B dept=X place=Rome"_s), person(u"4"_s, u"title=C"_s),
            person(u"5"_s, u"left=2024-03-01"_s), person(u"8"_s, u"title=N"_s)};
        RosterDifference difference = differenceOf(entries, known, april, true, {u"7"_s});
        QCOMPARE(difference.added, QList<RosterEntry>{entries[4]});
        QCOMPARE(difference.unchanged.size(), 1);
        QCOMPARE(difference.changed.size(), 1);
        QCOMPARE(difference.changed[0].employeeNumber, u"2"_s);
        QCOMPARE(difference.changed[0].fields,
            (QList<FieldChange>{{Field::JobTitle, u"A"_s, u"B"_s}, {Field::Location, u""_s, u"Rome"_s}}));
        QCOMPARE(difference.returned.size(), 1);
        QCOMPARE(difference.returned[0].employeeNumber, u"4"_s);
        QStringList left;
        for (const RosterEntry &gone : std::as_const(difference.left))
            left.append(gone.employeeNumber);
        QCOMPARE(left, (QStringList{u"5"_s, u"3"_s, u"9"_s}));
        QCOMPARE(difference.employedBefore, 6);
        QVERIFY(isMassLeave(difference)); // 3 of 6

        difference = differenceOf(entries, known, april, false);
        QCOMPARE(difference.left.size(), 1);
        QVERIFY(!isMassLeave(difference));
    }

    void aThirdIsNoMassLeaveYet()
    {
        RosterDifference difference;
        difference.employedBefore = 6;
        difference.left.resize(2);
        QVERIFY(!isMassLeave(difference));
        difference.left.resize(3);
        QVERIFY(isMassLeave(difference));
        QVERIFY(!isMassLeave({}));
    }
};

QTEST_GUILESS_MAIN(RosterHistoryTest)
#include "tst_roster_history.moc"
