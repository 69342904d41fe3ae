#include "core/actions/pairings.h"

#include "core/base/tr.h"
#include "core/storage/meeting_table.h"
#include "core/storage/pairing_table.h"
#include "core/storage/participant_table.h"
#include "core/storage/program_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

QList<PairingMember> membersOf(
    const QList<ParticipantId> &ids, const QHash<ParticipantId, ParticipantRow> &participants)
{
    QList<PairingMember> members;
    for (const ParticipantId id : ids) {
        const ParticipantRow &row = *participants.constFind(id); // a foreign key holds it
        members.append({.participant = id,
            .person = row.person.id,
            .employeeNumber = row.person.roster.employeeNumber,
            .name = displayName(row.person.roster),
            .email = row.person.roster.email,
            .jobTitle = row.person.roster.jobTitle,
            .employed = row.person.employed});
    }
    return members;
}

} // namespace

bool PairingOverview::isRunning() const
{
    return pairing.state == PairingState::Trial || pairing.state == PairingState::Active
        || pairing.state == PairingState::Paused;
}

int PairingOverview::meetingsHeld(QDate today) const
{
    return int(std::ranges::count_if(
        meetings, [&](const Meeting &m) { return m.status == MeetingStatus::Held && m.on <= today; }));
}

QString PairingOverview::title() const
{
    QStringList names;
    for (const QList<PairingMember> *side : {&mentors, &mentees}) {
        for (const PairingMember &member : *side)
            names.append(member.name);
    }
    return names.join(u" & "_s);
}

Result<QList<PairingOverview>> pairingOverviews(Database &database, ProgramId programId, QDate today)
{
    auto program = program_table::byId(database, programId);
    if (!program)
        return passOn(program);
    if (!*program)
        return failure(ErrorKind::NotFound, Tr::tr("This program is gone."));
    auto pairings = pairing_table::ofProgram(database, programId);
    if (!pairings)
        return passOn(pairings);
    auto meetings = meeting_table::ofProgram(database, programId);
    if (!meetings)
        return passOn(meetings);
    auto participants = participant_table::ofProgram(database, programId);
    if (!participants)
        return passOn(participants);

    QHash<ParticipantId, ParticipantRow> byId;
    for (const ParticipantRow &row : *participants)
        byId.insert(row.participant.id, row);
    QHash<PairingId, QList<Meeting>> meetingsOf;
    for (const Meeting &meeting : *meetings)
        meetingsOf[meeting.pairing].append(meeting);

    QList<PairingOverview> overviews;
    overviews.reserve(pairings->size());
    for (const Pairing &pairing : *pairings) {
        PairingOverview overview;
        overview.pairing = pairing;
        overview.mentors = membersOf(pairing.mentors, byId);
        overview.mentees = membersOf(pairing.mentees, byId);
        overview.meetings = meetingsOf.value(pairing.id);
        overview.cadenceDays = pairing.cadenceDays.value_or((*program)->cadenceDays);
        overview.history = historyOf(pairing, overview.meetings, (*program)->cadenceDays);
        overview.verdict = healthOf(overview.history, today);
        overview.weeks = weekStrip(overview.history, today);
        overviews.append(std::move(overview));
    }
    return overviews;
}

Result<QString> pairingTitle(Database &database, const Pairing &pairing)
{
    QStringList names;
    for (const ParticipantId id : pairing.mentors + pairing.mentees) {
        auto row = participant_table::byId(database, id);
        if (!row)
            return passOn(row);
        if (*row)
            names.append(displayName((*row)->person.roster));
    }
    return names.join(u" & "_s);
}

Result<> endPairing(Workspace &workspace, PairingId id, PairingState end, const QString &reason, QDate on)
{
    Q_ASSERT(end == PairingState::Completed || end == PairingState::EndedEarly);
    Database &database = workspace.database();
    auto found = pairing_table::byId(database, id);
    if (!found)
        return passOn(found);
    if (!*found)
        return failure(ErrorKind::NotFound, Tr::tr("This pairing is gone."));
    Pairing pairing = **found;
    if (pairing.endedOn)
        return failure(ErrorKind::Conflict,
            Tr::tr("This pairing ended on %1 already.").arg(pairing.endedOn->toString(Qt::ISODate)));
    if (end == PairingState::EndedEarly && reason.trimmed().isEmpty())
        return failure(
            ErrorKind::InvalidInput, Tr::tr("Say in a few words why the pairing ends early."));
    if (on < pairing.startedOn)
        return failure(ErrorKind::InvalidInput,
            Tr::tr("The pairing started on %1; it can't end on %2, before that.")
                .arg(pairing.startedOn.toString(Qt::ISODate), on.toString(Qt::ISODate)));
    pairing.state = end;
    pairing.endedOn = on;
    pairing.endReason = reason.trimmed();
    auto title = pairingTitle(database, pairing);
    if (!title)
        return passOn(title);
    return workspace.perform(
        {Operation::EndPairing, 1, *title}, [&] { return pairing_table::update(database, pairing); });
}

} // namespace mentorbook
