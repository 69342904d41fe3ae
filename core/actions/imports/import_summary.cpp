#include "core/actions/imports/import_summary.h"

#include "core/storage/tables/people_table.h"

namespace mentorbook {

ColumnMapping mappingFor(ImportKind kind, const ImportFile &file, const TextTable &table)
{
    if (file.mapping && file.mapping->kind == kind && file.mapping->columns == table.columns)
        return *file.mapping;
    return guessMapping(kind, table);
}

Result<MappedTable> readMapped(ImportKind kind, const ImportFile &file)
{
    auto table = readTable(file.source, file.reading);
    if (!table)
        return passOn(table);
    MappedTable mapped{.table = std::move(*table), .mapping = {}};
    mapped.mapping = mappingFor(kind, file, mapped.table);
    if (auto sound = checkMapping(mapped.mapping); !sound)
        return passOn(sound);
    return mapped;
}

ImportSummary summaryOf(const MappedTable &mapped, const ImportFile &file)
{
    ImportSummary summary;
    summary.encoding = mapped.table.encoding;
    summary.delimiter = mapped.table.delimiter;
    summary.dateOrder = file.values.dateOrder;
    summary.mapping = mapped.mapping;
    return summary;
}

Result<PeopleDirectory> peopleDirectory(Database &database)
{
    auto people = people_table::all(database);
    if (!people)
        return passOn(people);
    PeopleDirectory directory;
    for (const Person &person : *people)
        directory.add(person.id, person.roster.employeeNumber, person.roster.email);
    return directory;
}

} // namespace mentorbook
