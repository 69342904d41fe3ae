#include "core/matching/solving/core_solver.h"

#include <algorithm>
#include <limits>
#include <ranges>

namespace mentorbook {

namespace {

constexpr qint64 Infinite = std::numeric_limits<qint64>::max() / 4;

} // namespace

CoreSolver::CoreSolver(int mentees, std::vector<int> capacity, qint64 reward, ShallStop shallStop)
    : m_mentees(mentees)
    , m_places(std::move(capacity))
    , m_reward(reward)
    , m_shallStop(std::move(shallStop))
    , m_mentorOf(size_t(mentees), Nobody)
    , m_scoreOf(size_t(mentees))
    , m_menteesOf(m_places.size())
    , m_price(m_places.size())
    , m_labels(m_places.size(), Label{Infinite, Nobody, Nobody, 0, false})
{
    for (int &places : m_places)
        places = std::clamp(places, 0, mentees);
}

void CoreSolver::add(const std::vector<ScoredArc> &arcs)
{
    for (const ScoredArc &arc : arcs) {
        if (m_places[size_t(arc.mentor)] > 0) // one without places is in no solution
            m_arcs.push_back(arc);
    }
    index();
    reseat();
}

void CoreSolver::setLeast(int least)
{
    m_least = least;
    index();
    reseat();
}

void CoreSolver::setReward(qint64 reward) { m_reward = reward; }

void CoreSolver::setPrices(std::vector<qint64> prices)
{
    m_price = std::move(prices);
    reseat();
}

void CoreSolver::restore(const State &state)
{
    m_price = state.price;
    for (std::vector<int> &mentees : m_menteesOf)
        mentees.clear();
    m_mentorOf = state.mentorOf;
    for (int mentee = 0; mentee < m_mentees; ++mentee) {
        if (m_mentorOf[size_t(mentee)] != Nobody)
            m_menteesOf[size_t(m_mentorOf[size_t(mentee)])].push_back(mentee);
    }
    reseat();
}

// Both indexes, by counting.
void CoreSolver::index()
{
    const auto build
        = [&](auto from, auto to, size_t people, std::vector<int> &start, std::vector<Candidate> &list) {
              start.assign(people + 1, 0);
              size_t active = 0;
              for (const ScoredArc &arc : m_arcs) {
                  if (arc.score >= m_least) {
                      ++start[size_t(arc.*from) + 1];
                      ++active;
                  }
              }
              for (size_t i = 0; i < people; ++i)
                  start[i + 1] += start[i];
              list.resize(active);
              std::vector<int> next(start.begin(), start.end() - 1);
              for (const ScoredArc &arc : m_arcs) {
                  if (arc.score >= m_least)
                      list[size_t(next[size_t(arc.*from)]++)] = {arc.*to, arc.score};
              }
          };
    build(&ScoredArc::mentee, &ScoredArc::mentor, size_t(m_mentees), m_menteeStart, m_ofMentee);
    build(&ScoredArc::mentor, &ScoredArc::mentee, m_places.size(), m_mentorStart, m_ofMentor);
}

// Whoever does not sit with a best mentor any more gives up the place.
void CoreSolver::reseat()
{
    if (m_menteeStart.empty())
        return;
    for (int mentee = 0; mentee < m_mentees; ++mentee) {
        const int mentor = m_mentorOf[size_t(mentee)];
        if (mentor == Nobody)
            continue;
        qint64 best = 0;
        qint64 own = -1;
        for (int i = m_menteeStart[size_t(mentee)]; i < m_menteeStart[size_t(mentee) + 1]; ++i) {
            const Candidate &candidate = m_ofMentee[size_t(i)];
            const qint64 net = candidate.score + m_reward - m_price[size_t(candidate.other)];
            best = std::max(best, net);
            if (candidate.other == mentor) {
                own = net;
                m_scoreOf[size_t(mentee)] = candidate.score;
            }
        }
        if (own < best)
            unseat(mentee);
    }
}

CoreSolver::Best CoreSolver::bestOf(int mentee) const
{
    Best best;
    const Candidate *candidate = m_ofMentee.data() + m_menteeStart[size_t(mentee)];
    const Candidate *const end = m_ofMentee.data() + m_menteeStart[size_t(mentee) + 1];
    qint64 highest = -Infinite;
    bool hasPlaceNow = false;
    for (; candidate != end; ++candidate) {
        const qint64 net = candidate->score + m_reward - m_price[size_t(candidate->other)];
        if (net < best.second)
            continue;
        // Among equals those with a place left come first.
        if (net > highest || (net == highest && !hasPlaceNow && hasPlace(candidate->other))) {
            best.second = std::max(highest, qint64(0));
            highest = net;
            hasPlaceNow = hasPlace(candidate->other);
            best.mentor = candidate->other;
            best.score = candidate->score;
        } else {
            best.second = net;
        }
    }
    best.value = std::max(highest, qint64(0));
    if (highest < 0)
        best.mentor = Nobody;
    return best;
}

qint64 CoreSolver::value(int mentee) const { return bestOf(mentee).value; }

int CoreSolver::matched() const
{
    return int(std::ranges::count_if(m_mentorOf, [](int mentor) { return mentor != Nobody; }));
}

qint64 CoreSolver::total() const
{
    qint64 total = 0;
    for (size_t mentee = 0; mentee < m_mentorOf.size(); ++mentee) {
        if (m_mentorOf[mentee] != Nobody)
            total += m_scoreOf[mentee];
    }
    return total;
}

void CoreSolver::seat(int mentee, int mentor, int score)
{
    m_mentorOf[size_t(mentee)] = mentor;
    m_scoreOf[size_t(mentee)] = score;
    m_menteesOf[size_t(mentor)].push_back(mentee);
}

void CoreSolver::unseat(int mentee)
{
    std::vector<int> &mentees = m_menteesOf[size_t(m_mentorOf[size_t(mentee)])];
    *std::ranges::find(mentees, mentee) = mentees.back();
    mentees.pop_back();
    m_mentorOf[size_t(mentee)] = Nobody;
}

bool CoreSolver::shallStop()
{
    if (++m_work >= 256) {
        m_work = 0;
        m_stopped = m_stopped || m_shallStop();
    }
    return m_stopped;
}

// Everybody bids for their best mentor: of those who compete for a full mentor's places, the one who loses
// least by giving way goes, and the price rises to where the next one would. Leaves those whom it did not
// place.
void CoreSolver::bid(std::vector<int> &waiting)
{
    std::vector<int> left;
    std::ranges::reverse(waiting);
    qint64 steps = 8 * std::ssize(waiting) + 64; // long bidding between equals is left to the paths
    while (!waiting.empty()) {
        if (steps-- == 0 || shallStop()) {
            left.insert(left.end(), waiting.rbegin(), waiting.rend());
            break;
        }
        const int mentee = waiting.back();
        waiting.pop_back();
        const Best best = bestOf(mentee);
        if (best.value <= 0)
            continue;
        if (hasPlace(best.mentor)) {
            seat(mentee, best.mentor, best.score);
            continue;
        }
        qint64 &price = m_price[size_t(best.mentor)];
        // How far the price may rise before each would rather be elsewhere.
        int weakest = mentee;
        qint64 least = best.value - best.second;
        qint64 next = Infinite;
        for (const int rival : m_menteesOf[size_t(best.mentor)]) {
            const qint64 limit = m_scoreOf[size_t(rival)] + m_reward - price - bestOf(rival).second;
            if (limit < least) {
                next = least;
                least = limit;
                weakest = rival;
            } else {
                next = std::min(next, limit);
            }
        }
        price += next;
        if (weakest != mentee) {
            unseat(weakest);
            seat(mentee, best.mentor, best.score);
            waiting.push_back(weakest);
        } else if (next > 0) {
            waiting.push_back(mentee);
        } else {
            left.push_back(mentee);
        }
    }
    waiting = std::move(left);
}

bool CoreSolver::solve()
{
    m_stopped = false;
    if (m_menteeStart.empty())
        index();
    std::vector<int> waiting;
    for (int mentee = 0; mentee < m_mentees; ++mentee) {
        if (m_mentorOf[size_t(mentee)] == Nobody)
            waiting.push_back(mentee);
    }
    for (int pass = 0; pass < 2 && !waiting.empty() && !m_stopped; ++pass)
        bid(waiting);
    for (const int mentee : waiting) {
        if (m_stopped || !forward(mentee))
            return false;
    }
    for (int mentor = 0; mentor < int(m_places.size()); ++mentor) {
        while (m_price[size_t(mentor)] > 0 && hasPlace(mentor)) {
            if (m_places[size_t(mentor)] == 0)
                break;
            if (m_stopped || !reverse(mentor))
                return false;
        }
    }
    return !m_stopped;
}

bool CoreSolver::improve(int mentor, qint64 distance, int fromMentee, int fromMentor, int score)
{
    Label &label = m_labels[size_t(mentor)];
    if (distance >= label.distance)
        return false;
    if (label.distance == Infinite)
        m_touched.push_back(mentor);
    label = {distance, fromMentee, fromMentor, score, false};
    if (distance == m_now) {
        m_near.push_back(mentor);
    } else {
        m_heap.emplace_back(distance, mentor);
        std::ranges::push_heap(m_heap, std::greater<>());
    }
    return true;
}

int CoreSolver::popNearest(qint64 below)
{
    while (!m_near.empty()) {
        const int mentor = m_near.back();
        m_near.pop_back();
        if (!m_labels[size_t(mentor)].done) {
            m_labels[size_t(mentor)].done = true;
            return mentor;
        }
    }
    while (!m_heap.empty()) {
        const auto [distance, mentor] = m_heap.front();
        if (distance >= below)
            return Nobody;
        std::ranges::pop_heap(m_heap, std::greater<>());
        m_heap.pop_back();
        Label &label = m_labels[size_t(mentor)];
        if (label.done || label.distance != distance)
            continue;
        label.done = true;
        m_now = distance;
        return mentor;
    }
    return Nobody;
}

void CoreSolver::resetLabels()
{
    for (const int mentor : m_touched)
        m_labels[size_t(mentor)] = {Infinite, Nobody, Nobody, 0, false};
    m_touched.clear();
    m_heap.clear();
    m_near.clear();
    m_now = 0;
}

// Dijkstra's algorithm from a mentee without a place to the nearest mentor with one, or to whoever is
// cheapest to leave without; then everybody on the path moves on by one.
bool CoreSolver::forward(int start)
{
    const qint64 startValue = bestOf(start).value;
    if (startValue <= 0)
        return true;
    qint64 nearest = startValue; // the end of the path: nobody moves, and start stays without…
    int end = Nobody; // …or a mentor with a place…
    int dropped = start; // …or somebody else who loses theirs
    const auto explore = [&](int mentee, qint64 base, int mentor) {
        const Candidate *candidate = m_ofMentee.data() + m_menteeStart[size_t(mentee)];
        const Candidate *const last = m_ofMentee.data() + m_menteeStart[size_t(mentee) + 1];
        for (; candidate != last; ++candidate) {
            const qint64 distance = base - candidate->score - m_reward + m_price[size_t(candidate->other)];
            if (distance >= nearest || !improve(candidate->other, distance, mentee, mentor, candidate->score))
                continue;
            if (hasPlace(candidate->other)) {
                nearest = distance;
                end = candidate->other;
                dropped = Nobody;
            }
        }
    };
    explore(start, startValue, Nobody);
    int mentor = Nobody;
    while (nearest > m_now && (mentor = popNearest(nearest)) != Nobody) {
        if (shallStop()) {
            resetLabels();
            return false;
        }
        const qint64 distance = m_labels[size_t(mentor)].distance;
        for (const int mentee : m_menteesOf[size_t(mentor)]) {
            const qint64 value = m_scoreOf[size_t(mentee)] + m_reward - m_price[size_t(mentor)];
            if (distance + value < nearest) {
                nearest = distance + value;
                end = Nobody;
                dropped = mentee;
            }
            explore(mentee, distance + value, mentor);
        }
    }

    for (const int touched : m_touched) {
        if (m_labels[size_t(touched)].distance < nearest)
            m_price[size_t(touched)] += nearest - m_labels[size_t(touched)].distance;
    }
    if (dropped != start) {
        if (dropped != Nobody) {
            end = m_mentorOf[size_t(dropped)];
            unseat(dropped);
        }
        while (true) {
            const Label label = m_labels[size_t(end)];
            if (label.fromMentee != start)
                unseat(label.fromMentee);
            seat(label.fromMentee, end, label.score);
            if (label.fromMentee == start)
                break;
            end = label.fromMentor;
        }
    }
    resetLabels();
    return true;
}

// The same from a mentor with a price and a place left: they take a mentee from somebody, who takes one from
// somebody else, until a mentee without a place gets one, or a price has fallen to nothing.
bool CoreSolver::reverse(int start)
{
    qint64 nearest = Infinite;
    int end = Nobody; // the last mentor on the path
    int taken = Nobody; // by them, of those without a place
    int takenScore = 0;
    improve(start, 0, Nobody, Nobody, 0);
    int mentor = Nobody;
    while (nearest > m_now && (mentor = popNearest(nearest)) != Nobody) {
        if (shallStop()) {
            resetLabels();
            return false;
        }
        const qint64 distance = m_labels[size_t(mentor)].distance;
        const qint64 price = m_price[size_t(mentor)];
        if (distance + price < nearest) {
            nearest = distance + price;
            end = mentor;
            taken = Nobody;
        }
        for (int i = m_mentorStart[size_t(mentor)]; i < m_mentorStart[size_t(mentor) + 1]; ++i) {
            const Candidate &candidate = m_ofMentor[size_t(i)];
            const int other = m_mentorOf[size_t(candidate.other)];
            const qint64 reached = distance + price - candidate.score - m_reward;
            if (other == Nobody) {
                if (reached < nearest) {
                    nearest = reached;
                    end = mentor;
                    taken = candidate.other;
                    takenScore = candidate.score;
                }
                continue;
            }
            const qint64 value = m_scoreOf[size_t(candidate.other)] + m_reward - m_price[size_t(other)];
            if (other != mentor && reached + value < nearest)
                improve(other, reached + value, candidate.other, mentor, candidate.score);
        }
    }

    for (const int touched : m_touched) {
        if (m_labels[size_t(touched)].distance < nearest)
            m_price[size_t(touched)] -= nearest - m_labels[size_t(touched)].distance;
    }
    if (taken != Nobody)
        seat(taken, end, takenScore);
    while (end != start) {
        const Label label = m_labels[size_t(end)];
        unseat(label.fromMentee);
        seat(label.fromMentee, label.fromMentor, label.score);
        end = label.fromMentor;
    }
    resetLabels();
    return true;
}

} // namespace mentorbook
