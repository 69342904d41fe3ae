#include "core/actions/matching/round_readiness.h"

#include "core/base/tr.h"

#include <algorithm>

namespace mentorbook {

namespace {

bool hasPlaces(const MatchingCandidate &mentor) { return mentor.capacity > 0; }

RoundObstacle obstacleOf(const RoundReadiness &r)
{
    if (r.mentors == 0 && r.mentees == 0)
        return RoundObstacle::NobodyTakesPart;
    if (r.mentors == 0)
        return RoundObstacle::NoMentor;
    if (r.mentees == 0)
        return RoundObstacle::NoMentee;
    if (r.waiting == 0)
        return RoundObstacle::EverybodyPaired;
    if (r.places == 0)
        return RoundObstacle::MentorsFull;
    return RoundObstacle::None;
}

// Missing for at least a fifth is worth a word before computing; a gap here and there is not.
bool isMany(qsizetype missing, qsizetype all) { return missing > 0 && missing * 5 >= all; }

} // namespace

Result<RoundReadiness> roundReadiness(Database &database, const Program &program, QDate today)
{
    RoundReadiness readiness;
    if (program.type != MentoringType::OneOnOne) {
        readiness.obstacle = RoundObstacle::NotOneOnOne;
        return readiness;
    }
    auto participants = participant_table::ofProgram(database, program.id);
    if (!participants)
        return passOn(participants);
    for (const ParticipantRow &row : *participants) {
        if (!takesPart(row, today))
            continue;
        readiness.mentors += mentors(row.participant);
        readiness.mentees += isMentored(row.participant);
    }
    auto input = matchingInput(database, program, {}, today, 0);
    if (!input)
        return passOn(input);
    readiness.mentorsWithPlaces = int(std::ranges::count_if(input->mentors, hasPlaces));
    for (const MatchingCandidate &mentor : input->mentors)
        readiness.places += mentor.capacity;
    readiness.waiting = int(input->mentees.size());
    readiness.obstacle = obstacleOf(readiness);
    return readiness;
}

QString explain(const RoundReadiness &r)
{
    switch (r.obstacle) {
    case RoundObstacle::None:
        return Tr::tr("%1 with %2, %3.")
            .arg(Tr::tr("%n mentors", nullptr, r.mentorsWithPlaces),
                Tr::tr("%n places left", nullptr, r.places),
                Tr::tr("%n mentees waiting", nullptr, r.waiting));
    case RoundObstacle::NotOneOnOne:
        return Tr::tr(
            "This version pairs one-on-one programs only. Your program and its people are safe, and other "
            "kinds of mentoring are to come.");
    case RoundObstacle::NobodyTakesPart:
        return Tr::tr(
            "Nobody takes part yet. Enroll and approve mentors and mentees, and they can be paired.");
    case RoundObstacle::NoMentor:
        return Tr::tr("%1, but no mentor takes part yet. Approve at least one.")
            .arg(Tr::tr("%n mentees take part", nullptr, r.mentees));
    case RoundObstacle::NoMentee:
        return Tr::tr("%1, but no mentee takes part yet. Approve at least one.")
            .arg(Tr::tr("%n mentors take part", nullptr, r.mentors));
    case RoundObstacle::EverybodyPaired:
        return Tr::tr("Everybody is paired: %1. Nothing is left to match.")
            .arg(Tr::tr("all %n mentees have a mentor", nullptr, r.mentees));
    case RoundObstacle::MentorsFull:
        return Tr::tr(
            "%1, but no mentor has a place left. Raise a mentor's capacity, or ask one more mentor to join.")
            .arg(Tr::tr("%n mentees are waiting", nullptr, r.waiting));
    }
    Q_UNREACHABLE();
}

QStringList missingData(const MatchingInput &input)
{
    QStringList sentences;
    const auto weighs = [&](CriterionKind kind) {
        return std::ranges::any_of(
            input.criteria, [&](const Criterion &c) { return c.kind == kind && (c.weight > 0 || c.must); });
    };
    const auto lacking = [](const QList<MatchingCandidate> &people, auto lacks) {
        return int(std::ranges::count_if(people, lacks));
    };
    const auto say = [&](int missing, qsizetype all, const QString &sentence) {
        if (isMany(missing, all))
            sentences.append(sentence.arg(missing).arg(all));
    };
    if (weighs(CriterionKind::Skills)) {
        const int wanted = lacking(input.mentees, [](const auto &c) { return c.skillsWanted.isEmpty(); });
        say(wanted, input.mentees.size(),
            Tr::tr("Skills wanted are missing for %1 of %2 mentees; this counts half."));
        const int offered = lacking(input.mentors, [](const auto &c) { return c.skillsOffered.isEmpty(); });
        say(offered, input.mentors.size(),
            Tr::tr("Skills offered are missing for %1 of %2 mentors; they match no wanted skill."));
    }
    QList<MatchingCandidate> everybody = input.mentors;
    for (const MatchingCandidate &mentee : input.mentees) {
        if (std::ranges::find(input.mentors, mentee.participant, &MatchingCandidate::participant)
            == input.mentors.end())
            everybody.append(mentee);
    }
    if (weighs(CriterionKind::Department))
        say(lacking(everybody, [](const auto &c) { return c.department.isEmpty(); }), everybody.size(),
            Tr::tr("The department is missing for %1 of %2 people; this counts half."));
    if (weighs(CriterionKind::Location))
        say(lacking(everybody, [](const auto &c) { return c.location.isEmpty(); }), everybody.size(),
            Tr::tr("The location is missing for %1 of %2 people; this counts half."));
    if (weighs(CriterionKind::Experience))
        say(lacking(everybody, [](const auto &c) { return c.grade.isEmpty() && !c.hireDate; }),
            everybody.size(),
            Tr::tr("Grade and hire date are both missing for %1 of %2 people; this counts half."));
    return sentences;
}

} // namespace mentorbook
