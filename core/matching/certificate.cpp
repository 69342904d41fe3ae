#include "core/matching/certificate.h"

#include "core/base/tr.h"

#include <algorithm>
#include <atomic>
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

Result<Certificate> certify(
    const RowProblem &problem, const RowSolution &solution, const std::function<bool()> &shallStop)
{
    const size_t mentors = size_t(problem.mentors());
    const size_t mentees = size_t(problem.mentees());
    if (problem.capacity.size() != mentors || solution.mentorOf.size() != mentees
        || solution.price.size() != mentors)
        return refuted(u"sizes do not fit the problem"_s);
    constexpr qint64 Absurd = qint64(1) << 40; // sums stay far from overflow
    if (std::ranges::any_of(solution.price, [](qint64 price) { return price < 0 || price > Absurd; }))
        return refuted(u"a price is negative or too high"_s);
    std::vector<int> load(mentors);
    int matched = 0;
    for (const int mentor : solution.mentorOf) {
        if (mentor == Nobody)
            continue;
        if (mentor < 0 || size_t(mentor) >= mentors
            || ++load[size_t(mentor)] > problem.capacity[size_t(mentor)])
            return refuted(u"mentor %1 does not exist, or is over capacity"_s.arg(mentor));
        ++matched;
    }

    std::vector<qint64> own(mentees, Unreachable); // the score of the pair each is in
    std::vector<qint64> best(mentees, Unreachable); // score less price
    std::vector<qint64> bestForFree(mentees, Unreachable);
    const bool finished = problem.scores->visit(
        [&](int first, int last, const ScoreRows::Points *scores) {
            for (size_t mentee = size_t(first); mentee < size_t(last); ++mentee, scores += mentors) {
                for (size_t mentor = 0; mentor < mentors; ++mentor) {
                    const qint64 score = scores[mentor];
                    if (score == kernels::NoPair || score < problem.least || problem.capacity[mentor] <= 0)
                        continue;
                    best[mentee] = std::max(best[mentee], score - solution.price[mentor]);
                    bestForFree[mentee] = std::max(bestForFree[mentee], score);
                }
                const int mentor = solution.mentorOf[mentee];
                if (mentor != Nobody && scores[mentor] != kernels::NoPair && scores[mentor] >= problem.least)
                    own[mentee] = scores[mentor];
            }
        },
        shallStop);
    if (!finished)
        return failure(ErrorKind::Canceled, Tr::tr("The computation was canceled."));

    qint64 worth = 0;
    qint64 total = 0;
    qint64 dualWorth = 0;
    for (size_t mentee = 0; mentee < mentees; ++mentee) {
        if (best[mentee] != Unreachable)
            dualWorth += std::max<qint64>(best[mentee] + problem.reward, 0);
        if (solution.mentorOf[mentee] == Nobody)
            continue;
        if (own[mentee] == Unreachable)
            return refuted(u"mentee %1 is in a pair that is not allowed"_s.arg(mentee));
        total += own[mentee];
        worth += own[mentee] + problem.reward;
    }
    qint64 prices = 0;
    for (size_t mentor = 0; mentor < mentors; ++mentor)
        prices += solution.price[mentor] * std::clamp(problem.capacity[mentor], 0, problem.mentees());
    const qint64 bound = std::min({sumOfLargest(std::move(best), matched) + prices,
        dualWorth + prices - matched * problem.reward, sumOfLargest(std::move(bestForFree), matched)});
    return Certificate{.optimal = worth == dualWorth + prices, .bound = bound, .gap = bound - total};
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

Result<Certificate> certify(
    const PeerRowProblem &problem, const PeerRowSolution &solution, const std::function<bool()> &shallStop)
{
    const size_t people = size_t(problem.people());
    const PeerDuals &duals = solution.duals;
    const bool hasDuals = !duals.value.empty();
    if (solution.partnerOf.size() != people || (hasDuals && duals.value.size() != people))
        return refuted(u"sizes do not fit the problem"_s);
    constexpr qint64 Absurd = qint64(1) << 40; // sums stay far from overflow
    const auto isAbsurd = [](qint64 value) { return value < 0 || value > Absurd; };
    if (std::ranges::any_of(duals.value, isAbsurd))
        return refuted(u"a value is negative or too high"_s);
    std::vector<std::vector<size_t>> blossomsOf(people);
    for (size_t b = 0; b < duals.blossoms.size(); ++b) {
        const Blossom &blossom = duals.blossoms[b];
        if (isAbsurd(blossom.value) || blossom.people.size() % 2 == 0)
            return refuted(u"blossom %1 is even, negative or too high"_s.arg(b));
        for (const int person : blossom.people) {
            if (person < 0 || size_t(person) >= people
                || (!blossomsOf[size_t(person)].empty() && blossomsOf[size_t(person)].back() == b))
                return refuted(u"blossom %1 is not a set of people"_s.arg(b));
            blossomsOf[size_t(person)].push_back(b);
        }
    }

    std::vector<qint64> own(people, Unreachable);
    std::vector<qint64> best(people, Unreachable);
    std::atomic<bool> covered = true;
    const bool finished = problem.scores->visit(
        [&](int first, int last, const ScoreRows::Points *scores) {
            for (size_t one = size_t(first); one < size_t(last); ++one, scores += people) {
                for (size_t other = 0; other < people; ++other) {
                    const qint64 score = scores[other];
                    if (score == kernels::NoPair || score < problem.least || other == one)
                        continue;
                    best[one] = std::max(best[one], score);
                    if (solution.partnerOf[one] == int(other))
                        own[one] = score;
                    if (!hasDuals)
                        continue;
                    qint64 slack
                        = duals.value[one] + duals.value[other] - PeerDuals::Scale * (score + problem.reward);
                    for (size_t i = 0; slack < 0 && i < blossomsOf[one].size(); ++i) {
                        if (std::ranges::binary_search(blossomsOf[other], blossomsOf[one][i]))
                            slack += duals.blossoms[blossomsOf[one][i]].value;
                    }
                    if (slack < 0)
                        covered = false;
                }
            }
        },
        shallStop);
    if (!finished)
        return failure(ErrorKind::Canceled, Tr::tr("The computation was canceled."));
    if (!covered)
        return refuted(u"the duals do not cover every pair"_s);

    int partnered = 0;
    qint64 twiceTotal = 0;
    for (size_t person = 0; person < people; ++person) {
        const int partner = solution.partnerOf[person];
        if (partner == Nobody)
            continue;
        if (partner < 0 || size_t(partner) >= people || solution.partnerOf[size_t(partner)] != int(person)
            || own[person] == Unreachable)
            return refuted(u"person %1 is in no pair that is allowed"_s.arg(person));
        ++partnered;
        twiceTotal += own[person];
    }
    const int pairs = partnered / 2;
    const qint64 total = twiceTotal / 2;
    // Every pair takes two people, each of whom has at most their best score.
    Certificate certificate{.bound = sumOfLargest(std::move(best), 2 * pairs) / 2};
    if (hasDuals) {
        qint64 dualWorth = std::accumulate(duals.value.begin(), duals.value.end(), qint64(0));
        for (const Blossom &blossom : duals.blossoms)
            dualWorth += blossom.value * qint64(blossom.people.size() / 2);
        certificate.optimal = PeerDuals::Scale * (total + pairs * problem.reward) == dualWorth;
        certificate.bound
            = std::min(certificate.bound, dualWorth / PeerDuals::Scale - pairs * problem.reward);
    }
    certificate.gap = certificate.bound - total;
    return certificate;
}

Result<Certificate> certify(const GroupProblem &problem, const GroupSolution &solution)
{
    const size_t mentees = size_t(problem.mentees);
    if (solution.mentorOf.size() != mentees)
        return refuted(u"sizes do not fit the problem"_s);
    qint64 total = 0;
    int placed = 0;
    for (int mentor = 0; mentor < problem.mentors; ++mentor) {
        std::vector<int> group;
        for (size_t mentee = 0; mentee < mentees; ++mentee) {
            if (solution.mentorOf[mentee] == mentor)
                group.push_back(int(mentee));
        }
        if (group.empty())
            continue;
        const int size = int(group.size());
        if (size < GroupProblem::Smallest || size > problem.limit[size_t(mentor)])
            return refuted(u"the group of mentor %1 has %2 mentees"_s.arg(mentor).arg(size));
        qint64 fit = 0;
        qint64 similarity = 0; // of each pair twice
        for (const int mentee : group) {
            if (problem.fitOf(mentor, mentee) == GroupProblem::NoPair)
                return refuted(u"mentee %1 may not be with mentor %2"_s.arg(mentee).arg(mentor));
            fit += problem.fitOf(mentor, mentee);
            for (const int other : group) {
                if (other == mentee)
                    continue;
                if (problem.similarityOf(mentee, other) == GroupProblem::NoPair)
                    return refuted(u"mentees %1 and %2 may not be together"_s.arg(mentee).arg(other));
                similarity += problem.similarityOf(mentee, other);
            }
        }
        total += (fit + similarity / (size - 1)) / 2;
        placed += size;
    }
    const auto assigned
        = std::ranges::count_if(solution.mentorOf, [](int mentor) { return mentor != Nobody; });
    if (placed != assigned)
        return refuted(u"somebody is with a mentor who does not exist"_s);

    std::vector<qint64> best;
    qint64 places = 0;
    for (int mentor = 0; mentor < problem.mentors; ++mentor)
        places += problem.limit[size_t(mentor)];
    for (int mentee = 0; mentee < problem.mentees; ++mentee) {
        int fit = GroupProblem::NoPair;
        for (int mentor = 0; mentor < problem.mentors; ++mentor) {
            if (problem.limit[size_t(mentor)] >= GroupProblem::Smallest)
                fit = std::max(fit, problem.fitOf(mentor, mentee));
        }
        std::vector<int> others;
        for (int other = 0; other < problem.mentees; ++other) {
            if (other != mentee && problem.similarityOf(mentee, other) != GroupProblem::NoPair)
                others.push_back(problem.similarityOf(mentee, other));
        }
        if (fit == GroupProblem::NoPair || others.size() < 2)
            continue; // in no group at all
        std::ranges::partial_sort(others, others.begin() + 2, std::ranges::greater());
        best.push_back(2 * fit + others[0] + others[1]); // four times what it adds at most
    }
    const qint64 mostPlaced = std::min<qint64>(std::ssize(best), places);
    const qint64 bound = solution.proven ? total : std::max(sumOfLargest(std::move(best), placed) / 4, total);
    return Certificate{.optimal = solution.proven || (placed == mostPlaced && total == bound),
        .bound = bound,
        .gap = bound - total};
}

} // namespace mentorbook
