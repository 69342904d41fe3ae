#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace mentorbook {

// The order of a date's parts where it is not ISO.
enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };

// "dmy", "mdy", "ymd"
[[nodiscard]] QString dateOrderName(DateOrder order);
[[nodiscard]] std::optional<DateOrder> dateOrderFromName(const QString &name);

// One line of text: the formula guard taken off, invisible characters removed, Unicode NFC, spaces collapsed.
[[nodiscard]] QString tidied(const QString &cell);

// Text that may have several lines: as tidied(), line ends kept as LF.
[[nodiscard]] QString tidiedLines(const QString &cell);

// A day from 1900 to 2199; a time after it is dropped. Without an order: what is certain (2024-12-31,
// 3. März 2024, a spreadsheet's 45351, see possibleDays()) and what is a day in one order only (31.12.2024).
// The failure is a sentence with the reason.
[[nodiscard]] std::expected<QDate, QString> dayFrom(const QString &text, std::optional<DateOrder> order);

// What dayFrom() accepts, for an issue.
[[nodiscard]] QString expectedDay(std::optional<DateOrder> order);

// A whole number, also written "4.0".
[[nodiscard]] std::optional<int> integerFrom(const QString &text);

// Something@something, without spaces; no more is checked.
[[nodiscard]] bool looksLikeEmail(const QString &text);

// Values separated by ; , | or line ends; empty ones and repetitions (whatever the case) dropped.
[[nodiscard]] QStringList listFrom(const QString &cell);

} // namespace mentorbook
