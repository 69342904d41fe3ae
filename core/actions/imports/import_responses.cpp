#include "core/actions/imports/import_responses.h"

#include "core/base/tr.h"
#include "core/exchange/imports/survey_import.h"
#include "core/storage/tables/participant_table.h"
#include "core/storage/tables/survey_table.h"

#include <algorithm>

namespace mentorbook {

Result<QList<SurveyWave>> surveyWaves(Database &database, ProgramId program)
{
    return survey_table::waves(database, program);
}

Result<ResponsesImportPlan> planResponsesImport(
    Database &database, ProgramId program, const ImportFile &file, const QString &waveName, QDate sentOn)
{
    auto reading = readingFor(database, ImportKind::Survey, file);
    if (!reading)
        return passOn(reading);
    return planResponsesImport(database, program, file, *reading, waveName, sentOn);
}

Result<ResponsesImportPlan> planResponsesImport(Database &database, ProgramId program, const ImportFile &file,
    const FileReading &reading, const QString &waveName, QDate sentOn)
{
    if (waveName.trimmed().isEmpty())
        return failure(
            ErrorKind::InvalidInput, Tr::tr("Say which wave of the survey these answers belong to."));
    auto fileRows = openMapped(file, reading);
    if (!fileRows)
        return passOn(fileRows);
    auto people = peopleDirectory(database);
    if (!people)
        return passOn(people);
    auto read = readSurvey(**fileRows, reading.rules, *people);
    if (!read)
        return passOn(read);
    auto participants = participant_table::ofProgram(database, program);
    if (!participants)
        return passOn(participants);
    auto waves = survey_table::waves(database, program);
    if (!waves)
        return passOn(waves);
    auto responses = survey_table::responses(database, program);
    if (!responses)
        return passOn(responses);

    ResponsesImportPlan plan;
    plan.wave = {.id = {}, .program = program, .name = waveName.simplified(), .sentOn = sentOn};
    const auto wave = std::ranges::find_if(*waves,
        [&](const SurveyWave &w) { return w.name.compare(plan.wave.name, Qt::CaseInsensitive) == 0; });
    if (wave != waves->end())
        plan.wave = *wave;
    QHash<PersonId, ParticipantId> participantOf;
    for (const ParticipantRow &row : *participants)
        participantOf.insert(row.person.id, row.participant.id);
    QHash<ParticipantId, SatisfactionResponse> known;
    for (const SatisfactionResponse &response : *responses) {
        if (response.wave == plan.wave.id)
            known.insert(response.participant, response);
    }

    plan.summary = summaryOf(reading);
    plan.summary.rows = read->rows;
    plan.summary.rejected = read->rejected;
    for (const SurveyDraft &draft : read->drafts) {
        const auto participant = participantOf.constFind(draft.person);
        if (participant == participantOf.constEnd()) {
            plan.summary.rejected.append({.line = draft.line,
                .column = {},
                .found = Tr::tr("somebody outside the program"),
                .expected = Tr::tr("a participant of the program"),
                .reason = Tr::tr("This person does not take part in the program.")});
            continue;
        }
        const SatisfactionResponse response{.wave = plan.wave.id,
            .participant = *participant,
            .answer = draft.satisfaction,
            .answeredOn = draft.answeredOn};
        const auto before = known.constFind(*participant);
        if (before == known.constEnd())
            ++plan.summary.added;
        else if (*before != response)
            ++plan.summary.changed;
        else {
            ++plan.summary.unchanged;
            plan.unchanged.append(response);
            continue;
        }
        plan.responses.append(response);
    }
    return plan;
}

Result<> importResponses(Workspace &workspace, const ResponsesImportPlan &plan)
{
    return workspace.perform({Operation::ImportResponses, plan.responses.size()},
        [&] { return writeResponses(workspace.database(), plan, nullptr); });
}

Result<> writeResponses(Database &database, const ResponsesImportPlan &plan, Progress *progress)
{
    if (plan.responses.isEmpty())
        return {};
    WaveId wave = plan.wave.id;
    if (wave.isNull()) {
        auto created = survey_table::insertWave(database, plan.wave);
        if (!created)
            return passOn(created);
        wave = *created;
    }
    constexpr qsizetype atOnce = 200;
    for (qsizetype first = 0; first < plan.responses.size(); first += atOnce) {
        QList<SatisfactionResponse> responses = plan.responses.mid(first, atOnce);
        for (SatisfactionResponse &response : responses)
            response.wave = wave;
        if (auto put = survey_table::put(database, responses); !put)
            return put;
        if (auto on = goOn(progress, first + responses.size(), plan.responses.size()); !on)
            return on;
    }
    return {};
}

} // namespace mentorbook
