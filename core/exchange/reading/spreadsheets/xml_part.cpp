#include "core/exchange/reading/spreadsheets/xml_part.h"

#include "core/base/tr.h"

#include <utility>

namespace mentorbook {
namespace {

constexpr int maximumDepth = 200;
constexpr qint64 maximumToken = 4 * 1024 * 1024; // bytes
// QXmlStreamReader compares every attribute of a tag with every other.
constexpr qint64 maximumAttributes = 10'000;

} // namespace

// Between the part and the XML reader: gives no more bytes than one token may have.
class XmlPart::Guard final : public QIODevice
{
public:
    explicit Guard(std::unique_ptr<ZipArchive::Part> part)
        : m_part(std::move(part))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    void beginToken() { m_token = 0; }
    [[nodiscard]] bool refused() const { return m_refused; }
    [[nodiscard]] const ZipArchive::Part &part() const { return *m_part; }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_refused || m_part->atEnd(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        if (m_refused)
            return -1;
        const qint64 got = m_part->read(data, maxSize);
        if (got <= 0)
            return got;
        m_token += got;
        // A tag cannot hold another <, and has an = for every attribute.
        for (const char *at = data; at != data + got; ++at) {
            if (*at == '<')
                m_equals = 0;
            else if (*at == '=')
                ++m_equals;
            m_refused = m_refused || m_equals > maximumAttributes;
        }
        m_refused = m_refused || m_token > maximumToken;
        return m_refused ? -1 : got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::unique_ptr<ZipArchive::Part> m_part;
    qint64 m_token = 0;
    qint64 m_equals = 0;
    bool m_refused = false;
};

XmlPart::XmlPart(std::unique_ptr<ZipArchive::Part> part)
    : m_guard(std::make_unique<Guard>(std::move(part)))
    , m_xml(std::make_unique<QXmlStreamReader>(m_guard.get()))
{
}

XmlPart::~XmlPart() = default;
XmlPart::XmlPart(XmlPart &&) noexcept = default;

bool XmlPart::next()
{
    if (m_refused || m_xml->atEnd())
        return false;
    m_guard->beginToken();
    switch (m_xml->readNext()) {
    case QXmlStreamReader::StartElement:
        m_refused = ++m_depth > maximumDepth;
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        m_refused = true;
        break;
    case QXmlStreamReader::Invalid:
        return false;
    default:
        break;
    }
    return !m_refused;
}

Result<> XmlPart::result() const
{
    if (const auto &failed = m_guard->part().failure())
        return std::unexpected(*failed);
    if (m_refused || m_guard->refused())
        return failure(ErrorKind::InvalidInput,
            Tr::tr("The spreadsheet holds something that no spreadsheet program writes, and is not read. "
                   "Open it "
                   "in a spreadsheet program and save it anew."));
    if (m_xml->hasError())
        return failure(ErrorKind::InvalidInput,
            Tr::tr("The spreadsheet is damaged: a part of it is no sound XML. Ask for the file again, or "
                   "open it "
                   "in a spreadsheet program and save it anew."),
            m_xml->errorString());
    return {};
}

void XmlPart::skipElement()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next()) { }
}

QStringView XmlPart::attribute(QLatin1StringView name) const
{
    const QXmlStreamAttributes attributes = m_xml->attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name)
            return attribute.value();
    }
    return {};
}

} // namespace mentorbook
