#include "core/exchange/values/day_values.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

constexpr qsizetype longestDay = 64;
constexpr int firstSerial = 18'264; // 1950-01-01
constexpr int lastSerial = 73'415; // 2100-12-31

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

std::optional<QDate> dayOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1900 && year <= 2199 ? std::optional(date) : std::nullopt;
}

int fullYear(int year, qsizetype digits)
{
    if (digits > 2)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

// Reads a text from its beginning.
class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

    // Up to `most` digits; empty where there are none or more.
    QStringView digits(qsizetype most)
    {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), isDigit);
        const qsizetype length = end - m_rest.begin();
        return length > most ? QStringView() : take(length);
    }
    QStringView letters()
    {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), [](QChar c) { return c.isLetter(); });
        return take(end - m_rest.begin());
    }
    bool skip(QChar c)
    {
        if (m_rest.isEmpty() || m_rest.front() != c)
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }
    std::optional<QChar> anyOf(QStringView choices)
    {
        if (m_rest.isEmpty() || !choices.contains(m_rest.front()))
            return std::nullopt;
        return take(1).front();
    }
    bool skipWord(QStringView word)
    {
        if (!m_rest.startsWith(word, Qt::CaseInsensitive))
            return false;
        m_rest = m_rest.sliced(word.size());
        return true;
    }

private:
    QStringView take(qsizetype length)
    {
        const QStringView taken = m_rest.first(length);
        m_rest = m_rest.sliced(length);
        return taken;
    }

    QStringView m_rest;
};

// "", " 13:05", "T00:00:00.000+01:00", " 1:05 PM", and nothing after it.
bool isTimeAtEnd(Scanner rest)
{
    if (rest.atEnd())
        return true;
    if (!rest.anyOf(u" T"))
        return false;
    if (rest.digits(2).isEmpty() || !rest.skip(u':') || rest.digits(2).size() != 2)
        return false;
    if (rest.skip(u':')) {
        if (rest.digits(2).size() != 2)
            return false;
        if (rest.anyOf(u".,") && rest.digits(9).isEmpty())
            return false;
    }
    rest.skip(u' ');
    for (const QStringView half : {u"am", u"pm", u"a.m.", u"p.m."}) {
        if (rest.skipWord(half))
            return rest.atEnd();
    }
    if (rest.skip(u'Z') || rest.skipWord(u"UTC") || rest.skipWord(u"GMT"))
        return rest.atEnd();
    if (rest.anyOf(u"+-")) {
        if (rest.digits(4).isEmpty())
            return false;
        if (rest.skip(u':') && rest.digits(2).isEmpty())
            return false;
    }
    return rest.atEnd();
}

// Three numbers: 2024-03-04, 4.3.2024, 03/04/24, 4. 3. 2024
std::optional<PossibleDays> threeNumbers(QStringView text)
{
    Scanner scanner(text);
    const QStringView first = scanner.digits(4);
    const auto separator = first.isEmpty() ? std::nullopt : scanner.anyOf(u".-/");
    if (!separator)
        return std::nullopt;
    scanner.skip(u' ');
    const QStringView second = scanner.digits(2);
    if (second.isEmpty() || !scanner.skip(*separator))
        return std::nullopt;
    scanner.skip(u' ');
    const QStringView third = scanner.digits(4);
    if (third.isEmpty() || !isTimeAtEnd(scanner))
        return std::nullopt;

    const int a = first.toInt();
    const int b = second.toInt();
    const int c = third.toInt();
    PossibleDays days{.isDayLike = true};
    if (first.size() == 4 && third.size() <= 2) {
        days.certain = dayOf(a, b, c);
        return days;
    }
    const bool yearMayBeLast = third.size() == 2 || third.size() == 4;
    const bool yearMayBeFirst = first.size() == 2 && third.size() <= 2;
    if (first.size() > 2 || (!yearMayBeLast && !yearMayBeFirst))
        return std::nullopt;
    if (yearMayBeLast) {
        const int year = fullYear(c, third.size());
        days.inOrder[size_t(DateOrder::DayMonthYear)] = dayOf(year, b, a);
        days.inOrder[size_t(DateOrder::MonthDayYear)] = dayOf(year, a, b);
    }
    if (yearMayBeFirst)
        days.inOrder[size_t(DateOrder::YearMonthDay)] = dayOf(fullYear(a, first.size()), b, c);
    return days;
}

// 20240229, 45351, 45351.5
std::optional<PossibleDays> oneNumber(QStringView text)
{
    Scanner scanner(text);
    const QStringView digits = scanner.digits(8);
    if (digits.size() == 8 && scanner.atEnd()) {
        const auto day = dayOf(digits.first(4).toInt(), digits.sliced(4, 2).toInt(), digits.last(2).toInt());
        return day ? std::optional(PossibleDays{.isDayLike = true, .certain = day}) : std::nullopt;
    }
    if (digits.size() != 5)
        return std::nullopt;
    if (scanner.anyOf(u".,") && scanner.digits(17).isEmpty())
        return std::nullopt;
    const int serial = digits.toInt();
    if (!scanner.atEnd() || serial < firstSerial || serial > lastSerial)
        return std::nullopt;
    return PossibleDays{.isDayLike = true, .certain = QDate(1899, 12, 30).addDays(serial), .isSerial = true};
}

bool isFiller(QStringView word)
{
    static constexpr QStringView fillers[] = {
        u"de", u"del", u"of", u"the", u"den", u"der", u"le", u"el", u"st", u"nd", u"rd", u"th", u"er", u"ro"};
    return std::any_of(std::begin(fillers), std::end(fillers), [word](QStringView filler) {
        return word.size() == filler.size() && word.compare(filler, Qt::CaseInsensitive) == 0;
    });
}

// 3. März 2024, 03-Mar-24, Mar 3, 2024, 1er mars 2024, 3 de marzo de 2024, 2024-Mar-03
std::optional<PossibleDays> withMonthName(QStringView text)
{
    // A time of day is cut off first: it has numbers too.
    if (const qsizetype colon = text.indexOf(u':'); colon > 0) {
        const qsizetype space = text.first(colon).lastIndexOf(u' ');
        if (space < 0 || !isTimeAtEnd(Scanner(text.sliced(space))))
            return std::nullopt;
        text = text.first(space);
    }
    std::optional<int> month;
    std::array<QStringView, 2> numbers;
    size_t count = 0;
    bool monthFirst = false;
    Scanner scanner(text);
    while (!scanner.atEnd()) {
        if (const QStringView word = scanner.letters(); !word.isEmpty()) {
            if (isFiller(word))
                continue;
            const auto named = monthFromName(word);
            if (!named || month)
                return std::nullopt;
            month = named;
            monthFirst = count == 0;
        } else if (const QStringView number = scanner.digits(4); !number.isEmpty()) {
            if (count == numbers.size())
                return std::nullopt;
            numbers[count++] = number;
        } else if (!scanner.anyOf(u" .,-/'\u00BA\u00AA\u2019")) {
            return std::nullopt;
        }
    }
    if (!month || count != 2)
        return std::nullopt;
    const bool yearFirst = !monthFirst && numbers[0].size() == 4;
    const QStringView year = numbers[yearFirst ? 0 : 1];
    const QStringView day = numbers[yearFirst ? 1 : 0];
    if (day.size() > 2 || year.size() == 3 || year.size() == 1)
        return std::nullopt;
    return PossibleDays{
        .isDayLike = true, .certain = dayOf(fullYear(year.toInt(), year.size()), *month, day.toInt())};
}

QHash<QString, int> monthsByName()
{
    const QList<QStringList> names = {
        {u"january"_s, u"januar"_s, u"janner"_s, u"jaenner"_s, u"janvier"_s, u"enero"_s},
        {u"february"_s, u"februar"_s, u"feber"_s, u"fevrier"_s, u"febrero"_s},
        {u"march"_s, u"marz"_s, u"maerz"_s, u"mars"_s, u"marzo"_s},
        {u"april"_s, u"avril"_s, u"abril"_s},
        {u"may"_s, u"mai"_s, u"mayo"_s},
        {u"june"_s, u"juni"_s, u"juin"_s, u"junio"_s},
        {u"july"_s, u"juli"_s, u"juillet"_s, u"julio"_s},
        {u"august"_s, u"aout"_s, u"agosto"_s},
        {u"september"_s, u"septembre"_s, u"septiembre"_s, u"setiembre"_s},
        {u"october"_s, u"oktober"_s, u"octobre"_s, u"octubre"_s},
        {u"november"_s, u"novembre"_s, u"noviembre"_s},
        {u"december"_s, u"dezember"_s, u"decembre"_s, u"diciembre"_s},
    };
    QHash<QString, int> months; // every beginning of a name; 0 where it begins names of several months
    for (int month = 1; month <= 12; ++month) {
        for (const QString &name : names[month - 1]) {
            for (qsizetype length = 3; length <= name.size(); ++length) {
                const QString beginning = name.first(length);
                const int known = months.value(beginning, month);
                months.insert(beginning, known == month ? month : 0);
            }
        }
    }
    return months;
}

// The first three letters of a word, whatever their case; none where they are not all of ASCII.
std::optional<quint32> beginningOf(QStringView word)
{
    quint32 beginning = 0;
    for (const QChar c : word.first(3)) {
        const char16_t lower = c.unicode() | 0x20;
        if (lower < u'a' || lower > u'z')
            return std::nullopt;
        beginning = (beginning << 8) | lower;
    }
    return beginning;
}

// Most words are no month, and are told by their beginning: this is asked of every value of a file.
bool mayBeMonth(QStringView name, const QHash<QString, int> &months)
{
    static const QSet<quint32> known = [&months] {
        QSet<quint32> beginnings;
        for (auto month = months.keyBegin(); month != months.keyEnd(); ++month)
            beginnings.insert(beginningOf(*month).value_or(0));
        return beginnings;
    }();
    if (name.size() < 3)
        return true;
    const auto beginning = beginningOf(name);
    return !beginning || known.contains(*beginning);
}

} // namespace

std::optional<int> monthFromName(QStringView name)
{
    static const QHash<QString, int> months = monthsByName();
    if (!mayBeMonth(name, months))
        return std::nullopt;
    QString plain;
    for (const QChar c : name.toString().normalized(QString::NormalizationForm_KD)) {
        if (c.isLetter())
            plain += c.toLower();
    }
    const int month = months.value(plain, 0);
    return month > 0 ? std::optional(month) : std::nullopt;
}

PossibleDays possibleDays(QStringView text)
{
    if (text.size() < 5 || text.size() > longestDay
        || std::none_of(text.begin(), text.end(), [](QChar c) { return isDigit(c); }))
        return {};
    if (isDigit(text.front())) {
        if (const auto days = threeNumbers(text))
            return *days;
        if (const auto days = oneNumber(text))
            return *days;
    }
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); })) {
        if (const auto days = withMonthName(text))
            return *days;
    }
    return {};
}

} // namespace mentorbook
