#pragma once

#include "core/exchange/imports/mapped_row.h"
#include "core/exchange/mapping/people_directory.h"

#include <QHash>

#include <optional>

namespace mentorbook {

// Whom a row with an employee number, an e-mail or both is about. None: the row got an issue.
[[nodiscard]] std::optional<PersonId> personOf(MappedRow &row, const PeopleDirectory &people);

// The same for one field that holds either.
[[nodiscard]] std::optional<PersonId> personIn(MappedRow &row, Field field, const PeopleDirectory &people);

// Adds an issue to a row about somebody whom an earlier line is about already.
void rejectRepeated(MappedRow &row, PersonId person, const QHash<PersonId, int> &lineOfPerson);

} // namespace mentorbook
