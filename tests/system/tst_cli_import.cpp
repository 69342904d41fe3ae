#include "tests/system/cli_runner.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Imports from the command line, as nightly jobs make them.
class TestCliImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QCOMPARE(cli(u"new w.mentorbook"_s).exitCode, 0);
    }

    void anAmbiguousDateOrderFailsAndSaysWhatToSay()
    {
        write(u"hr.csv"_s, "Employee ID,Hire Date\n1,03/04/2024\n2,05/06/2023\n");
        const QByteArray before = read(u"w.mentorbook"_s);
        const CliRun asked = cli(u"import people w.mentorbook hr.csv --json"_s);
        QCOMPARE(asked.exitCode, 1);
        QVERIFY(asked.out.isEmpty());
        for (const QString &said : {u"Hire Date"_s, u"3 April 2024"_s, u"4 March 2024"_s, u"--date-order"_s})
            QVERIFY2(asked.err.contains(said), qPrintable(asked.err));
        QCOMPARE(read(u"w.mentorbook"_s), before);
        const CliRun told = cli(u"import people w.mentorbook hr.csv --date-order mdy --json"_s);
        QCOMPARE(told.exitCode, 0);
        QCOMPARE(told.json()[u"date_order"_s].toString(), u"mdy"_s);
        // The next file of this header is read in the same way.
        write(u"hr.csv"_s, "Employee ID,Hire Date\n1,03/04/2024\n2,05/06/2023\n3,07/08/2025\n");
        const CliRun next = cli(u"import people w.mentorbook hr.csv --as-of 2027-01-01 --json"_s);
        QCOMPARE(next.exitCode, 0);
        QCOMPARE(next.json()[u"profile"_s].toString(), u"hr"_s);
        QCOMPARE(next.json()[u"unchanged"_s].toInt(), 2);
    }

    void aDryRunSaysAllAndNeedsNoRightToWrite()
    {
        write(u"hr.csv"_s, "Employee ID,Name,Email\n1,Ada,ada@example.com\n2,Mei,\n");
        QCOMPARE(cli(u"import people w.mentorbook hr.csv --as-of 2026-01-01"_s).exitCode, 0);
        write(u"next.csv"_s, "Employee ID,Name,Email\n91,Ada,ada@example.com\n2,Mei Lin,\n");
        const QByteArray before = read(u"w.mentorbook"_s);
        const CliRun run = cli(u"import people w.mentorbook next.csv --as-of 2026-04-01 --dry-run --json"_s);
        QCOMPARE(run.exitCode, 0);
        const QJsonObject json = run.json();
        QVERIFY(json[u"dry_run"_s].toBool());
        QVERIFY(!json[u"known_already"_s].toBool());
        QCOMPARE(json[u"format"_s].toString(), u"text"_s);
        QCOMPARE(json[u"changed"_s].toInt(), 1);
        QCOMPARE(json[u"merge_offers"_s].toArray().size(), 1);
        QCOMPARE(json[u"merge_offers"_s][0][u"known_number"_s].toString(), u"1"_s);
        QCOMPARE(read(u"w.mentorbook"_s), before);

        const CliRun merged
            = cli(u"import people w.mentorbook next.csv --as-of 2026-04-01 --merge 91=1 --json"_s);
        QCOMPARE(merged.exitCode, 0);
        QCOMPARE(merged.json()[u"added"_s].toInt(), 0);
        QVERIFY(merged.json()[u"merge_offers"_s].toArray().isEmpty());
        QCOMPARE(cli(u"import people w.mentorbook next.csv --merge 91"_s).exitCode, 2);
    }

    void valuesThatMeanNoneAreSaid()
    {
        write(u"hr.csv"_s, "Employee ID,Termination Date\n1,01/01/1900\n2,13/02/2026\n3,01/01/1900\n");
        const CliRun run = cli(
            u"import people w.mentorbook hr.csv --none 01/01/1900 --none TBD --as-of 2026-01-01 --json"_s);
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json()[u"date_order"_s].toString(), u"dmy"_s);
        QCOMPARE(run.json()[u"added"_s].toInt(), 3);
    }

    void aProfileCarriesAnImportToAnotherWorkspace()
    {
        write(u"hr.csv"_s, "Employee ID,Hire Date\n1,03/04/2024\n2,05/06/2023\n");
        QCOMPARE(
            cli(u"import people w.mentorbook hr.csv --date-order dmy --save-profile p.json"_s).exitCode, 0);
        QCOMPARE(cli(u"new other.mentorbook"_s).exitCode, 0);
        const CliRun run = cli(u"import people other.mentorbook hr.csv --profile p.json --json"_s);
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QCOMPARE(run.json()[u"date_order"_s].toString(), u"dmy"_s);
        write(u"odd.csv"_s, "Number,Shoe size,Color\n1,2,3\n");
        const CliRun odd = cli(u"import people other.mentorbook odd.csv --profile p.json"_s);
        QCOMPARE(odd.exitCode, 1);
        QVERIFY2(odd.err.contains("does not fit"_L1), qPrintable(odd.err));
        write(u"p.json"_s, "{\"kind\": \"people\"");
        QCOMPARE(cli(u"import people other.mentorbook hr.csv --profile p.json"_s).exitCode, 1);
    }

    void rejectsAreWrittenMendedAndTaken()
    {
        write(u"hr.csv"_s, "Employee ID,Name,Hire Date\n1,Ada,2020-01-01\n2,Mei,2020-31-31\n");
        const CliRun run
            = cli(u"import people w.mentorbook hr.csv --as-of 2026-01-01 --rejects bad.csv --json"_s);
        QCOMPARE(run.exitCode, 3);
        QByteArray bad = read(u"bad.csv"_s);
        QVERIFY2(bad.contains("Employee ID") && bad.contains("2020-31-31"), bad.constData());
        write(u"bad.csv"_s, bad.replace("2020-31-31", "2020-12-31"));
        const CliRun mended = cli(u"import people w.mentorbook bad.csv --as-of 2026-01-01 --json"_s);
        QVERIFY2(mended.exitCode == 0, qPrintable(mended.err + QString::fromUtf8(mended.out)));
        QCOMPARE(mended.json()[u"added"_s].toInt(), 1);
    }

    void theLogAndTheProfilesAreListed()
    {
        write(u"hr.csv"_s, "Employee ID,Name\n1,Ada\n2,Mei\n");
        QCOMPARE(cli(u"import people w.mentorbook hr.csv --as-of 2026-01-01 --complete"_s).exitCode, 0);
        const CliRun again = cli(u"import people w.mentorbook hr.csv --as-of 2026-01-01 --complete --json"_s);
        QVERIFY(again.json()[u"known_already"_s].toBool());
        const QJsonArray imports = cli(u"import log w.mentorbook --json"_s).json()[u"imports"_s].toArray();
        QCOMPARE(imports.size(), 1);
        QCOMPARE(imports[0][u"file"_s].toString(), u"hr.csv"_s);
        QCOMPARE(imports[0][u"added"_s].toInt(), 2);
        QCOMPARE(imports[0][u"sha256"_s].toString().size(), 64);
        QVERIFY(imports[0][u"complete"_s].toBool());
        const auto profiles = [&](const QString &more = {}) {
            return cli(u"import profiles w.mentorbook --json "_s + more).json()[u"profiles"_s].toArray();
        };
        QCOMPARE(profiles().size(), 1);
        QCOMPARE(profiles()[0][u"name"_s].toString(), u"hr"_s);
        QVERIFY(profiles(u"--forget hr"_s).isEmpty());
        QCOMPARE(cli(u"import profiles w.mentorbook --forget hr"_s).exitCode, 1);
    }

    void aSpreadsheetIsReadAsItIs()
    {
        QCOMPARE(cli(u"sample s.mentorbook --today 2026-07-06"_s).exitCode, 0);
        const CliRun exported = cli(u"export people s.mentorbook --xlsx people.xlsx --today 2026-07-06"_s);
        QVERIFY2(exported.exitCode == 0, qPrintable(exported.err));
        const CliRun run = cli(u"import people w.mentorbook people.xlsx --as-of 2026-07-06 --json"_s);
        QVERIFY2(run.exitCode == 0 || run.exitCode == 3, qPrintable(run.err));
        QCOMPARE(run.json()[u"format"_s].toString(), u"xlsx"_s);
        QVERIFY(!run.json()[u"sheet"_s].toString().isEmpty());
        QVERIFY(run.json()[u"added"_s].toInt() > 100);
        QVERIFY(run.json()[u"rejected"_s].toArray().isEmpty());
    }

private:
    CliRun cli(const QString &arguments)
    {
        return runCli(QProcess::splitCommand(arguments), m_folder->path());
    }
    void write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    QByteArray read(const QString &name)
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cli_import.moc"
