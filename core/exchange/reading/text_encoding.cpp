#include "core/exchange/reading/text_encoding.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

using Kind = TextEncoding::Kind;

struct Known
{
    Kind kind;
    const char *name;
    const char *otherNames; // letters and digits only, with spaces around
};

// By name, in the order in which they are offered. What is not of ours must be offered by Qt, which asks ICU.
constexpr Known known[] = {
    {Kind::Utf8, "UTF-8", " utf8bom ascii usascii "},
    {Kind::Windows1252, "windows-1252", " cp1252 latin1 iso88591 ansi "},
    {Kind::Utf16Le, "UTF-16LE", " utf16 unicode "},
    {Kind::Utf16Be, "UTF-16BE", " "},
    {Kind::System, "ISO-8859-15", " latin9 "},
    {Kind::System, "windows-1250", " cp1250 "},
    {Kind::System, "ISO-8859-2", " latin2 "},
    {Kind::System, "windows-1251", " cp1251 "},
    {Kind::System, "KOI8-R", " "},
    {Kind::System, "windows-1253", " cp1253 "},
    {Kind::System, "ISO-8859-7", " "},
    {Kind::System, "windows-1254", " cp1254 iso88599 latin5 "},
    {Kind::System, "windows-1255", " cp1255 "},
    {Kind::System, "windows-1256", " cp1256 "},
    {Kind::System, "windows-1257", " cp1257 "},
    {Kind::System, "windows-1258", " cp1258 "},
    {Kind::System, "macintosh", " macroman mac "},
    {Kind::System, "IBM437", " cp437 "},
    {Kind::System, "IBM850", " cp850 "},
    {Kind::System, "Shift_JIS", " sjis cp932 windows31j "},
    {Kind::System, "EUC-JP", " "},
    {Kind::System, "GB18030", " gbk gb2312 cp936 "},
    {Kind::System, "Big5", " cp950 "},
    {Kind::System, "EUC-KR", " cp949 "},
};

QString plain(QString name)
{
    name = name.toLower();
    name.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return name;
}

bool isOffered(const Known &encoding)
{
    return encoding.kind != Kind::System || QStringDecoder(encoding.name).isValid();
}

} // namespace

TextEncoding textEncoding(Kind kind)
{
    const auto found = std::find_if(
        std::begin(known), std::end(known), [kind](const Known &encoding) { return encoding.kind == kind; });
    return {.kind = kind, .name = QString::fromLatin1(found->name)};
}

std::optional<TextEncoding> encodingFromName(const QString &name)
{
    const QString wanted = plain(name);
    if (wanted.isEmpty())
        return std::nullopt;
    for (const Known &encoding : known) {
        const QString usual = QString::fromLatin1(encoding.name);
        if ((plain(usual) == wanted || QLatin1StringView(encoding.otherNames).contains(u" %1 "_s.arg(wanted)))
            && isOffered(encoding))
            return TextEncoding{.kind = encoding.kind, .name = usual};
    }
    return std::nullopt;
}

QStringList knownEncodings()
{
    QStringList names;
    for (const Known &encoding : known) {
        if (isOffered(encoding))
            names.append(QString::fromLatin1(encoding.name));
    }
    return names;
}

} // namespace mentorbook
