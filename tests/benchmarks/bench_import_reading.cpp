// How long a file of 100,000 people with 20 columns takes to be looked through and read, beside the time that
// reading its cells alone takes in the same run.
#include "core/exchange/imports/people_import.h"
#include "core/exchange/mapping/file_reading.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mentorbook;

namespace {

QByteArray companyOf(int people)
{
    const QByteArrayList departments = {"Sales", "Engineering", "Finance", "Legal", "Customer Care"};
    QByteArray bytes = "Employee ID,First name,Last name,Email,Job title,Department,Grade,Location,Country,"
                       "Manager ID,Hire date,Leaving date,Cost center,Phone,Contract,Company,Team code,FTE,"
                       "Birth date,Remark\n";
    for (int i = 0; i < people; ++i) {
        const QByteArray number = QByteArray::number(1'000'000 + i).replace(0, 1, "0");
        const QByteArray manager = QByteArray::number(1'000'000 + i / 10).replace(0, 1, "0");
        bytes += number + ",First" + QByteArray::number(i % 3'000) + ",Last" + QByteArray::number(i) + ",p"
            + number + "@example.com,Analyst " + QByteArray::number(i % 400) + ','
            + departments[i % departments.size()] + ",G" + QByteArray::number(i % 12) + ",City "
            + QByteArray::number(i % 60) + ",France," + manager + ','
            + QDate(2005, 1, 1).addDays(i % 6'000).toString(u"dd/MM/yyyy"_s).toLatin1() + ','
            + (i % 9 == 0 ? "31/12/9999" : "") + ",CC" + QByteArray::number(i % 200) + ",+33 1 23 45 "
            + QByteArray::number(i) + ",permanent,Acme SA,T" + QByteArray::number(i % 900) + ",1.0,"
            + QDate(1960, 1, 1).addDays(i % 14'000).toString(u"dd/MM/yyyy"_s).toLatin1() + ",\n";
    }
    return bytes;
}

} // namespace

class ImportReadingBenchmark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLargeRosterIsReadInAFewTimesTheTimeOfItsCells()
    {
        const ImportSource source{.bytes = companyOf(100'000)};
        QElapsedTimer timer;
        timer.start();
        const auto plain = openRows(source).value();
        while (plain->next().value()) { }
        const qint64 cells = timer.restart();
        const TableProfile profile = profileOf(source).value();
        const qint64 looked = timer.restart();
        const FileReading reading = readingOf(ImportKind::People, profile, {}, {});
        const qint64 decided = timer.restart();
        const auto import = readRoster(*openRows(source).value(), reading.rules, QDate(2024, 5, 1));
        const qint64 read = timer.elapsed();
        QVERIFY(import.has_value());
        QCOMPARE(import->entries.size(), 100'000);
        QCOMPARE(import->rejected, QList<ImportIssue>());
        qInfo("cells %lld ms, profile %lld ms (×%.1f), decisions %lld ms, roster %lld ms (×%.1f)", cells,
            looked, double(looked) / double(cells), decided, read, double(read) / double(cells));
    }
};

QTEST_GUILESS_MAIN(ImportReadingBenchmark)
#include "bench_import_reading.moc"
