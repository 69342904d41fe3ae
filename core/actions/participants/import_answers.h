#pragma once

#include "core/actions/imports/import_summary.h"
#include "core/domain/participant.h"
#include "core/domain/participants/participant_profile.h"
#include "core/storage/workspace.h"

namespace mentorbook {

// A participant as answers leave them.
struct AnsweredParticipant
{
    QString name;
    Participant participant; // null id: new
    ParticipantProfile profile;
    std::optional<QList<SensitiveAnswer>> sensitive; // none: nothing said, what is known stays
    bool isNew = false;
};

struct AnswersImportPlan
{
    ProgramId program;
    QList<AnsweredParticipant> participants; // new and changed ones
    ImportSummary summary; // rows are answers; lines those of their first line
};

enum class LateChoices { Refuse, Accept }; // made outside the days of the directory

// The answers of application forms and directories, in one file or many: a person who answered several times
// counts with the last. Whoever is new, or was only invited, has applied; anybody else keeps their state.
// Choices are taken of participants only.
[[nodiscard]] Result<AnswersImportPlan> planAnswersImport(Database &database, ProgramId program,
    const QList<ImportFile> &files, QDate today, LateChoices late = LateChoices::Refuse);
// One step of undo.
Result<> importAnswers(Workspace &workspace, const AnswersImportPlan &plan, QDate today);

} // namespace mentorbook
