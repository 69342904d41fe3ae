#include "core/matching/rounds/group_round.h"

#include "core/base/tr.h"
#include "core/matching/certificate.h"
#include "core/matching/explanation.h"
#include "core/matching/rounds/pair_round.h"
#include "core/matching/solving/group_solver.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

// How alike mentees are: what they want, aim at and like, where and when they work.
MatchingInput similarityInput(const MatchingInput &input)
{
    MatchingInput alike = input;
    alike.type = MentoringType::Peer;
    alike.mentors.clear();
    alike.criteria.clear();
    int weights = 0;
    for (Criterion criterion : input.criteria) {
        switch (criterion.kind) {
        case CriterionKind::Skills:
        case CriterionKind::Goals:
        case CriterionKind::Interests:
        case CriterionKind::Values:
        case CriterionKind::WorkingHours:
        case CriterionKind::Language:
        case CriterionKind::Location:
            criterion.must = false;
            weights += criterion.weight;
            alike.criteria.append(criterion);
            break;
        default:
            break;
        }
    }
    if (weights == 0)
        alike.criteria = {{.kind = CriterionKind::Skills, .weight = 1}};
    for (MatchingCandidate &mentee : alike.mentees)
        mentee.skillsOffered = mentee.skillsWanted;
    alike.rules.peer = PeerRule::Anybody;
    alike.rules.minimumScore = 0;
    alike.banned.clear();
    alike.ended.clear();
    return alike;
}

// A capacity of one or two says that the mentor takes part, not how large a group may be.
int limitOf(const MatchingCandidate &mentor, int groupSize)
{
    if (mentor.capacity <= 0)
        return 0;
    return mentor.capacity < GroupProblem::Smallest ? groupSize : std::min(mentor.capacity, groupSize);
}

GroupProblem problemOf(const PreparedRound &round, const Scorer &similarity)
{
    const MatchingInput &input = round.input;
    GroupProblem problem{.mentees = int(input.mentees.size()), .mentors = int(input.mentors.size())};
    for (const MatchingCandidate &mentor : input.mentors)
        problem.limit.push_back(limitOf(mentor, input.groupSize));
    problem.fit.assign(size_t(problem.mentors) * size_t(problem.mentees), GroupProblem::NoPair);
    std::vector<kernels::Points> row(size_t(std::max(problem.mentors, problem.mentees)));
    for (int mentee = 0; mentee < problem.mentees; ++mentee) {
        round.scorer->rows(mentee, mentee + 1, row.data());
        const int pinned = round.pinnedMentor[size_t(mentee)];
        problem.pinned.push_back(pinned != Nobody);
        for (int mentor = 0; mentor < problem.mentors; ++mentor) {
            if (row[size_t(mentor)] != kernels::NoPair && (pinned == Nobody || pinned == mentor))
                problem.fit[size_t(mentor) * size_t(problem.mentees) + size_t(mentee)]
                    = row[size_t(mentor)] + (round.isExisting(mentor, mentee) ? input.aim.stability : 0);
        }
    }
    constexpr int Tile = 64; // the other direction costs less for many rows at once
    std::vector<kernels::Points> rows(size_t(Tile) * size_t(problem.mentees));
    problem.similarity.resize(size_t(problem.mentees) * size_t(problem.mentees));
    for (int first = 0; first < problem.mentees; first += Tile) {
        const int last = std::min(first + Tile, problem.mentees);
        similarity.rows(first, last, rows.data());
        std::transform(rows.begin(), rows.begin() + qsizetype(last - first) * problem.mentees,
            problem.similarity.begin() + qsizetype(first) * problem.mentees, [](kernels::Points points) {
                return points == kernels::NoPair ? GroupProblem::NoPair : int(points);
            });
    }
    return problem;
}

// The group's points by criterion, half of them with the mentor and half among the mentees, so that all of
// them add up to its score.
QList<CriterionPoints> whyOf(const PreparedRound &round, const MatchingInput &alike, const Scorer &similarity,
    int mentor, const std::vector<int> &mentees, int score)
{
    using explanation::Key;
    struct Part
    {
        CriterionPoints points;
        qint64 sum = 0; // over `count` pairs
        qint64 count = 1;
    };
    QList<Part> parts;
    const auto add = [&](qsizetype first, const QList<CriterionPoints> &why, Key key) {
        for (qsizetype i = 0; i < why.size(); ++i) {
            if (first + i == parts.size()) {
                CriterionPoints points = why[i];
                points.values = {explanation::value(key, QString::number(mentees.size()))};
                parts.append({points, 0, 0});
            }
            parts[first + i].sum += why[i].points;
            ++parts[first + i].count;
        }
    };
    for (const int mentee : mentees)
        add(0, round.scorer->why(round.input, mentor, mentee), Key::GroupWithMentor);
    const qsizetype withMentor = parts.size();
    for (size_t i = 0; i < mentees.size(); ++i) {
        for (size_t k = 0; k < i; ++k)
            add(withMentor, similarity.why(alike, mentees[i], mentees[k]), Key::GroupAmongMentees);
    }
    QList<CriterionPoints> all;
    int of = 0;
    int points = 0;
    qint64 ofSoFar = 0;
    for (Part &part : parts) {
        ofSoFar += part.points.of;
        part.points.of = int((ofSoFar + 1) / 2) - of;
        of += part.points.of;
        part.points.points = std::clamp(int((part.sum + part.count) / (2 * part.count)), 0, part.points.of);
        points += part.points.points;
        all.append(part.points);
    }
    // Whole numbers rarely add up: the largest part takes what is left.
    if (!all.isEmpty()) {
        const auto largest = std::ranges::max_element(all, {}, &CriterionPoints::of);
        largest->points = std::clamp(largest->points + score - points, 0, largest->of);
    }
    return all;
}

} // namespace

Result<ComputedRound> computeGroups(const PreparedRound &round, StopSignal &stop)
{
    const MatchingInput &input = round.input;
    constexpr qint64 MostCells = 16'000'000;
    if (qint64(input.mentees.size()) * std::max(input.mentees.size(), input.mentors.size()) > MostCells)
        return failure(ErrorKind::Unsupported,
            Tr::tr("Groups can be formed of up to %1 people in one round.").arg(QLocale().toString(4'000)));
    const MatchingInput alike = similarityInput(input);
    Result<Scorer> similarity = Scorer::of(alike);
    if (!similarity)
        return passOn(similarity);
    const GroupProblem problem = problemOf(round, *similarity);
    const GroupSolution solution = solveGroups(problem, stop, {.seed = input.seed});
    if (stop.isCanceled())
        return failure(ErrorKind::Canceled, Tr::tr("The computation was canceled."));
    Result<Certificate> certificate = certify(problem, solution);
    if (!certificate)
        return passOn(certificate);

    ComputedRound result;
    std::vector<std::vector<int>> groups(static_cast<size_t>(problem.mentors));
    for (int mentee = 0; mentee < problem.mentees; ++mentee) {
        const int mentor = solution.mentorOf[size_t(mentee)];
        const MatchingCandidate &person = input.mentees[mentee];
        result.detail.choicesMade += !person.choices.isEmpty();
        result.detail.existing += int(round.existing[size_t(mentee)].size());
        if (mentor != Nobody) {
            groups[size_t(mentor)].push_back(mentee);
            result.detail.choicesMet += person.choices.contains(input.mentors[mentor].participant);
            result.detail.kept += round.isExisting(mentor, mentee);
        } else if (const int pinned = round.pinnedMentor[size_t(mentee)]; pinned != Nobody) {
            return failure(ErrorKind::InvalidInput,
                Tr::tr("%1 is pinned to %2, but no group of three can be formed there.")
                    .arg(person.name, input.mentors[pinned].name));
        }
    }
    for (int mentor = 0; mentor < problem.mentors; ++mentor) {
        std::vector<int> &group = groups[size_t(mentor)];
        if (group.empty())
            continue;
        std::ranges::sort(group, {}, [&](int mentee) { return input.mentees[mentee].employeeNumber; });
        qint64 worth = groupWorth(problem, mentor, group);
        const qint64 size = std::ssize(group);
        for (const int mentee : group)
            worth -= round.isExisting(mentor, mentee) ? input.aim.stability / 2 : 0;
        Proposal proposal{.mentors = {input.mentors[mentor].participant},
            .mentees = {},
            .score = int(std::clamp<qint64>((worth + size / 2) / size, 0, FullScore)),
            .why = {}};
        for (const int mentee : group)
            proposal.mentees.append(input.mentees[mentee].participant);
        proposal.why = whyOf(round, alike, *similarity, mentor, group, proposal.score);
        result.outcome.totalScore += worth;
        result.outcome.matched += int(size);
        result.outcome.proposals.append(std::move(proposal));
    }
    std::ranges::stable_sort(result.outcome.proposals, std::ranges::greater(), &Proposal::score);
    if (!result.outcome.proposals.isEmpty())
        result.detail.worst = result.outcome.proposals.last().score;

    std::vector<int> without;
    for (int mentee = 0; mentee < problem.mentees; ++mentee) {
        if (solution.mentorOf[size_t(mentee)] == Nobody)
            without.push_back(mentee);
    }
    std::ranges::sort(without, {}, [&](int mentee) { return input.mentees[mentee].employeeNumber; });
    for (const int mentee : without) {
        Unmatched unmatched{.participant = input.mentees[mentee].participant};
        for (int mentor = 0; mentor < problem.mentors; ++mentor) {
            if (problem.fitOf(mentor, mentee) == GroupProblem::NoPair) {
                ++unmatched.forbidden;
                continue;
            }
            ++unmatched.candidates;
            unmatched.places += problem.limit[size_t(mentor)];
        }
        unmatched.reason
            = unmatched.candidates > 0 ? UnmatchedReason::MentorsFull : UnmatchedReason::RulesForbidAll;
        result.outcome.unmatched.append(unmatched);
        result.detail.unmatched.append({input.mentees[mentee].participant, ruleCounts(round, mentee)});
    }
    result.outcome.certificate = {.optimal = certificate->optimal,
        .bound = result.outcome.totalScore + certificate->gap,
        .gap = certificate->gap};
    return result;
}

} // namespace mentorbook
