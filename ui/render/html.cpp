#include "ui/render/html.h"

#include "core/base/tr.h"
#include "ui/render/chart_painter.h"

#include <QGuiApplication>
#include <QRegularExpression>

namespace mentorbook {

using namespace Qt::StringLiterals;

namespace {

// Quotes too: texts also stand in attributes. Control characters are not allowed in HTML.
QString escaped(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control && c != u'\n')
            c = u' ';
    }
    QString html = text.toHtmlEscaped();
    html.replace(u'\'', "&#39;"_L1);
    html.replace(u'\n', "<br>"_L1);
    return html;
}

QString element(QLatin1StringView name, const QString &text, QLatin1StringView attributes = {})
{
    // dir=auto: a name from right to left reads from right to left.
    return u"<%1%2>%3</%1>\n"_s.arg(name, attributes, escaped(text));
}

constexpr auto Style = R"(
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 52rem; padding: 3rem 1.5rem; background: #ffffff; color: #1c2227;
  font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; overflow-wrap: anywhere; }
header { border-top: 3px solid #0b7285; padding-top: 1rem; margin-bottom: 2rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0; font-weight: 600; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; font-weight: 600; }
h3, figcaption strong { font-size: 1.05rem; margin: 2rem 0 .5rem; font-weight: 600; }
p { margin: .5rem 0; } .lead { font-size: 1.2rem; }
.note, footer, header p, figcaption span { color: #59646e; } .note { font-size: .9rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: .75rem; margin: 1.25rem 0; }
.tiles div { border: 1px solid #d9dee3; border-radius: 6px; background: #f6f8f9; padding: .75rem; }
.tiles dt, .tiles .about { color: #59646e; font-size: .9rem; } .tiles dd { margin: 0; }
.tiles .figure { font-size: 1.9rem; line-height: 1.3; font-weight: 600; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0; font-size: .9rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding-bottom: .25rem; }
th { text-align: left; vertical-align: bottom; color: #59646e; font-weight: 600; border-bottom: 1.5px solid #59646e; }
th, td { padding: .35rem .75rem .35rem 0; } th:last-child, td:last-child { padding-right: 0; }
td { border-bottom: 1px solid #d9dee3; vertical-align: top; } .end { text-align: right; }
figure { margin: 1.5rem 0; } figcaption strong, figcaption span { display: block; }
figure svg { width: 100%; height: auto; margin-top: .75rem; }
.definitions dt { font-weight: 600; } .definitions dd { margin: 0 0 .75rem; color: #59646e; }
footer { border-top: 1px solid #d9dee3; margin-top: 3rem; padding-top: .75rem; font-size: .9rem; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; }
  h2, h3, figcaption { break-after: avoid; } tr, .tiles div, figure svg { break-inside: avoid; }
  thead { display: table-header-group; } .break { break-before: page; } }
@page { margin: 2cm; }
)"_L1;

class Writer
{
public:
    explicit Writer(const ReportDocument &document)
        : m_document(document)
    {
    }

    QString write()
    {
        m_html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                 "<meta http-equiv=\"Content-Security-Policy\" "
                 "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"_s.arg(
                     escaped(m_document.language));
        m_html += element("title"_L1, m_document.title);
        m_html += "<style>"_L1 + Style + "</style>\n</head>\n<body>\n<header>\n"_L1;
        m_html += element("h1"_L1, m_document.title, " dir=\"auto\""_L1);
        if (!m_document.subtitle.isEmpty())
            m_html += element("p"_L1, m_document.subtitle, " dir=\"auto\""_L1);
        m_html += "</header>\n<main>\n"_L1;
        for (const ReportBlock &block : m_document.blocks)
            std::visit([this](const auto &one) { add(one); }, block);
        m_html += "</main>\n"_L1;
        addFooter();
        m_html += "</body>\n</html>\n"_L1;
        return m_html;
    }

private:
    void add(const Heading &heading)
    {
        m_html += element(heading.level == 1 ? "h2"_L1 : "h3"_L1, heading.text, " dir=\"auto\""_L1);
    }

    void add(const Paragraph &paragraph)
    {
        switch (paragraph.role) {
        case ParagraphRole::Body:
            m_html += element("p"_L1, paragraph.text, " dir=\"auto\""_L1);
            return;
        case ParagraphRole::Lead:
            m_html += element("p"_L1, paragraph.text, " class=\"lead\" dir=\"auto\""_L1);
            return;
        case ParagraphRole::Note:
            m_html += element("p"_L1, paragraph.text, " class=\"note\" dir=\"auto\""_L1);
            return;
        }
        Q_UNREACHABLE();
    }

    void add(const BulletList &list)
    {
        m_html += "<ul>\n"_L1;
        for (const QString &item : list.items)
            m_html += element("li"_L1, item, " dir=\"auto\""_L1);
        m_html += "</ul>\n"_L1;
    }

    void add(const KeyFigures &figures)
    {
        m_html += "<dl class=\"tiles\">\n"_L1;
        for (const KeyFigure &figure : figures.figures) {
            m_html += "<div>\n"_L1;
            m_html += element("dt"_L1, figure.label, " dir=\"auto\""_L1);
            m_html += element("dd"_L1, figure.value, " class=\"figure\" dir=\"auto\""_L1);
            if (!figure.note.isEmpty())
                m_html += element("dd"_L1, figure.note, " class=\"about\" dir=\"auto\""_L1);
            m_html += "</div>\n"_L1;
        }
        m_html += "</dl>\n"_L1;
    }

    void add(const ReportTable &table)
    {
        if (table.columns.isEmpty())
            return;
        m_html += "<table>\n"_L1;
        if (!table.caption.isEmpty())
            m_html += element("caption"_L1, table.caption, " dir=\"auto\""_L1);
        m_html += "<thead>\n<tr>\n"_L1;
        for (const ReportColumn &column : table.columns) {
            m_html += element("th"_L1, column.title,
                column.alignment == ColumnAlignment::End ? " scope=\"col\" class=\"end\""_L1
                                                         : " scope=\"col\""_L1);
        }
        m_html += "</tr>\n</thead>\n<tbody>\n"_L1;
        for (const QStringList &row : table.rows) {
            m_html += "<tr>\n"_L1;
            for (qsizetype c = 0; c < table.columns.size(); ++c) {
                m_html += element("td"_L1, row.value(c),
                    table.columns[c].alignment == ColumnAlignment::End ? " class=\"end\""_L1
                                                                       : " dir=\"auto\""_L1);
            }
            m_html += "</tr>\n"_L1;
        }
        if (table.rows.isEmpty()) {
            m_html += u"<tr><td colspan=\"%1\">%2</td></tr>\n"_s.arg(table.columns.size())
                          .arg(escaped(table.emptyText.isEmpty() ? Tr::tr("No entries.") : table.emptyText));
        }
        m_html += "</tbody>\n</table>\n"_L1;
        if (!table.footnote.isEmpty())
            m_html += element("p"_L1, table.footnote, " class=\"note\" dir=\"auto\""_L1);
    }

    void add(const ChartBlock &block)
    {
        ChartStyle style;
        style.font = QGuiApplication::font();
        style.font.setPixelSize(14);
        style.locale = QLocale(m_document.language);
        style.showText = false;
        QString svg = QString::fromUtf8(chartSvg(block.chart, style, 780));
        svg.remove(0, std::max<qsizetype>(0, svg.indexOf("<svg"_L1)));
        static const QRegularExpression fixedSize(u"^<svg width=\"[^\"]*\" height=\"[^\"]*\""_s);
        svg.replace(fixedSize, u"<svg role=\"img\" aria-label=\"%1\""_s.arg(escaped(block.chart.title)));

        m_html += "<figure>\n<figcaption>"_L1;
        m_html += element("strong"_L1, block.chart.title, " dir=\"auto\""_L1);
        m_html += element("span"_L1, block.chart.sentence, " dir=\"auto\""_L1);
        m_html += "</figcaption>\n"_L1 + svg + u'\n';
        if (block.showTable)
            add(block.chart.table);
        m_html += "</figure>\n"_L1;
    }

    void add(const Definitions &definitions)
    {
        m_html += "<dl class=\"definitions\">\n"_L1;
        for (const Definition &definition : definitions.items) {
            m_html += element("dt"_L1, definition.term, " dir=\"auto\""_L1);
            m_html += element("dd"_L1, definition.text, " dir=\"auto\""_L1);
        }
        m_html += "</dl>\n"_L1;
    }

    void add(const PageBreak &) { m_html += "<div class=\"break\"></div>\n"_L1; }

    void addFooter()
    {
        QStringList parts;
        if (!m_document.author.isEmpty())
            parts.append(m_document.author);
        if (m_document.date.isValid())
            parts.append(QLocale(m_document.language)
                    .toString(
                        m_document.date, Tr::tr("MMMM d, yyyy", "a day in a sentence, Qt date format")));
        if (!parts.isEmpty())
            m_html += element("footer"_L1, parts.join(u" · "_s));
    }

    const ReportDocument &m_document;
    QString m_html;
};

} // namespace

QString toHtml(const ReportDocument &document) { return Writer(document).write(); }

} // namespace mentorbook
