#include "system/cli_runner.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

// `stats` from outside: what an analyst gets who checks Mentorbook's numbers.
class TestCliStats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void survivalIsWhatTheHandGives();
    void askedTimesStandInTheCurveAndApart();
    void twoGroupsAreComparedAndStratified();
    void trueAndFalseAreEventsToo();
    void rowsThatCannotBeAreNamedWithTheirLine();
    void channingHasFourRowsRejectedAndAWarning();
    void aFileWithoutAnyUsableRowFails();
    void wrongColumnsAndTimesAreRefused();
    void proportionsOfOneAndOfTwoGroups();
    void zeroCellsHaveWhatIsDefined();
    void countsThatCannotBeAreRejected();
    void aMillionRows();
    void theDocumentationNamesEveryField();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    CliRun cli(const QString &arguments)
    {
        return runCli(QProcess::splitCommand(arguments), m_folder->path());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

bool near(const QJsonValue &actual, double expected)
{
    if (actual.isDouble()
        && std::abs(actual.toDouble() - expected) <= 1e-9 * std::max(1.0, std::abs(expected)))
        return true;
    qWarning() << actual << "is not" << expected;
    return false;
}

// Without groups, five people: see tst_survival.
const QByteArray five = "days,left\n3,1\n2,0\n1,1\n2,1\n4,0\n";
const QByteArray four = "t,e,g\n1,1,A\n3,1,A\n2,1,B\n4,1,B\n";

} // namespace

void TestCliStats::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    write(u"five.csv"_s, five);
    write(u"four.csv"_s, four);
}

void TestCliStats::survivalIsWhatTheHandGives()
{
    const CliRun run = cli(u"stats survival five.csv --time days --event left --json"_s);
    COMPARE_EXIT(run, 0);
    const QJsonObject json = run.json();
    QCOMPARE(json[u"groups"_s].toArray().size(), 1);
    const QJsonObject group = json[u"groups"_s][0].toObject();
    QCOMPARE(group[u"n"_s].toInt(), 5);
    QCOMPARE(group[u"events"_s].toInt(), 3);
    QCOMPARE(group[u"median"_s].toDouble(), 3.0);
    QVERIFY(near(group[u"rmst"_s], 2.7));
    QVERIFY(near(group[u"rmst_se"_s], std::sqrt(0.257)));
    QVERIFY(near(json[u"tau"_s], 4));
    const QJsonArray curve = group[u"curve"_s].toArray();
    QCOMPARE(curve.size(), 4);
    QCOMPARE(curve[1][u"t"_s].toInt(), 2);
    QCOMPARE(curve[1][u"at_risk"_s].toInt(), 4);
    QCOMPARE(curve[1][u"events"_s].toInt(), 1);
    QCOMPARE(curve[1][u"censored"_s].toInt(), 1);
    QVERIFY(near(curve[1][u"survival"_s], 0.6));
    QVERIFY(near(curve[1][u"se"_s], 0.6 * std::sqrt(1.0 / 20 + 1.0 / 12)));
    QVERIFY(json[u"logrank"_s].isNull());
    QVERIFY(json[u"difference"_s].isNull());
    QVERIFY(json[u"rejected"_s].toArray().isEmpty());
    const QString text = QString::fromUtf8(cli(u"stats survival five.csv --time days --event left"_s).out);
    QVERIFY2(text.contains("5 rows, 3 events, median 3"_L1), qPrintable(text));
}

void TestCliStats::askedTimesStandInTheCurveAndApart()
{
    const CliRun run = cli(u"stats survival five.csv --time days --event left --at 3.5,0,2,9 --json"_s);
    COMPARE_EXIT(run, 0);
    const QJsonObject group = run.json()[u"groups"_s][0].toObject();
    QList<double> times;
    for (const QJsonValue point : group[u"curve"_s].toArray())
        times.append(point[u"t"_s].toDouble());
    QCOMPARE(times, (QList<double>{0, 1, 2, 3, 3.5, 4}));
    const QJsonObject start = group[u"curve"_s][0].toObject();
    QCOMPARE(start[u"at_risk"_s].toInt(), 5);
    QCOMPARE(start[u"lo"_s].toDouble(), 1.0); // as R's summary prints it
    const QJsonArray at = group[u"at"_s].toArray();
    QCOMPARE(at.size(), 4);
    QVERIFY(at[0][u"lo"_s].isNull()); // where S is 1 there is no interval
    QVERIFY(near(at[0][u"survival"_s], 1));
    QVERIFY(near(at[1][u"survival"_s], 0.6));
    QVERIFY(near(at[2][u"survival"_s], 0.3));
    QCOMPARE(at[2][u"at_risk"_s].toInt(), 1);
    QVERIFY(at[3][u"survival"_s].isNull()); // nobody was followed so long
    QCOMPARE(at[3][u"at_risk"_s].toInt(), 0);
    // The mean goes to the last asked time that all were followed to, or to where one says.
    QVERIFY(near(run.json()[u"tau"_s], 4));
    const QJsonObject two = cli(u"stats survival five.csv --time days --event left --tau 2 --json"_s).json();
    QVERIFY(near(two[u"groups"_s][0][u"rmst"_s], 1.8));
}

void TestCliStats::twoGroupsAreComparedAndStratified()
{
    const QString call = u"stats survival %1 --time t --event e --group g --at 2 --json"_s;
    const CliRun run = cli(call.arg(u"four.csv"_s));
    COMPARE_EXIT(run, 0);
    const QJsonObject test = run.json()[u"logrank"_s].toObject();
    QVERIFY(near(test[u"chi2"_s], 8.0 / 13));
    QCOMPARE(test[u"df"_s].toInt(), 1);
    QVERIFY(near(test[u"p"_s], std::erfc(std::sqrt(4.0 / 13))));
    QCOMPARE(test[u"groups"_s][1][u"group"_s].toString(), u"B"_s);
    QVERIFY(near(test[u"groups"_s][1][u"expected"_s], 8.0 / 3));
    const QJsonObject difference = run.json()[u"difference"_s].toObject();
    QCOMPARE(difference[u"first"_s].toString(), u"A"_s);
    QVERIFY(near(difference[u"survival"_s][0][u"value"_s], 0));
    QVERIFY(near(difference[u"rmst"_s][u"value"_s], 1.5 - 2)); // to 2: 1 + ½ and 2
    QVERIFY(difference[u"rmst"_s][u"lo"_s].isNull()); // nothing happened in B before 2

    QByteArray twice = "t,e,g,s\n";
    for (const char *stratum : {"x", "y"}) {
        for (const QByteArray &line : four.split('\n').mid(1, 4))
            twice += line + ',' + stratum + '\n';
    }
    write(u"twice.csv"_s, twice);
    const QJsonObject stratified = cli(call.arg(u"twice.csv --stratum s"_s)).json();
    QVERIFY(near(stratified[u"logrank"_s][u"chi2"_s], 16.0 / 13));
}

void TestCliStats::trueAndFalseAreEventsToo()
{
    write(u"words.csv"_s, "days;left\n3;TRUE\n2;False\n1;1.0\n2;true\n4;0\n");
    const CliRun words = cli(u"stats survival words.csv --time days --event left --json"_s);
    COMPARE_EXIT(words, 0);
    QCOMPARE(words.json(), cli(u"stats survival five.csv --time days --event left --json"_s).json());
}

void TestCliStats::rowsThatCannotBeAreNamedWithTheirLine()
{
    write(u"bad.csv"_s,
        "in,out,left,g\n0,3,1,A\n3,3,1,A\n5,4,0,A\n,4,0,A\n0,x,0,A\n0,4,2,A\n-1,4,0,A\n0,4,0,\n0,4\n\n0,5,0,"
        "B\n"
        "0,\"1,000\",1,A\n0,inf,1,A\n0,4,,A\n");
    const CliRun run = cli(u"stats survival bad.csv --entry in --time out --event left --group g --json"_s);
    COMPARE_EXIT(run, 3);
    const QJsonArray rejected = run.json()[u"rejected"_s].toArray();
    QList<int> lines;
    for (const QJsonValue row : rejected) {
        lines.append(row[u"line"_s].toInt());
        QVERIFY(!row[u"reason"_s].toString().isEmpty());
        QVERIFY(!row[u"expected"_s].toString().isEmpty());
    }
    QCOMPARE(lines, (QList<int>{3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15}));
    QCOMPARE(rejected[0][u"column"_s].toString(), u"out"_s);
    QCOMPARE(rejected[2][u"column"_s].toString(), u"in"_s);
    QCOMPARE(rejected[4][u"found"_s].toString(), u"2"_s);
    QCOMPARE(rejected[8][u"found"_s].toString(), u"1,000"_s);
    int kept = 0;
    for (const QJsonValue group : run.json()[u"groups"_s].toArray())
        kept += group[u"n"_s].toInt();
    QCOMPARE(kept, 2);

    // Without an entry, nobody can leave at 0.
    write(u"zero.csv"_s, "t,e\n0,1\n5,0\n");
    const CliRun zero = cli(u"stats survival zero.csv --time t --event e --json"_s);
    COMPARE_EXIT(zero, 3);
    QCOMPARE(zero.json()[u"rejected"_s][0][u"line"_s].toInt(), 2);
    const CliRun text = cli(u"stats survival zero.csv --time t --event e"_s);
    QVERIFY2(text.out.contains("Rejected: line 2"), text.out.constData());
}

void TestCliStats::channingHasFourRowsRejectedAndAWarning()
{
    const QString file = QStringLiteral(SHARED_DATA "/golden/small3_channing_delayed_entry/input.csv");
    if (!QFile::exists(file))
        QSKIP("The reference values are not on this computer.");
    const CliRun run = runCli({u"stats"_s, u"survival"_s, file, u"--entry"_s, u"entry"_s, u"--time"_s,
        u"exit"_s, u"--event"_s, u"event"_s, u"--group"_s, u"group"_s, u"--at"_s, u"840"_s, u"--json"_s});
    COMPARE_EXIT(run, 3);
    const QJsonObject json = run.json();
    QCOMPARE(json[u"rejected"_s].toArray().size(), 4);
    QVERIFY(near(json[u"logrank"_s][u"chi2"_s], 3.37646071065));
    const QJsonObject men = json[u"groups"_s][1].toObject();
    QCOMPARE(men[u"group"_s].toString(), u"male"_s);
    QCOMPARE(men[u"median"_s].toDouble(), 779.0);
    QVERIFY(men[u"median_hi"_s].isNull());
    QVERIFY(men[u"rmst"_s].isNull()); // nobody is observed from the beginning
    QVERIFY2(men[u"warning"_s].toString().contains("781"_L1), qPrintable(men[u"warning"_s].toString()));
    QCOMPARE(men[u"at"_s][0][u"survival"_s].toDouble(), 0.0);
    QVERIFY(men[u"at"_s][0][u"se"_s].isNull());
}

void TestCliStats::aFileWithoutAnyUsableRowFails()
{
    write(u"none.csv"_s, "t,e\n0,1\n");
    const CliRun none = cli(u"stats survival none.csv --time t --event e --json"_s);
    COMPARE_EXIT(none, 1);
    QVERIFY(none.out.isEmpty());
    write(u"empty.csv"_s, "");
    COMPARE_EXIT(cli(u"stats survival empty.csv --time t --event e"_s), 1);
    COMPARE_EXIT(cli(u"stats survival nowhere.csv --time t --event e"_s), 1);
    COMPARE_EXIT(cli(u"stats proportions nowhere.csv"_s), 1);
    // A column of names is no group.
    QByteArray many = "t,e,name\n";
    for (int i = 0; i < 101; ++i)
        many += "5,1,p" + QByteArray::number(i) + '\n';
    write(u"many.csv"_s, many);
    COMPARE_EXIT(cli(u"stats survival many.csv --time t --event e --group name"_s), 1);
}

void TestCliStats::wrongColumnsAndTimesAreRefused()
{
    const CliRun run = cli(u"stats survival five.csv --time days --event gone"_s);
    COMPARE_EXIT(run, 1);
    QVERIFY2(run.err.contains("gone"_L1) && run.err.contains("left"_L1), qPrintable(run.err));
    COMPARE_EXIT(cli(u"stats"_s), 2);
    COMPARE_EXIT(cli(u"stats survival five.csv --time days"_s), 2);
    for (const QString &wrong : {u"--at 1,two"_s, u"--at=-1"_s, u"--at 1,,2"_s, u"--at nan"_s, u"--tau 0"_s})
        COMPARE_EXIT(cli(u"stats survival five.csv --time days --event left "_s + wrong), 2);
    COMPARE_EXIT(cli(u"stats proportions five.csv"_s), 1);
}

// Newcombe 1998b, Table II, case (a); of a single share 81 of 263.
void TestCliStats::proportionsOfOneAndOfTwoGroups()
{
    write(u"p.csv"_s, "x1,n1,x2,n2\n56,70,48,80\n81,263,,\n");
    const CliRun run = cli(u"stats proportions p.csv --json"_s);
    COMPARE_EXIT(run, 0);
    const QJsonArray rows = run.json()[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 2);
    QVERIFY(near(rows[0][u"p"_s], 0.8));
    QVERIFY(near(rows[0][u"p2"_s], 0.6));
    QVERIFY(near(rows[0][u"diff"_s], 0.2));
    QVERIFY(near(rows[0][u"newcombe_lo"_s], 0.0524314724024));
    QVERIFY(near(rows[0][u"newcombe_hi"_s], 0.333872654037));
    QVERIFY(near(rows[0][u"rr"_s], 4.0 / 3));
    QVERIFY(near(rows[0][u"mn_lo"_s], 1.07904711953));
    QVERIFY(near(rows[0][u"mn_hi"_s], 1.67214535909));
    QVERIFY(near(rows[0][u"fisher_p"_s], 0.0125211297492));
    QVERIFY(near(rows[1][u"wilson_lo"_s], 0.255288519878));
    QVERIFY(near(rows[1][u"wilson_hi"_s], 0.366209576983));
    QVERIFY(!rows[1].toObject().contains(u"diff"_s));
    const CliRun text = cli(u"stats proportions p.csv"_s);
    QVERIFY2(text.out.contains("ratio 1.33333 (1.07905 to 1.67215)"), text.out.constData());
}

void TestCliStats::zeroCellsHaveWhatIsDefined()
{
    write(u"z.csv"_s, "X1,N1,x2,n2\n5,56,0,29\n0,10,0,20\n0,0,1,2\n");
    const CliRun run = cli(u"stats proportions z.csv --json"_s);
    COMPARE_EXIT(run, 0);
    const QJsonArray rows = run.json()[u"rows"_s].toArray();
    QVERIFY(rows[0][u"rr"_s].isNull());
    QVERIFY(near(rows[0][u"mn_lo"_s], 0.717495078277));
    QVERIFY(rows[0][u"mn_hi"_s].isNull());
    QVERIFY(rows[1][u"rr"_s].isNull());
    QVERIFY(near(rows[1][u"mn_lo"_s], 0));
    QVERIFY(near(rows[1][u"newcombe_hi"_s], 0.277532799863));
    for (const QString &key : {u"p"_s, u"wilson_lo"_s, u"newcombe_lo"_s, u"rr"_s, u"mn_lo"_s, u"fisher_p"_s})
        QVERIFY2(rows[2].toObject().value(key).isNull(), qPrintable(key));
    QVERIFY(near(rows[2][u"wilson2_lo"_s], 0.0945312057342));
}

void TestCliStats::countsThatCannotBeAreRejected()
{
    write(u"r.csv"_s,
        "x1,n1,x2,n2\n3,2,1,2\n1,2,-1,2\n1.5,2,1,2\n1,2,1,\n1,2,1,2\n3000000000,9000000000,1,2\n");
    const CliRun run = cli(u"stats proportions r.csv --json"_s);
    COMPARE_EXIT(run, 3);
    QList<int> lines;
    for (const QJsonValue row : run.json()[u"rejected"_s].toArray())
        lines.append(row[u"line"_s].toInt());
    QCOMPARE(lines, (QList<int>{2, 3, 4, 5}));
    const QJsonArray rows = run.json()[u"rows"_s].toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[1][u"x1"_s].toInteger(), 3'000'000'000);
    QVERIFY(near(rows[1][u"p"_s], 1.0 / 3));
}

void TestCliStats::aMillionRows()
{
    QByteArray rows = "t,e,g\n";
    for (int i = 0; i < 1'000'000; ++i)
        rows += QByteArray::number(1 + i / 2 % 1000) + (i / 2 % 3 ? ",1," : ",0,") + (i % 2 ? "a\n" : "b\n");
    write(u"million.csv"_s, rows);
    const CliRun run = cli(u"stats survival million.csv --time t --event e --group g --json"_s);
    COMPARE_EXIT(run, 0);
    QVERIFY(near(run.json()[u"logrank"_s][u"chi2"_s], 0));
    QCOMPARE(run.json()[u"groups"_s][0][u"n"_s].toInt(), 500'000);
    QCOMPARE(run.json()[u"groups"_s][0][u"curve"_s].toArray().size(), 1000);
}

void TestCliStats::theDocumentationNamesEveryField()
{
    QFile file(QStringLiteral(PROJECT_ROOT "/docs/cli.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString all = QString::fromUtf8(file.readAll());
    write(u"p.csv"_s, "x1,n1,x2,n2\n56,70,48,80\n");
    const QList<std::pair<QString, QString>> calls
        = {{u"stats survival"_s, u"stats survival four.csv --time t --event e --group g --at 2 --json"_s},
            {u"stats proportions"_s, u"stats proportions p.csv --json"_s}};
    for (const auto &[heading, call] : calls) {
        const QString section = all.section(u"\n## %1\n"_s.arg(heading), 1).section(u"\n## "_s, 0, 0);
        static const QRegularExpression word(u"[a-z][a-z0-9_]*"_s);
        static const QRegularExpression code(u"`[^`]+`"_s);
        QSet<QString> documented;
        for (const auto &snippet : code.globalMatch(section)) {
            for (const auto &match : word.globalMatch(snippet.captured()))
                documented.insert(match.captured());
        }
        const CliRun run = cli(call);
        COMPARE_EXIT(run, 0);
        static const QRegularExpression key(u"\"([a-z0-9_]+)\": "_s);
        for (const auto &match : key.globalMatch(QString::fromUtf8(run.out)))
            QVERIFY2(documented.contains(match.captured(1)), qPrintable(match.captured(1)));
    }
}

QTEST_GUILESS_MAIN(TestCliStats)
#include "tst_cli_stats.moc"
