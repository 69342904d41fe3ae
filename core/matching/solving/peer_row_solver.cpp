#include "core/matching/solving/peer_row_solver.h"

#include "core/matching/lemon/lemon_solver.h"
#include "core/matching/solving/best_of_row.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace mentorbook {

using kernels::Points;

namespace {

constexpr int Seeds
    = 10; // pairs of each person in the first core, by score, and as many by score for their partner
constexpr int Additions = 6; // of each person in a pricing
constexpr qint64 ModestReward = 20'000; // of pairs at first: values stay near scores
constexpr int PeopleKept = 1'500; // so few that every pair can be looked at for the worst

auto pairOf(const PeerArc &arc) { return std::pair(arc.first, arc.second); }

} // namespace

PeerRowSolver::PeerRowSolver(const PeerRowProblem &problem, StopSignal &stop)
    : m_problem(problem)
    , m_stop(stop)
{
    seedCore();
}

bool PeerRowSolver::isKept() const { return m_problem.people() <= PeopleKept; }

void PeerRowSolver::addToCore(std::vector<PeerArc> arcs)
{
    m_core.insert(m_core.end(), arcs.begin(), arcs.end());
    std::ranges::sort(m_core, {}, pairOf);
    const auto twice = std::ranges::unique(m_core, {}, pairOf);
    m_core.erase(twice.begin(), twice.end());
}

void PeerRowSolver::seedCore()
{
    const ScoreRows &scores = *m_problem.scores;
    const size_t people = size_t(m_problem.people());
    constexpr int Sample = 128;
    const int sampled = std::min(Sample, m_problem.people());
    std::vector<qint64> sum(people);
    std::vector<int> count(people);
    std::vector<Points> buffer;
    for (int i = 0; i < sampled; ++i) {
        const int person = int(qint64(i) * m_problem.people() / sampled);
        const Points *row = scores.block(person, person + 1, buffer);
        for (size_t other = 0; other < people; ++other) {
            if (row[other] != kernels::NoPair) {
                sum[other] += row[other];
                ++count[other];
            }
        }
    }
    const std::vector<qint32> free(people);
    std::vector<qint32> usual(people);
    for (size_t person = 0; person < people; ++person)
        usual[person] = count[person] ? qint32(sum[person] / count[person]) : 0;
    std::vector<std::vector<PeerArc>> found(people);
    scores.visit(
        [&](int first, int last, const Points *rows) {
            BestOfRow best;
            for (int person = first; person < last; ++person, rows += people) {
                for (const std::vector<qint32> *price :
                    {&free, static_cast<const std::vector<qint32> *>(&usual)}) {
                    best.collect(rows, *price, m_problem.least, -UnavailablePrice / 2, Seeds);
                    for (const BestOfRow::Entry &entry : best.entries())
                        found[size_t(person)].push_back(
                            {std::min(person, entry.column), std::max(person, entry.column), entry.score});
                }
            }
        },
        [this] { return m_stop.isRaised(); });
    std::vector<PeerArc> all;
    for (const std::vector<PeerArc> &arcs : found)
        all.insert(all.end(), arcs.begin(), arcs.end());
    addToCore(std::move(all));
}

PeerRowSolution PeerRowSolver::solveCore(qint64 reward)
{
    std::vector<lemon_solver::Arc> edges;
    edges.reserve(m_core.size());
    for (const PeerArc &arc : m_core) {
        if (arc.score >= m_problem.least)
            edges.push_back({arc.first, arc.second, arc.score + reward});
    }
    lemon_solver::Matching matching
        = lemon_solver::match(m_problem.people(), edges, [this] { return m_stop.isRaised(); });
    PeerRowSolution solution{.finished = matching.finished};
    if (matching.finished) {
        solution.partnerOf = std::move(matching.partnerOf);
        solution.duals.value.assign(matching.value.begin(), matching.value.end());
        for (lemon_solver::OddSet &set : matching.oddSets)
            solution.duals.blossoms.push_back({std::move(set.nodes), set.value});
        return solution;
    }
    // Stopped: the best pairs first.
    std::vector<PeerArc> arcs = m_core;
    std::ranges::stable_sort(arcs, std::ranges::greater(), &PeerArc::score);
    solution.partnerOf.assign(size_t(m_problem.people()), Nobody);
    for (const PeerArc &arc : arcs) {
        int &first = solution.partnerOf[size_t(arc.first)];
        int &second = solution.partnerOf[size_t(arc.second)];
        if (arc.score >= m_problem.least && first == Nobody && second == Nobody) {
            first = arc.second;
            second = arc.first;
        }
    }
    return solution;
}

// Pairs whose worth is above what the duals give both together.
std::optional<std::vector<PeerArc>> PeerRowSolver::violators(
    const PeerRowSolution &solution, qint64 reward) const
{
    const size_t people = size_t(m_problem.people());
    const std::vector<qint64> &value = solution.duals.value;
    std::vector<qint32> price(people);
    for (size_t person = 0; person < people; ++person)
        price[person]
            = qint32(value[person] / PeerDuals::Scale); // rounded down: rather too many than too few
    std::vector<std::vector<int>> blossomsOf(people);
    for (size_t b = 0; b < solution.duals.blossoms.size(); ++b) {
        for (const int person : solution.duals.blossoms[b].people)
            blossomsOf[size_t(person)].push_back(int(b));
    }
    const auto inCommon = [&](size_t one, size_t other) {
        qint64 sum = 0;
        for (const int blossom : blossomsOf[one]) {
            if (std::ranges::binary_search(blossomsOf[other], blossom))
                sum += solution.duals.blossoms[size_t(blossom)].value;
        }
        return sum;
    };
    std::vector<std::vector<PeerArc>> found(people);
    const bool finished = m_problem.scores->visit(
        [&](int first, int last, const Points *rows) {
            BestOfRow best;
            for (size_t person = size_t(first); person < size_t(last); ++person, rows += people) {
                const qint32 above = qint32(value[person] / PeerDuals::Scale - reward - 1);
                // Pairs inside a blossom look like violators and are none: room for them.
                best.collect(
                    rows, price, m_problem.least, above, Additions + 4 * blossomsOf[person].size() + 8);
                int added = 0;
                for (const BestOfRow::Entry &entry : best.entries()) {
                    const size_t other = size_t(entry.column);
                    if (value[person] + value[other] + inCommon(person, other)
                        >= PeerDuals::Scale * (entry.score + reward))
                        continue;
                    found[person].push_back({std::min(int(person), entry.column),
                        std::max(int(person), entry.column), entry.score});
                    if (++added == Additions)
                        break;
                }
            }
        },
        [this] { return m_stop.isRaised(); });
    if (!finished)
        return {};
    std::vector<PeerArc> all;
    for (const std::vector<PeerArc> &arcs : found)
        all.insert(all.end(), arcs.begin(), arcs.end());
    return all;
}

PeerRowSolution PeerRowSolver::improveUntilBest(qint64 reward)
{
    while (true) {
        PeerRowSolution solution = solveCore(reward);
        if (!solution.finished)
            return solution;
        std::optional<std::vector<PeerArc>> missing = violators(solution, reward);
        if (!missing || missing->empty()) {
            solution.finished = missing.has_value();
            if (!missing)
                solution.duals = {};
            return solution;
        }
        const size_t before = m_core.size();
        addToCore(std::move(*missing));
        Q_ASSERT(m_core.size() > before);
        m_stop.report(qint64(m_core.size()), 0);
    }
}

PeerRowSolution PeerRowSolver::solve()
{
    const qint64 modest = std::min(m_problem.reward, ModestReward);
    PeerRowSolution solution = improveUntilBest(modest);
    const qint64 missing = m_problem.reward - modest;
    if (!solution.finished || missing == 0)
        return solution;
    if (std::ranges::find(solution.partnerOf, Nobody) != solution.partnerOf.end())
        return improveUntilBest(m_problem.reward);
    // With everybody in a pair at the modest reward, the difference is shared by both.
    for (qint64 &value : solution.duals.value)
        value += missing * PeerDuals::Scale / 2;
    return solution;
}

std::optional<int> PeerRowSolver::raiseWorst(PeerRowSolution &solution)
{
    std::vector<PeerArc> arcs = m_core;
    if (isKept()) {
        arcs.clear();
        std::vector<Points> buffer;
        for (int person = 0; person < m_problem.people(); ++person) {
            const Points *row = m_problem.scores->block(person, person + 1, buffer);
            for (int other = person + 1; other < m_problem.people(); ++other) {
                if (row[other] != kernels::NoPair && row[other] >= m_problem.least)
                    arcs.push_back({person, other, row[other]});
            }
        }
    }
    std::ranges::sort(arcs, std::ranges::greater(), &PeerArc::score);
    int worst = kernels::NoPair;
    int pairs = 0;
    for (const PeerArc &arc : arcs) {
        if (solution.partnerOf[size_t(arc.first)] == arc.second) {
            worst = std::min(worst, arc.score);
            ++pairs;
        }
    }
    if (pairs == 0 || !solution.finished)
        return {};
    // The pairs from each score on; who can be in none of them needs no computing.
    int good = worst;
    int bad = arcs.front().score + 1;
    while (bad - good > 1) {
        if (m_stop.isRaised())
            return {};
        const int middle = good + (bad - good) / 2;
        std::vector<lemon_solver::Arc> edges;
        std::vector<bool> hasOne(size_t(m_problem.people()));
        for (const PeerArc &arc : arcs) {
            if (arc.score < middle)
                break;
            edges.push_back({arc.first, arc.second, 0});
            hasOne[size_t(arc.first)] = hasOne[size_t(arc.second)] = true;
        }
        const bool enough = std::ranges::count(hasOne, true) >= 2 * pairs
            && lemon_solver::largestMatching(m_problem.people(), edges) >= pairs;
        (enough ? good : bad) = middle;
    }
    m_problem.least = good;
    PeerRowSolution raised = solve();
    if (!raised.finished)
        return {};
    solution = std::move(raised);
    return good;
}

} // namespace mentorbook
