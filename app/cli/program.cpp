#include "app/cli/command.h"

#include "core/actions/programs/programs.h"
#include "core/base/tr.h"
#include "core/domain/names.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mentorbook::cli {

namespace {

QJsonValue dayOrNull(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

Result<Answer> listOf(Database &database)
{
    auto all = programs(database);
    if (!all)
        return passOn(all);
    QJsonArray list;
    QStringList lines;
    for (const Program &p : *all) {
        list.append(QJsonObject{{u"id"_s, p.id.value()}, {u"name"_s, p.name}, {u"type"_s, keyOf(p.type)},
            {u"start"_s, dayOrNull(p.start)}, {u"end"_s, dayOrNull(p.end)},
            {u"cadence_days"_s, p.cadenceDays}, {u"trial_days"_s, p.trialDays}});
        lines.append(u"%1  %2 (%3)"_s.arg(p.id.value()).arg(p.name, nameOf(p.type)));
    }
    if (lines.isEmpty())
        lines.append(Tr::tr("This workspace has no program yet."));
    return Answer{.json = {{u"programs"_s, list}}, .text = lines.join(u'\n')};
}

struct Options
{
    std::string workspace;
    std::string name;
    std::string type = "one-on-one";
    std::string start;
    std::string end;
    int cadenceDays = 30;
    int trialDays = 0;
};

Result<Answer> create(const Options &options)
{
    auto workspace = openWorkspace(options.workspace);
    if (!workspace)
        return passOn(workspace);
    auto id = createProgram(**workspace,
        {.id = {},
            .name = text(options.name),
            .type = mentoringTypeOf(text(options.type)).value_or(MentoringType::OneOnOne),
            .start = dayOf(options.start),
            .end = dayOf(options.end),
            .cadenceDays = options.cadenceDays,
            .trialDays = options.trialDays});
    if (!id)
        return passOn(id);
    return listOf((*workspace)->database());
}

} // namespace

void addProgram(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    CLI::App *program = line.add(line.root(), "program", "Create or list mentorship programs");
    program->require_subcommand(1);

    CLI::App *creation = line.add(program, "create", "Create a program and list all of them");
    creation->add_option("WORKSPACE", options->workspace, "The workspace")->required();
    creation->add_option("--name", options->name, "What it is called")->required();
    creation->add_option("--type", options->type, "The mentoring type")
        ->check(CLI::IsMember({"one-on-one", "peer", "reverse", "group"}))
        ->capture_default_str();
    creation->add_option("--start", options->start, "Its first day")
        ->check(isoDay())
        ->type_name("YYYY-MM-DD");
    creation->add_option("--end", options->end, "Its last day")->check(isoDay())->type_name("YYYY-MM-DD");
    creation->add_option("--cadence-days", options->cadenceDays, "How often pairings agree to meet")
        ->capture_default_str();
    creation->add_option("--trial-days", options->trialDays, "How long a new pairing is on trial")
        ->capture_default_str();
    line.runs(creation, [options] { return create(*options); });

    CLI::App *list = line.add(program, "list", "List the programs");
    list->add_option("WORKSPACE", options->workspace, "The workspace")->required();
    line.runs(list, [options]() -> Result<Answer> {
        auto workspace = openWorkspace(options->workspace, Database::Access::ReadOnly);
        if (!workspace)
            return passOn(workspace);
        return listOf((*workspace)->database());
    });
}

} // namespace mentorbook::cli
