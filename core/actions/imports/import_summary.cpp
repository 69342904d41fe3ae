#include "core/actions/imports/import_summary.h"

#include "core/storage/tables/people_table.h"

namespace mentorbook {

Result<MappedTable> readMapped(ImportKind kind, const ImportFile &file)
{
    auto profile = profileOf(file.source, file.reading);
    if (!profile)
        return passOn(profile);
    MappedTable mapped{.reading = readingOf(kind, *profile, file.mapping, file.values), .rows = {}};
    if (auto sound = checkMapping(mapped.reading.mapping); !sound)
        return passOn(sound);
    auto rows = openRows(file.source, file.reading);
    if (!rows)
        return passOn(rows);
    mapped.rows = std::move(*rows);
    return mapped;
}

ImportSummary summaryOf(const MappedTable &mapped)
{
    ImportSummary summary;
    summary.encoding = mapped.reading.profile.layout.encoding;
    summary.delimiter = mapped.reading.profile.layout.delimiter;
    summary.dateOrder = mapped.reading.dateOrder;
    summary.mapping = mapped.reading.mapping;
    return summary;
}

Result<PeopleDirectory> peopleDirectory(Database &database)
{
    auto people = people_table::all(database);
    if (!people)
        return passOn(people);
    PeopleDirectory directory;
    for (const Person &person : *people)
        directory.add(person.id, person.roster.employeeNumber, person.roster.email, person.roster.name);
    return directory;
}

} // namespace mentorbook
