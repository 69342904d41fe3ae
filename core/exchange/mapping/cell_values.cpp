#include "core/exchange/mapping/cell_values.h"

#include "core/base/tr.h"
#include "core/exchange/writing/csv_writer.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

// Control characters other than white space, zero-width spaces and direction marks: they are not seen, and an
// employee number with one does not equal the same number without.
bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return (c.category() == QChar::Other_Control && !c.isSpace()) || u == 0x200B || u == 0xFEFF || u == 0x2060
        || u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
}

QString visible(const QString &cell)
{
    QString text = unguarded(cell);
    text.removeIf(isInvisible);
    return text.normalized(QString::NormalizationForm_C);
}

std::expected<QDate, QString> checkedDay(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid())
        return std::unexpected(Tr::tr("There is no such day."));
    if (year < 1900 || year > 2199)
        return std::unexpected(Tr::tr("The year is not between 1900 and 2199."));
    return date;
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

QString tidied(const QString &cell) { return visible(cell).simplified(); }

QString tidiedLines(const QString &cell)
{
    QString text = visible(cell);
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    return text.trimmed();
}

std::expected<QDate, QString> dayFrom(const QString &text, std::optional<DateOrder> order)
{
    static const QRegularExpression iso(
        u"^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?"
        "(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?$"_s);
    static const QRegularExpression three(
        u"^([0-9]{1,4})([./-]) ?([0-9]{1,2})\\2 ?([0-9]{1,4})(?: [0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?$"_s);

    if (const auto match = iso.match(text); match.hasMatch())
        return checkedDay(
            match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());
    const auto match = three.match(text);
    if (!match.hasMatch())
        return std::unexpected(Tr::tr("This is not a day."));
    if (!order)
        return std::unexpected(Tr::tr(
            "It is not said in which order day, month and year stand; only days such as 2024-12-31 are "
            "certain without it."));

    const std::array<QStringView, 3> parts
        = {match.capturedView(1), match.capturedView(3), match.capturedView(4)};
    const std::array<size_t, 3> at = *order == DateOrder::DayMonthYear ? std::array<size_t, 3>{2, 1, 0}
        : *order == DateOrder::MonthDayYear                            ? std::array<size_t, 3>{2, 0, 1}
                                                                       : std::array<size_t, 3>{0, 1, 2};
    if (parts[at[0]].size() != 4)
        return std::unexpected(
            Tr::tr("The year does not have four digits, or the parts stand in another order."));
    return checkedDay(parts[at[0]].toInt(), parts[at[1]].toInt(), parts[at[2]].toInt());
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

bool isNoDay(const QString &text)
{
    static const QRegularExpression never(
        u"^(?:|-+|n/?a|#n/a|null|none|9999[-./]12[-./]31(?:[T ].*)?|(?:31[-./]12|12[-./]31)[-./]9999)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return never.match(text).hasMatch();
}

std::optional<int> integerFrom(const QString &text)
{
    static const QRegularExpression whole(u"^([+-]?[0-9]{1,9})(?:[.,]0{1,2})?$"_s);
    const auto match = whole.match(text);
    return match.hasMatch() ? std::optional(match.capturedView(1).toInt()) : std::nullopt;
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
