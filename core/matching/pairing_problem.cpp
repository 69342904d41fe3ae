#include "core/matching/pairing_problem.h"

#include <algorithm>
#include <numeric>

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

std::vector<int> usablePlaces(const AssignmentProblem &problem)
{
    std::vector<int> places(problem.capacity.size());
    for (const ScoredArc &arc : problem.arcs) {
        int &known = places[size_t(arc.mentor)];
        if (known < problem.capacity[size_t(arc.mentor)])
            ++known;
    }
    return places;
}

qint64 matchReward(const AssignmentProblem &problem)
{
    const std::vector<int> places = usablePlaces(problem);
    const qint64 all = std::accumulate(places.begin(), places.end(), qint64(0));
    return std::min<qint64>(problem.mentees, all) * highestScore(problem.arcs) + 1;
}

qint64 matchReward(const PeerProblem &problem) { return problem.people / 2 * highestScore(problem.arcs) + 1; }

} // namespace mentorbook
