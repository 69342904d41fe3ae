#include "core/matching/solving/group_solver.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

namespace mentorbook {

namespace {

// −ln of the middles of 64 equal parts of 0…1, in 1,024ths: what a chance of that size costs.
constexpr std::array<int, 64> MinusLog{4968, 3844, 3320, 2976, 2719, 2513, 2342, 2195, 2067, 1953, 1851, 1758,
    1672, 1594, 1520, 1452, 1388, 1328, 1271, 1217, 1166, 1117, 1070, 1026, 983, 942, 903, 865, 828, 793, 759,
    726, 694, 663, 633, 603, 575, 547, 520, 494, 469, 444, 419, 395, 372, 349, 327, 305, 284, 263, 243, 223,
    203, 184, 165, 146, 128, 110, 92, 75, 58, 41, 24, 8};

// SplitMix64 (Steele, Lea and Flood 2014).
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {
    }
    int below(int limit) { return int((next() >> 33) % quint64(limit)); }
    int minusLog() { return MinusLog[next() >> 58]; }

private:
    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

struct Value
{
    qint64 placed = 0; // pinned mentees count more than all others together
    qint64 total = 0;

    auto operator<=>(const Value &) const = default;
};

bool isPinned(const GroupProblem &problem, int mentee)
{
    return size_t(mentee) < problem.pinned.size() && problem.pinned[size_t(mentee)];
}

qint64 weightOf(const GroupProblem &problem, int mentee)
{
    return isPinned(problem, mentee) ? problem.mentees + 1 : 1;
}

// Every way of dividing the mentees, one mentor after the other: the best for each set of mentees.
GroupSolution solveExactly(const GroupProblem &problem, StopSignal &stop)
{
    const size_t sets = size_t(1) << problem.mentees;
    std::vector<qint64> weight(sets);
    for (size_t set = 1; set < sets; ++set) {
        const int lowest = std::countr_zero(set);
        weight[set] = weight[set & (set - 1)] + weightOf(problem, lowest);
    }
    std::vector<Value> best(sets);
    std::vector<std::vector<quint32>> chosen(size_t(problem.mentors), std::vector<quint32>(sets));
    std::vector<int> members;
    for (int mentor = 0; mentor < problem.mentors; ++mentor) {
        std::vector<qint64> worth(sets, GroupProblem::NoPair);
        for (size_t set = 0; set < sets; ++set) {
            const int size = std::popcount(set);
            if (size < GroupProblem::Smallest || size > problem.limit[size_t(mentor)])
                continue;
            members.clear();
            for (size_t rest = set; rest != 0; rest &= rest - 1)
                members.push_back(std::countr_zero(rest));
            worth[set] = groupWorth(problem, mentor, members);
        }
        std::vector<Value> with = best;
        for (size_t set = 0; set < sets; ++set) {
            if (stop.isCanceled())
                return {};
            for (size_t group = set; group != 0; group = (group - 1) & set) {
                if (worth[group] == GroupProblem::NoPair)
                    continue;
                const Value &rest = best[set & ~group];
                const Value value{rest.placed + weight[group], rest.total + worth[group]};
                if (value > with[set]) {
                    with[set] = value;
                    chosen[size_t(mentor)][set] = quint32(group);
                }
            }
        }
        best = std::move(with);
    }
    GroupSolution solution{.mentorOf = std::vector<int>(size_t(problem.mentees), Nobody), .proven = true};
    size_t set = sets - 1;
    for (int mentor = problem.mentors - 1; mentor >= 0; --mentor) {
        const size_t group = chosen[size_t(mentor)][set];
        for (size_t rest = group; rest != 0; rest &= rest - 1)
            solution.mentorOf[size_t(std::countr_zero(rest))] = mentor;
        set &= ~group;
    }
    return solution;
}

class Annealing
{
public:
    Annealing(const GroupProblem &problem, quint64 seed, StopSignal &stop)
        : m_problem(problem)
        , m_random(seed)
        , m_stop(stop)
        , m_mentorOf(size_t(problem.mentees), Nobody)
        , m_menteesOf(size_t(problem.mentors))
        , m_energy(size_t(problem.mentors))
    {
        for (int mentor = 0; mentor < problem.mentors; ++mentor) {
            if (problem.limit[size_t(mentor)] >= GroupProblem::Smallest)
                m_open.push_back(mentor);
        }
    }

    std::vector<int> run()
    {
        if (m_open.empty())
            return m_mentorOf;
        const int steps = std::clamp(4'000 * m_problem.mentees, 100'000, 4'000'000);
        constexpr int Stages = 100;
        m_temperature = 60'000 * 1'024; // at first even places come and go
        for (int step = 0; step < steps; ++step) {
            if (step % 1'024 == 0 && m_stop.isRaised())
                break;
            if (step % (steps / Stages) == 0)
                m_temperature = m_temperature * 923 / 1'000; // to a 3,000th in all
            const int what = m_random.below(16);
            if (what < 7)
                move();
            else if (what < 13)
                swapMentees();
            else if (what < 15)
                swapMentors();
            else
                form();
        }
        return settle();
    }

private:
    static constexpr qint64 PlaceWorth = 40'000;

    // What a group is worth on the way: too small ones have some promise.
    qint64 energyOf(int mentor, const std::vector<int> &mentees) const
    {
        const int size = int(mentees.size());
        if (size == 0)
            return 0;
        if (size > m_problem.limit[size_t(mentor)])
            return Impossible;
        const qint64 worth = groupWorth(m_problem, mentor, mentees);
        if (worth == GroupProblem::NoPair)
            return Impossible;
        qint64 weight = size;
        for (const int mentee : mentees)
            weight += isPinned(m_problem, mentee) ? 3 : 0;
        if (size < GroupProblem::Smallest)
            return worth + weight * PlaceWorth * size / 5;
        return worth + weight * PlaceWorth;
    }

    bool accepts(qint64 change)
    {
        return change >= 0 || -change * 1'024 * 1'024 <= m_temperature * m_random.minusLog();
    }

    static void remove(std::vector<int> &list, int one)
    {
        *std::ranges::find(list, one) = list.back();
        list.pop_back();
    }

    struct Group
    {
        int mentor;
        std::vector<int> mentees;
    };

    // Puts these mentors' groups to what they shall be, if that is accepted. Whoever is in none of them any
    // more stays over.
    void change(std::vector<Group> &groups)
    {
        qint64 after = 0;
        qint64 before = 0;
        qint64 real = 0; // the change in what groups of their size are worth
        std::vector<qint64> energies;
        const auto isGroup = [](const std::vector<int> &mentees) {
            return mentees.size() >= size_t(GroupProblem::Smallest);
        };
        for (const Group &group : groups) {
            energies.push_back(energyOf(group.mentor, group.mentees));
            if (energies.back() == Impossible)
                return;
            after += energies.back();
            before += m_energy[size_t(group.mentor)];
            real += isGroup(group.mentees) ? energies.back() : 0;
            real -= isGroup(m_menteesOf[size_t(group.mentor)]) ? m_energy[size_t(group.mentor)] : 0;
        }
        if (!accepts(after - before))
            return;
        for (const Group &group : groups) {
            for (const int mentee : m_menteesOf[size_t(group.mentor)])
                m_mentorOf[size_t(mentee)] = Nobody;
        }
        for (size_t i = 0; i < groups.size(); ++i) {
            Group &group = groups[i];
            m_energy[size_t(group.mentor)] = energies[i];
            for (const int mentee : group.mentees)
                m_mentorOf[size_t(mentee)] = group.mentor;
            m_menteesOf[size_t(group.mentor)] = std::move(group.mentees);
        }
        m_sum += real;
        if (m_sum > m_highest) {
            m_highest = m_sum;
            m_bestMentorOf = m_mentorOf;
        }
    }

    // The mentor's group as it is now, among those to change.
    std::vector<int> &groupIn(std::vector<Group> &groups, int mentor) const
    {
        const auto known = std::ranges::find(groups, mentor, &Group::mentor);
        return known != groups.end()
            ? known->mentees
            : groups.emplace_back(Group{mentor, m_menteesOf[size_t(mentor)]}).mentees;
    }

    void take(std::vector<Group> &groups, int mentee) const
    {
        if (const int mentor = m_mentorOf[size_t(mentee)]; mentor != Nobody)
            remove(groupIn(groups, mentor), mentee);
    }

    void move()
    {
        const int mentee = m_random.below(m_problem.mentees);
        const int choice = m_random.below(int(m_open.size()) + 1);
        const int to = choice == int(m_open.size()) ? Nobody : m_open[size_t(choice)];
        if (m_mentorOf[size_t(mentee)] == to)
            return;
        std::vector<Group> groups;
        take(groups, mentee);
        if (to != Nobody)
            groupIn(groups, to).push_back(mentee);
        change(groups);
    }

    void swapMentees()
    {
        const int one = m_random.below(m_problem.mentees);
        const int other = m_random.below(m_problem.mentees);
        const int first = m_mentorOf[size_t(one)];
        const int second = m_mentorOf[size_t(other)];
        if (first == second)
            return;
        std::vector<Group> groups;
        if (first != Nobody)
            std::ranges::replace(groupIn(groups, first), one, other);
        if (second != Nobody)
            std::ranges::replace(groupIn(groups, second), other, one);
        change(groups);
    }

    void swapMentors()
    {
        const int first = m_open[size_t(m_random.below(int(m_open.size())))];
        const int second = m_open[size_t(m_random.below(int(m_open.size())))];
        if (first == second)
            return;
        std::vector<Group> groups{{first, m_menteesOf[size_t(second)]}, {second, m_menteesOf[size_t(first)]}};
        change(groups);
    }

    // A group of three for a mentor, from wherever they are, instead of the one there is; or the end of it.
    void form()
    {
        const int mentor = m_open[size_t(m_random.below(int(m_open.size())))];
        std::vector<Group> groups{{mentor, {}}};
        std::vector<int> founders;
        if (m_menteesOf[size_t(mentor)].empty() || m_random.below(2) == 0) {
            for (int i = 0; i < GroupProblem::Smallest; ++i) {
                const int mentee = m_random.below(m_problem.mentees);
                if (std::ranges::find(founders, mentee) != founders.end())
                    return;
                founders.push_back(mentee);
                if (m_mentorOf[size_t(mentee)] != mentor)
                    take(groups, mentee);
            }
        }
        groups.front().mentees = std::move(founders);
        change(groups);
    }

    // Groups that stayed too small are dissolved, and their mentees join others where that is possible.
    std::vector<int> settle()
    {
        std::vector<int> without;
        if (!m_bestMentorOf.empty())
            m_mentorOf = m_bestMentorOf;
        for (std::vector<int> &group : m_menteesOf)
            group.clear();
        for (int mentee = 0; mentee < m_problem.mentees; ++mentee) {
            if (m_mentorOf[size_t(mentee)] != Nobody)
                m_menteesOf[size_t(m_mentorOf[size_t(mentee)])].push_back(mentee);
        }
        for (int mentor = 0; mentor < m_problem.mentors; ++mentor) {
            std::vector<int> &group = m_menteesOf[size_t(mentor)];
            if (group.size() < size_t(GroupProblem::Smallest))
                group.clear();
        }
        for (int mentee = 0; mentee < m_problem.mentees; ++mentee) {
            const int mentor = m_mentorOf[size_t(mentee)];
            if (mentor == Nobody || m_menteesOf[size_t(mentor)].empty())
                without.push_back(mentee);
        }
        for (const int mentee : without) {
            m_mentorOf[size_t(mentee)] = Nobody;
            int best = Nobody;
            qint64 most = Impossible;
            for (const int mentor : m_open) {
                std::vector<int> group = m_menteesOf[size_t(mentor)];
                if (group.empty())
                    continue;
                group.push_back(mentee);
                const qint64 energy = energyOf(mentor, group);
                if (energy != Impossible && energy - energyOf(mentor, m_menteesOf[size_t(mentor)]) > most) {
                    most = energy - energyOf(mentor, m_menteesOf[size_t(mentor)]);
                    best = mentor;
                }
            }
            if (best != Nobody) {
                m_menteesOf[size_t(best)].push_back(mentee);
                m_mentorOf[size_t(mentee)] = best;
            }
        }
        return m_mentorOf;
    }

    static constexpr qint64 Impossible = std::numeric_limits<qint64>::min();

    const GroupProblem &m_problem;
    Random m_random;
    StopSignal &m_stop;
    std::vector<int> m_mentorOf;
    std::vector<std::vector<int>> m_menteesOf;
    std::vector<qint64> m_energy; // by mentor
    std::vector<int> m_open; // mentors who take a group
    qint64 m_temperature = 0; // in 1,024ths
    qint64 m_sum = 0; // of what groups are worth that are large enough
    qint64 m_highest = 0;
    std::vector<int> m_bestMentorOf;
};

Value valueOf(const GroupProblem &problem, const std::vector<int> &mentorOf)
{
    std::vector<std::vector<int>> groups(static_cast<size_t>(problem.mentors));
    Value value;
    for (int mentee = 0; mentee < problem.mentees; ++mentee) {
        if (mentorOf[size_t(mentee)] != Nobody) {
            groups[size_t(mentorOf[size_t(mentee)])].push_back(mentee);
            value.placed += weightOf(problem, mentee);
        }
    }
    for (int mentor = 0; mentor < problem.mentors; ++mentor) {
        if (!groups[size_t(mentor)].empty())
            value.total += groupWorth(problem, mentor, groups[size_t(mentor)]);
    }
    return value;
}

} // namespace

qint64 groupWorth(const GroupProblem &problem, int mentor, const std::vector<int> &mentees)
{
    qint64 fit = 0;
    qint64 similarity = 0; // of each pair once
    for (size_t i = 0; i < mentees.size(); ++i) {
        const int own = problem.fitOf(mentor, mentees[i]);
        if (own == GroupProblem::NoPair)
            return GroupProblem::NoPair;
        fit += own;
        for (size_t k = 0; k < i; ++k) {
            const int with = problem.similarityOf(mentees[i], mentees[k]);
            if (with == GroupProblem::NoPair)
                return GroupProblem::NoPair;
            similarity += with;
        }
    }
    const qint64 others = std::max<qint64>(std::ssize(mentees) - 1, 1);
    return (fit + 2 * similarity / others) / 2;
}

GroupSolution solveGroups(const GroupProblem &problem, StopSignal &stop, const GroupOptions &options)
{
    if (problem.mentees <= options.exactUpTo)
        return solveExactly(problem, stop);
    GroupSolution best{.mentorOf = std::vector<int>(size_t(problem.mentees), Nobody)};
    Value highest;
    for (int start = 0; start < options.starts; ++start) {
        std::vector<int> mentorOf
            = Annealing(problem, quint64(options.seed) << 32 | quint64(start), stop).run();
        const Value value = valueOf(problem, mentorOf);
        if (value > highest) {
            highest = value;
            best.mentorOf = std::move(mentorOf);
        }
        stop.report(start + 1, options.starts);
        best.stopped = stop.isRaised();
        if (best.stopped)
            break;
    }
    return best;
}

} // namespace mentorbook
