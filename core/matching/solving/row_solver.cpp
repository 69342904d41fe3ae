#include "core/matching/solving/row_solver.h"

#include "core/matching/solving/best_of_row.h"

#include <algorithm>
#include <atomic>
#include <numeric>

namespace mentorbook {

using kernels::Points;

namespace {

constexpr int Seeds
    = 16; // pairs of each mentee in the first core, by score, and as many by score for their mentor
constexpr int Additions = 8; // of each mentee in a pricing
constexpr qint64 ModestReward
    = 20'000; // of matches at first: prices stay near scores, and say who is worth it
constexpr int FullestScore = 20'000; // with what stability adds

} // namespace

RowSolver::RowSolver(const RowProblem &problem, StopSignal &stop)
    : m_problem(problem)
    , m_stop(stop)
    , m_core(problem.mentees(), problem.capacity, std::min(problem.reward, ModestReward),
          [this] { return m_stop.isRaised(); })
{
    m_core.setLeast(problem.least);
}

// By score alone everybody names the few mentors whom all find best. What a mentor is usually worth, known
// from some rows, is taken off for the other half.
void RowSolver::seedCore()
{
    const ScoreRows &scores = *m_problem.scores;
    const int mentees = m_problem.mentees();
    const size_t mentors = size_t(m_problem.mentors());
    constexpr int Sample = 128;
    const int sampled = std::min(Sample, mentees);
    std::vector<qint64> sum(mentors);
    std::vector<int> count(mentors);
    std::vector<Points> buffer;
    for (int i = 0; i < sampled; ++i) {
        const int mentee = int(qint64(i) * mentees / sampled);
        const Points *row = scores.block(mentee, mentee + 1, buffer);
        for (size_t mentor = 0; mentor < mentors; ++mentor) {
            if (row[mentor] != kernels::NoPair) {
                sum[mentor] += row[mentor];
                ++count[mentor];
            }
        }
    }
    std::vector<qint32> free(mentors);
    std::vector<qint32> usual(mentors);
    for (size_t mentor = 0; mentor < mentors; ++mentor) {
        if (m_problem.capacity[mentor] <= 0)
            free[mentor] = usual[mentor] = UnavailablePrice;
        else
            usual[mentor] = count[mentor] ? qint32(sum[mentor] / count[mentor]) : 0;
    }

    std::vector<std::vector<ScoredArc>> found(static_cast<size_t>(mentees));
    scores.visit(
        [&](int first, int last, const Points *rows) {
            BestOfRow best;
            for (int mentee = first; mentee < last; ++mentee) {
                std::vector<ScoredArc> &arcs = found[size_t(mentee)];
                const Points *row = rows + size_t(mentee - first) * mentors;
                for (const std::vector<qint32> *price : {&free, &usual}) {
                    best.collect(row, *price, m_problem.least, -UnavailablePrice / 2, Seeds);
                    for (const BestOfRow::Entry &entry : best.entries())
                        arcs.push_back({mentee, entry.column, entry.score});
                }
                std::ranges::sort(arcs, {}, &ScoredArc::mentor);
                const auto twice = std::ranges::unique(arcs);
                arcs.erase(twice.begin(), twice.end());
            }
        },
        [this] { return m_stop.isRaised(); });
    std::vector<ScoredArc> all;
    for (const std::vector<ScoredArc> &arcs : found)
        all.insert(all.end(), arcs.begin(), arcs.end());
    m_core.add(all);
    m_seeded = true;
}

std::optional<size_t> RowSolver::price()
{
    ++m_pricings;
    const size_t mentors = size_t(m_problem.mentors());
    const qint64 reward = m_core.reward();
    std::vector<qint32> prices(mentors);
    qint64 bound = 0;
    for (size_t mentor = 0; mentor < mentors; ++mentor) {
        const qint64 price = m_core.price()[mentor];
        prices[mentor] = m_problem.capacity[mentor] > 0 ? qint32(price) : UnavailablePrice;
        bound += price * std::min(m_problem.capacity[mentor], m_problem.mentees());
    }
    std::vector<std::vector<ScoredArc>> found(size_t(m_problem.mentees()));
    std::vector<qint64> values(size_t(m_problem.mentees()));
    const bool finished = m_problem.scores->visit(
        [&](int first, int last, const Points *rows) {
            BestOfRow best;
            for (int mentee = first; mentee < last; ++mentee) {
                const qint64 value = m_core.value(mentee);
                const qint32 highest = best.collect(rows + size_t(mentee - first) * mentors, prices,
                    m_problem.least, qint32(value - reward), Additions);
                for (const BestOfRow::Entry &entry : best.entries())
                    found[size_t(mentee)].push_back({mentee, entry.column, entry.score});
                values[size_t(mentee)] = std::max(value, highest + reward);
            }
        },
        [this] { return m_stop.isRaised(); });
    if (!finished)
        return {};
    std::vector<ScoredArc> all;
    for (const std::vector<ScoredArc> &arcs : found)
        all.insert(all.end(), arcs.begin(), arcs.end());
    if (reward == m_problem.reward || isFull())
        reportGap(std::accumulate(values.begin(), values.end(), bound));
    if (!all.empty())
        m_core.add(all);
    return all.size();
}

// bound: no solution is worth more.
void RowSolver::reportGap(qint64 bound)
{
    const qint64 gap = bound - m_core.total() - m_core.matched() * m_core.reward();
    m_stop.report(m_core.matched(), m_problem.mentees());
    // A gap as large as that is about how many are matched, not about the total.
    if (gap <= m_core.reward() / 2)
        m_stop.reportGap(gap);
}

bool RowSolver::improveUntilBest()
{
    while (true) {
        if (!m_core.solve())
            return false;
        const std::optional<size_t> added = price();
        if (!added)
            return false;
        if (*added == 0)
            return true;
    }
}

bool RowSolver::isFull() const
{
    const std::vector<int> &mentorOf = m_core.mentorOf();
    const int matched = m_core.matched();
    if (matched == std::ssize(mentorOf))
        return true;
    const qint64 places = std::accumulate(m_problem.capacity.begin(), m_problem.capacity.end(), qint64(0),
        [&](qint64 sum, int capacity) { return sum + std::clamp(capacity, 0, m_problem.mentees()); });
    return matched == places;
}

RowSolution RowSolver::solve()
{
    if (!m_seeded)
        seedCore();
    bool finished = improveUntilBest();
    if (finished && m_core.reward() < m_problem.reward && !isFull()) {
        m_core.setReward(m_problem.reward);
        finished = improveUntilBest();
    }
    raiseReward();
    return solution(finished);
}

// Full at the modest reward is full at any: the mentees' values take the difference, or the prices do where
// every place is taken. Any prices prove a bound, so this is right for a solver that was stopped, too.
void RowSolver::raiseReward()
{
    const qint64 missing = m_problem.reward - m_core.reward();
    if (missing <= 0)
        return;
    m_core.setReward(m_problem.reward);
    if (m_core.matched() < m_problem.mentees()) {
        std::vector<qint64> prices = m_core.price();
        for (qint64 &price : prices)
            price += missing;
        m_core.setPrices(std::move(prices));
    }
}

RowSolution RowSolver::solution(bool finished)
{
    RowSolution solution{.finished = finished, .mentorOf = m_core.mentorOf(), .price = m_core.price()};
    if (finished || m_stop.isCanceled())
        return solution;
    // Stopped: whoever is without takes the best place left.
    std::vector<int> left = m_problem.capacity;
    for (const int mentor : solution.mentorOf) {
        if (mentor != Nobody)
            --left[size_t(mentor)];
    }
    std::vector<Points> buffer;
    for (int mentee = 0; mentee < m_problem.mentees() && !m_stop.isCanceled(); ++mentee) {
        if (solution.mentorOf[size_t(mentee)] != Nobody)
            continue;
        const Points *row = m_problem.scores->block(mentee, mentee + 1, buffer);
        int best = Nobody;
        for (int mentor = 0; mentor < m_problem.mentors(); ++mentor) {
            if (row[mentor] != kernels::NoPair && row[mentor] >= m_problem.least && left[size_t(mentor)] > 0
                && (best == Nobody || row[mentor] > row[best]))
                best = mentor;
        }
        if (best != Nobody) {
            solution.mentorOf[size_t(mentee)] = best;
            --left[size_t(best)];
        }
    }
    return solution;
}

void RowSolver::setLeast(int least)
{
    m_problem.least = least;
    m_core.setLeast(least);
}

std::optional<bool> RowSolver::canMatch(int matched, int least)
{
    const CoreSolver::State before = m_core.state();
    const int leastBefore = m_problem.least;
    setLeast(least);
    std::optional<bool> can;
    while (m_core.solve()) {
        if (m_core.matched() >= matched)
            return true;
        const std::optional<size_t> added = price();
        if (!added)
            break;
        if (*added == 0) {
            can = false;
            break;
        }
    }
    setLeast(leastBefore);
    m_core.restore(before);
    return can;
}

int RowSolver::worst() const
{
    int worst = kernels::NoPair;
    for (int mentee = 0; mentee < m_problem.mentees(); ++mentee) {
        if (m_core.mentorOf()[size_t(mentee)] != Nobody)
            worst = std::min(worst, m_core.scoreOf(mentee));
    }
    return worst;
}

int RowSolver::highestWorst()
{
    const size_t mentors = size_t(m_problem.mentors());
    const bool allMentees = m_core.matched() == m_problem.mentees();
    std::atomic<int> bound = kernels::NoPair;
    if (!allMentees)
        return FullestScore;
    m_problem.scores->visit(
        [&](int first, int last, const Points *rows) {
            for (int mentee = first; mentee < last; ++mentee, rows += mentors) {
                int highest = 0;
                for (size_t mentor = 0; mentor < mentors; ++mentor) {
                    if (rows[mentor] != kernels::NoPair && m_problem.capacity[mentor] > 0)
                        highest = std::max(highest, int(rows[mentor]));
                }
                int known = bound;
                while (highest < known && !bound.compare_exchange_weak(known, highest)) { }
            }
        },
        [this] { return m_stop.isRaised(); });
    return bound;
}

std::optional<int> RowSolver::raiseWorst(RowSolution &result)
{
    const int matched = m_core.matched();
    if (matched == 0 || !result.finished)
        return {};
    int good = worst(); // goes
    int bad = highestWorst() + 1; // does not
    while (bad - good > 1) {
        const int middle = good + (bad - good) / 2;
        const std::optional<bool> can = canMatch(matched, middle);
        if (!can)
            break;
        if (*can)
            good = std::max(middle, worst()); // the pairs at hand may be better still
        else
            bad = middle;
    }
    setLeast(good);
    result = solution(improveUntilBest());
    return good;
}

} // namespace mentorbook
