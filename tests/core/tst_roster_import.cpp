#include "core/exchange/imports/people_import.h"
#include "core/exchange/mapping/file_reading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mentorbook;

namespace {

const QDate asOf(2024, 5, 1);

FileReading readingFor(const QByteArray &bytes, const ValueChoices &choices = {})
{
    return readingOf(ImportKind::People, profileOf({.bytes = bytes}).value(), {}, choices);
}

RosterImport roster(
    const QByteArray &bytes, const ValueChoices &choices = {}, const PeopleDirectory &known = {})
{
    return readRoster(*openRows({.bytes = bytes}).value(), readingFor(bytes, choices).rules, asOf, known)
        .value();
}

QList<int> linesOf(const QList<ImportIssue> &issues)
{
    QList<int> lines;
    for (const ImportIssue &issue : issues)
        lines.append(issue.line);
    return lines;
}

} // namespace

class RosterImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsRead()
    {
        const RosterImport import = roster(
            "Employee ID,First name,Last name,Email,Job title,Department,Grade,Location,Country,Manager "
            "ID,Hire date,"
            "Leaving date,Shoe size\n"
            " 00123 ,Jose\xCC\x81,  de  la Cruz,jose@example.com,Engineer,R&D,G5,Madrid,ES,00007,2019-03-01,"
            "2024-04-30,44\n");
        const RosterEntry entry{.employeeNumber = u"00123"_s,
            .name = u"José de la Cruz"_s,
            .email = u"jose@example.com"_s,
            .jobTitle = u"Engineer"_s,
            .department = u"R&D"_s,
            .grade = u"G5"_s,
            .location = u"Madrid"_s,
            .country = u"ES"_s,
            .managerNumber = u"00007"_s,
            .hireDate = QDate(2019, 3, 1),
            .leftOn = QDate(2024, 4, 30)};
        QCOMPARE(import.rejected, QList<ImportIssue>());
        QCOMPARE(import.entries, QList<RosterEntry>{entry});
        QCOMPARE(import.lines, QList<int>{2});
    }

    void namesArePutTogether()
    {
        const auto name = [](const QByteArray &bytes) { return roster(bytes).entries.value(0).name; };
        QCOMPARE(name("Employee ID,Name\n1,Ann Lee\n"), u"Ann Lee"_s);
        QCOMPARE(name("Personalnummer;Name;Vorname\n1;Groß;Eva\n"), u"Eva Groß"_s);
        QCOMPARE(name("Employee ID,Name,First name\n1,Ann Lee,Ann\n"), u"Ann Lee"_s);
        QCOMPARE(name("Matricule;Nom\n1;Dupont\n"), u"Dupont"_s);
        QCOMPARE(name("Employee ID,Grade\n1,G5\n"), u""_s);
    }

    void rowsThatCannotBeTrueAreRejectedWithAllTheirIssues()
    {
        const RosterImport import = roster("Employee ID,Name,Hire date,Leaving date\n"
                                           "1,Ann,2020-01-01,2019-12-31\n" // left before hired
                                           ",Ben,,\n" // no number
                                           "3,Cleo,2020-02-30,yesterday\n" // two issues
                                           "4,Dan,2025-05-02,\n" // hired in a year and a day
                                           "5,Eve,03/04/2020,\n" // order unknown
                                           "6,Flo,,\n"
                                           "\n"
                                           "6,Flo again,,\n"
                                           ",,,\n"
                                           "7,Gus\n"
                                           "8,Hal,,,\n" // an empty cell too many
                                           "9,Ida,2025-05-01,9999-12-31\n");
        QCOMPARE(linesOf(import.rejected), (QList<int>{2, 3, 4, 4, 5, 6, 9, 11}));
        QCOMPARE(import.lines, (QList<int>{7, 12, 13}));
        QCOMPARE(import.rows, 10);
        QCOMPARE(import.rejected[0],
            (ImportIssue{.line = 2,
                .column = u"Leaving date"_s,
                .found = u"2019-12-31"_s,
                .expected = u"a day not before the hire date, 2020-01-01"_s,
                .reason = u"Nobody leaves before being hired."_s}));
        QVERIFY(import.rejected[5].reason.contains(u"order"_s));
        QVERIFY(import.rejected[6].reason.contains(u"Line 7"_s));
        QVERIFY(import.rejected[7].column.isEmpty());
        // Their people are in the roster all the same; 6 is there with its first row.
        QCOMPARE(import.seenOnly, (QStringList{u"1"_s, u"3"_s, u"4"_s, u"5"_s, u"7"_s}));
    }

    void aDateOrderMakesOtherDatesReadable()
    {
        const QByteArray bytes = "Employee ID,Hire date\n1,03/04/2020\n2,2020-04-03\n";
        QCOMPARE(roster(bytes).entries.size(), 1);
        QCOMPARE(
            roster(bytes, {.dateOrder = DateOrder::DayMonthYear}).entries[0].hireDate, QDate(2020, 4, 3));
        QCOMPARE(
            roster(bytes, {.dateOrder = DateOrder::MonthDayYear}).entries[0].hireDate, QDate(2020, 3, 4));
        QCOMPARE(
            roster(bytes, {.dateOrder = DateOrder::MonthDayYear}).entries[1].hireDate, QDate(2020, 4, 3));
    }

    void aBadAddressCostsTheAddressOnly()
    {
        const RosterImport import = roster("Employee ID,Email\n1,see HR\n2,b@example.com\n");
        QCOMPARE(import.rejected, QList<ImportIssue>());
        QCOMPARE(linesOf(import.notices), QList<int>{2});
        QCOMPARE(import.entries[0].email, QString());
        QCOMPARE(import.entries[1].email, u"b@example.com"_s);
    }

    void whatAnUnterminatedQuoteSwallowedIsRejected()
    {
        const RosterImport import = roster("Employee ID,Name\n1,Ann\n2,\"Ben\n3,Cleo\n4,Dan\n");
        QCOMPARE(import.entries.size(), 1);
        QCOMPARE(linesOf(import.rejected), QList<int>{3});
        QVERIFY(import.rejected[0].reason.contains(u"never closed"_s));
    }

    void managersAreFoundByNumberAddressOrName()
    {
        const RosterImport import = roster("Employee ID,Name,Email,Manager ID,Manager email,Manager name\n"
                                           "001,Ann Lee,ann@x.com,,,\n"
                                           "002,\"Ito, Ben\",ben@x.com,001,,\n"
                                           "003,Cleo Roy,,,ANN@x.com,\n"
                                           "004,Dan Fox,,,,\"Lee, Ann\"\n"
                                           "005,Eve Kim,,ben@x.com,,\n"
                                           "006,Flo Orr,,,,ben  ITO\n"
                                           "007,Gus Ray,,1,,\n" // a spreadsheet dropped the zeros
                                           "008,Hal Fay,,2.0,,\n"
                                           "009,Ida May,,Cleo Roy,,\n");
        QCOMPARE(import.notices, QList<ImportIssue>());
        QStringList managers;
        for (const RosterEntry &entry : import.entries)
            managers.append(entry.managerNumber);
        QCOMPARE(managers,
            (QStringList{
                u""_s, u"001"_s, u"001"_s, u"001"_s, u"002"_s, u"002"_s, u"001"_s, u"002"_s, u"003"_s}));
        QCOMPARE(import.entries[1].name, u"Ito, Ben"_s); // as HR writes it
    }

    void managersAreFoundAmongThoseKnownToo()
    {
        PeopleDirectory known;
        known.add(PersonId(1), u"00900"_s, u"zoe@x.com"_s, u"Zoe Wu"_s);
        known.add(PersonId(2), u"00901"_s, u"yan@x.com"_s, u"Yan Li"_s);
        known.add(PersonId(3), u"00902"_s, u"yan2@x.com"_s, u"Yan Li"_s);
        const RosterImport import = roster("Employee ID,Manager\n"
                                           "0001,zoe@x.com\n"
                                           "0002,\"Wu, Zoe\"\n"
                                           "0003,900\n"
                                           "0004,Yan Li\n",
            {}, known);
        QCOMPARE(import.entries[0].managerNumber, u"00900"_s);
        QCOMPARE(import.entries[1].managerNumber, u"00900"_s);
        QCOMPARE(import.entries[2].managerNumber, u"00900"_s);
        QCOMPARE(import.entries[3].managerNumber, QString());
        QCOMPARE(linesOf(import.notices), QList<int>{5});
        QVERIFY(import.notices[0].reason.startsWith(u"2 people are called so"_s));
    }

    void oddManagersAreToldOnceAndKeptWhereTheyAreNumbers()
    {
        const RosterImport import = roster("Employee ID,Manager ID,Manager name\n"
                                           "1,99,\n" // nobody
                                           "2,99,\n"
                                           "3,3,\n" // themselves
                                           "4,5,\n" // a circle of three
                                           "5,6,\n"
                                           "6,4,\n"
                                           "7,4,\n" // leads into it
                                           "8,,Nobody Known\n"
                                           "9,77,\n"
                                           "77\n"); // ragged: a row all the same
        QCOMPARE(linesOf(import.rejected), QList<int>{11});
        QCOMPARE(linesOf(import.notices), (QList<int>{2, 4, 9, 5}));
        QCOMPARE(import.notices[0],
            (ImportIssue{.line = 2,
                .column = u"Manager ID"_s,
                .found = u"99"_s,
                .expected
                = u"the employee number, e-mail or name of one person in the file or the workspace"_s,
                .reason = u"Nobody in the file or the workspace has this employee number; it was kept. 2 "
                          "people have this manager."_s}));
        QCOMPARE(import.notices[1].reason, u"Employee number 3 is said to be their own manager."_s);
        QCOMPARE(import.notices[2].column, u"Manager name"_s);
        QVERIFY(import.notices[2].reason.contains(u"left out"_s));
        QCOMPARE(import.notices[3].reason, u"3 people manage each other in a circle: 4, 5, 6."_s);
        QStringList managers;
        for (const RosterEntry &entry : import.entries)
            managers.append(entry.managerNumber);
        QCOMPARE(managers,
            (QStringList{u"99"_s, u"99"_s, u"3"_s, u"5"_s, u"6"_s, u"4"_s, u"4"_s, u""_s, u"77"_s}));
    }

    void employeeNumbersKeepTheirZerosAndGetBackThoseTheyLost()
    {
        PeopleDirectory known;
        known.add(PersonId(1), u"00123"_s, {});
        known.add(PersonId(2), u"00124"_s, {});
        known.add(PersonId(3), u"125"_s, {});
        known.add(PersonId(4), u"00125"_s, {});
        const auto numbers = [&](const QByteArray &bytes) {
            QStringList found;
            for (const RosterEntry &entry : roster(bytes, {}, known).entries)
                found.append(entry.employeeNumber);
            return found;
        };
        QCOMPARE(numbers("Employee ID\n00123\n00999\n"), (QStringList{u"00123"_s, u"00999"_s}));
        QCOMPARE(numbers("Employee ID,Manager ID\n123,124\n124.0,\n125,\n999,\n"),
            (QStringList{u"00123"_s, u"00124"_s, u"125"_s, u"999"_s}));
        const RosterImport import = roster("Employee ID,Manager ID\n123,124\n124,\n", {}, known);
        QCOMPARE(import.entries[0].managerNumber, u"00124"_s);
        QCOMPARE(import.notices.size(), 1);
        QCOMPARE(import.notices[0].found, u"123"_s);
        QCOMPARE(import.notices[0].expected, u"00123"_s);
        QVERIFY(import.notices[0].reason.startsWith(u"2 employee numbers came without"_s));
        // A file that has zeros has not lost any: 123 is somebody else there.
        QCOMPARE(numbers("Employee ID\n123\n00124\n"), (QStringList{u"123"_s, u"00124"_s}));
    }

    void numbersThatASpreadsheetShortenedAreAnIssue()
    {
        const RosterImport import = roster("Employee ID,Manager ID\n1.23E+05,\n4,1.23E+05\n5,\n1E5,\n");
        QCOMPARE(linesOf(import.rejected), QList<int>{2});
        QCOMPARE(import.rejected[0].found, u"1.23E+05"_s);
        QVERIFY(import.rejected[0].reason.contains(u"last digits are lost"_s));
        QCOMPARE(linesOf(import.notices), QList<int>{3});
        QCOMPARE(import.entries[0].managerNumber, QString());
        QCOMPARE(import.entries[2].employeeNumber, u"1E5"_s); // a code
    }

    void nonesAreTakenAsChosen()
    {
        const QByteArray bytes = "Employee ID,Name,Department,Hire date,Leaving date\n"
                                 "1,Null,NULL,2019-03-01,N/A-StillEmployed\n"
                                 "2,Tbd,TBD,2019-03-01,1/1/1900\n"
                                 "3,Cleo,-,2019-03-01,9999-12-31\n";
        const RosterImport careful = roster(bytes);
        QCOMPARE(linesOf(careful.rejected), (QList<int>{2, 3}));
        QVERIFY(careful.rejected[0].reason.contains(u"say so when importing"_s));
        QCOMPARE(careful.rejected[1].reason, u"Nobody leaves before being hired."_s);
        const RosterImport chosen
            = roster(bytes, {.noneValues = {u"n/a-stillemployed"_s, u"1/1/1900"_s, u"tbd"_s}});
        QCOMPARE(chosen.rejected, QList<ImportIssue>());
        for (const RosterEntry &entry : chosen.entries) {
            QCOMPARE(entry.leftOn, std::nullopt);
            QCOMPARE(entry.department, QString());
        }
        QCOMPARE(chosen.entries[0].name, u"Null"_s); // names are never none
        QCOMPARE(chosen.entries[1].name, u"Tbd"_s);
    }

    void aColumnOfTwoOrdersRejectsWhatCanBeBoth()
    {
        const RosterImport import = roster("Employee ID,Hire date\n"
                                           "1,31/01/2019\n2,01/31/2019\n3,03/04/2019\n4,05.05.2019\n");
        QCOMPARE(linesOf(import.rejected), QList<int>{4});
        QCOMPARE(import.entries[0].hireDate, QDate(2019, 1, 31));
        QCOMPARE(import.entries[1].hireDate, QDate(2019, 1, 31));
        QCOMPARE(import.entries[2].hireDate, QDate(2019, 5, 5));
    }

    void everyColumnIsReadInItsOwnOrder()
    {
        const RosterImport import = roster("Employee ID,Hire date,Leaving date\n"
                                           "1,31/01/2019,12/31/2023\n2,03/04/2019,03/04/2023\n");
        QCOMPARE(import.entries[1].hireDate, QDate(2019, 4, 3));
        QCOMPARE(import.entries[1].leftOn, QDate(2023, 3, 4));
    }

    void valuesAreCalledWhatTheyMean()
    {
        const RosterImport import = roster("Employee ID,Grade,Department,Job title\n"
                                           "1,MGR,Engg,Mgr\n2, mgr ,Sales,Mgr\n",
            {.meanings = {{Field::Grade, {{u"Mgr"_s, u"Manager"_s}}},
                 {Field::Department, {{u"Engg"_s, u"Engineering"_s}, {u"Engineering"_s, u"Eng"_s}}}}});
        QCOMPARE(import.entries[0].grade, u"Manager"_s);
        QCOMPARE(import.entries[1].grade, u"Manager"_s);
        QCOMPARE(import.entries[0].department, u"Engineering"_s); // and no further
        QCOMPARE(import.entries[1].department, u"Sales"_s);
        QCOMPARE(import.entries[0].jobTitle, u"Mgr"_s);
        // Equal texts are one text in memory.
        QCOMPARE(import.entries[0].jobTitle.constData(), import.entries[1].jobTitle.constData());
    }

    void columnsAreKeptUnderNamesOfTheirOwn()
    {
        const QByteArray bytes = "Employee ID,Shoe,Cost center\n1,44, 7001\n2,,7001\n";
        const TableProfile profile = profileOf({.bytes = bytes}).value();
        ColumnMapping mapping = guessMapping(ImportKind::People, profile);
        mapping.setCustom(1, u"Shoe size"_s);
        mapping.setCustom(2, u"Cost center"_s);
        const RosterImport import
            = readRoster(*openRows({.bytes = bytes}).value(), rulesOf(mapping), asOf).value();
        QCOMPARE(import.entries[0].custom,
            (QMap<QString, QString>{{u"Shoe size"_s, u"44"_s}, {u"Cost center"_s, u"7001"_s}}));
        QCOMPARE(import.entries[1].custom, (QMap<QString, QString>{{u"Cost center"_s, u"7001"_s}}));
    }

    void reasonsOfLeavingAreKnownInFourLanguages()
    {
        const RosterImport import = roster("Employee ID,Leaving date,Termination reason\n"
                                           "1,2024-01-31,Resignation\n"
                                           "2,2024-01-31,Involuntary - performance\n"
                                           "3,2024-01-31,Altersrente\n"
                                           "4,2024-01-31,Fin de contrat\n"
                                           "5,2024-01-31,Eaten by a bear\n"
                                           "6,2024-01-31,Eaten by a bear\n"
                                           "7,,\n");
        QList<std::optional<LeavingReason>> reasons;
        for (const RosterEntry &entry : import.entries)
            reasons.append(entry.leavingReason);
        QCOMPARE(reasons,
            (QList<std::optional<LeavingReason>>{LeavingReason::Voluntary, LeavingReason::Involuntary,
                LeavingReason::Retirement, LeavingReason::Other, LeavingReason::Other, LeavingReason::Other,
                std::nullopt}));
        QCOMPARE(linesOf(import.notices), QList<int>{6});
        for (const QString &text : {u"Eigenkündigung"_s, u"démission"_s, u"RENUNCIA"_s})
            QCOMPARE(leavingReasonFrom(text), LeavingReason::Voluntary);
        for (const QString &text : {u"betriebsbedingte Kündigung"_s, u"licenciement"_s, u"Despido"_s})
            QCOMPARE(leavingReasonFrom(text), LeavingReason::Involuntary);
        for (const QString &text : {u"Ruhestand"_s, u"départ à la retraite"_s, u"Jubilación"_s})
            QCOMPARE(leavingReasonFrom(text), LeavingReason::Retirement);
    }

    void aQuoteThatMaySwallowRowsIsTold()
    {
        QVERIFY(!roster("Employee ID,Name\n1,Ann\n").swallowing);
        const auto open = roster("Employee ID,Name\n1,Ann\n2,\"Ben\n3,Cleo\n").swallowing;
        QVERIFY(open.has_value());
        QCOMPARE(open->line, 3);
    }

    void readingRowsCanBeCanceled()
    {
        const QByteArray bytes = "Employee ID,Name\n" + QByteArray("1,Ann\n").repeated(300'000);
        Progress progress;
        const auto rows = openRows({.bytes = bytes}, {.progress = &progress}).value();
        progress.cancel();
        const auto import
            = readRoster(*rows, rulesOf(guessMapping(ImportKind::People, rows->layout().columns)), asOf);
        QVERIFY(!import);
        QCOMPARE(import.error().kind, ErrorKind::Canceled);
    }

    void withoutAnEmployeeNumberNothingIsRead()
    {
        const QByteArray bytes = "Name\nAnn\n";
        QVERIFY(!readRoster(*openRows({.bytes = bytes}).value(), readingFor(bytes).rules, asOf));
    }
};

QTEST_GUILESS_MAIN(RosterImportTest)
#include "tst_roster_import.moc"
