#pragma once

#include "core/base/result.h"
#include "core/domain/person.h"
#include "core/exchange/imports/rows_read.h"
#include "core/exchange/mapping/people_directory.h"
#include "core/exchange/mapping/row_rules.h"
#include "core/exchange/reading/row_reader.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace mentorbook {

// What a roster file says. A row is rejected where it cannot be true or used.
struct RosterImport : RowsRead
{
    QList<RosterEntry> entries; // every employee number once, in the order of the file
    QList<int> lines; // where each entry stands
    QStringList seenOnly; // employee numbers of rejected rows without an entry: their people are in the
                          // roster, so a complete roster does not show that they left

    bool operator==(const RosterImport &) const = default;
};

// asOf: the day on which the roster is true. Managers are found by number, e-mail or name among the file's
// people and those known. Notices tell of managers whom nobody is or several people are, of people who manage
// themselves or each other in a circle (all of these are kept where they are numbers), of numbers without the
// leading zeros they have among those known (they get them), and of values left out. Fails as the reader
// does, and when the mapping lacks a required field.
[[nodiscard]] Result<RosterImport> readRoster(
    RowReader &rows, const RowRules &rules, QDate asOf, const PeopleDirectory &known = {});

// "resignation", "Eigenkündigung", "licenciement", "jubilación", …; none where the text is no known reason.
[[nodiscard]] std::optional<LeavingReason> leavingReasonFrom(const QString &text);

} // namespace mentorbook
