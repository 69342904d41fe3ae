#include "core/actions/participants/profiles.h"
#include "core/actions/participants/readiness.h"
#include "core/metrics/readiness.h"
#include "tests/core/small_program.h"

#include <QRandomGenerator>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace mentorbook;

// Supply against demand, counted by hand and by brute force; and that small groups stay hidden.
class TestReadiness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void supplyAndDemandAreAsCountedByHand();
    void aMentorsPlaceCountsOnceHoweverManySkillsTheyOffer();
    void recruitsTakeAsManyAsTheOthers();
    void nobodyMentorsThemselves();
    void asManyAreServedAsBruteForceFinds();
    void languagesAndTimeZonesSayWhoIsOutOfReach();
    void smallGroupsAreTakenTogether_data();
    void smallGroupsAreTakenTogether();
    void noGroupBelowTheMinimumCanBeReckoned();
    void theProgramsReadinessFollowsStatesAndPairings();
    void whatPeopleSayOfThemselvesIsCountedAndSuppressed();

private:
    int m_last = 0;

    ReadinessPerson mentor(const QStringList &offered, int places = 1)
    {
        return {.participant = ParticipantId(++m_last),
            .mentors = true,
            .places = places,
            .skillsOffered = offered};
    }
    ReadinessPerson mentee(const QStringList &wanted)
    {
        return {.participant = ParticipantId(++m_last), .isMentored = true, .skillsWanted = wanted};
    }
    static Readiness readinessWith(const QList<ReadinessPerson> &people, int placesPerNewMentor = 1)
    {
        return readinessOf(
            {.people = people, .today = QDate(2026, 7, 6), .placesPerNewMentor = placesPerNewMentor});
    }
};

namespace {

const SupplyRow *rowOf(const QList<SupplyRow> &rows, const QString &name)
{
    const auto found = std::ranges::find(rows, name, &SupplyRow::name);
    return found == rows.end() ? nullptr : &*found;
}

bool fits(const ReadinessPerson &mentor, const ReadinessPerson &mentee)
{
    return mentor.participant != mentee.participant
        && (mentee.skillsWanted.isEmpty()
            || std::ranges::any_of(mentee.skillsWanted,
                [&](const QString &skill) { return mentor.skillsOffered.contains(skill); }));
}

// Tries every way to give mentees mentors.
int mostServed(const QList<ReadinessPerson> &mentees, const QList<ReadinessPerson> &mentors)
{
    QList<int> left;
    for (const ReadinessPerson &mentor : mentors)
        left.append(mentor.places);
    const std::function<int(qsizetype)> from = [&](qsizetype at) -> int {
        if (at == mentees.size())
            return 0;
        int best = from(at + 1);
        for (qsizetype i = 0; i < mentors.size(); ++i) {
            if (left[i] == 0 || !fits(mentors[i], mentees[at]))
                continue;
            --left[i];
            best = std::max(best, 1 + from(at + 1));
            ++left[i];
        }
        return best;
    };
    return from(0);
}

} // namespace

// Mentors: Ada offers SQL and coaching, Bob SQL; one place each. Mentees want coaching, SQL, SQL, data
// analysis, data analysis, and nothing in particular. Two are served; missing are one SQL, two data analysis
// and one of any kind.
void TestReadiness::supplyAndDemandAreAsCountedByHand()
{
    QList<ReadinessPerson> people{mentor({u"SQL"_s, u"Coaching"_s}), mentor({u"SQL"_s}),
        mentee({u"Coaching"_s}), mentee({u"SQL"_s}), mentee({u"SQL"_s}), mentee({u"Data analysis"_s}),
        mentee({u"Data analysis"_s}), mentee({})};
    people.append({.participant = ParticipantId(900),
        .isMentored = true,
        .hasMentor = true,
        .skillsWanted = {u"SQL"_s}});
    people.append(
        {.participant = ParticipantId(901), .mentors = true, .places = 0, .skillsOffered = {u"Sales"_s}});
    const Readiness readiness = readinessWith(people);
    QCOMPARE(readiness.mentors, 2);
    QCOMPARE(readiness.places, 2);
    QCOMPARE(readiness.mentees, 6);
    QCOMPARE(readiness.shortOf, 4);
    QCOMPARE(readiness.served, 2);
    QCOMPARE(readiness.recruit, (QList<Recruiting>{{u"Data analysis"_s, 2}, {QString(), 1}, {u"SQL"_s, 1}}));
    QCOMPARE(recruitingTexts(readiness).first(), u"2 more mentors who offer Data analysis"_s);
    QCOMPARE(readiness.skills.size(), 3);
    QCOMPARE(readiness.skills[0], (SupplyRow{u"Data analysis"_s, 0, 0, 2, 2, 2}));
    QCOMPARE(readiness.skills[1], (SupplyRow{u"Coaching"_s, 1, 1, 1, 0, 0}));
    QCOMPARE(readiness.skills[2], (SupplyRow{u"SQL"_s, 2, 2, 2, 0, 0}));
    QVERIFY(explain(readiness).contains(u"At most 2 of them"_s));
}

void TestReadiness::aMentorsPlaceCountsOnceHoweverManySkillsTheyOffer()
{
    // Each skill alone has a place for its one mentee; together they have one.
    const Readiness readiness
        = readinessWith({mentor({u"SQL"_s, u"Sales"_s}), mentee({u"SQL"_s}), mentee({u"Sales"_s})});
    QVERIFY(std::ranges::all_of(readiness.skills, [](const SupplyRow &row) { return row.shortOf == 0; }));
    QCOMPARE(readiness.served, 1);
    QCOMPARE(readiness.recruit.size(), 1);
    // And whoever can move makes room: the first mentor would be taken by the first mentee.
    QCOMPARE(readinessWith({mentor({u"SQL"_s, u"Sales"_s}), mentor({u"SQL"_s}), mentee({u"SQL"_s}),
                               mentee({u"Sales"_s})})
                 .served,
        2);
}

void TestReadiness::recruitsTakeAsManyAsTheOthers()
{
    QList<ReadinessPerson> people;
    for (int i = 0; i < 7; ++i)
        people.append(mentee({u"Data analysis"_s}));
    people.append(mentee({u"SQL"_s}));
    people.append(mentee({}));
    QCOMPARE(readinessWith(people, 3).recruit, (QList<Recruiting>{{u"Data analysis"_s, 3}, {u"SQL"_s, 1}}));
}

void TestReadiness::nobodyMentorsThemselves()
{
    ReadinessPerson both = mentor({u"SQL"_s});
    both.isMentored = true;
    both.skillsWanted = {u"sql"_s};
    const Readiness alone = readinessWith({both});
    QCOMPARE(alone.served, 0);
    QCOMPARE(alone.skills.first().outOfReach, 1);
    QCOMPARE(readinessWith({both, mentor({u"SQL"_s})}).served, 1);
}

void TestReadiness::asManyAreServedAsBruteForceFinds()
{
    QRandomGenerator random(11);
    const QStringList skills{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    for (int round = 0; round < 3000; ++round) {
        QList<ReadinessPerson> mentors;
        QList<ReadinessPerson> mentees;
        const auto some = [&] {
            QStringList chosen;
            for (const QString &skill : skills) {
                if (random.bounded(3) == 0)
                    chosen.append(skill);
            }
            return chosen;
        };
        for (int i = random.bounded(4); i >= 0; --i)
            mentors.append(mentor(some(), random.bounded(3)));
        for (int i = random.bounded(6); i >= 0; --i)
            mentees.append(mentee(some()));
        const int places = 1 + random.bounded(3);
        const Readiness readiness = readinessWith(mentors + mentees, places);
        QCOMPARE(readiness.served, mostServed(mentees, mentors));
        // With those to be recruited, everybody is served.
        for (const Recruiting &recruiting : readiness.recruit) {
            for (int i = 0; i < recruiting.mentors; ++i)
                mentors.append(mentor({recruiting.skill}, places));
        }
        QCOMPARE(readinessWith(mentors + mentees, places).served, int(mentees.size()));
    }
}

void TestReadiness::languagesAndTimeZonesSayWhoIsOutOfReach()
{
    ReadinessPerson berlin = mentor({}, 2);
    berlin.languages = {u"German"_s, u"English"_s};
    berlin.timeZone = u"Europe/Berlin"_s;
    ReadinessPerson paris = mentee({});
    paris.languages = {u"French"_s, u"english"_s};
    paris.timeZone = u"Europe/Paris"_s;
    ReadinessPerson lyon = mentee({});
    lyon.languages = {u"French"_s};
    ReadinessPerson tokyo = mentee({});
    tokyo.timeZone = u"Asia/Tokyo"_s;
    ReadinessInput input{.people = {berlin, paris, lyon, tokyo}, .today = QDate(2026, 7, 6)};
    Readiness readiness = readinessOf(input);
    QCOMPARE(readiness.languages.size(), 3);
    QCOMPARE(*rowOf(readiness.languages, u"English"_s), (SupplyRow{u"English"_s, 1, 2, 1, 0, 0}));
    QCOMPARE(*rowOf(readiness.languages, u"French"_s), (SupplyRow{u"French"_s, 0, 0, 2, 1, 2}));
    QCOMPARE(rowOf(readiness.timeZones, u"Europe/Paris"_s)->outOfReach, 0);
    QCOMPARE(rowOf(readiness.timeZones, u"Asia/Tokyo"_s)->outOfReach, 0); // an hour a day in summer
    input.today = QDate(2026, 1, 5);
    readiness = readinessOf(input);
    QCOMPARE(rowOf(readiness.timeZones, u"Asia/Tokyo"_s)->outOfReach, 1); // none in winter
    input.people[3].availability = {{Qt::Friday, 18 * 60, 20 * 60}};
    QCOMPARE(rowOf(readinessOf(input).timeZones, u"Asia/Tokyo"_s)->outOfReach, 0);
}

void TestReadiness::smallGroupsAreTakenTogether_data()
{
    QTest::addColumn<QList<int>>("groups");
    QTest::addColumn<QString>("shown"); // “-”: nothing may be shown
    QTest::newRow("all large") << QList<int>{20, 6, 5} << u"A=20 B=6 C=5"_s;
    QTest::newRow("one small takes the next along") << QList<int>{20, 6, 2} << u"A=20 B+C=8"_s;
    QTest::newRow("two small are enough") << QList<int>{20, 3, 2} << u"A=20 B+C=5"_s;
    QTest::newRow("two groups become one") << QList<int>{20, 2} << u"A+B=22"_s;
    QTest::newRow("one of everything") << QList<int>{6, 1, 1, 1} << u"A+B+C+D=9"_s;
    QTest::newRow("too few altogether") << QList<int>{2, 2} << u"-"_s;
    QTest::newRow("nobody") << QList<int>{} << QString();
}

void TestReadiness::smallGroupsAreTakenTogether()
{
    QFETCH(QList<int>, groups);
    QStringList values;
    for (qsizetype i = 0; i < groups.size(); ++i)
        values += QStringList(groups[i], QString(QChar(u'A' + char16_t(i))));
    const auto pool = poolGroups(values, 5);
    QStringList shown;
    if (pool) {
        for (const PoolGroup &group : *pool)
            shown.append(group.names.join(u'+') + u'=' + QString::number(group.people));
    }
    QTEST(pool ? shown.join(u' ') : u"-"_s, "shown");
}

// Whoever knows the total and everything that is shown still knows no small group.
void TestReadiness::noGroupBelowTheMinimumCanBeReckoned()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 5000; ++round) {
        const int minimum = 2 + random.bounded(6);
        QHash<QString, int> sizes;
        QStringList values;
        for (int group = random.bounded(8); group > 0; --group) {
            const QString name = QString::number(group);
            sizes[name] = 1 + random.bounded(14);
            values += QStringList(sizes[name], name);
        }
        const auto pool = poolGroups(values, minimum);
        if (!pool) {
            QVERIFY(values.size() < minimum);
            continue;
        }
        int total = 0;
        QStringList names;
        for (const PoolGroup &group : *pool) {
            QVERIFY(group.people >= minimum);
            const bool hasSmall = std::ranges::any_of(
                group.names, [&](const QString &name) { return sizes[name] < minimum; });
            QVERIFY(!hasSmall || group.names.size() > 1);
            total += group.people;
            names += group.names;
        }
        QCOMPARE(total, int(values.size()));
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), sizes.size());
        QCOMPARE(names.size(), sizes.size());
    }
}

void TestReadiness::theProgramsReadinessFollowsStatesAndPairings()
{
    SmallProgram program;
    program.pair(u"Ada"_s, u"Bob"_s, QDate(2026, 5, 4)); // Ada's one place is taken
    program.enroll(u"Cleo"_s, ParticipantRole::Mentor);
    program.enroll(u"Dan"_s, ParticipantRole::Mentee);
    program.enroll(u"Eva"_s, ParticipantRole::Mentee, ParticipantState::WaitListed);
    program.enroll(u"Fay"_s, ParticipantRole::Mentee, ParticipantState::Declined);
    program.leave(program.enroll(u"Gil"_s, ParticipantRole::Mentee), QDate(2026, 5, 1));
    const QDate today(2026, 5, 10);
    const Readiness approved = given(readiness(program.database(), program.program(), today));
    QCOMPARE(approved.mentors, 1);
    QCOMPARE(approved.places, 1);
    QCOMPARE(approved.mentees, 1);
    QCOMPARE(approved.served, 1);
    QVERIFY(approved.recruit.isEmpty());
    const Readiness expected
        = given(readiness(program.database(), program.program(), today, ReadinessScope::Expected));
    QCOMPARE(expected.mentees, 2);
    QCOMPARE(expected.shortOf, 1);
    QCOMPARE(recruitingTexts(expected), QStringList{u"1 more mentors"_s}); // one without translations
}

void TestReadiness::whatPeopleSayOfThemselvesIsCountedAndSuppressed()
{
    SmallProgram program;
    given(setDiversityAttributes(*program.workspace, program.id, {{u"Gender"_s, {u"woman"_s, u"man"_s}}}));
    for (int i = 0; i < 12; ++i) {
        const ParticipantId id = program.enroll(u"P%1"_s.arg(i), ParticipantRole::Mentee);
        if (i < 11)
            given(editSensitiveAnswers(
                *program.workspace, id, {{u"Gender"_s, i < 7 ? u"woman"_s : u"man"_s, DiversityWish::None}}));
    }
    program.enroll(u"Mo"_s, ParticipantRole::Mentor);
    const Readiness found = given(readiness(program.database(), program.program(), QDate(2026, 5, 10)));
    const auto gender = std::ranges::find(found.pool, u"Gender"_s, &PoolDistribution::attribute);
    QVERIFY(gender != found.pool.end());
    QVERIFY(gender->isSensitive);
    QVERIFY(gender->mentorsSuppressed); // one mentor is nobody to count
    QVERIFY(!gender->menteesSuppressed);
    // Seven women; four men and one who does not say, together.
    QCOMPARE(gender->mentees, (QList<PoolGroup>{{{u"woman"_s}, 7}, {{QString(), u"man"_s}, 5}}));
    QCOMPARE(nameOf(gender->mentees[1]), u"not said, man"_s);
}

QTEST_GUILESS_MAIN(TestReadiness)
#include "tst_readiness.moc"
