#pragma once

#include "core/exchange/reading/text_table.h"

#include <QList>
#include <QString>

#include <optional>

namespace mentorbook {

// Why a row, or a value of it, was not taken: where, what was found, what was expected.
struct ImportIssue
{
    int line = 0;
    QString column = {}; // ColumnMapping::titleOf(); empty: the whole row
    QString found = {};
    QString expected = {};
    QString reason = {}; // a sentence

    bool operator==(const ImportIssue &) const = default;
};

// One sentence with all of it.
[[nodiscard]] QString describe(const ImportIssue &issue);

// Why a row cannot be trusted cell by cell: it is ragged, or has an unterminated quote, text after a closing
// quote or a NUL. Empty cells beyond the header's are forgiven. `problems` may name other rows too.
[[nodiscard]] std::optional<ImportIssue> whyUseless(
    const TextRow &row, const QList<LineProblem> &problems, qsizetype columns);

// Such a problem may have taken the rows that follow into one cell.
[[nodiscard]] bool maySwallowRows(LineProblemKind kind);

} // namespace mentorbook
