#include "core/exchange/mapping/column_profile.h"

#include "core/base/tr.h"
#include "core/exchange/values/day_values.h"
#include "core/exchange/values/none_values.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <future>
#include <utility>
#include <vector>

namespace mentorbook {
namespace {

constexpr qsizetype rowsToShow = 50;
constexpr qsizetype problemsToKeep = 1'000;
constexpr qsizetype charactersToShow = 1'000;
constexpr qsizetype longestCode = 20;
constexpr qsizetype longestNone = 64;
constexpr qsizetype longestDistinct = 200;
constexpr qsizetype distinctToTell = 100'000; // of one column
constexpr qsizetype columnsToCompare = 256;

// What all columns of a table together may keep, so that a wide one takes no more memory than a usual one.
struct Budget
{
    qsizetype texts = 200'000;
    qsizetype hashes = 4'000'000;
};

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

// Counts the values of one column. Equal values are looked at once: most columns have few.
class ColumnTally
{
public:
    void add(const QString &cell, Budget &budget)
    {
        const QString text = tidied(cell);
        if (text.isEmpty())
            return;
        if (m_profile.filled++ == 0)
            m_profile.example = text;
        if (const auto known = m_known.find(text); known != m_known.end()) {
            ++*known;
            m_profile.allDistinct = false;
            return;
        }
        if (m_known.size() < ColumnProfile::maximumDistinct && text.size() <= longestDistinct
            && budget.texts > 0) {
            --budget.texts;
            m_known.insert(text, 1);
            return;
        }
        m_profile.tooManyDistinct = true;
        // Texts that share a hash count as equal: with 64 bits that does not happen to a roster.
        const size_t hash = qHash(text);
        if (m_hashes.contains(hash)) {
            m_profile.allDistinct = false;
        } else if (m_hashes.size() < distinctToTell && budget.hashes > 0) {
            --budget.hashes;
            m_hashes.insert(hash);
        }
        look(text, 1);
    }

    [[nodiscard]] bool has(const QString &text) const
    {
        return m_known.contains(text) || m_hashes.contains(qHash(text));
    }

    // None where the other column lacks most of the values.
    [[nodiscard]] std::optional<ColumnOverlap> overlapWith(const ColumnTally &other, qsizetype column) const
    {
        ColumnOverlap overlap{.column = column, .looked = m_known.size(), .found = 0};
        qsizetype missed = 0;
        for (auto it = m_known.keyBegin(); it != m_known.keyEnd() && missed * 2 < overlap.looked; ++it)
            ++(other.has(*it) ? overlap.found : missed);
        return missed * 2 < overlap.looked ? std::optional(overlap) : std::nullopt;
    }

    // Everything is added.
    ColumnProfile finish()
    {
        for (auto it = m_known.cbegin(); it != m_known.cend(); ++it)
            look(it.key(), it.value());
        if (!m_profile.tooManyDistinct)
            m_profile.distinct = m_known;
        return std::move(m_profile);
    }

private:
    void look(const QString &text, qsizetype count)
    {
        ColumnProfile &p = m_profile;
        p.shortest = p.shortest == 0 ? text.size() : std::min(p.shortest, text.size());
        p.longest = std::max(p.longest, text.size());

        const bool hasDigit = std::any_of(text.begin(), text.end(), isDigit);
        if (text.size() <= longestNone && isNoDay(text)) {
            p.noDays += count;
        } else if (!hasDigit) {
            if (text.size() <= longestNone)
                addPossibleNoDay(text, count);
        } else {
            lookForDay(text, count);
        }
        if (looksLikeEmail(text)) {
            p.emails += count;
            return;
        }
        if (!hasDigit)
            return;
        if (integerFrom(text)) {
            p.integers += count;
            p.leadingZeros += text.size() > 1 && text.front() == u'0' && isDigit(text[1]) ? count : 0;
        }
        if (text.size() <= longestCode
            && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }))
            p.codes += count;
    }

    void addPossibleNoDay(const QString &text, qsizetype count)
    {
        QHash<QString, qsizetype> &known = m_profile.possibleNoDays;
        if (known.size() < ColumnProfile::maximumNones || known.contains(text))
            known[text] += count;
    }

    void lookForDay(const QString &text, qsizetype count)
    {
        const PossibleDays days = possibleDays(text);
        if (!days.isDayLike)
            return;
        ColumnProfile &p = m_profile;
        if (isPlaceholder(text, days))
            addPossibleNoDay(text, count);
        if (days.isSerial) {
            p.excelSerials += count;
            return;
        }
        if (days.certain) {
            p.certainDays += count;
            return;
        }
        const bool isAnyDay = std::any_of(days.inOrder.begin(), days.inOrder.end(),
            [](const std::optional<QDate> &day) { return day.has_value(); });
        if (!isAnyDay)
            return;
        p.otherDays += count;
        for (size_t order = 0; order < days.inOrder.size(); ++order)
            p.daysInOrder[order] += days.inOrder[order] ? count : 0;
        const auto dayFirst = days.in(DateOrder::DayMonthYear);
        const auto monthFirst = days.in(DateOrder::MonthDayYear);
        if (!dayFirst || !monthFirst)
            return;
        p.daysInBoth += count;
        const qint64 difference = std::abs(dayFirst->daysTo(*monthFirst));
        if (difference > m_difference
            || (difference > 0 && difference == m_difference && text < p.differingDay)) {
            m_difference = difference;
            p.differingDay = text;
        }
    }

    ColumnProfile m_profile;
    QHash<QString, qsizetype> m_known; // the first distinct values with their counts
    QSet<size_t> m_hashes; // of those beyond
    qint64 m_difference = 0; // days between the two readings of differingDay
};

std::unexpected<Error> canceled()
{
    return failure(ErrorKind::Canceled, Tr::tr("Reading the file was canceled."));
}

Result<QString> sha256Of(const ImportSource &source, const Progress *progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (source.path.isEmpty()) {
        hash.addData(source.bytes);
        return QString::fromLatin1(hash.result().toHex());
    }
    QFile file(source.path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::File, Tr::tr("The file could not be read."), file.errorString());
    while (true) {
        if (progress && progress->isCanceled())
            return canceled();
        const QByteArray block = file.read(1024 * 1024);
        if (block.isEmpty())
            break;
        hash.addData(block);
    }
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::File, Tr::tr("The file could not be read."), file.errorString());
    return QString::fromLatin1(hash.result().toHex());
}

bool isBlank(const TextRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
        [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

} // namespace

Result<TableProfile> profileOf(const ImportSource &source, const ReadOptions &options)
{
    auto rows = openRows(source, options);
    if (!rows)
        return passOn(rows);
    // Meanwhile, on a thread of its own, unless the source is one that two cannot read at once.
    const bool isFile = !source.path.isEmpty() && QFileInfo(source.path).isFile();
    auto sha256 = std::async(isFile ? std::launch::async : std::launch::deferred,
        [&] { return sha256Of(source, options.progress); });
    if (!isFile)
        sha256.wait();
    TableProfile profile{.layout = (*rows)->layout()};
    const qsizetype columns = profile.layout.columns.size();
    std::vector<ColumnTally> tallies = std::vector<ColumnTally>(size_t(columns));
    Budget budget;
    const auto takeProblems = [&] {
        for (LineProblem &problem : (*rows)->takeProblems()) {
            if (profile.problemCount++ < problemsToKeep)
                profile.problems.append(std::move(problem));
        }
    };
    while (options.rowLimit < 0 || profile.rows < options.rowLimit) {
        auto next = (*rows)->next();
        if (!next)
            return passOn(next);
        takeProblems();
        if (!*next)
            break;
        TextRow &row = **next;
        if (isBlank(row)) {
            ++profile.blankRows;
            continue;
        }
        ++profile.rows;
        for (qsizetype i = 0; i < std::min(columns, row.cells.size()); ++i)
            tallies[size_t(i)].add(row.cells[i], budget);
        if (profile.firstRows.size() < rowsToShow) {
            for (QString &cell : row.cells)
                cell.truncate(charactersToShow);
            profile.firstRows.append(std::move(row));
        }
    }

    QList<QList<ColumnOverlap>> overlaps(columns);
    for (qsizetype i = 0; i < std::min(columns, columnsToCompare); ++i) {
        for (qsizetype other = 0; other < std::min(columns, columnsToCompare); ++other) {
            if (other == i)
                continue;
            if (const auto overlap = tallies[size_t(i)].overlapWith(tallies[size_t(other)], other))
                overlaps[i].append(*overlap);
        }
    }
    for (qsizetype i = 0; i < columns; ++i) {
        profile.columns.append(tallies[size_t(i)].finish());
        profile.columns.last().overlaps = std::move(overlaps[i]);
    }
    auto hash = sha256.get();
    if (!hash)
        return passOn(hash);
    profile.sha256 = std::move(*hash);
    return profile;
}

DateOrderFinding dateOrderOf(const ColumnProfile &column)
{
    using Kind = DateOrderFinding::Kind;
    if (column.otherDays == 0)
        return {};
    const qsizetype dayFirst = column.daysInOrder[size_t(DateOrder::DayMonthYear)] - column.daysInBoth;
    const qsizetype monthFirst = column.daysInOrder[size_t(DateOrder::MonthDayYear)] - column.daysInBoth;
    const qsizetype either = dayFirst + monthFirst + column.daysInBoth;
    const qsizetype yearFirst = column.daysInOrder[size_t(DateOrder::YearMonthDay)];
    // 24/03/04 is rather a day of 2004: years of two digits stand in front only where nothing else fits.
    constexpr qsizetype few = 10; // one in so many may be a slip
    if (yearFirst > either || (yearFirst == column.otherDays && dayFirst > 0 && monthFirst > 0))
        return {.kind = Kind::Found, .order = DateOrder::YearMonthDay};
    if (dayFirst > 0 && monthFirst * few <= dayFirst)
        return {.kind = Kind::Found, .order = DateOrder::DayMonthYear};
    if (monthFirst > 0 && dayFirst * few <= monthFirst)
        return {.kind = Kind::Found, .order = DateOrder::MonthDayYear};
    if (dayFirst > 0 || monthFirst > 0)
        return {.kind = Kind::None};
    // 5.5.2024, or 1/1/1900 everywhere, is the same day in both, and tells nothing of other columns.
    if (column.differingDay.isEmpty())
        return {.kind = Kind::NoneNeeded, .order = DateOrder::DayMonthYear};
    return {.kind = Kind::Ambiguous, .order = {}, .example = column.differingDay};
}

} // namespace mentorbook
