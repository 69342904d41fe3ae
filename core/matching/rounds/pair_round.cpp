#include "core/matching/rounds/pair_round.h"

#include "core/base/tr.h"
#include "core/matching/certificate.h"
#include "core/matching/solving/row_solver.h"
#include "core/matching/solving/stable_solver.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <atomic>
#include <map>

namespace mentorbook {

namespace {

std::unexpected<Error> canceled()
{
    return failure(ErrorKind::Canceled, Tr::tr("The computation was canceled."));
}

RowProblem problemOf(const PreparedRound &round)
{
    RowProblem problem{.scores = round.rows.get(), .capacity = round.capacity};
    problem.reward = round.input.aim.aim == Aim::QualityFirst
        ? -round.input.aim.acceptable
        : rewardOfMostMatches(problem, round.highestScore());
    return problem;
}

Preferences preferencesOf(const MatchingInput &input)
{
    const auto indexes = [](const QList<MatchingCandidate> &people) {
        QHash<ParticipantId, int> places;
        for (int i = 0; i < int(people.size()); ++i)
            places.insert(people[i].participant, i);
        return places;
    };
    const auto choices = [](const QList<MatchingCandidate> &people, const QHash<ParticipantId, int> &others) {
        std::vector<std::vector<int>> all;
        for (const MatchingCandidate &person : people) {
            std::vector<int> &own = all.emplace_back();
            for (const ParticipantId choice : person.choices) {
                if (const auto other = others.constFind(choice); other != others.constEnd())
                    own.push_back(*other);
            }
        }
        return all;
    };
    return {.menteeChoices = choices(input.mentees, indexes(input.mentors)),
        .mentorChoices = choices(input.mentors, indexes(input.mentees))};
}

// Mentors whom no rule keeps from each of some mentees, and how many mentees want one of their places.
class Crowds
{
public:
    // Asking everybody about everybody ends somewhere.
    static constexpr size_t MostAsked = 1'000;

    Crowds(const PreparedRound &round, const std::vector<int> &mentees, StopSignal &stop)
        : m_candidates(mentees.size())
        , m_rivals(mentees.size())
    {
        const qsizetype mentors = round.input.mentors.size();
        std::vector<ScoreRows::Points> buffer;
        std::vector<std::vector<int>> withPlaces(mentees.size());
        for (size_t i = 0; i < mentees.size() && !stop.isCanceled(); ++i) {
            const ScoreRows::Points *row = round.rows->block(mentees[i], mentees[i] + 1, buffer);
            for (int mentor = 0; mentor < mentors; ++mentor) {
                if (row[mentor] == kernels::NoPair)
                    continue;
                ++m_candidates[i].mentors;
                const int capacity = round.input.mentors[mentor].capacity;
                m_candidates[i].places += std::min(capacity, int(round.input.mentees.size()));
                if (capacity > 0 && i < MostAsked)
                    withPlaces[i].push_back(mentor);
            }
        }
        const size_t asked = std::min(mentees.size(), MostAsked);
        std::vector<std::atomic<int>> rivals(asked);
        round.rows->visit(
            [&](int first, int last, const ScoreRows::Points *rows) {
                for (int mentee = first; mentee < last; ++mentee, rows += mentors) {
                    for (size_t i = 0; i < asked; ++i) {
                        if (std::ranges::any_of(
                                withPlaces[i], [&](int mentor) { return rows[mentor] != kernels::NoPair; }))
                            ++rivals[i];
                    }
                }
            },
            [&] { return stop.isCanceled(); });
        for (size_t i = 0; i < asked; ++i) {
            // Pinned people stand in no row, but in one of the places.
            int pinned = 0;
            for (const int mentor : round.pinnedMentor)
                pinned += mentor != Nobody && std::ranges::binary_search(withPlaces[i], mentor);
            m_rivals[i] = rivals[i] + pinned;
        }
    }

    struct Candidates
    {
        int mentors = 0;
        int places = 0;
    };
    [[nodiscard]] Candidates candidates(size_t i) const { return m_candidates[i]; }
    [[nodiscard]] int rivals(size_t i) const { return m_rivals[i]; } // 0 where nobody asked

private:
    std::vector<Candidates> m_candidates;
    std::vector<int> m_rivals;
};

void addUnmatched(
    const PreparedRound &round, const std::vector<int> &mentorOf, ComputedRound &result, StopSignal &stop)
{
    const MatchingInput &input = round.input;
    std::vector<int> mentees;
    for (int mentee = 0; mentee < int(input.mentees.size()); ++mentee) {
        if (mentorOf[size_t(mentee)] == Nobody)
            mentees.push_back(mentee);
    }
    if (mentees.empty())
        return;
    std::ranges::sort(mentees, {}, [&](int mentee) { return input.mentees[mentee].employeeNumber; });
    QSet<PersonId> mentorPeople;
    QSet<ParticipantId> mentorParticipants;
    for (const MatchingCandidate &mentor : input.mentors) {
        mentorPeople.insert(mentor.person);
        mentorParticipants.insert(mentor.participant);
    }
    const Crowds crowds(round, mentees, stop);
    for (size_t i = 0; i < mentees.size() && !stop.isCanceled(); ++i) {
        const MatchingCandidate &person = input.mentees[mentees[i]];
        const Crowds::Candidates candidates = crowds.candidates(i);
        const bool isMentorToo = mentorParticipants.contains(person.participant)
            || (!person.person.isNull() && mentorPeople.contains(person.person));
        Unmatched unmatched{.participant = person.participant,
            .candidates = candidates.mentors,
            .forbidden = int(input.mentors.size()) - candidates.mentors - (isMentorToo ? 1 : 0),
            .places = candidates.places,
            .rivals = candidates.places > 0 ? crowds.rivals(i) : 0};
        if (unmatched.candidates > 0)
            unmatched.reason = UnmatchedReason::MentorsFull;
        else if (unmatched.forbidden > 0)
            unmatched.reason = UnmatchedReason::RulesForbidAll;
        else
            unmatched.reason = UnmatchedReason::NoOtherSide;
        result.outcome.unmatched.append(unmatched);
        result.detail.unmatched.append(
            {person.participant, i < Crowds::MostAsked ? ruleCounts(round, mentees[i]) : QList<RuleCount>()});
    }
}

void addProposals(const PreparedRound &round, const std::vector<int> &mentorOf, ComputedRound &result)
{
    const MatchingInput &input = round.input;
    std::vector<std::pair<int, int>> matched; // score, mentee
    for (int mentee = 0; mentee < int(input.mentees.size()); ++mentee) {
        const int mentor = mentorOf[size_t(mentee)];
        if (mentor != Nobody)
            matched.emplace_back(round.scorer->score(mentor, mentee), mentee);
    }
    std::ranges::sort(matched, {}, [&](const std::pair<int, int> &pair) {
        return std::pair(-pair.first, input.mentees[pair.second].employeeNumber);
    });
    result.outcome.proposals.reserve(qsizetype(matched.size()));
    for (const auto &[score, mentee] : matched) {
        const int mentor = mentorOf[size_t(mentee)];
        result.outcome.proposals.append({.mentors = {input.mentors[mentor].participant},
            .mentees = {input.mentees[mentee].participant},
            .score = score,
            .why = round.scorer->why(input, mentor, mentee)});
        result.outcome.totalScore += score;
        result.detail.worst = score;
        const QList<ParticipantId> &choices = input.mentees[mentee].choices;
        result.detail.choicesMet += choices.contains(input.mentors[mentor].participant);
        result.detail.kept += round.isExisting(mentor, mentee);
    }
    result.outcome.matched = int(matched.size());
    for (int mentee = 0; mentee < int(input.mentees.size()); ++mentee) {
        result.detail.choicesMade += !input.mentees[mentee].choices.isEmpty();
        result.detail.existing += int(round.existing[size_t(mentee)].size());
    }
}

} // namespace

QList<RuleCount> ruleCounts(const PreparedRound &round, int mentee)
{
    std::map<std::pair<PairRule, int>, int> counts;
    for (qsizetype mentor = 0; mentor < round.scorer->mentors(); ++mentor) {
        const auto rule = round.scorer->blocking(mentor, mentee);
        if (!rule || *rule == PairRule::Oneself)
            continue;
        const auto must = *rule == PairRule::Must ? round.scorer->failedMust(mentor, mentee) : std::nullopt;
        ++counts[{*rule, must ? int(*must) : -1}];
    }
    QList<RuleCount> list;
    for (const auto &[key, count] : counts)
        list.append({.rule = key.first,
            .must = key.second < 0 ? std::nullopt : std::optional(CriterionKind(key.second)),
            .count = count});
    std::ranges::stable_sort(list, std::ranges::greater(), &RuleCount::count);
    return list;
}

Result<ComputedRound> computePairs(const PreparedRound &round, StopSignal &stop)
{
    RowProblem problem = problemOf(round);
    constexpr qint64 LargestReward = 2'000'000'000; // prices are 32-bit numbers in the inner loops
    if (problem.reward > LargestReward)
        return failure(ErrorKind::Unsupported,
            Tr::tr("So many people cannot be paired in one round; up to %1 can.")
                .arg(QLocale().toString(LargestReward / round.highestScore())));
    ComputedRound result;
    RowSolution solution;
    const bool stable = round.input.aim.aim == Aim::NobodyEnvies;
    const Preferences preferences = preferencesOf(round.input);
    if (stable) {
        std::optional<std::vector<int>> mentorOf = solveStable(problem, preferences, stop);
        if (!mentorOf)
            return stop.isCanceled()
                ? Result<ComputedRound>(canceled())
                : failure(ErrorKind::Unsupported,
                      Tr::tr("There was not enough time for a stable round, and half of one is of no use."));
        solution = {.finished = true, .mentorOf = std::move(*mentorOf), .price = {}};
        solution.price.resize(size_t(problem.mentors()));
    } else {
        RowSolver solver(problem, stop);
        solution = solver.solve();
        if (round.input.aim.fair && solution.finished) {
            if (const std::optional<int> worst = solver.raiseWorst(solution)) {
                problem.least = *worst;
                result.detail.worstRaised = solution.finished;
            }
        }
    }
    if (stop.isCanceled())
        return canceled();
    Result<Certificate> certificate = certify(problem, solution, [&] { return stop.isCanceled(); });
    if (!certificate)
        return passOn(certificate);

    const bool asksBlocking = stable || qint64(problem.mentees()) * problem.mentors() <= ScoreRows::CellsKept;
    if (asksBlocking) {
        constexpr size_t MostShown = 100;
        const BlockingPairs blocking
            = blockingPairs(problem, preferences, solution.mentorOf, MostShown, stop);
        result.detail.blockingPairs = blocking.count;
        for (const auto &[mentor, mentee] : blocking.some)
            result.detail.someBlockingPairs.append(
                {round.input.mentors[mentor].participant, round.input.mentees[mentee].participant});
    }
    std::vector<int> mentorOf = solution.mentorOf;
    for (size_t mentee = 0; mentee < mentorOf.size(); ++mentee) {
        if (round.pinnedMentor[mentee] != Nobody)
            mentorOf[mentee] = round.pinnedMentor[mentee];
    }
    addProposals(round, mentorOf, result);
    addUnmatched(round, mentorOf, result, stop);
    if (stop.isCanceled())
        return canceled();
    // The certificate counts what stability adds; the gap is the same.
    result.outcome.certificate = {.optimal = certificate->optimal,
        .bound = result.outcome.totalScore + certificate->gap,
        .gap = certificate->gap};
    return result;
}

} // namespace mentorbook
