#pragma once

#include "core/matching/scoring/kernels.h"

#include <QtGlobal>

#include <functional>
#include <vector>

namespace mentorbook {

// The scores of a pairing problem as rows of 16-bit numbers, kernels::NoPair where there is no pair. Beyond
// a few thousand people rows are computed whenever they are asked for; the whole matrix never exists.
class ScoreRows
{
public:
    using Points = kernels::Points;
    // Writes the rows from first to before last, one after the other. Called from several threads.
    using Compute = std::function<void(int first, int last, Points *scores)>;

    static constexpr qint64 CellsKept = 10'000'000; // 20 MB: about 3,100 by 3,100
    static constexpr int BlockRows = 32;

    ScoreRows(int rows, int columns, Compute compute);

    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] int columns() const { return m_columns; }

    // The rows from first to before last, at most BlockRows of them; valid until buffer changes.
    [[nodiscard]] const Points *block(int first, int last, std::vector<Points> &buffer) const;
    [[nodiscard]] int score(int row, int column) const; // computes a whole row where nothing is kept

    // Calls for every block of rows, on as many threads as there are processors. Each block is visited
    // once, by one thread; what a visitor writes by row does not depend on which. Ends early, soon, when
    // shallStop says so; gives whether it went to the end.
    using Visit = std::function<void(int first, int last, const Points *scores)>;
    bool visit(const Visit &visit, const std::function<bool()> &shallStop) const;

private:
    int m_rows;
    int m_columns;
    Compute m_compute;
    std::vector<Points> m_kept; // all of them, where they are few
};

// One-on-one over rows: mentees by row, mentors by column.
struct RowProblem
{
    const ScoreRows *scores = nullptr;
    std::vector<int> capacity = {}; // by mentor
    qint64 reward = 0; // what a match is worth beside its score
    int least = 0; // pairs below do not count

    [[nodiscard]] int mentees() const { return scores->rows(); }
    [[nodiscard]] int mentors() const { return scores->columns(); }
};

// Reward that makes one more match outweigh every loss in total. Requires scores up to `highest`.
[[nodiscard]] qint64 rewardOfMostMatches(const RowProblem &problem, int highest);

} // namespace mentorbook
