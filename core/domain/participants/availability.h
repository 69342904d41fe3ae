#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace mentorbook {

// A stretch of one weekday, in the person's own time zone. from < to, minutes after midnight, 0…1,440.
struct WeekdaySpan
{
    Qt::DayOfWeek day = Qt::Monday;
    int from = 0;
    int to = 0;

    bool operator==(const WeekdaySpan &) const = default;
};

// When somebody can meet in an ordinary week: sorted by day and time, without overlaps. Empty: not stated.
using WeeklyAvailability = QList<WeekdaySpan>;

// Sorted, and spans that touch or overlap become one; impossible ones are dropped.
[[nodiscard]] WeeklyAvailability tidiedAvailability(const WeeklyAvailability &spans);

// "Mon 09:00-12:00; Thu 14:00-16:30", English weekday names: for files.
[[nodiscard]] QString availabilityText(const WeeklyAvailability &availability);

// Reads that, and weekday names in German, French and Spanish, ranges of days ("Mon-Fri 9-17") and hours
// without minutes. None where a part cannot be read; an empty text is an empty availability.
[[nodiscard]] std::optional<WeeklyAvailability> availabilityFrom(const QString &text);

// Monday to Friday, 9 to 17: what is reckoned with where somebody states nothing.
[[nodiscard]] WeeklyAvailability officeHours();

// Whether the time zone database knows the zone: "Europe/Berlin". Abbreviations such as CET are not zones.
[[nodiscard]] bool isTimeZone(const QString &iana);

// How many minutes a week both can meet, in the week of `on` (zones shift with summer time). An availability
// that is empty counts as office hours; a zone that is not stated is taken to be the other's.
[[nodiscard]] int commonMinutesPerWeek(const WeeklyAvailability &one, const QString &oneZone,
    const WeeklyAvailability &other, const QString &otherZone, QDate on);

} // namespace mentorbook
