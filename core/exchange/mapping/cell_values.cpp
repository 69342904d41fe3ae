#include "core/exchange/mapping/cell_values.h"

#include "core/base/tr.h"
#include "core/exchange/values/day_values.h"
#include "core/exchange/writing/csv_writer.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

// Control characters other than white space, soft hyphens, zero-width spaces and direction marks: they are
// not seen, and an employee number with one does not equal the same number without.
bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return (c.category() == QChar::Other_Control && !c.isSpace()) || u == 0xAD || u == 0x200B || u == 0xFEFF
        || u == 0x2060 || u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E)
        || (u >= 0x2066 && u <= 0x2069);
}

QString visible(const QString &cell)
{
    QString text = unguarded(cell);
    text.removeIf(isInvisible);
    return text.normalized(QString::NormalizationForm_C);
}

// Nothing that visible() or simplified() would change: most cells of most files.
bool isPlain(const QString &cell)
{
    QChar previous = u' '; // none may begin with a space, or have two
    for (const QChar c : cell) {
        const char16_t u = c.unicode();
        const bool isStable = (u >= 0x20 && u <= 0x7E) || (u > 0xA0 && u <= 0x2FF && u != 0xAD);
        if (!isStable || (c == u' ' && previous == u' '))
            return false;
        previous = c;
    }
    return cell.isEmpty() || (previous != u' ' && cell.front() != u'\'');
}

} // namespace

QString dateOrderName(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear:
        return u"dmy"_s;
    case DateOrder::MonthDayYear:
        return u"mdy"_s;
    case DateOrder::YearMonthDay:
        return u"ymd"_s;
    }
    Q_UNREACHABLE();
}

std::optional<DateOrder> dateOrderFromName(const QString &name)
{
    for (const DateOrder order :
        {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay}) {
        if (name.compare(dateOrderName(order), Qt::CaseInsensitive) == 0)
            return order;
    }
    return std::nullopt;
}

QString tidied(const QString &cell) { return isPlain(cell) ? cell : visible(cell).simplified(); }

QString tidiedLines(const QString &cell)
{
    QString text = visible(cell);
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    return text.trimmed();
}

std::expected<QDate, QString> dayFrom(const QString &text, std::optional<DateOrder> order)
{
    const PossibleDays days = possibleDays(text);
    if (days.certain)
        return *days.certain;
    if (!days.isDayLike)
        return std::unexpected(Tr::tr("This is not a day."));
    const std::optional<QDate> dayFirst = days.in(DateOrder::DayMonthYear);
    const std::optional<QDate> monthFirst = days.in(DateOrder::MonthDayYear);
    if (order) {
        if (const std::optional<QDate> day = days.in(*order))
            return *day;
        if (dayFirst || monthFirst || days.in(DateOrder::YearMonthDay))
            return std::unexpected(
                Tr::tr("Day, month and year stand in another order here than in the rest of the column."));
    } else if (dayFirst || monthFirst) {
        if (!dayFirst || !monthFirst || *dayFirst == *monthFirst)
            return dayFirst ? *dayFirst : *monthFirst;
        return std::unexpected(
            Tr::tr("It is not said in which order day, month and year stand; only days such "
                   "as 2024-12-31 are certain without it."));
    }
    return std::unexpected(Tr::tr("There is no such day between 1900 and 2199."));
}

QString expectedDay(std::optional<DateOrder> order)
{
    if (!order)
        return Tr::tr("a day such as 2024-12-31");
    switch (*order) {
    case DateOrder::DayMonthYear:
        return Tr::tr("a day such as 2024-12-31 or 31.12.2024");
    case DateOrder::MonthDayYear:
        return Tr::tr("a day such as 2024-12-31 or 12/31/2024");
    case DateOrder::YearMonthDay:
        return Tr::tr("a day such as 2024-12-31 or 2024/12/31");
    }
    Q_UNREACHABLE();
}

std::optional<int> integerFrom(const QString &text)
{
    constexpr qsizetype mostDigits = 9;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    QStringView rest = text;
    if (rest.startsWith(u'+') || rest.startsWith(u'-'))
        rest = rest.sliced(1);
    const qsizetype digits = std::find_if_not(rest.begin(), rest.end(), isDigit) - rest.begin();
    if (digits == 0 || digits > mostDigits)
        return std::nullopt;
    const QStringView fraction = rest.sliced(digits); // "", ".0" or ",00"
    if (!fraction.isEmpty()
        && ((fraction.front() != u'.' && fraction.front() != u',') || fraction.size() < 2
            || fraction.size() > 3
            || std::any_of(fraction.begin() + 1, fraction.end(), [](QChar c) { return c != u'0'; })))
        return std::nullopt;
    const int number = rest.first(digits).toInt();
    return text.startsWith(u'-') ? -number : number;
}

bool looksLikeEmail(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    return at > 0 && at < text.size() - 1
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

QStringList listFrom(const QString &cell)
{
    static const QRegularExpression separator(u"[;,|\\r\\n]"_s);
    QStringList values;
    QSet<QString> seen;
    for (const QString &part : visible(cell).split(separator)) {
        const QString value = part.simplified();
        if (value.isEmpty() || seen.contains(value.toCaseFolded()))
            continue;
        seen.insert(value.toCaseFolded());
        values.append(value);
    }
    return values;
}

} // namespace mentorbook
