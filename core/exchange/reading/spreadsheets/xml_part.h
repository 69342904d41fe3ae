#pragma once

#include "core/exchange/reading/spreadsheets/zip_archive.h"

#include <QXmlStreamReader>

#include <memory>

namespace mentorbook {

// An XML part of a spreadsheet, token by token, held to what spreadsheet programs write: no document type (so
// no entities of its own), no deep nesting, no single token of megabytes, no tag of thousands of attributes.
class XmlPart
{
public:
    explicit XmlPart(std::unique_ptr<ZipArchive::Part> part);
    ~XmlPart();
    XmlPart(XmlPart &&) noexcept;

    // The next token. False at the end of the document and when reading failed: see result().
    bool next();
    // Success at the sound end of the document only.
    [[nodiscard]] Result<> result() const;

    // Leaves an element whose start was the last token, with all that is in it.
    void skipElement();

    [[nodiscard]] bool isStart() const { return m_xml->isStartElement(); }
    [[nodiscard]] bool isEnd() const { return m_xml->isEndElement(); }
    [[nodiscard]] bool isText() const { return m_xml->isCharacters(); }
    // Of an element, without its prefix: prefixes and, in two editions of the standard, namespaces differ.
    [[nodiscard]] QStringView name() const { return m_xml->name(); }
    [[nodiscard]] bool starts(QLatin1StringView name) const { return isStart() && m_xml->name() == name; }
    [[nodiscard]] bool ends(QLatin1StringView name) const { return isEnd() && m_xml->name() == name; }
    [[nodiscard]] QStringView text() const { return m_xml->text(); }
    [[nodiscard]] int depth() const { return m_depth; }

    // Of the element whose start was the last token; what they say lives until the next one.
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_xml->attributes(); }
    // The value of an attribute of this name, whatever its prefix; empty where there is none.
    [[nodiscard]] QStringView attribute(QLatin1StringView name) const;
    [[nodiscard]] bool isIn(QLatin1StringView space) const { return m_xml->namespaceUri() == space; }

private:
    class Guard;

    std::unique_ptr<Guard> m_guard;
    std::unique_ptr<QXmlStreamReader> m_xml;
    int m_depth = 0;
    bool m_refused = false; // it is well-formed, but nothing that a spreadsheet program writes
};

} // namespace mentorbook
