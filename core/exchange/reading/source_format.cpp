#include "core/exchange/reading/source_format.h"

#include "core/base/tr.h"
#include "core/exchange/reading/spreadsheets/xml_part.h"
#include "core/exchange/reading/spreadsheets/zip_archive.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

constexpr qint64 headSize = 4096;

std::unexpected<Error> refused(const QString &sentence) { return failure(ErrorKind::Unsupported, sentence); }

QString locked()
{
    return Tr::tr("The spreadsheet is locked with a password. Open it in a spreadsheet program, remove the "
                  "password under File, Protect, and save it again.");
}

QString noTable(const QString &kind)
{
    return Tr::tr("The file is %1, not a table. Ask for a CSV file or an Excel or LibreOffice spreadsheet.")
        .arg(kind);
}

// Compound files hold old workbooks, and new ones that are locked.
Result<bool> isLockedWorkbook(QIODevice &device)
{
    const QByteArray name("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    QByteArray window;
    while (true) {
        const QByteArray block = device.read(256 * 1024);
        if (block.isEmpty())
            return false;
        window += block;
        if (window.contains(name))
            return true;
        window.remove(0, std::max<qsizetype>(0, window.size() - name.size()));
    }
}

Result<bool> isLockedOds(ZipArchive &archive)
{
    const QString manifest = u"META-INF/manifest.xml"_s;
    if (archive.contains(u"encrypted-package"_s))
        return true;
    if (!archive.contains(manifest))
        return false;
    auto part = archive.part(manifest);
    if (!part)
        return passOn(part);
    XmlPart xml(std::move(*part));
    while (xml.next()) {
        if (xml.starts("encryption-data"_L1))
            return true;
    }
    if (auto read = xml.result(); !read)
        return passOn(read);
    return false;
}

Result<SourceFormat> formatOfArchive(QIODevice &device, const ReadOptions &options)
{
    auto archive = ZipArchive::open(device, options.maximumExpandedBytes);
    if (!archive)
        return passOn(archive);
    if (archive->isLocked())
        return refused(locked());
    const QStringList parts = archive->parts();
    const auto has = [&parts](QLatin1StringView begin) {
        return std::any_of(
            parts.begin(), parts.end(), [begin](const QString &part) { return part.startsWith(begin); });
    };
    if (parts.contains(u"mimetype"_s) || parts.contains(u"content.xml"_s)) {
        QByteArray type = "application/vnd.oasis.opendocument.spreadsheet";
        if (parts.contains(u"mimetype"_s)) {
            auto part = archive->part(u"mimetype"_s);
            if (!part)
                return passOn(part);
            type = (*part)->read(200).trimmed();
        }
        auto isLocked = isLockedOds(*archive);
        if (!isLocked)
            return passOn(isLocked);
        if (*isLocked)
            return refused(locked());
        if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet")
            && parts.contains(u"content.xml"_s))
            return SourceFormat::Ods;
        return refused(noTable(Tr::tr("a text document or presentation")));
    }
    if (has("xl/workbook.bin"_L1))
        return refused(
            Tr::tr("The file is a binary Excel workbook (.xlsb), which is not read. Open it in Excel "
                   "and save it as .xlsx."));
    if (has("word/"_L1) || has("ppt/"_L1))
        return refused(noTable(Tr::tr("a text document or presentation")));
    if (has("Index/"_L1) || parts.contains(u"Index.zip"_s))
        return refused(
            Tr::tr("The file is a Numbers document, which is not read. Export it from Numbers as Excel "
                   "(.xlsx) or CSV."));
    if (parts.contains(u"[Content_Types].xml"_s) || has("xl/"_L1))
        return SourceFormat::Xlsx;
    return refused(Tr::tr("The file is a zip archive. Unpack it and take the table that is in it."));
}

// Programs on the web call pages and XML “.xls”.
Result<SourceFormat> formatOfText(const QByteArray &head)
{
    QByteArray text = head.startsWith("\xEF\xBB\xBF") ? head.sliced(3) : head;
    text.replace('\0', ""); // UTF-16
    if (text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF"))
        text.remove(0, 2);
    text = text.trimmed().toLower();
    if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<table")
        || text.startsWith("<meta") || (text.startsWith("<?xml") && text.contains("<html")))
        return refused(Tr::tr("The file is a web page, even if its name ends in .xls. Open it in Excel or "
                              "LibreOffice and save it as .xlsx or CSV."));
    if (text.startsWith("<?xml") || text.startsWith("<office:document"))
        return refused(
            Tr::tr("The file is XML, which is not read. If it opens in Excel or LibreOffice, save it "
                   "there as .xlsx, .ods or CSV."));
    return SourceFormat::Text;
}

} // namespace

Result<SourceFormat> formatOf(QIODevice &device, const ReadOptions &options)
{
    const QByteArray head = device.peek(headSize);
    const auto begins = [&head](QByteArrayView bytes) { return head.startsWith(bytes); };
    if (begins("PK\x03\x04") || begins("PK\x05\x06")) {
        auto format = formatOfArchive(device, options);
        device.seek(0);
        return format;
    }
    if (begins("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        auto isLocked = isLockedWorkbook(device);
        device.seek(0);
        if (!isLocked)
            return passOn(isLocked);
        if (*isLocked)
            return refused(locked());
        return refused(
            Tr::tr("The file is an old Excel workbook (.xls), which is not read. Open it in Excel or "
                   "LibreOffice and save it as .xlsx."));
    }
    for (const char version : {'\x00', '\x02', '\x04', '\x08'}) {
        const char old[] = {'\x09', version};
        const bool isWorkbook = head.size() > 8 && begins({old, 2}) && head[3] == '\0' && head[7] == '\0';
        if (isWorkbook)
            return refused(
                Tr::tr("The file is an old Excel workbook (.xls), which is not read. Open it in Excel "
                       "or LibreOffice and save it as .xlsx."));
    }
    if (begins("%PDF-"))
        return refused(noTable(Tr::tr("a PDF document")));
    if (begins("\x89PNG\r\n") || begins("\xFF\xD8\xFF") || begins("GIF8") || begins("II*\0")
        || (begins("RIFF") && head.mid(8, 4) == "WEBP"))
        return refused(noTable(Tr::tr("a picture")));
    if (begins("{\\rtf"))
        return refused(noTable(Tr::tr("a text document or presentation")));
    if (begins("SQLite format 3"))
        return refused(noTable(Tr::tr("a database")));
    if (begins("\x1F\x8B") || begins("7z\xBC\xAF\x27\x1C") || begins("Rar!\x1A")
        || begins("\xFD"
                  "7zXZ"))
        return refused(Tr::tr("The file is a packed archive. Unpack it and take the table that is in it."));
    return formatOfText(head);
}

} // namespace mentorbook
