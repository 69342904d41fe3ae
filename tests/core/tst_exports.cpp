#include "core/actions/reports/exports.h"
#include "core/domain/names.h"
#include "core/exchange/writing/csv_writer.h"
#include "core/reports/table.h"
#include "tests/core/figures_story.h"

using namespace mentorbook;
using namespace Qt::StringLiterals;

namespace {

ExportTable tableOf(FiguresStory &story, ExportKind kind)
{
    return given(exportTable(story.database(), kind, story.program(), FiguresStory::today));
}

QString text(const ExportTable &table, qsizetype row, const QString &column)
{
    const Cell &cell = table.rows.at(row).at(table.columns.indexOf(column));
    if (const auto *number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    if (const auto *day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate);
    const auto *words = std::get_if<QString>(&cell);
    return words ? *words : QString();
}

QStringList column(const ExportTable &table, const QString &name)
{
    QStringList values;
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        values.append(text(table, row, name));
    return values;
}

} // namespace

class TestExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasAKeyThatFindsIt()
    {
        for (const QString &key : exportKeys())
            QCOMPARE(keyOf(exportKindOf(key).value()), key);
        QVERIFY(!exportKindOf(u"secrets"_s));
    }

    void everyRowHasACellForEveryColumn()
    {
        FiguresStory story;
        for (const QString &key : exportKeys()) {
            const ExportTable table = tableOf(story, *exportKindOf(key));
            QCOMPARE(table.name, key);
            QVERIFY(!table.rows.isEmpty());
            for (const QList<Cell> &row : table.rows)
                QCOMPARE(row.size(), table.columns.size());
        }
    }

    void peopleAreAllWhomTheWorkspaceKnows()
    {
        FiguresStory story;
        const ExportTable table = tableOf(story, ExportKind::People);
        QCOMPARE(table.rows.size(), 17); // seven pairs and three without
        QVERIFY(column(table, u"Name"_s).contains(u"Uma"_s));
        QCOMPARE(text(table, 0, u"Employed"_s), u"yes"_s);
    }

    void participantsCarryRoleAndState()
    {
        FiguresStory story;
        const ExportTable table = tableOf(story, ExportKind::Participants);
        QCOMPARE(table.rows.size(), 17);
        const qsizetype wanda = column(table, u"Name"_s).indexOf(u"Wanda"_s);
        QCOMPARE(text(table, wanda, u"Role"_s), keyOf(ParticipantRole::Mentee));
        QCOMPARE(text(table, wanda, u"State"_s), keyOf(ParticipantState::WaitListed));
        QCOMPARE(text(table, wanda, u"Enrolled On"_s), u"2026-01-01"_s);
    }

    void pairingsSayHowTheyStand()
    {
        FiguresStory story;
        const ExportTable table = tableOf(story, ExportKind::Pairings);
        QCOMPARE(table.rows.size(), 7); // the ended one too
        const QStringList mentors = column(table, u"Mentor Name"_s);
        const qsizetype cleo = mentors.indexOf(u"Cleo"_s);
        QCOMPARE(text(table, cleo, u"Mentee Name"_s), u"Cal"_s);
        QCOMPARE(text(table, cleo, u"Meetings Held"_s), u"1"_s);
        QCOMPARE(text(table, cleo, u"Last Meeting"_s), u"2026-05-20"_s);
        QCOMPARE(text(table, cleo, u"Health"_s), keyOf(PairingHealth::AtRisk));
        QCOMPARE(text(table, cleo, u"Cadence Days"_s), u"30"_s);
        const qsizetype gil = mentors.indexOf(u"Gil"_s);
        QCOMPARE(text(table, gil, u"State"_s), keyOf(PairingState::EndedEarly));
        QCOMPARE(text(table, gil, u"Ended On"_s), u"2026-05-10"_s);
        QCOMPARE(text(table, gil, u"End Reason"_s), u"other job"_s);
        QCOMPARE(text(table, gil, u"Last Meeting"_s), QString());
    }

    void meetingsAreOneRowEach()
    {
        FiguresStory story;
        const ExportTable table = tableOf(story, ExportKind::Meetings);
        QCOMPARE(table.rows.size(), 7);
        QStringList days = column(table, u"Date"_s);
        days.sort();
        QCOMPARE(days.first(), u"2026-05-20"_s);
        QCOMPARE(days.last(), u"2026-06-30"_s);
    }

    void aProgramThatHasNothingExportsItsColumns()
    {
        SmallProgram story;
        const ExportTable table = given(
            exportTable(story.database(), ExportKind::Meetings, story.program(), FiguresStory::today));
        QVERIFY(table.rows.isEmpty());
        QVERIFY(writeCsv(table).startsWith("Pairing,Mentor,Mentee,Date"));
    }

    void onlyTheProgramInQuestionIsExported()
    {
        FiguresStory story;
        const ProgramId other = given(createProgram(*story.workspace, {.name = u"Other"_s}));
        const Program program = given(programById(story.database(), other));
        const auto table
            = given(exportTable(story.database(), ExportKind::Pairings, program, FiguresStory::today));
        QVERIFY(table.rows.isEmpty());
    }

    void aReportsTableGoesOutAsItReads()
    {
        const ReportTable table{.columns = {{u"Survey"_s}, {u"Mean"_s}},
            .rows = {{u"First"_s, u"not shown"_s}, {u"Second, later"_s}}};
        QCOMPARE(writeCsv(exportTable(table, u"satisfaction"_s)),
            "Survey,Mean\r\nFirst,not shown\r\n\"Second, later\",\r\n"_ba);
    }

    void fileNamesSayProgramTableAndDay_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Leadership 2026"_s << u"leadership-2026-pairings-2026-07-06"_s;
        QTest::newRow("letters stay") << u"Führung & Kultur"_s << u"führung-kultur-pairings-2026-07-06"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u"etc-passwd-pairings-2026-07-06"_s;
        QTest::newRow("drive") << u"C:\\Women: *lead*?"_s << u"c-women-lead-pairings-2026-07-06"_s;
        QTest::newRow("nothing") << QString() << u"pairings-2026-07-06"_s;
        QTest::newRow("no letter") << u"!!!"_s << u"pairings-2026-07-06"_s;
        QTest::newRow("long") << QString(300, u'x') << QString(60, u'x') + u"-pairings-2026-07-06"_s;
        QTest::newRow("script") << u"リーダー"_s << u"リーダー-pairings-2026-07-06"_s;
    }
    void fileNamesSayProgramTableAndDay()
    {
        QFETCH(const QString, program);
        QTEST(exportFileName(program, u"pairings"_s, FiguresStory::today), "name");
    }
};

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
