#include "core/matching/rounds/prepared_round.h"

#include "core/base/tr.h"
#include "core/matching/seeded_order.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace mentorbook {

namespace {

std::unexpected<Error> invalid(const QString &message) { return failure(ErrorKind::InvalidInput, message); }

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

Result<> checkPeople(const MatchingInput &input)
{
    if (input.type == MentoringType::Peer) {
        if (input.mentees.size() < 2)
            return invalid(
                Tr::tr("A peer round needs two people at least. Approve one more before matching."));
        if (const auto name = firstTwice(input.mentees))
            return invalid(Tr::tr("%1 is there twice.").arg(*name));
        return {};
    }
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

Result<> checkAim(const MatchingInput &input)
{
    const RoundAim &aim = input.aim;
    if (aim.acceptable < 0 || aim.acceptable > FullScore)
        return invalid(Tr::tr("The acceptable score is %1; it goes from 0 to 100.")
                .arg(QLocale().toString(aim.acceptable / 100.0)));
    if (aim.stability < 0 || aim.stability > FullScore)
        return invalid(Tr::tr("What keeping a pairing is worth is %1; it goes from 0 to 100.")
                .arg(QLocale().toString(aim.stability / 100.0)));
    if (input.groupSize < 3 || input.groupSize > 8)
        return invalid(Tr::tr("A group has 3 to 8 mentees, not %1.").arg(input.groupSize));
    if (aim.aim == Aim::NobodyEnvies && input.type != MentoringType::OneOnOne
        && input.type != MentoringType::Reverse)
        return failure(ErrorKind::Unsupported,
            Tr::tr("A stable round can be computed for pairs of a mentor and a mentee only."));
    return {};
}

// Lists in the order that decides ties. Employee numbers are unique; where there are none, the participant's
// number stands in.
QList<MatchingCandidate> ordered(const QList<MatchingCandidate> &candidates, quint32 seed)
{
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

QHash<ParticipantId, int> placesOf(const QList<MatchingCandidate> &candidates)
{
    QHash<ParticipantId, int> places;
    for (int i = 0; i < int(candidates.size()); ++i)
        places.insert(candidates[i].participant, i);
    return places;
}

Result<> pin(PreparedRound &round)
{
    const bool peers = round.isPeer();
    const QHash<ParticipantId, int> mentees = placesOf(round.input.mentees);
    const QHash<ParticipantId, int> mentors = peers ? mentees : placesOf(round.input.mentors);
    round.pinnedMentor.assign(size_t(round.input.mentees.size()), Nobody);
    for (const auto &[mentorId, menteeId] : round.input.pins) {
        const auto foundMentor = mentors.constFind(mentorId);
        const auto foundMentee = mentees.constFind(menteeId);
        if (foundMentor == mentors.constEnd() || foundMentee == mentees.constEnd())
            return invalid(
                Tr::tr("A pinned pair has somebody who does not take part, or who is paired already."));
        const int mentor = *foundMentor;
        const int mentee = *foundMentee;
        const QString mentorName = nameOf(round.mentor(mentor));
        const QString menteeName = nameOf(round.input.mentees[mentee]);
        int &pinned = round.pinnedMentor[size_t(mentee)];
        if (pinned == mentor)
            continue; // said twice
        if (const auto rule = round.scorer->blocking(mentor, mentee))
            return invalid(Tr::tr("%1 and %2 are pinned, but may not be paired: %3")
                    .arg(mentorName, menteeName, ruleSentence(*rule, mentorName, menteeName)));
        const bool mentorIsTaken = peers && round.pinnedMentor[size_t(mentor)] != Nobody;
        if (pinned != Nobody || mentorIsTaken) {
            const int twice = pinned != Nobody ? mentee : mentor;
            return invalid(Tr::tr("%1 is pinned to both %2 and %3; take one of the pins away.")
                    .arg(nameOf(round.input.mentees[twice]),
                        nameOf(round.mentor(round.pinnedMentor[size_t(twice)])),
                        twice == mentee ? mentorName : menteeName));
        }
        pinned = mentor;
        if (peers)
            round.pinnedMentor[size_t(mentor)] = mentee;
        else if (round.input.type != MentoringType::Group && --round.capacity[size_t(mentor)] < 0)
            return invalid(Tr::tr("More mentees are pinned to %1 than there are places: %2.")
                    .arg(mentorName, QLocale().toString(round.input.mentors[mentor].capacity)));
    }
    return {};
}

void findExisting(PreparedRound &round)
{
    const QHash<ParticipantId, int> mentees = placesOf(round.input.mentees);
    const QHash<ParticipantId, int> mentors = round.isPeer() ? mentees : placesOf(round.input.mentors);
    round.existing.resize(size_t(round.input.mentees.size()));
    const auto add = [&](ParticipantId mentor, ParticipantId mentee) {
        if (mentors.contains(mentor) && mentees.contains(mentee))
            round.existing[size_t(mentees[mentee])].push_back(mentors[mentor]);
    };
    for (const auto &[mentor, mentee] : round.input.existing) {
        add(mentor, mentee);
        if (round.isPeer())
            add(mentee, mentor);
    }
    for (std::vector<int> &list : round.existing) {
        std::ranges::sort(list);
        const auto twice = std::ranges::unique(list);
        list.erase(twice.begin(), twice.end());
    }
}

// Asks the scorer alone, which may be asked from several threads.
ScoreRows::Compute rowsOf(const PreparedRound &round)
{
    const Scorer *scorer = round.scorer.get();
    std::vector<int> pinnedColumns;
    for (size_t mentee = 0; round.isPeer() && mentee < round.pinnedMentor.size(); ++mentee) {
        if (round.pinnedMentor[mentee] != Nobody)
            pinnedColumns.push_back(int(mentee));
    }
    return [scorer, pinnedColumns, pinned = round.pinnedMentor, existing = round.existing,
               bonus = round.input.aim.stability](int first, int last, kernels::Points *scores) {
        scorer->rows(first, last, scores);
        const qsizetype mentors = scorer->mentors();
        for (int mentee = first; mentee < last; ++mentee, scores += mentors) {
            if (pinned[size_t(mentee)] != Nobody)
                kernels::fill(scores, mentors, kernels::NoPair);
            for (const int column : pinnedColumns)
                scores[column] = kernels::NoPair;
            for (const int mentor : existing[size_t(mentee)]) {
                if (scores[mentor] != kernels::NoPair)
                    scores[mentor] = kernels::Points(scores[mentor] + bonus);
            }
        }
    };
}

} // namespace

bool PreparedRound::isExisting(int mentorIndex, int mentee) const
{
    return std::ranges::binary_search(existing[size_t(mentee)], mentorIndex);
}

Result<PreparedRound> prepareRound(const MatchingInput &unordered)
{
    if (Result<> sound = checkPeople(unordered); !sound)
        return passOn(sound);
    if (Result<> sound = checkAim(unordered); !sound)
        return passOn(sound);
    PreparedRound round{.input = unordered};
    round.input.mentors
        = round.isPeer() ? QList<MatchingCandidate>() : ordered(unordered.mentors, unordered.seed);
    round.input.mentees = ordered(unordered.mentees, unordered.seed);
    if (round.input.aim.aim == Aim::QualityFirst)
        round.input.rules.minimumScore = std::max(round.input.rules.minimumScore, round.input.aim.acceptable);
    Result<Scorer> scorer = Scorer::of(round.input);
    if (!scorer)
        return passOn(scorer);
    round.scorer = std::make_unique<Scorer>(std::move(*scorer));
    for (const MatchingCandidate &mentor : std::as_const(round.input.mentors))
        round.capacity.push_back(mentor.capacity);
    if (Result<> pinned = pin(round); !pinned)
        return passOn(pinned);
    findExisting(round);
    round.rows = std::make_unique<ScoreRows>(
        int(round.scorer->mentees()), int(round.scorer->mentors()), rowsOf(round));
    return round;
}

QString ruleSentence(PairRule rule, const QString &mentor, const QString &mentee)
{
    switch (rule) {
    case PairRule::Oneself:
        return Tr::tr("they are the same person.");
    case PairRule::HeldBack:
        return Tr::tr("one of them is held back from this round.");
    case PairRule::Manager:
        return Tr::tr("%1 is a manager of %2.").arg(mentor, mentee);
    case PairRule::Report:
        return Tr::tr("%1 is a manager of %2.").arg(mentee, mentor);
    case PairRule::Banned:
        return Tr::tr("the pair is banned.");
    case PairRule::Ended:
        return Tr::tr("they were a pair before, and it ended.");
    case PairRule::Avoided:
        return Tr::tr("one of them has asked not to be paired with the other.");
    case PairRule::NotJunior:
        return Tr::tr("%1 is not junior to %2, as reverse mentoring wants.").arg(mentor, mentee);
    case PairRule::SeniorityUnknown:
        return Tr::tr("neither grades nor hire dates tell whether %1 is junior to %2.").arg(mentor, mentee);
    case PairRule::OtherLevel:
        return Tr::tr("they are not of the same level.");
    case PairRule::OtherAgeGroup:
        return Tr::tr("they are not of the same age group.");
    case PairRule::LevelUnknown:
        return Tr::tr("the level or age group of one of them is not known.");
    case PairRule::Must:
        return Tr::tr("a criterion that must hold does not.");
    case PairRule::MinimumScore:
        return Tr::tr("their score is below the minimum.");
    }
    Q_UNREACHABLE();
}

} // namespace mentorbook
