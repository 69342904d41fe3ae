#pragma once

#include "core/matching/solving/core_solver.h"
#include "core/matching/solving/score_rows.h"
#include "core/matching/solving/stop_signal.h"

#include <optional>

namespace mentorbook {

struct RowSolution
{
    bool finished = false; // false: stopped; the best so far, completed as far as possible
    std::vector<int> mentorOf = {}; // by mentee, or Nobody
    std::vector<qint64> price = {}; // by mentor, for the problem's reward

    bool operator==(const RowSolution &) const = default;
};

// Solves over rows: a core of each mentee's best mentors first, then every pair left out is priced with the
// core's prices, and those that would improve join the core, until there is none. The result is the best
// over all pairs, as certify() checks. Keeps its core, so that a problem with another least score, reward or
// start is solved from where it stands.
class RowSolver
{
public:
    // The scores must outlive the solver.
    RowSolver(const RowProblem &problem, StopSignal &stop);

    [[nodiscard]] RowSolution solve();

    // After solve(): raises the least score of a pair as far as it goes with as many matched, and solves
    // again with that. Gives the least score, or none where nobody is matched; when stopped, the highest that
    // is known to go.
    [[nodiscard]] std::optional<int> raiseWorst(RowSolution &solution);

    [[nodiscard]] size_t coreSize() const { return m_core.arcs(); }
    [[nodiscard]] int pricings() const { return m_pricings; }

private:
    void seedCore();
    // Adds what would improve; gives how many pairs it added, none when stopped.
    [[nodiscard]] std::optional<size_t> price();
    [[nodiscard]] bool improveUntilBest(); // false when stopped
    [[nodiscard]] bool isFull() const; // nobody could be matched beside
    void raiseReward();
    void setLeast(int least);
    // Whether as many as `matched` can be matched with pairs from least on. None when stopped. Stays there if
    // so, and comes back to where the solver stood if not.
    [[nodiscard]] std::optional<bool> canMatch(int matched, int least);
    // No worst pair of as many matched can be better than this.
    [[nodiscard]] int highestWorst();
    [[nodiscard]] int worst() const;
    [[nodiscard]] RowSolution solution(bool finished);
    void reportGap(qint64 bound);

    RowProblem m_problem;
    StopSignal &m_stop;
    CoreSolver m_core;
    bool m_seeded = false;
    int m_pricings = 0;
};

} // namespace mentorbook
