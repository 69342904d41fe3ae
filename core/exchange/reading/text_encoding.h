#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace mentorbook {

// How a file's bytes stand for characters.
struct TextEncoding
{
    enum class Kind {
        Utf8,
        Utf16Le,
        Utf16Be,
        Windows1252,
        System, // one that Qt or ICU knows by name
    };
    Kind kind = Kind::Utf8;
    QString name = QStringLiteral("UTF-8"); // the usual one, such as "Shift_JIS"

    bool operator==(const TextEncoding &) const = default;
};

[[nodiscard]] TextEncoding textEncoding(TextEncoding::Kind kind); // not System

// Knows the usual spellings, such as "utf8", "latin1", "cp1250" and "sjis". None where the name is unknown or
// this system does not offer the encoding.
[[nodiscard]] std::optional<TextEncoding> encodingFromName(const QString &name);

// What a person can choose among on this system, the likely ones first.
[[nodiscard]] QStringList knownEncodings();

} // namespace mentorbook
