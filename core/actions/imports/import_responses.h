#pragma once

#include "core/actions/imports/import_summary.h"
#include "core/domain/survey.h"
#include "core/storage/workspace.h"

namespace mentorbook {

struct ResponsesImportPlan
{
    SurveyWave wave; // without an id where it is new
    QList<SatisfactionResponse> responses; // added or changed
    QList<SatisfactionResponse> unchanged;
    ImportSummary summary;
};

[[nodiscard]] Result<QList<SurveyWave>> surveyWaves(Database &database, ProgramId program); // oldest first

// The answers of one wave of the satisfaction survey. A wave that is not there yet is created, sent on
// sentOn.
[[nodiscard]] Result<ResponsesImportPlan> planResponsesImport(Database &database, ProgramId program,
    const ImportFile &file, const FileReading &reading, const QString &waveName, QDate sentOn);
[[nodiscard]] Result<ResponsesImportPlan> planResponsesImport(
    Database &database, ProgramId program, const ImportFile &file, const QString &waveName, QDate sentOn);
Result<> importResponses(Workspace &workspace, const ResponsesImportPlan &plan);
// The part of importResponses() that writes, within a change.
Result<> writeResponses(Database &database, const ResponsesImportPlan &plan, Progress *progress);

} // namespace mentorbook
