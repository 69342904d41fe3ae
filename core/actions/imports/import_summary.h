#pragma once

#include "core/base/result.h"
#include "core/exchange/mapping/file_reading.h"
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
    QString encoding; // of text; empty for spreadsheets
    QChar delimiter;
    std::optional<DateOrder> dateOrder;
    ColumnMapping mapping;
};

// How a file is read and understood, with all that the workspace knows: what values are called here, and,
// where it may be used, the remembered profile of this header, which fills what the file leaves open.
// given: a profile that goes before it; fails where it is about other columns than the file's.
[[nodiscard]] Result<FileReading> readingFor(Database &database, ImportKind kind, const ImportFile &file,
    bool useProfile = true, const std::optional<ImportProfile> &given = {});

// What stands behind the columns of a file of rejected rows. They are never imported.
[[nodiscard]] QStringList rejectColumns();

// How to read the file's rows after that: as they were read the first time.
[[nodiscard]] ReadOptions optionsFor(const ImportFile &file, const FileReading &reading);

// The file's rows for one of the import readers. Fails where a field without which nothing can be imported
// has no column.
[[nodiscard]] Result<std::unique_ptr<RowReader>> openMapped(
    const ImportFile &file, const FileReading &reading);

// The part of a summary that the file alone decides.
[[nodiscard]] ImportSummary summaryOf(const FileReading &reading);

// One more row of an import is written. Fails when the import was canceled.
[[nodiscard]] Result<> goOn(Progress *progress, qint64 done, qint64 total);

// Everybody in the workspace, to find the people a file names.
[[nodiscard]] Result<PeopleDirectory> peopleDirectory(Database &database);
// They are found by the numbers they had before as well.
[[nodiscard]] Result<PeopleDirectory> withFormerNumbers(Database &database, PeopleDirectory directory);

} // namespace mentorbook
