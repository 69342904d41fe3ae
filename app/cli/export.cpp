#include "app/cli/command.h"
#include "app/cli/forms.h"

#include "core/actions/imports/import_profiles.h"
#include "core/actions/programs/programs.h"
#include "core/actions/reports/exports.h"
#include "core/actions/reports/people_export.h"
#include "core/base/tr.h"
#include "core/exchange/writing/csv_writer.h"
#include "core/exchange/writing/xlsx_writer.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook::cli {

namespace {

struct Options
{
    std::string what;
    std::string workspace;
    std::string program;
    std::string csv;
    std::string xlsx;
    std::string profile;
    std::string delimiter = "comma";
    bool byteOrderMark = false;
    bool outcomes = false;
    bool participantsOnly = false;
    std::string html;
    std::string language;
};

// A profile's file, or the name of one that the workspace remembers.
Result<ImportProfile> findProfile(Database &database, const QString &nameOrFile)
{
    if (QFileInfo::exists(nameOrFile)) {
        auto bytes = readFile(nameOrFile);
        if (!bytes)
            return passOn(bytes);
        return profileFromJson(*bytes);
    }
    auto saved = profilesOf(database, ImportKind::People);
    if (!saved)
        return passOn(saved);
    const auto found
        = std::ranges::find(*saved, nameOrFile, [](const SavedProfile &each) { return each.profile.name; });
    if (found == saved->end())
        return failure(ErrorKind::NotFound,
            Tr::tr("There is neither a file “%1” nor an import profile of that name.").arg(nameOrFile));
    return found->profile;
}

Result<ExportTable> peopleFor(
    Database &database, const Program &program, const Options &options, QDate today, WriteOptions &writing)
{
    PeopleExport wish;
    if (!options.profile.empty()) {
        auto profile = findProfile(database, text(options.profile));
        if (!profile)
            return passOn(profile);
        if (profile->kind != ImportKind::People)
            return failure(
                ErrorKind::InvalidInput, Tr::tr("“%1” is not a profile for people.").arg(profile->name));
        writing.dateOrder = profile->values.dateOrder;
        wish.profile = std::move(*profile);
    }
    if (options.outcomes || options.participantsOnly)
        wish.program = program;
    wish.participantsOnly = options.participantsOnly;
    return peopleExport(database, wish, today);
}

Result<Answer> exportWhat(const CommandLine &line, const Options &options)
{
    auto workspace = openWorkspace(options.workspace, Database::Access::ReadOnly);
    if (!workspace)
        return passOn(workspace);
    Database &database = (*workspace)->database();
    if (options.what == "application-form")
        return exportApplicationForm(database,
            {.program = text(options.program),
                .html = text(options.html),
                .csv = text(options.csv),
                .language = text(options.language)});
    const ExportKind kind = exportKindOf(text(options.what)).value_or(ExportKind::People);
    const bool needsProgram = kind != ExportKind::People || !options.program.empty() || options.outcomes
        || options.participantsOnly;
    Result<Program> program = Program();
    if (needsProgram)
        program = findProgram(database, text(options.program));
    if (!program)
        return passOn(program);
    WriteOptions writing{.delimiter = delimiterOf(options.delimiter), .byteOrderMark = options.byteOrderMark};
    auto table = kind == ExportKind::People ? peopleFor(database, *program, options, line.today(), writing)
                                            : exportTable(database, kind, *program, line.today());
    if (!table)
        return passOn(table);

    QJsonObject json{{u"rows"_s, table->rows.size()}};
    QStringList files;
    const QByteArray csv = writeCsv(*table, writing);
    if (!options.xlsx.empty()) {
        auto workbook = writeXlsx(*table, writing);
        if (!workbook)
            return passOn(workbook);
        if (auto written = writeFile(text(options.xlsx), *workbook); !written)
            return passOn(written);
        files.append(text(options.xlsx));
    }
    if (!options.csv.empty()) {
        if (auto written = writeFile(text(options.csv), csv); !written)
            return passOn(written);
        files.append(text(options.csv));
    }
    if (files.isEmpty()) {
        json.insert(u"csv"_s, QString::fromUtf8(csv));
        return Answer{.json = json, .text = QString::fromUtf8(csv).chopped(2)};
    }
    json.insert(u"file"_s, files.last());
    json.insert(u"files"_s, QJsonArray::fromStringList(files));
    return Answer{.json = json,
        .text = Tr::tr("Wrote %n rows to %1.", nullptr, int(table->rows.size())).arg(files.join(u", "_s))};
}

} // namespace

void addExport(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = line.add(line.root(), "export", "Write a table as CSV or as an Excel workbook");
    command->add_option("WHAT", options->what, "people, participants, pairings, meetings or application-form")
        ->required()
        ->check(CLI::IsMember({"people", "participants", "pairings", "meetings", "application-form"}));
    command->add_option("WORKSPACE", options->workspace, "The workspace")->required();
    command->add_option("--program", options->program, "The program (default: the only one)");
    command->add_option("--csv", options->csv, "The CSV file to write (default: standard output)");
    command->add_option("--xlsx", options->xlsx, "The workbook to write");
    command->add_option("--profile", options->profile,
        "people: an import profile (a file, or a name in the workspace) whose columns and date order to use");
    command->add_flag("--outcomes", options->outcomes, "people: with what became of them in the program");
    command->add_flag(
        "--participants-only", options->participantsOnly, "people: only who is enrolled, with outcomes");
    command
        ->add_option(
            "--delimiter", options->delimiter, "CSV: comma (default), semicolon, tab, pipe or the character")
        ->check(delimiter());
    command->add_flag(
        "--bom", options->byteOrderMark, "CSV: begin with a byte order mark, so that Excel sees UTF-8");
    command->add_option("--html", options->html, "The page to write, of an application form");
    command->add_option("--language", options->language, "en, de, fr or es, of an application form")
        ->check(CLI::IsMember({"en", "de", "fr", "es"}));
    line.runs(command, [&line, options] { return exportWhat(line, *options); });
}

} // namespace mentorbook::cli
