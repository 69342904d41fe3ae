// Any bytes are read without a fault, within the limits, and a second time alike.
#include "core/exchange/imports/people_import.h"
#include "core/exchange/mapping/file_reading.h"
#include "core/exchange/reading/csv_reader.h"
#include "core/exchange/reading/row_reader.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace mentorbook;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const ReadOptions options{.maximumBytes = 1 << 20,
        .maximumRows = 10'000,
        .maximumCells = 100'000,
        .limits = {.fieldLength = 10'000, .columns = 1'000}};
    const auto table = readTable(bytes, options);
    if (!table)
        return 0;
    if (table != readTable(bytes, options))
        std::abort();
    int line = table->headerLine;
    for (const TextRow &row : table->rows) {
        if (row.line <= line || row.cells.isEmpty())
            std::abort();
        line = row.line;
    }

    // As imports read it: some rows may be totals below the table, others stay as they are.
    const auto reader = openRows({.bytes = bytes}, options);
    if (!reader)
        return 0; // by its beginning it is no text
    qsizetype taken = 0; // rows and totals
    for (bool isAtEnd = false; !isAtEnd;) {
        const auto row = (*reader)->next();
        if (!row)
            std::abort(); // readTable() could read it
        isAtEnd = !*row;
        taken += isAtEnd ? 0 : 1;
        for (const LineProblem &problem : (*reader)->takeProblems())
            taken += problem.kind == LineProblemKind::Footer ? 1 : 0;
    }
    if (taken > table->rows.size())
        std::abort();

    // The columns as they are guessed, else the first as the employee number and some others.
    const ImportSource source{.bytes = bytes};
    const auto profile = profileOf(source, options);
    if (!profile || profile->columns.size() != profile->layout.columns.size())
        std::abort();
    ColumnMapping mapping = guessMapping(ImportKind::People, *profile);
    if (!checkMapping(mapping)) {
        const QList<Field> fields = {Field::EmployeeNumber, Field::HireDate, Field::LeavingDate, Field::Email,
            Field::Name, Field::ManagerNumber, Field::ManagerName, Field::Department, Field::LeavingReason};
        for (qsizetype i = 0; i < mapping.fields.size(); ++i)
            mapping.fields[i] = i < fields.size() ? std::optional(fields[i]) : std::nullopt;
    }
    const FileReading reading
        = readingOf(ImportKind::People, *profile, mapping, {.dateOrder = DateOrder::DayMonthYear});
    if (reading.mapping.fields.size() != mapping.columns.size())
        std::abort();
    const auto rows = openRows(source, options);
    if (!rows)
        std::abort();
    const auto roster = readRoster(**rows, reading.rules, QDate(2024, 1, 1));
    if (!roster || roster->entries.size() != roster->lines.size() || roster->entries.size() > roster->rows)
        std::abort();
    return 0;
}
