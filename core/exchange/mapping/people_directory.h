#pragma once

#include "core/domain/ids.h"
#include "core/exchange/mapping/import_issue.h"

#include <QHash>
#include <QList>
#include <QString>

#include <expected>

namespace mentorbook {

// A person's name as names are compared: "Doe, Jane" is "Jane Doe"; case, accents and punctuation do not
// count.
[[nodiscard]] QString nameKey(const QString &name);

// Finds people by what files call them.
struct PeopleDirectory
{
    QHash<QString, PersonId> byNumber;
    QHash<QString, QList<PersonId>> byEmail; // lower case; an address may belong to several people
    QHash<QString, QList<PersonId>> byName; // by nameKey()
    QHash<PersonId, QString> numberOf;

    void add(PersonId person, const QString &employeeNumber, const QString &email, const QString &name = {});

    // By employee number, or by e-mail where the text has an @. The failure says what was expected and why
    // not; line and column are the caller's to fill.
    [[nodiscard]] std::expected<PersonId, ImportIssue> find(const QString &text) const;
};

} // namespace mentorbook
