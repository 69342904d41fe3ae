#pragma once

#include "core/exchange/reading/text_table.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace mentorbook {

// What may not be exceeded while parsing.
struct CsvLimits
{
    qsizetype fieldLength = 131'072; // characters
    qsizetype columns = 16'384;

    bool operator==(const CsvLimits &) const = default;
};

// What one record was found to be, with what was odd about it. Raggedness is not known here.
struct CsvRecord
{
    TextRow row;
    bool afterBlankLine = false;
    bool strayQuote = false;
    bool textAfterQuote = false;
    bool nul = false;
    bool unreadable = false;
    int unterminatedQuoteLine = 0; // 0: none
};

// The state machine: characters in, records out. Records end with CRLF, LF or CR; values may be quoted with
// ", and hold delimiters, line ends and doubled quotes then. Lines without any character are no records.
class CsvParser
{
public:
    explicit CsvParser(QChar delimiter, CsvLimits limits = {});

    // Adds the records that end within `text` to `records`. False: a limit is exceeded, see problem().
    bool feed(QStringView text, QList<CsvRecord> &records);

    // The text is over: adds the last record if it has no line end.
    void finish(QList<CsvRecord> &records);

    // Which limit was exceeded, and where: a sentence.
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    enum class State { RecordStart, FieldStart, Bare, Quoted, QuoteInQuoted };

    [[nodiscard]] bool hasRoom();
    bool endField();
    void endRecord(QList<CsvRecord> &records);
    void countLineEnd(QChar c);
    bool append(QStringView run);

    QChar m_delimiter;
    CsvLimits m_limits;
    State m_state = State::RecordStart;
    QString m_field;
    CsvRecord m_record;
    int m_line = 1;
    int m_quoteLine = 0; // where the quoted value that is being read began
    bool m_afterCarriageReturn = false;
    bool m_afterBlankLine = false;
    bool m_isOdd = false; // the text that was fed last has NULs or characters that could not be read
    bool m_hasQuotes = false; // it has any
    qsizetype m_columns = 0; // of the last record
    QString m_problem;
};

} // namespace mentorbook
