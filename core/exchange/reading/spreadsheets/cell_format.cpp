#include "core/exchange/reading/spreadsheets/cell_format.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

constexpr double lastSerial = 2'958'465; // 9999-12-31
constexpr qint64 millisecondsADay = 86'400'000;

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// The letters of a code that mean a value: without what it prints as it stands, colors and conditions.
// Elapsed hours, minutes or seconds in brackets are told in `isElapsed`.
QString meaningOf(QStringView code, bool &isElapsed)
{
    QString meaning;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u';') // what follows is for negative numbers
            break;
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            if (end < 0)
                break;
            const QStringView inside = code.sliced(i + 1, end - i - 1);
            const bool elapsed = c == u'[' && !inside.isEmpty()
                && std::all_of(inside.begin(), inside.end(),
                    [&inside](QChar other) { return other.toLower() == inside.front().toLower(); });
            if (elapsed && u"hms"_s.contains(inside.front().toLower())) {
                isElapsed = true;
                meaning += inside.front().toLower();
            }
            i = end;
        } else {
            meaning += c;
        }
    }
    return meaning;
}

// A day's fraction has 15 digits at best; what is a millisecond off is meant as the whole second.
qint64 millisecondsOf(double days)
{
    const qint64 moment = std::llround(days * double(millisecondsADay));
    const qint64 rest = moment % 1000;
    return rest <= 1 || rest >= 999 ? (moment + 500) / 1000 * 1000 : moment;
}

QString timeText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    const QString text = u"%1:%2:%3"_s.arg(seconds / 3600, 2, 10, QChar(u'0'))
                             .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
                             .arg(seconds % 60, 2, 10, QChar(u'0'));
    const qint64 rest = milliseconds % 1000;
    return rest == 0 ? text : text + u".%1"_s.arg(rest, 3, 10, QChar(u'0'));
}

// Days count from 1899-12-31 or 1904-01-01. The count of 1900 has a 29 February that never was: day 60.
QString dayText(qint64 day, DateEpoch epoch)
{
    if (epoch == DateEpoch::Year1904)
        return QDate(1904, 1, 1).addDays(day).toString(Qt::ISODate);
    if (day == 0)
        return u"1900-01-00"_s;
    if (day == 60)
        return u"1900-02-29"_s;
    return QDate(1899, 12, 31).addDays(day > 60 ? day - 1 : day).toString(Qt::ISODate);
}

QString plainNumber(double value)
{
    if (value == 0)
        return u"0"_s;
    const double size = std::fabs(value);
    const char format = size >= 1e21 || size < 1e-9 ? 'g' : 'f';
    return QString::number(value, format, QLocale::FloatingPointShortest);
}

} // namespace

CellFormat formatFromCode(QStringView code)
{
    if (isDigits(code) && code.size() > 1 && code.count(u'0') == code.size())
        return {.digits = int(std::min<qsizetype>(code.size(), 50))};

    bool isElapsed = false;
    QString meaning = meaningOf(code, isElapsed);
    meaning.remove(u"general"_s);
    if (isElapsed)
        return {.kind = CellFormat::Kind::Duration};
    const bool hasTime = meaning.contains(u'h') || meaning.contains(u's') || meaning.contains(u"am/pm"_s);
    meaning.remove(u"am/pm"_s);
    meaning.remove(u"a/p"_s);
    // An e is a year in some languages, but an exponent before a sign, as in 0.00E+00.
    const bool hasEra = meaning.contains(u'e') && !meaning.contains(u"e+"_s) && !meaning.contains(u"e-"_s);
    // Without hours and seconds, m is a month.
    const bool hasDay
        = meaning.contains(u'y') || meaning.contains(u'd') || hasEra || (meaning.contains(u'm') && !hasTime);
    if (!hasDay && !hasTime)
        return {};
    return {.kind = CellFormat::Kind::Moment, .timeOnly = !hasDay};
}

CellFormat builtinFormat(int id)
{
    using Kind = CellFormat::Kind;
    if (id == 46)
        return {.kind = Kind::Duration};
    if ((id >= 18 && id <= 21) || id == 32 || id == 33 || id == 45 || id == 47 || (id >= 75 && id <= 76)
        || id == 80)
        return {.kind = Kind::Moment, .timeOnly = true};
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
        || (id >= 71 && id <= 74) || id == 77 || id == 81)
        return {.kind = Kind::Moment};
    return {};
}

QString numberText(QStringView stored, const CellFormat &format, DateEpoch epoch)
{
    const QStringView text = stored.trimmed();
    if (format.kind == CellFormat::Kind::Number) {
        const bool isNegative = text.startsWith(u'-');
        const QStringView whole = isNegative ? text.sliced(1) : text;
        if (isDigits(whole) && (whole.size() == 1 || whole.front() != u'0')) {
            if (!isNegative && whole.size() < format.digits)
                return whole.toString().rightJustified(format.digits, u'0');
            return isNegative && whole == u"0"_s ? u"0"_s : text.toString();
        }
    }
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return stored.toString();
    if (format.kind == CellFormat::Kind::Duration && value >= 0 && value < lastSerial)
        return timeText(millisecondsOf(value));
    if (format.kind != CellFormat::Kind::Moment || value < 0 || value >= lastSerial + 1) {
        const QString number = plainNumber(value);
        return isDigits(number) && number.size() < format.digits ? number.rightJustified(format.digits, u'0')
                                                                 : number;
    }

    const qint64 moment = millisecondsOf(value);
    const qint64 day = moment / millisecondsADay;
    const qint64 time = moment % millisecondsADay;
    if (format.timeOnly)
        return timeText(time);
    return time == 0 ? dayText(day, epoch) : dayText(day, epoch) + u'T' + timeText(time);
}

QString momentText(QStringView stored)
{
    static const QRegularExpression midnight(u"^([0-9-]+)T00:00(?::00(?:\\.0+)?)?Z?$"_s);
    const QString text = stored.trimmed().toString();
    const auto match = midnight.match(text);
    return match.hasMatch() ? match.captured(1) : text;
}

QString durationText(QStringView stored)
{
    static const QRegularExpression parts(
        u"^P(?:([0-9]{1,6})D)?T(?:([0-9]{1,8})H)?(?:([0-9]{1,8})M)?(?:([0-9]{1,8}(?:\\.[0-9]+)?)S)?$"_s);
    const QString text = stored.trimmed().toString();
    const auto match = parts.match(text);
    if (!match.hasMatch())
        return text;
    const double seconds = match.captured(1).toDouble() * 86400 + match.captured(2).toDouble() * 3600
        + match.captured(3).toDouble() * 60 + match.captured(4).toDouble();
    return timeText(millisecondsOf(seconds / 86400));
}

} // namespace mentorbook
