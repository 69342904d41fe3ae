#include "core/matching/round.h"

#include "core/base/tr.h"
#include "core/matching/seeded_order.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace mentorbook {

namespace {

QString nameOf(const MatchingCandidate &candidate)
{
    return candidate.name.isEmpty() ? candidate.employeeNumber : candidate.name;
}

std::optional<QString> firstTwice(const QList<MatchingCandidate> &candidates)
{
    QSet<ParticipantId> participants;
    QSet<PersonId> people;
    for (const MatchingCandidate &candidate : candidates) {
        if (participants.contains(candidate.participant)
            || (!candidate.person.isNull() && people.contains(candidate.person)))
            return nameOf(candidate);
        participants.insert(candidate.participant);
        people.insert(candidate.person);
    }
    return {};
}

Result<> check(const MatchingInput &input)
{
    const auto invalid = [](const QString &message) { return failure(ErrorKind::InvalidInput, message); };
    if (input.mentors.isEmpty())
        return invalid(Tr::tr("No mentor takes part. Approve at least one mentor before matching."));
    if (input.mentees.isEmpty())
        return invalid(
            Tr::tr("No mentee is waiting for a mentor. Approve at least one mentee before matching."));
    if (const auto name = firstTwice(input.mentors))
        return invalid(Tr::tr("%1 is there twice as a mentor.").arg(*name));
    if (const auto name = firstTwice(input.mentees))
        return invalid(Tr::tr("%1 is there twice as a mentee.").arg(*name));
    bool places = false;
    for (const MatchingCandidate &mentor : input.mentors) {
        if (mentor.capacity < 0)
            return invalid(Tr::tr("%1 has the capacity %2; it cannot be below 0.")
                    .arg(nameOf(mentor), QLocale().toString(mentor.capacity)));
        places = places || mentor.capacity > 0;
    }
    if (!places)
        return invalid(
            Tr::tr("No mentor has a place left. Raise a mentor's capacity, or ask one more mentor."));
    return {};
}

// Lists in the order that decides ties. Employee numbers are unique; where there are none, the participant's
// number stands in.
QList<MatchingCandidate> ordered(QList<MatchingCandidate> candidates, quint32 seed)
{
    std::ranges::sort(candidates, {}, &MatchingCandidate::participant);
    QStringList keys;
    for (const MatchingCandidate &candidate : candidates)
        keys.append(candidate.employeeNumber.isEmpty() ? QString::number(candidate.participant.value())
                                                       : candidate.employeeNumber);
    QList<MatchingCandidate> result;
    result.reserve(candidates.size());
    for (const qsizetype index : seededOrder(keys, seed))
        result.append(candidates[index]);
    return result;
}

std::unexpected<Error> canceled()
{
    return failure(ErrorKind::Canceled, Tr::tr("The computation was canceled."));
}

// Why mentees have no mentor, for the first level of the objective: places and people. Runs over the arcs
// twice.
QList<Unmatched> unmatchedOf(
    const MatchingInput &input, const AssignmentProblem &problem, const AssignmentSolution &solution)
{
    std::vector<int> mentees; // unmatched
    for (int mentee = 0; mentee < problem.mentees; ++mentee) {
        if (solution.mentorOf[size_t(mentee)] == Nobody)
            mentees.push_back(mentee);
    }
    std::ranges::sort(mentees, {}, [&](int mentee) { return input.mentees[mentee].employeeNumber; });

    QSet<PersonId> mentorPeople;
    QSet<ParticipantId> mentorParticipants;
    for (const MatchingCandidate &mentor : input.mentors) {
        mentorPeople.insert(mentor.person);
        mentorParticipants.insert(mentor.participant);
    }
    std::vector<size_t> firstArc(size_t(problem.mentees) + 1); // the arcs stand by mentee
    for (const ScoredArc &arc : problem.arcs)
        ++firstArc[size_t(arc.mentee) + 1];
    for (size_t mentee = 0; mentee < size_t(problem.mentees); ++mentee)
        firstArc[mentee + 1] += firstArc[mentee];
    const auto arcsOf = [&](int mentee) {
        return std::ranges::subrange(problem.arcs.begin() + qsizetype(firstArc[size_t(mentee)]),
            problem.arcs.begin() + qsizetype(firstArc[size_t(mentee) + 1]));
    };

    QList<Unmatched> result;
    for (const int mentee : mentees) {
        const MatchingCandidate &person = input.mentees[mentee];
        Unmatched unmatched{.participant = person.participant};
        std::vector<bool> hasPlaces(size_t(problem.mentors));
        for (const ScoredArc &arc : arcsOf(mentee)) {
            ++unmatched.candidates;
            unmatched.places += std::min(problem.capacity[size_t(arc.mentor)], problem.mentees);
            hasPlaces[size_t(arc.mentor)] = problem.capacity[size_t(arc.mentor)] > 0;
        }
        const bool isMentorToo = mentorParticipants.contains(person.participant)
            || (!person.person.isNull() && mentorPeople.contains(person.person));
        unmatched.forbidden = problem.mentors - unmatched.candidates - (isMentorToo ? 1 : 0);
        for (int rival = 0; unmatched.places > 0 && rival < problem.mentees; ++rival) {
            unmatched.rivals += std::ranges::any_of(
                arcsOf(rival), [&](const ScoredArc &arc) { return hasPlaces[size_t(arc.mentor)]; });
        }
        if (unmatched.candidates > 0)
            unmatched.reason = UnmatchedReason::MentorsFull;
        else if (unmatched.forbidden > 0)
            unmatched.reason = UnmatchedReason::RulesForbidAll;
        else
            unmatched.reason = UnmatchedReason::NoOtherSide;
        result.append(unmatched);
    }
    return result;
}

} // namespace

Result<RoundOutcome> computeRound(
    const MatchingInput &unordered, Progress &progress, const SolverOptions &options)
{
    if (Result<> sound = check(unordered); !sound)
        return passOn(sound);
    MatchingInput input = unordered;
    input.mentors = ordered(unordered.mentors, input.seed);
    input.mentees = ordered(unordered.mentees, input.seed);
    Result<Scorer> scorer = Scorer::of(input);
    if (!scorer)
        return passOn(scorer);

    AssignmentProblem problem{.mentees = int(input.mentees.size()), .mentors = int(input.mentors.size())};
    for (const MatchingCandidate &mentor : std::as_const(input.mentors))
        problem.capacity.push_back(mentor.capacity);
    problem.arcs.reserve(size_t(std::min<qint64>(qint64(problem.mentees) * problem.mentors, 40'000'000)));
    for (int mentee = 0; mentee < problem.mentees; ++mentee) {
        if (progress.isCanceled())
            return canceled();
        for (int mentor = 0; mentor < problem.mentors; ++mentor) {
            const int score = scorer->score(mentor, mentee);
            if (score != Scorer::Forbidden)
                problem.arcs.push_back({mentee, mentor, score});
        }
        if (Result<> fits = checkArcCount(problem.arcs.size()); !fits)
            return passOn(fits);
    }

    Result<AssignmentSolution> solution = solve(problem, progress, options);
    if (!solution)
        return passOn(solution);

    RoundOutcome outcome;
    outcome.matched = solution->matched;
    outcome.totalScore = solution->total;
    outcome.certificate = solution->certificate;
    std::vector<int> matched;
    for (int mentee = 0; mentee < problem.mentees; ++mentee) {
        if (solution->mentorOf[size_t(mentee)] != Nobody)
            matched.push_back(mentee);
    }
    const auto scoreOf
        = [&](int mentee) { return scorer->score(solution->mentorOf[size_t(mentee)], mentee); };
    std::ranges::sort(matched, {},
        [&](int mentee) { return std::pair(-scoreOf(mentee), input.mentees[mentee].employeeNumber); });
    for (const int mentee : matched) {
        const int mentor = solution->mentorOf[size_t(mentee)];
        outcome.proposals.append({.mentors = {input.mentors[mentor].participant},
            .mentees = {input.mentees[mentee].participant},
            .score = scoreOf(mentee),
            .why = scorer->why(input, mentor, mentee)});
    }
    outcome.unmatched = unmatchedOf(input, problem, *solution);
    return outcome;
}

} // namespace mentorbook
