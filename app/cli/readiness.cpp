#include "core/actions/participants/readiness.h"
#include "app/cli/command.h"
#include "core/actions/programs/programs.h"
#include "core/base/tr.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mentorbook::cli {

namespace {

struct Options
{
    std::string workspace;
    std::string program;
    bool expected = false;
};

QJsonArray toJson(const QList<SupplyRow> &rows)
{
    QJsonArray array;
    for (const SupplyRow &row : rows)
        array.append(QJsonObject{{u"name"_s, row.name}, {u"mentors"_s, row.mentors},
            {u"places"_s, row.places}, {u"mentees"_s, row.mentees}, {u"out_of_reach"_s, row.outOfReach},
            {u"short_of"_s, row.shortOf}});
    return array;
}

// null: too few for anything to be shown
QJsonValue toJson(const QList<PoolGroup> &groups, bool suppressed)
{
    if (suppressed)
        return {};
    QJsonArray array;
    for (const PoolGroup &group : groups)
        array.append(
            QJsonObject{{u"groups"_s, QJsonArray::fromStringList(group.names)}, {u"people"_s, group.people}});
    return array;
}

Result<Answer> answer(const CommandLine &line, const Options &options)
{
    auto workspace = openWorkspace(options.workspace, Database::Access::ReadOnly);
    if (!workspace)
        return passOn(workspace);
    auto program = findProgram((*workspace)->database(), text(options.program));
    if (!program)
        return passOn(program);
    auto found = readiness((*workspace)->database(), *program, line.today(),
        options.expected ? ReadinessScope::Expected : ReadinessScope::Approved);
    if (!found)
        return passOn(found);
    QJsonArray recruit;
    for (const Recruiting &each : found->recruit)
        recruit.append(QJsonObject{{u"skill"_s, each.skill}, {u"mentors"_s, each.mentors}});
    QJsonArray pool;
    for (const PoolDistribution &each : found->pool)
        pool.append(QJsonObject{{u"attribute"_s, each.attribute},
            {u"mentors"_s, toJson(each.mentors, each.mentorsSuppressed)},
            {u"mentees"_s, toJson(each.mentees, each.menteesSuppressed)}});
    return Answer{
        .json = {{u"mentors"_s, found->mentors}, {u"places"_s, found->places}, {u"mentees"_s, found->mentees},
            {u"short_of"_s, found->shortOf}, {u"served"_s, found->served}, {u"recruit"_s, recruit},
            {u"skills"_s, toJson(found->skills)}, {u"departments"_s, toJson(found->departments)},
            {u"languages"_s, toJson(found->languages)}, {u"time_zones"_s, toJson(found->timeZones)},
            {u"pool"_s, pool}},
        .text = (QStringList{explain(*found)} + recruitingTexts(*found)).join(u'\n')};
}

} // namespace

void addReadiness(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = line.add(line.root(), "readiness", "Whether supply meets demand before a round");
    command->add_option("WORKSPACE", options->workspace, "The workspace")->required();
    command->add_option("--program", options->program, "The program (default: the only one)");
    command->add_flag("--expected", options->expected, "Count invited, applied and wait-listed people too");
    line.runs(command, [&line, options] { return answer(line, *options); });
}

} // namespace mentorbook::cli
