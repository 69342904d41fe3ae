#pragma once

#include <QString>

namespace mentorbook {

// HR's ways to leave a day empty that mean nothing else: "", "-", "n/a", "null", "0000-00-00", any day of the
// year 9999 or 1.
[[nodiscard]] bool isNoDay(const QString &text);

// The same for words: "", "-", "n/a", "null", "(blank)". Not for names: there are people called Null.
[[nodiscard]] bool isNoText(const QString &text);

// Values of a column of days that probably mean "none", though they might mean what they say: words
// ("N/A-StillEmployed"), and days that systems put where they know none (1/1/1900, 1970-01-01, 12/31/2099).
[[nodiscard]] bool mayBeNoDay(const QString &text);

// The second of these: `days` is what the text can mean as a day.
struct PossibleDays;
[[nodiscard]] bool isPlaceholder(const QString &text, const PossibleDays &days);

// The same for words: "unknown", "TBD", "not applicable", in English, German, French and Spanish.
[[nodiscard]] bool mayBeNoText(const QString &text);

} // namespace mentorbook
