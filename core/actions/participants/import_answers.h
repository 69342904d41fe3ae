#pragma once

#include "core/actions/imports/participant_plan.h"
#include "core/storage/workspace.h"

namespace mentorbook {

enum class LateChoices { Refuse, Accept }; // made outside the days of the directory

// What would come of the answers of application forms and directories, in one file or many. Of a field that a
// person answered several times the last answer counts. Whoever is new, or was only invited, has applied;
// anybody else keeps state and role. Choices are taken of participants only. importParticipants() does it;
// the lines of the summary are those on which the answers begin.
[[nodiscard]] Result<ParticipantsImportPlan> planAnswersImport(Database &database, ProgramId program,
    const QList<QByteArray> &files, QDate today, LateChoices late = LateChoices::Refuse);

} // namespace mentorbook
