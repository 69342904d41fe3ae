#pragma once

#include <QChar>
#include <QList>
#include <QString>
#include <QStringList>

namespace mentorbook {

// One record of a file as it stands there: nothing trimmed, nothing interpreted.
struct TextRow
{
    int line = 0; // physical line on which the record begins, from 1
    QStringList cells;

    bool operator==(const TextRow &) const = default;
};

enum class LineProblemKind {
    FewerCells, // than the header has
    MoreCells,
    StrayQuote, // a quote inside a value that is not quoted; it is kept
    TextAfterQuote, // between a closing quote and the next delimiter; it is kept
    UnterminatedQuote, // everything from there to the end of the file became one value
    NulCharacter,
    UnreadableCharacter, // bytes that the encoding does not know, shown as U+FFFD
    CellError, // a spreadsheet's cells show errors such as #N/A, or have no result; they are read as empty
    Footer, // a total or a note below the table; it is no row
};

// Something odd about the record that begins on a line. The record is among the rows nevertheless, unless it
// is a footer.
struct LineProblem
{
    int line = 0; // where the record begins; for an unterminated quote, where the quote stands
    QString reason; // a sentence for a person
    LineProblemKind kind = LineProblemKind::FewerCells;
    int recordLine = 0; // TextRow::line of the record meant

    bool operator==(const LineProblem &) const = default;
};

// A file as text, before any mapping. Whatever the file format was, importers read this.
struct TextTable
{
    QString encoding; // of text: "UTF-8", "windows-1252", …
    QChar delimiter; // of text
    QChar quote;
    int headerLine = 0; // from 1
    QStringList columns; // the header's cells as they are: duplicates and empty ones too
    QList<TextRow> rows;
    QList<LineProblem> problems; // in the order of the file

    bool operator==(const TextTable &) const = default;
};

} // namespace mentorbook
