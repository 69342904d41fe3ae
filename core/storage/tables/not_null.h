#pragma once

#include <QString>

namespace mentorbook {

// For NOT NULL text columns: a text that was never set is stored as an empty one.
[[nodiscard]] inline QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace mentorbook
