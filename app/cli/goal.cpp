#include "app/cli/command.h"

#include "core/actions/goals/goals.h"
#include "core/actions/goals/measure_reading.h"
#include "core/actions/programs/participants.h"
#include "core/actions/programs/programs.h"
#include "core/base/tr.h"
#include "core/domain/design_names.h"
#include "core/domain/names.h"
#include "core/metrics/measures/catalog.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mentorbook::cli {

namespace {

struct Options
{
    std::string workspace;
    std::string program;
    std::string verb;
    std::string measure;
    int months = 12;
    std::string role;
    std::string departments;
    std::string grades;
    std::string locations;
    std::optional<double> baseline;
    std::string baselineSource;
    std::optional<double> target;
    std::string aim;
    std::string due;
    std::vector<std::string> checkpoints;
    std::string name;
    std::string unit;
    std::string source;
    bool lowerIsBetter = false;
    bool draft = false;
    qint64 goal = 0;
    std::optional<double> value;
    std::string on;
    std::string note;
};

QJsonValue dayOrNull(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject jsonOf(const GoalOverview &overview)
{
    const Goal &goal = overview.goal;
    const std::optional<GoalReading> &latest = overview.course.latest;
    return {{u"id"_s, goal.id.value()}, {u"statement"_s, overview.statement},
        {u"measure"_s, goal.measure ? QJsonValue(keyOf(*goal.measure)) : QJsonValue()},
        {u"baseline"_s, goal.baseline ? QJsonValue(goal.baseline->value) : QJsonValue()},
        {u"current"_s, latest ? QJsonValue(latest->value) : QJsonValue()},
        {u"target"_s, numberOrNull(goal.target)}, {u"due"_s, dayOrNull(goal.dueOn)},
        {u"status"_s, keyOf(goal.status)}, {u"track"_s, keyOf(overview.course.track)},
        {u"expected"_s, numberOrNull(overview.course.expected)},
        {u"progress"_s, numberOrNull(overview.course.progress)}, {u"people"_s, overview.people},
        {u"data_through"_s, latest ? dayOrNull(latest->dataThrough) : QJsonValue()},
        {u"first_reading"_s, dayOrNull(overview.answer.firstReading)},
        {u"checkpoint"_s, dayOrNull(overview.course.nextCheckpoint)}};
}

Result<Answer> listOf(Database &database, const Program &program, QDate today)
{
    auto overviews = goalOverviews(database, program, today);
    if (!overviews)
        return passOn(overviews);
    QJsonArray list;
    QStringList lines;
    for (const GoalOverview &overview : *overviews) {
        list.append(jsonOf(overview));
        const GoalCard &card = overview.card;
        lines.append(u"%1  %2\n   %3 → %4 → %5  %6"_s.arg(overview.goal.id.value())
                .arg(card.statement, card.baseline, card.now, card.target, card.trackText));
    }
    if (lines.isEmpty())
        lines.append(Tr::tr("“%1” has no goal yet.").arg(program.name));
    return Answer{.json = {{u"goals"_s, list}}, .text = lines.join(u'\n')};
}

Goal goalFrom(const Options &options, const MeasureValues &values, QDate today)
{
    Goal goal{.program = values.program.id, .months = options.months};
    goal.measure = measureKindOf(text(options.measure));
    goal.typed = {.name = text(options.name),
        .unit = text(options.unit),
        .higherIsBetter = !options.lowerIsBetter,
        .source = text(options.source)};
    if (!options.role.empty())
        goal.group.role = options.role == "mentor" ? ParticipantRole::Mentor : ParticipantRole::Mentee;
    goal.group.departments = skillsFrom(text(options.departments));
    goal.group.grades = skillsFrom(text(options.grades));
    goal.group.locations = skillsFrom(text(options.locations));
    const auto offer = offeredBaseline(values, queryOf(goal));
    if (options.baseline)
        goal.baseline = Baseline{.value = *options.baseline,
            .kind = BaselineKind::Typed,
            .on = today,
            .source = text(options.baselineSource),
            .n = 0};
    else if (offer)
        goal.baseline = offer->baseline;
    goal.verb
        = options.verb.empty() ? verbsFor(goal).at(goal.baseline ? 0 : 1) : *goalVerbOf(text(options.verb));
    goal.target = options.target;
    goal.aim = text(options.aim);
    goal.criteria = proposedCriteria(goal);
    goal.dueOn = dayOf(options.due);
    for (const std::string &day : options.checkpoints)
        goal.checkpoints.append(*dayOf(day));
    if (goal.checkpoints.isEmpty() && goal.dueOn)
        goal.checkpoints = proposedCheckpoints(values.program, *goal.dueOn, today);
    return goal;
}

Result<Answer> add(const CommandLine &line, const Options &options)
{
    auto workspace = openWorkspace(options.workspace);
    if (!workspace)
        return passOn(workspace);
    Database &database = (*workspace)->database();
    auto program = findProgram(database, text(options.program));
    if (!program)
        return passOn(program);
    auto values = measureValues(database, *program, line.today());
    if (!values)
        return passOn(values);
    const Goal goal = goalFrom(options, *values, line.today());
    auto id = options.draft ? keepGoalDraft(**workspace, goal) : addGoal(**workspace, goal, line.today());
    if (!id)
        return passOn(id);
    return listOf(database, *program, line.today());
}

Result<Answer> read(const CommandLine &line, const Options &options)
{
    auto workspace = openWorkspace(options.workspace);
    if (!workspace)
        return passOn(workspace);
    const GoalId id(options.goal);
    auto reading = options.value ? addReading(**workspace,
                                       {.goal = id,
                                           .on = dayOf(options.on).value_or(line.today()),
                                           .value = *options.value,
                                           .note = text(options.note)},
                                       line.today())
                                 : takeReading(**workspace, id, line.today(), text(options.note));
    if (!reading)
        return passOn(reading);
    auto overview = goalOverview((*workspace)->database(), id, line.today());
    if (!overview)
        return passOn(overview);
    return Answer{.json = {{u"goal"_s, id.value()}, {u"on"_s, reading->on.toString(Qt::ISODate)},
                      {u"value"_s, reading->value}, {u"manual"_s, reading->manual}, {u"n"_s, reading->n},
                      {u"data_through"_s, dayOrNull(reading->dataThrough)},
                      {u"track"_s, keyOf(overview->course.track)}},
        .text = u"%1: %2"_s.arg(overview->statement, measureValueText(overview->goal, reading->value))};
}

std::vector<std::string> measureKeys()
{
    std::vector<std::string> keys;
    for (const MeasureKind kind : allMeasures())
        keys.push_back(keyOf(kind).toStdString());
    return keys;
}

void addAdding(CommandLine &line, CLI::App *goal, const std::shared_ptr<Options> &options)
{
    CLI::App *adding = line.add(goal, "add", "Add a SMART goal and list all of the program");
    adding->add_option("WORKSPACE", options->workspace, "The workspace")->required();
    adding->add_option("--program", options->program, "The program (default: the only one)");
    adding->add_option("--measure", options->measure, "What it is measured by")
        ->required()
        ->check(CLI::IsMember(measureKeys()));
    adding->add_option("--verb", options->verb, "raise, lower, reach or keep (default: as the measure asks)")
        ->check(CLI::IsMember({"raise", "lower", "reach", "keep"}));
    adding->add_option("--months", options->months, "The span of retention and promotion")
        ->capture_default_str();
    adding->add_option("--role", options->role, "Only mentors or only mentees")
        ->check(CLI::IsMember({"mentor", "mentee"}));
    adding->add_option("--departments", options->departments, "Only these, separated by semicolons");
    adding->add_option("--grades", options->grades, "Only these, separated by semicolons");
    adding->add_option("--locations", options->locations, "Only these, separated by semicolons");
    adding->add_option("--baseline", options->baseline, "Where it starts (default: from the workspace)");
    adding->add_option("--baseline-source", options->baselineSource, "Where that was read");
    adding->add_option("--target", options->target, "Where it shall get to");
    adding->add_option("--aim", options->aim, "The organization's aim that it serves");
    adding->add_option("--due", options->due, "By when")->check(isoDay())->type_name("YYYY-MM-DD");
    adding
        ->add_option("--checkpoint", options->checkpoints, "A day to read it on; may be given several times")
        ->check(isoDay())
        ->type_name("YYYY-MM-DD");
    adding->add_option("--name", options->name, "What a typed-in measure is called");
    adding->add_option("--unit", options->unit, "Its unit");
    adding->add_option("--source", options->source, "Where it is read");
    adding->add_flag("--lower-is-better", options->lowerIsBetter, "Less of a typed-in measure is better");
    adding->add_flag("--draft", options->draft, "Keep it as a draft, whatever it lacks");
    line.runs(adding, [&line, options] { return add(line, *options); });
}

} // namespace

void addGoalCommand(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    CLI::App *goal = line.add(line.root(), "goal", "Add, list and read a program's goals");
    goal->require_subcommand(1);
    addAdding(line, goal, options);

    CLI::App *list = line.add(goal, "list", "List the goals of a program");
    list->add_option("WORKSPACE", options->workspace, "The workspace")->required();
    list->add_option("--program", options->program, "The program (default: the only one)");
    line.runs(list, [&line, options]() -> Result<Answer> {
        auto workspace = openWorkspace(options->workspace, Database::Access::ReadOnly);
        if (!workspace)
            return passOn(workspace);
        auto program = findProgram((*workspace)->database(), text(options->program));
        if (!program)
            return passOn(program);
        return listOf((*workspace)->database(), *program, line.today());
    });

    CLI::App *reading = line.add(goal, "reading", "Keep a reading of a goal");
    reading->add_option("WORKSPACE", options->workspace, "The workspace")->required();
    reading->add_option("--goal", options->goal, "The goal's id")->required()->type_name("ID");
    reading->add_option("--value", options->value, "A value read elsewhere (default: from the workspace)");
    reading->add_option("--on", options->on, "The day it was read on (default: today)")
        ->check(isoDay())
        ->type_name("YYYY-MM-DD");
    reading->add_option("--note", options->note, "Where it is from");
    line.runs(reading, [&line, options] { return read(line, *options); });
}

} // namespace mentorbook::cli
