#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace mentorbook {

// Which values of a field probably mean the same as another: {"Mgr": "Manager", "sales": "Sales"}. Suggested
// is a value that the workspace knows, else the full one for a shortened, else the most frequent. Suggestions
// do not form chains. Values whose numbers differ (G5, G6; Engineer I, Engineer II) are never the same.
[[nodiscard]] QHash<QString, QString> suggestedMeanings(
    const QHash<QString, qsizetype> &counts, const QStringList &known);

} // namespace mentorbook
