#pragma once

#include "core/base/result.h"
#include "core/domain/participant.h"
#include "core/domain/participants/participant_profile.h"
#include "core/exchange/mapping/cell_values.h"
#include "core/exchange/mapping/column_mapping.h"
#include "core/exchange/mapping/import_issue.h"
#include "core/exchange/mapping/people_directory.h"

namespace mentorbook {

// A participant as a file's line says; id and program are null.
struct ParticipantDraft
{
    int line = 0;
    Participant participant;
    ParticipantProfile profile; // participant and choices are left out
    QStringList choices; // as the line names them, ranked
    QList<SensitiveAnswer> sensitive;
    QList<ImportIssue> notices; // values that were left out
    QList<Field> stated; // what the line says something about; the rest are defaults

    bool operator==(const ParticipantDraft &) const = default;
};

struct ParticipantsImport
{
    qsizetype rows = 0;
    QList<ParticipantDraft> drafts; // every person once
    QList<ImportIssue> rejected;
    QList<ImportIssue> notices; // values left out of drafts
    ColumnMapping mapping;
};

// Fails only when the mapping lacks a required field. A line may leave the role out: whoever is enrolled
// keeps theirs.
[[nodiscard]] Result<ParticipantsImport> readParticipants(const TextTable &table,
    const ColumnMapping &mapping, const PeopleDirectory &people, std::optional<DateOrder> dateOrder = {});

// "mentor", "Mentorin", "mentoré", "both", …; none where the text is none of them.
[[nodiscard]] std::optional<ParticipantRole> roleFrom(const QString &text);
[[nodiscard]] std::optional<ParticipantState> participantStateFrom(const QString &text);

} // namespace mentorbook
