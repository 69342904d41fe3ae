#include "core/matching/certificate.h"

#include "core/base/tr.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr qint64 Unreachable = std::numeric_limits<qint64>::min();

std::unexpected<Error> refuted(const QString &detail)
{
    return failure(ErrorKind::Conflict,
        Tr::tr("The solution does not pass its check. Please report this as an error in the program."),
        detail);
}

// The sum of the `count` largest values. Fewer are reachable only where the solution is infeasible.
qint64 sumOfLargest(std::vector<qint64> values, int count)
{
    std::erase(values, Unreachable);
    const auto end = values.begin() + std::min<std::ptrdiff_t>(count, std::ssize(values));
    if (end != values.end())
        std::nth_element(values.begin(), end, values.end(), std::greater<>());
    return std::accumulate(values.begin(), end, qint64(0));
}

Result<> checkPrimal(const AssignmentProblem &problem, const AssignmentSolution &solution)
{
    if (std::ssize(problem.capacity) != problem.mentors || std::ssize(solution.mentorOf) != problem.mentees)
        return refuted(u"sizes do not fit the problem"_s);
    std::vector<int> load(problem.capacity.size());
    int assigned = 0;
    for (const int mentor : solution.mentorOf) {
        if (mentor == Nobody)
            continue;
        if (mentor < 0 || mentor >= problem.mentors)
            return refuted(u"mentor %1 does not exist"_s.arg(mentor));
        if (++load[size_t(mentor)] > problem.capacity[size_t(mentor)])
            return refuted(u"mentor %1 is over capacity"_s.arg(mentor));
        ++assigned;
    }
    int allowed = 0;
    qint64 total = 0;
    for (const ScoredArc &arc : problem.arcs) {
        if (solution.mentorOf[size_t(arc.mentee)] == arc.mentor) {
            ++allowed;
            total += arc.score;
        }
    }
    if (allowed != assigned)
        return refuted(u"%1 pairs, but only %2 of them allowed"_s.arg(assigned).arg(allowed));
    if (assigned != solution.matched || total != solution.total)
        return refuted(u"matched %1, total %2, but claimed %3 and %4"_s.arg(assigned)
                .arg(total)
                .arg(solution.matched)
                .arg(solution.total));
    return {};
}

Result<> checkPrimal(const PeerProblem &problem, const PeerSolution &solution)
{
    if (std::ssize(solution.partnerOf) != problem.people)
        return refuted(u"sizes do not fit the problem"_s);
    int partnered = 0;
    for (int person = 0; person < problem.people; ++person) {
        const int partner = solution.partnerOf[size_t(person)];
        if (partner == Nobody)
            continue;
        if (partner < 0 || partner >= problem.people || partner == person
            || solution.partnerOf[size_t(partner)] != person)
            return refuted(u"person %1 is not their partner's partner"_s.arg(person));
        ++partnered;
    }
    int allowed = 0;
    qint64 total = 0;
    for (const PeerArc &arc : problem.arcs) {
        if (solution.partnerOf[size_t(arc.first)] == arc.second) {
            ++allowed;
            total += arc.score;
        }
    }
    if (allowed * 2 != partnered)
        return refuted(u"%1 people with a partner, but %2 pairs allowed"_s.arg(partnered).arg(allowed));
    if (allowed != solution.pairs || total != solution.total)
        return refuted(u"%1 pairs, total %2, but claimed %3 and %4"_s.arg(allowed)
                .arg(total)
                .arg(solution.pairs)
                .arg(solution.total));
    return {};
}

// Feasibility of the duals on every arc.
Result<> checkDuals(const PeerProblem &problem, const PeerDuals &duals, qint64 reward)
{
    if (std::ssize(duals.value) != problem.people)
        return refuted(u"a value is missing"_s);
    const qint64 highest = PeerDuals::Scale * (reward + HighestScore);
    if (std::ranges::any_of(duals.value, [&](qint64 value) { return value < 0 || value > highest; }))
        return refuted(u"a value is negative or too high"_s);
    std::vector<qint64> slack(problem.arcs.size());
    std::vector<std::vector<size_t>> arcsOf(duals.value.size()); // by their first person
    for (size_t i = 0; i < problem.arcs.size(); ++i) {
        const PeerArc &arc = problem.arcs[i];
        slack[i] = duals.value[size_t(arc.first)] + duals.value[size_t(arc.second)]
            - PeerDuals::Scale * (arc.score + reward);
        arcsOf[size_t(arc.first)].push_back(i);
    }
    std::vector<size_t> lastBlossom(duals.value.size(), duals.blossoms.size());
    for (size_t b = 0; b < duals.blossoms.size(); ++b) {
        const Blossom &blossom = duals.blossoms[b];
        if (blossom.value < 0 || blossom.value > 2 * highest || blossom.people.size() % 2 == 0)
            return refuted(u"blossom %1 is even, negative or too high"_s.arg(b));
        for (const int person : blossom.people) {
            if (person < 0 || person >= problem.people || lastBlossom[size_t(person)] == b)
                return refuted(u"blossom %1 is not a set of people"_s.arg(b));
            lastBlossom[size_t(person)] = b;
        }
        for (const int person : blossom.people) {
            for (const size_t i : arcsOf[size_t(person)]) {
                if (lastBlossom[size_t(problem.arcs[i].second)] == b)
                    slack[i] += blossom.value;
            }
        }
    }
    if (std::ranges::any_of(slack, [](qint64 value) { return value < 0; }))
        return refuted(u"the duals do not cover every arc"_s);
    return {};
}

} // namespace

Result<Certificate> certify(const AssignmentProblem &problem, const AssignmentSolution &solution)
{
    if (const Result<> primal = checkPrimal(problem, solution); !primal)
        return std::unexpected(primal.error());

    const AssignmentDuals &duals = solution.duals;
    if (std::ssize(duals.value) != problem.mentees || std::ssize(duals.price) != problem.mentors)
        return refuted(u"a value or a price is missing"_s);
    const qint64 reward = matchReward(problem);
    // Nothing is ever worth more than a match with the highest score; more could overflow the sums below.
    const auto absurd = [&](qint64 value) { return value < 0 || value > reward + HighestScore; };
    if (std::ranges::any_of(duals.value, absurd) || std::ranges::any_of(duals.price, absurd))
        return refuted(u"a value or a price is negative or too high"_s);

    std::vector<qint64> best(size_t(problem.mentees), Unreachable); // score less price
    std::vector<qint64> bestForFree(size_t(problem.mentees), Unreachable); // the same without any prices
    for (const ScoredArc &arc : problem.arcs) {
        const qint64 net = arc.score - duals.price[size_t(arc.mentor)];
        if (duals.value[size_t(arc.mentee)] < net + reward)
            return refuted(
                u"the duals do not cover mentee %1 and mentor %2"_s.arg(arc.mentee).arg(arc.mentor));
        // A mentor without places is in no solution.
        if (problem.capacity[size_t(arc.mentor)] > 0) {
            const size_t mentee = size_t(arc.mentee);
            best[mentee] = std::max(best[mentee], net);
            bestForFree[mentee] = std::max<qint64>(bestForFree[mentee], arc.score);
        }
    }
    const std::vector<int> places = usablePlaces(problem);
    qint64 prices = 0;
    for (size_t mentor = 0; mentor < duals.price.size(); ++mentor)
        prices += duals.price[mentor] * places[mentor];

    const qint64 worth = solution.total + solution.matched * reward;
    const qint64 dualWorth = std::accumulate(duals.value.begin(), duals.value.end(), qint64(0)) + prices;
    // With m matched: the sum of score less price is at most the m best of them, and the prices paid are at
    // most those of all places. Holds for any prices that are not negative.
    const qint64 bound = std::min(sumOfLargest(std::move(best), solution.matched) + prices,
        sumOfLargest(std::move(bestForFree), solution.matched));
    return Certificate{.optimal = worth == dualWorth, .bound = bound, .gap = bound - solution.total};
}

Result<Certificate> certify(const PeerProblem &problem, const PeerSolution &solution)
{
    if (const Result<> primal = checkPrimal(problem, solution); !primal)
        return std::unexpected(primal.error());

    // Every pair takes two people, each of whom has at most their best score: half of what 2m people have.
    std::vector<qint64> best(size_t(problem.people), Unreachable);
    for (const PeerArc &arc : problem.arcs) {
        for (const int person : {arc.first, arc.second})
            best[size_t(person)] = std::max<qint64>(best[size_t(person)], arc.score);
    }
    Certificate certificate{.bound = sumOfLargest(std::move(best), 2 * solution.pairs) / 2};

    const PeerDuals &duals = solution.duals;
    if (!duals.value.empty()) {
        const qint64 reward = matchReward(problem);
        if (const Result<> feasible = checkDuals(problem, duals, reward); !feasible)
            return std::unexpected(feasible.error());
        qint64 dualWorth = std::accumulate(duals.value.begin(), duals.value.end(), qint64(0));
        for (const Blossom &blossom : duals.blossoms)
            dualWorth += blossom.value * qint64(blossom.people.size() / 2);
        const qint64 worth = PeerDuals::Scale * (solution.total + solution.pairs * reward);
        certificate.optimal = worth == dualWorth;
        certificate.bound
            = std::min(certificate.bound, dualWorth / PeerDuals::Scale - solution.pairs * reward);
    } else {
        certificate.optimal = problem.arcs.empty(); // nothing to prove
    }
    certificate.gap = certificate.bound - solution.total;
    return certificate;
}

} // namespace mentorbook
