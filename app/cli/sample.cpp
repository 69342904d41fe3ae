#include "app/cli/command.h"

#include "core/actions/programs/sample.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace mentorbook::cli {

void addSample(CommandLine &line)
{
    struct Options
    {
        std::string workspace;
    };
    const auto options = std::make_shared<Options>();
    CLI::App *command = line.add(line.root(), "sample",
        "Create a workspace with an invented company: imports its rosters, pairs a program, adds its "
        "meetings");
    command->add_option("WORKSPACE", options->workspace, "The file to create")->required();
    line.runs(command, [&line, options]() -> Result<Answer> {
        const QString path = text(options->workspace);
        auto summary = createSampleFile(path, line.today());
        if (!summary)
            return passOn(summary);
        return Answer{
            .json = {{u"workspace"_s, path}, {u"rosters"_s, summary->rosters}, {u"people"_s, summary->people},
                {u"participants"_s, summary->participants}, {u"pairings"_s, summary->pairings},
                {u"meetings"_s, summary->meetings}, {u"answers"_s, summary->answers}},
            .text = Tr::tr(
                "Created %1: %2 people from %3 rosters, %4 participants, %5 pairings, %6 meetings and %7 "
                "survey invitations.")
                .arg(path)
                .arg(summary->people)
                .arg(summary->rosters)
                .arg(summary->participants)
                .arg(summary->pairings)
                .arg(summary->meetings)
                .arg(summary->answers)};
    });
}

} // namespace mentorbook::cli
