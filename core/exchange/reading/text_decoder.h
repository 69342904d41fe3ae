#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>
#include <optional>

namespace mentorbook {

enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

// "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"
[[nodiscard]] QString encodingName(TextEncoding encoding);

// Knows the usual other spellings, such as "utf8" and "latin1".
[[nodiscard]] std::optional<TextEncoding> encodingFromName(const QString &name);

// Turns a file's bytes into text, block by block, without its byte order mark. What the encoding does not
// know, and surrogates that stand alone, become U+FFFD.
class TextDecoder
{
public:
    // Without `forced` the encoding is: that of the byte order mark; UTF-16 where every other byte tends to
    // be NUL; UTF-8 where all of the file is; else windows-1252. Reads the file through once for that. The
    // device must be open for reading and stay so. Fails when it cannot be read or holds more than
    // `maximumBytes`.
    static Result<TextDecoder> open(
        QIODevice &device, std::optional<TextEncoding> forced, qint64 maximumBytes);

    [[nodiscard]] TextEncoding encoding() const { return m_encoding; }
    [[nodiscard]] qint64 size() const { return m_device->size(); } // bytes
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

    // The next block of text; empty at the end of the file only.
    Result<QString> next();

private:
    TextDecoder() = default;

    [[nodiscard]] QString decoded(bool atEnd);

    std::unique_ptr<QIODevice> m_copy; // of a device that cannot be read twice
    QIODevice *m_device = nullptr;
    TextEncoding m_encoding = TextEncoding::Utf8;
    qint64 m_maximumBytes = 0;
    qint64 m_bytesRead = 0;
    QByteArray m_pending; // bytes read and not decoded yet: the beginning of a character
    bool m_atBeginning = true;
};

} // namespace mentorbook
