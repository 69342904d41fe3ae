#include "app/cli/command.h"

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
};

Result<Answer> report(const CommandLine &line, const Options &options)
{
    auto workspace = openWorkspace(options.workspace, Database::Access::ReadOnly);
    if (!workspace)
        return passOn(workspace);
    auto program = findProgram((*workspace)->database(), text(options.program));
    if (!program)
        return passOn(program);
    auto figures = programFigures((*workspace)->database(), *program, line.today());
    if (!figures)
        return passOn(figures);
    const ProgramFacts facts = programFacts(*figures, line.today(), QLocale());
    const ReportDocument document = options.kind == "board" ? boardReport(facts) : programReview(facts);

    QStringList files;
    if (!options.pdf.empty()) {
        PageSetup setup;
        setup.format = options.paper == "letter" ? PageFormat::Letter : PageFormat::A4;
        if (auto written = writePdf(document, text(options.pdf), setup); !written)
            return passOn(written);
        files.append(text(options.pdf));
    }
    if (!options.html.empty()) {
        if (auto written = writeFile(text(options.html), toHtml(document).toUtf8()); !written)
            return passOn(written);
        files.append(text(options.html));
    }
    return Answer{.json = {{u"files"_s, QJsonArray::fromStringList(files)}, {u"title"_s, document.title}},
        .text = Tr::tr("Wrote %1.").arg(files.join(u", "_s))};
}

} // namespace

void addReport(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = line.add(line.root(), "report", "Write a report as PDF or HTML");
    command->add_option("KIND", options->kind, "board or program")
        ->required()
        ->check(CLI::IsMember({"board", "program"}));
    command->add_option("WORKSPACE", options->workspace, "The workspace")->required();
    command->add_option("--program", options->program, "The program (default: the only one)");
    CLI::Option_group *outputs = command->add_option_group("output");
    outputs->add_option("--pdf", options->pdf, "The PDF file to write");
    outputs->add_option("--html", options->html, "The HTML file to write");
    outputs->require_option(1, 2);
    command->add_option("--paper", options->paper, "Paper size")
        ->check(CLI::IsMember({"a4", "letter"}))
        ->capture_default_str();
    line.runs(command, [&line, options] { return report(line, *options); }, true);
}

} // namespace mentorbook::cli
