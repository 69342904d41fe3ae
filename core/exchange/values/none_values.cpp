#include "core/exchange/values/none_values.h"

#include "core/exchange/values/day_values.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

bool isOneOf(const QSet<QString> &words, const QString &text)
{
    return text.size() <= 32 && words.contains(text.toCaseFolded());
}

// Most values are told by their first character: this is asked of every value of a file.
bool mayBeginNone(const QString &text) { return u"nN#(<\\-\u2013\u2014"_s.contains(text.front()); }

bool isDash(const QString &text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return c == u'-' || c == u'\u2013' || c == u'\u2014'; });
}

bool isFarFromToday(QDate day)
{
    return day.year() == 1900 || day.year() >= 2099 || day == QDate(1970, 1, 1);
}

} // namespace

bool isNoText(const QString &text)
{
    // What databases, statistics programs and spreadsheets write, these in their four languages.
    static const QSet<QString> words
        = {u"n/a"_s, u"#n/a"_s, u"#nv"_s, u"#n/v"_s, u"#n/d"_s, u"null"_s, u"(null)"_s, u"<null>"_s,
            u"(blank)"_s, u"(empty)"_s, u"(leer)"_s, u"(vide)"_s, u"(en blanco)"_s, u"\\n"_s};
    constexpr qsizetype longest = 11;
    if (text.isEmpty())
        return true;
    return text.size() <= longest && mayBeginNone(text) && (isDash(text) || isOneOf(words, text));
}

bool isNoDay(const QString &text)
{
    static const QSet<QString> words = {u"na"_s, u"n.a."_s, u"nan"_s, u"nat"_s, u"nil"_s, u"none"_s};
    if (isNoText(text))
        return true;
    if (mayBeginNone(text))
        return isOneOf(words, text);
    if (text.front() < u'0' || text.front() > u'9')
        return false;
    if (text == "0"_L1 || text == "0.0"_L1 || text == "2958465"_L1) // the last is 9999-12-31 in a spreadsheet
        return true;
    // Year, month and day 0, or a day of the year 1 or 9999, in any order and with any time.
    static const QRegularExpression never(
        u"^(?:0{1,4}([-./])0{1,2}\\1(?:0{1,4})|(?:0001|9999)[-./][0-9]{1,2}[-./][0-9]{1,2}"
        "|[0-9]{1,2}[-./][0-9]{1,2}[-./](?:0001|9999)|[0-9]{1,2}[- ][a-z]{3}[- ]9999|99991231|00000000)"
        "(?:[T ].*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.size() >= 5
        && (text.contains(u"000") || text.contains(u"9999") || text.startsWith(u"0/0")
            || text.startsWith(u"0-0"))
        && never.match(text).hasMatch();
}

bool mayBeNoDay(const QString &text)
{
    if (isNoDay(text))
        return false;
    const bool hasDigit
        = std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return !hasDigit || isPlaceholder(text, possibleDays(text));
}

bool isPlaceholder(const QString &text, const PossibleDays &days)
{
    if (days.certain)
        return isFarFromToday(*days.certain);
    const bool isDay = std::any_of(days.inOrder.begin(), days.inOrder.end(),
        [](const std::optional<QDate> &day) { return day.has_value(); });
    if (isDay)
        return std::any_of(days.inOrder.begin(), days.inOrder.end(),
            [](const std::optional<QDate> &day) { return day && isFarFromToday(*day); });
    // 1/0/1900 and 1753-01-01 are no days here, and yet what systems put where they know none.
    static const QRegularExpression year(u"(?:^|[^0-9])([0-9]{4})(?:$|[^0-9])"_s);
    const auto match = days.isDayLike ? year.match(text) : QRegularExpressionMatch();
    return match.hasMatch()
        && (match.capturedView(1).toInt() <= 1900 || match.capturedView(1).toInt() >= 2200);
}

bool mayBeNoText(const QString &text)
{
    static const QSet<QString> words = {u"?"_s, u"."_s, u"x"_s, u"na"_s, u"n.a."_s, u"n. a."_s, u"nan"_s,
        u"nil"_s, u"none"_s, u"tbd"_s, u"tbc"_s, u"unknown"_s, u"unassigned"_s, u"not assigned"_s,
        u"not applicable"_s, u"not available"_s, u"not specified"_s, u"no department"_s, u"no manager"_s,
        u"vacant"_s, u"kein"_s, u"keine"_s, u"keiner"_s, u"unbekannt"_s, u"nicht zugeordnet"_s, u"k.a."_s,
        u"k. a."_s, u"keine angabe"_s, u"entfällt"_s, u"offen"_s, u"aucun"_s, u"aucune"_s, u"inconnu"_s,
        u"inconnue"_s, u"non renseigné"_s, u"non applicable"_s, u"non affecté"_s, u"sans objet"_s, u"s/o"_s,
        u"ninguno"_s, u"ninguna"_s, u"desconocido"_s, u"sin asignar"_s, u"sin especificar"_s, u"no aplica"_s,
        u"no disponible"_s, u"n/d"_s, u"s/d"_s};
    if (isNoText(text))
        return false;
    return isOneOf(words, text) || text.startsWith("n/a"_L1, Qt::CaseInsensitive);
}

} // namespace mentorbook
