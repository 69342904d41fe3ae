#include "core/matching/solving/arc_solver.h"

#include "core/matching/solving/core_solver.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace mentorbook {

namespace {

constexpr size_t Seeds
    = 16; // of each mentee by score, and as many by score less what the mentor is usually worth
constexpr size_t Additions = 8; // of each mentee in a pricing

class ArcSolver
{
public:
    ArcSolver(
        const AssignmentProblem &problem, const std::vector<ScoredArc> &arcs, qint64 reward, StopSignal &stop)
        : m_problem(problem)
        , m_arcs(arcs)
        , m_reward(reward)
        , m_stop(stop)
        , m_start(size_t(problem.mentees) + 1)
        , m_core(problem.mentees, problem.capacity, modestReward(), [&stop] { return stop.isRaised(); })
    {
        for (const ScoredArc &arc : arcs)
            ++m_start[size_t(arc.mentee) + 1];
        std::partial_sum(m_start.begin(), m_start.end(), m_start.begin());
    }

    RawAssignment run()
    {
        seed();
        bool finished = improveUntilBest();
        if (finished && m_core.reward() < m_reward && !isFull()) {
            m_core.setReward(m_reward);
            finished = improveUntilBest();
        }
        RawAssignment raw{.finished = finished, .mentorOf = m_core.mentorOf(), .price = m_core.price()};
        const qint64 missing = m_reward - m_core.reward();
        const bool allMentees = m_core.matched() == m_problem.mentees;
        for (size_t mentor = 0; mentor < raw.price.size(); ++mentor) {
            if (m_problem.capacity[mentor] == 0)
                raw.price[mentor] = m_reward + m_highest; // nobody can pay more
            else if (!allMentees)
                raw.price[mentor] = std::min(raw.price[mentor] + missing, m_reward + m_highest);
        }
        return raw;
    }

private:
    // So that prices stay near scores at first.
    qint64 modestReward()
    {
        for (const ScoredArc &arc : m_arcs)
            m_highest = std::max(m_highest, arc.score);
        return std::min<qint64>(m_reward, 2 * qint64(m_highest) + 1);
    }

    [[nodiscard]] std::span<const ScoredArc> arcsOf(int mentee) const
    {
        return {m_arcs.data() + m_start[size_t(mentee)], m_arcs.data() + m_start[size_t(mentee) + 1]};
    }

    // The best by score less price, those above `above` only; earlier ones first among equals.
    template <class Price>
    void addBest(int mentee, Price &&priceOf, qint64 above, size_t most, std::vector<ScoredArc> &to)
    {
        m_best.clear();
        for (const ScoredArc &arc : arcsOf(mentee)) {
            if (m_problem.capacity[size_t(arc.mentor)] == 0)
                continue;
            const qint64 net = arc.score - priceOf(size_t(arc.mentor));
            if (net > above)
                m_best.emplace_back(-net, &arc - m_arcs.data());
        }
        if (m_best.size() > most) {
            std::ranges::nth_element(m_best, m_best.begin() + ptrdiff_t(most));
            m_best.resize(most);
        }
        for (const auto &[net, arc] : m_best)
            to.push_back(m_arcs[size_t(arc)]);
    }

    void seed()
    {
        std::vector<qint64> sum(m_problem.capacity.size());
        std::vector<qint64> usual(m_problem.capacity.size());
        for (const ScoredArc &arc : m_arcs) {
            sum[size_t(arc.mentor)] += arc.score;
            ++usual[size_t(arc.mentor)];
        }
        for (size_t mentor = 0; mentor < usual.size(); ++mentor)
            usual[mentor] = usual[mentor] == 0 ? 0 : sum[mentor] / usual[mentor];
        constexpr qint64 Any = -(qint64(1) << 40);
        std::vector<ScoredArc> core;
        for (int mentee = 0; mentee < m_problem.mentees && !shallStop(mentee); ++mentee) {
            const size_t first = core.size();
            addBest(mentee, [](size_t) { return qint64(0); }, Any, Seeds, core);
            addBest(mentee, [&](size_t mentor) { return usual[mentor]; }, Any, Seeds, core);
            const auto begin = core.begin() + ptrdiff_t(first);
            std::sort(begin, core.end(),
                [](const ScoredArc &a, const ScoredArc &b) { return a.mentor < b.mentor; });
            core.erase(std::unique(begin, core.end()), core.end());
        }
        m_core.add(core);
    }

    bool shallStop(int mentee) { return mentee % 64 == 0 && m_stop.isRaised(); }

    bool improveUntilBest()
    {
        while (m_core.solve()) {
            m_stop.report(m_core.matched(), m_problem.mentees);
            std::vector<ScoredArc> missing;
            for (int mentee = 0; mentee < m_problem.mentees; ++mentee) {
                if (shallStop(mentee))
                    return false;
                addBest(
                    mentee, [&](size_t mentor) { return m_core.price()[mentor]; },
                    m_core.value(mentee) - m_core.reward(), Additions, missing);
            }
            if (missing.empty())
                return true;
            m_core.add(missing);
        }
        return false;
    }

    [[nodiscard]] bool isFull() const
    {
        const qint64 places = std::accumulate(m_problem.capacity.begin(), m_problem.capacity.end(), qint64(0),
            [this](qint64 all, int capacity) { return all + std::min(capacity, m_problem.mentees); });
        return m_core.matched() == std::min<qint64>(m_problem.mentees, places);
    }

    const AssignmentProblem &m_problem;
    const std::vector<ScoredArc> &m_arcs;
    qint64 m_reward;
    StopSignal &m_stop;
    int m_highest = 0;
    std::vector<size_t> m_start; // by mentee
    CoreSolver m_core;
    std::vector<std::pair<qint64, ptrdiff_t>> m_best; // −net, index of the arc
};

} // namespace

RawAssignment solveOverArcs(
    const AssignmentProblem &problem, const std::vector<ScoredArc> &arcs, qint64 reward, StopSignal &stop)
{
    return ArcSolver(problem, arcs, reward, stop).run();
}

} // namespace mentorbook
