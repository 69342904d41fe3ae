#pragma once

#include "core/base/result.h"
#include "core/matching/pairing_problem.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <functional>
#include <optional>

namespace mentorbook {

// One line of a file, split into cells.
struct ScoreFileRow
{
    qint64 line = 0; // as the file counts
    QStringList cells = {};

    bool operator==(const ScoreFileRow &) const = default;
};

struct ScoreFileTable
{
    QStringList header;
    QList<ScoreFileRow> rows = {};
    qint64 headerLine = 1;

    bool operator==(const ScoreFileTable &) const = default;
};

// A file read line by line, so that it may be longer than memory.
struct ScoreFileSource
{
    QStringList header = {};
    qint64 headerLine = 1;
    std::function<Result<std::optional<ScoreFileRow>>()> next = {}; // none at the end
};

// One thing that keeps a file from being solved.
struct ScoreFileProblem
{
    qint64 line = 0;
    QString column;
    QString found;
    QString expected; // a phrase: "a whole number from 0 to 1,000,000"

    bool operator==(const ScoreFileProblem &) const = default;
};

// A problem with the names of its people, who stand in the order that decides ties (seeded_order.h).
struct NamedAssignment
{
    AssignmentProblem problem;
    QStringList mentees;
    QStringList mentors;
};

struct NamedPeers
{
    PeerProblem problem;
    QStringList people;
};

// More problems than anybody reads; reading ends there.
inline constexpr qsizetype MostScoreFileProblems = 1'000;

template <class Problem> using ScoreFileResult = std::expected<Problem, QList<ScoreFileProblem>>;

// Columns `mentor`, `mentee`, `score` in any order and case; others are ignored. Scores are whole numbers
// 0…1,000,000; a pair stands there once; pairs that are missing are forbidden. Spaces around a cell do not
// count. Lines without any content are skipped.
// capacities: columns `person`, `capacity` (0…1,000,000), nullptr for none; mentors not in it have 1, people
// who are in no pair are passed over. Fails with every problem (a thousand at most), those of the scores
// first.
[[nodiscard]] ScoreFileResult<NamedAssignment> readAssignment(
    const ScoreFileTable &scores, const ScoreFileTable *capacities, quint32 seed);

// The same columns name any two different people; a pair stands there once, in whichever order.
[[nodiscard]] ScoreFileResult<NamedPeers> readPeers(const ScoreFileTable &scores, quint32 seed);

// The same from sources; the outer result fails where reading does.
[[nodiscard]] Result<ScoreFileResult<NamedAssignment>> readAssignment(
    const ScoreFileSource &scores, const ScoreFileSource *capacities, quint32 seed);
[[nodiscard]] Result<ScoreFileResult<NamedPeers>> readPeers(const ScoreFileSource &scores, quint32 seed);

// "Line 3, column “score”: found “4.5”, expected a whole number from 0 to 1,000,000."
[[nodiscard]] QString explain(const ScoreFileProblem &problem);

} // namespace mentorbook
