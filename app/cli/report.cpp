#include "app/cli/command.h"

#include "core/actions/participants/forms.h"
#include "core/actions/participants/handout.h"
#include "core/actions/programs/programs.h"
#include "core/actions/reports/report_facts.h"
#include "core/base/tr.h"
#include "ui/render/html.h"
#include "ui/render/pdf.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mentorbook::cli {

namespace {

struct Options
{
    std::string kind;
    std::string workspace;
    std::string program;
    std::string pdf;
    std::string html;
    std::string paper = "a4";
    std::string language;
};

QString languageOf(const Options &options)
{
    return libraryLanguage(options.language.empty() ? QLocale().name() : text(options.language));
}

Result<ReportDocument> documentOf(
    Database &database, const Program &program, QDate today, const Options &options)
{
    if (options.kind == "handout")
        return handout(database, program, languageOf(options), today);
    if (options.kind == "directory")
        return directoryDocument(database, program, languageOf(options), today);
    auto figures = programFigures(database, program, today);
    if (!figures)
        return passOn(figures);
    const ProgramFacts facts = programFacts(*figures, today, QLocale());
    return options.kind == "board" ? boardReport(facts) : programReview(facts);
}

// The directory's page has a form in it.
Result<QByteArray> htmlOf(
    Database &database, const Program &program, const ReportDocument &document, const Options &options)
{
    if (options.kind != "directory")
        return toHtml(document).toUtf8();
    auto directory = mentorDirectory(database, program, languageOf(options));
    if (!directory)
        return passOn(directory);
    return directoryPage(*directory);
}

Result<Answer> report(const CommandLine &line, const Options &options)
{
    auto workspace = openWorkspace(options.workspace, Database::Access::ReadOnly);
    if (!workspace)
        return passOn(workspace);
    auto program = findProgram((*workspace)->database(), text(options.program));
    if (!program)
        return passOn(program);
    auto document = documentOf((*workspace)->database(), *program, line.today(), options);
    if (!document)
        return passOn(document);

    QStringList files;
    if (!options.pdf.empty()) {
        PageSetup setup;
        setup.format = options.paper == "letter" ? PageFormat::Letter : PageFormat::A4;
        if (auto written = writePdf(*document, text(options.pdf), setup); !written)
            return passOn(written);
        files.append(text(options.pdf));
    }
    if (!options.html.empty()) {
        auto html = htmlOf((*workspace)->database(), *program, *document, options);
        if (!html)
            return passOn(html);
        if (auto written = writeFile(text(options.html), *html); !written)
            return passOn(written);
        files.append(text(options.html));
    }
    return Answer{.json = {{u"files"_s, QJsonArray::fromStringList(files)}, {u"title"_s, document->title}},
        .text = Tr::tr("Wrote %1.").arg(files.join(u", "_s))};
}

} // namespace

void addReport(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = line.add(line.root(), "report", "Write a report as PDF or HTML");
    command->add_option("KIND", options->kind, "board, program, handout or directory")
        ->required()
        ->check(CLI::IsMember({"board", "program", "handout", "directory"}));
    command->add_option("WORKSPACE", options->workspace, "The workspace")->required();
    command->add_option("--program", options->program, "The program (default: the only one)");
    CLI::Option_group *outputs = command->add_option_group("output");
    outputs->add_option("--pdf", options->pdf, "The PDF file to write");
    outputs->add_option("--html", options->html, "The HTML file to write");
    outputs->require_option(1, 2);
    command->add_option("--paper", options->paper, "Paper size")
        ->check(CLI::IsMember({"a4", "letter"}))
        ->capture_default_str();
    command->add_option("--language", options->language, "en, de, fr or es, of handout and directory")
        ->check(CLI::IsMember({"en", "de", "fr", "es"}));
    line.runs(command, [&line, options] { return report(line, *options); }, true);
}

} // namespace mentorbook::cli
