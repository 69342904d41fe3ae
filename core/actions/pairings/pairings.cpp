#include "core/actions/pairings/pairings.h"

#include "core/base/tr.h"
#include "core/storage/tables/meeting_table.h"
#include "core/storage/tables/pairing_table.h"
#include "core/storage/tables/participant_table.h"
#include "core/storage/tables/program_table.h"
#include "core/storage/tables/round_table.h"

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
            .employed = row.person.employed,
            .leftOn = row.person.leftOn,
            .managerNumber = row.person.roster.managerNumber});
    }
    return members;
}

// Without the meetings that were shorter than the program asks for. One whose length nobody wrote down
// counts.
QList<Meeting> longEnough(QList<Meeting> meetings, const Program &program)
{
    if (const auto least = program.minimumMinutes)
        meetings.removeIf([least](const Meeting &meeting) {
            return meeting.status == MeetingStatus::Held && meeting.minutes && *meeting.minutes < *least;
        });
    return meetings;
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

QStringList PairingOverview::emailAddresses() const
{
    QStringList addresses;
    for (const PairingMember &member : mentors + mentees) {
        if (!member.email.isEmpty())
            addresses.append(member.email);
    }
    return addresses;
}

std::pair<const PairingMember *, const PairingMember *> PairingOverview::whoReports() const
{
    for (const PairingMember &mentor : mentors) {
        for (const PairingMember &mentee : mentees) {
            if (mentee.managerNumber == mentor.employeeNumber)
                return {&mentee, &mentor};
            if (mentor.managerNumber == mentee.employeeNumber)
                return {&mentor, &mentee};
        }
    }
    return {nullptr, nullptr};
}

const PairingMember *PairingOverview::whoLeft() const
{
    for (const QList<PairingMember> *side : {&mentors, &mentees}) {
        const auto left = std::ranges::find(*side, false, &PairingMember::employed);
        if (left != side->end())
            return &*left;
    }
    return nullptr;
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
        overview.history
            = historyOf(pairing, longEnough(overview.meetings, **program), (*program)->cadenceDays);
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

Result<std::optional<Proposal>> proposalBehind(Database &database, const Pairing &pairing)
{
    if (!pairing.round)
        return std::nullopt;
    auto round = round_table::byId(database, *pairing.round);
    if (!round)
        return passOn(round);
    if (!*round)
        return std::nullopt;
    for (const Proposal &proposal : (*round)->outcome.proposals) {
        if (proposal.mentors == pairing.mentors && proposal.mentees == pairing.mentees)
            return proposal;
    }
    return std::nullopt;
}

QStringList channelsUsed(const QList<PairingOverview> &overviews)
{
    QMap<QString, int> uses;
    for (const PairingOverview &overview : overviews) {
        for (const Meeting &meeting : overview.meetings) {
            if (!meeting.channel.isEmpty())
                ++uses[meeting.channel];
        }
    }
    QStringList channels = uses.keys();
    std::ranges::stable_sort(
        channels, std::ranges::greater(), [&](const QString &channel) { return uses[channel]; });
    return channels;
}

std::optional<Error> objectionToEnd(const Pairing &pairing, const QList<Meeting> &meetings, PairingState end,
    const QString &reason, QDate on, QDate today)
{
    const auto iso = [](QDate day) { return day.toString(Qt::ISODate); };
    const auto refusal = [](ErrorKind kind, const QString &message) { return Error{kind, message}; };
    if (pairing.endedOn)
        return refusal(
            ErrorKind::Conflict, Tr::tr("This pairing ended on %1 already.").arg(iso(*pairing.endedOn)));
    if (!on.isValid())
        return refusal(ErrorKind::InvalidInput, Tr::tr("The end of a pairing needs a day."));
    if (on < pairing.startedOn)
        return refusal(ErrorKind::InvalidInput,
            Tr::tr("The pairing started on %1; it can't end on %2, before that.")
                .arg(iso(pairing.startedOn), iso(on)));
    if (on > today)
        return refusal(ErrorKind::InvalidInput,
            Tr::tr("%1 is still to come; a pairing ends when it ends.").arg(iso(on)));
    QDate lastMet;
    for (const Meeting &meeting : meetings) {
        if (meeting.status == MeetingStatus::Held && (!lastMet.isValid() || meeting.on > lastMet))
            lastMet = meeting.on;
    }
    if (lastMet.isValid() && on < lastMet)
        return refusal(ErrorKind::Conflict,
            Tr::tr("They met on %1; the pairing can't end on %2, before that.").arg(iso(lastMet), iso(on)));
    if (end == PairingState::EndedEarly && reason.trimmed().isEmpty())
        return refusal(ErrorKind::InvalidInput, Tr::tr("Say in a few words why the pairing ends early."));
    return std::nullopt;
}

Result<> endPairing(
    Workspace &workspace, PairingId id, PairingState end, const QString &reason, QDate on, QDate today)
{
    Q_ASSERT(end == PairingState::Completed || end == PairingState::EndedEarly);
    Database &database = workspace.database();
    auto found = pairing_table::byId(database, id);
    if (!found)
        return passOn(found);
    if (!*found)
        return failure(ErrorKind::NotFound, Tr::tr("This pairing is gone."));
    Pairing pairing = **found;
    auto meetings = meeting_table::ofPairing(database, id);
    if (!meetings)
        return passOn(meetings);
    if (auto objection = objectionToEnd(pairing, *meetings, end, reason, on, today))
        return std::unexpected(std::move(*objection));
    pairing.state = end;
    pairing.endedOn = on;
    pairing.endReason = reason.trimmed();
    auto title = pairingTitle(database, pairing);
    if (!title)
        return passOn(title);
    return workspace.perform(
        {Operation::EndPairing, 1, *title}, [&] { return pairing_table::update(database, pairing); });
}

Result<> confirmTrial(Workspace &workspace, PairingId id)
{
    Database &database = workspace.database();
    auto found = pairing_table::byId(database, id);
    if (!found)
        return passOn(found);
    if (!*found)
        return failure(ErrorKind::NotFound, Tr::tr("This pairing is gone."));
    Pairing pairing = **found;
    if (pairing.state != PairingState::Trial)
        return failure(ErrorKind::Conflict, Tr::tr("This pairing is not in its trial."));
    pairing.state = PairingState::Active;
    auto title = pairingTitle(database, pairing);
    if (!title)
        return passOn(title);
    return workspace.perform(
        {Operation::EditPairing, 1, *title}, [&] { return pairing_table::update(database, pairing); });
}

} // namespace mentorbook
