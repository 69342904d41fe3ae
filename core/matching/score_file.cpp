#include "core/matching/score_file.h"

#include "core/base/tr.h"
#include "core/matching/seeded_order.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

struct NamedScore
{
    int mentor = 0; // or the first of two peers: the number of the name
    int mentee = 0;
    int score = 0;
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
    Reader(const ScoreFileTable &table, QStringList columns, QList<ScoreFileProblem> &problems)
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

    void complain(const ScoreFileRow &row, qsizetype column, const QString &expected)
    {
        m_problems.append({row.line, m_columns[column], cell(row, column), expected});
    }

private:
    [[nodiscard]] QString cell(const ScoreFileRow &row, qsizetype column) const
    {
        return row.cells.value(m_places[column]).trimmed();
    }

    const ScoreFileTable &m_table;
    QStringList m_columns;
    QList<ScoreFileProblem> &m_problems;
    QList<qsizetype> m_places; // of the columns, in the table
    bool m_hasColumns = true;
};

// With one set of names for both columns, people are peers.
std::vector<NamedScore> readScores(
    const ScoreFileTable &table, Names &mentors, Names &mentees, QList<ScoreFileProblem> &problems)
{
    const bool peers = &mentors == &mentees;
    std::vector<NamedScore> scores;
    Reader reader(table, {u"mentor"_s, u"mentee"_s, u"score"_s}, problems);
    if (!reader.hasColumns())
        return scores;
    scores.reserve(size_t(table.rows.size()));
    QHash<quint64, qint64> lineOf; // by pair
    lineOf.reserve(table.rows.size());
    for (const ScoreFileRow &row : table.rows) {
        if (!reader.isUsable(row))
            continue;
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
        if (peers && pair.mentor > pair.mentee)
            std::swap(pair.mentor, pair.mentee);
        const quint64 key = (quint64(quint32(pair.mentor)) << 32) | quint32(pair.mentee);
        if (const auto known = lineOf.constFind(key); known != lineOf.constEnd()) {
            reader.complain(row, 1,
                Tr::tr("every pair once; “%1” and “%2” are in line %3 already")
                    .arg(*mentor, *mentee, QString::number(*known)));
            continue;
        }
        lineOf.insert(key, row.line);
        if (score)
            scores.push_back(pair);
    }
    return scores;
}

std::vector<int> readCapacities(
    const ScoreFileTable *table, const Names &mentors, QList<ScoreFileProblem> &problems)
{
    std::vector<int> capacities(size_t(mentors.list().size()), 1);
    if (!table)
        return capacities;
    Reader reader(*table, {u"person"_s, u"capacity"_s}, problems);
    if (!reader.hasColumns())
        return capacities;
    QHash<QString, qint64> lineOf;
    for (const ScoreFileRow &row : table->rows) {
        if (!reader.isUsable(row))
            continue;
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
    return capacities;
}

} // namespace

ScoreFileResult<NamedAssignment> readAssignment(
    const ScoreFileTable &scores, const ScoreFileTable *capacities, quint32 seed)
{
    QList<ScoreFileProblem> problems;
    Names mentors;
    Names mentees;
    const std::vector<NamedScore> pairs = readScores(scores, mentors, mentees, problems);
    const std::vector<int> capacityOf = readCapacities(capacities, mentors, problems);
    if (!problems.isEmpty())
        return std::unexpected(std::move(problems));

    OrderedNames orderedMentors = ordered(mentors, seed);
    OrderedNames orderedMentees = ordered(mentees, seed);
    NamedAssignment result;
    result.problem.mentees = int(mentees.list().size());
    result.problem.mentors = int(mentors.list().size());
    result.problem.capacity.resize(capacityOf.size());
    for (size_t mentor = 0; mentor < capacityOf.size(); ++mentor)
        result.problem.capacity[size_t(orderedMentors.place[mentor])] = capacityOf[mentor];
    result.problem.arcs.reserve(pairs.size());
    for (const NamedScore &pair : pairs)
        result.problem.arcs.push_back({orderedMentees.place[size_t(pair.mentee)],
            orderedMentors.place[size_t(pair.mentor)], pair.score});
    result.mentors = std::move(orderedMentors.names);
    result.mentees = std::move(orderedMentees.names);
    return result;
}

ScoreFileResult<NamedPeers> readPeers(const ScoreFileTable &scores, quint32 seed)
{
    QList<ScoreFileProblem> problems;
    Names people;
    const std::vector<NamedScore> pairs = readScores(scores, people, people, problems);
    if (!problems.isEmpty())
        return std::unexpected(std::move(problems));

    OrderedNames orderedPeople = ordered(people, seed);
    NamedPeers result;
    result.problem.people = int(people.list().size());
    result.problem.arcs.reserve(pairs.size());
    for (const NamedScore &pair : pairs)
        result.problem.arcs.push_back(
            {orderedPeople.place[size_t(pair.mentor)], orderedPeople.place[size_t(pair.mentee)], pair.score});
    result.people = std::move(orderedPeople.names);
    return result;
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
