#pragma once

#include "core/matching/pairing_problem.h"

#include <functional>
#include <vector>

namespace mentorbook {

// The assignment problem on a part of its pairs, the core, which may grow: solved by shortest augmenting
// paths from either side, from any prices.
//
// Each mentee has a value (worth less price of their best mentor, at least 0), each mentor a price for a
// place (at least 0). A solution is best when every mentee sits with a best mentor, nobody with a value above
// 0 is without, and no mentor with a price above 0 has places left. Forward paths place such mentees, reverse
// paths fill such mentors (or lower their price to 0); each keeps what holds already, so that the solver goes
// on from wherever it stands after pairs have been added or taken away. Paths as in Jonker and Volgenant
// (1987); cores as in Volgenant (1996), "Linear and semi-assignment problems: a core oriented approach".
class CoreSolver
{
public:
    // Where the solver stands: enough to come back to.
    struct State
    {
        std::vector<int> mentorOf; // by mentee, or Nobody
        std::vector<qint64> price; // by mentor
    };

    using ShallStop = std::function<bool()>;

    CoreSolver(int mentees, std::vector<int> capacity, qint64 reward, ShallStop shallStop);

    // At most once a pair. Whoever would now sit better elsewhere loses their place until solve().
    void add(const std::vector<ScoredArc> &arcs);
    // Pairs below take no part. Keeps them for later.
    void setLeast(int least);
    void setReward(qint64 reward); // not below the present one
    // Prices to start from, before anything is solved.
    void setPrices(std::vector<qint64> prices);

    // False when stopped; the prices then still prove a bound.
    [[nodiscard]] bool solve();

    [[nodiscard]] const std::vector<int> &mentorOf() const { return m_mentorOf; }
    [[nodiscard]] const std::vector<qint64> &price() const { return m_price; }
    [[nodiscard]] qint64 value(int mentee) const; // in the core
    [[nodiscard]] int matched() const;
    [[nodiscard]] qint64 total() const; // of scores
    [[nodiscard]] int scoreOf(int mentee) const
    {
        return m_scoreOf[size_t(mentee)];
    } // of the pair they are in
    [[nodiscard]] size_t arcs() const { return m_arcs.size(); }
    [[nodiscard]] qint64 reward() const { return m_reward; }

    [[nodiscard]] State state() const { return {m_mentorOf, m_price}; }
    void restore(const State &state);

private:
    struct Candidate
    {
        int other = 0;
        int score = 0;
    };
    struct Best
    {
        qint64 value = 0; // of the best mentor, or 0
        qint64 second = 0; // of the second best, or 0
        int mentor = Nobody;
        int score = 0;
    };
    struct Label // of a mentor, in a search
    {
        qint64 distance;
        int fromMentee;
        int fromMentor;
        int score; // of fromMentee with the mentor they go to
        bool done;
    };

    void index();
    void reseat();
    [[nodiscard]] bool hasPlace(int mentor) const
    {
        return int(m_menteesOf[size_t(mentor)].size()) < m_places[size_t(mentor)];
    }
    [[nodiscard]] Best bestOf(int mentee) const;
    void seat(int mentee, int mentor, int score);
    void unseat(int mentee);
    void bid(std::vector<int> &waiting);
    [[nodiscard]] bool shallStop();

    bool forward(int start); // false when stopped
    bool reverse(int start);
    bool improve(int mentor, qint64 distance, int fromMentee, int fromMentor, int score);
    int popNearest(qint64 below); // or Nobody
    void resetLabels();

    int m_mentees;
    std::vector<int> m_places; // by mentor, no more than there are mentees
    qint64 m_reward;
    ShallStop m_shallStop;
    int m_least = 0;
    std::vector<ScoredArc> m_arcs; // all, in the order they came
    std::vector<int> m_menteeStart; // the active ones by mentee…
    std::vector<Candidate> m_ofMentee;
    std::vector<int> m_mentorStart; // …and by mentor
    std::vector<Candidate> m_ofMentor;

    std::vector<int> m_mentorOf;
    std::vector<int> m_scoreOf; // of the pair they are in
    std::vector<std::vector<int>> m_menteesOf;
    std::vector<qint64> m_price;

    std::vector<Label> m_labels; // by mentor
    std::vector<int> m_touched;
    std::vector<std::pair<qint64, int>> m_heap; // the least on top; outdated entries are passed over
    std::vector<int> m_near; // at the distance looked at
    qint64 m_now = 0;
    int m_work = 0;
    bool m_stopped = false;
};

} // namespace mentorbook
