#include "app/cli/command.h"

#include "core/actions/matching/rounds.h"
#include "core/actions/programs/programs.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace mentorbook::cli {

void addPublish(CommandLine &line)
{
    struct Options
    {
        std::string workspace;
        std::string program;
        std::string round;
        std::string start;
    };
    const auto options = std::make_shared<Options>();
    CLI::App *command
        = line.add(line.root(), "publish", "Turn a round's proposals into pairings, all or none");
    command->add_option("WORKSPACE", options->workspace, "The workspace")->required();
    command->add_option("--program", options->program, "The program (default: the only one)");
    command->add_option("--round", options->round, "The round (default: the newest)");
    command->add_option("--start", options->start, "The pairings' first day (default: today)")
        ->check(isoDay())
        ->type_name("YYYY-MM-DD");
    line.runs(command, [&line, options]() -> Result<Answer> {
        auto workspace = openWorkspace(options->workspace);
        if (!workspace)
            return passOn(workspace);
        auto program = findProgram((*workspace)->database(), text(options->program));
        if (!program)
            return passOn(program);
        auto round = findRound((*workspace)->database(), program->id, text(options->round));
        if (!round)
            return passOn(round);
        auto count = publishRound(**workspace, round->id, dayOf(options->start).value_or(line.today()));
        if (!count)
            return passOn(count);
        return Answer{.json = {{u"pairings"_s, *count}, {u"round"_s, round->name}},
            .text = Tr::tr("Published %n pairings of “%1”.", nullptr, *count).arg(round->name)};
    });
}

} // namespace mentorbook::cli
