#include "core/exchange/reading/table_rows.h"

#include "core/base/tr.h"
#include "core/exchange/reading/table_shape.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

constexpr qsizetype maximumHeld = 40; // nobody writes more lines of totals and notes

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= 60 ? line : line.first(59) + u'…';
}

LineProblem footer(const TextRow &row)
{
    QStringList words;
    for (const QString &cell : row.cells) {
        if (!cell.trimmed().isEmpty())
            words.append(cell);
    }
    return {.line = row.line,
        .reason
        = Tr::tr("“%1” is taken as a total below the table, not as a row.").arg(shortened(words.join(u' '))),
        .kind = LineProblemKind::Footer,
        .recordLine = row.line};
}

} // namespace

TableRows::TableRows(std::unique_ptr<RawRows> source, const ReadOptions &options)
    : m_source(std::move(source))
    , m_options(options)
    , m_layout(m_source->layout())
{
}

Result<std::unique_ptr<RowReader>> TableRows::open(
    std::unique_ptr<RawRows> source, const ReadOptions &options)
{
    std::unique_ptr<TableRows> rows(new TableRows(std::move(source), options));
    QStringList &columns = rows->m_layout.columns;
    const qsizetype named = filledWidth(columns);
    if (named < columns.size()) {
        auto filled = rows->m_source->filledColumns();
        if (!filled)
            return passOn(filled);
        const qsizetype kept = std::min(columns.size(), std::max(named, *filled));
        if (kept == 0)
            return failure(ErrorKind::InvalidInput, Tr::tr("The file has no values."));
        rows->m_cutsColumns = kept < columns.size();
        columns.resize(kept);
        rows->m_source->setColumns(kept);
    }
    return rows;
}

Result<std::optional<RawRow>> TableRows::nextRaw()
{
    auto raw = m_source->next();
    if (!raw || !*raw)
        return raw;
    RawRow &row = **raw;
    const qsizetype columns = m_layout.columns.size();
    if (m_cutsColumns && row.row.cells.size() > columns && filledWidth(row.row.cells) <= columns)
        row.row.cells.resize(columns);
    row.isApart = row.isApart || m_isApart;
    m_isApart = false;
    return raw;
}

Result<std::optional<TextRow>> TableRows::handOut(RawRow &&row)
{
    ++m_rows;
    m_cells += row.row.cells.size();
    if (m_rows > m_options.maximumRows || m_cells > m_options.maximumCells)
        return std::unexpected(tooMuch(row.row.line, m_options));
    m_problems += row.problems;
    return std::move(row.row);
}

Result<std::optional<TextRow>> TableRows::next()
{
    if (m_options.rowLimit >= 0 && m_rows >= m_options.rowLimit)
        return std::nullopt;
    while (true) {
        if (!m_ready.isEmpty())
            return handOut(m_ready.takeLast());
        if (m_atEnd)
            return std::nullopt;
        auto raw = nextRaw();
        if (!raw)
            return passOn(raw);
        if (!*raw) {
            m_atEnd = true;
            for (const RawRow &row : std::as_const(m_held)) {
                if (filledCells(row.row.cells) > 0)
                    m_problems.append(footer(row.row));
            }
            m_held.clear();
            continue;
        }
        RawRow &row = **raw;
        // Most rows are told here: their first cell is a number, or they are full of words.
        const bool isApart = row.isApart || !m_held.isEmpty();
        if (!row.mayHideRows() && maybeBelowTable(row.row.cells, m_layout.columns.size(), isApart)) {
            m_held.append(std::move(row));
            if (m_held.size() <= maximumHeld)
                continue;
        } else if (filledWidth(row.row.cells) == 0) {
            m_isApart = true;
            if (m_held.isEmpty())
                return handOut(std::move(row));
            m_held.append(std::move(row));
            if (m_held.size() <= maximumHeld)
                continue;
        } else if (m_held.isEmpty()) {
            return handOut(std::move(row));
        } else {
            m_held.append(std::move(row));
        }
        m_ready = std::exchange(m_held, {});
        std::reverse(m_ready.begin(), m_ready.end());
    }
}

} // namespace mentorbook
