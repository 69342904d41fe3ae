#include "core/matching/solving/dense_solver.h"

#include <algorithm>
#include <limits>

namespace mentorbook {

namespace {

constexpr qint32 Forbidden = std::numeric_limits<qint32>::max();
constexpr qint64 Infinite = std::numeric_limits<qint64>::max() / 4;

// Minimizes cost = highest score − score, with an unmatched mentee at a cost beyond all others.
// Invariants between steps: potentials are never positive, zero where a mentor has places left, and every
// assigned mentee sits where cost − potential is least.
class DenseSolver
{
public:
    DenseSolver(const AssignmentProblem &problem, qint64 reward, StopSignal &stop)
        : m_stop(stop)
        , m_mentees(problem.mentees)
        , m_mentors(problem.mentors)
        , m_places(size_t(problem.mentors))
        , m_cost(size_t(problem.mentees) * size_t(problem.mentors), Forbidden)
        , m_potential(size_t(problem.mentors))
        , m_mentorOf(size_t(problem.mentees), Nobody)
        , m_alternative(size_t(problem.mentees))
        , m_menteesOf(size_t(problem.mentors))
        , m_isFull(size_t(problem.mentors))
        , m_distance(size_t(problem.mentors))
        , m_open(size_t(problem.mentors))
        , m_predecessor(size_t(problem.mentors))
    {
        int highest = 0;
        for (const ScoredArc &arc : problem.arcs)
            highest = std::max(highest, arc.score);
        m_unmatchedCost = reward + highest;
        for (int mentor = 0; mentor < m_mentors; ++mentor)
            m_places[size_t(mentor)] = std::min(problem.capacity[size_t(mentor)], m_mentees);
        for (const ScoredArc &arc : problem.arcs) {
            // Mentors without places stay out: a full mentor has somebody to give way, they have nobody.
            if (m_places[size_t(arc.mentor)] > 0)
                m_cost[cell(arc.mentee, arc.mentor)] = highest - arc.score;
            else
                m_potential[size_t(arc.mentor)] = -m_unmatchedCost;
        }
    }

    RawAssignment run()
    {
        std::vector<int> free(static_cast<size_t>(m_mentees));
        for (int mentee = 0; mentee < m_mentees; ++mentee)
            free[size_t(mentee)] = mentee;
        for (int pass = 0; pass < ReductionPasses && !m_stopped && !free.empty(); ++pass)
            free = reduceRows(free);
        for (size_t i = 0; i < free.size() && !m_stopped; ++i) {
            augmentFrom(free[i]);
            m_stop.report(m_mentees - std::ssize(free) + qint64(i) + 1, m_mentees);
        }
        for (qint64 &potential : m_potential)
            potential = -potential;
        return {.finished = !m_stopped, .mentorOf = std::move(m_mentorOf), .price = std::move(m_potential)};
    }

private:
    static constexpr int ReductionPasses = 2;

    struct Best
    {
        qint64 least; // of cost − potential
        qint64 second;
        int mentor; // Nobody: unmatched
    };

    size_t cell(int mentee, int mentor) const { return size_t(mentee) * size_t(m_mentors) + size_t(mentor); }
    bool hasPlace(int mentor) const
    {
        return std::ssize(m_menteesOf[size_t(mentor)]) < m_places[size_t(mentor)];
    }

    // Looking at the clock costs more than a row of a small matrix.
    bool shallStop()
    {
        m_work += m_mentors + 1;
        if (m_work >= 200'000) {
            m_work = 0;
            m_stopped = m_stop.isRaised();
        }
        return m_stopped;
    }

    Best bestOf(int mentee) const
    {
        Best best{m_unmatchedCost, Infinite, Nobody};
        const qint32 *cost = m_cost.data() + cell(mentee, 0);
        const qint64 *potential = m_potential.data();
        const qint8 *full = m_isFull.data();
        best.least *= 2;
        for (int mentor = 0; mentor < m_mentors; ++mentor) {
            // Twice the net cost and one more for full mentors: those with places come first among equals.
            const qint64 net = cost[mentor] == Forbidden
                ? Infinite
                : 2 * (cost[mentor] - potential[mentor]) + full[mentor];
            if (net < best.second) {
                if (net < best.least) {
                    best.second = best.least;
                    best.least = net;
                    best.mentor = mentor;
                } else {
                    best.second = net;
                }
            }
        }
        best.least >>= 1;
        best.second >>= 1;
        return best;
    }

    void place(int mentee, int mentor)
    {
        m_mentorOf[size_t(mentee)] = mentor;
        m_menteesOf[size_t(mentor)].push_back(mentee);
        m_isFull[size_t(mentor)] = !hasPlace(mentor);
    }

    void leave(int mentee, int mentor)
    {
        std::vector<int> &mentees = m_menteesOf[size_t(mentor)];
        const auto it = std::ranges::find(mentees, mentee);
        *it = mentees.back();
        mentees.pop_back();
        m_isFull[size_t(mentor)] = 0;
    }

    // How far the mentor's potential may fall before this mentee would rather be elsewhere. Alternatives only
    // get worse while potentials fall, so a value remembered from earlier is on the safe side.
    qint64 limitOf(int mentee, int mentor) const
    {
        return m_cost[cell(mentee, mentor)] - m_alternative[size_t(mentee)];
    }

    // Everybody takes their best place; of those who compete for a full mentor's places the one with the
    // nearest alternative gives way, and the potential falls to where the next one would. Gives the mentees
    // who are left over.
    std::vector<int> reduceRows(const std::vector<int> &free)
    {
        std::vector<int> left;
        std::vector<int> waiting(free.rbegin(), free.rend());
        qint64 steps = 4 * qint64(free.size()) + 64; // long bidding between equals is left to the paths
        while (!waiting.empty()) {
            if (steps-- == 0 || shallStop()) {
                left.insert(left.end(), waiting.rbegin(), waiting.rend());
                break;
            }
            const int mentee = waiting.back();
            waiting.pop_back();
            const Best best = bestOf(mentee);
            m_alternative[size_t(mentee)] = best.second;
            if (best.mentor == Nobody)
                continue; // unmatched for good: potentials only fall
            if (hasPlace(best.mentor)) {
                place(mentee, best.mentor);
                continue;
            }
            const int gaveWay = compete(mentee, best.mentor);
            if (gaveWay == Nobody)
                left.push_back(mentee);
            else
                waiting.push_back(gaveWay);
        }
        return left;
    }

    // Gives who is free after the competition, or Nobody when nothing changed.
    int compete(int mentee, int mentor)
    {
        int weakest = mentee;
        qint64 highest = limitOf(mentee, mentor);
        qint64 next = -Infinite;
        for (const int rival : m_menteesOf[size_t(mentor)]) {
            const qint64 limit = limitOf(rival, mentor);
            if (limit > highest) {
                next = highest;
                highest = limit;
                weakest = rival;
            } else {
                next = std::max(next, limit);
            }
        }
        qint64 &potential = m_potential[size_t(mentor)];
        const bool fell = next < potential;
        potential = std::min(potential, next);
        if (weakest != mentee) {
            leave(weakest, mentor);
            m_mentorOf[size_t(weakest)] = Nobody;
            place(mentee, mentor);
            return weakest;
        }
        return fell ? mentee : Nobody;
    }

    // Dijkstra's algorithm from a free mentee to the nearest place left, "unmatched" included; then
    // everybody on the path moves on by one.
    void augmentFrom(int start)
    {
        std::ranges::fill(m_distance, Infinite);
        std::ranges::fill(m_open, Infinite);
        m_reached.clear();
        m_nearest = {Infinite, Nobody};
        qint64 unmatchedDistance = Infinite;
        int unmatchedMentee = Nobody;
        const auto explore = [&](int mentee, qint64 base) {
            if (base + m_unmatchedCost < unmatchedDistance) {
                unmatchedDistance = base + m_unmatchedCost;
                unmatchedMentee = mentee;
            }
            relax(mentee, base);
        };

        explore(start, 0);
        int end = Nobody;
        while (m_nearest.distance < unmatchedDistance) {
            const int mentor = m_nearest.mentor;
            const qint64 distance = m_nearest.distance;
            if (hasPlace(mentor)) {
                end = mentor;
                break;
            }
            m_open[size_t(mentor)] = Infinite;
            m_reached.push_back(mentor);
            for (const int mentee : m_menteesOf[size_t(mentor)]) {
                if (shallStop())
                    return;
                explore(mentee, distance - m_cost[cell(mentee, mentor)] + m_potential[size_t(mentor)]);
                if (m_nearest.distance == distance && hasPlace(m_nearest.mentor))
                    break; // nothing can be nearer
            }
        }

        const qint64 length = end == Nobody ? unmatchedDistance : m_nearest.distance;
        for (const int mentor : m_reached)
            m_potential[size_t(mentor)] += m_distance[size_t(mentor)] - length;
        if (end == Nobody) {
            end = m_mentorOf[size_t(unmatchedMentee)];
            m_mentorOf[size_t(unmatchedMentee)] = Nobody;
            if (unmatchedMentee == start)
                return;
            leave(unmatchedMentee, end);
        }
        for (int mentee = Nobody; mentee != start;) {
            mentee = m_predecessor[size_t(end)];
            const int previous = m_mentorOf[size_t(mentee)];
            if (previous != Nobody)
                leave(mentee, previous);
            place(mentee, end);
            end = previous;
        }
    }

    // Shortens the ways to all mentors over this mentee, and finds the nearest open mentor.
    void relax(int mentee, qint64 base)
    {
        const qint32 *cost = m_cost.data() + cell(mentee, 0);
        const qint64 *potential = m_potential.data();
        qint64 *distances = m_distance.data();
        qint64 *open = m_open.data();
        const qint8 *full = m_isFull.data();
        qint64 least = Infinite;
        int nearest = Nobody;
        for (int mentor = 0; mentor < m_mentors; ++mentor) {
            const qint64 distance
                = cost[mentor] == Forbidden ? Infinite : base + cost[mentor] - potential[mentor];
            // Never shorter for a mentor who was reached already: all lengths are zero or more.
            if (distance < distances[mentor]) {
                distances[mentor] = distance;
                open[mentor] = 2 * distance + full[mentor]; // those with places first among equals
                m_predecessor[size_t(mentor)] = mentee;
            }
            if (open[mentor] < least) {
                least = open[mentor];
                nearest = mentor;
            }
        }
        m_nearest = {nearest == Nobody ? Infinite : least >> 1, nearest};
    }

    struct Nearest
    {
        qint64 distance;
        int mentor;
    };

    StopSignal &m_stop;
    int m_mentees;
    int m_mentors;
    std::vector<int> m_places;
    std::vector<qint32> m_cost; // by mentee, then mentor
    std::vector<qint64> m_potential; // by mentor
    std::vector<int> m_mentorOf;
    std::vector<qint64> m_alternative; // by mentee: cost − potential of the second best when last looked at
    std::vector<std::vector<int>> m_menteesOf;
    std::vector<qint8> m_isFull; // by mentor
    std::vector<qint64> m_distance; // of the shortest way found so far
    std::vector<qint64> m_open; // twice the same, one more for full mentors; infinite once reached
    std::vector<int> m_predecessor;
    std::vector<int> m_reached;
    Nearest m_nearest{};
    qint64 m_unmatchedCost = 0;
    qint64 m_work = 0;
    bool m_stopped = false;
};

} // namespace

RawAssignment solveDense(const AssignmentProblem &problem, qint64 reward, StopSignal &stop)
{
    return DenseSolver(problem, reward, stop).run();
}

} // namespace mentorbook
