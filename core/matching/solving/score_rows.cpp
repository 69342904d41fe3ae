#include "core/matching/solving/score_rows.h"

#include <algorithm>
#include <atomic>
#include <numeric>
#include <thread>

namespace mentorbook {

ScoreRows::ScoreRows(int rows, int columns, Compute compute)
    : m_rows(rows)
    , m_columns(columns)
    , m_compute(std::move(compute))
{
    if (qint64(rows) * columns > CellsKept)
        return;
    m_kept.resize(size_t(rows) * size_t(columns));
    for (int first = 0; first < rows; first += BlockRows)
        m_compute(first, std::min(first + BlockRows, rows), m_kept.data() + size_t(first) * size_t(columns));
}

const ScoreRows::Points *ScoreRows::block(int first, int last, std::vector<Points> &buffer) const
{
    if (!m_kept.empty())
        return m_kept.data() + size_t(first) * size_t(m_columns);
    buffer.resize(size_t(last - first) * size_t(m_columns));
    m_compute(first, last, buffer.data());
    return buffer.data();
}

int ScoreRows::score(int row, int column) const
{
    std::vector<Points> buffer;
    return block(row, row + 1, buffer)[column];
}

bool ScoreRows::visit(const Visit &visit, const std::function<bool()> &shallStop) const
{
    const int blocks = (m_rows + BlockRows - 1) / BlockRows;
    std::atomic<int> next = 0;
    std::atomic<bool> stopped = false;
    const auto work = [&] {
        std::vector<Points> buffer;
        for (int number = next++; number < blocks && !stopped; number = next++) {
            const int first = number * BlockRows;
            const int last = std::min(first + BlockRows, m_rows);
            visit(first, last, block(first, last, buffer));
            if (shallStop())
                stopped = true;
        }
    };
    // A thread costs more than some hundred rows.
    constexpr qint64 CellsWorthAThread = 400'000;
    const qint64 useful = qint64(m_rows) * m_columns / CellsWorthAThread;
    const int threads = int(std::min<qint64>({useful, std::max(1U, std::thread::hardware_concurrency()), 8}));
    std::vector<std::jthread> others;
    for (int i = 1; i < threads; ++i)
        others.emplace_back(work);
    work();
    others.clear(); // joins them
    return !stopped;
}

qint64 rewardOfMostMatches(const RowProblem &problem, int highest)
{
    const qint64 places = std::accumulate(problem.capacity.begin(), problem.capacity.end(), qint64(0),
        [&](qint64 sum, int capacity) { return sum + std::min(capacity, problem.mentees()); });
    return std::min<qint64>(problem.mentees(), places) * highest + 1;
}

} // namespace mentorbook
