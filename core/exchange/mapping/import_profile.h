#pragma once

#include "core/base/result.h"
#include "core/exchange/mapping/column_mapping.h"
#include "core/exchange/mapping/value_choices.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace mentorbook {

// How a file of a certain shape is imported: remembered by the workspace for each header, and exchanged as a
// JSON file. Also the shape in which people are exported back to HR: its columns and date order.
struct ImportProfile
{
    ImportKind kind = ImportKind::People;
    QString name = {}; // the first file's, unless somebody named it
    QString fingerprint = {}; // fingerprintOf(columns)
    ColumnMapping mapping = {};
    ValueChoices values = {};
    std::optional<QString> encoding = {}; // only where somebody chose another than was detected
    std::optional<QChar> delimiter = {};
    std::optional<QString> sheet = {};
    bool complete = false; // people: files of this shape list everybody employed

    bool operator==(const ImportProfile &) const = default;
};

// The same for the same headers in the same order, whatever the case and spaces; 32 hex digits.
[[nodiscard]] QString fingerprintOf(const QStringList &columns);

// {"mentorbook_profile": 1, "kind": "people", "name": …, "columns": [{"header": …, "field": … or "custom": …}
// or {"header": …}], "date_order": …, "none": […], "meanings": {"department": {…}}, …}
[[nodiscard]] QByteArray toJson(const ImportProfile &profile);
// Fails with a sentence that says where, what was found and what was expected.
[[nodiscard]] Result<ImportProfile> profileFromJson(const QByteArray &json);

} // namespace mentorbook
