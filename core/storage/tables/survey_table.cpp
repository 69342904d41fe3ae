#include "core/storage/tables/survey_table.h"

#include "core/storage/tables/not_null.h"

using namespace Qt::StringLiterals;

namespace mentorbook::survey_table {

Result<QList<SurveyWave>> waves(Database &database, ProgramId program)
{
    return database.select(
        u"SELECT id, program_id, name, sent_on FROM survey_wave WHERE program_id = ? ORDER BY sent_on, id"_s,
        [](const SqlRow &row) {
            return SurveyWave{.id = row.id<WaveId>(0),
                .program = row.id<ProgramId>(1),
                .name = row.text(2),
                .sentOn = row.day(3)};
        },
        program);
}

Result<WaveId> insertWave(Database &database, const SurveyWave &wave)
{
    return database.insert<WaveId>(u"INSERT INTO survey_wave (program_id, name, sent_on) VALUES (?, ?, ?)"_s,
        wave.program, notNull(wave.name), wave.sentOn);
}

Result<QList<SatisfactionResponse>> responses(Database &database, ProgramId program)
{
    return database.select(
        u"SELECT a.wave_id, a.participant_id, a.answer, a.answered_on FROM satisfaction_response a "
        "JOIN survey_wave w ON w.id = a.wave_id WHERE w.program_id = ? ORDER BY a.id"_s,
        [](const SqlRow &row) {
            return SatisfactionResponse{.wave = row.id<WaveId>(0),
                .participant = row.id<ParticipantId>(1),
                .answer = row.int32IfAny(2),
                .answeredOn = row.dayIfAny(3)};
        },
        program);
}

Result<> put(Database &database, const QList<SatisfactionResponse> &responses)
{
    QList<QList<SqlValue>> rows;
    for (const SatisfactionResponse &r : responses)
        rows.append({r.wave, r.participant, r.answer, r.answeredOn});
    auto done
        = database.runMany(u"INSERT INTO satisfaction_response (wave_id, participant_id, answer, "
                           u"answered_on) VALUES (?, ?, ?, ?) "
                           "ON CONFLICT (wave_id, participant_id) DO UPDATE SET answer = excluded.answer, "
                           "answered_on = excluded.answered_on"_s,
            rows);
    if (!done)
        return passOn(done);
    return {};
}

} // namespace mentorbook::survey_table
