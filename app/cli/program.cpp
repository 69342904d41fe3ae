#include "app/cli/command.h"

#include "core/actions/programs/eligible_people.h"
#include "core/actions/programs/participants.h"
#include "core/actions/programs/program_life.h"
#include "core/actions/programs/programs.h"
#include "core/actions/programs/purposes.h"
#include "core/base/tr.h"
#include "core/domain/design_names.h"
#include "core/domain/names.h"
#include "core/domain/program_json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mentorbook::cli {

namespace {

struct Rules
{
    std::optional<int> leastMonths;
    std::optional<int> mostMonths;
    std::string grades;
    std::string departments;
    std::string locations;
};

struct Options
{
    std::string workspace;
    std::string program;
    std::string name;
    std::string type = "one-on-one";
    std::string purpose = "own";
    std::string start;
    std::string end;
    std::optional<int> cadenceDays;
    std::optional<int> trialDays;
    std::string enrollment;
    std::optional<int> groupLeast;
    std::optional<int> groupMost;
    std::optional<int> capacity;
    std::optional<int> minimumMinutes;
    bool mandatory = false;
    std::string entry;
    Rules mentees;
    Rules mentors;
    std::string channels;
    std::vector<std::string> without;
    std::optional<int> minimumGroupSize;
    std::optional<int> retentionMonths;
    std::optional<int> followUpMonths;
    bool restore = false;
};

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
            {u"cadence_days"_s, p.cadenceDays}, {u"trial_days"_s, p.trialDays},
            {u"purpose"_s, keyOf(p.purpose)}, {u"archived"_s, p.archived}});
        lines.append(p.archived
                ? Tr::tr("%1  %2 (%3, archived)").arg(p.id.value()).arg(p.name, nameOf(p.type))
                : u"%1  %2 (%3)"_s.arg(p.id.value()).arg(p.name, nameOf(p.type)));
    }
    if (lines.isEmpty())
        lines.append(Tr::tr("This workspace has no program yet."));
    return Answer{.json = {{u"programs"_s, list}}, .text = lines.join(u'\n')};
}

template <class T> void setIfGiven(T &value, const std::optional<int> &given)
{
    if (given)
        value = *given;
}

void setIfGiven(EligibilityRules &rules, const Rules &given)
{
    if (given.leastMonths)
        rules.leastMonths = given.leastMonths;
    if (given.mostMonths)
        rules.mostMonths = given.mostMonths;
    const auto setList = [](QStringList &values, const std::string &text) {
        if (!text.empty())
            values = skillsFrom(cli::text(text));
    };
    setList(rules.grades, given.grades);
    setList(rules.departments, given.departments);
    setList(rules.locations, given.locations);
}

Program programFrom(const Options &options)
{
    Program program = defaultsFor(*programPurposeOf(text(options.purpose))).program;
    program.name = text(options.name);
    program.type = *mentoringTypeOf(text(options.type));
    program.start = dayOf(options.start);
    program.end = dayOf(options.end);
    setIfGiven(program.cadenceDays, options.cadenceDays);
    setIfGiven(program.trialDays, options.trialDays);
    program.enrollment = enrollmentOf(text(options.enrollment)).value_or(program.enrollment);
    setIfGiven(program.groupSize.least, options.groupLeast);
    setIfGiven(program.groupSize.most, options.groupMost);
    setIfGiven(program.capacity, options.capacity);
    if (options.minimumMinutes)
        program.minimumMinutes = options.minimumMinutes;
    program.mandatory = program.mandatory || options.mandatory;
    program.entry = entryOf(text(options.entry)).value_or(program.entry);
    setIfGiven(program.menteeRules, options.mentees);
    setIfGiven(program.mentorRules, options.mentors);
    if (!options.channels.empty())
        program.channels = skillsFrom(text(options.channels));
    QJsonObject kept = jsonOf(program.dataKept);
    for (const std::string &what : options.without)
        kept[text(what)] = false;
    program.dataKept = dataKeptFrom(kept);
    setIfGiven(program.minimumGroupSize, options.minimumGroupSize);
    setIfGiven(program.retentionMonths, options.retentionMonths);
    setIfGiven(program.followUpMonths, options.followUpMonths);
    return program;
}

Result<Answer> create(const Options &options)
{
    auto workspace = openWorkspace(options.workspace);
    if (!workspace)
        return passOn(workspace);
    if (auto id = createProgram(**workspace, programFrom(options)); !id)
        return passOn(id);
    return listOf((*workspace)->database());
}

Result<Answer> show(const CommandLine &line, const Options &options)
{
    auto workspace = openWorkspace(options.workspace, Database::Access::ReadOnly);
    if (!workspace)
        return passOn(workspace);
    Database &database = (*workspace)->database();
    auto program = findProgram(database, text(options.program));
    if (!program)
        return passOn(program);
    auto criteria = programCriteria(database, program->id);
    if (!criteria)
        return passOn(criteria);
    auto people = employedPeople(database);
    if (!people)
        return passOn(people);
    const EligibleCount mentees = countEligible(*people, program->menteeRules, line.today());
    const EligibleCount mentors = countEligible(*people, program->mentorRules, line.today());
    QJsonArray weights;
    for (const Criterion &c : *criteria)
        weights.append(QJsonObject{
            {u"kind"_s, keyOf(c.kind)}, {u"weight"_s, c.weight}, {u"must"_s, c.must}, {u"goal"_s, c.goal}});
    QJsonObject json = QJsonDocument::fromJson(jsonOf(*program)).object();
    json.insert(u"id"_s, program->id.value());
    json.insert(u"criteria"_s, weights);
    json.insert(u"eligible_mentees"_s, mentees.admitted);
    json.insert(u"eligible_mentors"_s, mentors.admitted);
    const auto rules = [](const EligibilityRules &who) {
        return who.admitEverybody() ? Tr::tr("everybody") : describe(who);
    };
    const QStringList lines{
        u"%1 (%2, %3)"_s.arg(program->name, nameOf(program->type), nameOf(program->purpose)),
        Tr::tr("Mentees: %1 (%2)").arg(describe(mentees), rules(program->menteeRules)),
        Tr::tr("Mentors: %1 (%2)").arg(describe(mentors), rules(program->mentorRules)),
        Tr::tr("Meetings every %n days", nullptr, program->cadenceDays)};
    return Answer{.json = json, .text = lines.join(u'\n')};
}

Result<Answer> copy(const Options &options)
{
    auto workspace = openWorkspace(options.workspace);
    if (!workspace)
        return passOn(workspace);
    Database &database = (*workspace)->database();
    auto program = findProgram(database, text(options.program));
    if (!program)
        return passOn(program);
    auto all = programs(database);
    if (!all)
        return passOn(all);
    Program cohort = nextCohort(*program, *all);
    if (!options.name.empty())
        cohort.name = text(options.name);
    if (const auto start = dayOf(options.start)) {
        // The same length from another day, unless an end is given as well.
        if (cohort.start && cohort.end)
            cohort.end = start->addDays(cohort.start->daysTo(*cohort.end));
        cohort.start = start;
    }
    if (const auto end = dayOf(options.end))
        cohort.end = end;
    if (auto id = copyProgram(**workspace, program->id, cohort); !id)
        return passOn(id);
    return listOf(database);
}

Result<Answer> archive(const Options &options)
{
    auto workspace = openWorkspace(options.workspace);
    if (!workspace)
        return passOn(workspace);
    Database &database = (*workspace)->database();
    auto program = findProgram(database, text(options.program));
    if (!program)
        return passOn(program);
    if (auto done = archiveProgram(**workspace, program->id, !options.restore); !done)
        return passOn(done);
    return listOf(database);
}

void addRules(CLI::App *creation, const std::string &who, Rules &rules)
{
    creation->add_option(
        "--" + who + "-least-months", rules.leastMonths, "In the company for at least so long");
    creation->add_option("--" + who + "-most-months", rules.mostMonths, "And for at most so long");
    creation->add_option("--" + who + "-grades", rules.grades, "Only these, separated by semicolons");
    creation->add_option(
        "--" + who + "-departments", rules.departments, "Only these, separated by semicolons");
    creation->add_option("--" + who + "-locations", rules.locations, "Only these, separated by semicolons");
}

void addDays(CLI::App *command, Options &options)
{
    command->add_option("--start", options.start, "Its first day")->check(isoDay())->type_name("YYYY-MM-DD");
    command->add_option("--end", options.end, "Its last day")->check(isoDay())->type_name("YYYY-MM-DD");
}

void addCreation(CommandLine &line, CLI::App *program, const std::shared_ptr<Options> &options)
{
    CLI::App *creation = line.add(program, "create", "Create a program and list all of them");
    creation->add_option("WORKSPACE", options->workspace, "The workspace")->required();
    creation->add_option("--name", options->name, "What it is called")->required();
    creation->add_option("--type", options->type, "The mentoring type")
        ->check(CLI::IsMember({"one-on-one", "peer", "reverse", "group"}))
        ->capture_default_str();
    creation
        ->add_option("--purpose", options->purpose, "What it is for; sets the defaults of everything below")
        ->check(CLI::IsMember(
            {"own", "onboarding", "leadership", "retention", "inclusion", "skills", "succession"}))
        ->capture_default_str();
    addDays(creation, *options);
    creation->add_option("--cadence-days", options->cadenceDays, "How often pairings agree to meet");
    creation->add_option("--trial-days", options->trialDays, "How long a new pairing is on trial");
    creation->add_option("--enrollment", options->enrollment, "All start together, or when they come")
        ->check(CLI::IsMember({"cohort", "rolling"}));
    creation->add_option("--group-least", options->groupLeast, "Mentees of a group, at least");
    creation->add_option("--group-most", options->groupMost, "Mentees of a group, at most");
    creation->add_option("--capacity", options->capacity, "Mentees a mentor takes at once");
    creation->add_option("--minimum-minutes", options->minimumMinutes, "A shorter meeting does not count");
    creation->add_flag("--mandatory", options->mandatory, "Taking part is not voluntary");
    creation->add_option("--entry", options->entry, "How people come in")
        ->check(CLI::IsMember({"invitation", "application", "both"}));
    addRules(creation, "mentee", options->mentees);
    addRules(creation, "mentor", options->mentors);
    creation->add_option("--channels", options->channels, "How pairs meet, separated by semicolons");
    creation
        ->add_option(
            "--without", options->without, "What the program does not keep; may be given several times")
        ->check(CLI::IsMember(
            {"meeting_notes", "mentee_goals", "surveys", "skill_ratings", "training", "events"}));
    creation->add_option("--minimum-group-size", options->minimumGroupSize, "Smaller groups are not shown");
    creation->add_option(
        "--retention-months", options->retentionMonths, "How long names are kept after the end");
    creation->add_option(
        "--follow-up-months", options->followUpMonths, "How long after the end goals may be read");
    line.runs(creation, [options] { return create(*options); });
}

} // namespace

void addProgram(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    CLI::App *program = line.add(line.root(), "program", "Create, list, show, copy or archive programs");
    program->require_subcommand(1);
    addCreation(line, program, options);

    CLI::App *list = line.add(program, "list", "List the programs");
    list->add_option("WORKSPACE", options->workspace, "The workspace")->required();
    line.runs(list, [options]() -> Result<Answer> {
        auto workspace = openWorkspace(options->workspace, Database::Access::ReadOnly);
        if (!workspace)
            return passOn(workspace);
        return listOf((*workspace)->database());
    });

    CLI::App *showing = line.add(program, "show", "Show all settings of a program");
    showing->add_option("WORKSPACE", options->workspace, "The workspace")->required();
    showing->add_option("--program", options->program, "The program (default: the only one)");
    line.runs(showing, [&line, options] { return show(line, *options); });

    CLI::App *copying = line.add(program, "copy", "Create the next cohort and list all programs");
    copying->add_option("WORKSPACE", options->workspace, "The workspace")->required();
    copying->add_option("--program", options->program, "The program (default: the only one)");
    copying->add_option("--name", options->name, "What it is called (default: the next number or year)");
    addDays(copying, *options);
    line.runs(copying, [options] { return copy(*options); });

    CLI::App *archiving = line.add(program, "archive", "Put a program out of the way and list all");
    archiving->add_option("WORKSPACE", options->workspace, "The workspace")->required();
    archiving->add_option("--program", options->program, "The program (default: the only one)");
    archiving->add_flag("--restore", options->restore, "Take it out of the archive again");
    line.runs(archiving, [options] { return archive(*options); });
}

} // namespace mentorbook::cli
