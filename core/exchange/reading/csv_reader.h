#pragma once

#include "core/base/result.h"
#include "core/exchange/reading/csv_parser.h"
#include "core/exchange/reading/read_options.h"
#include "core/exchange/reading/text_decoder.h"
#include "core/exchange/reading/text_table.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QString>

#include <optional>

namespace mentorbook {

// Reads a delimited text file record by record, in blocks, holding no more than a block of it.
class CsvReader
{
public:
    // Detects encoding, delimiter and header. The device must be open for reading and outlive the reader.
    // Fails on an empty file, on an unknown encoding, and when a limit is exceeded.
    static Result<CsvReader> open(QIODevice &device, const ReadOptions &options = {});

    [[nodiscard]] QString encoding() const { return m_decoder.encoding().name; }
    [[nodiscard]] QChar delimiter() const { return m_delimiter; }
    [[nodiscard]] int headerLine() const { return m_headerLine; }
    [[nodiscard]] const QStringList &columns() const { return m_columns; }

    // The next row below the header; none at the end of the file.
    Result<std::optional<TextRow>> next();

    // Whether a blank line stands before the row that came last.
    [[nodiscard]] bool isApart() const { return m_isApart; }

    // How many values a row should have; as many as the header unless said.
    void setColumns(qsizetype columns) { m_expected = columns; }

    // What was odd since the last call.
    [[nodiscard]] QList<LineProblem> takeProblems() { return std::exchange(m_problems, {}); }

private:
    CsvReader(TextDecoder &&decoder, QChar delimiter, const ReadOptions &options);

    Result<> readMore();
    void note(const CsvRecord &record);

    TextDecoder m_decoder;
    QChar m_delimiter;
    CsvParser m_parser;
    Progress *m_progress = nullptr;
    int m_headerLine = 0;
    QStringList m_columns;
    qsizetype m_expected = 0;
    bool m_isApart = false;
    QString m_text; // decoded
    qsizetype m_parsed = 0; // characters of it
    QList<CsvRecord> m_records; // parsed, not handed out yet
    qsizetype m_nextRecord = 0;
    bool m_atEnd = false;
    QList<LineProblem> m_problems;
};

// The whole file at once. Fails also when it has more rows or cells than the options allow.
[[nodiscard]] Result<TextTable> readTable(QIODevice &device, const ReadOptions &options = {});
[[nodiscard]] Result<TextTable> readTable(const QByteArray &bytes, const ReadOptions &options = {});

} // namespace mentorbook
