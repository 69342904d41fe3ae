#pragma once

#include <QDate>
#include <QString>

class QDateEdit;

namespace mentorbook {

// How days read on screen, in the user's locale.
[[nodiscard]] QString shortDay(QDate day); // for tables: "7/6/26"; empty where there is none
[[nodiscard]] QString longDay(QDate day); // in sentences: "July 6, 2026"
// "today", "yesterday", "12 days ago", "tomorrow", "in 5 days"
[[nodiscard]] QString daysFrom(QDate day, QDate today);
// For tooltips beside a short day: "July 6, 2026, 12 days ago"; empty where there is none.
[[nodiscard]] QString dayWithDistance(QDate day, QDate today);

// A field for a day: typed in the locale's order with the whole year, or picked from a calendar.
[[nodiscard]] QDateEdit *dayField(QDate day);

} // namespace mentorbook
