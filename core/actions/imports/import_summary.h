#pragma once

#include "core/base/result.h"
#include "core/exchange/mapping/column_mapping.h"
#include "core/exchange/mapping/import_issue.h"
#include "core/exchange/mapping/people_directory.h"
#include "core/exchange/mapping/value_choices.h"
#include "core/exchange/reading/row_reader.h"
#include "core/storage/database.h"

#include <QByteArray>
#include <QString>

namespace mentorbook {

// A file on its way in, and how to read it.
struct ImportFile
{
    ImportSource source;
    ReadOptions reading = {};
    ValueChoices values = {};
    std::optional<ColumnMapping> mapping = {}; // what its columns mean; guessed where they are not the file's
};

// What an import did, or would do: every kind of import says it in the same words.
struct ImportSummary
{
    qsizetype rows = 0; // in the file, without empty ones
    int added = 0;
    int changed = 0;
    int left = 0;
    int returned = 0;
    int unchanged = 0;
    QList<ImportIssue> rejected; // rows that were not taken
    QList<ImportIssue> notices; // values that were left out of rows that were taken
    QString encoding;
    QChar delimiter;
    std::optional<DateOrder> dateOrder;
    ColumnMapping mapping;
};

// A file read and its columns mapped, ready for one of the import readers.
struct MappedTable
{
    TextTable table;
    ColumnMapping mapping;
};
[[nodiscard]] Result<MappedTable> readMapped(ImportKind kind, const ImportFile &file);

// The part of a summary that the file alone decides.
[[nodiscard]] ImportSummary summaryOf(const MappedTable &mapped, const ImportFile &file);

// Everybody in the workspace, to find the people a file names.
[[nodiscard]] Result<PeopleDirectory> peopleDirectory(Database &database);

} // namespace mentorbook
