#include "core/matching/solving/score_rows.h"

#include <algorithm>
#include <atomic>
#include <numeric>
#include <thread>

namespace mentorbook {

namespace {

// Gives every block of rows to one of several workers, until one of them says false; says whether none did.
template <class MakeWorker> bool inBlocks(int rows, int columns, MakeWorker &&makeWorker)
{
    constexpr int Rows = ScoreRows::BlockRows;
    const int blocks = (rows + Rows - 1) / Rows;
    std::atomic<int> next = 0;
    std::atomic<bool> stopped = false;
    const auto work = [&] {
        auto worker = makeWorker();
        for (int number = next++; number < blocks && !stopped; number = next++) {
            if (!worker(number * Rows, std::min((number + 1) * Rows, rows)))
                stopped = true;
        }
    };
    // A thread costs more than some hundred rows.
    constexpr qint64 CellsWorthAThread = 200'000;
    const qint64 useful = qint64(rows) * columns / CellsWorthAThread;
    const int threads = int(std::min<qint64>({useful, std::max(1U, std::thread::hardware_concurrency()), 8}));
    std::vector<std::jthread> others;
    for (int i = 1; i < threads; ++i)
        others.emplace_back(work);
    work();
    others.clear(); // joins them
    return !stopped;
}

} // namespace

ScoreRows::ScoreRows(int rows, int columns, Compute compute)
    : m_rows(rows)
    , m_columns(columns)
    , m_compute(std::move(compute))
{
    if (qint64(rows) * columns > CellsKept)
        return;
    m_kept.resize(size_t(rows) * size_t(columns));
    inBlocks(rows, columns, [this] {
        return [this](int first, int last) {
            m_compute(first, last, m_kept.data() + size_t(first) * size_t(m_columns));
            return true;
        };
    });
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
    return inBlocks(m_rows, m_columns, [&] {
        return [&, buffer = std::vector<Points>()](int first, int last) mutable {
            visit(first, last, block(first, last, buffer));
            return !shallStop();
        };
    });
}

qint64 rewardOfMostMatches(const RowProblem &problem, int highest)
{
    const qint64 places = std::accumulate(problem.capacity.begin(), problem.capacity.end(), qint64(0),
        [&](qint64 sum, int capacity) { return sum + std::min(capacity, problem.mentees()); });
    return std::min<qint64>(problem.mentees(), places) * highest + 1;
}

} // namespace mentorbook
