#pragma once

#include "core/actions/imports/import_summary.h"
#include "core/domain/program.h"
#include "core/exchange/imports/participants_import.h"
#include "core/storage/database.h"

namespace mentorbook {

// One value of a profile that an import changes, as people read it.
struct ProfileFieldChange
{
    Field field;
    QString from;
    QString to;

    bool operator==(const ProfileFieldChange &) const = default;
};

// A profile as an import leaves it.
struct ProfileChange
{
    PersonId person;
    ParticipantProfile profile; // a null participant: of somebody who is enrolled by the same import
    QList<PersonId> choices; // instead of the profile's: those chosen may be new as well
    std::optional<QList<SensitiveAnswer>> sensitive; // none: what is known stays
    QList<ProfileFieldChange> changes; // of those who are enrolled already

    bool operator==(const ProfileChange &) const = default;
};

struct ParticipantsImportPlan
{
    ProgramId program;
    QList<Participant> added; // without ids
    QList<Participant> changed; // as they will be
    QList<Participant> unchanged;
    QList<ProfileChange> profiles;
    ImportSummary summary;
};

// How a line that changes somebody's state or role is taken.
enum class DraftOrigin {
    File, // of whoever runs the program: it says how things are
    Form, // of the participant: it can ask to come in, and nothing else
};

// Adds to a plan what the drafts would change in the program, and what of them can't be taken.
Result<> planParticipants(Database &database, const ParticipantsImport &read, const ColumnMapping &mapping,
    DraftOrigin origin, ParticipantsImportPlan &plan);

} // namespace mentorbook
