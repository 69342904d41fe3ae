#pragma once

#include "core/base/result.h"
#include "core/exchange/mapping/import_issue.h"
#include "core/exchange/reading/text_table.h"

#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <expected>
#include <optional>
#include <string>

namespace mentorbook::cli {

// A CSV of bare numbers, whatever its columns are, read row by row; rows that cannot be used are kept with
// their reason.
class NumberFile
{
public:
    [[nodiscard]] static Result<NumberFile> read(const std::string &path);

    [[nodiscard]] const QList<TextRow> &rows() const { return m_table.rows; }
    // The place of a column. Fails when there is not exactly one of that name.
    [[nodiscard]] Result<qsizetype> find(const std::string &name) const;
    // The place of the first of these names that is a column.
    [[nodiscard]] std::optional<qsizetype> findAny(const QStringList &names) const;
    [[nodiscard]] const QStringList &columns() const { return m_table.columns; }

    // False for a row without any content, and for one that cannot be trusted: that one is rejected.
    [[nodiscard]] bool isUsable(const TextRow &row);
    [[nodiscard]] static QString cell(const TextRow &row, qsizetype column)
    {
        return row.cells.value(column).trimmed();
    }

    void reject(const TextRow &row, qsizetype column, const QString &expected, const QString &reason);
    [[nodiscard]] const QList<ImportIssue> &rejected() const { return m_rejected; }

private:
    explicit NumberFile(TextTable table)
        : m_table(std::move(table))
    {
        for (const LineProblem &problem : std::as_const(m_table.problems))
            m_problems[problem.recordLine].append(problem);
    }

    TextTable m_table;
    QHash<int, QList<LineProblem>> m_problems; // by the line of their row
    QList<ImportIssue> m_rejected;
};

// JSON knows neither infinity nor "none": both are null.
[[nodiscard]] QJsonValue numberOrNull(std::optional<double> number);
// For people: six significant digits, "–" for none.
[[nodiscard]] QString numberText(std::optional<double> number);

} // namespace mentorbook::cli
