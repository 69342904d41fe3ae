#include "core/exchange/reading/csv_parser.h"

#include "core/base/tr.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace mentorbook {
namespace {

constexpr QChar quote = u'"';

bool isLineEnd(QChar c) { return c == u'\r' || c == u'\n'; }

// Where the next delimiter or line end stands.
qsizetype endOfRun(QStringView text, qsizetype from, QChar delimiter)
{
    const char16_t *const begin = text.utf16();
    const char16_t *const end = begin + text.size();
    const char16_t wanted = delimiter.unicode();
    return std::find_if(begin + from, end, [wanted](char16_t c) {
        return c == wanted || c == u'\n' || c == u'\r';
    }) - begin;
}

} // namespace

CsvParser::CsvParser(QChar delimiter, CsvLimits limits)
    : m_delimiter(delimiter)
    , m_limits(limits)
{
}

void CsvParser::countLineEnd(QChar c)
{
    if (c == u'\r' || !m_afterCarriageReturn)
        ++m_line;
    m_afterCarriageReturn = c == u'\r';
}

bool CsvParser::append(QStringView run)
{
    if (m_field.size() + run.size() > m_limits.fieldLength) {
        const QString most = QLocale().toString(m_limits.fieldLength);
        m_problem = m_state == State::Quoted
            ? Tr::tr("The value that a quote opens in line %1 is longer than %2 characters, the most that is "
                     "read. "
                     "Perhaps its closing quote is missing.")
                  .arg(m_quoteLine)
                  .arg(most)
            : Tr::tr("Line %1 has a value of more than %2 characters, the most that is read.")
                  .arg(m_line)
                  .arg(most);
        return false;
    }
    m_field += run;
    return true;
}

bool CsvParser::hasRoom()
{
    if (m_record.row.cells.size() >= m_limits.columns) {
        m_problem = Tr::tr("Line %1 has more than %2 values, the most that is read.")
                        .arg(m_record.row.line)
                        .arg(QLocale().toString(m_limits.columns));
        return false;
    }
    return true;
}

bool CsvParser::endField()
{
    if (!hasRoom())
        return false;
    m_record.nul = m_record.nul || m_field.contains(QChar(u'\0'));
    m_record.unreadable = m_record.unreadable || m_field.contains(QChar(QChar::ReplacementCharacter));
    m_record.row.cells.append(std::exchange(m_field, {}));
    return true;
}

void CsvParser::endRecord(QList<CsvRecord> &records)
{
    m_columns = m_record.row.cells.size();
    records.append(std::exchange(m_record, {}));
    m_state = State::RecordStart;
}

bool CsvParser::feed(QStringView text, QList<CsvRecord> &records)
{
    m_isOdd = text.contains(QChar(u'\0')) || text.contains(QChar(QChar::ReplacementCharacter));
    m_hasQuotes = text.contains(quote);
    qsizetype i = 0;
    while (i < text.size()) {
        const QChar c = text[i];
        if (m_state == State::RecordStart) {
            if (isLineEnd(c)) { // a blank line, or the LF of a CRLF
                m_afterBlankLine = m_afterBlankLine || c == u'\r' || !m_afterCarriageReturn;
                countLineEnd(c);
                ++i;
                continue;
            }
            m_record.row.line = m_line;
            m_record.row.cells.reserve(m_columns);
            m_record.afterBlankLine = std::exchange(m_afterBlankLine, false);
            m_state = State::FieldStart;
        }
        m_afterCarriageReturn = m_afterCarriageReturn && m_state == State::Quoted;

        if (m_state == State::Quoted) {
            const auto end = std::find_if(
                text.begin() + i, text.end(), [](QChar other) { return other == quote || isLineEnd(other); });
            const qsizetype length = end - (text.begin() + i);
            if (length > 0) {
                m_afterCarriageReturn = false;
                if (!append(text.sliced(i, length)))
                    return false;
                i += length;
                continue;
            }
            if (c == quote) {
                m_afterCarriageReturn = false;
                m_state = State::QuoteInQuoted;
            } else {
                countLineEnd(c);
                if (!append(text.sliced(i, 1)))
                    return false;
            }
            ++i;
            continue;
        }

        if (c == m_delimiter) {
            if (!endField())
                return false;
            m_state = State::FieldStart;
            ++i;
        } else if (isLineEnd(c)) {
            if (!endField())
                return false;
            endRecord(records);
            countLineEnd(c);
            ++i;
        } else if (c == quote && m_state == State::FieldStart) {
            m_quoteLine = m_line;
            m_state = State::Quoted;
            ++i;
        } else if (c == quote && m_state == State::QuoteInQuoted) {
            m_state = State::Quoted;
            if (!append(text.sliced(i, 1)))
                return false;
            ++i;
        } else {
            const qsizetype end = endOfRun(text, i, m_delimiter);
            const QStringView run = text.sliced(i, end - i);
            i = end;
            m_record.strayQuote = m_record.strayQuote || (m_hasQuotes && run.contains(quote));
            // Nearly every value is like this: all of it stands here, and nothing before it.
            if (m_state == State::FieldStart && end < text.size() && text[end] == m_delimiter && !m_isOdd
                && run.size() <= m_limits.fieldLength) {
                if (!hasRoom())
                    return false;
                m_record.row.cells.append(run.toString());
                ++i;
                continue;
            }
            m_record.textAfterQuote = m_record.textAfterQuote || m_state == State::QuoteInQuoted;
            m_state = State::Bare;
            if (!append(run))
                return false;
        }
    }
    return true;
}

void CsvParser::finish(QList<CsvRecord> &records)
{
    if (m_state == State::RecordStart)
        return;
    if (m_state == State::Quoted)
        m_record.unterminatedQuoteLine = m_quoteLine;
    if (endField())
        endRecord(records);
}

} // namespace mentorbook
