#include "core/exchange/reading/spreadsheets/sheet.h"

#include "core/base/tr.h"

#include <QLocale>
#include <QtEndian>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

// A packed cell: a tag, then what the tag says. A smaller tag is the length of the text that follows it.
enum Tag : quint8 {
    LongText = 0xF8, // its length, its bytes
    SharedText, // its index
    ErrorText, // its length (one byte), its bytes
    Gap, // how many cells are empty
    Repeated, // how often the cell that follows stands there
};

constexpr qsizetype maximumMerges = 100'000;

quint32 takeNumber(const char *&at)
{
    const quint32 number = qFromLittleEndian<quint32>(at);
    at += sizeof(number);
    return number;
}

} // namespace

QString cellName(qsizetype column, int row)
{
    QString letters;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return letters + QString::number(row);
}

Result<> Sheet::beginRow(qint64 line, bool hidden)
{
    line = std::max<qint64>(line, m_row.line + 1);
    if (line > std::numeric_limits<int>::max())
        return std::unexpected(tooMuch(m_row.line, m_options));
    m_row = {.line = int(line), .times = 1, .begin = m_cells.size(), .end = 0, .hidden = hidden};
    m_column = 0;
    m_filled = 0;
    return {};
}

void Sheet::put(quint8 tag, QByteArrayView bytes)
{
    m_cells.append(char(tag));
    m_cells.append(bytes);
}

Result<> Sheet::skipTo(qint64 column)
{
    if (column < m_column)
        return failure(ErrorKind::InvalidInput,
            Tr::tr("The cells of row %1 do not stand in their order. Open the spreadsheet in a spreadsheet "
                   "program and save it anew.")
                .arg(m_row.line));
    if (column >= m_options.limits.columns)
        return failure(ErrorKind::InvalidInput,
            Tr::tr("Line %1 has more than %2 values, the most that is read.")
                .arg(m_row.line)
                .arg(QLocale().toString(m_options.limits.columns)));
    if (column > m_column) {
        const quint32 gap = qToLittleEndian(quint32(column - m_column));
        put(Gap, {reinterpret_cast<const char *>(&gap), sizeof(gap)});
    }
    m_column = column;
    return {};
}

Result<> Sheet::add(qint64 column, const QString &text, qint64 times)
{
    if (text.isEmpty())
        return {};
    if (text.size() > m_options.limits.fieldLength)
        return failure(ErrorKind::InvalidInput,
            Tr::tr("Line %1 has a value of more than %2 characters, the most that is read.")
                .arg(m_row.line)
                .arg(QLocale().toString(m_options.limits.fieldLength)));
    if (auto skipped = skipTo(column); !skipped)
        return skipped;
    if (times > 1) {
        times = std::min<qint64>(times, m_options.limits.columns - column);
        const quint32 stored = qToLittleEndian(quint32(times));
        put(Repeated, {reinterpret_cast<const char *>(&stored), sizeof(stored)});
    }
    const QByteArray bytes = text.toUtf8();
    if (bytes.size() < LongText) {
        put(quint8(bytes.size()), bytes);
    } else {
        const quint32 length = qToLittleEndian(quint32(bytes.size()));
        put(LongText, {reinterpret_cast<const char *>(&length), sizeof(length)});
        m_cells.append(bytes);
    }
    m_column += times;
    m_filled = m_column;
    return {};
}

Result<> Sheet::addShared(qint64 column, quint32 index)
{
    if (qsizetype(index) >= m_shared.size())
        return failure(ErrorKind::InvalidInput,
            Tr::tr("The spreadsheet is damaged: the text of the cell %1 is missing. Open it in a spreadsheet "
                   "program and save it anew.")
                .arg(cellName(column, m_row.line)));
    if (m_shared[qsizetype(index)].isEmpty())
        return {};
    if (auto skipped = skipTo(column); !skipped)
        return skipped;
    const quint32 stored = qToLittleEndian(index);
    put(SharedText, {reinterpret_cast<const char *>(&stored), sizeof(stored)});
    m_filled = ++m_column;
    return {};
}

Result<> Sheet::addError(qint64 column, QStringView error)
{
    if (auto skipped = skipTo(column); !skipped)
        return skipped;
    const QByteArray bytes = error.first(std::min<qsizetype>(error.size(), 60)).toUtf8();
    put(ErrorText);
    put(quint8(bytes.size()), bytes);
    m_filled = ++m_column;
    return {};
}

Result<> Sheet::endRow(qint64 times)
{
    times = std::max<qint64>(times, 1);
    const int first = m_row.line;
    m_row.line = int(std::min<qint64>(first + times - 1, std::numeric_limits<int>::max() - 1));
    if (m_filled == 0) {
        m_cells.truncate(m_row.begin);
        return {};
    }
    m_rowCount += times;
    m_cellCount += times * m_filled;
    if (m_rowCount > m_options.maximumRows + 1 || m_cellCount > m_options.maximumCells)
        return std::unexpected(tooMuch(first, m_options));
    Row row = m_row;
    row.line = first;
    row.times = int(times);
    row.end = m_cells.size();
    m_rows.append(row);
    m_width = std::max<qsizetype>(m_width, m_filled);
    for (int i = 0; m_row.hidden && i < times; ++i)
        m_hiddenLines.append(first + i);
    return {};
}

void Sheet::hideColumns(qint64 first, qint64 last)
{
    if (m_hiddenColumns.size() < m_options.limits.columns)
        m_hiddenColumns.append({first, last});
}

QList<qsizetype> Sheet::hiddenColumns() const
{
    QList<qsizetype> columns;
    for (qsizetype column = 0; column < m_width; ++column) {
        if (std::any_of(m_hiddenColumns.begin(), m_hiddenColumns.end(),
                [column](const auto &range) { return range.first <= column && column <= range.second; }))
            columns.append(column);
    }
    return columns;
}

void Sheet::merge(qint64 column, qint64 firstLine, qint64 lastLine)
{
    if (column < 0 || column >= m_options.limits.columns || firstLine < 1 || lastLine <= firstLine
        || lastLine > std::numeric_limits<int>::max() || m_merges.size() >= maximumMerges)
        return;
    m_merges.append({.column = qsizetype(column), .first = int(firstLine), .last = int(lastLine)});
}

qsizetype Sheet::mergedBelow(int headerLine) const
{
    return std::count_if(m_merges.begin(), m_merges.end(),
        [headerLine](const Merge &merge) { return merge.first > headerLine; });
}

void Sheet::startFrom(int headerLine)
{
    m_mergesFrom = headerLine + 1;
    std::sort(m_merges.begin(), m_merges.end(), [](const Merge &a, const Merge &b) {
        return std::pair(a.first, a.column) < std::pair(b.first, b.column);
    });
}

void Sheet::rewind()
{
    m_nextRow = 0;
    m_nextTime = 0;
    m_nextMerge = 0;
    m_openMerges.clear();
}

void Sheet::fill(SheetRow &row)
{
    if (m_mergesFrom == 0)
        return;
    for (; m_nextMerge < m_merges.size() && m_merges[m_nextMerge].first <= row.line; ++m_nextMerge) {
        Merge merge = m_merges[m_nextMerge];
        // Whose first row is not kept has no value to repeat.
        if (merge.first < m_mergesFrom || merge.first != row.line)
            continue;
        merge.value = row.cells.value(merge.column);
        m_openMerges.removeIf([&](const Merge &other) { return other.column == merge.column; });
        if (!merge.value.isEmpty())
            m_openMerges.append(std::move(merge));
    }
    m_openMerges.removeIf([&](const Merge &merge) { return merge.last < row.line; });
    for (const Merge &merge : std::as_const(m_openMerges)) {
        if (row.cells.size() <= merge.column)
            row.cells.resize(merge.column + 1, QString());
        if (row.cells[merge.column].isEmpty())
            row.cells[merge.column] = merge.value;
    }
}

std::optional<SheetRow> Sheet::next()
{
    if (m_nextRow >= m_rows.size())
        return std::nullopt;
    const Row &packed = m_rows[m_nextRow];
    SheetRow row{.line = packed.line + m_nextTime};
    if (++m_nextTime >= packed.times) {
        ++m_nextRow;
        m_nextTime = 0;
    }
    const char *at = m_cells.constData() + packed.begin;
    const char *const end = m_cells.constData() + packed.end;
    row.cells.reserve(m_width);
    qsizetype times = 1;
    while (at != end) {
        const auto tag = quint8(*at++);
        QString text;
        if (tag == Gap) {
            row.cells.resize(row.cells.size() + qsizetype(takeNumber(at)));
            continue;
        }
        if (tag == Repeated) {
            times = qsizetype(takeNumber(at));
            continue;
        }
        if (tag == SharedText) {
            text = m_shared[qsizetype(takeNumber(at))];
        } else if (tag == ErrorText) {
            const auto length = quint8(*at++);
            row.errors.append(u"%1: %2"_s.arg(
                cellName(row.cells.size(), row.line), QString::fromUtf8(at, qsizetype(length))));
            at += length;
        } else {
            const qsizetype length = tag == LongText ? qsizetype(takeNumber(at)) : qsizetype(tag);
            text = QString::fromUtf8(at, length);
            at += length;
        }
        for (; times > 1; --times)
            row.cells.append(text);
        row.cells.append(std::move(text));
    }
    fill(row);
    return row;
}

} // namespace mentorbook
