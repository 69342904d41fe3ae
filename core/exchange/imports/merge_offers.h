#pragma once

#include "core/exchange/imports/roster_difference.h"

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

// By e-mail address, or else by name and hire date; only where exactly one new and one known person share
// them. present: every number that the file has.
[[nodiscard]] QList<MergeOffer> mergeOffers(
    const QList<RosterEntry> &added, const QHash<QString, KnownPerson> &known, const QSet<QString> &present);

// What an accepted merge (new number → known number) changes of what is known: its person is looked up under
// the new number, and is everybody's manager under it. Fails where the new number is known, or not in the
// file, where the known one is not known, or is in the file, and where two would continue the same person.
[[nodiscard]] Result<> acceptMerges(
    QHash<QString, KnownPerson> &known, const QMap<QString, QString> &merges, const QSet<QString> &present);

} // namespace mentorbook
