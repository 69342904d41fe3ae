#pragma once

#include "core/exchange/reading/text_table.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace mentorbook {

// Why a row, or a value of it, was not taken: where, what was found, what was expected.
struct ImportIssue
{
    int line = 0;
    QString column; // the header's text; empty: the whole row
    QString found;
    QString expected;
    QString reason; // a sentence

    bool operator==(const ImportIssue &) const = default;
};

// One sentence with all of it.
[[nodiscard]] QString describe(const ImportIssue &issue);

// Rows that cannot be trusted cell by cell (ragged, an unterminated quote, text after a closing quote, NUL),
// by line. Empty cells beyond the header's are forgiven.
[[nodiscard]] QHash<int, ImportIssue> unusableRows(const TextTable &table);

} // namespace mentorbook
