#include "core/matching/solving/stable_solver.h"

#include "core/matching/pairing_problem.h"

#include <algorithm>

namespace mentorbook {

namespace {

// How much somebody wants somebody: the higher, the more. No two are equal.
quint64 wish(const std::vector<int> &choices, int other, int score)
{
    const auto choice = std::ranges::find(choices, other);
    const quint64 rank = choice == choices.end()
        ? 0
        : quint64(0xffff - std::min<qsizetype>(choice - choices.begin(), 0xfff0));
    return rank << 48 | quint64(score) << 32 | (0xffffffffU - quint32(other));
}

const std::vector<int> &choicesOf(const std::vector<std::vector<int>> &all, int person)
{
    static const std::vector<int> none;
    return size_t(person) < all.size() ? all[size_t(person)] : none;
}

struct Held
{
    quint64 wish; // of the mentor for the mentee
    int mentee;

    auto operator<=>(const Held &) const = default;
};

} // namespace

std::optional<std::vector<int>> solveStable(
    const RowProblem &problem, const Preferences &preferences, StopSignal &stop)
{
    const int mentees = problem.mentees();
    const int mentors = problem.mentors();
    std::vector<std::vector<Held>> held(static_cast<size_t>(mentors)); // a heap each, the least wanted on top
    std::vector<quint64> asked(static_cast<size_t>(mentees), ~quint64(0)); // the last wish asked for
    std::vector<int> mentorOf(static_cast<size_t>(mentees), Nobody);
    std::vector<int> waiting;
    for (int mentee = mentees - 1; mentee >= 0; --mentee)
        waiting.push_back(mentee);
    std::vector<ScoreRows::Points> buffer;
    while (!waiting.empty()) {
        if (stop.isRaised())
            return {};
        const int mentee = waiting.back();
        waiting.pop_back();
        const ScoreRows::Points *row = problem.scores->block(mentee, mentee + 1, buffer);
        const std::vector<int> &choices = choicesOf(preferences.menteeChoices, mentee);
        while (true) {
            quint64 next = 0;
            int mentor = Nobody;
            const auto consider = [&](int candidate, quint64 wanted) {
                if (wanted > next && wanted < asked[size_t(mentee)]) {
                    next = wanted;
                    mentor = candidate;
                }
            };
            const auto counts = [&](int candidate) {
                return row[candidate] != kernels::NoPair && row[candidate] >= problem.least
                    && problem.capacity[size_t(candidate)] > 0;
            };
            for (const int candidate : choices) {
                if (counts(candidate))
                    consider(candidate, wish(choices, candidate, row[candidate]));
            }
            // When nobody of the choices is left to ask, the best by score.
            for (int candidate = 0; next >> 48 == 0 && candidate < mentors; ++candidate) {
                if (counts(candidate) && std::ranges::find(choices, candidate) == choices.end())
                    consider(candidate, wish({}, candidate, row[candidate]));
            }
            if (mentor == Nobody)
                break; // nobody is left to ask
            asked[size_t(mentee)] = next;
            std::vector<Held> &places = held[size_t(mentor)];
            const Held offer{wish(choicesOf(preferences.mentorChoices, mentor), mentee, row[mentor]), mentee};
            if (std::ssize(places) < problem.capacity[size_t(mentor)]) {
                places.push_back(offer);
            } else if (places.front() < offer) {
                std::ranges::pop_heap(places, std::greater<>());
                const int refused = places.back().mentee;
                mentorOf[size_t(refused)] = Nobody;
                waiting.push_back(refused);
                places.back() = offer;
            } else {
                continue;
            }
            std::ranges::push_heap(places, std::greater<>());
            mentorOf[size_t(mentee)] = mentor;
            break;
        }
    }
    return mentorOf;
}

BlockingPairs blockingPairs(const RowProblem &problem, const Preferences &preferences,
    const std::vector<int> &mentorOf, size_t most, StopSignal &stop)
{
    const size_t mentors = size_t(problem.mentors());
    std::vector<quint64> leastHeld(mentors, 0); // 0: a place is left
    std::vector<int> load(mentors);
    std::vector<quint64> own(mentorOf.size(), 0);
    std::vector<ScoreRows::Points> buffer;
    for (int mentee = 0; mentee < problem.mentees(); ++mentee) {
        const int mentor = mentorOf[size_t(mentee)];
        if (mentor == Nobody)
            continue;
        const int score = problem.scores->block(mentee, mentee + 1, buffer)[mentor];
        own[size_t(mentee)] = wish(choicesOf(preferences.menteeChoices, mentee), mentor, score);
        const quint64 wanted = wish(choicesOf(preferences.mentorChoices, mentor), mentee, score);
        quint64 &least = leastHeld[size_t(mentor)];
        least = load[size_t(mentor)]++ == 0 ? wanted : std::min(least, wanted);
    }
    for (size_t mentor = 0; mentor < mentors; ++mentor) {
        if (load[mentor] < problem.capacity[mentor])
            leastHeld[mentor] = 0;
        else if (problem.capacity[mentor] <= 0)
            leastHeld[mentor] = ~quint64(0); // nobody gets in
    }
    std::vector<std::vector<int>> found(mentorOf.size()); // by mentee: mentors, the first `most`
    std::vector<qint64> counts(mentorOf.size());
    problem.scores->visit(
        [&](int first, int last, const ScoreRows::Points *rows) {
            for (int mentee = first; mentee < last; ++mentee, rows += mentors) {
                const std::vector<int> &choices = choicesOf(preferences.menteeChoices, mentee);
                const quint64 mine = own[size_t(mentee)];
                for (size_t mentor = 0; mentor < mentors; ++mentor) {
                    const int score = rows[mentor];
                    if (score == kernels::NoPair || score < problem.least
                        || int(mentor) == mentorOf[size_t(mentee)]
                        || wish(choices, int(mentor), score) <= mine
                        || wish(choicesOf(preferences.mentorChoices, int(mentor)), mentee, score)
                            <= leastHeld[mentor])
                        continue;
                    ++counts[size_t(mentee)];
                    if (found[size_t(mentee)].size() < most)
                        found[size_t(mentee)].push_back(int(mentor));
                }
            }
        },
        [&] { return stop.isCanceled(); });
    BlockingPairs result;
    for (int mentee = 0; mentee < problem.mentees(); ++mentee) {
        result.count += counts[size_t(mentee)];
        for (const int mentor : found[size_t(mentee)]) {
            if (result.some.size() < most)
                result.some.emplace_back(mentor, mentee);
        }
    }
    return result;
}

} // namespace mentorbook
