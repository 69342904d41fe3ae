#include "core/matching/rounds/peer_round.h"

#include "core/base/tr.h"
#include "core/matching/certificate.h"
#include "core/matching/rounds/pair_round.h"
#include "core/matching/solving/peer_row_solver.h"

#include <QLocale>

#include <algorithm>

namespace mentorbook {

namespace {

std::unexpected<Error> canceled()
{
    return failure(ErrorKind::Canceled, Tr::tr("The computation was canceled."));
}

PeerRowProblem problemOf(const PreparedRound &round)
{
    PeerRowProblem problem{.scores = round.rows.get()};
    problem.reward = round.input.aim.aim == Aim::QualityFirst
        ? -round.input.aim.acceptable
        : qint64(problem.people() / 2) * round.highestScore() + 1;
    return problem;
}

void addProposals(const PreparedRound &round, const std::vector<int> &partnerOf, ComputedRound &result)
{
    const QList<MatchingCandidate> &people = round.input.mentees;
    struct Pair
    {
        int score;
        int first;
        int second;
    };
    std::vector<Pair> pairs;
    for (int person = 0; person < int(people.size()); ++person) {
        const int partner = partnerOf[size_t(person)];
        result.detail.choicesMade += !people[person].choices.isEmpty();
        result.detail.existing += int(
            std::ranges::count_if(round.existing[size_t(person)], [&](int other) { return other > person; }));
        if (partner == Nobody)
            continue;
        result.detail.choicesMet += people[person].choices.contains(people[partner].participant);
        // The smaller employee number first.
        if (std::pair(people[person].employeeNumber, person)
            < std::pair(people[partner].employeeNumber, partner))
            pairs.push_back({round.scorer->score(person, partner), person, partner});
    }
    std::ranges::sort(pairs, {},
        [&](const Pair &pair) { return std::pair(-pair.score, people[pair.first].employeeNumber); });
    for (const Pair &pair : pairs) {
        result.outcome.proposals.append({.mentors = {},
            .mentees = {people[pair.first].participant, people[pair.second].participant},
            .score = pair.score,
            .why = round.scorer->why(round.input, pair.first, pair.second)});
        result.outcome.totalScore += pair.score;
        result.detail.worst = pair.score;
        result.detail.kept += round.isExisting(pair.first, pair.second);
    }
    result.outcome.matched = 2 * int(pairs.size());
}

void addUnmatched(
    const PreparedRound &round, const std::vector<int> &partnerOf, ComputedRound &result, StopSignal &stop)
{
    const QList<MatchingCandidate> &people = round.input.mentees;
    std::vector<int> left;
    for (int person = 0; person < int(people.size()); ++person) {
        if (partnerOf[size_t(person)] == Nobody)
            left.push_back(person);
    }
    std::ranges::sort(left, {}, [&](int person) { return people[person].employeeNumber; });
    std::vector<ScoreRows::Points> buffer;
    for (const int person : left) {
        if (stop.isCanceled())
            return;
        const ScoreRows::Points *row = round.rows->block(person, person + 1, buffer);
        const int candidates = int(people.size() - std::count(row, row + people.size(), kernels::NoPair));
        Unmatched unmatched{.participant = people[person].participant,
            .reason = candidates > 0 ? UnmatchedReason::MentorsFull : UnmatchedReason::RulesForbidAll,
            .candidates = candidates,
            .forbidden = int(people.size()) - 1 - candidates,
            .places = candidates};
        result.outcome.unmatched.append(unmatched);
        result.detail.unmatched.append({people[person].participant, ruleCounts(round, person)});
    }
}

} // namespace

Result<ComputedRound> computePeers(const PreparedRound &round, StopSignal &stop)
{
    constexpr int MostPeople = 50'000; // values are 32-bit numbers in the inner loops
    PeerRowProblem problem = problemOf(round);
    if (problem.people() > MostPeople)
        return failure(ErrorKind::Unsupported,
            Tr::tr("So many people cannot be paired in one round; up to %1 can.")
                .arg(QLocale().toString(MostPeople)));
    ComputedRound result;
    PeerRowSolver solver(problem, stop);
    PeerRowSolution solution = solver.solve();
    if (round.input.aim.fair && solution.finished) {
        if (const std::optional<int> worst = solver.raiseWorst(solution)) {
            problem.least = *worst;
            result.detail.worstRaised = true;
        }
    }
    if (stop.isCanceled())
        return canceled();
    Result<Certificate> certificate = certify(problem, solution, [&] { return stop.isCanceled(); });
    if (!certificate)
        return passOn(certificate);
    std::vector<int> partnerOf = solution.partnerOf;
    for (size_t person = 0; person < partnerOf.size(); ++person) {
        if (round.pinnedMentor[person] != Nobody)
            partnerOf[person] = round.pinnedMentor[person];
    }
    addProposals(round, partnerOf, result);
    addUnmatched(round, partnerOf, result, stop);
    if (stop.isCanceled())
        return canceled();
    result.outcome.certificate = {.optimal = certificate->optimal,
        .bound = result.outcome.totalScore + certificate->gap,
        .gap = certificate->gap};
    return result;
}

} // namespace mentorbook
