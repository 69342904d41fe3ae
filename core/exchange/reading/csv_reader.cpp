#include "core/exchange/reading/csv_reader.h"

#include "core/base/tr.h"
#include "core/exchange/reading/table_shape.h"

#include <QBuffer>
#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

constexpr qsizetype sampleSize = 64 * 1024; // characters that detection looks at
constexpr qsizetype sampleRecords = 100;
constexpr qsizetype charactersAtOnce = 4 * 1024; // so few rows are parsed ahead that the cache holds them

// The beginning of a file, as one delimiter cuts it.
struct Sample
{
    QList<CsvRecord> records;
    qsizetype columns = 1; // how many most records have; of equally many the larger
    double agreement = 0; // share of the records that have as many; 0 when that is one

    [[nodiscard]] bool firstAgrees() const
    {
        return !records.isEmpty() && records.first().row.cells.size() == columns;
    }
};

Sample sampleWith(QChar delimiter, QStringView text, bool isWholeFile, const CsvLimits &limits)
{
    Sample sample;
    CsvParser parser(delimiter, limits);
    const bool fits = parser.feed(text, sample.records);
    if (fits && (isWholeFile || sample.records.isEmpty()))
        parser.finish(sample.records);
    if (sample.records.size() > sampleRecords)
        sample.records.resize(sampleRecords);

    QHash<qsizetype, int> frequency;
    for (const CsvRecord &record : std::as_const(sample.records)) {
        if (record.row.cells.size() > 1)
            ++frequency[record.row.cells.size()];
    }
    int most = 0;
    for (auto it = frequency.cbegin(); it != frequency.cend(); ++it) {
        if (it.value() > most || (it.value() == most && it.key() > sample.columns)) {
            most = it.value();
            sample.columns = it.key();
        }
    }
    if (!sample.records.isEmpty())
        sample.agreement = double(most) / double(sample.records.size());
    return sample;
}

// The delimiter that cuts most records into equally many values. A header that agrees counts double: there is
// hardly a delimiter inside a header, while values hold lists and decimal commas. The comma wins a tie.
QChar detectedDelimiter(QStringView text, bool isWholeFile, const CsvLimits &limits)
{
    QChar best = u',';
    double bestScore = 0;
    qsizetype bestColumns = 0;
    for (const QChar candidate : {u',', u';', u'\t', u'|'}) {
        const Sample sample = sampleWith(candidate, text, isWholeFile, limits);
        const double score = sample.agreement * (sample.firstAgrees() ? 1.0 : 0.5);
        if (score > bestScore || (score == bestScore && score > 0 && sample.columns > bestColumns)) {
            best = candidate;
            bestScore = score;
            bestColumns = sample.columns;
        }
    }
    return best;
}

// The header's line among the sampled records; 0 where there are none.
int detectedHeaderLine(const Sample &sample)
{
    if (sample.records.isEmpty())
        return 0;
    QList<QStringList> records;
    for (const CsvRecord &record : sample.records)
        records.append(record.row.cells);
    return sample.records[headerAmong(records, sample.columns)].row.line;
}

std::unexpected<Error> emptyFile() { return failure(ErrorKind::InvalidInput, Tr::tr("The file is empty.")); }

} // namespace

CsvReader::CsvReader(TextDecoder &&decoder, QChar delimiter, const ReadOptions &options)
    : m_decoder(std::move(decoder))
    , m_delimiter(delimiter)
    , m_parser(delimiter, options.limits)
    , m_progress(options.progress)
{
}

Result<CsvReader> CsvReader::open(QIODevice &device, const ReadOptions &options)
{
    std::optional<TextEncoding> forced;
    if (options.encoding) {
        forced = encodingFromName(*options.encoding);
        if (!forced)
            return failure(ErrorKind::InvalidInput,
                Tr::tr("The encoding “%1” is not known here. Known are %2.")
                    .arg(*options.encoding, knownEncodings().join(u", "_s)));
    }
    if (options.delimiter
        && (*options.delimiter == u'"' || *options.delimiter == u'\r' || *options.delimiter == u'\n'
            || options.delimiter->isNull()))
        return failure(ErrorKind::InvalidInput, Tr::tr("A quote or a line end cannot be the delimiter."));

    auto decoder = TextDecoder::open(device, forced, options.maximumBytes, options.progress);
    if (!decoder)
        return passOn(decoder);

    QString text;
    bool isWholeFile = false;
    while (text.size() < sampleSize && !isWholeFile) {
        auto block = decoder->next();
        if (!block)
            return passOn(block);
        isWholeFile = block->isEmpty();
        text += *block;
    }

    // Spreadsheet programs write and read a first line "sep=;".
    QChar delimiter;
    QStringView below = text;
    if (text.startsWith("sep="_L1) && text.size() > 5 && (text[5] == u'\r' || text[5] == u'\n')) {
        delimiter = text[4];
        below = below.sliced(5); // its line end stays, so that lines are counted right
    }
    if (options.delimiter)
        delimiter = *options.delimiter;
    const QStringView sampleText = below.first(std::min(below.size(), sampleSize));
    const bool sampleIsAll = isWholeFile && sampleText.size() == below.size();
    if (delimiter.isNull())
        delimiter = detectedDelimiter(sampleText, sampleIsAll, options.limits);

    CsvReader reader(std::move(*decoder), delimiter, options);
    reader.m_headerLine = options.headerLine.value_or(
        detectedHeaderLine(sampleWith(delimiter, sampleText, sampleIsAll, options.limits)));

    if (!reader.m_parser.feed(below, reader.m_records))
        return failure(ErrorKind::InvalidInput, reader.m_parser.problem());
    while (true) {
        while (reader.m_nextRecord < reader.m_records.size()) {
            const CsvRecord record = reader.m_records[reader.m_nextRecord++];
            if (record.row.line < reader.m_headerLine)
                continue;
            reader.m_headerLine = record.row.line;
            reader.m_columns = record.row.cells;
            reader.m_expected = reader.m_columns.size();
            reader.note(record);
            return reader;
        }
        if (reader.m_atEnd)
            return emptyFile();
        if (auto more = reader.readMore(); !more)
            return passOn(more);
    }
}

Result<> CsvReader::readMore()
{
    m_records.clear();
    m_nextRecord = 0;
    if (m_parsed == m_text.size()) {
        if (m_progress && m_progress->isCanceled())
            return std::unexpected(readingCanceled());
        auto text = m_decoder.next();
        if (!text)
            return passOn(text);
        m_text = std::move(*text);
        m_parsed = 0;
        if (m_progress)
            m_progress->report(m_decoder.bytesRead(), m_decoder.size());
        if (m_text.isEmpty()) {
            m_atEnd = true;
            m_parser.finish(m_records);
            return {};
        }
    }
    const QStringView part = QStringView(m_text).mid(m_parsed, charactersAtOnce);
    m_parsed += part.size();
    if (!m_parser.feed(part, m_records))
        return failure(ErrorKind::InvalidInput, m_parser.problem());
    return {};
}

Result<std::optional<TextRow>> CsvReader::next()
{
    while (m_nextRecord >= m_records.size()) {
        if (m_atEnd)
            return std::nullopt;
        if (auto more = readMore(); !more)
            return passOn(more);
    }
    CsvRecord &record = m_records[m_nextRecord++];
    m_isApart = record.afterBlankLine;
    note(record);
    return std::move(record.row);
}

void CsvReader::note(const CsvRecord &record)
{
    const int line = record.row.line;
    const auto add = [&](LineProblemKind kind, const QString &reason, int at) {
        m_problems.append(LineProblem{at, reason, kind, line});
    };
    if (record.unterminatedQuoteLine > 0)
        add(LineProblemKind::UnterminatedQuote,
            Tr::tr("A quote opens a value here and is never closed; everything up to the end of the file was "
                   "taken "
                   "as that value."),
            record.unterminatedQuoteLine);
    const qsizetype found = record.row.cells.size();
    const qsizetype expected = m_expected;
    // Spreadsheet programs write the empty cells beyond a table, too.
    if (found < expected || filledWidth(record.row.cells) > expected)
        add(found < expected ? LineProblemKind::FewerCells : LineProblemKind::MoreCells,
            Tr::tr("The line has %1 values, the header has %2.").arg(found).arg(expected), line);
    if (record.textAfterQuote)
        add(LineProblemKind::TextAfterQuote,
            Tr::tr("Text follows a closing quote. A quote inside a value is written twice."), line);
    if (record.strayQuote)
        add(LineProblemKind::StrayQuote,
            Tr::tr("A quote stands in a value that does not begin with one; it was kept."), line);
    if (record.nul)
        add(LineProblemKind::NulCharacter, Tr::tr("The line has a NUL character; the file may be damaged."),
            line);
    if (record.unreadable)
        add(LineProblemKind::UnreadableCharacter,
            Tr::tr("A character could not be read as %1 and is shown as “%2”.")
                .arg(encoding(), QString(QChar(QChar::ReplacementCharacter))),
            line);
}

Result<TextTable> readTable(QIODevice &device, const ReadOptions &options)
{
    auto reader = CsvReader::open(device, options);
    if (!reader)
        return passOn(reader);
    TextTable table{.encoding = reader->encoding(),
        .delimiter = reader->delimiter(),
        .quote = u'"',
        .headerLine = reader->headerLine(),
        .columns = reader->columns(),
        .rows = {},
        .problems = reader->takeProblems()};
    qsizetype cells = 0;
    while (options.rowLimit < 0 || table.rows.size() < options.rowLimit) {
        auto next = reader->next();
        if (!next)
            return passOn(next);
        std::optional<TextRow> row = std::move(*next);
        if (!row)
            break;
        cells += row->cells.size();
        if (table.rows.size() >= options.maximumRows || cells > options.maximumCells)
            return std::unexpected(tooMuch(row->line, options));
        table.rows.append(std::move(*row));
        table.problems += reader->takeProblems();
    }
    return table;
}

Result<TextTable> readTable(const QByteArray &bytes, const ReadOptions &options)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readTable(buffer, options);
}

} // namespace mentorbook
