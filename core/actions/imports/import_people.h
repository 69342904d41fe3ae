#pragma once

#include "core/actions/imports/import_summary.h"
#include "core/exchange/imports/merge_offers.h"
#include "core/exchange/imports/people_import.h"
#include "core/exchange/imports/roster_difference.h"
#include "core/storage/workspace.h"

namespace mentorbook {

// A roster read and compared with the workspace, nothing written yet.
struct PeopleImportPlan
{
    QString fileName;
    QDate asOf;
    bool complete = false;
    QMap<QString, QString> merges; // accepted: new employee number → the known one whose person it continues
    RosterImport roster; // under the numbers that people have now
    RosterDifference difference; // against what was known on that day, a roster of the same day included
    QList<MergeOffer> mergeOffers; // not accepted so far
    bool knownAlready = false; // the workspace has this very roster
    ImportSummary summary;
};

struct RosterTerms
{
    QDate asOf = {}; // the day the roster is true on
    // The file lists everybody employed, so whoever is absent had left; refused where an odd quote may have
    // swallowed rows.
    bool complete = false;
    QMap<QString, QString> merges = {};
};
[[nodiscard]] Result<PeopleImportPlan> planPeopleImport(
    Database &database, const ImportFile &file, const FileReading &reading, const RosterTerms &terms);
[[nodiscard]] Result<PeopleImportPlan> planPeopleImport(
    Database &database, const ImportFile &file, const RosterTerms &terms);

// Takes the roster's place in time, whatever the order of imports: people, entries, and the employment events
// that follow from all rosters. A complete roster replaces one of the same day, another is merged into it.
// One step of undo; nothing at all when the workspace knew everything. A mass leave is refused unless
// allowed.
Result<> importPeople(
    Workspace &workspace, const PeopleImportPlan &plan, bool allowMassLeave, const QDateTime &now);

// That the plan may be carried out: it has people, and no mass leave that is not allowed.
[[nodiscard]] Result<> checkPeopleImport(const PeopleImportPlan &plan, bool allowMassLeave);
// The part of importPeople() that writes, within a change.
Result<> writePeople(
    Database &database, const PeopleImportPlan &plan, const QDateTime &now, Progress *progress);

} // namespace mentorbook
