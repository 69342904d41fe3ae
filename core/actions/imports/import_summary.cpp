#include "core/actions/imports/import_summary.h"

#include "core/exchange/mapping/file_reading.h"
#include "core/storage/tables/people_table.h"

namespace mentorbook {

Result<MappedTable> readMapped(ImportKind kind, const ImportFile &file)
{
    auto profile = profileOf(file.source, file.reading);
    if (!profile)
        return passOn(profile);
    auto table = readTable(file.source, file.reading);
    if (!table)
        return passOn(table);
    MappedTable mapped{.table = std::move(*table), .mapping = {}};
    mapped.mapping = readingOf(kind, *profile, file.mapping, file.values).mapping;
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
