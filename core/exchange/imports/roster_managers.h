#pragma once

#include "core/domain/person.h"
#include "core/exchange/mapping/import_issue.h"
#include "core/exchange/mapping/people_directory.h"

#include <QList>
#include <QSet>
#include <QString>

namespace mentorbook {

// Whom a row names as the manager, as it names them; several ways may be filled.
struct NamedManager
{
    QString number; // some files have an address or a name here
    QString email;
    QString name;

    bool operator==(const NamedManager &) const = default;
};

// Fills managerNumber of the entries from what their rows say (all three lists in the same order), looking
// among the entries, then among those known. alsoInFile: employee numbers of rows that are no entries.
// columns: how the columns of the three are called. Returns what is odd, each manager once: nobody, several
// people, themselves, a circle.
[[nodiscard]] QList<ImportIssue> resolveManagers(QList<RosterEntry> &entries, const QList<int> &lines,
    const QList<NamedManager> &named, const NamedManager &columns, const PeopleDirectory &known,
    const QSet<QString> &alsoInFile);

// 00123 → 123; empty where the text is not all digits.
[[nodiscard]] QString withoutLeadingZeros(const QString &number);

} // namespace mentorbook
