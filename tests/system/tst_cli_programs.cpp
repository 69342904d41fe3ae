#include "system/cli_runner.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Programs and goals on the command line, from outside.
class TestCliPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goalsAreAddedReadAndListed();
    void aProgramIsDesignedCopiedAndArchived();

private:
    CliRun cli(const QString &arguments)
    {
        return runCli(QProcess::splitCommand(arguments), m_folder->path());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliPrograms::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCliPrograms::goalsAreAddedReadAndListed()
{
    COMPARE_EXIT(cli(u"sample w.mentorbook --today 2026-07-06"_s), 0);
    const CliRun before = cli(u"goal list w.mentorbook --today 2026-07-06 --json"_s);
    COMPARE_EXIT(before, 0);
    const qsizetype known = before.json()[u"goals"_s].toArray().size();
    QVERIFY(known >= 4);
    const QString add = u"goal add w.mentorbook --measure goal_attainment --aim Growth --due 2027-03-01 "
                        "--today 2026-07-06 --json --target "_s;
    const CliRun refused = cli(add + u"50"_s); // it stands at 63 %
    COMPARE_EXIT(refused, 1);
    QVERIFY2(refused.err.contains(u"below the baseline of 63 %"_s), qPrintable(refused.err));
    const CliRun added = cli(add + u"80"_s);
    COMPARE_EXIT(added, 0);
    QCOMPARE(added.json()[u"goals"_s].toArray().size(), known + 1);
    QJsonObject goal;
    for (const QJsonValue value : added.json()[u"goals"_s].toArray()) {
        if (value[u"measure"_s] == u"goal_attainment"_s)
            goal = value.toObject();
    }
    QCOMPARE(goal[u"baseline"_s].toDouble(), 62.5); // five of eight
    QCOMPARE(goal[u"current"_s].toDouble(), 62.5);
    QCOMPARE(goal[u"target"_s].toDouble(), 80.0);
    QCOMPARE(goal[u"due"_s].toString(), u"2027-03-01"_s);
    QCOMPARE(goal[u"status"_s].toString(), u"active"_s);
    QVERIFY(goal[u"statement"_s].toString().startsWith(u"Raise"_s));
    const QString read = u"goal reading w.mentorbook --today 2026-08-06 --json --goal "_s
        + QString::number(goal[u"id"_s].toInt());
    const CliRun computed = cli(read);
    COMPARE_EXIT(computed, 0);
    QCOMPARE(computed.json()[u"value"_s].toDouble(), 62.5);
    QCOMPARE(computed.json()[u"manual"_s].toBool(), false);
    COMPARE_EXIT(cli(read + u" --value 70"_s), 1); // from where?
    const CliRun typed = cli(read + u" --value 70 --note recount --on 2026-08-01"_s);
    COMPARE_EXIT(typed, 0);
    QCOMPARE(typed.json()[u"manual"_s].toBool(), true);
    COMPARE_EXIT(cli(read + u" --value x"_s), 2);
    COMPARE_EXIT(cli(u"goal add w.mentorbook --measure happiness --target 1"_s), 2);
}

void TestCliPrograms::aProgramIsDesignedCopiedAndArchived()
{
    COMPARE_EXIT(cli(u"new w.mentorbook"_s), 0);
    const CliRun refused = cli(u"program create w.mentorbook --name P --capacity 500"_s);
    COMPARE_EXIT(refused, 1);
    QVERIFY(refused.err.contains(u"1 to 50 mentees"_s));
    COMPARE_EXIT(
        cli(u"program create w.mentorbook --name \"Start 2026\" --purpose onboarding --start 2026-01-01 "
            "--end 2026-12-31 --mentee-departments \"Sales; Data\" --without surveys --without events"_s),
        0);
    const QJsonObject shown = cli(u"program show w.mentorbook --json"_s).json();
    QCOMPARE(shown[u"enrollment"_s].toString(), u"rolling"_s); // as onboarding has it
    QCOMPARE(shown[u"cadence_days"_s].toInt(), 14);
    QCOMPARE(shown[u"mentee_rules"_s][u"departments"_s].toArray(), (QJsonArray{u"Sales"_s, u"Data"_s}));
    QCOMPARE(shown[u"mentee_rules"_s][u"most_months"_s].toInt(), 6);
    QCOMPARE(shown[u"data_kept"_s][u"surveys"_s].toBool(true), false);
    QCOMPARE(shown[u"data_kept"_s][u"training"_s].toBool(), true);
    const QJsonArray both = cli(u"program copy w.mentorbook --json"_s).json()[u"programs"_s].toArray();
    QCOMPARE(both.size(), 2);
    QCOMPARE(both.at(1)[u"name"_s].toString(), u"Start 2027"_s);
    QCOMPARE(both.at(1)[u"start"_s].toString(), u"2027-01-01"_s);
    COMPARE_EXIT(cli(u"program show w.mentorbook"_s), 1); // which?
    COMPARE_EXIT(cli(u"program archive w.mentorbook --program \"Start 2026\""_s), 0);
    QCOMPARE(cli(u"program show w.mentorbook --json"_s).json()[u"name"_s].toString(), u"Start 2027"_s);
    // Nothing will feed it.
    const CliRun unfed = cli(u"goal add w.mentorbook --measure nps --target 40 --aim a --due 2027-06-01 "
                             "--today 2026-12-01"_s);
    COMPARE_EXIT(unfed, 1);
    QVERIFY2(
        unfed.err.contains(u"Nothing in the program's design feeds this measure"_s), qPrintable(unfed.err));
    COMPARE_EXIT(cli(u"check w.mentorbook"_s), 0);
}

QTEST_GUILESS_MAIN(TestCliPrograms)
#include "tst_cli_programs.moc"
