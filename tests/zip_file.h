#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

#include <zip.h>

// A zip archive with these parts, as spreadsheets are; optionally not compressed.
inline QByteArray zipped(const QList<std::pair<QByteArray, QByteArray>> &parts, bool compress = true)
{
    zip_source_t *buffer = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(buffer);
    zip_t *zip = zip_open_from_source(buffer, ZIP_TRUNCATE, nullptr);
    for (const auto &[name, bytes] : parts) {
        const zip_int64_t at = zip_file_add(zip, name.constData(),
            zip_source_buffer(zip, bytes.constData(), zip_uint64_t(bytes.size()), 0), ZIP_FL_OVERWRITE);
        if (at >= 0)
            zip_set_file_compression(zip, zip_uint64_t(at), compress ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
    }
    QByteArray archive;
    if (zip_close(zip) == 0 && zip_source_open(buffer) == 0) {
        zip_stat_t stat;
        zip_source_stat(buffer, &stat);
        archive.resize(qsizetype(stat.size));
        zip_source_read(buffer, archive.data(), stat.size);
        zip_source_close(buffer);
    }
    zip_source_free(buffer);
    return archive;
}

// The smallest .xlsx with these parts: the first is the first sheet's XML.
inline QByteArray xlsxOf(const QByteArray &sheet, const QByteArray &shared = {},
    const QByteArray &styles = {}, const QByteArray &workbookProperties = {}, bool compress = true)
{
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    QList<std::pair<QByteArray, QByteArray>> parts = {
        {"[Content_Types].xml", "<Types/>"},
        {"_rels/.rels",
            "<Relationships><Relationship Id=\"r\" Type=\"" + types
                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml",
            "<workbook xmlns:r=\"" + types + "\">" + workbookProperties
                + "<sheets><sheet name=\"People\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"s1\" Type=\"" + types
                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"t\" Type=\"" + types
                + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"y\" Type=\"" + types
                + "/styles\" Target=\"styles.xml\"/></Relationships>"},
        {"xl/worksheets/sheet1.xml", sheet},
    };
    if (!shared.isNull())
        parts.append({"xl/sharedStrings.xml", shared});
    if (!styles.isNull())
        parts.append({"xl/styles.xml", styles});
    return zipped(parts, compress);
}

// The smallest .ods with this content.xml.
inline QByteArray odsOf(const QByteArray &content, bool compress = true)
{
    return zipped(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content}}, compress);
}
