#include "core/exchange/reading/text_decoder.h"

#include "core/base/tr.h"
#include "core/exchange/reading/read_options.h"

#include <QBuffer>
#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

using Kind = TextEncoding::Kind;

constexpr qint64 blockSize = 256 * 1024;
constexpr char16_t replacement = u'\uFFFD';

// windows-1252's 0x80…0x9F; elsewhere it is Latin-1. The five bytes it leaves open stay control characters.
constexpr std::array<char16_t, 32> windows1252 = {0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
    0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D,
    0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

unsigned char byteAt(QByteArrayView bytes, qsizetype i) { return static_cast<unsigned char>(bytes[i]); }

// How many bytes of a block can be decoded without those that follow it.
qsizetype wholeUtf8(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const unsigned char lead = byteAt(bytes, bytes.size() - back);
        if ((lead & 0xC0) == 0x80)
            continue;
        const qsizetype needed = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
        return needed > back ? bytes.size() - back : bytes.size();
    }
    return bytes.size();
}

char16_t utf16Unit(QByteArrayView bytes, qsizetype i, bool littleEndian)
{
    const unsigned first = byteAt(bytes, i);
    const unsigned second = byteAt(bytes, i + 1);
    return static_cast<char16_t>(littleEndian ? first | (second << 8) : (first << 8) | second);
}

qsizetype wholeUtf16(QByteArrayView bytes, bool littleEndian)
{
    const qsizetype even = bytes.size() & ~qsizetype(1);
    if (even >= 2 && QChar::isHighSurrogate(utf16Unit(bytes, even - 2, littleEndian)))
        return even - 2;
    return even;
}

QString fromUtf16Bytes(QByteArrayView bytes, bool littleEndian)
{
    QString text;
    text.reserve(bytes.size() / 2 + 1);
    qsizetype i = 0;
    for (; i + 1 < bytes.size(); i += 2) {
        const char16_t unit = utf16Unit(bytes, i, littleEndian);
        if (!QChar::isSurrogate(unit)) {
            text += QChar(unit);
            continue;
        }
        const bool paired = QChar::isHighSurrogate(unit) && i + 3 < bytes.size()
            && QChar::isLowSurrogate(utf16Unit(bytes, i + 2, littleEndian));
        if (paired) {
            text += QChar(unit);
            text += QChar(utf16Unit(bytes, i + 2, littleEndian));
            i += 2;
        } else {
            text += QChar(replacement);
        }
    }
    if (i < bytes.size())
        text += QChar(replacement);
    return text;
}

QString fromWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const unsigned char byte = byteAt(bytes, i);
        text[i] = byte >= 0x80 && byte < 0xA0 ? QChar(windows1252[byte - 0x80u]) : QChar(ushort(byte));
    }
    return text;
}

// Delimiters and line ends are the ASCII that every script's tables have: in UTF-16 their other byte is NUL.
// A damaged file of bytes has NULs elsewhere.
std::optional<TextEncoding::Kind> utf16ByNuls(QByteArrayView bytes)
{
    qsizetype nuls[2] = {0, 0}; // at even and odd places
    qsizetype paired[2] = {0, 0}; // structure at even places with NUL behind, at odd ones with NUL before
    qsizetype structure = 0;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        for (const int odd : {0, 1}) {
            const char byte = bytes[i + odd];
            nuls[odd] += byte == '\0' ? 1 : 0;
            if (byte != '\0' && QByteArrayView("\r\n,;\t|").contains(byte)) {
                ++structure;
                paired[odd] += bytes[i + 1 - odd] == '\0' ? 1 : 0;
            }
        }
    }
    const qsizetype units = bytes.size() / 2;
    const auto isUtf16 = [&](int nulsAt) {
        const qsizetype these = nuls[nulsAt];
        if (these == 0 || nuls[1 - nulsAt] * 20 > these)
            return false;
        return structure > 0 ? paired[1 - nulsAt] * 2 > structure : these * 2 > units;
    };
    if (isUtf16(1))
        return Kind::Utf16Le;
    if (isUtf16(0))
        return Kind::Utf16Be;
    return std::nullopt;
}

std::unexpected<Error> readFailure(const QIODevice &device)
{
    return failure(ErrorKind::File, Tr::tr("The file could not be read."), device.errorString());
}

// The device's bytes as they come, until `use` says stop. Fails beyond the limit.
template <class Use>
Result<> forEachBlock(QIODevice &device, qint64 maximumBytes, const Progress *progress, const Use &use)
{
    qint64 total = 0;
    while (true) {
        if (progress && progress->isCanceled())
            return std::unexpected(readingCanceled());
        const QByteArray block = device.read(blockSize);
        if (block.isEmpty()) {
            // A pipe may have nothing yet; a file is at its end.
            if (device.isSequential() && device.waitForReadyRead(-1))
                continue;
            return {};
        }
        total += block.size();
        if (total > maximumBytes)
            return std::unexpected(tooLarge(maximumBytes));
        if (!use(block))
            return {};
    }
}

Result<bool> isUtf8(QIODevice &device, qint64 maximumBytes, const Progress *progress)
{
    QByteArray pending;
    bool valid = true;
    const auto read = forEachBlock(device, maximumBytes, progress, [&](const QByteArray &block) {
        pending += block;
        const qsizetype whole = wholeUtf8(pending);
        valid = QByteArrayView(pending).first(whole).isValidUtf8();
        pending.remove(0, whole);
        return valid;
    });
    if (!read)
        return std::unexpected(read.error());
    return valid && pending.isEmpty();
}

} // namespace

Result<TextDecoder> TextDecoder::open(
    QIODevice &device, std::optional<TextEncoding> forced, qint64 maximumBytes, const Progress *progress)
{
    if (!device.isReadable())
        return readFailure(device);

    TextDecoder decoder;
    decoder.m_maximumBytes = maximumBytes;
    if (device.isSequential()) {
        auto copy = std::make_unique<QBuffer>();
        auto read = forEachBlock(device, maximumBytes, progress, [&copy](const QByteArray &block) {
            copy->buffer() += block;
            return true;
        });
        if (!read)
            return passOn(read);
        copy->open(QIODevice::ReadOnly);
        decoder.m_device = copy.get();
        decoder.m_copy = std::move(copy);
    } else {
        if (device.size() - device.pos() > maximumBytes)
            return std::unexpected(tooLarge(maximumBytes));
        decoder.m_device = &device;
    }

    const qint64 beginning = decoder.m_device->pos();
    const QByteArray head = decoder.m_device->peek(4096);
    if (head.startsWith(QByteArrayView("\xFF\xFE\0\0", 4))
        || head.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return failure(ErrorKind::Unsupported,
            Tr::tr("The file is in UTF-32, which is not read. Save it as UTF-8 and try again."));
    if (forced) {
        decoder.m_encoding = *forced;
        if (forced->kind == Kind::System)
            decoder.m_system = std::make_unique<QStringDecoder>(forced->name.toLatin1().constData());
    } else if (head.startsWith("\xEF\xBB\xBF")) {
        decoder.m_encoding = textEncoding(Kind::Utf8);
    } else if (head.startsWith("\xFF\xFE")) {
        decoder.m_encoding = textEncoding(Kind::Utf16Le);
    } else if (head.startsWith("\xFE\xFF")) {
        decoder.m_encoding = textEncoding(Kind::Utf16Be);
    } else if (const auto guess = utf16ByNuls(head)) {
        decoder.m_encoding = textEncoding(*guess);
    } else {
        auto utf8 = isUtf8(*decoder.m_device, maximumBytes, progress);
        if (!utf8)
            return passOn(utf8);
        decoder.m_encoding = textEncoding(*utf8 ? Kind::Utf8 : Kind::Windows1252);
        if (!decoder.m_device->seek(beginning))
            return readFailure(*decoder.m_device);
    }
    return decoder;
}

Result<QString> TextDecoder::next()
{
    while (true) {
        const QByteArray block = m_device->read(blockSize);
        m_bytesRead += block.size();
        if (m_bytesRead > m_maximumBytes) // it grew while it was read
            return std::unexpected(tooLarge(m_maximumBytes));
        if (block.isEmpty() && !m_device->atEnd())
            return readFailure(*m_device);
        m_pending += block;
        QString text = decoded(block.isEmpty());
        if (!text.isEmpty() || block.isEmpty())
            return text;
    }
}

QString TextDecoder::decoded(bool atEnd)
{
    const bool littleEndian = m_encoding.kind == Kind::Utf16Le;
    qsizetype whole = m_pending.size();
    QString text;
    switch (m_encoding.kind) {
    case Kind::Utf8: {
        if (!atEnd)
            whole = wholeUtf8(m_pending);
        // fromUtf8() drops a byte order mark wherever the text begins, even in the middle of the file.
        const QByteArrayView bytes = QByteArrayView(m_pending).first(whole);
        if (!m_atBeginning && bytes.startsWith("\xEF\xBB\xBF"))
            text = QChar(QChar::ByteOrderMark);
        text += QString::fromUtf8(bytes);
        break;
    }
    case Kind::Utf16Le:
    case Kind::Utf16Be:
        if (!atEnd)
            whole = wholeUtf16(m_pending, littleEndian);
        text = fromUtf16Bytes(QByteArrayView(m_pending).first(whole), littleEndian);
        if (m_atBeginning && text.startsWith(QChar(QChar::ByteOrderMark)))
            text.remove(0, 1);
        break;
    case Kind::Windows1252:
        text = fromWindows1252(m_pending);
        break;
    case Kind::System:
        text = systemDecoded(atEnd);
        break;
    }
    if (whole > 0)
        m_atBeginning = false;
    m_pending.remove(0, whole);
    return text;
}

// Qt keeps the beginning of a character until the rest comes; a line end shows whether it kept one at the
// end.
QString TextDecoder::systemDecoded(bool atEnd)
{
    QString text = m_system->decode(m_pending);
    if (atEnd) {
        text += QString(m_system->decode("\n"));
        text.chop(1);
    }
    if (m_atBeginning && text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    text.replace(QChar(0x1A), QChar(replacement)); // ICU's mark in some encodings
    return text;
}

} // namespace mentorbook
