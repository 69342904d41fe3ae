#include "core/actions/matching/rounds.h"

#include "core/actions/programs/programs.h"
#include "core/base/tr.h"
#include "core/storage/tables/pairing_table.h"
#include "core/storage/tables/people_table.h"
#include "core/storage/tables/program_table.h"
#include "core/storage/tables/round_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

bool takesAPlace(const Pairing &pairing)
{
    return pairing.state == PairingState::Trial || pairing.state == PairingState::Active
        || pairing.state == PairingState::Paused;
}

// Managers of a person, nearest first, as far up as the roster tells; a circle ends where it closes.
QList<PersonId> managerLine(const Person &person, const QHash<QString, Person> &byNumber)
{
    QList<PersonId> line;
    QString next = person.roster.managerNumber;
    while (!next.isEmpty()) {
        const auto manager = byNumber.constFind(next);
        if (manager == byNumber.constEnd() || manager->id == person.id || line.contains(manager->id))
            break;
        line.append(manager->id);
        next = manager->roster.managerNumber;
    }
    return line;
}

MatchingCandidate candidateOf(const ParticipantRow &row, const QHash<QString, Person> &byNumber)
{
    MatchingCandidate candidate;
    candidate.participant = row.participant.id;
    candidate.person = row.person.id;
    candidate.employeeNumber = row.person.roster.employeeNumber;
    candidate.name = displayName(row.person.roster);
    candidate.capacity = row.places;
    candidate.skillsOffered = row.participant.skillsOffered;
    candidate.skillsWanted = row.participant.skillsWanted;
    candidate.department = row.department();
    candidate.location = row.location();
    candidate.grade = row.person.roster.grade;
    candidate.hireDate = row.person.roster.hireDate;
    candidate.managers = managerLine(row.person, byNumber);
    return candidate;
}

Result<QHash<QString, Person>> peopleByNumber(Database &database)
{
    auto people = people_table::all(database);
    if (!people)
        return passOn(people);
    QHash<QString, Person> byNumber;
    for (const Person &person : *people)
        byNumber.insert(person.roster.employeeNumber, person);
    return byNumber;
}

QSet<ParticipantId> pairedMentees(const QList<Pairing> &pairings)
{
    QSet<ParticipantId> paired;
    for (const Pairing &pairing : pairings) {
        if (takesAPlace(pairing))
            paired.unite(QSet<ParticipantId>(pairing.mentees.begin(), pairing.mentees.end()));
    }
    return paired;
}

// Mentor and mentee of every pairing, running or ended.
QList<std::pair<ParticipantId, ParticipantId>> everPaired(const QList<Pairing> &pairings)
{
    QList<std::pair<ParticipantId, ParticipantId>> pairs;
    for (const Pairing &pairing : pairings) {
        for (const ParticipantId mentor : pairing.mentors) {
            for (const ParticipantId mentee : pairing.mentees)
                pairs.append({mentor, mentee});
        }
    }
    return pairs;
}

} // namespace

bool takesPart(const ParticipantRow &row, QDate on)
{
    return row.participant.state == ParticipantState::Approved && row.person.employed
        && row.participant.enrolledOn.value_or(on) <= on;
}

Result<MatchingInput> matchingInput(
    Database &database, const Program &program, const QList<Criterion> &criteria, QDate today, quint32 seed)
{
    if (program.type != MentoringType::OneOnOne)
        return failure(ErrorKind::Unsupported,
            Tr::tr("“%1” is not a one-on-one program; this version pairs one-on-one programs only.")
                .arg(program.name));
    auto byNumber = peopleByNumber(database);
    if (!byNumber)
        return passOn(byNumber);
    auto participants = participant_table::ofProgram(database, program.id);
    if (!participants)
        return passOn(participants);
    auto pairings = pairing_table::ofProgram(database, program.id);
    if (!pairings)
        return passOn(pairings);
    auto banned = participant_table::bannedPairs(database, program.id);
    if (!banned)
        return passOn(banned);

    MatchingInput input;
    input.criteria = criteria;
    input.today = today;
    input.seed = seed;
    const QSet<ParticipantId> paired = pairedMentees(*pairings);
    input.banned = everPaired(*pairings);
    for (const BannedPair &pair : *banned)
        input.banned.append({pair.mentor, pair.mentee});
    for (const ParticipantRow &row : *participants) {
        if (!takesPart(row, today))
            continue;
        if (mentors(row.participant) && row.places > 0)
            input.mentors.append(candidateOf(row, *byNumber));
        if (isMentored(row.participant) && !paired.contains(row.participant.id))
            input.mentees.append(candidateOf(row, *byNumber));
    }
    return input;
}

Result<QList<MatchingRound>> rounds(Database &database, ProgramId program)
{
    return round_table::summaries(database, program);
}

Result<MatchingRound> roundById(Database &database, RoundId id)
{
    auto round = round_table::byId(database, id);
    if (!round)
        return passOn(round);
    if (!*round)
        return failure(ErrorKind::NotFound, Tr::tr("This matching round is gone."));
    return **round;
}

Result<MatchingRound> findRound(Database &database, ProgramId program, const QString &name)
{
    auto all = round_table::summaries(database, program);
    if (!all)
        return passOn(all);
    if (all->isEmpty())
        return failure(ErrorKind::NotFound, Tr::tr("There is no matching round yet."));
    if (name.isEmpty())
        return roundById(database, all->first().id);
    QStringList names;
    for (const MatchingRound &round : *all) {
        if (round.name.compare(name, Qt::CaseInsensitive) == 0)
            return roundById(database, round.id);
        names.append(Tr::tr("“%1”").arg(round.name));
    }
    return failure(ErrorKind::NotFound,
        Tr::tr("No matching round is called “%1”. There is: %2.").arg(name, names.join(u", "_s)));
}

Result<QString> freeRoundName(Database &database, ProgramId program)
{
    auto all = round_table::summaries(database, program);
    if (!all)
        return passOn(all);
    for (int number = 1;; ++number) {
        const QString name = Tr::tr("Round %1").arg(number);
        if (std::ranges::none_of(*all, [&](const MatchingRound &round) { return round.name == name; }))
            return name;
    }
}

Result<RoundId> storeRound(Workspace &workspace, const MatchingRound &round, CriteriaUse use)
{
    Database &database = workspace.database();
    MatchingRound stored = round;
    stored.name = round.name.simplified();
    if (auto sound = checkRoundName(database, stored.program, stored.name); !sound)
        return passOn(sound);
    return workspace.perform({Operation::ComputeRound, 1, stored.name}, [&]() -> Result<RoundId> {
        if (use == CriteriaUse::AlsoByTheProgram) {
            if (auto set = setCriteria(workspace, stored.program, stored.criteria); !set)
                return passOn(set);
        }
        return round_table::insert(database, stored);
    });
}

Result<> checkRoundName(Database &database, ProgramId program, const QString &name)
{
    if (name.trimmed().isEmpty())
        return failure(ErrorKind::InvalidInput, Tr::tr("A matching round needs a name."));
    auto others = round_table::summaries(database, program);
    if (!others)
        return passOn(others);
    const bool taken = std::ranges::any_of(*others, [&](const MatchingRound &other) {
        return other.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
    });
    if (taken)
        return failure(ErrorKind::Conflict,
            Tr::tr("There is a matching round called “%1” already.").arg(name.simplified()));
    return {};
}

Result<> removeRound(Workspace &workspace, RoundId id)
{
    auto round = roundById(workspace.database(), id);
    if (!round)
        return passOn(round);
    return workspace.perform({Operation::DeleteRound, 1, round->name},
        [&] { return round_table::remove(workspace.database(), id); });
}

Result<QStringList> changesSince(Database &database, const MatchingRound &round, QDate start)
{
    auto byNumber = peopleByNumber(database);
    if (!byNumber)
        return passOn(byNumber);
    auto participants = participant_table::ofProgram(database, round.program);
    if (!participants)
        return passOn(participants);
    auto pairings = pairing_table::ofProgram(database, round.program);
    if (!pairings)
        return passOn(pairings);
    auto banned = participant_table::bannedPairs(database, round.program);
    if (!banned)
        return passOn(banned);

    QHash<ParticipantId, ParticipantRow> rows;
    for (const ParticipantRow &row : *participants)
        rows.insert(row.participant.id, row);
    QSet<std::pair<ParticipantId, ParticipantId>> bans;
    for (const BannedPair &pair : *banned)
        bans.insert({pair.mentor, pair.mentee});
    const QSet<ParticipantId> paired = pairedMentees(*pairings);
    QSet<std::pair<ParticipantId, ParticipantId>> ended;
    for (const auto &pair : everPaired(*pairings)) {
        if (!paired.contains(pair.second))
            ended.insert(pair);
    }

    QStringList changes;
    QSet<ParticipantId> full; // said once
    for (const Proposal &proposal : round.outcome.proposals) {
        for (const ParticipantId member : proposal.mentors + proposal.mentees) {
            if (!takesPart(rows[member], start))
                changes.append(
                    Tr::tr("%1 no longer takes part.").arg(displayName(rows[member].person.roster)));
        }
        for (const ParticipantId mentee : proposal.mentees) {
            if (paired.contains(mentee))
                changes.append(
                    Tr::tr("%1 has been paired since.").arg(displayName(rows[mentee].person.roster)));
        }
        for (const ParticipantId mentor : proposal.mentors) {
            const Person &mentorPerson = rows[mentor].person;
            const QString mentorName = displayName(mentorPerson.roster);
            rows[mentor].places -= int(proposal.mentees.size());
            if (rows[mentor].places < 0 && !full.contains(mentor)) {
                full.insert(mentor);
                changes.append(Tr::tr("%1 has no place left for all mentees of this round.").arg(mentorName));
            }
            for (const ParticipantId mentee : proposal.mentees) {
                const Person &menteePerson = rows[mentee].person;
                const QString menteeName = displayName(menteePerson.roster);
                if (bans.contains({mentor, mentee}))
                    changes.append(Tr::tr("%1 and %2 have been banned since.").arg(mentorName, menteeName));
                else if (ended.contains({mentor, mentee}))
                    changes.append(
                        Tr::tr("%1 and %2 have been a pair since, which ended.").arg(mentorName, menteeName));
                if (managerLine(menteePerson, *byNumber).contains(mentorPerson.id))
                    changes.append(Tr::tr("%1 reports to %2 now.").arg(menteeName, mentorName));
                else if (managerLine(mentorPerson, *byNumber).contains(menteePerson.id))
                    changes.append(Tr::tr("%1 reports to %2 now.").arg(mentorName, menteeName));
            }
        }
    }
    return changes;
}

Result<int> publishRound(Workspace &workspace, RoundId id, QDate start)
{
    Database &database = workspace.database();
    auto round = roundById(database, id);
    if (!round)
        return passOn(round);
    if (round->published)
        return failure(ErrorKind::Conflict, Tr::tr("“%1” has been published already.").arg(round->name));
    if (round->outcome.proposals.isEmpty())
        return failure(ErrorKind::Conflict,
            Tr::tr("“%1” proposes no pair, so there is nothing to publish.").arg(round->name));
    auto program = program_table::byId(database, round->program);
    if (!program)
        return passOn(program);
    if (!*program)
        return failure(ErrorKind::NotFound, Tr::tr("This program is gone."));
    auto outdated = changesSince(database, *round, start);
    if (!outdated)
        return passOn(outdated);
    if (!outdated->isEmpty())
        return failure(
            ErrorKind::Conflict, Tr::tr("%1 Compute a new round, then publish that.").arg(outdated->first()));

    const PairingState state = (*program)->trialDays > 0 ? PairingState::Trial : PairingState::Active;
    const qsizetype count = round->outcome.proposals.size();
    return workspace.perform({Operation::PublishRound, count}, [&]() -> Result<int> {
        for (const Proposal &proposal : round->outcome.proposals) {
            auto stored = pairing_table::insert(database,
                {.id = {},
                    .program = round->program,
                    .round = id,
                    .mentors = proposal.mentors,
                    .mentees = proposal.mentees,
                    .state = state,
                    .startedOn = start,
                    .endedOn = std::nullopt,
                    .endReason = {},
                    .score = proposal.score,
                    .cadenceDays = std::nullopt});
            if (!stored)
                return passOn(stored);
        }
        if (auto marked = round_table::markPublished(database, id); !marked)
            return passOn(marked);
        return int(count);
    });
}

Result<> banPair(Workspace &workspace, ProgramId program, const BannedPair &pair)
{
    auto title = QStringList();
    for (const ParticipantId id : {pair.mentor, pair.mentee}) {
        auto row = participant_table::byId(workspace.database(), id);
        if (!row)
            return passOn(row);
        if (!*row)
            return failure(ErrorKind::NotFound, Tr::tr("This participant is gone."));
        title.append(displayName((*row)->person.roster));
    }
    return workspace.perform({Operation::BanPairing, 1, title.join(u" & "_s)},
        [&] { return participant_table::ban(workspace.database(), program, pair); });
}

} // namespace mentorbook
