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
    case Operation::CopyProgram:
        return Tr::tr("new cohort “%1”").arg(change.subject);
    case Operation::ArchiveProgram:
        return Tr::tr("archiving of “%1”").arg(change.subject);
    case Operation::RestoreProgram:
        return Tr::tr("taking “%1” out of the archive").arg(change.subject);
    case Operation::DeleteProgram:
        return Tr::tr("deletion of “%1”").arg(change.subject);
    case Operation::SetMinimumGroupSize:
        return Tr::tr("minimum group size");
    case Operation::AddGoal:
        return Tr::tr("new goal “%1”").arg(change.subject);
    case Operation::EditGoal:
        return Tr::tr("changes to the goal “%1”").arg(change.subject);
    case Operation::CloseGoal:
        return Tr::tr("closing of the goal “%1”").arg(change.subject);
    case Operation::DeleteGoal:
        return Tr::tr("deletion of the goal “%1”").arg(change.subject);
    case Operation::AddReading:
        return Tr::tr("reading of the goal “%1”").arg(change.subject);
    case Operation::DeleteReading:
        return Tr::tr("deletion of a reading of the goal “%1”").arg(change.subject);
    case Operation::AddMenteeGoal:
        return Tr::tr("new goal of %1").arg(change.subject);
    case Operation::EditMenteeGoal:
        return Tr::tr("changes to a goal of %1").arg(change.subject);
    case Operation::DeleteMenteeGoal:
        return Tr::tr("deletion of a goal of %1").arg(change.subject);
    case Operation::KeepDraft:
        return Tr::tr("draft");
    case Operation::EditImportProfile:
        return Tr::tr("changes to the import profile “%1”").arg(change.subject);
    case Operation::EnrollPeople:
        return Tr::tr("enrollment of %n people", nullptr, n);
    case Operation::ChangeStates:
        return Tr::tr("new state of %n participants", nullptr, n);
    case Operation::OrderWaitList:
        return Tr::tr("order of the wait-list");
    case Operation::EditSkills:
        return Tr::tr("changes to the list of skills");
    case Operation::EditDirectory:
        return Tr::tr("changes to the mentor directory");
    case Operation::EditDiversity:
        return Tr::tr("changes to what is asked about diversity");
    case Operation::EditLibrary:
        return Tr::tr("changes to the resource library");
    }
    Q_UNREACHABLE();
}

} // namespace mentorbook
