#include "core/exchange/reading/csv_reader.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mentorbook;

namespace {

// A pipe: it cannot be read twice, and gives what it likes at a time.
class Pipe : public QIODevice
{
public:
    explicit Pipe(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 size = std::min<qint64>({maxSize, 7, m_bytes.size()});
        std::copy_n(m_bytes.constData(), size, data);
        m_bytes.remove(0, size);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

TextTable read(const QByteArray &bytes, const ReadOptions &options = {})
{
    auto table = readTable(bytes, options);
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return *table;
}

QList<QStringList> cellsOf(const TextTable &table)
{
    QList<QStringList> rows;
    for (const TextRow &row : table.rows)
        rows.append(row.cells);
    return rows;
}

QList<int> linesOf(const TextTable &table)
{
    QList<int> lines;
    for (const TextRow &row : table.rows)
        lines.append(row.line);
    return lines;
}

using Rows = QList<QStringList>;

const QString story = u"Name,Ort\r\nJosé,Köln\r\n€ 5,\u201Equoted\u201C\r\n"_s;

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreReadAsTheyStand_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Rows>("rows"); // the header first
        QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("no line end at the end")
            << QByteArray("a,b\n1,2") << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("comma in quotes")
            << QByteArray("a,b\n\"1,5\",2\n") << Rows{{u"a"_s, u"b"_s}, {u"1,5"_s, u"2"_s}};
        QTest::newRow("doubled quotes")
            << QByteArray("a,b\n\"say \"\"hi\"\"\",2\n") << Rows{{u"a"_s, u"b"_s}, {u"say \"hi\""_s, u"2"_s}};
        QTest::newRow("only quotes") << QByteArray("a,b\n\"\"\"\",\"\"\"\"\"\"\n")
                                     << Rows{{u"a"_s, u"b"_s}, {u"\""_s, u"\"\""_s}};
        QTest::newRow("line end in quotes")
            << QByteArray("a,b\n\"x\ny\",2\n") << Rows{{u"a"_s, u"b"_s}, {u"x\ny"_s, u"2"_s}};
        QTest::newRow("CRLF in quotes")
            << QByteArray("a,b\r\n\"x\r\ny\",2\r\n") << Rows{{u"a"_s, u"b"_s}, {u"x\r\ny"_s, u"2"_s}};
        QTest::newRow("empty values")
            << QByteArray("a,b,c\n,,\n\"\",\"\",3\n")
            << Rows{{u"a"_s, u"b"_s, u"c"_s}, {u""_s, u""_s, u""_s}, {u""_s, u""_s, u"3"_s}};
        QTest::newRow("spaces are kept")
            << QByteArray("a, b\n 1 ,\t2\n") << Rows{{u"a"_s, u" b"_s}, {u" 1 "_s, u"\t2"_s}};
        QTest::newRow("leading zeros, dates and long numbers stay text")
            << QByteArray("a,b,c\n00123,03/04/2024,12345678901234567890\n")
            << Rows{{u"a"_s, u"b"_s, u"c"_s}, {u"00123"_s, u"03/04/2024"_s, u"12345678901234567890"_s}};
        QTest::newRow("JSON") << QByteArray("k,v\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"c\"\": [1.5, 2]}\"\n")
                              << Rows{
                                     {u"k"_s, u"v"_s}, {u"1"_s, u"{\"type\": \"Point\", \"c\": [1.5, 2]}"_s}};
        QTest::newRow("blank lines") << QByteArray("\n\na,b\n\n1,2\n\r\n\n3,4\n\n")
                                     << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
        QTest::newRow("one column") << QByteArray("a\n1\n\"\"\n2\n")
                                    << Rows{{u"a"_s}, {u"1"_s}, {u""_s}, {u"2"_s}};
        QTest::newRow("empty and repeated headers")
            << QByteArray("a,,a\n1,2,3\n") << Rows{{u"a"_s, u""_s, u"a"_s}, {u"1"_s, u"2"_s, u"3"_s}};
        QTest::newRow("line separators are characters") << QByteArray(
            "a,b\n1\xE2\x80\xA8\x31,2\xC2\x85\n") << Rows{{u"a"_s, u"b"_s}, {u"1\u20281"_s, u"2\u0085"_s}};
    }
    void valuesAreReadAsTheyStand()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Rows, rows);
        const TextTable table = read(bytes);
        QCOMPARE(Rows{table.columns} + cellsOf(table), rows);
        QCOMPARE(table.problems, QList<LineProblem>());
        QCOMPARE(table.quote, QChar(u'"'));

        Pipe pipe(bytes);
        const auto piped = readTable(pipe);
        QVERIFY(piped.has_value());
        QCOMPARE(*piped, table);
    }

    void encodingIsDetected_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const QByteArray utf8 = story.toUtf8();
        const QByteArray utf16le = QStringEncoder(QStringConverter::Utf16LE)(story);
        const QByteArray utf16be = QStringEncoder(QStringConverter::Utf16BE)(story);
        QByteArray windows = story.toLatin1();
        // toLatin1() writes a question mark for what windows-1252 has and Latin-1 has not.
        windows.replace("? 5", "\x80 5").replace(",?quoted?", ",\x84quoted\x93");
        QTest::newRow("UTF-8") << utf8 << u"UTF-8"_s;
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + utf8 << u"UTF-8"_s;
        QTest::newRow("UTF-16LE") << utf16le << u"UTF-16LE"_s;
        QTest::newRow("UTF-16LE with mark") << "\xFF\xFE" + utf16le << u"UTF-16LE"_s;
        QTest::newRow("UTF-16BE") << utf16be << u"UTF-16BE"_s;
        QTest::newRow("UTF-16BE with mark") << "\xFE\xFF" + utf16be << u"UTF-16BE"_s;
        QTest::newRow("windows-1252") << windows << u"windows-1252"_s;
    }
    void encodingIsDetected()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        const TextTable table = read(bytes);
        QCOMPARE(table.encoding, encoding);
        QCOMPARE(table.columns, (QStringList{u"Name"_s, u"Ort"_s}));
        QCOMPARE(cellsOf(table), (Rows{{u"José"_s, u"Köln"_s}, {u"€ 5"_s, u"\u201Equoted\u201C"_s}}));
        QCOMPARE(read(bytes, {.encoding = encoding}), table);
    }

    void cyrillicInUtf16WithoutAMarkIsRecognized()
    {
        const QString text = u"Имя;Отдел;Номер\r\nИван Петров;Продажи;1001\r\n"_s;
        const TextTable table = read(QStringEncoder(QStringConverter::Utf16LE)(text));
        QCOMPARE(table.encoding, u"UTF-16LE"_s);
        QCOMPARE(table.rows.first().cells.first(), u"Иван Петров"_s);
    }

    // One bad byte after a megabyte of ASCII still makes a file something else than UTF-8.
    void allOfAFileIsLookedAtForItsEncoding()
    {
        QByteArray bytes = "a,b\n";
        while (bytes.size() < 1'000'000)
            bytes += "value,value\n";
        QCOMPARE(read(bytes).encoding, u"UTF-8"_s);
        const TextTable table = read(bytes + "caf\xE9,x\n");
        QCOMPARE(table.encoding, u"windows-1252"_s);
        QCOMPARE(table.rows.last().cells.first(), u"café"_s);
    }

    void aCharacterCutAtTheEndIsNotUtf8() { QCOMPARE(read("a,b\n1,\xC3").encoding, u"windows-1252"_s); }

    // Multi-byte characters fall on every possible border between the blocks that are read.
    void charactersOnBlockBordersAreWhole()
    {
        const qsizetype block = 256 * 1024;
        for (int shift = 0; shift < 4; ++shift) {
            QString text = u"a,b\n"_s + QString(shift, u'x') + u",\n"_s;
            QString expected;
            while (expected.size() < 100'000)
                expected += u"\U0001F600é€"_s;
            text += u'"' + expected + u"\",z\n\""_s + expected + u"\",z\n"_s;
            QVERIFY(text.toUtf8().size() > block);
            for (const QString &encoding : {u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s}) {
                QStringEncoder encoder(encoding == u"UTF-8"_s ? QStringConverter::Utf8
                        : encoding == u"UTF-16LE"_s           ? QStringConverter::Utf16LE
                                                              : QStringConverter::Utf16BE);
                const TextTable table = read(encoder(text), {.encoding = encoding});
                QCOMPARE(table.rows.size(), 3);
                QCOMPARE(table.rows[1].cells[0], expected);
                QCOMPARE(table.rows[2].cells[0], expected);
                QCOMPARE(table.problems, QList<LineProblem>());
            }
        }
    }

    void aForcedWrongEncodingIsReported()
    {
        const TextTable table = read("a,b\nx,y\nJos\xE9,2\n", {.encoding = u"utf-8"_s});
        QCOMPARE(table.rows[1].cells[0], u"Jos\uFFFD"_s);
        QCOMPARE(table.problems.size(), 1);
        QCOMPARE(table.problems[0].line, 3);
        QCOMPARE(table.problems[0].kind, LineProblemKind::UnreadableCharacter);
        const TextTable utf16
            = read(QByteArray("a\0,\0b\0\n\0\0\xD8,\0c\0", 14), {.encoding = u"UTF-16LE"_s});
        QCOMPARE(utf16.rows[0].cells, (QStringList{u"\uFFFD"_s, u"c"_s}));
    }

    void anUnknownEncodingIsRefusedByName()
    {
        const auto table = readTable(QByteArray("a\n"), {.encoding = u"klingon"_s});
        QVERIFY(!table);
        QCOMPARE(table.error().kind, ErrorKind::InvalidInput);
        QVERIFY(table.error().message.contains(u"klingon"_s));
        QVERIFY(!readTable(QByteArray("\xFF\xFE\0\0a\0\0\0", 8)));
    }

    void delimiterIsDetected_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QChar>("delimiter");
        QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << QChar(u',');
        QTest::newRow("semicolon") << QByteArray("a;b;c\n1;2;3\n") << QChar(u';');
        QTest::newRow("tab") << QByteArray("a\tb\tc\n1\t2\t3\n") << QChar(u'\t');
        QTest::newRow("pipe") << QByteArray("a|b|c\n1|2|3\n") << QChar(u'|');
        QTest::newRow("decimal commas") << QByteArray("n;x;y\nA;1,5;2,5\nB;3,5;4,5\n") << QChar(u';');
        QTest::newRow("commas in names")
            << QByteArray("id;name;dept\n1;Doe, Jo;HR\n2;Roe, Al;IT\n") << QChar(u';');
        QTest::newRow("lists of skills")
            << QByteArray("id,skills,x\n1,Go;Rust;C,\n2,Go;C,\n3,A;B;C;D,\n") << QChar(u',');
        QTest::newRow("delimiters in quotes")
            << QByteArray("id;text\n1;\"a,b,c\"\n2;\"d,e,f\ng,h,i\"\n3;\"j,k,l\"\n") << QChar(u';');
        QTest::newRow("header only") << QByteArray("a;b;c") << QChar(u';');
        QTest::newRow("one column") << QByteArray("name\nAnna\nBen\n") << QChar(u',');
        QTest::newRow("sep line") << QByteArray("sep=|\r\na,b|c\r\n1,2|3\r\n") << QChar(u'|');
    }
    void delimiterIsDetected()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QChar, delimiter);
        const TextTable table = read(bytes);
        QCOMPARE(table.delimiter, delimiter);
        QCOMPARE(table.problems, QList<LineProblem>());
    }

    void delimiterCanBeForced()
    {
        const TextTable table = read("a,b;c\n1,2;3\n", {.delimiter = u';'});
        QCOMPARE(table.columns, (QStringList{u"a,b"_s, u"c"_s}));
        QVERIFY(!readTable(QByteArray("a\n"), {.delimiter = u'"'}));
    }

    void titlesAboveTheHeaderAreSkipped()
    {
        const TextTable table = read(
            "Headcount report\n\nAs of 2024-01-01,,\nEmployee ID,Name,Grade\n0012,Ann,G5\n0013,Bo,G6\n");
        QCOMPARE(table.headerLine, 4);
        QCOMPARE(table.columns.first(), u"Employee ID"_s);
        QCOMPARE(linesOf(table), (QList<int>{5, 6}));
        QCOMPARE(table.problems, QList<LineProblem>());

        QCOMPARE(read("sep=;\na;b\n1;2\n").headerLine, 2);
        QCOMPARE(read("a,b,c\n1,2,3\n").headerLine, 1);
        QCOMPARE(read("id\n1,2\n3,4\n").headerLine, 1); // what follows is no header: its cells are numbers
        const TextTable forced = read("a,b\n1,2\nc,d\n3,4\n", {.headerLine = 3});
        QCOMPARE(forced.columns, (QStringList{u"c"_s, u"d"_s}));
        QCOMPARE(forced.rows.size(), 1);
    }

    // Line numbers are those that a text editor shows, whatever the line ends.
    void linesAreCountedWhereRecordsBegin()
    {
        const TextTable table = read("a,b\r\n\"x\r\ny\r\rz\n\",1\r\n\r\n2,3\n4,5\r6,7\r\"\n\n\",8\n9,10");
        QCOMPARE(linesOf(table), (QList<int>{2, 8, 9, 10, 11, 14}));
    }

    void raggedRowsAreReportedAndKept()
    {
        const TextTable table = read("a,b,c\n1,2,3\n1,2\n\"x\n\",2,3,4\n1,2,3\n");
        QCOMPARE(cellsOf(table)[1], (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(table.problems.size(), 2);
        QCOMPARE(table.problems[0].line, 3);
        QCOMPARE(table.problems[0].kind, LineProblemKind::FewerCells);
        QCOMPARE(table.problems[0].reason, u"The line has 2 values, the header has 3."_s);
        QCOMPARE(table.problems[1].line, 4);
        QCOMPARE(table.problems[1].kind, LineProblemKind::MoreCells);
    }

    void strayQuotesAreReportedAndKept()
    {
        const TextTable table = read("a,b\n5\" pipe,x\n\"Al\" Capone,y\n\"ok\",z\n");
        QCOMPARE(
            cellsOf(table), (Rows{{u"5\" pipe"_s, u"x"_s}, {u"Al Capone"_s, u"y"_s}, {u"ok"_s, u"z"_s}}));
        QCOMPARE(table.problems.size(), 2);
        QCOMPARE(table.problems[0].kind, LineProblemKind::StrayQuote);
        QCOMPARE(table.problems[0].line, 2);
        QCOMPARE(table.problems[1].kind, LineProblemKind::TextAfterQuote);
        QCOMPARE(table.problems[1].line, 3);
    }

    void anUnterminatedQuoteIsReportedWhereItBegan()
    {
        const TextTable table = read("a,b\n1,2\n\"x\ny\",\"open\n3,4\n5,6\n");
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.rows[1].line, 3);
        QCOMPARE(table.rows[1].cells[1], u"open\n3,4\n5,6\n"_s);
        QCOMPARE(table.problems.size(), 1);
        QCOMPARE(table.problems[0].kind, LineProblemKind::UnterminatedQuote);
        QCOMPARE(table.problems[0].line, 4); // the quote
        QCOMPARE(table.problems[0].recordLine, 3); // the record
    }

    void nulsAreReportedAndKept()
    {
        const TextTable table = read(QByteArray("a,b\n1,x\0y\n", 10));
        QCOMPARE(table.rows[0].cells[1].size(), 3);
        QCOMPARE(table.problems.size(), 1);
        QCOMPARE(table.problems[0].kind, LineProblemKind::NulCharacter);
        QCOMPARE(table.problems[0].line, 2);
    }

    void anEmptyFileIsRefused()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("\xEF\xBB\xBF"), QByteArray("\r\n\n")}) {
            const auto table = readTable(bytes);
            QVERIFY(!table);
            QCOMPARE(table.error().message, u"The file is empty."_s);
        }
        QCOMPARE(read("a,b\n").rows.size(), 0);
    }

    void limitsAreSentences()
    {
        const auto message = [](const QByteArray &bytes, const ReadOptions &options) {
            const auto table = readTable(bytes, options);
            return table ? QString() : table.error().message;
        };
        const QByteArray bytes = "a,b\n1,2\n3,\"4\n5\",6,7\n";
        QCOMPARE(message(bytes, {}), QString());
        QVERIFY(message(bytes, {.maximumBytes = 10}).contains(u"larger than 10 bytes"_s));
        QVERIFY(message(bytes, {.maximumRows = 1}).startsWith(u"From line 3 on"_s));
        QVERIFY(message(bytes, {.maximumCells = 3}).startsWith(u"From line 3 on"_s));
        QVERIFY(message(bytes, {.limits = {.columns = 3}}).startsWith(u"Line 3 has more than 3 values"_s));
        QVERIFY(message("a,b\n1,12345\n", {.limits = {.fieldLength = 4}})
                .startsWith(u"Line 2 has a value of more"_s));
        QVERIFY(
            message("a\n\"\n23456", {.limits = {.fieldLength = 4}}).contains(u"closing quote is missing"_s));
        Pipe pipe(bytes);
        QVERIFY(!readTable(pipe, {.maximumBytes = 10}));
    }

    void readingStopsAtTheRowLimit()
    {
        const TextTable table = read("a\n1\n2\n3\n\"open", {.rowLimit = 2});
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.problems, QList<LineProblem>());
        QCOMPARE(read("a\n1\n", {.rowLimit = 0}).rows.size(), 0);
    }

    void readingCanBeCanceled()
    {
        QByteArray bytes = "a,b\n";
        while (bytes.size() < 2'000'000)
            bytes += "1,2\n";
        Progress progress;
        progress.cancel();
        const auto table = readTable(bytes, {.progress = &progress});
        QVERIFY(!table);
        QCOMPARE(table.error().kind, ErrorKind::Canceled);
    }

    void recordsComeOneByOne()
    {
        QBuffer buffer;
        buffer.setData("a,b\n1,2\n3\n");
        buffer.open(QIODevice::ReadOnly);
        auto reader = CsvReader::open(buffer);
        QVERIFY(reader.has_value());
        QCOMPARE(reader->columns(), (QStringList{u"a"_s, u"b"_s}));
        auto row = reader->next();
        QVERIFY(row.has_value() && row->has_value());
        QCOMPARE((*row)->cells, (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(reader->takeProblems().size(), 0);
        row = reader->next();
        QVERIFY(row.has_value() && row->has_value());
        QCOMPARE(reader->takeProblems().size(), 1);
        row = reader->next();
        QVERIFY(row.has_value() && !row->has_value());
    }
};

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "tst_csv_reader.moc"
