#include "app/cli/forms.h"

#include "core/actions/imports/import_participants.h"
#include "core/actions/participants/forms.h"
#include "core/actions/participants/import_answers.h"
#include "core/actions/participants/library.h"
#include "core/actions/programs/programs.h"
#include "core/base/tr.h"
#include "core/exchange/writing/csv_writer.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mentorbook::cli {

namespace {

struct Options
{
    std::string workspace;
    std::string program;
    std::vector<std::string> files;
    bool acceptLate = false;
    bool dryRun = false;
};

Answer answerOf(const ImportSummary &summary, bool dryRun)
{
    QStringList lines = {dryRun ? Tr::tr("Nothing was changed; the import would do this:") : QString(),
        Tr::tr("%1 answers: %2 people new, %3 changed, %4 unchanged; %5 problems.")
            .arg(summary.rows)
            .arg(summary.added)
            .arg(summary.changed)
            .arg(summary.unchanged)
            .arg(summary.rejected.size())};
    for (const ImportIssue &issue : summary.rejected)
        lines.append(Tr::tr("Rejected: %1").arg(describe(issue)));
    for (const ImportIssue &issue : summary.notices)
        lines.append(Tr::tr("Left out: %1").arg(describe(issue)));
    lines.removeAll(QString());
    return {.json = {{u"rows"_s, summary.rows}, {u"added"_s, summary.added}, {u"changed"_s, summary.changed},
                {u"unchanged"_s, summary.unchanged}, {u"rejected"_s, toJson(summary.rejected)},
                {u"notices"_s, toJson(summary.notices)}, {u"dry_run"_s, dryRun}},
        .text = lines.join(u'\n'),
        .exitCode = summary.rejected.isEmpty() ? Done : DoneWithRejects};
}

Result<Answer> importAnswers(const CommandLine &line, const Options &options)
{
    QList<QByteArray> files;
    for (const std::string &path : options.files) {
        auto bytes = readFile(text(path));
        if (!bytes)
            return passOn(bytes);
        files.append(*bytes);
    }
    auto workspace = openWorkspace(
        options.workspace, options.dryRun ? Database::Access::ReadOnly : Database::Access::ReadWrite);
    if (!workspace)
        return passOn(workspace);
    auto program = findProgram((*workspace)->database(), text(options.program));
    if (!program)
        return passOn(program);
    auto plan = planAnswersImport((*workspace)->database(), program->id, files, line.today(),
        options.acceptLate ? LateChoices::Accept : LateChoices::Refuse);
    if (!plan)
        return passOn(plan);
    if (!options.dryRun) {
        if (auto done = importParticipants(**workspace, *plan, line.today()); !done)
            return passOn(done);
    }
    return answerOf(plan->summary, options.dryRun);
}

} // namespace

Result<Answer> exportApplicationForm(Database &database, const FormExport &wish)
{
    auto program = findProgram(database, wish.program);
    if (!program)
        return passOn(program);
    auto form = applicationForm(
        database, *program, libraryLanguage(wish.language.isEmpty() ? QLocale().name() : wish.language));
    if (!form)
        return passOn(form);
    if (wish.html.isEmpty() && wish.csv.isEmpty())
        return failure(ErrorKind::InvalidInput,
            Tr::tr("Say where to write the application form: with --html as a page, with --csv as a table."));
    QStringList files;
    if (!wish.html.isEmpty()) {
        if (auto written = writeFile(wish.html, applicationPage(*form)); !written)
            return passOn(written);
        files.append(wish.html);
    }
    if (!wish.csv.isEmpty()) {
        // Spreadsheet programs recognize UTF-8 by the mark.
        const QByteArray csv = writeCsv(applicationTemplate(*form), {.byteOrderMark = true});
        if (auto written = writeFile(wish.csv, csv); !written)
            return passOn(written);
        files.append(wish.csv);
    }
    return Answer{.json = {{u"rows"_s, 0}, {u"file"_s, files.join(u", "_s)}},
        .text = Tr::tr("Wrote %1.").arg(files.join(u", "_s))};
}

void addImportAnswers(CommandLine &line, CLI::App *import)
{
    const auto options = std::make_shared<Options>();
    CLI::App *answers = line.add(import, "answers", "Answers of application forms and mentor directories");
    answers->add_option("WORKSPACE", options->workspace, "The workspace")->required();
    answers->add_option("FILES", options->files, "The files that came back")->required();
    answers->add_option("--program", options->program, "The program (default: the only one)");
    answers->add_flag(
        "--accept-late", options->acceptLate, "Take choices made outside the days of the directory as well");
    answers->add_flag("--dry-run", options->dryRun, "Say what would change, and change nothing");
    line.runs(answers, [&line, options] { return importAnswers(line, *options); });
}

} // namespace mentorbook::cli
