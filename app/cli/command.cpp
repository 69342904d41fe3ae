#include "app/cli/command.h"

#include "core/base/tr.h"
#include "core/base/translations.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace mentorbook::cli {

namespace {

void print(std::FILE *stream, const QString &text) { QTextStream(stream) << text << Qt::endl; }

} // namespace

CommandLine::CommandLine()
    : m_app("Runs a company's mentorship program from one local file.", "mentorbook-cli")
{
    m_app.require_subcommand(1);
    m_app.fallthrough();
    m_app.set_version_flag("--version", "mentorbook-cli " MENTORBOOK_VERSION);
    m_app.add_flag("--json", m_json, "Print one JSON document and nothing else on standard output");
    m_app.add_option("--today", m_today, "The date to reckon from (default: the system's)")
        ->check(isoDay())
        ->type_name("YYYY-MM-DD");
    m_app.add_option("--seed", m_seed, "Decides between equally good pairings (default: 1)")->type_name("N");
    m_app.footer(
        "Exit codes: 0 done, 1 failed and nothing changed, 2 wrong usage, 3 done with rejected rows.");
    for (const auto add :
        {addNew, addSample, addImport, addProgram, addGoalCommand, addParticipant, addReadiness, addMatch,
            addPublish, addStatus, addReport, addExport, addCheck, addInspect, addSolve, addStats})
        add(*this);
}

int CommandLine::execute(int &argc, char **argv)
{
    try {
        m_app.parse(argc, argv);
    } catch (const CLI::ParseError &problem) {
        return m_app.exit(problem) == 0 ? Done : Usage;
    }
    std::unique_ptr<QCoreApplication> application;
    if (m_draws) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(u"mentorbook"_s);
    installTranslations(*application);

    const auto answer = m_run();
    if (!answer) {
        print(stderr, u"mentorbook-cli: "_s + answer.error().message);
        if (!answer.error().detail.isEmpty())
            print(stderr, u"  "_s + answer.error().detail);
        return Failed;
    }
    if (m_json)
        print(stdout, QString::fromUtf8(QJsonDocument(answer->json).toJson()).trimmed());
    else if (!answer->text.isEmpty())
        print(stdout, answer->text);
    return answer->exitCode;
}

CLI::App *CommandLine::add(CLI::App *parent, const char *name, const char *description)
{
    CLI::App *command = parent->add_subcommand(name, description);
    command->fallthrough();
    return command;
}

void CommandLine::runs(CLI::App *command, std::function<Result<Answer>()> run, bool draws)
{
    command->callback([this, run = std::move(run), draws] {
        m_run = run;
        m_draws = draws;
    });
}

QDate CommandLine::today() const { return dayOf(m_today).value_or(QDate::currentDate()); }

QDateTime CommandLine::now() const
{
    return m_today.empty() ? QDateTime::currentDateTimeUtc() : QDateTime(today(), QTime(12, 0), Qt::UTC);
}

QString text(const std::string &argument) { return QString::fromLocal8Bit(argument); }

std::optional<QDate> dayOf(const std::string &argument)
{
    const QDate day = QDate::fromString(text(argument), Qt::ISODate);
    return day.isValid() && argument.size() == 10 ? std::optional(day) : std::nullopt;
}

const CLI::Validator &isoDay()
{
    static const CLI::Validator validator(
        [](std::string &argument) {
            return dayOf(argument) ? std::string()
                                   : "found \"" + argument + "\", expected a day as YYYY-MM-DD";
        },
        "");
    return validator;
}

QChar delimiterOf(const std::string &argument)
{
    static const QHash<QString, QChar> names = {
        {u"comma"_s, u','}, {u"semicolon"_s, u';'}, {u"tab"_s, u'\t'}, {u"\\t"_s, u'\t'}, {u"pipe"_s, u'|'}};
    const QString name = text(argument);
    return names.value(name, name.size() == 1 ? name.front() : QChar());
}

const CLI::Validator &delimiter()
{
    static const CLI::Validator validator(
        [](std::string &argument) {
            return delimiterOf(argument).isNull()
                ? "found \"" + argument + "\", expected comma, semicolon, tab, pipe or one character"
                : std::string();
        },
        "");
    return validator;
}

Result<std::unique_ptr<Workspace>> openWorkspace(const std::string &path, Database::Access access)
{
    return Workspace::open(text(path), access);
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return failure(ErrorKind::NotFound, Tr::tr("There is no file “%1”.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::File, Tr::tr("The file “%1” can't be read.").arg(path), file.errorString());
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::File, Tr::tr("The file “%1” can't be read.").arg(path), file.errorString());
    return bytes;
}

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(
            ErrorKind::File, Tr::tr("The file “%1” can't be written.").arg(path), file.errorString());
    return {};
}

QJsonArray toJson(const QList<ImportIssue> &issues)
{
    QJsonArray array;
    for (const ImportIssue &issue : issues)
        array.append(QJsonObject{{u"line"_s, issue.line}, {u"column"_s, issue.column},
            {u"found"_s, issue.found}, {u"expected"_s, issue.expected}, {u"reason"_s, issue.reason}});
    return array;
}

} // namespace mentorbook::cli
