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

    void withoutAnEmployeeNumberNothingIsRead()
    {
        const QByteArray bytes = "Name\nAnn\n";
        QVERIFY(!readRoster(*openRows({.bytes = bytes}).value(), readingFor(bytes).rules, asOf));
    }
};

QTEST_GUILESS_MAIN(RosterImportTest)
#include "tst_roster_import.moc"
