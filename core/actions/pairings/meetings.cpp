#include "core/actions/pairings/meetings.h"

#include "core/actions/pairings/pairings.h"
#include "core/actions/programs/programs.h"
#include "core/base/tr.h"
#include "core/storage/tables/meeting_table.h"
#include "core/storage/tables/pairing_table.h"

#include <algorithm>

namespace mentorbook {

namespace {

Error refusal(const QString &message) { return {.kind = ErrorKind::InvalidInput, .message = message}; }

Result<Meeting> storedMeeting(Database &database, MeetingId id)
{
    auto found = meeting_table::byId(database, id);
    if (!found)
        return passOn(found);
    if (!*found)
        return failure(ErrorKind::NotFound, Tr::tr("This meeting is gone."));
    return **found;
}

struct Checked
{
    Pairing pairing;
    QString title;
};

Result<Checked> checkMeeting(Database &database, const Meeting &meeting, QDate today)
{
    auto pairing = pairing_table::byId(database, meeting.pairing);
    if (!pairing)
        return passOn(pairing);
    if (!*pairing)
        return failure(ErrorKind::NotFound, Tr::tr("This pairing is gone."));
    if (auto objection = objectionTo(meeting, **pairing, today))
        return std::unexpected(std::move(*objection));
    auto program = programById(database, (*pairing)->program);
    if (!program)
        return passOn(program);
    if (!program->dataKept.meetingNotes && !(meeting.progress + meeting.obstacles).trimmed().isEmpty())
        return failure(ErrorKind::Conflict,
            Tr::tr("“%1” keeps no notes of meetings. That is chosen in its settings.").arg(program->name));
    auto others = meeting_table::ofPairing(database, meeting.pairing);
    if (!others)
        return passOn(others);
    const bool twice = std::ranges::any_of(*others, [&](const Meeting &other) {
        return other.id != meeting.id && other.on == meeting.on && other.status == meeting.status;
    });
    if (twice)
        return failure(ErrorKind::Conflict,
            Tr::tr("This meeting on %1 is in the book already.").arg(meeting.on.toString(Qt::ISODate)));
    auto title = pairingTitle(database, **pairing);
    if (!title)
        return passOn(title);
    return Checked{**pairing, *title};
}

} // namespace

std::optional<Error> objectionTo(const Meeting &meeting, const Pairing &pairing, QDate today)
{
    const auto iso = [](QDate day) { return day.toString(Qt::ISODate); };
    if (!meeting.on.isValid())
        return refusal(Tr::tr("A meeting needs a day."));
    if (meeting.on < pairing.startedOn)
        return refusal(Tr::tr("The pairing started on %1; a meeting on %2 would be before that.")
                .arg(iso(pairing.startedOn), iso(meeting.on)));
    if (pairing.endedOn && meeting.on > *pairing.endedOn)
        return refusal(Tr::tr("The pairing ended on %1; a meeting on %2 would be after that.")
                .arg(iso(*pairing.endedOn), iso(meeting.on)));
    if (meeting.on > today
        && (meeting.status == MeetingStatus::Held || meeting.status == MeetingStatus::NoShow))
        return refusal(Tr::tr("%1 is still to come; such a meeting can only be planned or canceled.")
                .arg(iso(meeting.on)));
    if (meeting.minutes && (*meeting.minutes < 1 || *meeting.minutes > 1440))
        return refusal(Tr::tr("A meeting lasts 1 to 1,440 minutes, not %1.").arg(*meeting.minutes));
    return std::nullopt;
}

Result<MeetingId> logMeeting(Workspace &workspace, const Meeting &meeting, QDate today)
{
    auto checked = checkMeeting(workspace.database(), meeting, today);
    if (!checked)
        return passOn(checked);
    return workspace.perform({Operation::LogMeeting, 1, checked->title},
        [&] { return meeting_table::insert(workspace.database(), meeting); });
}

Result<> editMeeting(Workspace &workspace, const Meeting &meeting, QDate today)
{
    if (auto stored = storedMeeting(workspace.database(), meeting.id); !stored)
        return passOn(stored);
    auto checked = checkMeeting(workspace.database(), meeting, today);
    if (!checked)
        return passOn(checked);
    return workspace.perform({Operation::EditMeeting, 1, checked->title},
        [&] { return meeting_table::update(workspace.database(), meeting); });
}

Result<> removeMeeting(Workspace &workspace, MeetingId id)
{
    if (auto stored = storedMeeting(workspace.database(), id); !stored)
        return passOn(stored);
    return workspace.perform(
        {Operation::DeleteMeeting}, [&] { return meeting_table::remove(workspace.database(), id); });
}

} // namespace mentorbook
