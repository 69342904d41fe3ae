#pragma once

#include "core/exchange/imports/mapped_row.h"
#include "core/exchange/imports/participants_import.h"
#include "core/exchange/mapping/people_directory.h"

namespace mentorbook {

// Reads what a line says of a participant's profile into the draft, and names the fields in `stated`. What
// cannot be read becomes an issue of the row.
void readProfileFields(MappedRow &row, const PeopleDirectory &people, ParticipantDraft &draft);

// How the profile's compound fields stand in a cell: "achievement: 4; calm: 2", "Gender: woman".
[[nodiscard]] QString scalesText(const QMap<ScaleItem, int> &scales);
[[nodiscard]] QString consentText(const QList<DirectoryField> &consent);

} // namespace mentorbook
