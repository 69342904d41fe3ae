#pragma once

#include "core/base/result.h"
#include "core/exchange/reading/read_options.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace mentorbook {

// A row of a sheet as it is handed out.
struct SheetRow
{
    int line = 0; // the row's number in the spreadsheet
    QStringList cells = {}; // up to its last one with a value
    QStringList errors = {}; // "C7: #N/A"; the cell is empty
};

// "C7"; column from 0, row from 1
[[nodiscard]] QString cellName(qsizetype column, int row);

// The cells of one sheet, packed as they were read, handed out row by row, from the first as often as wanted.
// Rows without any value are not kept.
class Sheet
{
public:
    explicit Sheet(const ReadOptions &options = {}, QStringList shared = {})
        : m_options(options)
        , m_shared(std::move(shared))
    {
    }

    // Filling, in the order of the sheet. A failure is a bound that is exceeded.
    [[nodiscard]] Result<> beginRow(qint64 line, bool hidden);
    [[nodiscard]] Result<> add(qint64 column, const QString &text, qint64 times = 1);
    [[nodiscard]] Result<> addShared(qint64 column, quint32 index);
    [[nodiscard]] Result<> addError(qint64 column, QStringView error);
    // `times`: so many rows alike from there on.
    [[nodiscard]] Result<> endRow(qint64 times = 1);
    void hideColumns(qint64 first, qint64 last);
    // A value that stands for several rows below each other.
    void merge(qint64 column, qint64 firstLine, qint64 lastLine);

    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    // One more than the last column with a value in any row.
    [[nodiscard]] qsizetype width() const { return m_width; }
    [[nodiscard]] const QList<int> &hiddenLines() const { return m_hiddenLines; } // with a value
    [[nodiscard]] QList<qsizetype> hiddenColumns() const; // with a value
    [[nodiscard]] qsizetype mergedBelow(int headerLine) const;

    // Merged values are repeated below this row only: titles and headers are read as they stand.
    void startFrom(int headerLine);
    // The next row; none at the end.
    [[nodiscard]] std::optional<SheetRow> next();
    void rewind();

private:
    struct Row
    {
        int line = 0;
        int times = 1;
        qsizetype begin = 0; // in m_cells
        qsizetype end = 0;
        bool hidden = false;
    };
    struct Merge
    {
        qsizetype column = 0;
        int first = 0;
        int last = 0;
        QString value = {};
    };

    Result<> skipTo(qint64 column);
    Result<> count(qint64 cells);
    void put(quint8 tag, QByteArrayView bytes = {});
    void fill(SheetRow &row);

    ReadOptions m_options;
    QStringList m_shared;
    QByteArray m_cells;
    QList<Row> m_rows;
    Row m_row;
    qint64 m_column = 0; // where the next cell of the row stands
    qint64 m_filled = 0; // one more than the last one with a value
    qint64 m_cellCount = 0;
    qint64 m_rowCount = 0;
    qsizetype m_width = 0;
    QList<int> m_hiddenLines;
    QList<std::pair<qint64, qint64>> m_hiddenColumns;
    QList<Merge> m_merges;
    int m_mergesFrom = 0;

    qsizetype m_nextRow = 0;
    int m_nextTime = 0;
    qsizetype m_nextMerge = 0;
    QList<Merge> m_openMerges;
};

} // namespace mentorbook
