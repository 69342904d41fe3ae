#pragma once

#include "core/actions/imports/import_summary.h"
#include "core/exchange/imports/people_import.h"
#include "core/exchange/imports/roster_difference.h"
#include "core/storage/workspace.h"

namespace mentorbook {

// Somebody who seems to be known under another number: a new employee number in the file, and somebody known
// whom the file lacks.
struct MergeOffer
{
    QString newNumber;
    QString name; // in the file
    QString knownNumber;
    QString knownName;
    QString reason; // a clause: "the same e-mail address"

    bool operator==(const MergeOffer &) const = default;
};

// A roster read and compared with the workspace, nothing written yet.
struct PeopleImportPlan
{
    QString fileName;
    QDate asOf;
    bool complete = false;
    RosterImport roster;
    RosterDifference difference; // against what was known on that day, a roster of the same day included
    QList<MergeOffer> mergeOffers; // those that were not accepted
    ImportSummary summary; // its notices name managers whom nobody knows and circles of managers too
};

// complete: the file lists everybody employed, so whoever is absent had left; refused where an odd quote may
// have swallowed rows.
[[nodiscard]] Result<PeopleImportPlan> planPeopleImport(
    Database &database, const ImportFile &file, QDate asOf, bool complete);

// Takes the roster's place in time, whatever the order of imports: people, entries, and the employment events
// that follow from all rosters. A complete roster replaces one of the same day, another is merged into it.
// One step of undo; nothing at all when the workspace knew everything. A mass leave is refused unless
// allowed.
Result<> importPeople(
    Workspace &workspace, const PeopleImportPlan &plan, bool allowMassLeave, const QDateTime &now);

} // namespace mentorbook
