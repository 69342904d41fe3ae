#pragma once

#include "core/domain/person.h"

#include <QHash>
#include <QStringList>

namespace mentorbook {

// What happened to somebody in the company, a sentence an event, oldest first: "Promoted from G5 to G6
// between January 1, 2026 and April 1, 2026." names: by employee number, for managers.
[[nodiscard]] QStringList employmentStory(
    const QList<EmploymentEvent> &events, const QHash<QString, QString> &names);

} // namespace mentorbook
