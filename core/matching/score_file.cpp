#include "core/matching/score_file.h"

#include "core/base/tr.h"
#include "core/matching/seeded_order.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

struct NamedScore
{
    int mentor = 0; // or the first of two peers: the number of the name
    int mentee = 0;
    int score = 0;
    bool turned = false; // peers whose numbers stand the other way round than in the file
};

// Numbers names from 0, in the order of their first appearance.
class Names
{
public:
    int operator()(const QString &name)
    {
        const auto it = m_numbers.constFind(name);
        if (it != m_numbers.constEnd())
            return *it;
        m_numbers.insert(name, int(m_list.size()));
        m_list.append(name);
        return int(m_list.size()) - 1;
    }
    [[nodiscard]] std::optional<int> find(const QString &name) const
    {
        const auto it = m_numbers.constFind(name);
        return it == m_numbers.constEnd() ? std::nullopt : std::optional(*it);
    }
    [[nodiscard]] const QStringList &list() const { return m_list; }

private:
    QHash<QString, int> m_numbers;
    QStringList m_list;
};

// Names as they stand in the problem, and where each one went.
struct OrderedNames
{
    QStringList names;
    std::vector<int> place;
};

OrderedNames ordered(const Names &names, quint32 seed)
{
    OrderedNames result;
    result.place.resize(size_t(names.list().size()));
    for (const qsizetype index : seededOrder(names.list(), seed)) {
        result.place[size_t(index)] = int(result.names.size());
        result.names.append(names.list().at(index));
    }
    return result;
}

// Reads the cells of one table, and collects what is wrong with them.
class Reader
{
public:
    Reader(const ScoreFileSource &table, QStringList columns, QList<ScoreFileProblem> &problems)
        : m_table(table)
        , m_columns(std::move(columns))
        , m_problems(problems)
    {
        for (const QString &column : m_columns) {
            QList<qsizetype> found;
            for (qsizetype i = 0; i < table.header.size(); ++i) {
                if (table.header[i].trimmed().compare(column, Qt::CaseInsensitive) == 0)
                    found.append(i);
            }
            if (found.size() == 1) {
                m_places.append(found.first());
                continue;
            }
            m_hasColumns = false;
            problems.append({table.headerLine, column, table.header.join(u", "_s),
                found.isEmpty() ? Tr::tr("a column called “%1”").arg(column)
                                : Tr::tr("only one column called “%1”").arg(column)});
        }
    }

    [[nodiscard]] bool hasColumns() const { return m_hasColumns; }

    // False for a line to pass over: an empty one, or one with too many cells.
    bool isUsable(const ScoreFileRow &row)
    {
        if (std::ranges::all_of(row.cells, [](const QString &cell) { return cell.trimmed().isEmpty(); }))
            return false;
        if (row.cells.size() <= m_table.header.size())
            return true;
        m_problems.append({row.line, QString(), Tr::tr("%n cells", nullptr, int(row.cells.size())),
            Tr::tr("%n cells, as in the header", nullptr, int(m_table.header.size()))});
        return false;
    }

    std::optional<QString> name(const ScoreFileRow &row, qsizetype column)
    {
        const QString name = cell(row, column);
        if (!name.isEmpty())
            return name;
        complain(row, column, Tr::tr("a name or number"));
        return {};
    }

    std::optional<int> number(const ScoreFileRow &row, qsizetype column)
    {
        const QString text = cell(row, column);
        const bool digits
            = !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
        bool fits = false;
        const int number = digits ? text.toInt(&fits) : 0;
        if (fits && number <= HighestScore)
            return number;
        complain(row, column, Tr::tr("a whole number from 0 to 1,000,000"));
        return {};
    }

    // The next line with content; none at the end, or when there are problems enough.
    Result<std::optional<ScoreFileRow>> next()
    {
        while (m_problems.size() < MostScoreFileProblems) {
            Result<std::optional<ScoreFileRow>> row = m_table.next();
            if (!row || !*row || isUsable(**row))
                return row;
        }
        return std::optional<ScoreFileRow>();
    }

    void complain(const ScoreFileRow &row, qsizetype column, const QString &expected)
    {
        m_problems.append({row.line, m_columns[column], cell(row, column), expected});
    }

private:
    [[nodiscard]] QString cell(const ScoreFileRow &row, qsizetype column) const
    {
        return row.cells.value(m_places[column]).trimmed();
    }

    const ScoreFileSource &m_table;
    QStringList m_columns;
    QList<ScoreFileProblem> &m_problems;
    QList<qsizetype> m_places; // of the columns, in the table
    bool m_hasColumns = true;
};

// The lines of a pair that stands there twice, found by sorting: a table of all pairs would take far more
// memory than the scores.
void complainOfPairsTwice(const std::vector<NamedScore> &scores, const std::vector<qint64> &lines,
    const Names &mentors, const Names &mentees, QList<ScoreFileProblem> &problems)
{
    const auto keyOf
        = [&](quint32 i) { return quint64(quint32(scores[i].mentor)) << 32 | quint32(scores[i].mentee); };
    std::vector<quint32> order(scores.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](quint32 i) { return std::pair(keyOf(i), i); });
    std::vector<std::pair<quint32, quint32>> twice; // the later one, the first one
    for (size_t i = 1, first = 0; i < order.size(); ++i) {
        if (keyOf(order[i]) == keyOf(order[first]))
            twice.emplace_back(order[i], order[first]);
        else
            first = i;
    }
    std::ranges::sort(twice);
    for (const auto &[later, first] : twice) {
        if (problems.size() >= MostScoreFileProblems)
            return;
        const NamedScore &pair = scores[later];
        const QString &mentor = mentors.list().at(pair.turned ? pair.mentee : pair.mentor);
        const QString &mentee = mentees.list().at(pair.turned ? pair.mentor : pair.mentee);
        problems.append({lines[later], u"mentee"_s, mentee,
            Tr::tr("every pair once; “%1” and “%2” are in line %3 already")
                .arg(mentor, mentee, QString::number(lines[first]))});
    }
}

// With one set of names for both columns, people are peers.
Result<std::vector<NamedScore>> readScores(
    const ScoreFileSource &table, Names &mentors, Names &mentees, QList<ScoreFileProblem> &problems)
{
    const bool peers = &mentors == &mentees;
    std::vector<NamedScore> scores;
    Reader reader(table, {u"mentor"_s, u"mentee"_s, u"score"_s}, problems);
    if (!reader.hasColumns())
        return scores;
    std::vector<qint64> lines; // of each score
    while (true) {
        const Result<std::optional<ScoreFileRow>> next = reader.next();
        if (!next)
            return std::unexpected(next.error());
        if (!*next)
            break;
        const ScoreFileRow &row = **next;
        const std::optional<QString> mentor = reader.name(row, 0);
        const std::optional<QString> mentee = reader.name(row, 1);
        const std::optional<int> score = reader.number(row, 2);
        if (!mentor || !mentee)
            continue;
        if (peers && *mentor == *mentee) {
            reader.complain(row, 1, Tr::tr("somebody else than “%1”").arg(*mentor));
            continue;
        }
        NamedScore pair{mentors(*mentor), mentees(*mentee), score.value_or(0)};
        pair.turned = peers && pair.mentor > pair.mentee;
        if (pair.turned)
            std::swap(pair.mentor, pair.mentee);
        scores.push_back(pair);
        lines.push_back(row.line);
    }
    complainOfPairsTwice(scores, lines, mentors, mentees, problems);
    return scores;
}

Result<std::vector<int>> readCapacities(
    const ScoreFileSource *table, const Names &mentors, QList<ScoreFileProblem> &problems)
{
    std::vector<int> capacities(size_t(mentors.list().size()), 1);
    if (!table)
        return capacities;
    Reader reader(*table, {u"person"_s, u"capacity"_s}, problems);
    if (!reader.hasColumns())
        return capacities;
    QHash<QString, qint64> lineOf;
    while (true) {
        const Result<std::optional<ScoreFileRow>> next = reader.next();
        if (!next)
            return std::unexpected(next.error());
        if (!*next)
            return capacities;
        const ScoreFileRow &row = **next;
        const std::optional<QString> person = reader.name(row, 0);
        const std::optional<int> capacity = reader.number(row, 1);
        if (!person)
            continue;
        if (const auto known = lineOf.constFind(*person); known != lineOf.constEnd()) {
            reader.complain(row, 0,
                Tr::tr("every person once; “%1” is in line %2 already")
                    .arg(*person, QString::number(*known)));
            continue;
        }
        lineOf.insert(*person, row.line);
        if (const std::optional<int> mentor = mentors.find(*person); mentor && capacity)
            capacities[size_t(*mentor)] = *capacity;
    }
}

ScoreFileSource sourceOf(const ScoreFileTable &table)
{
    return {.header = table.header,
        .headerLine = table.headerLine,
        .next = [rows = &table.rows, i = qsizetype(0)]() mutable -> Result<std::optional<ScoreFileRow>> {
            return i < rows->size() ? std::optional(rows->at(i++)) : std::nullopt;
        }};
}

} // namespace

Result<ScoreFileResult<NamedAssignment>> readAssignment(
    const ScoreFileSource &scores, const ScoreFileSource *capacities, quint32 seed)
{
    QList<ScoreFileProblem> problems;
    Names mentors;
    Names mentees;
    Result<std::vector<NamedScore>> pairs = readScores(scores, mentors, mentees, problems);
    if (!pairs)
        return passOn(pairs);
    Result<std::vector<int>> capacityOf = readCapacities(capacities, mentors, problems);
    if (!capacityOf)
        return passOn(capacityOf);
    if (!problems.isEmpty())
        return ScoreFileResult<NamedAssignment>(std::unexpected(std::move(problems)));

    OrderedNames orderedMentors = ordered(mentors, seed);
    OrderedNames orderedMentees = ordered(mentees, seed);
    NamedAssignment result;
    result.problem.mentees = int(mentees.list().size());
    result.problem.mentors = int(mentors.list().size());
    result.problem.capacity.resize(capacityOf->size());
    for (size_t mentor = 0; mentor < capacityOf->size(); ++mentor)
        result.problem.capacity[size_t(orderedMentors.place[mentor])] = (*capacityOf)[mentor];
    result.problem.arcs.reserve(pairs->size());
    for (const NamedScore &pair : *pairs)
        result.problem.arcs.push_back({orderedMentees.place[size_t(pair.mentee)],
            orderedMentors.place[size_t(pair.mentor)], pair.score});
    result.mentors = std::move(orderedMentors.names);
    result.mentees = std::move(orderedMentees.names);
    return ScoreFileResult<NamedAssignment>(std::move(result));
}

Result<ScoreFileResult<NamedPeers>> readPeers(const ScoreFileSource &scores, quint32 seed)
{
    QList<ScoreFileProblem> problems;
    Names people;
    Result<std::vector<NamedScore>> pairs = readScores(scores, people, people, problems);
    if (!pairs)
        return passOn(pairs);
    if (!problems.isEmpty())
        return ScoreFileResult<NamedPeers>(std::unexpected(std::move(problems)));

    OrderedNames orderedPeople = ordered(people, seed);
    NamedPeers result;
    result.problem.people = int(people.list().size());
    result.problem.arcs.reserve(pairs->size());
    for (const NamedScore &pair : *pairs)
        result.problem.arcs.push_back(
            {orderedPeople.place[size_t(pair.mentor)], orderedPeople.place[size_t(pair.mentee)], pair.score});
    result.people = std::move(orderedPeople.names);
    return ScoreFileResult<NamedPeers>(std::move(result));
}

// Reading from memory does not fail.
ScoreFileResult<NamedAssignment> readAssignment(
    const ScoreFileTable &scores, const ScoreFileTable *capacities, quint32 seed)
{
    if (!capacities)
        return *readAssignment(sourceOf(scores), nullptr, seed);
    const ScoreFileSource capacitySource = sourceOf(*capacities);
    return *readAssignment(sourceOf(scores), &capacitySource, seed);
}

ScoreFileResult<NamedPeers> readPeers(const ScoreFileTable &scores, quint32 seed)
{
    return *readPeers(sourceOf(scores), seed);
}

QString explain(const ScoreFileProblem &problem)
{
    if (problem.column.isEmpty())
        return Tr::tr("Line %1: found %2, expected %3.")
            .arg(QString::number(problem.line), problem.found, problem.expected);
    return Tr::tr("Line %1, column “%2”: found “%3”, expected %4.")
        .arg(QString::number(problem.line), problem.column, problem.found, problem.expected);
}

} // namespace mentorbook
