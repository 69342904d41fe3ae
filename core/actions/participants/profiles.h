#pragma once

#include "core/domain/participants/participant_profile.h"
#include "core/storage/workspace.h"

#include <QHash>

namespace mentorbook {

// What participants tell of themselves. Every change is one step of undo.
[[nodiscard]] Result<ParticipantProfile> profileOf(Database &database, ParticipantId participant);
[[nodiscard]] Result<QHash<ParticipantId, ParticipantProfile>> profiles(
    Database &database, ProgramId program);

// What is wrong with a profile, field by field, one sentence each; empty: nothing.
struct ProfileProblems
{
    QString timeZone;
    QString availability;
    QString scales;
    QString choices;
    QString avoid;

    bool operator==(const ProfileProblems &) const = default;
    [[nodiscard]] QString first() const; // the first that is not empty
};
// Looks up whom the choices name: mentors of the same program who still take part, not oneself, each once and
// not more than the directory allows.
[[nodiscard]] Result<ProfileProblems> problemsOf(Database &database, const ParticipantProfile &profile);

// Texts and lists are tidied. Refused with the first of the problems. Changing nothing is no step.
Result<> editProfile(Workspace &workspace, const ParticipantProfile &profile);

// Sensitive answers are read and written apart.
[[nodiscard]] Result<QList<SensitiveAnswer>> sensitiveAnswers(Database &database, ParticipantId participant);
// Refused: an attribute that the program does not ask for, or named twice; a value that is none of its
// choices.
Result<> editSensitiveAnswers(
    Workspace &workspace, ParticipantId participant, const QList<SensitiveAnswer> &answers);
// An answer of each attribute that the program asks for, in its words whatever the case of the text given.
[[nodiscard]] Result<QList<SensitiveAnswer>> checkedAnswers(
    const QList<DiversityAttribute> &asked, const QList<SensitiveAnswer> &answers);

[[nodiscard]] Result<QList<DiversityAttribute>> diversityAttributes(Database &database, ProgramId program);
// Refused: a blank name or one that stands twice; a single choice. Answers to an attribute that goes are
// erased with it.
Result<> setDiversityAttributes(
    Workspace &workspace, ProgramId program, const QList<DiversityAttribute> &attributes);

[[nodiscard]] Result<DirectorySettings> directorySettings(Database &database, ProgramId program);
// Refused: closing before opening; a number of choices outside 1…10.
Result<> editDirectorySettings(Workspace &workspace, ProgramId program, const DirectorySettings &settings);
[[nodiscard]] QString problemOf(const DirectorySettings &settings);

} // namespace mentorbook
