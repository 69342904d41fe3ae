#include "core/actions/participants/readiness.h"

#include "core/base/tr.h"
#include "core/storage/tables/pairing_table.h"
#include "core/storage/tables/participant_table.h"
#include "core/storage/tables/participants/profile_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

bool isCounted(const ParticipantRow &row, ReadinessScope scope)
{
    if (!row.person.employed)
        return false;
    switch (row.participant.state) {
    case ParticipantState::Approved:
        return true;
    case ParticipantState::Invited:
    case ParticipantState::Applied:
    case ParticipantState::WaitListed:
        return scope == ReadinessScope::Expected;
    case ParticipantState::Declined:
    case ParticipantState::Withdrawn:
    case ParticipantState::Completed:
        return false;
    }
    Q_UNREACHABLE();
}

QSet<ParticipantId> paired(const QList<Pairing> &pairings)
{
    QSet<ParticipantId> mentees;
    for (const Pairing &pairing : pairings) {
        if (pairing.state != PairingState::Completed && pairing.state != PairingState::EndedEarly)
            mentees.unite(QSet<ParticipantId>(pairing.mentees.begin(), pairing.mentees.end()));
    }
    return mentees;
}

} // namespace

Result<Readiness> readiness(Database &database, const Program &program, QDate today, ReadinessScope scope)
{
    auto rows = participant_table::ofProgram(database, program.id);
    if (!rows)
        return passOn(rows);
    auto profiles = profile_table::ofProgram(database, program.id);
    if (!profiles)
        return passOn(profiles);
    auto answers = sensitive_table::ofProgram(database, program.id);
    if (!answers)
        return passOn(answers);
    auto attributes = profile_table::attributes(database, program.id);
    if (!attributes)
        return passOn(attributes);
    auto pairings = pairing_table::ofProgram(database, program.id);
    if (!pairings)
        return passOn(pairings);

    ReadinessInput input;
    input.today = today;
    input.minimumGroupSize = program.minimumGroupSize;
    const QSet<ParticipantId> withMentor = paired(*pairings);
    int capacity = 0;
    int mentorCount = 0;
    for (const ParticipantRow &row : *rows) {
        if (!isCounted(row, scope))
            continue;
        const Participant &participant = row.participant;
        const ParticipantProfile &profile = profiles->value(participant.id);
        ReadinessPerson person{.participant = participant.id,
            .mentors = mentors(participant),
            .isMentored = isMentored(participant),
            .hasMentor = withMentor.contains(participant.id),
            .places = row.places,
            .department = row.department(),
            .location = row.location(),
            .grade = row.person.roster.grade,
            .skillsOffered = participant.skillsOffered,
            .skillsWanted = participant.skillsWanted,
            .languages = profile.languages,
            .timeZone = profile.timeZone,
            .availability = profile.availability};
        // An attribute that is asked for has an answer of everybody, if only “not said”.
        for (const DiversityAttribute &attribute : *attributes)
            person.groups.insert(attribute.name, QString());
        for (const SensitiveAnswer &answer : answers->value(participant.id))
            person.groups.insert(answer.attribute, answer.value);
        if (person.mentors) {
            capacity += participant.capacity;
            ++mentorCount;
        }
        input.people.append(person);
    }
    if (mentorCount > 0)
        input.placesPerNewMentor = std::max(1, capacity / mentorCount);
    return readinessOf(input);
}

QStringList recruitingTexts(const Readiness &readiness)
{
    QStringList texts;
    for (const Recruiting &recruiting : readiness.recruit) {
        texts.append(recruiting.skill.isEmpty()
                ? Tr::tr("%n more mentors", nullptr, recruiting.mentors)
                : Tr::tr("%n more mentors who offer %1", nullptr, recruiting.mentors).arg(recruiting.skill));
    }
    return texts;
}

QString explain(const Readiness &readiness)
{
    if (readiness.mentees == 0)
        return Tr::tr("No mentee is without a mentor.");
    const QString sides
        = Tr::tr("%1, %2.").arg(Tr::tr("%n mentees need a mentor", nullptr, readiness.mentees),
            Tr::tr("%n places are free", nullptr, readiness.places));
    if (readiness.served == readiness.mentees)
        return sides + u' ' + Tr::tr("Each of them can have a mentor who offers something they want.");
    return sides + u' '
        + Tr::tr("At most %1 of them can have a mentor who offers something they want.")
              .arg(readiness.served);
}

QString nameOf(const PoolGroup &group)
{
    QStringList names;
    for (const QString &name : group.names)
        names.append(name.isEmpty() ? Tr::tr("not said") : name);
    constexpr qsizetype most = 4;
    if (names.size() <= most)
        return names.join(u", "_s);
    const int more = int(names.size() - most + 1);
    return Tr::tr("%1 and %n more", nullptr, more).arg(names.mid(0, most - 1).join(u", "_s));
}

} // namespace mentorbook
