#include "core/matching/pairing_problem.h"

#include <algorithm>

namespace mentorbook {

namespace {

template <class Arcs> qint64 highestScore(const Arcs &arcs)
{
    int highest = 0;
    for (const auto &arc : arcs)
        highest = std::max(highest, arc.score);
    return highest;
}

} // namespace

qint64 matchReward(const AssignmentProblem &problem)
{
    qint64 places = 0;
    for (const int capacity : problem.capacity)
        places += std::min(capacity, problem.mentees);
    return std::min<qint64>(problem.mentees, places) * highestScore(problem.arcs) + 1;
}

qint64 matchReward(const PeerProblem &problem) { return problem.people / 2 * highestScore(problem.arcs) + 1; }

} // namespace mentorbook
