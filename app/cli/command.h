#pragma once

#include "core/base/result.h"
#include "core/domain/program.h"
#include "core/exchange/mapping/import_issue.h"
#include "core/storage/workspace.h"

#include <CLI/CLI.hpp>

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <memory>
#include <string>

namespace mentorbook::cli {

enum ExitCode { Done = 0, Failed = 1, Usage = 2, DoneWithRejects = 3 };

// What a command answers: the same as JSON and as text for a person.
struct Answer
{
    QJsonObject json;
    QString text;
    int exitCode = Done;
};

// The command line as it was parsed, and what it asks for.
class CommandLine
{
public:
    CommandLine();

    // Parses, runs the command and prints its answer. The process's exit code.
    int execute(int &argc, char **argv);

    // For the files of the subcommands. `run` is called when the command is chosen, after an application
    // object exists; with draws, one that can lay out text and charts (no display is needed).
    CLI::App *add(CLI::App *parent, const char *name, const char *description);
    CLI::App *root() { return &m_app; }
    void runs(CLI::App *command, std::function<Result<Answer>()> run, bool draws = false);

    [[nodiscard]] QDate today() const; // --today, or the system's
    [[nodiscard]] QDateTime now() const; // UTC; noon of --today where it is given
    [[nodiscard]] quint32 seed() const { return m_seed; }

private:
    CLI::App m_app;
    bool m_json = false;
    std::string m_today;
    quint32 m_seed = 1;
    std::function<Result<Answer>()> m_run;
    bool m_draws = false;
};

[[nodiscard]] QString text(const std::string &argument);
// Accepts YYYY-MM-DD; anything else is a usage error.
[[nodiscard]] const CLI::Validator &isoDay();
[[nodiscard]] std::optional<QDate> dayOf(const std::string &argument);
// Accepts comma, semicolon, tab, pipe or a single character.
[[nodiscard]] const CLI::Validator &delimiter();
[[nodiscard]] QChar delimiterOf(const std::string &argument); // what delimiter() accepted

// Opens the workspace for a command that changes it, or that only reads it.
[[nodiscard]] Result<std::unique_ptr<Workspace>> openWorkspace(
    const std::string &path, Database::Access access = Database::Access::ReadWrite);
[[nodiscard]] Result<QByteArray> readFile(const QString &path);
// Writes all of it or nothing.
[[nodiscard]] Result<> writeFile(const QString &path, const QByteArray &bytes);

[[nodiscard]] QJsonArray toJson(const QList<ImportIssue> &issues);

// One function a subcommand, each in a file of its own.
void addNew(CommandLine &line);
void addSample(CommandLine &line);
void addImport(CommandLine &line);
void addImportLog(CommandLine &line, CLI::App *import); // below “import”
void addProgram(CommandLine &line);
void addGoalCommand(CommandLine &line);
void addParticipant(CommandLine &line);
void addReadiness(CommandLine &line);
void addMatch(CommandLine &line);
void addPublish(CommandLine &line);
void addStatus(CommandLine &line);
void addReport(CommandLine &line);
void addExport(CommandLine &line);
void addCheck(CommandLine &line);
void addInspect(CommandLine &line);
void addSolve(CommandLine &line);
void addStats(CommandLine &line);

} // namespace mentorbook::cli
