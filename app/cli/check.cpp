#include "app/cli/command.h"

#include "core/base/tr.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mentorbook::cli {

void addCheck(CommandLine &line)
{
    struct Options
    {
        std::string workspace;
    };
    const auto options = std::make_shared<Options>();
    CLI::App *command
        = line.add(line.root(), "check", "Check a workspace's integrity, schema and foreign keys");
    command->add_option("WORKSPACE", options->workspace, "The workspace")->required();
    line.runs(command, [options]() -> Result<Answer> {
        QStringList problems;
        auto workspace = openWorkspace(options->workspace, Database::Access::ReadOnly);
        if (workspace) {
            auto found = (*workspace)->check();
            if (!found)
                return passOn(found);
            problems = *found;
        } else if (workspace.error().kind == ErrorKind::Storage) {
            problems = {workspace.error().message}; // so damaged that it does not open
        } else {
            return passOn(workspace);
        }
        return Answer{
            .json = {{u"ok"_s, problems.isEmpty()}, {u"problems"_s, QJsonArray::fromStringList(problems)}},
            .text = problems.isEmpty() ? Tr::tr("The workspace is sound.") : problems.join(u'\n'),
            .exitCode = problems.isEmpty() ? Done : Failed};
    });
}

} // namespace mentorbook::cli
