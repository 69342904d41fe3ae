#include "app/cli/command.h"

#include "core/base/tr.h"
#include "core/exchange/reading/csv_reader.h"
#include "core/matching/score_file.h"
#include "core/matching/solver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QLocale>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace mentorbook::cli {

namespace {

struct Options
{
    std::string scores;
    std::string capacity;
    bool peer = false;
    std::optional<double> timeLimit; // seconds
};

// Bare numbers are many: more rows than a spreadsheet holds.
constexpr qint64 maximumBytes = 1024LL * 1024 * 1024;
constexpr qsizetype maximumRows = 16'777'216;

// Reads a file line by line while the problem is built from it.
class ScoreFile
{
public:
    static Result<std::unique_ptr<ScoreFile>> open(const std::string &path)
    {
        auto opened = std::make_unique<ScoreFile>(text(path));
        QFile &file = opened->m_file;
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::File, Tr::tr("The file “%1” can't be read.").arg(file.fileName()),
                file.errorString());
        ReadOptions reading;
        reading.maximumBytes = maximumBytes;
        reading.maximumRows = maximumRows;
        reading.maximumCells = 4 * maximumRows;
        auto reader = CsvReader::open(file, reading);
        if (!reader)
            return passOn(reader);
        opened->m_reader.emplace(std::move(*reader));
        return opened;
    }

    explicit ScoreFile(const QString &path)
        : m_file(path)
    {
    }

    [[nodiscard]] ScoreFileSource source()
    {
        return {.header = m_reader->columns(), .headerLine = m_reader->headerLine(), .next = [this] {
                    return next();
                }};
    }

private:
    Result<std::optional<ScoreFileRow>> next()
    {
        auto row = m_reader->next();
        if (!row)
            return passOn(row);
        for (const LineProblem &problem : m_reader->takeProblems()) {
            if (problem.kind != LineProblemKind::FewerCells && problem.kind != LineProblemKind::MoreCells)
                return failure(ErrorKind::InvalidInput,
                    Tr::tr("Line %1 of “%2”: %3").arg(problem.line).arg(m_file.fileName(), problem.reason));
        }
        if (!*row)
            return std::optional<ScoreFileRow>();
        if (++m_rows > maximumRows)
            return failure(ErrorKind::Unsupported,
                Tr::tr("“%1” has more than %2 lines; so many pairs cannot be solved in one go.")
                    .arg(m_file.fileName(), QLocale().toString(qint64(maximumRows))));
        return std::optional(ScoreFileRow{.line = (*row)->line, .cells = std::move((*row)->cells)});
    }

    QFile m_file;
    std::optional<CsvReader> m_reader;
    qsizetype m_rows = 0;
};

std::unexpected<Error> failureOf(const QList<ScoreFileProblem> &problems)
{
    constexpr qsizetype shown = 20;
    QStringList lines;
    for (const ScoreFileProblem &problem : problems.first(qMin(shown, problems.size())))
        lines.append(explain(problem));
    if (problems.size() > shown)
        lines.append(Tr::tr("… and %n more.", nullptr, int(problems.size() - shown)));
    const QString message = problems.size() < MostScoreFileProblems
        ? Tr::tr("The scores can't be solved: %n problems.", nullptr, int(problems.size()))
        : Tr::tr("The scores can't be solved: %n problems and perhaps more.", nullptr, int(problems.size()));
    return failure(ErrorKind::InvalidInput, message, lines.join(u"\n  "_s));
}

Answer answerOf(
    const QJsonArray &pairs, int matched, qint64 total, const Certificate &certificate, double seconds)
{
    QStringList lines;
    for (const QJsonValue &pair : pairs)
        lines.append(u"%1 & %2  %3"_s.arg(pair["mentor"_L1].toString(), pair["mentee"_L1].toString())
                .arg(pair["score"_L1].toInteger()));
    lines.append(Tr::tr("%1 matched, total score %2, %3.")
            .arg(matched)
            .arg(total)
            .arg(certificate.optimal ? Tr::tr("proven best")
                                     : Tr::tr("at most %1 from the best").arg(certificate.gap)));
    return {.json = {{u"pairs"_s, pairs}, {u"matched"_s, matched}, {u"total_score"_s, total},
                {u"certificate"_s,
                    QJsonObject{{u"optimal"_s, certificate.optimal}, {u"bound"_s, certificate.bound},
                        {u"gap"_s, certificate.gap}}},
                {u"seconds"_s, seconds}},
        .text = lines.join(u'\n')};
}

QJsonObject pairOf(const QString &mentor, const QString &mentee, int score)
{
    return {{u"mentor"_s, mentor}, {u"mentee"_s, mentee}, {u"score"_s, score}};
}

SolverOptions solverOptions(const Options &options)
{
    SolverOptions result;
    if (options.timeLimit)
        result.timeLimit = std::chrono::milliseconds(std::llround(*options.timeLimit * 1000));
    return result;
}

template <class Solution> struct Solved
{
    Solution solution;
    double seconds = 0;
};

template <class Problem> auto solveTimed(const Problem &problem, const Options &options)
{
    Progress progress;
    QElapsedTimer clock;
    clock.start();
    auto solution = solve(problem, progress, solverOptions(options));
    using Solution = typename decltype(solution)::value_type;
    const double seconds = double(clock.nsecsElapsed()) / 1e9;
    return solution ? Result<Solved<Solution>>(Solved<Solution>{std::move(*solution), seconds})
                    : Result<Solved<Solution>>(passOn(solution));
}

Result<Answer> solveAssignment(ScoreFile &scores, const Options &options, quint32 seed)
{
    std::unique_ptr<ScoreFile> capacityFile;
    ScoreFileSource capacities;
    if (!options.capacity.empty()) {
        auto opened = ScoreFile::open(options.capacity);
        if (!opened)
            return passOn(opened);
        capacityFile = std::move(*opened);
        capacities = capacityFile->source();
    }
    auto read = readAssignment(scores.source(), capacityFile ? &capacities : nullptr, seed);
    if (!read)
        return passOn(read);
    const auto &named = *read;
    if (!named)
        return failureOf(named.error());
    auto solved = solveTimed(named->problem, options);
    if (!solved)
        return passOn(solved);
    const AssignmentSolution &solution = solved->solution;
    QJsonArray pairs;
    for (const ScoredArc &arc : named->problem.arcs) {
        if (solution.mentorOf[size_t(arc.mentee)] == arc.mentor)
            pairs.append(pairOf(named->mentors[arc.mentor], named->mentees[arc.mentee], arc.score));
    }
    return answerOf(pairs, solution.matched, solution.total, solution.certificate, solved->seconds);
}

Result<Answer> solvePeers(ScoreFile &scores, const Options &options, quint32 seed)
{
    auto read = readPeers(scores.source(), seed);
    if (!read)
        return passOn(read);
    const auto &named = *read;
    if (!named)
        return failureOf(named.error());
    auto solved = solveTimed(named->problem, options);
    if (!solved)
        return passOn(solved);
    const PeerSolution &solution = solved->solution;
    QJsonArray pairs;
    for (const PeerArc &arc : named->problem.arcs) {
        if (solution.partnerOf[size_t(arc.first)] == arc.second)
            pairs.append(pairOf(named->people[arc.first], named->people[arc.second], arc.score));
    }
    return answerOf(pairs, solution.pairs, solution.total, solution.certificate, solved->seconds);
}

} // namespace

void addSolve(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = line.add(
        line.root(), "solve", "Pair bare numbers: as many matches as possible, then the highest total score");
    command
        ->add_option("SCORES", options->scores, "CSV with the columns mentor, mentee, score (0 to 1,000,000)")
        ->required();
    CLI::Option *capacity = command->add_option("--capacity", options->capacity,
        "CSV with the columns person, capacity; mentors who are not in it take one mentee");
    command
        ->add_flag("--peer", options->peer, "The two columns are just two people; everybody gets one other")
        ->excludes(capacity);
    command
        ->add_option(
            "--time-limit", options->timeLimit, "Stop after so many seconds, with the best found so far")
        ->check(CLI::PositiveNumber)
        ->type_name("SECONDS");
    line.runs(command, [&line, options]() -> Result<Answer> {
        auto scores = ScoreFile::open(options->scores);
        if (!scores)
            return passOn(scores);
        return options->peer ? solvePeers(**scores, *options, line.seed())
                             : solveAssignment(**scores, *options, line.seed());
    });
}

} // namespace mentorbook::cli
