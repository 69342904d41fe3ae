#include "core/base/tr.h"
#include "core/matching/round_questions.h"
#include "core/matching/rounds/prepared_round.h"
#include "core/matching/solving/row_solver.h"
#include "core/matching/solving/stop_signal.h"

#include <algorithm>

namespace mentorbook {

namespace {

int indexOf(const QList<MatchingCandidate> &people, ParticipantId participant)
{
    const auto found = std::ranges::find(people, participant, &MatchingCandidate::participant);
    return found == people.end() ? Nobody : int(found - people.begin());
}

QHash<ParticipantId, ParticipantId> mentorsIn(const RoundOutcome &outcome)
{
    QHash<ParticipantId, ParticipantId> mentors;
    for (const Proposal &proposal : outcome.proposals) {
        for (const ParticipantId mentee : proposal.mentees)
            mentors.insert(mentee, proposal.mentors.value(0));
    }
    return mentors;
}

int matchedWith(const MatchingInput &input, Progress &progress, Result<> &failed)
{
    Result<RoundOutcome> outcome = computeRound(input, progress);
    if (!outcome) {
        failed = passOn(outcome);
        return 0;
    }
    return outcome->matched;
}

} // namespace

Result<WhyNot> whyNot(
    const MatchingInput &input, ParticipantId mentorId, ParticipantId menteeId, Progress &progress)
{
    if (input.type != MentoringType::OneOnOne && input.type != MentoringType::Reverse)
        return failure(ErrorKind::Unsupported, Tr::tr("This can be asked about a mentor and a mentee only."));
    Result<PreparedRound> round = prepareRound(input);
    if (!round)
        return passOn(round);
    const int mentor = indexOf(round->input.mentors, mentorId);
    const int mentee = indexOf(round->input.mentees, menteeId);
    if (mentor == Nobody || mentee == Nobody)
        return failure(ErrorKind::NotFound, Tr::tr("One of these two does not take part in the round."));

    // The prices of the round; with a raised worst pair they are those before it was raised, and a bound too.
    StopSignal stop(progress, {});
    RowProblem problem{.scores = round->rows.get(), .capacity = round->capacity};
    problem.reward = input.aim.aim == Aim::QualityFirst ? -input.aim.acceptable
                                                        : rewardOfMostMatches(problem, round->highestScore());
    RowSolver solver(problem, stop);
    const RowSolution solution = solver.solve();
    if (!solution.finished)
        return failure(ErrorKind::Canceled, Tr::tr("The computation was canceled."));
    std::vector<ScoreRows::Points> buffer;
    const ScoreRows::Points *row = round->rows->block(mentee, mentee + 1, buffer);
    const auto netOf = [&](int other) { return row[other] + problem.reward - solution.price[size_t(other)]; };
    qint64 value = 0;
    for (int other = 0; other < problem.mentors(); ++other) {
        if (row[other] != kernels::NoPair && problem.capacity[size_t(other)] > 0)
            value = std::max(value, netOf(other));
    }

    Result<RoundOutcome> before = computeRound(input, progress);
    if (!before)
        return passOn(before);
    const QHash<ParticipantId, ParticipantId> mentorOf = mentorsIn(*before);
    WhyNot answer{.mentor = mentorId, .mentee = menteeId};
    if (const auto has = mentorOf.constFind(menteeId); has != mentorOf.constEnd()) {
        answer.has = *has;
        answer.hasScore = round->scorer->score(indexOf(round->input.mentors, *has), mentee);
        answer.proposed = *has == mentorId;
    }
    for (int other = 0; other < problem.mentors(); ++other) {
        const ParticipantId id = round->input.mentors[other].participant;
        if (other != mentor && answer.has != id && row[other] != kernels::NoPair
            && problem.capacity[size_t(other)] > 0)
            answer.alternatives.append({.mentor = id,
                .score = round->scorer->score(other, mentee),
                .atLeast = value - netOf(other)});
    }
    std::ranges::stable_sort(answer.alternatives, {},
        [](const Alternative &alternative) { return std::pair(alternative.atLeast, -alternative.score); });
    constexpr qsizetype Shown = 3;
    answer.alternatives.resize(std::min(answer.alternatives.size(), Shown));

    if (const auto rule = round->scorer->blocking(mentor, mentee)) {
        answer.rule = rule;
        if (*rule == PairRule::Must)
            answer.must = round->scorer->failedMust(mentor, mentee);
        return answer;
    }
    answer.score = round->scorer->score(mentor, mentee);
    if (answer.proposed)
        return answer;
    MatchingInput with = input;
    with.pins.append({mentorId, menteeId});
    Result<RoundOutcome> after = computeRound(with, progress);
    if (!after)
        return passOn(after);
    if (round->pinnedMentor[size_t(mentee)] == Nobody && row[mentor] != kernels::NoPair)
        answer.atLeast = value - netOf(mentor);
    answer.fewerMatched = before->matched - after->matched;
    answer.costs = before->totalScore - after->totalScore;
    const QHash<ParticipantId, ParticipantId> mentorAfter = mentorsIn(*after);
    for (const MatchingCandidate &other : std::as_const(round->input.mentees)) {
        answer.changed += other.participant != menteeId
            && mentorOf.value(other.participant) != mentorAfter.value(other.participant);
    }
    return answer;
}

Result<QList<Relaxation>> relaxations(const MatchingInput &given, Progress &progress)
{
    MatchingInput input = given;
    input.aim.fair = false; // does not change how many are matched
    if (input.aim.aim == Aim::NobodyEnvies)
        input.aim.aim = Aim::MostMatches;
    Result<> failed;
    const int matched = matchedWith(input, progress, failed);
    QList<Relaxation> helpful;
    const auto consider = [&](Relaxation relaxation, const MatchingInput &changed) {
        if (!failed || changed == input)
            return false;
        relaxation.gain = matchedWith(changed, progress, failed) - matched;
        if (relaxation.gain > 0)
            helpful.append(relaxation);
        return relaxation.gain > 0;
    };
    using Kind = Relaxation::Kind;
    for (qsizetype i = 0; i < input.criteria.size(); ++i) {
        MatchingInput changed = input;
        changed.criteria[i].must = false;
        consider({.kind = Kind::LiftMust, .must = input.criteria[i].kind}, changed);
    }
    constexpr int Step = 500;
    const int minimum
        = std::max(input.rules.minimumScore, input.aim.aim == Aim::QualityFirst ? input.aim.acceptable : 0);
    for (int lower = minimum - Step; lower > -Step && minimum > 0; lower -= Step) {
        MatchingInput changed = input;
        changed.rules.minimumScore = changed.aim.acceptable = std::max(lower, 0);
        if (consider({.kind = Kind::LowerMinimum, .minimum = std::max(lower, 0)}, changed))
            break;
    }
    MatchingInput changed = input;
    changed.rules.manager = ManagerRule::DirectOnly;
    consider({.kind = Kind::DirectManagersOnly}, changed);
    changed = input;
    if (input.type == MentoringType::OneOnOne || input.type == MentoringType::Reverse) {
        for (MatchingCandidate &mentor : changed.mentors)
            ++mentor.capacity;
    }
    consider({.kind = Kind::AnotherPlace}, changed);
    changed = input;
    for (QList<MatchingCandidate> *people : {&changed.mentors, &changed.mentees}) {
        for (MatchingCandidate &candidate : *people)
            candidate.heldBack = false;
    }
    consider({.kind = Kind::LetIn}, changed);
    changed = input;
    changed.ended.clear();
    consider({.kind = Kind::AllowEnded}, changed);
    if (!failed)
        return passOn(failed);
    std::ranges::stable_sort(helpful, std::ranges::greater(), &Relaxation::gain);
    return helpful;
}

} // namespace mentorbook
