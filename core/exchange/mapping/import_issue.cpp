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

std::optional<ImportIssue> whyUseless(
    const TextRow &row, const QList<LineProblem> &problems, qsizetype columns)
{
    // More cells are named last: they may be forgiven, the others are not.
    const LineProblem *named = nullptr;
    for (const LineProblem &problem : problems) {
        if (problem.recordLine == row.line && spoilsRow(problem.kind)
            && (!named || named->kind == LineProblemKind::MoreCells))
            named = &problem;
    }
    if (!named)
        return std::nullopt;
    const bool onlyEmptyExtras = named->kind == LineProblemKind::MoreCells && row.cells.size() > columns
        && std::all_of(row.cells.begin() + columns, row.cells.end(),
            [](const QString &cell) { return cell.trimmed().isEmpty(); });
    if (onlyEmptyExtras)
        return std::nullopt;
    return ImportIssue{.line = row.line,
        .column = {},
        .found = Tr::tr("%n values", nullptr, int(row.cells.size())),
        .expected = Tr::tr("%n values, readable ones", nullptr, int(columns)),
        .reason = named->reason};
}

bool maySwallowRows(LineProblemKind kind)
{
    return kind == LineProblemKind::UnterminatedQuote || kind == LineProblemKind::TextAfterQuote;
}

} // namespace mentorbook
