#include "core/actions/imports/import_summary.h"

#include "core/actions/imports/import_profiles.h"
#include "core/base/tr.h"
#include "core/storage/tables/people_table.h"

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

// The words that the workspace uses already, for the fields whose values are words.
Result<QMap<Field, QStringList>> wordsInUse(Database &database)
{
    auto words = people_table::wordsInUse(database);
    if (!words)
        return passOn(words);
    return QMap<Field, QStringList>{{Field::JobTitle, std::move(words->jobTitles)},
        {Field::Department, std::move(words->departments)}, {Field::Grade, std::move(words->grades)},
        {Field::Location, std::move(words->locations)}, {Field::Country, std::move(words->countries)}};
}

// What the profile says of reading, as far as nobody said otherwise. Whether that is anything.
bool fill(ReadOptions &options, const ImportProfile &profile)
{
    bool filled = false;
    const auto take = [&](auto &option, const auto &said) {
        if (option || !said)
            return;
        option = said;
        filled = true;
    };
    take(options.encoding, profile.encoding);
    take(options.delimiter, profile.delimiter);
    take(options.sheet, profile.sheet);
    return filled;
}

bool isOfRejects(const QStringList &columns)
{
    return columns.size() > rejectColumns().size() && columns.last(rejectColumns().size()) == rejectColumns();
}

} // namespace

QStringList rejectColumns() { return {u"Line"_s, u"Reason"_s}; }

Result<FileReading> readingFor(Database &database, ImportKind kind, const ImportFile &file, bool useProfile,
    const std::optional<ImportProfile> &given)
{
    ReadingKnowledge known{.profile = given};
    ReadOptions options = file.reading;
    if (given) {
        if (given->kind != kind)
            return failure(ErrorKind::InvalidInput,
                Tr::tr("The profile “%1” is about another kind of import.").arg(given->name));
        fill(options, *given);
    }
    auto table = profileOf(file.source, options);
    if (!table)
        return passOn(table);
    if (useProfile && !given) {
        const QStringList &columns = table->layout.columns;
        auto saved = profileFor(database, kind,
            isOfRejects(columns) ? columns.first(columns.size() - rejectColumns().size()) : columns);
        if (!saved)
            return passOn(saved);
        if (*saved) {
            known.profile = std::move((*saved)->profile);
            if (fill(options, *known.profile)) {
                table = profileOf(file.source, options);
                if (!table)
                    return passOn(table);
            }
        }
    }
    auto meanings = valueMeanings(database);
    if (!meanings)
        return passOn(meanings);
    known.meanings = std::move(*meanings);
    auto words = wordsInUse(database);
    if (!words)
        return passOn(words);
    known.values = std::move(*words);
    std::optional<ColumnMapping> mapping = file.mapping;
    if (!mapping && isOfRejects(table->layout.columns)) {
        mapping = readingOf(kind, *table, {}, file.values, known).mapping;
        for (qsizetype i = 0; i < rejectColumns().size(); ++i)
            mapping->setField(mapping->columns.size() - 1 - i, {});
    }
    FileReading reading = readingOf(kind, *table, mapping, file.values, known);
    if (given && !reading.profileName)
        return failure(ErrorKind::InvalidInput,
            Tr::tr("The profile “%1” does not fit “%2”: it is about files with other columns.")
                .arg(given->name, file.source.name));
    return reading;
}

ReadOptions optionsFor(const ImportFile &file, const FileReading &reading)
{
    ReadOptions options = file.reading;
    const TableLayout &layout = reading.profile.layout;
    options.headerLine = layout.headerLine;
    if (layout.format == SourceFormat::Text) {
        options.encoding = layout.encoding;
        options.delimiter = layout.delimiter;
    } else {
        options.sheet = layout.sheet;
    }
    return options;
}

Result<std::unique_ptr<RowReader>> openMapped(const ImportFile &file, const FileReading &reading)
{
    if (auto sound = checkMapping(reading.mapping); !sound)
        return passOn(sound);
    return openRows(file.source, optionsFor(file, reading));
}

ImportSummary summaryOf(const FileReading &reading)
{
    ImportSummary summary;
    summary.encoding = reading.profile.layout.encoding;
    summary.delimiter = reading.profile.layout.delimiter;
    summary.dateOrder = reading.dateOrder;
    summary.mapping = reading.mapping;
    return summary;
}

Result<> goOn(Progress *progress, qint64 done, qint64 total)
{
    if (!progress)
        return {};
    progress->report(done, total);
    if (progress->isCanceled())
        return failure(ErrorKind::Canceled, Tr::tr("The import was canceled; nothing was changed."));
    return {};
}

Result<PeopleDirectory> peopleDirectory(Database &database)
{
    auto people = people_table::all(database);
    if (!people)
        return passOn(people);
    PeopleDirectory directory;
    for (const Person &person : *people)
        directory.add(person.id, person.roster.employeeNumber, person.roster.email, person.roster.name);
    return withFormerNumbers(database, std::move(directory));
}

Result<PeopleDirectory> withFormerNumbers(Database &database, PeopleDirectory directory)
{
    auto former = people_table::formerNumbers(database);
    if (!former)
        return passOn(former);
    for (auto number = former->cbegin(); number != former->cend(); ++number)
        directory.byNumber.insert(number.key(), directory.byNumber.value(number.value()));
    return directory;
}

} // namespace mentorbook
