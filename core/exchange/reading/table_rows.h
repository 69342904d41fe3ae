#pragma once

#include "core/exchange/reading/row_reader.h"

#include <QList>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace mentorbook {

// A record below the header, as it stands in its source.
struct RawRow
{
    TextRow row;
    bool isApart = false; // a blank line stands before it
    QList<LineProblem> problems = {};

    // An open quote or a damaged file may have taken rows into this one.
    [[nodiscard]] bool mayHideRows() const
    {
        return std::any_of(problems.begin(), problems.end(), [](const LineProblem &problem) {
            return problem.kind == LineProblemKind::UnterminatedQuote
                || problem.kind == LineProblemKind::NulCharacter;
        });
    }
};

// A source's records, whatever its format.
class RawRows
{
public:
    virtual ~RawRows() = default;

    [[nodiscard]] virtual const TableLayout &layout() const = 0; // with all columns of the header
    virtual Result<std::optional<RawRow>> next() = 0;

    // One more than the last column that has a value below the header; called before next(), which begins at
    // the header afterwards. May read the source through.
    virtual Result<qsizetype> filledColumns() = 0;
    // Trailing columns are left off: from now on, rows are expected to have so many values.
    virtual void setColumns(qsizetype columns) = 0;
};

// What every format has in common: trailing columns without anything in them are left off, totals below the
// table are told from rows, and there are no more rows and values than the options allow.
class TableRows final : public RowReader
{
public:
    static Result<std::unique_ptr<RowReader>> open(
        std::unique_ptr<RawRows> source, const ReadOptions &options);

    [[nodiscard]] const TableLayout &layout() const override { return m_layout; }
    Result<std::optional<TextRow>> next() override;
    [[nodiscard]] QList<LineProblem> takeProblems() override { return std::exchange(m_problems, {}); }

private:
    TableRows(std::unique_ptr<RawRows> source, const ReadOptions &options);

    Result<std::optional<RawRow>> nextRaw();
    [[nodiscard]] Result<std::optional<TextRow>> handOut(RawRow &&row);

    std::unique_ptr<RawRows> m_source;
    ReadOptions m_options;
    TableLayout m_layout;
    bool m_cutsColumns = false; // trailing columns were left off
    QList<RawRow> m_held; // totals below the table, unless a row follows
    QList<RawRow> m_ready; // rows that follow next, the last first
    bool m_isApart = false; // a row of blanks stood before
    bool m_atEnd = false;
    qsizetype m_rows = 0;
    qsizetype m_cells = 0;
    QList<LineProblem> m_problems;
};

} // namespace mentorbook
