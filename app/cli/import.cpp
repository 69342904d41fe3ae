#include "app/cli/command.h"
#include "app/cli/forms.h"

#include "core/actions/imports/file_import.h"
#include "core/actions/programs/programs.h"
#include "core/base/tr.h"
#include "core/exchange/writing/csv_writer.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTextStream>

#include <cstdio>
#include <unistd.h>

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
    std::string sheet;
    std::vector<std::string> none;
    std::vector<std::string> merges;
    std::string profile;
    std::string saveProfile;
    std::string rejects;
    bool complete = false;
    bool allowMassLeave = false;
    bool dryRun = false;
};

QJsonArray offersJson(const QList<MergeOffer> &offers)
{
    QJsonArray array;
    for (const MergeOffer &offer : offers)
        array.append(QJsonObject{{u"new_number"_s, offer.newNumber}, {u"name"_s, offer.name},
            {u"known_number"_s, offer.knownNumber}, {u"known_name"_s, offer.knownName},
            {u"reason"_s, offer.reason}});
    return array;
}

QString formatName(SourceFormat format)
{
    switch (format) {
    case SourceFormat::Text:
        return u"text"_s;
    case SourceFormat::Xlsx:
        return u"xlsx"_s;
    case SourceFormat::Ods:
        return u"ods"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject mappingJson(const ColumnMapping &mapping)
{
    QJsonObject json;
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        if (mapping.fields[i])
            json.insert(mapping.titleOf(i), fieldKey(*mapping.fields[i]));
        else if (const QString custom = mapping.custom.value(i); !custom.isEmpty())
            json.insert(mapping.titleOf(i), u"custom:"_s + custom);
    }
    return json;
}

QString summaryText(const PlannedImport &planned, bool dryRun)
{
    const ImportSummary &summary = planned.summary();
    QStringList lines;
    if (planned.isKnownAlready())
        lines.append(
            Tr::tr("Everything in “%1” is known already; nothing was changed.").arg(planned.record.fileName));
    else if (dryRun)
        lines.append(Tr::tr("Nothing was changed; the import would do this:"));
    lines.append(Tr::tr("%1 rows: %2 added, %3 changed, %4 left, %5 returned, %6 unchanged, %7 rejected.")
            .arg(summary.rows)
            .arg(summary.added)
            .arg(summary.changed)
            .arg(summary.left)
            .arg(summary.returned)
            .arg(summary.unchanged)
            .arg(planned.record.rejected));
    for (const ImportIssue &issue : summary.rejected)
        lines.append(Tr::tr("Rejected: %1").arg(describe(issue)));
    for (const ImportIssue &issue : summary.notices)
        lines.append(Tr::tr("Note: %1").arg(describe(issue)));
    if (const auto *people = std::get_if<PeopleImportPlan>(&planned.plan)) {
        for (const MergeOffer &offer : people->mergeOffers)
            lines.append(Tr::tr("%1 (%2) may be %3 (%4): %5. To keep them as one person: --merge %2=%4")
                    .arg(offer.name, offer.newNumber, offer.knownName, offer.knownNumber, offer.reason));
    }
    const QStringList ignored = summary.mapping.unmappedColumns();
    if (!ignored.isEmpty())
        lines.append(Tr::tr("Columns that were ignored: %1").arg(ignored.join(u", "_s)));
    return lines.join(u'\n');
}

Answer answerOf(const PlannedImport &planned, const FileReading &reading, bool dryRun)
{
    const ImportSummary &summary = planned.summary();
    const TableLayout &layout = reading.profile.layout;
    QJsonObject json{{u"rows"_s, summary.rows}, {u"added"_s, summary.added}, {u"changed"_s, summary.changed},
        {u"left"_s, summary.left}, {u"returned"_s, summary.returned}, {u"unchanged"_s, summary.unchanged},
        {u"rejected"_s, toJson(summary.rejected)}, {u"notices"_s, toJson(summary.notices)},
        {u"format"_s, formatName(layout.format)}, {u"encoding"_s, layout.encoding},
        {u"delimiter"_s, layout.delimiter.isNull() ? QString() : QString(layout.delimiter)},
        {u"sheet"_s, layout.sheet},
        {u"date_order"_s, summary.dateOrder ? QJsonValue(dateOrderName(*summary.dateOrder)) : QJsonValue()},
        {u"mapping"_s, mappingJson(summary.mapping)},
        {u"ignored"_s, QJsonArray::fromStringList(summary.mapping.unmappedColumns())},
        {u"profile"_s, reading.profileName ? QJsonValue(*reading.profileName) : QJsonValue()},
        {u"known_already"_s, planned.isKnownAlready()}, {u"dry_run"_s, dryRun}};
    if (const auto *people = std::get_if<PeopleImportPlan>(&planned.plan))
        json.insert(u"merge_offers"_s, offersJson(people->mergeOffers));
    return {.json = json,
        .text = summaryText(planned, dryRun),
        .exitCode = summary.rejected.isEmpty() ? Done : DoneWithRejects};
}

Result<ImportProfile> profileIn(const std::string &path)
{
    auto json = readFile(text(path));
    if (!json)
        return passOn(json);
    return profileFromJson(*json);
}

Result<ImportRequest> requestOf(ImportKind kind, const CommandLine &line, const Options &options)
{
    const QFileInfo info(text(options.file));
    if (!info.isFile())
        return failure(ErrorKind::NotFound, Tr::tr("There is no file “%1”.").arg(text(options.file)));
    ImportRequest request{.kind = kind,
        .file = {.source = {.path = info.absoluteFilePath(), .name = info.fileName()}},
        .today = line.today(),
        .asOf = dayOf(options.asOf).value_or(line.today()),
        .complete = options.complete,
        .wave = text(options.wave),
        .sentOn = dayOf(options.sentOn).value_or(line.today())};
    ImportFile &file = request.file;
    if (!options.encoding.empty())
        file.reading.encoding = text(options.encoding);
    if (!options.delimiter.empty())
        file.reading.delimiter = delimiterOf(options.delimiter);
    if (!options.sheet.empty())
        file.reading.sheet = text(options.sheet);
    file.values.dateOrder = dateOrderFromName(text(options.dateOrder));
    for (const std::string &value : options.none)
        file.values.noneValues.append(tidied(text(value)));
    for (const std::string &merge : options.merges) {
        const auto equals = text(merge).indexOf(u'=');
        request.merges.insert(text(merge).first(equals).trimmed(), text(merge).sliced(equals + 1).trimmed());
    }
    if (!options.profile.empty()) {
        auto profile = profileIn(options.profile);
        if (!profile)
            return passOn(profile);
        request.complete = request.complete || profile->complete;
        request.profile = std::move(*profile);
    }
    return request;
}

// What is said of the date order is for whoever looks at a window; here it is an option.
Error forTheCommandLine(Error error, const ImportAttempt &attempt)
{
    if (attempt.reading && attempt.reading->asksDateOrder)
        error.message += u' ' + Tr::tr("Use --date-order dmy, mdy or ymd.");
    return error;
}

// Tells somebody who looks at a terminal how far it is.
void watch(Progress &progress)
{
    if (isatty(fileno(stderr)) == 0)
        return;
    progress.setListener([&progress] {
        if (progress.total() > 0)
            QTextStream(stderr) << u'\r' << progress.done() * 100 / progress.total() << u" % "_s << Qt::flush;
    });
}

Result<> writeRejects(const Options &options, const ImportFile &file, const PlannedImport &planned)
{
    if (options.rejects.empty() || planned.summary().rejected.isEmpty())
        return {};
    auto rejected = rejectedRows(file, planned);
    if (!rejected)
        return passOn(rejected);
    return writeFile(text(options.rejects), writeCsv(*rejected));
}

Result<Answer> runImport(ImportKind kind, const CommandLine &line, const Options &options)
{
    auto request = requestOf(kind, line, options);
    if (!request)
        return passOn(request);
    auto workspace = openWorkspace(
        options.workspace, options.dryRun ? Database::Access::ReadOnly : Database::Access::ReadWrite);
    if (!workspace)
        return passOn(workspace);
    if (kind != ImportKind::People) {
        auto program = findProgram((*workspace)->database(), text(options.program));
        if (!program)
            return passOn(program);
        request->program = program->id;
    }
    Progress progress;
    watch(progress);
    request->file.reading.progress = &progress;
    const ImportAttempt attempt = planImport((*workspace)->database(), *request, QLocale::c());
    if (!attempt.planned)
        return std::unexpected(forTheCommandLine(attempt.planned.error(), attempt));
    const PlannedImport &planned = *attempt.planned;
    if (!options.dryRun) {
        auto done = applyImport(**workspace, planned,
            {.allowMassLeave = options.allowMassLeave, .now = line.now(), .progress = &progress});
        if (!done)
            return passOn(done);
    }
    if (auto written = writeRejects(options, request->file, planned); !written)
        return passOn(written);
    if (!options.saveProfile.empty()) {
        if (auto written = writeFile(text(options.saveProfile), toJson(planned.profile)); !written)
            return passOn(written);
    }
    return answerOf(planned, *attempt.reading, options.dryRun);
}

const CLI::Validator &mergeOfNumbers()
{
    static const CLI::Validator validator(
        [](std::string &argument) {
            const auto equals = argument.find('=');
            return equals == std::string::npos || equals == 0 || equals + 1 == argument.size()
                ? "found \"" + argument + "\", expected two employee numbers as NEW=KNOWN"
                : std::string();
        },
        "");
    return validator;
}

void addReadingOptions(CLI::App *command, Options &options)
{
    command->add_option("WORKSPACE", options.workspace, "The workspace")->required();
    command->add_option("FILE", options.file, "The file: text, .xlsx or .ods")->required();
    command
        ->add_option("--date-order", options.dateOrder,
            "Order of day, month and year (default: as the file's days show)")
        ->check(CLI::IsMember({"dmy", "mdy", "ymd"}));
    command->add_option("--encoding", options.encoding, "A text file's encoding (default: detected)");
    command
        ->add_option("--delimiter", options.delimiter,
            "comma, semicolon, tab, pipe or the character (default: detected)")
        ->check(delimiter());
    command->add_option("--sheet", options.sheet, "A spreadsheet's sheet (default: the first with content)");
    command->add_option("--none", options.none, "A value that means “none”; may be given several times")
        ->allow_extra_args(false);
    command->add_option("--profile", options.profile, "Import as this profile says (a JSON file)");
    command->add_option("--save-profile", options.saveProfile, "Write how the file was understood to a file");
    command->add_option("--rejects", options.rejects, "Write the rows that are not taken to a CSV file");
    command->add_flag("--dry-run", options.dryRun, "Say what would change, and change nothing");
}

} // namespace

void addImport(CommandLine &line)
{
    CLI::App *import = line.add(line.root(), "import", "Import a file, or list what was imported");
    import->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    const auto add = [&](const char *name, const char *description, ImportKind kind) {
        CLI::App *command = line.add(import, name, description);
        addReadingOptions(command, *options);
        if (kind != ImportKind::People)
            command->add_option("--program", options->program, "The program (default: the only one)");
        line.runs(command, [&line, options, kind] { return runImport(kind, line, *options); });
        return command;
    };

    CLI::App *people = add("people", "An HR roster: who is employed on a day", ImportKind::People);
    people->add_option("--as-of", options->asOf, "The day the roster is true on (default: today)")
        ->check(isoDay())
        ->type_name("YYYY-MM-DD");
    people->add_flag(
        "--complete", options->complete, "The file lists everybody employed; who is absent had left");
    people->add_flag(
        "--allow-mass-leave", options->allowMassLeave, "Accept that more than a third of all have left");
    people
        ->add_option("--merge", options->merges,
            "A new employee number continues the person of a known one; may be given several times")
        ->check(mergeOfNumbers())
        ->type_name("NEW=KNOWN")
        ->allow_extra_args(false);

    add("participants", "Mentors and mentees of a program", ImportKind::Participants);
    add("meetings", "Meetings of a program's pairings", ImportKind::Meetings);

    CLI::App *survey = add("survey", "Answers of one wave of the satisfaction survey", ImportKind::Survey);
    survey->add_option("--wave", options->wave, "The wave the answers belong to; created if it is new")
        ->required();
    survey->add_option("--sent-on", options->sentOn, "The day a new wave was sent (default: today)")
        ->check(isoDay())
        ->type_name("YYYY-MM-DD");

    addImportAnswers(line, import);
    addImportLog(line, import);
}

} // namespace mentorbook::cli
