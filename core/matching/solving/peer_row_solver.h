#pragma once

#include "core/matching/pairing_problem.h"
#include "core/matching/solving/score_rows.h"
#include "core/matching/solving/stop_signal.h"

#include <optional>

namespace mentorbook {

// Everybody with at most one other, over rows of a matrix that is the same both ways.
struct PeerRowProblem
{
    const ScoreRows *scores = nullptr;
    qint64 reward = 0; // what a pair is worth beside its score
    int least = 0; // pairs below do not count

    [[nodiscard]] int people() const { return scores->rows(); }
};

struct PeerRowSolution
{
    bool finished = false; // false: stopped; the best so far, without duals
    std::vector<int> partnerOf = {}; // by person, or Nobody
    PeerDuals duals = {}; // for the problem's reward

    bool operator==(const PeerRowSolution &) const = default;
};

// As RowSolver does: a core of each person's best, solved by LEMON; then pairs left out are priced with
// Edmonds' duals, blossoms included, and join the core until none would improve.
class PeerRowSolver
{
public:
    // The scores must outlive the solver.
    PeerRowSolver(const PeerRowProblem &problem, StopSignal &stop);

    [[nodiscard]] PeerRowSolution solve();
    // After solve(): raises the least score of a pair as far as it goes with as many pairs, and solves again
    // with that. Beyond some thousand people only pairs of the core are looked at: then a better worst pair
    // might be found with others. Gives the least score, or none where there is no pair or it was stopped.
    [[nodiscard]] std::optional<int> raiseWorst(PeerRowSolution &solution);

private:
    void seedCore();
    [[nodiscard]] PeerRowSolution solveCore(qint64 reward);
    [[nodiscard]] PeerRowSolution improveUntilBest(qint64 reward);
    [[nodiscard]] std::optional<std::vector<PeerArc>> violators(
        const PeerRowSolution &solution, qint64 reward) const;
    void addToCore(std::vector<PeerArc> arcs);
    [[nodiscard]] bool isKept() const; // few enough people to look at every pair

    PeerRowProblem m_problem;
    StopSignal &m_stop;
    std::vector<PeerArc> m_core; // sorted
};

} // namespace mentorbook
