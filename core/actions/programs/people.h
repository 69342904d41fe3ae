#pragma once

#include "core/storage/tables/participant_table.h"
#include "core/storage/tables/people_table.h"

#include <optional>

namespace mentorbook {

// Somebody as the list of everybody shows them, with their part in one program.
struct PersonOverview
{
    Person person;
    QString manager; // by name, or by number where nobody has it; empty: the roster names none
    std::optional<Participant> participant; // none: not in the program
    int places = 0; // that a mentor has left
    bool matched = false; // has or had a pairing

    // In the program and neither declined nor withdrawn.
    [[nodiscard]] bool takesPart() const;
};

// Everybody, by employee number. A null program: there is none.
[[nodiscard]] Result<QList<PersonOverview>> peopleOverviews(Database &database, ProgramId program);

[[nodiscard]] Result<QList<EmploymentEvent>> employmentEvents(
    Database &database, PersonId person); // oldest first

} // namespace mentorbook
