#pragma once

#include "core/domain/program.h"
#include "core/exchange/mapping/import_profile.h"
#include "core/exchange/writing/export_table.h"
#include "core/storage/workspace.h"

namespace mentorbook {

// People for HR, with what became of them in a program.
struct PeopleExport
{
    // HR's own columns, in their order and under their names; columns that Mentorbook does not keep are left
    // out. None: ours. First and last names, which rosters give apart, are one column “Name” again.
    std::optional<ImportProfile> profile = {};
    // Whose role, state, pairings and meetings are added, in columns of these English names that stay:
    // Program, Program Role, Program State, Enrolled On, Pairings, First Paired On, Completed Pairings,
    // Meetings Held, Last Meeting. None: roster data only.
    std::optional<Program> program = {};
    bool participantsOnly = false; // of that program; else everybody
};

[[nodiscard]] Result<ExportTable> peopleExport(Database &database, const PeopleExport &wish, QDate today);

} // namespace mentorbook
