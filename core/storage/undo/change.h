#pragma once

#include <QMetaType>
#include <QSet>
#include <QString>

namespace mentorbook {

// Every kind of change a person can undo.
enum class Operation {
    CreateSample,
    ImportPeople,
    ImportParticipants,
    ImportMeetings,
    ImportResponses,
    CreateProgram,
    EditProgram,
    SetCriteria,
    AddParticipant,
    EditParticipant,
    ComputeRound,
    DeleteRound,
    PublishRound,
    BanPairing,
    LogMeeting,
    EditMeeting,
    DeleteMeeting,
    EndPairing,
    EditPairing,
    CopyProgram,
    ArchiveProgram,
    RestoreProgram,
    DeleteProgram,
    SetMinimumGroupSize,
    AddGoal,
    EditGoal,
    CloseGoal,
    DeleteGoal,
    AddReading,
    DeleteReading,
    AddMenteeGoal,
    EditMenteeGoal,
    DeleteMenteeGoal,
    KeepDraft, // of a wizard: no step of undo
    EditImportProfile,
    EnrollPeople,
    ChangeStates,
    OrderWaitList,
    EditSkills,
    EditDirectory,
    EditDiversity,
    EditLibrary,
};

// Whether a change of this kind is a step of undo. What is none must write tables that no step writes, but
// for rows that go with others.
[[nodiscard]] constexpr bool isUndoable(Operation operation) { return operation != Operation::KeepDraft; }

// One step of undo: what was done, to how many, or to whom.
struct Change
{
    Operation operation;
    qsizetype count = 1;
    QString subject = {}; // a name, where one thing was changed

    bool operator==(const Change &) const = default;
};

// As it stands after "Undo": "import of 118 people", "meeting of Ada Okafor & Jonas Weber".
[[nodiscard]] QString describe(const Change &change);

// What a step touched; models that read one of the tables ask again.
struct ChangeSet
{
    enum class Kind { Performed, Undone, Redone, External };
    Kind kind = Kind::Performed;
    Change change;
    QSet<QString> tables; // External (another program wrote the file): every table
};

} // namespace mentorbook

Q_DECLARE_METATYPE(mentorbook::ChangeSet)
