#include "app/cli/command.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace mentorbook::cli {

void addNew(CommandLine &line)
{
    struct Options
    {
        std::string workspace;
    };
    const auto options = std::make_shared<Options>();
    CLI::App *command
        = line.add(line.root(), "new", "Create an empty workspace; an existing file is refused");
    command->add_option("WORKSPACE", options->workspace, "The file to create")->required();
    line.runs(command, [options]() -> Result<Answer> {
        auto workspace = Workspace::create(text(options->workspace));
        if (!workspace)
            return passOn(workspace);
        return Answer{.json = {{u"workspace"_s, (*workspace)->path()}},
            .text = Tr::tr("Created the workspace %1.").arg((*workspace)->path())};
    });
}

} // namespace mentorbook::cli
