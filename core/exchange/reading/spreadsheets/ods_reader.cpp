// OpenDocument spreadsheets (ISO/IEC 26300, part 1, 9): every cell says its type and its value.
#include "core/base/tr.h"
#include "core/exchange/reading/spreadsheets/cell_format.h"
#include "core/exchange/reading/spreadsheets/workbook.h"
#include "core/exchange/reading/spreadsheets/xml_part.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

constexpr auto officeSpace = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"_L1;
constexpr auto textSpace = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"_L1;
constexpr qsizetype maximumSheets = 10'000;
constexpr qint64 maximumSpaces = 1'000; // in a row, said as a number

bool isHidden(const XmlPart &xml)
{
    const QStringView visibility = xml.attribute("visibility"_L1);
    return visibility == u"collapse" || visibility == u"filter";
}

qint64 countFrom(QStringView text) { return std::clamp<qint64>(text.toLongLong(), 1, 1 << 30); }

qint64 countOf(const XmlPart &xml, QLatin1StringView name) { return countFrom(xml.attribute(name)); }

// The paragraphs of a cell, one a line, as they are shown. The last token was the cell's start; it is its end
// afterwards. Comments and drawings are not the cell's text.
QString paragraphs(XmlPart &xml, qsizetype longest)
{
    QString text;
    const int outside = xml.depth() - 1;
    int inParagraph = 0;
    bool isFirst = true;
    while (xml.next() && xml.depth() > outside) {
        if (xml.isStart()) {
            if (!xml.isIn(textSpace) || xml.name() == "note"_L1 || xml.name() == "ruby-text"_L1) {
                xml.skipElement();
            } else if (xml.name() == "p"_L1) {
                if (!isFirst && inParagraph == 0)
                    text += u'\n';
                isFirst = false;
                ++inParagraph;
            } else if (xml.name() == "s"_L1) {
                const auto spaces = std::min(countOf(xml, "c"_L1), maximumSpaces);
                if (text.size() <= longest)
                    text += QString(qsizetype(spaces), u' ');
            } else if (xml.name() == "tab"_L1) {
                text += u'\t';
            } else if (xml.name() == "line-break"_L1) {
                text += u'\n';
            }
        } else if (xml.ends("p"_L1)) {
            --inParagraph;
        } else if (xml.isText() && inParagraph > 0 && text.size() <= longest) {
            text += xml.text();
        }
    }
    return text;
}

// A whole number whose format shows zeros in front of it is shown with them.
QString shownNumber(const QString &value, const QString &shown)
{
    const QString number = numberText(value);
    qsizetype zeros = 0;
    while (zeros < shown.size() && shown[zeros] == u'0')
        ++zeros;
    return zeros > 0 && QStringView(shown).sliced(zeros) == number ? shown : number;
}

// What a cell says of itself. A value stands in an attribute of its type.
struct CellAttributes
{
    QString type;
    QString value; // null: the text that is shown is the value
    qint64 times = 1; // so many cells alike beside each other
    qint64 rows = 1; // over which it is merged
    bool isFormula = false;
    bool isError = false;
};

CellAttributes cellAttributes(const QXmlStreamAttributes &attributes)
{
    CellAttributes cell;
    for (const QXmlStreamAttribute &attribute : attributes) {
        const QStringView name = attribute.name();
        if (name == "value-type"_L1) { // LibreOffice says it twice, and errors the second time only
            if (attribute.namespaceUri() == officeSpace)
                cell.type = attribute.value().toString();
            cell.isError = cell.isError || attribute.value() == "error"_L1;
        } else if (name == "value"_L1 || name == "date-value"_L1 || name == "time-value"_L1
            || name == "boolean-value"_L1 || name == "string-value"_L1) {
            cell.value = attribute.value().toString();
        } else if (name == "number-columns-repeated"_L1) {
            cell.times = countFrom(attribute.value());
        } else if (name == "number-rows-spanned"_L1) {
            cell.rows = countFrom(attribute.value());
        } else if (name == "formula"_L1) {
            cell.isFormula = true;
        }
    }
    return cell;
}

class TableParser
{
public:
    TableParser(XmlPart &xml, const ReadOptions &options)
        : m_xml(xml)
        , m_sheet(options)
        , m_longest(options.limits.fieldLength)
    {
    }

    [[nodiscard]] Sheet &sheet() { return m_sheet; }
    // It only mirrors a sheet of another file.
    [[nodiscard]] bool isMirror() const { return m_isMirror; }

    // To the end of the table whose start was the last token, with its cells or without them.
    Result<> parse(bool withCells)
    {
        const int outside = m_xml.depth() - 1;
        qint64 line = 1;
        qint64 times = 1;
        qint64 column = 0;
        while (m_xml.next() && m_xml.depth() > outside) {
            if (m_xml.starts("table-source"_L1)) {
                m_isMirror = true;
            } else if (!withCells && m_xml.isStart()) {
                m_xml.skipElement();
            } else if (m_xml.starts("table-row"_L1)) {
                times = countOf(m_xml, "number-rows-repeated"_L1);
                m_column = 0;
                m_line = line;
                if (auto begun = m_sheet.beginRow(line, isHidden(m_xml)); !begun)
                    return begun;
            } else if (m_xml.ends("table-row"_L1)) {
                if (auto ended = m_sheet.endRow(times); !ended)
                    return ended;
                line += times;
            } else if (m_xml.starts("table-cell"_L1)) {
                if (auto read = cell(); !read)
                    return read;
            } else if (m_xml.starts("covered-table-cell"_L1)) {
                m_column += countOf(m_xml, "number-columns-repeated"_L1);
                m_xml.skipElement();
            } else if (m_xml.starts("table-column"_L1)) {
                const qint64 columns = countOf(m_xml, "number-columns-repeated"_L1);
                if (isHidden(m_xml))
                    m_sheet.hideColumns(column, column + columns - 1);
                column += columns;
            } else if (m_xml.starts("shapes"_L1) || m_xml.starts("table"_L1)) {
                m_xml.skipElement();
            }
        }
        return {};
    }

private:
    Result<> cell()
    {
        const CellAttributes cell = cellAttributes(m_xml.attributes());
        const qint64 column = m_column;
        m_column += cell.times;
        if (cell.rows > 1)
            m_sheet.merge(column, m_line, m_line + cell.rows - 1);
        const QString shown = paragraphs(m_xml, m_longest);
        if (cell.isError)
            return m_sheet.addError(column, shown.isEmpty() ? u"#ERR!"_s : shown);
        if (cell.type == "float"_L1 || cell.type == "percentage"_L1 || cell.type == "currency"_L1)
            return m_sheet.add(column, shownNumber(cell.value, shown), cell.times);
        if (cell.type == "date"_L1)
            return m_sheet.add(column, momentText(cell.value), cell.times);
        if (cell.type == "time"_L1)
            return m_sheet.add(column, durationText(cell.value), cell.times);
        if (cell.type == "boolean"_L1)
            return m_sheet.add(column, cell.value == "true"_L1 ? u"TRUE"_s : u"FALSE"_s, cell.times);
        if (cell.isFormula && cell.type.isEmpty() && shown.isEmpty())
            return m_sheet.addError(column, Tr::tr("a formula without its result"));
        return m_sheet.add(column, cell.value.isNull() ? shown : cell.value, cell.times);
    }

    XmlPart &m_xml;
    Sheet m_sheet;
    qsizetype m_longest;
    qint64 m_line = 0;
    qint64 m_column = 0;
    bool m_isMirror = false;
};

// Sheets come one after the other; a better one replaces the one that was kept.
struct Choice
{
    int rank = 0; // of the one that is kept; 0: none

    static int rankOf(const QString &name, bool hidden, const std::optional<QString> &wanted)
    {
        if (!wanted)
            return hidden ? 1 : 2;
        if (name == *wanted)
            return 2;
        return name.compare(wanted->trimmed(), Qt::CaseInsensitive) == 0 ? 1 : 0;
    }
};

} // namespace

Result<Workbook> readOds(ZipArchive &archive, const ReadOptions &options)
{
    auto part = archive.part(u"content.xml"_s, options.progress);
    if (!part)
        return passOn(part);
    XmlPart xml(std::move(*part));

    Workbook workbook;
    QSet<QString> hidingStyles;
    QString style;
    Choice choice;
    while (xml.next()) {
        if (xml.starts("style"_L1)) {
            style = xml.attribute("name"_L1).toString();
        } else if (xml.starts("table-properties"_L1) && xml.attribute("display"_L1) == u"false") {
            if (hidingStyles.size() < maximumSheets)
                hidingStyles.insert(style);
        } else if (xml.starts("tracked-changes"_L1) || xml.starts("dde-links"_L1)) {
            xml.skipElement(); // tables that are no sheets
        } else if (xml.starts("table"_L1) && workbook.sheets.size() < maximumSheets) {
            const QString name = xml.attribute("name"_L1).toString();
            const bool isHiddenSheet = hidingStyles.contains(xml.attribute("style-name"_L1).toString());
            const int rank = choice.rankOf(name, isHiddenSheet, options.sheet);
            TableParser parser(xml, options);
            auto read = parser.parse(rank > choice.rank);
            if (!read)
                return passOn(read);
            if (parser.isMirror())
                continue;
            workbook.sheets.append(name);
            if (isHiddenSheet)
                workbook.hiddenSheets.append(name);
            if (rank > choice.rank && (options.sheet || !parser.sheet().isEmpty())) {
                choice.rank = rank;
                workbook.sheet = name;
                workbook.content = std::move(parser.sheet());
            }
        }
    }
    if (auto read = xml.result(); !read)
        return passOn(read);
    if (options.sheet && choice.rank == 0)
        return std::unexpected(noSuchSheet(*options.sheet, workbook.sheets));
    if (workbook.content.isEmpty())
        return std::unexpected(noValues(options, workbook.sheet));
    return workbook;
}

} // namespace mentorbook
