#pragma once

#include "core/domain/survey.h"
#include "core/storage/database.h"

namespace mentorbook::survey_table {

[[nodiscard]] Result<QList<SurveyWave>> waves(Database &database, ProgramId program); // oldest first
Result<WaveId> insertWave(Database &database, const SurveyWave &wave);

[[nodiscard]] Result<QList<SatisfactionResponse>> responses(Database &database, ProgramId program);
// Adds the answers, or puts them in the place of the same participants' in this wave.
Result<> put(Database &database, const QList<SatisfactionResponse> &responses);

} // namespace mentorbook::survey_table
