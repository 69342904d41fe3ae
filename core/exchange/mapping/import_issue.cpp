#include "core/exchange/mapping/import_issue.h"

#include "core/base/tr.h"

#include <algorithm>

namespace mentorbook {
namespace {

bool spoilsRow(LineProblemKind kind)
{
    switch (kind) {
    case LineProblemKind::FewerCells:
    case LineProblemKind::MoreCells:
    case LineProblemKind::TextAfterQuote:
    case LineProblemKind::UnterminatedQuote:
    case LineProblemKind::NulCharacter:
        return true;
    case LineProblemKind::StrayQuote:
    case LineProblemKind::UnreadableCharacter:
    case LineProblemKind::CellError:
    case LineProblemKind::Footer:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

QString describe(const ImportIssue &issue)
{
    if (issue.column.isEmpty())
        return Tr::tr("line %1: %2").arg(issue.line).arg(issue.reason);
    return Tr::tr("line %1, column “%2”: found “%3”, expected %4. %5")
        .arg(issue.line)
        .arg(issue.column, issue.found, issue.expected, issue.reason);
}

QHash<int, ImportIssue> unusableRows(const TextTable &table)
{
    // More cells are named last: they may be forgiven, the others are not.
    QHash<int, const LineProblem *> spoiled;
    for (const LineProblem &problem : table.problems) {
        if (!spoilsRow(problem.kind))
            continue;
        const LineProblem *&named = spoiled[problem.recordLine];
        if (!named || named->kind == LineProblemKind::MoreCells)
            named = &problem;
    }
    QHash<int, ImportIssue> issues;
    if (spoiled.isEmpty())
        return issues;
    const qsizetype columns = table.columns.size();
    for (const TextRow &row : table.rows) {
        const LineProblem *problem = spoiled.value(row.line);
        if (!problem)
            continue;
        const bool onlyEmptyExtras = problem->kind == LineProblemKind::MoreCells
            && std::all_of(row.cells.begin() + columns, row.cells.end(),
                [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (!onlyEmptyExtras)
            issues.insert(row.line,
                ImportIssue{.line = row.line,
                    .column = {},
                    .found = Tr::tr("%n values", nullptr, int(row.cells.size())),
                    .expected = Tr::tr("%n values, readable ones", nullptr, int(columns)),
                    .reason = problem->reason});
    }
    return issues;
}

} // namespace mentorbook
