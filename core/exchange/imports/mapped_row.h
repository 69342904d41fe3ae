#pragma once

#include "core/base/tr.h"
#include "core/exchange/imports/row_meaning.h"
#include "core/exchange/imports/rows_read.h"
#include "core/exchange/mapping/import_issue.h"
#include "core/exchange/reading/row_reader.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace mentorbook {

// A row as its rules read it, and what was wrong with it. For the readers; lives no longer than both.
class MappedRow
{
public:
    MappedRow(const TextRow &row, RowMeaning &meaning)
        : m_row(row)
        , m_meaning(meaning)
    {
    }

    [[nodiscard]] int line() const { return m_row.line; }
    [[nodiscard]] bool has(Field field) const { return m_meaning.columnOf(field).has_value(); } // a column
    [[nodiscard]] QString cell(Field field) const { return m_meaning.cell(m_row, field); }
    [[nodiscard]] QString text(Field field) const { return m_meaning.text(m_row, field); }
    [[nodiscard]] QMap<QString, QString> custom() const { return m_meaning.custom(m_row); }

    // The day in a field, none where there is none. One that cannot be read becomes an issue.
    std::optional<QDate> day(Field field)
    {
        const auto day = m_meaning.day(m_row, field);
        if (day)
            return *day;
        reject(field, tidied(cell(field)), expectedIn(field), day.error());
        return std::nullopt;
    }
    [[nodiscard]] QString expectedIn(Field dayField) const
    {
        return expectedDay(m_meaning.dateOrderOf(dayField));
    }

    [[nodiscard]] ImportIssue issue(
        Field field, const QString &found, const QString &expected, const QString &reason) const
    {
        return {.line = m_row.line,
            .column = m_meaning.titleOf(field),
            .found = found,
            .expected = expected,
            .reason = reason};
    }
    void reject(Field field, const QString &found, const QString &expected, const QString &reason)
    {
        m_issues.append(issue(field, found, expected, reason));
    }
    void reject(Field field, const ImportIssue &found)
    {
        reject(field, found.found, found.expected, found.reason);
    }
    void reject(ImportIssue issue) { m_issues.append(std::move(issue)); }

    // No issue so far.
    [[nodiscard]] bool isGood() const { return m_issues.isEmpty(); }
    [[nodiscard]] const QList<ImportIssue> &issues() const { return m_issues; }

private:
    const TextRow &m_row;
    RowMeaning &m_meaning;
    QList<ImportIssue> m_issues;
};

// Excel leaves rows of empty cells below a table; they say nothing.
[[nodiscard]] inline bool isBlank(const TextRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
        [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

// Reads all rows. Those that can be trusted cell by cell go to use(MappedRow &), the others, with their
// issue, to useless(MappedRow &); a row that has an issue then is rejected with all of them. Fails as the
// reader does.
template <class Use, class Useless>
Result<> forEachRow(
    RowReader &reader, const RowRules &rules, RowsRead &read, const Use &use, const Useless &useless)
{
    RowMeaning meaning(rules);
    while (true) {
        auto next = reader.next();
        if (!next)
            return passOn(next);
        const QList<LineProblem> problems = reader.takeProblems();
        for (const LineProblem &problem : problems) {
            if (!read.swallowing && maySwallowRows(problem.kind))
                read.swallowing = problem;
            if (problem.kind == LineProblemKind::Footer)
                read.notices.append({.line = problem.line, .reason = problem.reason});
        }
        if (!*next)
            return {};
        if (isBlank(**next))
            continue;
        ++read.rows;
        MappedRow row(**next, meaning);
        if (auto issue = whyUseless(**next, problems, rules.mapping.columns.size())) {
            row.reject(std::move(*issue));
            useless(row);
        } else {
            use(row);
        }
        if (!row.isGood())
            read.rejected += row.issues();
    }
}

template <class Use>
Result<> forEachRow(RowReader &reader, const RowRules &rules, RowsRead &read, const Use &use)
{
    return forEachRow(reader, rules, read, use, [](MappedRow &) { });
}

} // namespace mentorbook
