#include "app/cli/command.h"

#include "core/actions/imports/import_meetings.h"
#include "core/actions/imports/import_participants.h"
#include "core/actions/imports/import_people.h"
#include "core/actions/imports/import_responses.h"
#include "core/actions/programs/programs.h"
#include "core/base/tr.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mentorbook::cli {

namespace {

struct Options
{
    std::string workspace;
    std::string file;
    std::string program;
    std::string wave;
    std::string sentOn;
    std::string asOf;
    std::string dateOrder;
    std::string encoding;
    std::string delimiter;
    bool complete = false;
    bool allowMassLeave = false;
    bool dryRun = false;
};

QJsonArray toJson(const QList<ImportIssue> &issues)
{
    QJsonArray array;
    for (const ImportIssue &issue : issues)
        array.append(QJsonObject{{u"line"_s, issue.line}, {u"column"_s, issue.column},
            {u"found"_s, issue.found}, {u"expected"_s, issue.expected}, {u"reason"_s, issue.reason}});
    return array;
}

Answer answerOf(const ImportSummary &summary, bool dryRun)
{
    QJsonObject mapping;
    for (qsizetype i = 0; i < summary.mapping.columns.size(); ++i) {
        if (summary.mapping.fields[i])
            mapping.insert(summary.mapping.columns[i], fieldKey(*summary.mapping.fields[i]));
    }
    QStringList lines = {dryRun ? Tr::tr("Nothing was changed; the import would do this:") : QString(),
        Tr::tr("%1 rows: %2 added, %3 changed, %4 left, %5 returned, %6 unchanged, %7 rejected.")
            .arg(summary.rows)
            .arg(summary.added)
            .arg(summary.changed)
            .arg(summary.left)
            .arg(summary.returned)
            .arg(summary.unchanged)
            .arg(summary.rejected.size())};
    for (const ImportIssue &issue : summary.rejected)
        lines.append(Tr::tr("Rejected: %1").arg(describe(issue)));
    for (const ImportIssue &issue : summary.notices)
        lines.append(Tr::tr("Left out: %1").arg(describe(issue)));
    const QStringList ignored = summary.mapping.unmappedColumns();
    if (!ignored.isEmpty())
        lines.append(Tr::tr("Columns that were ignored: %1").arg(ignored.join(u", "_s)));
    lines.removeAll(QString());
    return {
        .json = {{u"rows"_s, summary.rows}, {u"added"_s, summary.added}, {u"changed"_s, summary.changed},
            {u"left"_s, summary.left}, {u"returned"_s, summary.returned}, {u"unchanged"_s, summary.unchanged},
            {u"rejected"_s, toJson(summary.rejected)}, {u"notices"_s, toJson(summary.notices)},
            {u"encoding"_s, summary.encoding}, {u"delimiter"_s, QString(summary.delimiter)},
            {u"date_order"_s,
                summary.dateOrder ? QJsonValue(dateOrderName(*summary.dateOrder)) : QJsonValue()},
            {u"mapping"_s, mapping}, {u"ignored"_s, QJsonArray::fromStringList(ignored)},
            {u"dry_run"_s, dryRun}},
        .text = lines.join(u'\n'),
        .exitCode = summary.rejected.isEmpty() ? Done : DoneWithRejects};
}

Result<ImportFile> fileOf(const Options &options)
{
    auto bytes = readFile(text(options.file));
    if (!bytes)
        return passOn(bytes);
    ImportFile file{.source = {.bytes = std::move(*bytes), .name = QFileInfo(text(options.file)).fileName()}};
    if (!options.encoding.empty())
        file.reading.encoding = text(options.encoding);
    if (!options.delimiter.empty())
        file.reading.delimiter = delimiterOf(options.delimiter);
    file.values.dateOrder = dateOrderFromName(text(options.dateOrder));
    return file;
}

Result<Answer> importPeopleFile(const CommandLine &line, const Options &options)
{
    auto file = fileOf(options);
    if (!file)
        return passOn(file);
    auto workspace = openWorkspace(options.workspace);
    if (!workspace)
        return passOn(workspace);
    auto plan = planPeopleImport((*workspace)->database(), *file,
        {.asOf = dayOf(options.asOf).value_or(line.today()), .complete = options.complete});
    if (!plan)
        return passOn(plan);
    if (!options.dryRun) {
        if (auto done = importPeople(**workspace, *plan, options.allowMassLeave, line.now()); !done)
            return passOn(done);
    }
    return answerOf(plan->summary, options.dryRun);
}

// The imports into a program: `plan` reads the file, `apply` writes what was planned.
template <class Plan, class Apply>
Result<Answer> importIntoProgram(const Options &options, Plan &&plan, Apply &&apply)
{
    auto file = fileOf(options);
    if (!file)
        return passOn(file);
    auto workspace = openWorkspace(options.workspace);
    if (!workspace)
        return passOn(workspace);
    auto program = findProgram((*workspace)->database(), text(options.program));
    if (!program)
        return passOn(program);
    auto planned = plan((*workspace)->database(), program->id, *file);
    if (!planned)
        return passOn(planned);
    if (!options.dryRun) {
        if (auto done = apply(**workspace, *planned); !done)
            return passOn(done);
    }
    return answerOf(planned->summary, options.dryRun);
}

void addReadingOptions(CLI::App *command, Options &options)
{
    command->add_option("WORKSPACE", options.workspace, "The workspace")->required();
    command->add_option("FILE", options.file, "The CSV file")->required();
    command
        ->add_option(
            "--date-order", options.dateOrder, "Order of day, month and year (default: ISO days only)")
        ->check(CLI::IsMember({"dmy", "mdy", "ymd"}));
    command->add_option("--encoding", options.encoding, "The file's encoding (default: detected)");
    command
        ->add_option("--delimiter", options.delimiter,
            "comma, semicolon, tab, pipe or the character (default: detected)")
        ->check(delimiter());
    command->add_flag("--dry-run", options.dryRun, "Say what would change, and change nothing");
}

} // namespace

void addImport(CommandLine &line)
{
    CLI::App *import = line.add(line.root(), "import", "Import a CSV file");
    import->require_subcommand(1);
    const auto options = std::make_shared<Options>();

    CLI::App *people = line.add(import, "people", "An HR roster: who is employed on a day");
    addReadingOptions(people, *options);
    people->add_option("--as-of", options->asOf, "The day the roster is true on (default: today)")
        ->check(isoDay())
        ->type_name("YYYY-MM-DD");
    people->add_flag(
        "--complete", options->complete, "The file lists everybody employed; who is absent had left");
    people->add_flag(
        "--allow-mass-leave", options->allowMassLeave, "Accept that more than a third of all have left");
    line.runs(people, [&line, options] { return importPeopleFile(line, *options); });

    CLI::App *participants = line.add(import, "participants", "Mentors and mentees of a program");
    addReadingOptions(participants, *options);
    participants->add_option("--program", options->program, "The program (default: the only one)");
    line.runs(participants,
        [options] { return importIntoProgram(*options, planParticipantsImport, importParticipants); });

    CLI::App *meetings = line.add(import, "meetings", "Meetings of a program's pairings");
    addReadingOptions(meetings, *options);
    meetings->add_option("--program", options->program, "The program (default: the only one)");
    line.runs(meetings, [&line, options] {
        return importIntoProgram(
            *options,
            [&](Database &database, ProgramId program, const ImportFile &file) {
                return planMeetingsImport(database, program, file, line.today());
            },
            importMeetings);
    });

    CLI::App *survey = line.add(import, "survey", "Answers of one wave of the satisfaction survey");
    addReadingOptions(survey, *options);
    survey->add_option("--program", options->program, "The program (default: the only one)");
    survey->add_option("--wave", options->wave, "The wave the answers belong to; created if it is new")
        ->required();
    survey->add_option("--sent-on", options->sentOn, "The day a new wave was sent (default: today)")
        ->check(isoDay())
        ->type_name("YYYY-MM-DD");
    line.runs(survey, [&line, options] {
        return importIntoProgram(
            *options,
            [&](Database &database, ProgramId program, const ImportFile &file) {
                return planResponsesImport(database, program, file, text(options->wave),
                    dayOf(options->sentOn).value_or(line.today()));
            },
            importResponses);
    });
}

} // namespace mentorbook::cli
