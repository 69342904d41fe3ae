// Office Open XML spreadsheets (ECMA-376, part 1, 18), transitional and strict alike.
#include "core/base/tr.h"
#include "core/exchange/reading/spreadsheets/cell_format.h"
#include "core/exchange/reading/spreadsheets/workbook.h"
#include "core/exchange/reading/spreadsheets/xml_part.h"

#include <QDir>
#include <QHash>

#include <limits>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

constexpr qsizetype maximumShared = 4'000'000; // texts
constexpr qsizetype maximumSharedSize = 64 * 1024 * 1024; // characters together
constexpr qsizetype maximumStyles = 100'000; // a spreadsheet program allows 65,490
constexpr qsizetype maximumSheets = 10'000;

struct Relation
{
    QString type; // the last part of its address: worksheet, styles, …
    QString part;
};
using Relations = QHash<QString, Relation>;

struct SheetEntry
{
    QString name;
    QString relation;
    bool hidden = false;
};

bool isTrue(QStringView value) { return value == u"1" || value == u"true"; }

Result<XmlPart> openPart(ZipArchive &archive, const QString &name, Progress *progress)
{
    auto part = archive.part(name, progress);
    if (!part)
        return passOn(part);
    return XmlPart(std::move(*part));
}

// What a part refers to inside the file, by id. A part without references has none.
Result<Relations> relationsOf(ZipArchive &archive, const QString &part, Progress *progress)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = part.first(slash + 1);
    const QString name = folder + u"_rels/"_s + part.sliced(slash + 1) + u".rels"_s;
    Relations relations;
    if (!archive.contains(name))
        return relations;
    auto xml = openPart(archive, name, progress);
    if (!xml)
        return passOn(xml);
    while (xml->next()) {
        if (!xml->starts("Relationship"_L1) || xml->attribute("TargetMode"_L1) == u"External")
            continue;
        const QString target = xml->attribute("Target"_L1).toString();
        const QString path = QDir::cleanPath(target.startsWith(u'/') ? target.sliced(1) : folder + target);
        const QString type = xml->attribute("Type"_L1).toString().section(u'/', -1);
        relations.insert(xml->attribute("Id"_L1).toString(), {.type = type, .part = path});
        if (relations.size() > maximumSheets)
            break;
    }
    if (auto read = xml->result(); !read)
        return passOn(read);
    return relations;
}

QString partOfType(const Relations &relations, const QString &type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return relation.part;
    }
    return {};
}

// _x000D_ stands for a character that XML cannot hold.
QString unescaped(QString text)
{
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0 && at + 7 <= text.size();
        at = text.indexOf("_x"_L1, at + 1)) {
        bool isHex = false;
        const ushort unit = QStringView(text).sliced(at + 2, 4).toUShort(&isHex, 16);
        if (isHex && text[at + 6] == u'_')
            text.replace(at, 7, QChar(unit));
    }
    return text;
}

// The text of an element with <t> in it, rich or not; how it is pronounced is left out.
QString richText(XmlPart &xml, qsizetype maximum)
{
    QString text;
    const int outside = xml.depth() - 1;
    bool inText = false;
    while (xml.next() && xml.depth() > outside) {
        if (xml.starts("rPh"_L1))
            xml.skipElement();
        else if (xml.isStart() || xml.isEnd())
            inText = xml.starts("t"_L1);
        else if (inText && xml.isText() && text.size() <= maximum)
            text += xml.text();
    }
    return unescaped(std::move(text));
}

Result<QStringList> readShared(ZipArchive &archive, const QString &part, const ReadOptions &options)
{
    QStringList shared;
    if (part.isEmpty() || !archive.contains(part))
        return shared;
    auto xml = openPart(archive, part, options.progress);
    if (!xml)
        return passOn(xml);
    qsizetype size = 0;
    while (xml->next()) {
        if (!xml->starts("si"_L1))
            continue;
        QString text = richText(*xml, options.limits.fieldLength);
        size += text.size();
        if (text.size() > options.limits.fieldLength || size > maximumSharedSize
            || shared.size() >= maximumShared)
            return failure(ErrorKind::InvalidInput,
                Tr::tr(
                    "The spreadsheet has more or longer texts than are read. Save the sheet that is meant as "
                    "CSV and take that."));
        text.squeeze();
        shared.append(std::move(text));
    }
    if (auto read = xml->result(); !read)
        return passOn(read);
    return shared;
}

// The format of every cell style.
Result<QList<CellFormat>> readStyles(ZipArchive &archive, const QString &part, Progress *progress)
{
    QList<CellFormat> formats;
    if (part.isEmpty() || !archive.contains(part))
        return formats;
    auto xml = openPart(archive, part, progress);
    if (!xml)
        return passOn(xml);
    QHash<int, CellFormat> custom;
    bool inCellStyles = false;
    while (xml->next()) {
        if (xml->name() == "cellXfs"_L1)
            inCellStyles = xml->isStart();
        else if (xml->starts("numFmt"_L1) && custom.size() < maximumStyles)
            custom.insert(
                xml->attribute("numFmtId"_L1).toInt(), formatFromCode(xml->attribute("formatCode"_L1)));
        else if (inCellStyles && xml->starts("xf"_L1) && formats.size() < maximumStyles) {
            const int id = xml->attribute("numFmtId"_L1).toInt();
            const auto found = custom.constFind(id);
            formats.append(found != custom.constEnd() ? *found : builtinFormat(id));
        }
    }
    if (auto read = xml->result(); !read)
        return passOn(read);
    return formats;
}

// "AB12" is column 27; −1 where it is no cell.
qint64 columnOf(QStringView cell)
{
    qint64 column = 0;
    qsizetype i = 0;
    for (; i < cell.size() && i < 4; ++i) {
        const char16_t letter = cell[i].toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter - u'A' + 1);
    }
    return i == 0 ? -1 : column - 1;
}

qint64 lineOf(QStringView cell)
{
    qsizetype i = 0;
    while (i < cell.size() && cell[i].isLetter())
        ++i;
    return cell.sliced(i).toLongLong();
}

class SheetParser
{
public:
    SheetParser(
        XmlPart &xml, Sheet &sheet, const QList<CellFormat> &formats, DateEpoch epoch, qsizetype longest)
        : m_xml(xml)
        , m_sheet(sheet)
        , m_formats(formats)
        , m_epoch(epoch)
        , m_longest(longest)
    {
    }

    Result<> parse()
    {
        qint64 line = 0;
        while (m_xml.next()) {
            if (m_xml.starts("row"_L1)) {
                const qint64 stated = m_xml.attribute("r"_L1).toLongLong();
                line = stated > line ? stated : line + 1;
                m_column = 0;
                if (auto begun = m_sheet.beginRow(line, isTrue(m_xml.attribute("hidden"_L1))); !begun)
                    return begun;
                m_inRow = true;
            } else if (m_xml.ends("row"_L1)) {
                m_inRow = false;
                if (auto ended = m_sheet.endRow(); !ended)
                    return ended;
            } else if (m_inRow && m_xml.starts("c"_L1)) {
                if (auto read = cell(); !read)
                    return read;
            } else if (m_xml.starts("col"_L1) && isTrue(m_xml.attribute("hidden"_L1))) {
                m_sheet.hideColumns(
                    m_xml.attribute("min"_L1).toLongLong() - 1, m_xml.attribute("max"_L1).toLongLong() - 1);
            } else if (m_xml.starts("mergeCell"_L1)) {
                const QString range = m_xml.attribute("ref"_L1).toString();
                const QString first = range.section(u':', 0, 0);
                m_sheet.merge(columnOf(first), lineOf(first), lineOf(range.section(u':', 1, 1)));
            }
        }
        return m_xml.result();
    }

private:
    Result<> cell()
    {
        const qint64 stated = columnOf(m_xml.attribute("r"_L1));
        const qint64 column = stated >= 0 ? stated : m_column;
        m_column = column + 1;
        const QString type = m_xml.attribute("t"_L1).toString();
        const qsizetype style = m_xml.attribute("s"_L1).toLongLong();

        QString value;
        bool hasValue = false;
        bool hasFormula = false;
        const int outside = m_xml.depth() - 1;
        bool inValue = false;
        while (m_xml.next() && m_xml.depth() > outside) {
            if (m_xml.starts("is"_L1)) {
                value = richText(m_xml, m_longest);
                hasValue = true;
            } else if (m_xml.isStart()) {
                inValue = m_xml.name() == "v"_L1;
                hasValue = hasValue || inValue;
                hasFormula = hasFormula || m_xml.name() == "f"_L1;
            } else if (m_xml.isEnd()) {
                inValue = false;
            } else if (inValue && m_xml.isText() && value.size() <= m_longest) {
                value += m_xml.text();
            }
        }

        if (!hasValue)
            return hasFormula ? m_sheet.addError(column, Tr::tr("a formula without its result")) : Result<>();
        if (type == "s"_L1) {
            bool isIndex = false;
            const uint index = value.trimmed().toUInt(&isIndex);
            return m_sheet.addShared(column, isIndex ? index : std::numeric_limits<quint32>::max());
        }
        if (type == "str"_L1)
            return m_sheet.add(column, unescaped(value));
        if (type == "inlineStr"_L1)
            return m_sheet.add(column, value);
        if (type == "b"_L1)
            return m_sheet.add(column, isTrue(value.trimmed()) ? u"TRUE"_s : u"FALSE"_s);
        if (type == "e"_L1)
            return m_sheet.addError(column, value);
        if (type == "d"_L1)
            return m_sheet.add(column, momentText(value));
        return m_sheet.add(
            column, numberText(value, style >= 0 ? m_formats.value(style) : CellFormat(), m_epoch));
    }

    XmlPart &m_xml;
    Sheet &m_sheet;
    const QList<CellFormat> &m_formats;
    DateEpoch m_epoch;
    qsizetype m_longest;
    qint64 m_column = 0; // of a cell that does not say where it stands
    bool m_inRow = false;
};

// Places in `entries`.
Result<QList<qsizetype>> sheetsToTry(const QList<SheetEntry> &entries, const std::optional<QString> &wanted)
{
    QList<qsizetype> order;
    QStringList names;
    for (const bool hidden : {false, true}) {
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (entries[i].hidden == hidden)
                order.append(i);
        }
    }
    if (!wanted)
        return order;
    for (const SheetEntry &entry : entries)
        names.append(entry.name);
    qsizetype at = names.indexOf(*wanted);
    for (qsizetype i = 0; at < 0 && i < names.size(); ++i) {
        if (names[i].compare(wanted->trimmed(), Qt::CaseInsensitive) == 0)
            at = i;
    }
    if (at < 0)
        return std::unexpected(noSuchSheet(*wanted, names));
    return QList<qsizetype>{at};
}

} // namespace

Result<Workbook> readXlsx(ZipArchive &archive, const ReadOptions &options)
{
    auto root = relationsOf(archive, QString(), options.progress);
    if (!root)
        return passOn(root);
    QString main = partOfType(*root, u"officeDocument"_s);
    if (main.isEmpty())
        main = u"xl/workbook.xml"_s;

    QList<SheetEntry> entries;
    DateEpoch epoch = DateEpoch::Year1900;
    auto xml = openPart(archive, main, options.progress);
    if (!xml)
        return passOn(xml);
    while (xml->next()) {
        if (xml->starts("workbookPr"_L1) && isTrue(xml->attribute("date1904"_L1))) {
            epoch = DateEpoch::Year1904;
        } else if (xml->starts("sheet"_L1) && entries.size() < maximumSheets) {
            const QStringView state = xml->attribute("state"_L1);
            entries.append({.name = xml->attribute("name"_L1).toString(),
                .relation = xml->attribute("id"_L1).toString(),
                .hidden = !state.isEmpty() && state != u"visible"});
        }
    }
    if (auto read = xml->result(); !read)
        return passOn(read);

    auto relations = relationsOf(archive, main, options.progress);
    if (!relations)
        return passOn(relations);
    // Sheets that are one chart have no cells.
    entries.removeIf(
        [&](const SheetEntry &entry) { return relations->value(entry.relation).type != "worksheet"_L1; });
    auto formats = readStyles(archive, partOfType(*relations, u"styles"_s), options.progress);
    if (!formats)
        return passOn(formats);
    auto shared = readShared(archive, partOfType(*relations, u"sharedStrings"_s), options);
    if (!shared)
        return passOn(shared);

    Workbook workbook;
    for (const SheetEntry &entry : std::as_const(entries)) {
        workbook.sheets.append(entry.name);
        if (entry.hidden)
            workbook.hiddenSheets.append(entry.name);
    }
    auto order = sheetsToTry(entries, options.sheet);
    if (!order)
        return passOn(order);
    for (const qsizetype at : std::as_const(*order)) {
        workbook.sheet = entries[at].name;
        workbook.content = Sheet(options, *shared);
        auto part = openPart(archive, relations->value(entries[at].relation).part, options.progress);
        if (!part)
            return passOn(part);
        SheetParser parser(*part, workbook.content, *formats, epoch, options.limits.fieldLength);
        if (auto parsed = parser.parse(); !parsed)
            return passOn(parsed);
        if (!workbook.content.isEmpty())
            return workbook;
    }
    return std::unexpected(noValues(options, workbook.sheet));
}

} // namespace mentorbook
