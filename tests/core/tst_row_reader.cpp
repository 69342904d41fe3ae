// Text as imports read it: what is above, beside and below the table, encodings by choice, and bounds.
#include "core/exchange/reading/row_reader.h"
#include "core/exchange/reading/text_encoding.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace mentorbook;

namespace {

using Rows = QList<QStringList>;

struct Reading
{
    TableLayout layout;
    Rows rows;
    QList<LineProblem> problems;
    QString error;
};

Reading read(const ImportSource &source, const ReadOptions &options = {})
{
    Reading reading;
    auto reader = openRows(source, options);
    if (!reader) {
        reading.error = reader.error().message;
        return reading;
    }
    reading.layout = (*reader)->layout();
    while (true) {
        auto row = (*reader)->next();
        reading.problems += (*reader)->takeProblems();
        if (!row) {
            reading.error = row.error().message;
            return reading;
        }
        if (!*row)
            return reading;
        reading.rows.append((**row).cells);
    }
}

Reading read(const QByteArray &bytes, const ReadOptions &options = {})
{
    return read(ImportSource{.bytes = bytes}, options);
}

// The lines of the problems of one kind.
QList<int> linesOf(const Reading &reading, LineProblemKind kind)
{
    QList<int> lines;
    for (const LineProblem &problem : reading.problems) {
        if (problem.kind == kind)
            lines.append(problem.line);
    }
    return lines;
}

} // namespace

class RowReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The eleven sound cases of csv-spectrum 2.0.0 (Max Ogden, BSD-2-Clause). Its twelfth,
    // location_coordinates, expects a phone number that is not in its file.
    void csvSpectrumIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Rows>("rows"); // the header first
        const QStringList abc = {u"a"_s, u"b"_s, u"c"_s};
        const QStringList ab = {u"a"_s, u"b"_s};
        const QStringList one = {u"1"_s, u"2"_s, u"3"_s};
        QTest::newRow("comma_in_quotes")
            << QByteArray("first,last,address,city,zip\nJohn,Doe,120 any st.,\"Anytown, WW\",08123")
            << Rows{{u"first"_s, u"last"_s, u"address"_s, u"city"_s, u"zip"_s},
                   {u"John"_s, u"Doe"_s, u"120 any st."_s, u"Anytown, WW"_s, u"08123"_s}};
        const Rows empty = {abc, {u"1"_s, u""_s, u""_s}, {u"2"_s, u"3"_s, u"4"_s}};
        QTest::newRow("empty") << QByteArray("a,b,c\n1,\"\",\"\"\n2,3,4") << empty;
        QTest::newRow("empty_crlf") << QByteArray("a,b,c\r\n1,\"\",\"\"\r\n2,3,4") << empty;
        QTest::newRow("escaped_quotes") << QByteArray("a,b\n1,\"ha \"\"ha\"\" ha\"\n3,4\n")
                                        << Rows{ab, {u"1"_s, u"ha \"ha\" ha"_s}, {u"3"_s, u"4"_s}};
        QTest::newRow("json") << QByteArray(
            "key,val\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"coordinates\"\": [102.0, 0.5]}\"\n")
                              << Rows{{u"key"_s, u"val"_s},
                                     {u"1"_s, uR"({"type": "Point", "coordinates": [102.0, 0.5]})"_s}};
        const QStringList seven = {u"7"_s, u"8"_s, u"9"_s};
        QTest::newRow("newlines") << QByteArray("a,b,c\n1,2,3\n\"Once upon \na time\",5,6\n7,8,9\n")
                                  << Rows{abc, one, {u"Once upon \na time"_s, u"5"_s, u"6"_s}, seven};
        QTest::newRow("newlines_crlf")
            << QByteArray("a,b,c\r\n1,2,3\r\n\"Once upon \r\na time\",5,6\r\n7,8,9\r\n")
            << Rows{abc, one, {u"Once upon \r\na time"_s, u"5"_s, u"6"_s}, seven};
        QTest::newRow("quotes_and_newlines") << QByteArray("a,b\n1,\"ha \n\"\"ha\"\" \nha\"\n3,4\n")
                                             << Rows{ab, {u"1"_s, u"ha \n\"ha\" \nha"_s}, {u"3"_s, u"4"_s}};
        QTest::newRow("simple") << QByteArray("a,b,c\n1,2,3\n") << Rows{abc, one};
        QTest::newRow("simple_crlf") << QByteArray("a,b,c\r\n1,2,3\r\n") << Rows{abc, one};
        QTest::newRow("utf8") << QByteArray("a,b,c\n1,2,3\n4,5,\xCA\xA4")
                              << Rows{abc, one, {u"4"_s, u"5"_s, u"\u02A4"_s}};
    }
    void csvSpectrumIsRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Rows, rows);
        const Reading reading = read(bytes);
        QCOMPARE(Rows{reading.layout.columns} + reading.rows, rows);
        QCOMPARE(reading.problems, QList<LineProblem>());
    }

    void otherEncodingsAreReadByChoice_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *encoding, const QByteArray &bytes, const QString &name) {
            QTest::newRow(encoding) << QString::fromLatin1(encoding) << bytes << name;
        };
        row("ISO-8859-15", "\xA4 \x8A \xBE", u"€ \u008A Ÿ"_s);
        row("windows-1250", "Ji\xF8\xED Dvo\xF8\xE1k", u"Jiří Dvořák"_s);
        row("windows-1251", "\xC8\xE2\xE0\xED", u"Иван"_s);
        row("windows-1254", "\xDEule I\xF0\xFD", u"Şule Iğı"_s);
        row("macintosh", "J\x9Frgen \x8Ero", u"Jürgen éro"_s);
        row("mac-roman", "J\x9Frgen", u"Jürgen"_s);
        row("IBM850", "J\x81rgen", u"Jürgen"_s);
        row("Shift_JIS", "\x8E\x52\x93\x63", u"山田"_s);
        row("EUC-JP", "\xBB\xB3\xC5\xC4", u"山田"_s);
        row("GB18030", "\xCD\xF5\xCE\xB0", u"王伟"_s);
        row("Big5", "\xA4\xFD", u"王"_s);
        row("EUC-KR", "\xB1\xE8", u"김"_s);
        row("KOI8-R", "\xE9\xD7\xC1\xCE", u"Иван"_s);
    }
    void otherEncodingsAreReadByChoice()
    {
        QFETCH(QString, encoding);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        if (!encodingFromName(encoding))
            QSKIP("This system does not offer the encoding.");
        QByteArray many = "id,name\n"; // characters fall on the borders of blocks
        while (many.size() < 600'000)
            many += "1," + bytes + "\n";
        const Reading reading = read(many, {.encoding = encoding});
        QCOMPARE(reading.error, QString());
        for (const QStringList &cells : reading.rows)
            QCOMPARE(cells, (QStringList{u"1"_s, name}));
        QVERIFY(knownEncodings().contains(reading.layout.encoding));
    }

    void aCharacterThatEndsTooEarlyIsReported()
    {
        const Reading reading = read("id,name\n1,\x8E\x52\x93", {.encoding = u"sjis"_s});
        QCOMPARE(reading.layout.encoding, u"Shift_JIS"_s);
        QCOMPARE(reading.rows.value(0).value(1), u"山\uFFFD"_s);
        QCOMPARE(linesOf(reading, LineProblemKind::UnreadableCharacter), QList<int>{2});
    }

    void anUnknownEncodingNamesTheKnownOnes()
    {
        const QString error = read("a\n1\n", {.encoding = u"EBCDIC"_s}).error;
        QVERIFY2(error.contains(u"“EBCDIC” is not known"_s) && error.contains(u"windows-1250"_s),
            qPrintable(error));
    }

    void totalsBelowTheTableAreNoRows_data()
    {
        QTest::addColumn<QByteArray>("below"); // a table of Number, Name, Department, FTE
        QTest::addColumn<int>("rows"); // besides the two of the table
        QTest::addColumn<QList<int>>("footers");
        const auto none = [](const char *name, const QByteArray &below, const QList<int> &footers) {
            QTest::newRow(name) << below << 0 << footers;
        };
        none("total", "Total: 400,,,\n", {4});
        none("total of figures", "Total,,,\"1,234.50\"\n", {4});
        none("German", "Summe,,,2\n", {4});
        none("Gesamt", "Gesamtzahl Mitarbeiter,,,2\n", {4});
        none("French", "Total général,,,2\n", {4});
        none("Spanish", "Suma,,,\"2,5 %\"\n", {4});
        none("count", "Count: 2\n", {4});
        none("label in another column", ",,Grand total,2\n", {4});
        none("a note apart", "\nReport generated by payroll on 1 March\n", {5});
        none("a total and notes", "Total,,,2\n\nConfidential: do not forward,,,\nPage 1 of 1\n", {4, 6, 7});
        // A row of empty cells is a row; imports skip it.
        QTest::newRow("a note apart by empty cells")
            << QByteArray(",,,\nSource: payroll,,,\n") << 1 << QList<int>{5};
        const auto kept = [](const char *name, const QByteArray &below, int rows) {
            QTest::newRow(name) << below << rows << QList<int>();
        };
        kept("a person named like a total", "1003,Total,Sales,1\n", 1);
        kept("a person whose name comes first", "Total,Ann,Sales,1\n", 1);
        kept("Count Dracula", "Count Dracula,,,1\n", 1);
        kept("a number alone", "\n1003\n", 1);
        kept("a name alone", "\nAnn Smith,,,\n", 1);
        kept("a note that is not apart", "see the other sheet\n", 1);
        kept("a subtotal above rows", "Subtotal,,,2\n1003,Cy,IT,1\n", 2);
    }
    void totalsBelowTheTableAreNoRows()
    {
        QFETCH(QByteArray, below);
        QFETCH(int, rows);
        QFETCH(QList<int>, footers);
        const QByteArray table = "Number,Name,Department,FTE\n1001,Ann,Sales,1\n1002,Bo,IT,1\n";
        const Reading reading = read(table + below);
        QCOMPARE(reading.rows.size(), 2 + rows);
        QCOMPARE(linesOf(reading, LineProblemKind::Footer), footers);
        for (const LineProblem &problem : reading.problems) {
            if (problem.kind == LineProblemKind::Footer)
                QVERIFY2(problem.reason.endsWith(u"taken as a total below the table, not as a row."_s),
                    qPrintable(problem.reason));
        }
    }

    void anOpenQuoteBelowTheTableIsNoFooter()
    {
        const Reading reading = read("a,b,c\n1,2,3\n\n\"Total of all: 1\n4,5,6\n7,8,9\n");
        QCOMPARE(reading.rows.size(), 2);
        QCOMPARE(linesOf(reading, LineProblemKind::UnterminatedQuote), QList<int>{4});
    }

    void trailingEmptyColumnsAreLeftOff()
    {
        const Reading reading = read("Report,,,,\n\nid,name,,,\n1,Ann,,,\n2,Bo\n3,Cy,, ,\n");
        QCOMPARE(reading.layout.headerLine, 3);
        QCOMPARE(reading.layout.columns, (QStringList{u"id"_s, u"name"_s}));
        QCOMPARE(reading.rows, (Rows{{u"1"_s, u"Ann"_s}, {u"2"_s, u"Bo"_s}, {u"3"_s, u"Cy"_s}}));
        QCOMPARE(reading.problems, QList<LineProblem>());
        // A value far below keeps the columns up to its own.
        const Reading kept
            = read("id,name,,,\n1,Ann,,,\n" + QByteArray("2,Bo,,,\n").repeated(500) + "3,Cy,,x,\n");
        QCOMPARE(kept.layout.columns, (QStringList{u"id"_s, u"name"_s, u""_s, u""_s}));
        QCOMPARE(kept.rows.last(), (QStringList{u"3"_s, u"Cy"_s, u""_s, u"x"_s}));
        QCOMPARE(kept.problems, QList<LineProblem>());
        // Cells beyond the header are nothing to speak of when they are empty.
        QCOMPARE(read("a,b\n1,2,,\n").problems, QList<LineProblem>());
        QCOMPARE(linesOf(read("a,b\n1,2,,3\n"), LineProblemKind::MoreCells), QList<int>{2});
    }

    void headersBelowTitlesMayRepeatOrLackNames()
    {
        const Reading reading = read("Staff,,,\nId,Name,,Name\n1,Ann,x,Smith\n2,Bo,y,Roe\n");
        QCOMPARE(reading.layout.headerLine, 2);
        QCOMPARE(reading.layout.columns, (QStringList{u"Id"_s, u"Name"_s, u""_s, u"Name"_s}));
        const Reading wide = read("Report,Staff,,,,\nAs of:,2024-03-01,,,,\nA,B,C,D,E,F\n1,2,3,4,5,6\n");
        QCOMPARE(wide.layout.headerLine, 3);
        const Reading plain = read("a,,a\n1,2,3\n");
        QCOMPARE(plain.layout.columns, (QStringList{u"a"_s, u""_s, u"a"_s}));
    }

    // Excel puts tabs between cells, CRLF between rows, and quotes around cells with tabs, quotes or line
    // ends.
    void whatExcelPutsOnTheClipboardIsRead()
    {
        const QByteArray clipboard = "Number\tName\tNote\r\n00123\t\"Smith, Ann\"\t\"two\nlines\"\r\n"
                                     "00124\tBo\t\"says \"\"hi\"\"\"\r\n00125\t5\" pipe\t\r\n";
        const Reading reading = read({.bytes = clipboard, .name = u"pasted"_s});
        QCOMPARE(reading.layout.delimiter, QChar(u'\t'));
        QCOMPARE(reading.rows,
            (Rows{{u"00123"_s, u"Smith, Ann"_s, u"two\nlines"_s}, {u"00124"_s, u"Bo"_s, u"says \"hi\""_s},
                {u"00125"_s, u"5\" pipe"_s, u""_s}}));
    }

    void filesAreReadAsTheirBytesAre()
    {
        QTemporaryDir folder;
        const QByteArray bytes = "\xEF\xBB\xBFsep=;\r\nid;name\r\n1;\"Ann;\r\nB\"\r2;Bo\n";
        QFile file(folder.filePath(u"a.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const Reading reading = read(ImportSource{.path = file.fileName()});
        QCOMPARE(reading.rows, (Rows{{u"1"_s, u"Ann;\r\nB"_s}, {u"2"_s, u"Bo"_s}}));
        QCOMPARE(reading.rows, read(bytes).rows);
        QVERIFY(read(ImportSource{.path = folder.path()}).error.contains(u"is a folder"_s));
        QVERIFY(read(ImportSource{.path = folder.filePath(u"no.csv"_s)}).error.contains(u"can't be read"_s));
        QCOMPARE(read(QByteArray()).error, u"The file is empty."_s);
        QCOMPARE(read(",,\n,,\n").error, u"The file has no values."_s);
    }

    void limitsAreSentences()
    {
        const QByteArray bytes = "a,b\n1,2\n3,4\n5,6\n";
        QVERIFY(read(bytes, {.maximumBytes = 5}).error.contains(u"larger than 5 bytes"_s));
        QVERIFY(read(bytes, {.maximumRows = 2}).error.startsWith(u"From line 4 on"_s));
        QVERIFY(read(bytes, {.maximumCells = 3}).error.startsWith(u"From line 3 on"_s));
        QCOMPARE(read(bytes, {.rowLimit = 2}).rows.size(), 2);
        const auto table = readTable(ImportSource{.bytes = bytes});
        QVERIFY(table && table->rows.size() == 3 && table->columns.size() == 2);
    }

    // A gigabyte that takes no room on the disk: refused at once, and, where its size is allowed, canceled at
    // once.
    void aGigabyteIsRefusedOrCanceledWithinASecond()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"big.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a,b\n1,2\n") == 8);
        if (!file.resize(1'000'000'000))
            QSKIP("The file system has no sparse files.");
        file.close();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(read(ImportSource{.path = file.fileName()}).error.startsWith(u"The file is larger than"_s));
        QVERIFY(timer.elapsed() < 1000);

        Progress progress;
        std::thread impatient([&progress] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            progress.cancel();
        });
        timer.restart();
        const Reading reading = read(ImportSource{.path = file.fileName()},
            {.maximumBytes = 2'000'000'000, .limits = {.fieldLength = 2'000'000'000}, .progress = &progress});
        const qint64 elapsed = timer.elapsed();
        impatient.join();
        QCOMPARE(reading.error, u"Reading the file was canceled."_s);
        QVERIFY2(elapsed < 1000, qPrintable(QString::number(elapsed)));
    }
};

QTEST_GUILESS_MAIN(RowReaderTest)
#include "tst_row_reader.moc"
