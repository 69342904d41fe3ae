#include "app/cli/command.h"

#include "core/actions/participants/forms.h"
#include "core/actions/participants/library.h"
#include "core/actions/programs/programs.h"
#include "core/actions/reports/exports.h"
#include "core/base/tr.h"
#include "core/exchange/writing/csv_writer.h"

using namespace Qt::StringLiterals;

namespace mentorbook::cli {

namespace {

struct Options
{
    std::string what;
    std::string workspace;
    std::string program;
    std::string csv;
    std::string html;
    std::string language;
};

// The application form as a page, or as a table to be filled in.
Result<Answer> exportForm(Database &database, const Options &options)
{
    auto program = findProgram(database, text(options.program));
    if (!program)
        return passOn(program);
    auto form = applicationForm(database, *program,
        libraryLanguage(options.language.empty() ? QLocale().name() : text(options.language)));
    if (!form)
        return passOn(form);
    if (options.html.empty() && options.csv.empty())
        return failure(ErrorKind::InvalidInput,
            Tr::tr("Say where to write the application form: with --html as a page, with --csv as a table."));
    QStringList files;
    if (!options.html.empty()) {
        if (auto written = writeFile(text(options.html), applicationPage(*form)); !written)
            return passOn(written);
        files.append(text(options.html));
    }
    if (!options.csv.empty()) {
        // Spreadsheet programs recognize UTF-8 by the mark.
        const QByteArray csv = writeCsv(applicationTemplate(*form), {.byteOrderMark = true});
        if (auto written = writeFile(text(options.csv), csv); !written)
            return passOn(written);
        files.append(text(options.csv));
    }
    return Answer{.json = {{u"rows"_s, 0}, {u"file"_s, files.join(u", "_s)}},
        .text = Tr::tr("Wrote %1.").arg(files.join(u", "_s))};
}

Result<Answer> exportWhat(const CommandLine &line, const Options &options)
{
    auto workspace = openWorkspace(options.workspace, Database::Access::ReadOnly);
    if (!workspace)
        return passOn(workspace);
    Database &database = (*workspace)->database();
    if (options.what == "application-form")
        return exportForm(database, options);
    const ExportKind kind = exportKindOf(text(options.what)).value_or(ExportKind::People);
    Result<Program> program = Program();
    if (kind != ExportKind::People || !options.program.empty())
        program = findProgram(database, text(options.program));
    if (!program)
        return passOn(program);
    auto table = exportTable(database, kind, *program, line.today());
    if (!table)
        return passOn(table);
    const QByteArray csv = writeCsv(*table);
    if (options.csv.empty())
        return Answer{.json = {{u"rows"_s, table->rows.size()}, {u"csv"_s, QString::fromUtf8(csv)}},
            .text = QString::fromUtf8(csv).chopped(2)};
    if (auto written = writeFile(text(options.csv), csv); !written)
        return passOn(written);
    return Answer{.json = {{u"rows"_s, table->rows.size()}, {u"file"_s, text(options.csv)}},
        .text = Tr::tr("Wrote %n rows to %1.", nullptr, int(table->rows.size())).arg(text(options.csv))};
}

} // namespace

void addExport(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = line.add(line.root(), "export", "Write a table as CSV");
    command->add_option("WHAT", options->what, "people, participants, pairings, meetings or application-form")
        ->required()
        ->check(CLI::IsMember({"people", "participants", "pairings", "meetings", "application-form"}));
    command->add_option("WORKSPACE", options->workspace, "The workspace")->required();
    command->add_option("--program", options->program, "The program (default: the only one)");
    command->add_option("--csv", options->csv, "The file to write (default: standard output)");
    command->add_option("--html", options->html, "The page to write, of an application form");
    command->add_option("--language", options->language, "en, de, fr or es, of an application form")
        ->check(CLI::IsMember({"en", "de", "fr", "es"}));
    line.runs(command, [&line, options] { return exportWhat(line, *options); });
}

} // namespace mentorbook::cli
