#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/reading/text_encoding.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringDecoder>

#include <memory>
#include <optional>

namespace mentorbook {

// Turns a file's bytes into text, block by block, without its byte order mark. What the encoding does not
// know, and surrogates that stand alone, become U+FFFD.
class TextDecoder
{
public:
    // Without `forced` the encoding is: that of the byte order mark; UTF-16 where every other byte tends to
    // be NUL; UTF-8 where all of the file is; else windows-1252. Reads the file through once for that. The
    // device must be open for reading and stay so. Fails when it cannot be read, holds more than
    // `maximumBytes`, or when `progress` is canceled.
    static Result<TextDecoder> open(QIODevice &device, std::optional<TextEncoding> forced,
        qint64 maximumBytes, const Progress *progress = nullptr);

    [[nodiscard]] const TextEncoding &encoding() const { return m_encoding; }
    [[nodiscard]] qint64 size() const { return m_device->size(); } // bytes
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

    // The next block of text; empty at the end of the file only.
    Result<QString> next();

private:
    TextDecoder() = default;

    [[nodiscard]] QString decoded(bool atEnd);
    [[nodiscard]] QString systemDecoded(bool atEnd);

    std::unique_ptr<QIODevice> m_copy; // of a device that cannot be read twice
    QIODevice *m_device = nullptr;
    TextEncoding m_encoding;
    std::unique_ptr<QStringDecoder> m_system; // for encodings of Kind::System
    qint64 m_maximumBytes = 0;
    qint64 m_bytesRead = 0;
    QByteArray m_pending; // bytes read and not decoded yet: the beginning of a character
    bool m_atBeginning = true;
};

} // namespace mentorbook
