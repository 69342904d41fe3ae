#include "core/matching/score_file.h"
#include "core/matching/solver.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace mentorbook;
using namespace Qt::StringLiterals;

namespace {

// Lines separated by |, cells by commas; the first line is the header.
ScoreFileTable table(const QString &text)
{
    const QStringList lines = text.split(u'|');
    ScoreFileTable result{.header = lines.first().split(u',')};
    for (qsizetype i = 1; i < lines.size(); ++i)
        result.rows.append({.line = i + 1, .cells = lines[i].split(u',')});
    return result;
}

QStringList problemsOf(const QString &scores, const QString &capacities = {}, bool peers = false)
{
    const ScoreFileTable scoreTable = table(scores);
    const ScoreFileTable capacityTable = table(capacities);
    QList<ScoreFileProblem> problems;
    if (peers) {
        if (const auto result = readPeers(scoreTable, 1); !result)
            problems = result.error();
    } else if (const auto result
        = readAssignment(scoreTable, capacities.isNull() ? nullptr : &capacityTable, 1);
        !result) {
        problems = result.error();
    }
    QStringList sentences;
    for (const ScoreFileProblem &problem : problems)
        sentences.append(explain(problem));
    return sentences;
}

NamedAssignment assignment(const QString &scores, const QString &capacities = {})
{
    const ScoreFileTable capacityTable = table(capacities);
    return readAssignment(table(scores), capacities.isNull() ? nullptr : &capacityTable, 1).value();
}

QStringList pairsOf(const NamedAssignment &named)
{
    Progress progress;
    const AssignmentSolution solution = solve(named.problem, progress).value();
    QStringList pairs;
    for (qsizetype mentee = 0; mentee < named.mentees.size(); ++mentee) {
        const int mentor = solution.mentorOf[size_t(mentee)];
        pairs.append(named.mentees[mentee] + u'-' + (mentor == Nobody ? u"nobody"_s : named.mentors[mentor]));
    }
    pairs.sort();
    return pairs;
}

} // namespace

class TestSolverScoreFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresBecomeAProblemWithNames()
    {
        const NamedAssignment named
            = assignment(u"Score, mentee ,MENTOR,note|5,x, a ,hello|0007,y,a,|1000000,x,b"_s);
        QCOMPARE(named.problem.mentees, 2);
        QCOMPARE(named.problem.mentors, 2);
        QCOMPARE(named.problem.capacity, (std::vector{1, 1}));
        QCOMPARE(named.problem.arcs.size(), size_t(3));
        QCOMPARE(pairsOf(named), (QStringList{u"x-b"_s, u"y-a"_s}));
    }

    void capacitiesComeFromTheirFile()
    {
        const QString scores = u"mentor,mentee,score|a,x,5|a,y,5|a,z,5|b,x,1"_s;
        QCOMPARE(pairsOf(assignment(scores)).filter(u"nobody"_s).size(), 1);
        const NamedAssignment named = assignment(scores, u"capacity,person|3,a|0,b|12,stranger"_s);
        QCOMPARE(pairsOf(named), (QStringList{u"x-a"_s, u"y-a"_s, u"z-a"_s}));
    }

    void theSameNameMayMentorAndBeMentored()
    {
        const NamedAssignment named = assignment(u"mentor,mentee,score|a,a,5|a,b,1|b,a,1"_s);
        QCOMPARE(named.problem.mentees, 2);
        QCOMPARE(pairsOf(named), (QStringList{u"a-b"_s, u"b-a"_s}));
    }

    void peersAreOneListOfPeople()
    {
        const NamedPeers named = readPeers(table(u"mentor,mentee,score|a,b,5|b,c,9|c,d,5"_s), 1).value();
        QCOMPARE(named.problem.people, 4);
        Progress progress;
        const PeerSolution solution = solve(named.problem, progress).value();
        QCOMPARE(solution.pairs, 2);
        QCOMPARE(solution.total, 10);
    }

    void theOrderOfTheLinesDoesNotMatter()
    {
        ScoreFileTable scores{.header = {u"mentor"_s, u"mentee"_s, u"score"_s}};
        for (int i = 0; i < 100; ++i)
            scores.rows.append({.line = i + 2,
                .cells = {u"mentor %1"_s.arg(i / 10), u"mentee %1"_s.arg(i % 10), QString::number(i % 3)}});
        const QStringList before = pairsOf(readAssignment(scores, nullptr, 3).value());
        std::mt19937 random(1);
        for (int i = 0; i < 20; ++i) {
            std::shuffle(scores.rows.begin(), scores.rows.end(), random);
            QCOMPARE(pairsOf(readAssignment(scores, nullptr, 3).value()), before);
        }
    }

    void noLinesAreNoPeople()
    {
        QCOMPARE(assignment(u"mentor,mentee,score"_s).problem, AssignmentProblem{});
        QCOMPARE(assignment(u"mentor,mentee,score|,,|"_s).problem, AssignmentProblem{});
    }

    void problemsSayWhereWhatAndWhatWasExpected_data()
    {
        QTest::addColumn<QString>("scores");
        QTest::addColumn<QString>("capacities");
        QTest::addColumn<bool>("peers");
        QTest::addColumn<QString>("sentence");
        const QString number = u"expected a whole number from 0 to 1,000,000."_s;
        const auto score = [&](const char *name, const QString &text) {
            QTest::newRow(name) << u"mentor,mentee,score|a,x,1|a,y,"_s + text << QString() << false
                                << u"Line 3, column “score”: found “"_s + text + u"”, "_s + number;
        };
        score("text", u"high"_s);
        score("decimals", u"4.5"_s);
        score("whole decimals", u"4.0"_s);
        score("negative", u"-1"_s);
        score("sign", u"+1"_s);
        score("exponent", u"1e3"_s);
        score("too high", u"1000001"_s);
        score("far too high", u"99999999999999999999"_s);
        score("empty", u""_s);
        score("other digits", u"٣"_s);
        QTest::newRow("short line") << u"mentor,mentee,score|a,x"_s << QString() << false
                                    << u"Line 2, column “score”: found “”, "_s + number;
        QTest::newRow("no mentor") << u"mentor,mentee,score| ,x,1"_s << QString() << false
                                   << u"Line 2, column “mentor”: found “”, expected a name or number."_s;
        QTest::newRow("long line") << u"mentor,mentee,score|a,x,1,2"_s << QString() << false
                                   << u"Line 2: found 4 cells, expected 3 cells, as in the header."_s;
        QTest::newRow("missing column")
            << u"mentor,mentee,points|a,x,1"_s << QString() << false
            << u"Line 1, column “score”: found “mentor, mentee, points”, expected a column called “score”."_s;
        QTest::newRow("column twice")
            << u"mentor,mentee,score,Score|a,x,1,1"_s << QString() << false
            << u"Line 1, column “score”: found “mentor, mentee, score, Score”, expected only one column called “score”."_s;
        QTest::newRow("pair twice")
            << u"mentor,mentee,score|a,x,1|b,x,1|a,x,2"_s << QString() << false
            << u"Line 4, column “mentee”: found “x”, expected every pair once; “a” and “x” are in line 2 already."_s;
        QTest::newRow("peer pair turned round")
            << u"mentor,mentee,score|a,x,1|x,a,1"_s << QString() << true
            << u"Line 3, column “mentee”: found “a”, expected every pair once; “x” and “a” are in line 2 already."_s;
        QTest::newRow("alone") << u"mentor,mentee,score|a,a,1"_s << QString() << true
                               << u"Line 2, column “mentee”: found “a”, expected somebody else than “a”."_s;
        QTest::newRow("capacity") << u"mentor,mentee,score|a,x,1"_s << u"person,capacity|a,many"_s << false
                                  << u"Line 2, column “capacity”: found “many”, "_s + number;
        QTest::newRow("person twice")
            << u"mentor,mentee,score|a,x,1"_s << u"person,capacity|a,1|a,1"_s << false
            << u"Line 3, column “person”: found “a”, expected every person once; “a” is in line 2 already."_s;
        QTest::newRow("stranger's capacity")
            << u"mentor,mentee,score|a,x,1"_s << u"person,capacity|q,-1"_s << false
            << u"Line 2, column “capacity”: found “-1”, "_s + number;
    }

    void problemsSayWhereWhatAndWhatWasExpected()
    {
        QFETCH(QString, scores);
        QFETCH(QString, capacities);
        QFETCH(bool, peers);
        QFETCH(QString, sentence);
        QCOMPARE(problemsOf(scores, capacities, peers), QStringList{sentence});
    }

    void everyProblemIsReportedAtOnce()
    {
        QCOMPARE(
            problemsOf(u"mentor,mentee,score|a,x,no|,y,no|a,x,1|b,z,3"_s, u"person,capacity|a,no|,"_s).size(),
            5);
    }
};

QTEST_GUILESS_MAIN(TestSolverScoreFile)
#include "tst_solver_score_file.moc"
