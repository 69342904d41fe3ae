#include "core/reports/program_report.h"
#include "ui/render/chart_layout.h"
#include "ui/render/chart_painter.h"
#include "ui/render/chart_view.h"
#include "ui/render/document_preview.h"
#include "ui/render/html.h"
#include "ui/render/pdf.h"

#include <QApplication>
#include <QPainter>
#include <QProcess>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

#include <cmath>

using namespace mentorbook;
using namespace Qt::StringLiterals;

namespace {

ReportTable longTable(int rows)
{
    ReportTable table{
        .columns = {{u"Mentor"_s}, {u"Mentee"_s}, {u"Held"_s, ColumnAlignment::End, 0}, {u"Why"_s}},
        .rows = {}};
    const QStringList names = {u"Ada Okafor"_s, u"<b>x</b>"_s, u"محمد بن عبد الله"_s, u"שרה לוי"_s,
        u"Zoë 🎉 Brontë"_s, u"Maria-Magdalena von und zu Hohenstein-Wittelsbach de la Fuente"_s};
    for (int i = 0; i < rows; ++i) {
        table.rows.append({names[i % names.size()], u"Mentee %1"_s.arg(i), QString::number(i),
            i % 50 == 7 ? QString(200, u'W') : u"Two misses in a row."_s});
    }
    return table;
}

ChartDescription twoLines()
{
    return {.id = u"lines"_s,
        .title = u"On cadence rose to 78 %"_s,
        .sentence = u"Two cohorts by month."_s,
        .kind = ChartKind::Lines,
        .valueTitle = u"On cadence"_s,
        .unit = u"%"_s,
        .range = ValueRange{0, 100},
        .categories = {u"Jan"_s, u"Feb"_s, u"Mar"_s},
        .series = {{u"Leadership"_s, {61, std::nullopt, 70}, 85},
            {u"Technical"_s, {50, 58, std::nan("")}, 40, ChartColor::Series2, LineStyle::Dashed}},
        .lastPeriodIncomplete = true,
        .table = {.columns = {{u"Month"_s}}, .rows = {{u"Jan"_s}}}};
}

ChartDescription healthChart()
{
    return pairingHealthChart({.onTrack = 66, .atRisk = 9, .stalled = 6, .tooEarly = 4});
}

ChartDescription monthsChart()
{
    return meetingsByMonthChart(
        {{QDate(2026, 1, 1), 33, 40, 30}, {QDate(2026, 2, 1), 15, 20, 12}}, true, u"en"_s);
}

ReportDocument sampleDocument()
{
    return {.title = u"Leadership & <i>Growth</i>"_s,
        .subtitle = u"Acme"_s,
        .author = u"Ruth Adeyemi"_s,
        .date = QDate(2026, 8, 14),
        .blocks = {Paragraph{u"Findings."_s, ParagraphRole::Lead},
            KeyFigures{{{u"Matched"_s, u"94 %"_s, u"85 of 90"_s}}}, Heading{1, u"Charts"_s},
            ChartBlock{healthChart()}, ChartBlock{monthsChart()}, ChartBlock{twoLines()},
            Heading{1, u"Every pairing"_s}, longTable(120)}};
}

// The output of a poppler tool; nothing if it is not installed.
std::optional<QString> poppler(const QString &tool, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(tool).isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput());
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double luminance(QColor color)
{
    const auto linear
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(QColor a, QColor b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

qsizetype pixelsOf(const QImage &image, QColor color)
{
    qsizetype count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgb() == color.rgb() ? 1 : 0;
    }
    return count;
}

ChartStyle testStyle()
{
    ChartStyle style;
    style.font = QApplication::font();
    style.font.setPixelSize(14);
    style.locale = QLocale(u"en"_s);
    return style;
}

QImage painted(const ChartDescription &chart, const ChartStyle &style, int width = 640)
{
    QImage image(width, static_cast<int>(chartHeight(chart, style, width)), QImage::Format_RGB32);
    image.fill(style.palette.surface);
    QPainter painter(&image);
    paintChart(painter, image.rect(), chart, style);
    return image;
}

} // namespace

class tst_render : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chartColorsStandOutOnTheirSurface()
    {
        for (const ChartPalette &palette :
            {ChartPalette::light(), ChartPalette::dark(), ChartPalette::print()}) {
            for (const QColor &color : {palette.text, palette.secondary})
                QVERIFY(contrast(color, palette.surface) >= 4.5 && contrast(color, palette.raised) >= 4.5);
            for (int role = 0; role <= static_cast<int>(ChartColor::Critical); ++role)
                QVERIFY2(contrast(palette.color(ChartColor(role)), palette.surface) >= 3,
                    qPrintable(QString::number(role)));
        }
    }

    void barsStartAtZero()
    {
        ChartDescription chart = monthsChart();
        chart.series[0].values = {90, 95};
        chart.series[1].values = {92, 99};
        QCOMPARE(valueScale(chart, 5).from, 0.0);
        chart.range = ValueRange{80, 100};
        QCOMPARE(valueScale(chart, 5).from, 0.0);
        QCOMPARE(valueScale(twoLines(), 5).to, 100.0);
    }

    void anAxisOfCountsHasWholeSteps()
    {
        ChartDescription chart = monthsChart();
        chart.series[0].values = {1, 0};
        chart.series[1].values = {2, 1};
        const ValueScale scale = valueScale(chart, 6);
        QCOMPARE(scale.step, 1.0);
        QCOMPARE(scale.ticks(), QList<double>({0, 1, 2}));
    }

    // Qt Charts draws the bars and we the labels and hatching: they must mean the same places.
    void theBarStandsWhereItsLabelSays()
    {
        ChartStyle style = testStyle();
        style.showText = false;
        const ChartDescription chart = healthChart();
        const QImage image = painted(chart, style);
        const ChartLayout layout = layoutChart(chart, style, 640, image.height());
        const ChartColor colors[]
            = {ChartColor::Positive, ChartColor::Warning, ChartColor::Critical, ChartColor::Neutral};
        for (int i = 0; i < 4; ++i) {
            const double value = chart.series.first().values[i].value();
            const QPoint inside = layout.at(i, value, true).toPoint() - QPoint(3, 0);
            QCOMPARE(image.pixelColor(inside).name(), style.palette.color(colors[i]).name());
            QVERIFY(image.pixelColor(inside + QPoint(6, 0)) != style.palette.color(colors[i]));
        }
    }

    void theIncompletePeriodIsHatched()
    {
        ChartDescription chart = monthsChart();
        const ChartStyle style = testStyle();
        const auto solid
            = [&] { return pixelsOf(painted(chart, style), style.palette.color(ChartColor::Series1)); };
        const qsizetype hatched = solid();
        chart.lastPeriodIncomplete = false;
        QVERIFY(solid() > hatched);
    }

    void aMissingValueLeavesAGap()
    {
        ChartDescription chart = twoLines();
        chart.lastPeriodIncomplete = false;
        chart.series.removeLast();
        chart.series[0].values = {10, std::nullopt, std::nullopt, 10};
        chart.categories = {u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        const ChartStyle style = testStyle();
        const qsizetype gap = pixelsOf(painted(chart, style), style.palette.series[0]);
        chart.series[0].values = {10, 10, 10, 10};
        QVERIFY(pixelsOf(painted(chart, style), style.palette.series[0]) > gap * 2);
    }

    void everyKindOfChartIsDrawnAtEverySize_data()
    {
        QTest::addColumn<int>("kind");
        for (const ChartKind kind : {ChartKind::Bars, ChartKind::HorizontalBars, ChartKind::StackedBars,
                 ChartKind::Lines, ChartKind::Steps, ChartKind::DotInterval})
            QTest::addRow("kind %d", static_cast<int>(kind)) << static_cast<int>(kind);
    }
    void everyKindOfChartIsDrawnAtEverySize()
    {
        QFETCH(const int, kind);
        ChartDescription chart = twoLines();
        chart.kind = ChartKind(kind);
        const ChartStyle style = testStyle();
        for (const int width : {40, 200, 1200}) {
            const QImage image = painted(chart, style, width);
            if (width >= 200)
                QVERIFY(pixelsOf(image, style.palette.series[1]) > 0);
        }
        const ChartDescription empty{.id = {}, .title = {}, .sentence = {}, .kind = ChartKind(kind)};
        QVERIFY(painted(empty, style).height() > 0);
    }

    void markupInAChartStaysText()
    {
        ChartDescription chart = healthChart();
        chart.title = chart.sentence = chart.categories[0] = u"<img src='file:///etc/passwd'>&amp;"_s;
        const QString svg = QString::fromUtf8(chartSvg(chart, testStyle(), 800));
        QVERIFY(!svg.contains(u"<img"_s));
        QString text;
        QXmlStreamReader reader(svg);
        while (!reader.atEnd()) {
            reader.readNext();
            text += reader.text();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(text.contains(u"&amp;"_s));
        QVERIFY(!svg.contains(u"<image"_s)); // vectors only
    }

    void exportedChartsAreFiles()
    {
        QTemporaryDir folder;
        QVERIFY(writeChartSvg(monthsChart(), testStyle(), folder.filePath(u"a.svg"_s)));
        QVERIFY(writeChartPng(monthsChart(), testStyle(), folder.filePath(u"a.png"_s), 2));
        QCOMPARE(QImage(folder.filePath(u"a.png"_s)).width(), 14 * 48 * 2);
        const Result<> failed
            = writeChartPng(monthsChart(), testStyle(), folder.filePath(u"missing/a.png"_s));
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::File);
    }

    void aChartOnTheScreenFollowsThePalette()
    {
        ChartView view(healthChart());
        view.resize(600, 300);
        QPalette palette = view.palette();
        palette.setColor(QPalette::Window, Qt::white);
        view.setPalette(palette);
        QVERIFY(pixelsOf(view.grab().toImage(), ChartPalette::light().positive) > 100);
        palette.setColor(QPalette::Window, QColor(0x23272B));
        view.setPalette(palette);
        QVERIFY(pixelsOf(view.grab().toImage(), ChartPalette::dark().positive) > 100);
        QCOMPARE(view.accessibleName(), healthChart().title);
        QCOMPARE(view.accessibleDescription(), healthChart().sentence);
    }

    void htmlEscapesEveryText()
    {
        const QString evil = u"<script>alert('1')</script>\"&"_s;
        ChartDescription chart = healthChart();
        chart.title = chart.sentence = chart.categories[0] = chart.table.rows[0][0] = chart.series[0].name
            = chart.valueTitle = evil;
        const ReportDocument document{.title = evil,
            .subtitle = evil,
            .author = evil,
            .language = u"en\" x=\""_s,
            .blocks
            = {Heading{1, evil}, Paragraph{evil}, BulletList{{evil}}, KeyFigures{{{evil, evil, evil}}},
                ReportTable{.caption = evil, .columns = {{evil}}, .rows = {{evil}}, .footnote = evil},
                Definitions{{{evil, evil}}}, ChartBlock{chart}}};
        const QString html = toHtml(document);
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(!html.contains(u"en\" x="_s));
        QVERIFY(html.contains(u"&lt;script&gt;"_s));
        for (const QString &loader : {u"src="_s, u"href=\"http"_s, u"url(http"_s, u"<link"_s, u"@import"_s})
            QVERIFY2(!html.contains(loader), qPrintable(loader));
    }

    void htmlIsSemantic()
    {
        const QString html = toHtml(sampleDocument());
        QVERIFY(html.contains(u"<html lang=\"en\">"_s));
        QCOMPARE(html.count(u"<h1"_s), 1);
        QVERIFY(html.contains(u"<th scope=\"col\">"_s));
        QCOMPARE(html.count(u"<figure>"_s), 3);
        QCOMPARE(html.count(u"<svg role=\"img\" aria-label="_s), 3);
        QCOMPARE(html.count(u"<table>"_s), 4);
    }

    void aPdfHasItsPagesAndItsText()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"report.pdf"_s);
        const ReportDocument document = sampleDocument();
        QVERIFY(writePdf(document, path));
        QVERIFY(contentsOf(path).startsWith("%PDF-"));
        const auto info = poppler(u"pdfinfo"_s, {path});
        const auto text = poppler(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        if (!info || !text)
            QSKIP("The tools of poppler are not installed.");
        const Pages pages(document);
        QVERIFY(pages.count() > 3);
        QVERIFY(QRegularExpression(u"Pages:\\s+%1\n"_s.arg(pages.count())).match(*info).hasMatch());
        QVERIFY(info->contains(document.title));
        QVERIFY(info->contains(u"Mentorbook"_s));
        // Charts hold real text, values are shown as they are, and no row is lost.
        QVERIFY(text->contains(u"Too early"_s));
        QVERIFY(text->contains(u"<b>x</b>"_s));
        for (int i = 0; i < 120; ++i)
            QVERIFY2(
                text->contains(QRegularExpression(u"Mentee %1\\b"_s.arg(i))), qPrintable(QString::number(i)));
        QCOMPARE(text->count(u'W') >= 3 * 200, true);
    }

    void everyPageRepeatsTheHeader()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"report.pdf"_s);
        const ReportDocument document{.title = u"Every pairing of the program"_s, .blocks = {longTable(300)}};
        QVERIFY(writePdf(document, path));
        const auto text = poppler(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        if (!text)
            QSKIP("pdftotext is not installed.");
        const QStringList pages = text->split(u'\f', Qt::SkipEmptyParts);
        QCOMPARE(pages.size(), Pages(document).count());
        QVERIFY(pages.size() > 5);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(pages[i].contains(document.title));
            QVERIFY(pages[i].contains(QRegularExpression(u"Mentor\\s+Mentee\\s+Held\\s+Why"_s)));
            QVERIFY(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
        }
    }

    void chartsInAPdfAreVectors()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"report.pdf"_s);
        QVERIFY(writePdf(sampleDocument(), path));
        const QByteArray pdf = contentsOf(path);
        QVERIFY(!pdf.contains("/Subtype /Image"));
        const auto images = poppler(u"pdfimages"_s, {u"-list"_s, path});
        if (!images)
            QSKIP("pdfimages is not installed.");
        QCOMPARE(images->trimmed().count(u'\n'), 1); // two lines of header, no image
    }

    void aHeadingIsNeverLeftAlone()
    {
        // Push a heading down line by line: what follows it must always be on its page.
        QTemporaryDir folder;
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed.");
        for (int lines = 38; lines < 56; ++lines) {
            ReportDocument document{.title = u"T"_s};
            for (int i = 0; i < lines; ++i)
                document.blocks.append(Paragraph{u"Filler."_s, ParagraphRole::Note});
            document.blocks.append(Heading{1, u"Lonely?"_s});
            document.blocks.append(Paragraph{u"Company."_s});
            const QString path = folder.filePath(u"h.pdf"_s);
            QVERIFY(writePdf(document, path));
            const QStringList pages = poppler(u"pdftotext"_s, {path, u"-"_s})
                                          .value_or(QString())
                                          .split(u'\f', Qt::SkipEmptyParts);
            for (const QString &page : pages)
                QCOMPARE(page.contains(u"Lonely?"_s), page.contains(u"Company."_s));
        }
    }

    void aRowTallerThanAPageIsContinued()
    {
        QString story;
        for (int i = 0; i < 3000; ++i)
            story += u"word%1 "_s.arg(i);
        const ReportDocument document{.title = u"T"_s,
            .blocks = {ReportTable{.columns = {{u"Name"_s}, {u"Story"_s}}, .rows = {{u"Ada"_s, story}}}}};
        QTemporaryDir folder;
        const QString path = folder.filePath(u"tall.pdf"_s);
        QVERIFY(writePdf(document, path));
        QVERIFY(Pages(document).count() > 1);
        const auto text = poppler(u"pdftotext"_s, {path, u"-"_s});
        if (!text)
            QSKIP("pdftotext is not installed.");
        for (int i = 0; i < 3000; ++i)
            QVERIFY2(text->contains(u"word%1"_s.arg(i)), qPrintable(QString::number(i)));
    }

    void extremeTablesEnd()
    {
        ReportTable wide;
        QStringList row;
        for (int c = 0; c < 40; ++c) {
            wide.columns.append({QString(60, u'H')});
            row.append(QString(400, u'x'));
        }
        wide.rows = {row, {}};
        QVERIFY(
            Pages({.title = QString(5000, u'T'), .blocks = {wide, ReportTable{}, KeyFigures{}, BulletList{}}})
                .count()
            > 1);
    }

    void aPageBreakMakesNoEmptyPages()
    {
        const ReportDocument document{.title = u"T"_s,
            .blocks = {Paragraph{u"a"_s}, PageBreak{}, PageBreak{}, Paragraph{u"b"_s}, PageBreak{}}};
        QCOMPARE(Pages(document).count(), 2);
    }

    void aWideTableTurnsThePage()
    {
        ReportTable wide{.columns = {}, .rows = {{}}};
        for (int c = 0; c < 9; ++c) {
            wide.columns.append({u"Column"_s});
            wide.rows[0].append(u"a text of some length"_s);
        }
        const ReportDocument document{.title = u"T"_s, .blocks = {wide}};
        QVERIFY(Pages(document).isLandscape());
        QVERIFY(!Pages(document, {.orientation = PageOrientation::Portrait}).isLandscape());
        QVERIFY(!Pages({.title = u"T"_s, .blocks = {longTable(1)}}).isLandscape());
    }

    void letterPaperIsLetter()
    {
        QCOMPARE(Pages({.title = u"T"_s}, {.format = PageFormat::Letter}).size(), QSizeF(6120, 7920));
        QCOMPARE(Pages({.title = u"T"_s}).count(), 1);
    }

    void aFailedPdfLeavesTheOldFile()
    {
        QTemporaryDir folder;
        const Result<> failed = writePdf(sampleDocument(), folder.filePath(u"nowhere/report.pdf"_s));
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::File);
        QVERIFY(failed.error().message.contains(u"nowhere/report.pdf"_s));

        // A folder stands where the file should be: nothing is replaced, nothing is left over.
        QVERIFY(QDir(folder.path()).mkpath(u"taken.pdf/inside"_s));
        QVERIFY(!writePdf(sampleDocument(), folder.filePath(u"taken.pdf"_s)));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
            QStringList{u"taken.pdf"_s});
    }

    void thePreviewShowsThePagesOfThePdf()
    {
        DocumentPreview preview;
        preview.resize(700, 600);
        preview.show();
        preview.setDocument(sampleDocument());
        QCOMPARE(preview.pageCount(), Pages(sampleDocument()).count());
        QVERIFY(pixelsOf(preview.grab().toImage(), Qt::white) > 100'000);
        QCOMPARE(preview.currentPage(), 0);
        QSignalSpy moved(&preview, &DocumentPreview::currentPageChanged);
        QTest::keyClick(&preview, Qt::Key_PageDown);
        QVERIFY(preview.verticalScrollBar()->value() > 0);
        QTest::keyClick(&preview, Qt::Key_End);
        QCOMPARE(preview.currentPage(), preview.pageCount() - 1);
        QVERIFY(!moved.isEmpty());
        QTest::keyClick(&preview, Qt::Key_Home);
        QCOMPARE(preview.currentPage(), 0);
        const double before = preview.zoom();
        QTest::keyClick(&preview, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(preview.zoom() > before);
        preview.clear();
        QCOMPARE(preview.pageCount(), 0);
    }
};

QTEST_MAIN(tst_render)
#include "tst_render.moc"
