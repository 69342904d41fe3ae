#include "system/cli_runner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The command line from outside: the whole main job, exit codes, and that docs/cli.md is true.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void versionAndHelpNeedNoDisplay();
    void theMainJobRunsFromHrFileToReport();
    void wrongUsageIsTwo();
    void failureIsOneAndChangesNothing();
    void rejectedRowsAreThreeAndNamed();
    void aDryRunChangesNothing();
    void importingTwiceChangesNothing();
    void aMassLeaveIsRefusedUnlessAllowed();
    void exportedParticipantsAndMeetingsImportAgainUnchanged();
    void formulasAreNeutralizedAndComeBack();
    void inspectShowsEveryCellAsText();
    void inspectShowsSheetsAsRead();
    void solveProvesTheBest();
    void solvePeers();
    void checkFindsDamage();
    void anApplicationComesBackThroughTheCommandLine();
    void theDocumentationNamesEveryCommandAndOption();
    void theDocumentationNamesEveryJsonField();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &content);
    QByteArray read(const QString &name);
    CliRun cli(const QString &arguments)
    {
        return runCli(QProcess::splitCommand(arguments), m_folder->path());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

// What a section of docs/cli.md says, by its heading.
QMap<QString, QString> documentedSections()
{
    QFile file(QStringLiteral(PROJECT_ROOT "/docs/cli.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QMap<QString, QString> sections;
    const QStringList parts = QString::fromUtf8(file.readAll()).split(u"\n## "_s);
    for (const QString &part : parts.sliced(1))
        sections.insert(part.section(u'\n', 0, 0), part.section(u'\n', 1));
    return sections;
}

QSet<QString> optionsIn(const QString &text)
{
    static const QRegularExpression pattern(u"(?<![\\w-])--[a-z][a-z-]+"_s);
    QSet<QString> options;
    for (const auto &match : pattern.globalMatch(text))
        options.insert(match.captured());
    return options;
}

QSet<QString> keysOf(const QJsonObject &object)
{
    const QStringList keys = object.keys();
    return {keys.begin(), keys.end()};
}

} // namespace

void TestCli::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCli::write(const QString &name, const QByteArray &content)
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray TestCli::read(const QString &name)
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCli::versionAndHelpNeedNoDisplay()
{
    const CliRun version = cli(u"--version"_s);
    COMPARE_EXIT(version, 0);
    QVERIFY(version.out.contains("mentorbook-cli"));
    COMPARE_EXIT(cli(u"--help"_s), 0);
    COMPARE_EXIT(cli(u"import people --help"_s), 0);
}

void TestCli::theMainJobRunsFromHrFileToReport()
{
    write(u"hr.csv"_s,
        "Employee ID,Name,Department,Location,Grade,Manager ID,Hire Date\n"
        "001,Ada Okafor,Data,Berlin,G8,,2015-03-01\n"
        "002,Mei Lin,Sales,Lyon,G7,006,2016-05-02\n"
        "003,Jonas Weber,Data,Berlin,G4,001,2023-01-09\n"
        "004,Tomás Ruiz,Support,Lyon,G5,002,2022-06-01\n"
        "005,Zoë Ng,Sales,Berlin,G4,002,2024-02-01\n"
        "006,Ivo Marek,Board,Berlin,G10,,2010-02-01\n");
    write(u"participants.csv"_s,
        "Employee Number,Role,Capacity,Skills Offered,Skills Wanted\n"
        "001,mentor,1,Statistics; SQL,\n"
        "002,mentor,2,Negotiation,\n"
        "003,mentee,,,Negotiation\n"
        "004,mentee,,,SQL\n"
        "005,mentee,,,Statistics\n");
    COMPARE_EXIT(cli(u"new w.mentorbook"_s), 0);
    const CliRun people = cli(u"import people w.mentorbook hr.csv --as-of 2026-01-01 --complete --json"_s);
    COMPARE_EXIT(people, 0);
    QCOMPARE(people.json()[u"added"_s].toInt(), 6);
    COMPARE_EXIT(cli(u"program create w.mentorbook --name Pilot --start 2026-01-05 --end 2026-12-18"_s), 0);
    const CliRun participants
        = cli(u"import participants w.mentorbook participants.csv --program Pilot --json"_s);
    COMPARE_EXIT(participants, 0);
    QCOMPARE(participants.json()[u"added"_s].toInt(), 5);

    const CliRun match = cli(u"match w.mentorbook --program Pilot --round First --today 2026-01-05 --json"_s);
    COMPARE_EXIT(match, 0);
    const QJsonObject round = match.json();
    QCOMPARE(round[u"round"_s].toString(), u"First"_s);
    // Jonas reports to Ada, Tomás and Zoë report to Mei: Ada's one place and Mei's for Jonas are all there
    // is.
    QCOMPARE(round[u"matched"_s].toInt(), 2);
    QCOMPARE(round[u"unmatched"_s].toArray().size(), 1);
    QVERIFY(round[u"certificate"_s][u"optimal"_s].toBool());
    QCOMPARE(round[u"certificate"_s][u"gap"_s].toInteger(), 0);
    qint64 total = 0;
    for (const QJsonValue &pair : round[u"pairs"_s].toArray()) {
        int points = 0;
        int of = 0;
        for (const QJsonValue &reason : pair[u"why"_s].toArray()) {
            points += reason[u"points"_s].toInt();
            of += reason[u"of"_s].toInt();
        }
        QCOMPARE(points, pair[u"score"_s].toInt());
        QCOMPARE(of, 10'000);
        total += pair[u"score"_s].toInt();
        QVERIFY(pair[u"mentees"_s][0].toString() != u"003"_s || pair[u"mentors"_s][0].toString() == u"002"_s);
    }
    QCOMPARE(total, round[u"total_score"_s].toInteger());

    const CliRun published
        = cli(u"publish w.mentorbook --program Pilot --round First --today 2026-01-05 --json"_s);
    COMPARE_EXIT(published, 0);
    QCOMPARE(published.json()[u"pairings"_s].toInt(), 2);

    write(u"meetings.csv"_s, "Mentee,Date,Status,Minutes\n003,2026-01-20,held,45\n003,2026-02-18,held,\n");
    const CliRun meetings = cli(u"import meetings w.mentorbook meetings.csv --today 2026-03-01 --json"_s);
    COMPARE_EXIT(meetings, 0);
    QCOMPARE(meetings.json()[u"added"_s].toInt(), 2);

    const CliRun status = cli(u"status w.mentorbook --today 2026-03-01 --json"_s);
    COMPARE_EXIT(status, 0);
    QStringList health;
    for (const QJsonValue &pairing : status.json()[u"pairings"_s].toArray())
        health.append(pairing[u"health"_s].toString());
    health.sort();
    // One met eleven days ago; the other never, 55 days after the start: more than 1.5 × 30.
    QCOMPARE(health, (QStringList{u"on-track"_s, u"stalled"_s}));
    QCOMPARE(status.json()[u"attention"_s].toArray().first()[u"kind"_s].toString(), u"never-met"_s);

    const CliRun report
        = cli(u"report program w.mentorbook --today 2026-03-01 --pdf review.pdf --html review.html --json"_s);
    COMPARE_EXIT(report, 0);
    QVERIFY(read(u"review.pdf"_s).startsWith("%PDF"));
    QVERIFY(read(u"review.html"_s).contains("Jonas Weber"));
    for (const QString &what : {u"people"_s, u"participants"_s, u"pairings"_s, u"meetings"_s}) {
        COMPARE_EXIT(cli(u"export %1 w.mentorbook --csv %1.csv.out --today 2026-03-01"_s.arg(what)), 0);
        QVERIFY(read(what + u".csv.out"_s).contains("\r\n"));
    }
    COMPARE_EXIT(cli(u"check w.mentorbook"_s), 0);
}

void TestCli::wrongUsageIsTwo()
{
    COMPARE_EXIT(cli(u""_s), 2);
    COMPARE_EXIT(cli(u"fly"_s), 2);
    COMPARE_EXIT(cli(u"new"_s), 2);
    COMPARE_EXIT(cli(u"new a.mentorbook --no-such-option"_s), 2);
    COMPARE_EXIT(cli(u"status a.mentorbook --today 6.7.2026"_s), 2);
    COMPARE_EXIT(cli(u"report board a.mentorbook"_s), 2);
    QVERIFY(!QFile::exists(path(u"a.mentorbook"_s)));
}

void TestCli::failureIsOneAndChangesNothing()
{
    const CliRun missing = cli(u"status nowhere.mentorbook --json"_s);
    COMPARE_EXIT(missing, 1);
    QVERIFY(missing.out.isEmpty());
    QVERIFY(missing.err.contains("nowhere.mentorbook"_L1));
    COMPARE_EXIT(cli(u"new w.mentorbook"_s), 0);
    const QByteArray before = read(u"w.mentorbook"_s);
    COMPARE_EXIT(cli(u"new w.mentorbook"_s), 1);
    COMPARE_EXIT(cli(u"match w.mentorbook"_s), 1);
    write(u"empty.csv"_s, "");
    COMPARE_EXIT(cli(u"import people w.mentorbook empty.csv"_s), 1);
    write(u"other.csv"_s, "Color,Shape\nred,round\n");
    const CliRun other = cli(u"import people w.mentorbook other.csv"_s);
    COMPARE_EXIT(other, 1);
    QVERIFY2(other.err.contains("Color"_L1), qPrintable(other.err));
    COMPARE_EXIT(cli(u"program create w.mentorbook --name P --start 2026-05-01 --end 2026-01-01"_s), 1);
    QCOMPARE(read(u"w.mentorbook"_s), before);
}

void TestCli::rejectedRowsAreThreeAndNamed()
{
    write(u"hr.csv"_s,
        "Employee ID,Name,Hire Date\n001,Ada Okafor,2015-03-01\n,Nobody,2015-03-01\n002,Mei "
        "Lin,31/31/2016\n001,Twice,\n");
    COMPARE_EXIT(cli(u"new w.mentorbook"_s), 0);
    const CliRun run = cli(u"import people w.mentorbook hr.csv --as-of 2026-01-01 --json"_s);
    COMPARE_EXIT(run, 3);
    QCOMPARE(run.json()[u"added"_s].toInt(), 1);
    const QJsonArray rejected = run.json()[u"rejected"_s].toArray();
    QCOMPARE(rejected.size(), 3);
    QList<int> lines;
    for (const QJsonValue &issue : rejected) {
        lines.append(issue[u"line"_s].toInt());
        QVERIFY(!issue[u"reason"_s].toString().isEmpty());
    }
    QCOMPARE(lines, (QList<int>{3, 4, 5}));
    QCOMPARE(rejected[1][u"column"_s].toString(), u"Hire Date"_s);
    QCOMPARE(rejected[1][u"found"_s].toString(), u"31/31/2016"_s);
}

void TestCli::aDryRunChangesNothing()
{
    write(u"hr.csv"_s, "Employee ID,Name\n001,Ada Okafor\n");
    COMPARE_EXIT(cli(u"new w.mentorbook"_s), 0);
    const QByteArray before = read(u"w.mentorbook"_s);
    const CliRun run = cli(u"import people w.mentorbook hr.csv --dry-run --json"_s);
    COMPARE_EXIT(run, 0);
    QCOMPARE(run.json()[u"added"_s].toInt(), 1);
    QCOMPARE(read(u"w.mentorbook"_s), before);
}

void TestCli::importingTwiceChangesNothing()
{
    write(u"hr.csv"_s, "Employee ID,Name,Manager ID\n001,Ada Okafor,\n002,Mei Lin,001\n");
    COMPARE_EXIT(cli(u"new w.mentorbook"_s), 0);
    COMPARE_EXIT(cli(u"import people w.mentorbook hr.csv --as-of 2026-01-01 --complete"_s), 0);
    const QByteArray before = read(u"w.mentorbook"_s);
    const CliRun again = cli(u"import people w.mentorbook hr.csv --as-of 2026-01-01 --complete --json"_s);
    COMPARE_EXIT(again, 0);
    QCOMPARE(again.json()[u"unchanged"_s].toInt(), 2);
    QCOMPARE(again.json()[u"added"_s].toInt(), 0);
    QCOMPARE(read(u"w.mentorbook"_s), before);
}

void TestCli::aMassLeaveIsRefusedUnlessAllowed()
{
    QByteArray all = "Employee ID\n";
    for (int i = 0; i < 30; ++i)
        all += QByteArray::number(1000 + i) + '\n';
    write(u"all.csv"_s, all);
    write(u"few.csv"_s, all.left(all.indexOf("1010")));
    COMPARE_EXIT(cli(u"new w.mentorbook"_s), 0);
    COMPARE_EXIT(cli(u"import people w.mentorbook all.csv --as-of 2026-01-01 --complete"_s), 0);
    const CliRun refused = cli(u"import people w.mentorbook few.csv --as-of 2026-02-01 --complete"_s);
    COMPARE_EXIT(refused, 1);
    QVERIFY2(refused.err.contains("20 of 30"_L1), qPrintable(refused.err));
    const CliRun allowed = cli(
        u"import people w.mentorbook few.csv --as-of 2026-02-01 --complete --allow-mass-leave --json"_s);
    COMPARE_EXIT(allowed, 0);
    QCOMPARE(allowed.json()[u"left"_s].toInt(), 20);
}

void TestCli::exportedParticipantsAndMeetingsImportAgainUnchanged()
{
    COMPARE_EXIT(cli(u"sample w.mentorbook --today 2026-07-06"_s), 0);
    for (const QString &what : {u"participants"_s, u"meetings"_s}) {
        COMPARE_EXIT(cli(u"export %1 w.mentorbook --csv out.csv --today 2026-07-06"_s.arg(what)), 0);
        const CliRun again = cli(u"import %1 w.mentorbook out.csv --today 2026-07-06 --json"_s.arg(what));
        COMPARE_EXIT(again, 0);
        QVERIFY(again.json()[u"rows"_s].toInt() > 100);
        QCOMPARE(again.json()[u"added"_s].toInt(), 0);
        if (what == u"meetings"_s)
            QCOMPARE(again.json()[u"changed"_s].toInt(), 0);
    }
}

void TestCli::formulasAreNeutralizedAndComeBack()
{
    write(u"hr.csv"_s, "Employee ID,Name,Job Title\n001,=1+1,\"@cmd\"\n002,\"-Ada, \"\"the\"\" Great\",+1\n");
    COMPARE_EXIT(cli(u"new w.mentorbook"_s), 0);
    COMPARE_EXIT(cli(u"import people w.mentorbook hr.csv --as-of 2026-01-01"_s), 0);
    COMPARE_EXIT(cli(u"export people w.mentorbook --csv out.csv"_s), 0);
    const QByteArray csv = read(u"out.csv"_s);
    for (const QByteArray &line : csv.split('\n')) {
        for (const QByteArray &cell : line.split(','))
            QVERIFY2(
                !cell.startsWith('=') && !cell.startsWith('@') && !cell.startsWith('+'), csv.constData());
    }
    const CliRun again = cli(u"import people w.mentorbook out.csv --as-of 2026-01-01 --json"_s);
    COMPARE_EXIT(again, 0);
    QCOMPARE(again.json()[u"unchanged"_s].toInt(), 2);
}

void TestCli::inspectShowsEveryCellAsText()
{
    write(u"a.csv"_s,
        "\xEF\xBB\xBFNumber;Day;Note\r\n00123;2024-02-29;\"two\r\nlines\"\r\n1;;\"a \"\"b\"\"\"\r\n");
    const QJsonObject json = cli(u"inspect a.csv --json"_s).json();
    QCOMPARE(json[u"encoding"_s].toString(), u"UTF-8"_s);
    QCOMPARE(json[u"delimiter"_s].toString(), u";"_s);
    QCOMPARE(json[u"header_line"_s].toInt(), 1);
    QCOMPARE(json[u"columns"_s].toArray(), (QJsonArray{u"Number"_s, u"Day"_s, u"Note"_s}));
    QCOMPARE(json[u"rows"_s][0].toArray(), (QJsonArray{u"00123"_s, u"2024-02-29"_s, u"two\r\nlines"_s}));
    QCOMPARE(json[u"rows"_s][1].toArray(), (QJsonArray{u"1"_s, u""_s, u"a \"b\""_s}));
    QCOMPARE(cli(u"inspect a.csv --limit 1 --json"_s).json()[u"rows"_s].toArray().size(), 1);
}

void TestCli::inspectShowsSheetsAsRead()
{
    for (const QString &format : {u"xlsx"_s, u"ods"_s}) {
        const QString file = QStringLiteral(PROJECT_ROOT "/tests/data/spreadsheets/people.") + format;
        const QJsonObject json = cli(u"inspect %1 --json"_s.arg(file)).json();
        QCOMPARE(json[u"format"_s].toString(), format);
        QCOMPARE(json[u"sheets"_s].toArray(), (QJsonArray{u"Empty"_s, u"Staff"_s, u"Pay"_s}));
        QCOMPARE(json[u"sheet"_s].toString(), u"Staff"_s);
        QCOMPARE(json[u"header_line"_s].toInt(), 3);
        QCOMPARE(json[u"rows"_s][0][3].toString(), u"2024-02-29"_s);
        QCOMPARE(json[u"problems"_s].toArray().size(), 2);
        QCOMPARE(json[u"notices"_s].toArray().size(), 3);
        QCOMPARE(cli(u"inspect %1 --sheet Pay --json"_s.arg(file)).json()[u"columns"_s].toArray(),
            QJsonArray{u"Secret"_s});
        COMPARE_EXIT(cli(u"inspect %1 --sheet Wages"_s.arg(file)), 1);
    }
}

void TestCli::solveProvesTheBest()
{
    // Greedy would take 90 and leave b with nothing better than 1; as many as possible, then the highest
    // total.
    write(u"s.csv"_s, "mentor,mentee,score\nM,a,90\nM,b,80\nN,a,70\nN,c,5\n");
    const QJsonObject json = cli(u"solve s.csv --json"_s).json();
    QCOMPARE(json[u"matched"_s].toInt(), 2);
    QCOMPARE(json[u"total_score"_s].toInteger(), 150); // M-b and N-a
    QVERIFY(json[u"certificate"_s][u"optimal"_s].toBool());
    QCOMPARE(json[u"certificate"_s][u"bound"_s].toInteger(), 150);
    write(u"c.csv"_s, "person,capacity\nM,2\n");
    const QJsonObject roomy = cli(u"solve s.csv --capacity c.csv --json"_s).json();
    QCOMPARE(roomy[u"matched"_s].toInt(), 3);
    QCOMPARE(roomy[u"total_score"_s].toInteger(), 175); // M-a, M-b, N-c
    write(u"bad.csv"_s, "mentor,mentee,score\nM,a,many\nM,b,-1\n");
    const CliRun bad = cli(u"solve bad.csv --json"_s);
    COMPARE_EXIT(bad, 1);
    QVERIFY2(bad.err.contains("many"_L1) && bad.err.contains("3"_L1), qPrintable(bad.err));
}

void TestCli::solvePeers()
{
    // A path a–b–c–d: the middle pair scores most, the outer two match everybody.
    write(u"p.csv"_s, "mentor,mentee,score\na,b,10\nb,c,1000\nc,d,10\n");
    const QJsonObject json = cli(u"solve p.csv --peer --json"_s).json();
    QCOMPARE(json[u"matched"_s].toInt(), 2);
    QCOMPARE(json[u"total_score"_s].toInteger(), 20);
    QVERIFY(json[u"certificate"_s][u"optimal"_s].toBool());
}

void TestCli::checkFindsDamage()
{
    COMPARE_EXIT(cli(u"sample w.mentorbook --today 2026-07-06"_s), 0);
    const CliRun sound = cli(u"check w.mentorbook --json"_s);
    COMPARE_EXIT(sound, 0);
    QVERIFY(sound.json()[u"ok"_s].toBool());
    QFile file(path(u"w.mentorbook"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    file.write(QByteArray(8192, '\x5a'));
    file.close();
    const CliRun damaged = cli(u"check w.mentorbook --json"_s);
    COMPARE_EXIT(damaged, 1);
    QVERIFY(!damaged.json()[u"problems"_s].toArray().isEmpty());
}

void TestCli::anApplicationComesBackThroughTheCommandLine()
{
    write(
        u"hr.csv"_s, "Employee ID,Name,Email\n001,Ada Okafor,ada@example.com\n002,Mei Lin,\n003,Jo Weber,\n");
    COMPARE_EXIT(cli(u"new w.mentorbook"_s), 0);
    COMPARE_EXIT(cli(u"import people w.mentorbook hr.csv --as-of 2026-01-01"_s), 0);
    COMPARE_EXIT(cli(u"program create w.mentorbook --name P"_s), 0);
    COMPARE_EXIT(cli(u"export application-form w.mentorbook"_s), 1); // where to?
    COMPARE_EXIT(cli(u"export application-form w.mentorbook --html f.html --csv f.csv --language fr"_s), 0);
    QVERIFY(read(u"f.html"_s).contains("Candidature pour P"));
    QVERIFY(read(u"f.csv"_s).startsWith("\xEF\xBB\xBFMatricule,"));
    const CliRun added = cli(
        u"participant add w.mentorbook 002 nobody@example.com --role mentor --state approved --on 2026-02-01 --json"_s);
    COMPARE_EXIT(added, 3);
    QCOMPARE(added.json()[u"enrolled"_s].toInt(), 1);
    QCOMPARE(added.json()[u"rejected"_s][0][u"text"_s].toString(), u"nobody@example.com"_s);
    write(u"a.txt"_s,
        "> === Mentorbook application ===\n> answered_on: 2026-02-03\n> email: ada@example.com\n"
        "> role: mentee\n> skills_wanted: SQL\n> directory_consent: name\n> === end ===\n");
    const CliRun answered = cli(u"import answers w.mentorbook a.txt --today 2026-02-10 --json"_s);
    COMPARE_EXIT(answered, 0);
    QCOMPARE(answered.json()[u"added"_s].toInt(), 1);
    const QJsonObject applied = cli(u"participant list w.mentorbook --state applied --json"_s).json();
    QCOMPARE(applied[u"participants"_s].toArray().size(), 1);
    QCOMPARE(applied[u"participants"_s][0][u"employee_number"_s].toString(), u"001"_s);
    QCOMPARE(applied[u"participants"_s][0][u"since"_s].toString(), u"2026-02-03"_s);
    COMPARE_EXIT(cli(u"participant set w.mentorbook 001 --state approved --on 2026-01-01"_s), 1); // too early
    COMPARE_EXIT(
        cli(u"participant set w.mentorbook 001 003 --state approved --on 2026-02-11"_s), 1); // 003 is not in
    COMPARE_EXIT(cli(u"participant set w.mentorbook 001 --state approved --on 2026-02-11"_s), 0);
    const QJsonObject readiness = cli(u"readiness w.mentorbook --today 2026-02-12 --json"_s).json();
    QCOMPARE(readiness[u"mentees"_s].toInt(), 1);
    QCOMPARE(readiness[u"served"_s].toInt(), 0);
    QCOMPARE(readiness[u"recruit"_s][0][u"skill"_s].toString(), u"SQL"_s);
    COMPARE_EXIT(cli(u"report handout w.mentorbook --pdf h.pdf --html h.html --language es"_s), 0);
    QVERIFY(read(u"h.pdf"_s).startsWith("%PDF"));
    QVERIFY(read(u"h.html"_s).contains("Para romper el hielo"));
    COMPARE_EXIT(cli(u"report directory w.mentorbook --html d.html"_s), 0);
    QVERIFY(!read(u"d.html"_s).contains("Ada Okafor")); // a mentee, whatever she consents to
}

void TestCli::theDocumentationNamesEveryCommandAndOption()
{
    const QMap<QString, QString> sections = documentedSections();
    QVERIFY(!sections.isEmpty());
    static const QSet<QString> general
        = {u"--json"_s, u"--today"_s, u"--seed"_s, u"--help"_s, u"--version"_s};
    for (auto section = sections.cbegin(); section != sections.cend(); ++section) {
        const CliRun help = cli(section.key() + u" --help"_s);
        COMPARE_EXIT(help, 0);
        const QSet<QString> real = optionsIn(QString::fromUtf8(help.out)) - general;
        const QSet<QString> documented = optionsIn(section.value()) - general;
        QVERIFY2(real == documented,
            qPrintable(u"%1: only in the program: %2; only documented: %3"_s.arg(section.key(),
                QStringList((real - documented).values()).join(u' '),
                QStringList((documented - real).values()).join(u' '))));
    }
    // And the other way round: every command that the program has.
    QStringList commands;
    static const QRegularExpression entry(u"^  ([a-z]+) "_s, QRegularExpression::MultilineOption);
    const auto subcommandsOf = [&](const QString &command) {
        QStringList found;
        const QString help = QString::fromUtf8(cli(command + u" --help"_s).out).section(u"Subcommands:"_s, 1);
        for (const auto &match : entry.globalMatch(help))
            found.append(match.captured(1));
        return found;
    };
    for (const QString &command : subcommandsOf(QString())) {
        const QStringList below = subcommandsOf(command);
        for (const QString &name : below)
            commands.append(command + u' ' + name);
        if (below.isEmpty())
            commands.append(command);
    }
    commands.sort();
    QCOMPARE(commands, sections.keys());
}

void TestCli::theDocumentationNamesEveryJsonField()
{
    const QMap<QString, QString> sections = documentedSections();
    static const QRegularExpression field(u"`([a-z_]+)`"_s);
    const auto documented = [&](const QString &section) {
        QSet<QString> fields;
        const QString line = sections.value(section).section(u"\nJSON:"_s, 1).section(u"\n\n"_s, 0, 0);
        for (const auto &match : field.globalMatch(line))
            fields.insert(match.captured(1));
        return fields;
    };
    write(u"hr.csv"_s, "Employee ID\n001\n");
    write(u"s.csv"_s, "mentor,mentee,score\nM,a,90\n");
    const QList<std::pair<QString, QString>> calls
        = {{u"new"_s, u"new n.mentorbook"_s}, {u"sample"_s, u"sample w.mentorbook --today 2026-07-06"_s},
            {u"import people"_s, u"import people n.mentorbook hr.csv"_s},
            {u"import log"_s, u"import log n.mentorbook"_s},
            {u"import profiles"_s, u"import profiles n.mentorbook"_s},
            {u"program create"_s, u"program create n.mentorbook --name P"_s},
            {u"program list"_s, u"program list w.mentorbook"_s},
            {u"program show"_s, u"program show w.mentorbook"_s},
            {u"program copy"_s, u"program copy n.mentorbook"_s},
            {u"program archive"_s, u"program archive n.mentorbook --program P"_s},
            {u"goal add"_s,
                u"goal add w.mentorbook --measure match_rate --target 100 --aim Growth --due 2026-10-01 "
                "--today 2026-07-06"_s},
            {u"goal list"_s, u"goal list w.mentorbook --today 2026-07-06"_s},
            {u"goal reading"_s, u"goal reading w.mentorbook --goal 2 --today 2026-07-06"_s},
            {u"participant list"_s, u"participant list w.mentorbook"_s},
            {u"participant add"_s, u"participant add n.mentorbook 001"_s},
            {u"participant set"_s, u"participant set n.mentorbook 001 --state approved"_s},
            {u"readiness"_s, u"readiness w.mentorbook --today 2026-07-06"_s},
            {u"match"_s, u"match w.mentorbook --today 2026-07-06"_s},
            {u"publish"_s, u"publish w.mentorbook --today 2026-07-06"_s},
            {u"status"_s, u"status w.mentorbook --today 2026-07-06"_s},
            {u"report"_s, u"report board w.mentorbook --html b.html --today 2026-07-06"_s},
            {u"check"_s, u"check w.mentorbook"_s}, {u"inspect"_s, u"inspect hr.csv"_s},
            {u"solve"_s, u"solve s.csv"_s}};
    for (const auto &[section, call] : calls) {
        const CliRun run = cli(call + u" --json"_s);
        COMPARE_EXIT(run, 0);
        QVERIFY2(keysOf(run.json()) == documented(section),
            qPrintable(u"%1 answers %2"_s.arg(section, run.json().keys().join(u", "_s))));
    }
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
