#include "core/actions/programs/participants.h"

#include "core/actions/participants/skills.h"
#include "core/base/tr.h"
#include "core/exchange/mapping/cell_values.h"
#include "core/storage/tables/pairing_table.h"
#include "core/storage/tables/participant_table.h"
#include "core/storage/tables/people_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr int mostMentees = 50;

Participant tidiedUp(const Participant &draft, const SkillCatalog &skills)
{
    Participant participant = draft;
    participant.skillsOffered = skills.canonical(skillsFrom(textOfSkills(draft.skillsOffered)));
    participant.skillsWanted = skills.canonical(skillsFrom(textOfSkills(draft.skillsWanted)));
    participant.department = draft.department.simplified();
    participant.location = draft.location.simplified();
    return participant;
}

Result<> checkCapacity(const Participant &participant)
{
    if (participant.capacity >= 0 && participant.capacity <= mostMentees)
        return {};
    return failure(ErrorKind::InvalidInput,
        Tr::tr("A mentor takes 0 to %1 mentees at once, not %2.").arg(mostMentees).arg(participant.capacity));
}

// A mentor in a running pairing stays a mentor, a mentee stays one.
Result<> checkRole(Database &database, const Participant &participant, const QString &name)
{
    auto pairings = pairing_table::ofProgram(database, participant.program);
    if (!pairings)
        return passOn(pairings);
    for (const Pairing &pairing : *pairings) {
        if (pairing.state == PairingState::Completed || pairing.state == PairingState::EndedEarly)
            continue;
        if (pairing.mentors.contains(participant.id) && !mentors(participant))
            return failure(ErrorKind::Conflict,
                Tr::tr("%1 mentors somebody at the moment and so stays a mentor. End the pairing first.")
                    .arg(name));
        if (pairing.mentees.contains(participant.id) && !isMentored(participant))
            return failure(ErrorKind::Conflict,
                Tr::tr("%1 has a mentor at the moment and so stays a mentee. End the pairing first.")
                    .arg(name));
    }
    return {};
}

} // namespace

Result<ParticipantId> addParticipant(
    Workspace &workspace, const Participant &draft, const std::optional<QDate> &on)
{
    Database &database = workspace.database();
    auto skills = skillCatalog(database);
    if (!skills)
        return passOn(skills);
    const Participant participant = tidiedUp(draft, *skills);
    if (auto sound = checkCapacity(participant); !sound)
        return passOn(sound);
    auto person = people_table::byId(database, participant.person);
    if (!person)
        return passOn(person);
    if (!*person)
        return failure(ErrorKind::NotFound, Tr::tr("This person is no longer in the workspace."));
    const QString name = displayName((*person)->roster);
    if (!(*person)->employed)
        return failure(
            ErrorKind::Conflict, Tr::tr("%1 has left the company and can't be enrolled.").arg(name));
    auto rows = participant_table::ofProgram(database, participant.program);
    if (!rows)
        return passOn(rows);
    const bool isIn = std::ranges::any_of(
        *rows, [&](const ParticipantRow &row) { return row.person.id == participant.person; });
    if (isIn)
        return failure(ErrorKind::Conflict, Tr::tr("%1 is in this program already.").arg(name));
    return workspace.perform({Operation::AddParticipant, 1, name},
        [&] { return participant_table::insert(database, participant, on); });
}

Result<> editParticipant(Workspace &workspace, const Participant &draft, const std::optional<QDate> &on)
{
    Database &database = workspace.database();
    auto before = participant_table::byId(database, draft.id);
    if (!before)
        return passOn(before);
    if (!*before)
        return failure(ErrorKind::NotFound, Tr::tr("This participant is no longer in the program."));
    auto skills = skillCatalog(database);
    if (!skills)
        return passOn(skills);
    Participant participant = tidiedUp(draft, *skills);
    participant.program = (*before)->participant.program;
    participant.person = (*before)->participant.person;
    participant.waitListPlace = (*before)->participant.waitListPlace;
    if (participant == (*before)->participant)
        return {};
    const QString name = displayName((*before)->person.roster);
    if (auto sound = checkCapacity(participant); !sound)
        return sound;
    if (auto sound = checkRole(database, participant, name); !sound)
        return sound;
    return workspace.perform({Operation::EditParticipant, 1, name},
        [&] { return participant_table::update(database, participant, on); });
}

Result<QStringList> skillsInUse(Database &database) { return participant_table::skills(database); }

QString textOfSkills(const QStringList &skills) { return skills.join(u"; "_s); }

QStringList skillsFrom(const QString &text) { return listFrom(text); }

} // namespace mentorbook
