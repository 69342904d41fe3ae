#pragma once

#include "core/exchange/mapping/import_issue.h"

#include <QList>

#include <optional>

namespace mentorbook {

// What every reader of rows finds.
struct RowsRead
{
    qsizetype rows = 0; // in the file, without empty ones
    QList<ImportIssue> rejected; // every issue of every row that is not taken
    QList<ImportIssue> notices; // what was left out of rows that are taken, or is odd about them
    // A quote that may have taken the rows below it into one value: who is missing may be in there.
    std::optional<LineProblem> swallowing;

    bool operator==(const RowsRead &) const = default;
};

} // namespace mentorbook
