#include "core/exchange/reading/csv_reader.h"
#include "core/exchange/writing/csv_writer.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace mentorbook;

class CsvWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreQuotedOnlyWhereTheyMustBe()
    {
        const ExportTable table{.name = u"t"_s,
            .columns = {u"a"_s, u"b, c"_s},
            .rows = {{u"plain text"_s, u"say \"hi\""_s}, {u"two\nlines"_s, u"x;y"_s}, {Cell(), u""_s}}};
        QCOMPARE(writeCsv(table),
            QByteArray("a,\"b, c\"\r\nplain text,\"say \"\"hi\"\"\"\r\n\"two\nlines\",x;y\r\n,\r\n"));
        QCOMPARE(writeCsv({.name = {}, .columns = {u"a"_s, u"b"_s}, .rows = {{u"x;y"_s, u"1,5"_s}}},
                     {.delimiter = u';', .byteOrderMark = true}),
            QByteArray("\xEF\xBB\xBF"
                       "a;b\r\n\"x;y\";1,5\r\n"));
    }

    void typedCellsKeepTheirType()
    {
        const ExportTable table{.name = {},
            .columns = {u"n"_s},
            .rows = {{qint64(-5)}, {-0.25}, {1'000'000.0}, {0.1 + 0.2}, {QDate(2024, 2, 29)},
                {std::numeric_limits<double>::quiet_NaN()}}};
        QCOMPARE(writeCsv(table),
            QByteArray("n\r\n-5\r\n-0.25\r\n1000000\r\n0.30000000000000004\r\n2024-02-29\r\n\"\"\r\n"));
    }

    void formulasAreNeutralized_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("safe");
        QTest::newRow("=") << u"=HYPERLINK(\"x\")"_s << u"'=HYPERLINK(\"x\")"_s;
        QTest::newRow("+") << u"+49 30 1"_s << u"'+49 30 1"_s;
        QTest::newRow("-") << u"-5"_s << u"'-5"_s;
        QTest::newRow("@") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("TAB") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("CR") << u"\r=1"_s << u"'\r=1"_s;
        QTest::newRow("LF") << u"\n=1"_s << u"'\n=1"_s;
        QTest::newRow("looks guarded") << u"'=1"_s << u"''=1"_s;
        QTest::newRow("plain") << u"a=b"_s << u"a=b"_s;
        QTest::newRow("apostrophe") << u"'s Gravenhage"_s << u"'s Gravenhage"_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }
    void formulasAreNeutralized()
    {
        QFETCH(QString, text);
        QFETCH(QString, safe);
        QCOMPARE(guarded(text), safe);
        QCOMPARE(unguarded(safe), text);
    }

    void whatWeWriteWeReadBack()
    {
        QRandomGenerator random(7);
        const QString alphabet = u"'=+-@\t\r\n\",;| ab1é\u2028\U0001F600"_s;
        for (int file = 0; file < 300; ++file) {
            const int columns = 1 + random.bounded(4);
            ExportTable table{.name = {}, .columns = {}, .rows = {}};
            const auto text = [&] {
                QString value;
                for (int i = random.bounded(6); i > 0; --i)
                    value += alphabet[random.bounded(int(alphabet.size() - 2))];
                return value;
            };
            for (int i = 0; i < columns; ++i)
                table.columns.append(text());
            for (int row = random.bounded(8); row > 0; --row) {
                QList<Cell> cells;
                for (int i = 0; i < columns; ++i)
                    cells.append(text());
                table.rows.append(cells);
            }
            const QChar delimiter = u",;\t|"_s[random.bounded(4)];
            const QByteArray bytes
                = writeCsv(table, {.delimiter = delimiter, .byteOrderMark = random.bounded(2) == 0});
            const auto back = readTable(bytes, {.delimiter = delimiter, .headerLine = 1});
            QVERIFY(back.has_value());
            QVERIFY2(back->problems.isEmpty(), bytes.constData());
            QCOMPARE(back->rows.size(), table.rows.size());
            for (qsizetype column = 0; column < columns; ++column)
                QCOMPARE(unguarded(back->columns[column]), table.columns[column]);
            for (qsizetype row = 0; row < table.rows.size(); ++row) {
                for (qsizetype column = 0; column < columns; ++column) {
                    const QString &cell = back->rows[row].cells[column];
                    QVERIFY(cell.isEmpty() || !u"=+-@\t\r\n"_s.contains(cell.front()));
                    QCOMPARE(Cell(unguarded(cell)), table.rows[row][column]);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "tst_csv_writer.moc"
