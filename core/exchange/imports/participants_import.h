#pragma once

#include "core/base/result.h"
#include "core/domain/participant.h"
#include "core/domain/participants/participant_profile.h"
#include "core/exchange/imports/rows_read.h"
#include "core/exchange/mapping/people_directory.h"
#include "core/exchange/mapping/row_rules.h"
#include "core/exchange/reading/row_reader.h"

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

struct ParticipantsImport : RowsRead
{
    QList<ParticipantDraft> drafts; // every person once
};

// Fails as the reader does, and when the mapping lacks a required field. A line may leave the role out:
// whoever is enrolled keeps theirs.
[[nodiscard]] Result<ParticipantsImport> readParticipants(
    RowReader &rows, const RowRules &rules, const PeopleDirectory &people);

// "mentor", "Mentorin", "mentoré", "both", …; none where the text is none of them.
[[nodiscard]] std::optional<ParticipantRole> roleFrom(const QString &text);
[[nodiscard]] std::optional<ParticipantState> participantStateFrom(const QString &text);

} // namespace mentorbook
