#pragma once

#include "core/base/tr.h"
#include "core/exchange/mapping/cell_values.h"
#include "core/exchange/mapping/column_mapping.h"
#include "core/exchange/mapping/import_issue.h"
#include "core/exchange/reading/text_table.h"
#include "core/exchange/values/none_values.h"

#include <algorithm>
#include <optional>

namespace mentorbook {

// A row as its mapping reads it, and what was wrong with it. For the importers; lives no longer than both.
class MappedRow
{
public:
    MappedRow(const TextRow &row, const ColumnMapping &mapping)
        : m_row(row)
        , m_mapping(mapping)
    {
    }

    [[nodiscard]] int line() const { return m_row.line; }

    [[nodiscard]] QString cell(Field field) const
    {
        const auto column = m_mapping.columnOf(field);
        return column ? m_row.cells.value(*column) : QString();
    }
    [[nodiscard]] QString text(Field field) const { return tidied(cell(field)); }

    // The day in a field, none where it is blank. One that cannot be read becomes an issue.
    std::optional<QDate> day(Field field, std::optional<DateOrder> order)
    {
        const QString found = text(field);
        if (isNoDay(found))
            return std::nullopt;
        const auto day = dayFrom(found, order);
        if (day)
            return *day;
        reject(field, found, expectedDay(order), day.error());
        return std::nullopt;
    }

    [[nodiscard]] ImportIssue issue(
        Field field, const QString &found, const QString &expected, const QString &reason) const
    {
        const auto column = m_mapping.columnOf(field);
        return {.line = m_row.line,
            .column = column ? m_mapping.columns[*column] : QString(),
            .found = found,
            .expected = expected,
            .reason = reason};
    }
    void reject(Field field, const QString &found, const QString &expected, const QString &reason)
    {
        m_issues.append(issue(field, found, expected, reason));
    }
    void reject(Field field, ImportIssue found) { reject(field, found.found, found.expected, found.reason); }

    // No issue so far.
    [[nodiscard]] bool isGood() const { return m_issues.isEmpty(); }
    [[nodiscard]] const QList<ImportIssue> &issues() const { return m_issues; }

private:
    const TextRow &m_row;
    const ColumnMapping &m_mapping;
    QList<ImportIssue> m_issues;
};

// Excel leaves rows of empty cells below a table; they say nothing.
[[nodiscard]] inline bool isBlank(const TextRow &row)
{
    return std::all_of(
        row.cells.begin(), row.cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

} // namespace mentorbook
