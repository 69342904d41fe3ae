#include "core/exchange/reading/row_reader.h"
#include "core/exchange/reading/spreadsheets/cell_format.h"
#include "zip_file.h"

#include <QFile>
#include <QTest>

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

ImportSource fixture(const QString &name)
{
    return {.path = QStringLiteral(PROJECT_ROOT "/tests/data/spreadsheets/") + name};
}

// A sheet with two columns, their header, and these rows.
QByteArray sheetOf(const QByteArray &rows, const QByteArray &before = {}, const QByteArray &behind = {})
{
    return "<worksheet>" + before
        + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Number</t></is></c>"
          "<c r=\"B1\" t=\"inlineStr\"><is><t>Value</t></is></c></row>"
        + rows + "</sheetData>" + behind + "</worksheet>";
}

// Its one row has an employee number and this cell.
QByteArray xlsxWith(const QByteArray &cell)
{
    return xlsxOf(sheetOf("<row r=\"2\"><c r=\"A2\"><v>7</v></c>" + cell + "</row>"),
        "<sst><si><t>plain</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r>"
        "<rPh sb=\"0\" eb=\"1\"><t>spoken</t></rPh></si></sst>",
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yy;@\"/>"
        "<numFmt numFmtId=\"165\" formatCode=\"000000\"/></numFmts>"
        "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
        "<xf numFmtId=\"10\"/><xf numFmtId=\"22\"/><xf numFmtId=\"46\"/></cellXfs></styleSheet>");
}

QByteArray odsWith(const QByteArray &tables, const QByteArray &styles = {})
{
    return odsOf("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                 "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                 "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
                 "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
        + styles + "<office:body><office:spreadsheet>" + tables
        + "</office:spreadsheet></office:body></office:document-content>");
}

QByteArray odsText(const QByteArray &text)
{
    return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
}

} // namespace

class SpreadsheetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // One sheet, saved by LibreOffice in both formats.
    void bothFormatsReadTheSame_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<SourceFormat>("format");
        QTest::newRow("xlsx") << u"people.xlsx"_s << SourceFormat::Xlsx;
        QTest::newRow("ods") << u"people.ods"_s << SourceFormat::Ods;
    }
    void bothFormatsReadTheSame()
    {
        QFETCH(QString, file);
        QFETCH(SourceFormat, format);
        const Reading reading = read(fixture(file));
        QCOMPARE(reading.error, QString());
        QCOMPARE(reading.layout.format, format);
        QCOMPARE(reading.layout.sheets, (QStringList{u"Empty"_s, u"Staff"_s, u"Pay"_s}));
        QCOMPARE(reading.layout.sheet, u"Staff"_s);
        QCOMPARE(reading.layout.headerLine, 3);
        QCOMPARE(reading.layout.columns,
            (QStringList{u"Number"_s, u"Name"_s, u"Department"_s, u"Hired"_s, u"Seen"_s, u"Starts"_s,
                u"Share"_s, u"Pay"_s, u"Active"_s, u"Note"_s}));
        const QStringList same = {u"same"_s, u"same"_s, u"same"_s, {}, {}, {}, {}, {}, {}, {}};
        QCOMPARE(reading.rows,
            (Rows{{u"00123"_s, u"Anna  Ünal"_s, u"Sales"_s, u"2024-02-29"_s, u"2024-03-01T13:30:00"_s,
                      u"08:30:00"_s, u"0.5"_s, u"1234.5"_s, u"TRUE"_s, u"ab"_s},
                {u"45678"_s, u"Bo\nSecond line"_s, u"Sales"_s, u"1999-12-31"_s, {}, {}, u"0.1"_s, u"0.3"_s,
                    u"FALSE"_s, {}},
                same, same}));
        QCOMPARE(reading.layout.notices.size(), 3); // a hidden row, a hidden column, a merged department
        QVERIFY(reading.layout.notices[0].contains(u"read too: 5."_s));
        QVERIFY(reading.layout.notices[1].contains(u"“Hired”"_s));
        QCOMPARE(reading.problems.size(), 2);
        QCOMPARE(reading.problems[0].kind, LineProblemKind::CellError);
        QVERIFY(reading.problems[0].reason.contains(u"J5: #DIV/0!"_s));
        QCOMPARE(reading.problems[1].kind, LineProblemKind::Footer);
        QCOMPARE(reading.problems[1].line, 8);
    }

    void aSheetCanBeChosen_data() { bothFormatsReadTheSame_data(); }
    void aSheetCanBeChosen()
    {
        QFETCH(QString, file);
        const Reading hidden = read(fixture(file), {.sheet = u"pay "_s});
        QCOMPARE(hidden.layout.sheet, u"Pay"_s);
        QCOMPARE(hidden.rows, (Rows{{u"12345678901234"_s}}));
        QVERIFY(hidden.layout.notices.value(0).contains(u"is hidden"_s));
        QCOMPARE(read(fixture(file), {.sheet = u"empty"_s}).error, u"The sheet “Empty” is empty."_s);
        QCOMPARE(read(fixture(file), {.sheet = u"Wages"_s}).error,
            u"The spreadsheet has no sheet “Wages”. It has: “Empty”, “Staff”, “Pay”."_s);
    }

    void cellsAreWhatTheyMean_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &cell, const QString &text) {
            QTest::newRow(name) << cell << text;
        };
        row("number", "<c r=\"B2\"><v>42</v></c>", u"42"_s);
        row("no .0", "<c r=\"B2\"><v>42.0</v></c>", u"42"_s);
        row("17 digits", "<c r=\"B2\"><v>0.10000000000000001</v></c>", u"0.1"_s);
        row("long number", "<c r=\"B2\"><v>12345678901234567</v></c>", u"12345678901234567"_s);
        row("exponent", "<c r=\"B2\"><v>1.5E+16</v></c>", u"15000000000000000"_s);
        row("small", "<c r=\"B2\"><v>1.0E-3</v></c>", u"0.001"_s);
        row("percentage", "<c r=\"B2\" s=\"4\"><v>0.255</v></c>", u"0.255"_s);
        row("day", "<c r=\"B2\" s=\"1\"><v>45351</v></c>", u"2024-02-29"_s);
        row("own day format", "<c r=\"B2\" s=\"2\"><v>36526</v></c>", u"2000-01-01"_s);
        row("moment", "<c r=\"B2\" s=\"5\"><v>45351.5625</v></c>", u"2024-02-29T13:30:00"_s);
        row("duration", "<c r=\"B2\" s=\"6\"><v>1.5</v></c>", u"36:00:00"_s);
        row("zeros in front", "<c r=\"B2\" s=\"3\"><v>123</v></c>", u"000123"_s);
        row("shared text", "<c r=\"B2\" t=\"s\"><v>0</v></c>", u"plain"_s);
        row("rich text", "<c r=\"B2\" t=\"s\"><v>1</v></c>", u"rich text"_s);
        row("inline text", "<c r=\"B2\" t=\"inlineStr\"><is><r><t>a</t></r><r><t> b</t></r></is></c>",
            u"a b"_s);
        row("escapes", "<c r=\"B2\" t=\"str\"><v>a_x000A_b_x005F_x0041_</v></c>", u"a\nb_x0041_"_s);
        row("true", "<c r=\"B2\" t=\"b\"><v>1</v></c>", u"TRUE"_s);
        row("false", "<c r=\"B2\" t=\"b\"><v>0</v></c>", u"FALSE"_s);
        row("ISO day", "<c r=\"B2\" t=\"d\"><v>2024-02-29T00:00:00</v></c>", u"2024-02-29"_s);
        row("formula", "<c r=\"B2\"><f>1+1</f><v>3</v></c>", u"3"_s);
        row("text formula", "<c r=\"B2\" t=\"str\"><f>\"x\"</f><v>x</v></c>", u"x"_s);
        row("without its place", "<c><v>9</v></c>", u"9"_s);
        row("number as text", "<c r=\"B2\" t=\"inlineStr\"><is><t>00123</t></is></c>", u"00123"_s);
        row("entities", "<c r=\"B2\" t=\"str\"><v>a &amp; &#8364;</v></c>", u"a & €"_s);
    }
    void cellsAreWhatTheyMean()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, text);
        const Reading reading = read(xlsxWith(cell));
        QCOMPARE(reading.error, QString());
        QCOMPARE(reading.rows, (Rows{{u"7"_s, text}}));
        QCOMPARE(reading.problems, QList<LineProblem>());
    }

    void errorsAreProblemsAndEmpty()
    {
        const Reading error = read(xlsxWith("<c r=\"B2\" t=\"e\"><v>#N/A</v></c>"));
        QCOMPARE(error.rows, (Rows{{u"7"_s, QString()}}));
        QCOMPARE(error.problems.value(0).reason, u"Cells that show an error were read as empty: B2: #N/A."_s);
        QCOMPARE(error.problems.value(0).line, 2);
        const Reading unsaved = read(xlsxWith("<c r=\"B2\"><f>SUM(A1:A9)</f></c>"));
        QVERIFY(unsaved.problems.value(0).reason.contains(u"B2: a formula without its result"_s));
    }

    void daysCountFromTheWorkbooksEpoch_data()
    {
        QTest::addColumn<QString>("serial");
        QTest::addColumn<QString>("from1900");
        QTest::addColumn<QString>("from1904");
        QTest::newRow("0") << u"0"_s << u"1900-01-00"_s << u"1904-01-01"_s;
        QTest::newRow("1") << u"1"_s << u"1900-01-01"_s << u"1904-01-02"_s;
        QTest::newRow("59") << u"59"_s << u"1900-02-28"_s << u"1904-02-29"_s;
        QTest::newRow("60") << u"60"_s << u"1900-02-29"_s << u"1904-03-01"_s;
        QTest::newRow("61") << u"61"_s << u"1900-03-01"_s << u"1904-03-02"_s;
        QTest::newRow("leap day") << u"45351"_s << u"2024-02-29"_s << u"2028-03-01"_s;
        QTest::newRow("last") << u"2958465"_s << u"9999-12-31"_s << u"10004-01-01"_s;
        QTest::newRow("almost midnight") << u"45350.999999999"_s << u"2024-02-29"_s << u"2028-03-01"_s;
        QTest::newRow("negative") << u"-1"_s << u"-1"_s << u"-1"_s;
        QTest::newRow("no day") << u"2958466"_s << u"2958466"_s << u"2958466"_s;
    }
    void daysCountFromTheWorkbooksEpoch()
    {
        QFETCH(QString, serial);
        QFETCH(QString, from1900);
        QFETCH(QString, from1904);
        const CellFormat day = builtinFormat(14);
        QCOMPARE(numberText(serial, day), from1900);
        if (serial != u"2958465"_s)
            QCOMPARE(numberText(serial, day, DateEpoch::Year1904), from1904);

        const QByteArray file
            = xlsxOf(sheetOf("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" s=\"0\"><v>59</v></c></row>"),
                {}, "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
                "<workbookPr date1904=\"1\"/>");
        QCOMPARE(read(file).rows.value(0).value(1), u"1904-02-29"_s);
    }

    void formatsSayWhatANumberMeans_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text"); // of 45351.5625
        const auto row = [](const char *code, const QString &text) {
            QTest::newRow(code) << QString::fromUtf8(code) << text;
        };
        const QString number = u"45351.5625"_s;
        const QString moment = u"2024-02-29T13:30:00"_s;
        const QString time = u"13:30:00"_s;
        for (const char *code : {"General", "0.00", "#,##0.00 [$€-407]", "0%", "0.00E+00", "##0.0E+0", "@",
                 "\"day\" 0", "0\\d", "[Red]0.0", "[>100]0;0", "#,##0_);[Red](#,##0)", "0.0\" hours\""})
            row(code, number);
        for (const char *code : {"yyyy-mm-dd", "dd.mm.yyyy", "m/d/yy", "mmm-yy", "d. mmmm",
                 "[$-409]mmmm d, yyyy", "yyyy\"年\"m\"月\"d\"日\"", "[$-F800]dddd, mmmm dd, yyyy", "mmmmm",
                 "e\\.m\\.d", "YYYY/MM/DD HH:MM", "dd/mm/yyyy;@", "[Blue]d"})
            row(code, moment);
        for (const char *code : {"h:mm", "hh:mm:ss", "h:mm AM/PM", "mm:ss", "[$-F400]h:mm:ss AM/PM"})
            row(code, time);
        for (const char *code : {"[h]:mm", "[hh]:mm:ss", "[mm]:ss", "[s]"})
            row(code, u"1088437:30:00"_s);
    }
    void formatsSayWhatANumberMeans()
    {
        QFETCH(QString, code);
        QFETCH(QString, text);
        QCOMPARE(numberText(u"45351.5625", formatFromCode(code)), text);
    }

    void openDocumentSaysItsValues()
    {
        const Reading reading = read(odsWith(
            "<table:tracked-changes><table:table-cell/></table:tracked-changes>"
            "<table:table table:name=\"'file:///x.ods'#$A\"><table:table-source/><table:table-row>"
            + odsText("cached")
            + "</table:table-row></table:table>"
              "<table:table table:name=\"P\"><table:table-header-rows><table:table-row>"
            + odsText("Number") + odsText("Value")
            + "</table:table-row></table:table-header-rows>"
              "<table:table-row table:visibility=\"filter\"><table:table-cell office:value-type=\"float\" "
              "office:value=\"12345678901234567\"><text:p>1.2E16</text:p></table:table-cell>"
            + odsText("a<text:tab/>b<text:line-break/>c<text:a>d</text:a>")
            + "</table:table-row><table:table-row table:number-rows-repeated=\"1048570\">"
              "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
              "<table:table-row>"
              "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-02-29T00:00:00\"/>"
              "<table:table-cell office:value-type=\"time\" "
              "office:time-value=\"PT36H05M01S\"/></table:table-row>"
              "</table:table><table:dde-links><table:table table:name=\"Q\"/></table:dde-links>"));
        QCOMPARE(reading.error, QString());
        QCOMPARE(reading.layout.sheets, QStringList{u"P"_s});
        QCOMPARE(
            reading.rows, (Rows{{u"12345678901234567"_s, u"a\tb\ncd"_s}, {u"2024-02-29"_s, u"36:05:01"_s}}));
        QCOMPARE(reading.layout.notices.size(), 1);
    }

    void emptyTrailingColumnsAreLeftOff()
    {
        const Reading reading = read(xlsxOf(
            sheetOf("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"4\"><c r=\"D4\"><v>2</v></c></row>"
                    "<row r=\"5\"><c r=\"A5\"/><c r=\"XFD5\" s=\"3\"/></row>")));
        QCOMPARE(reading.layout.columns, (QStringList{u"Number"_s, u"Value"_s, QString(), QString()}));
        QCOMPARE(reading.rows.size(), 2);
        QCOMPARE(reading.rows.value(1), (QStringList{{}, {}, {}, u"2"_s}));
        QCOMPARE(reading.problems, QList<LineProblem>());
    }

    void whatIsNoTableIsRefusedWithWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("part"); // of the sentence
        const QByteArray compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
        const QByteArray good = xlsxWith("<c r=\"B2\"><v>1</v></c>");
        QTest::newRow("old .xls") << compound + QByteArray(1000, '\0') << u"old Excel workbook (.xls)"_s;
        QTest::newRow("locked .xlsx") << compound + QByteArray(600'000, 'x')
                + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32)
                                      << u"locked with a password"_s;
        QTest::newRow("locked .ods") << zipped(
            {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "x"},
                {"META-INF/manifest.xml", "<m><encryption-data/></m>"}})
                                     << u"locked with a password"_s;
        QTest::newRow("truncated") << good.first(good.size() / 2) << u"is damaged"_s;
        QTest::newRow("no zip behind its name") << QByteArray("PK\x03\x04garbage") << u"is damaged"_s;
        QTest::newRow("no XML") << xlsxOf("<worksheet><sheetData><row>") << u"no sound XML"_s;
        QTest::newRow("binary workbook") << zipped({{"xl/workbook.bin", "x"}}) << u".xlsb"_s;
        QTest::newRow("Word") << zipped({{"word/document.xml", "x"}}) << u"text document"_s;
        QTest::newRow("OpenDocument text")
            << zipped({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "x"}})
            << u"text document"_s;
        QTest::newRow("Numbers") << zipped({{"Index/Document.iwa", "x"}}) << u"Numbers"_s;
        QTest::newRow("zip") << zipped({{"people.csv", "a,b\n1,2\n"}}) << u"Unpack it"_s;
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << u"a PDF document"_s;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n") << u"a picture"_s;
        QTest::newRow("web page") << QByteArray("\xEF\xBB\xBF \n<html><table>") << u"a web page"_s;
        QTest::newRow("XML") << QByteArray("<?xml version=\"1.0\"?><Workbook/>") << u"is XML"_s;
        QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08") << u"Unpack it"_s;
        QTest::newRow("no values") << xlsxOf("<worksheet/>") << u"has no values"_s;
        QTest::newRow("entities") << xlsxOf(
            "<!DOCTYPE w [<!ENTITY a \"b\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>"
            "<worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>")
                                  << u"no spreadsheet program writes"_s;
        QTest::newRow("nesting") << xlsxOf(QByteArray("<a>").repeated(100'000))
                                 << u"no spreadsheet program"_s;
        QByteArray tag = "<worksheet ";
        for (int i = 0; i < 20'000; ++i)
            tag += 'a' + QByteArray::number(i) + "='' ";
        QTest::newRow("attributes") << xlsxOf(tag + "/>") << u"no spreadsheet program writes"_s;
        QTest::newRow("a text that is missing")
            << xlsxWith("<c r=\"B2\" t=\"s\"><v>99</v></c>") << u"the text of the cell B2 is missing"_s;
        QTest::newRow("a long value")
            << xlsxWith("<c r=\"B2\" t=\"str\"><v>" + QByteArray(140'000, 'x') + "</v></c>")
            << u"more than 131,072 characters"_s;
        QTest::newRow("far columns") << xlsxWith("<c r=\"XFE2\"><v>1</v></c>")
                                     << u"more than 16,384 values"_s;
        QTest::newRow("far rows") << xlsxOf(sheetOf("<row r=\"99999999999\"><c><v>1</v></c></row>"))
                                  << u"more than is read at once"_s;
    }
    void whatIsNoTableIsRefusedWithWhatToDo()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, part);
        const QString error = read(bytes).error;
        QVERIFY2(error.contains(part), qPrintable(error));
    }

    // 300 MB in 300 KB: refused by what it says of itself, and by what comes out where it lies.
    void aBombIsRefusedBeforeItExpands()
    {
        QByteArray archive
            = xlsxOf("<worksheet><sheetData>" + QByteArray(300'000'000, ' ') + "</sheetData></worksheet>");
        QVERIFY(archive.size() < 500'000);
        const QString sentence = read(archive).error;
        QVERIFY2(sentence.startsWith(u"The spreadsheet unpacks to more than"_s), qPrintable(sentence));

        // Its stated size, in the directory at its end, becomes 1,000 bytes.
        const quint32 size = 300'000'000 + 46;
        const QByteArray stated(reinterpret_cast<const char *>(&size), 4);
        QVERIFY(archive.contains(stated));
        archive.replace(stated, QByteArray("\xE8\x03\0\0", 4));
        QVERIFY(!read(archive).error.isEmpty());
    }

    void repeatedCellsStayWithinTheLimits()
    {
        const QByteArray wide = "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell "
                                "table:number-columns-repeated=\"16384\" office:value-type=\"float\" "
                                "office:value=\"1\"/></table:table-row>";
        QVERIFY(read(odsWith("<table:table table:name=\"A\">" + wide + "</table:table>"))
                .error.contains(u"more than is read at once"_s));
        QVERIFY(read(xlsxOf(sheetOf("<row r=\"2\"><c><v>1</v></c></row><row r=\"3\"><c><v>1</v></c></row>")),
            {.maximumRows = 1})
                .error.startsWith(u"From line 3 on"_s));
    }

    void readingStopsAtTheRowLimitAndWhenCanceled()
    {
        QCOMPARE(read(fixture(u"people.xlsx"_s), {.rowLimit = 1}).rows.size(), 1);
        Progress progress;
        progress.cancel();
        QCOMPARE(read(fixture(u"people.ods"_s), {.progress = &progress}).error,
            u"Reading the file was canceled."_s);
        Progress watched;
        QVERIFY(read(fixture(u"people.ods"_s), {.progress = &watched}).error.isEmpty());
        QVERIFY(watched.done() > 0 && watched.total() >= watched.done());
    }
};

QTEST_GUILESS_MAIN(SpreadsheetsTest)
#include "tst_spreadsheets.moc"
