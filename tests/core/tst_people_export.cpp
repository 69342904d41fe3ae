#include "core/actions/imports/import_people.h"
#include "core/actions/programs/programs.h"
#include "core/actions/programs/sample.h"
#include "core/actions/reports/people_export.h"
#include "core/exchange/reading/row_reader.h"
#include "core/exchange/writing/csv_writer.h"
#include "core/exchange/writing/xlsx_writer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mentorbook;

// People on their way back to HR, and tables as workbooks.
class TestPeopleExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aProfileGivesColumnsOrderAndDays();
    void participantsCarryWhatBecameOfThem();
    void aWorkbookReadsBackAsItWasWritten();
    void aWorkbookThatIsTooLongIsRefused();
    void daysAreWrittenInTheOrderThatWasAsked();

private:
    std::unique_ptr<Workspace> m_workspace;
    QDate m_today{2026, 7, 6};
};

void TestPeopleExport::initTestCase()
{
    m_workspace = Workspace::inMemory().value();
    QVERIFY(fillWithSample(*m_workspace, m_today));
}

void TestPeopleExport::aProfileGivesColumnsOrderAndDays()
{
    ImportProfile profile{.name = u"Workday"_s,
        .mapping = {.columns = {u"Hire_Dt"_s, u"Cost Center"_s, u"First"_s, u"Last"_s, u"EmplID"_s},
            .fields
            = {Field::HireDate, std::nullopt, Field::FirstName, Field::LastName, Field::EmployeeNumber}},
        .values = {.dateOrder = DateOrder::MonthDayYear}};
    const auto table = peopleExport(m_workspace->database(), {.profile = profile}, m_today);
    QVERIFY(table);
    QCOMPARE(table->columns, QStringList({u"Hire_Dt"_s, u"Name"_s, u"EmplID"_s}));
    const auto own = peopleExport(m_workspace->database(), {}, m_today).value();
    QCOMPARE(table->rows.size(), own.rows.size());
    const qsizetype number = own.columns.indexOf(u"Employee Number"_s);
    const qsizetype hired = own.columns.indexOf(u"Hire Date"_s);
    for (qsizetype row = 0; row < own.rows.size(); ++row) {
        QCOMPARE(table->rows[row][2], own.rows[row][number]);
        QCOMPARE(table->rows[row][0], own.rows[row][hired]);
    }
    const QByteArray csv = writeCsv(*table, {.dateOrder = profile.values.dateOrder});
    const QDate first = std::get<QDate>(table->rows[0][0]);
    QVERIFY(csv.contains(first.toString(u"MM/dd/yyyy"_s).toUtf8()));
}

void TestPeopleExport::participantsCarryWhatBecameOfThem()
{
    const Program program = findProgram(m_workspace->database(), {}).value();
    const auto table
        = peopleExport(m_workspace->database(), {.program = program, .participantsOnly = true}, m_today);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 150);
    const qsizetype pairings = table->columns.indexOf(u"Pairings"_s);
    const qsizetype held = table->columns.indexOf(u"Meetings Held"_s);
    const qsizetype last = table->columns.indexOf(u"Last Meeting"_s);
    qint64 met = 0;
    for (const QList<Cell> &row : table->rows) {
        const qint64 count = std::get<qint64>(row[held]);
        QVERIFY(count == 0 || std::get<qint64>(row[pairings]) > 0);
        QCOMPARE(std::holds_alternative<QDate>(row[last]), count > 0);
        met += count > 0 ? 1 : 0;
    }
    QVERIFY(met > 50);
}

void TestPeopleExport::aWorkbookReadsBackAsItWasWritten()
{
    const ExportTable table{.name = u"a/b:c"_s,
        .columns = {u"Text"_s, u"Number"_s, u"Decimal"_s, u"Day"_s},
        .rows = {{u"=1+1"_s, qint64(42), 0.1, QDate(2024, 2, 29)},
            {u"'=guarded already"_s, qint64(9'007'199'254'740'993), -1.5e-7, QDate(2026, 12, 31)},
            {u"<b>x</b> & \"y\"; Zoë 🌹"_s, std::monostate(), std::monostate(), std::monostate()},
            {u"00123"_s, qint64(0), 0.0, QDate(1900, 3, 1)}}};
    const auto bytes = writeXlsx(table);
    QVERIFY(bytes);
    const auto back = readTable(ImportSource{.bytes = *bytes});
    QVERIFY2(back, back ? "" : qPrintable(back.error().message));
    QCOMPARE(back->columns, table.columns);
    QCOMPARE(back->rows.size(), table.rows.size());
    const auto cell = [&](qsizetype row, qsizetype column) { return back->rows[row].cells.value(column); };
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        QCOMPARE(unguarded(cell(row, 0)), std::get<QString>(table.rows[row][0]));
    QCOMPARE(cell(0, 1), u"42"_s);
    QCOMPARE(cell(0, 2), u"0.1"_s);
    QCOMPARE(cell(0, 3), u"2024-02-29"_s);
    QCOMPARE(cell(1, 1), u"9007199254740993"_s); // longer than a spreadsheet's numbers are exact
    QCOMPARE(cell(1, 2).toDouble(), -1.5e-7);
    QCOMPARE(cell(2, 1), QString());
    QCOMPARE(cell(3, 0), u"00123"_s);
    QCOMPARE(cell(3, 3), u"1900-03-01"_s);
}

void TestPeopleExport::aWorkbookThatIsTooLongIsRefused()
{
    ExportTable table{.name = u"long"_s, .columns = {u"n"_s}, .rows = {}};
    table.rows.resize(1'048'576);
    const auto refused = writeXlsx(table);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
}

void TestPeopleExport::daysAreWrittenInTheOrderThatWasAsked()
{
    const QDate day(2024, 12, 31);
    QCOMPARE(dayText(day, {}), u"2024-12-31"_s);
    QCOMPARE(dayText(day, {.dateOrder = DateOrder::MonthDayYear}), u"12/31/2024"_s);
    QCOMPARE(dayText(day, {.dateOrder = DateOrder::DayMonthYear}), u"31/12/2024"_s);
    QCOMPARE(dayText(day, {.delimiter = u';', .dateOrder = DateOrder::DayMonthYear}), u"31.12.2024"_s);
    QCOMPARE(listSeparator(QLocale(u"de_DE"_s)), u';');
    QCOMPARE(listSeparator(QLocale(u"en_US"_s)), u',');
}

QTEST_GUILESS_MAIN(TestPeopleExport)
#include "tst_people_export.moc"
