#include "core/storage/undo/change.h"

#include "core/base/tr.h"

namespace mentorbook {

QString describe(const Change &change)
{
    const int n = int(change.count);
    switch (change.operation) {
    case Operation::CreateSample:
        return Tr::tr("sample data");
    case Operation::ImportPeople:
        return Tr::tr("import of %n people", nullptr, n);
    case Operation::ImportParticipants:
        return Tr::tr("import of %n participants", nullptr, n);
    case Operation::ImportMeetings:
        return Tr::tr("import of %n meetings", nullptr, n);
    case Operation::ImportResponses:
        return Tr::tr("import of %n answers", nullptr, n);
    case Operation::CreateProgram:
        return Tr::tr("new program “%1”").arg(change.subject);
    case Operation::EditProgram:
        return Tr::tr("changes to “%1”").arg(change.subject);
    case Operation::SetCriteria:
        return Tr::tr("matching criteria");
    case Operation::AddParticipant:
        return Tr::tr("enrollment of %1").arg(change.subject);
    case Operation::EditParticipant:
        return Tr::tr("changes to %1").arg(change.subject);
    case Operation::ComputeRound:
        return Tr::tr("matching round “%1”").arg(change.subject);
    case Operation::DeleteRound:
        return Tr::tr("deletion of round “%1”").arg(change.subject);
    case Operation::PublishRound:
        return Tr::tr("publishing of %n pairings", nullptr, n);
    case Operation::BanPairing:
        return Tr::tr("ban of %1").arg(change.subject);
    case Operation::LogMeeting:
        return Tr::tr("meeting of %1").arg(change.subject);
    case Operation::EditMeeting:
        return Tr::tr("changes to a meeting of %1").arg(change.subject);
    case Operation::DeleteMeeting:
        return Tr::tr("deletion of %n meetings", nullptr, n);
    case Operation::EndPairing:
        return Tr::tr("end of the pairing %1").arg(change.subject);
    case Operation::EditPairing:
        return Tr::tr("changes to the pairing %1").arg(change.subject);
    case Operation::EditImportProfile:
        return Tr::tr("changes to the import profile “%1”").arg(change.subject);
    }
    Q_UNREACHABLE();
}

} // namespace mentorbook
