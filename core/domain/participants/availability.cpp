#include "core/domain/participants/availability.h"

#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr int minutesADay = 24 * 60;
constexpr int minutesAWeek = 7 * minutesADay;

// A stretch of the week in UTC, minutes after Monday 0:00; 0 ≤ from < to ≤ a week.
struct UtcSpan
{
    int from;
    int to;
};

QString weekdayKey(Qt::DayOfWeek day)
{
    static const std::array<QString, 7> keys
        = {u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s};
    return keys.at(size_t(day) - 1);
}

std::optional<Qt::DayOfWeek> weekdayFrom(const QString &word)
{
    static const QHash<QString, int> days = [] {
        QHash<QString, int> known;
        const std::array<QStringList, 7> words
            = {QStringList{u"mon"_s, u"monday"_s, u"mo"_s, u"montag"_s, u"lun"_s, u"lundi"_s, u"lunes"_s},
                QStringList{u"tue"_s, u"tues"_s, u"tuesday"_s, u"di"_s, u"dienstag"_s, u"mar"_s, u"mardi"_s,
                    u"martes"_s},
                QStringList{u"wed"_s, u"wednesday"_s, u"mi"_s, u"mittwoch"_s, u"mer"_s, u"mercredi"_s,
                    u"mié"_s, u"mie"_s, u"miércoles"_s},
                QStringList{u"thu"_s, u"thur"_s, u"thurs"_s, u"thursday"_s, u"do"_s, u"donnerstag"_s,
                    u"jeu"_s, u"jeudi"_s, u"jue"_s, u"jueves"_s},
                QStringList{u"fri"_s, u"friday"_s, u"fr"_s, u"freitag"_s, u"ven"_s, u"vendredi"_s, u"vie"_s,
                    u"viernes"_s},
                QStringList{u"sat"_s, u"saturday"_s, u"sa"_s, u"samstag"_s, u"sam"_s, u"samedi"_s, u"sáb"_s,
                    u"sábado"_s},
                QStringList{u"sun"_s, u"sunday"_s, u"so"_s, u"sonntag"_s, u"dim"_s, u"dimanche"_s, u"dom"_s,
                    u"domingo"_s}};
        for (int day = 0; day < 7; ++day) {
            for (const QString &each : words.at(size_t(day)))
                known.insert(each, day + 1);
        }
        return known;
    }();
    const auto found = days.constFind(word.toCaseFolded());
    return found == days.constEnd() ? std::nullopt : std::optional(static_cast<Qt::DayOfWeek>(*found));
}

std::optional<int> minuteFrom(const QString &hours, const QString &minutes)
{
    const int minute = hours.toInt() * 60 + minutes.toInt();
    return minutes.toInt() < 60 && minute <= minutesADay ? std::optional(minute) : std::nullopt;
}

QString clockText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

void add(QList<UtcSpan> &spans, int from, int to)
{
    if (from < to)
        spans.append({from, to});
}

// In the week of a Monday; what runs over the week's edge goes on at its other end.
QList<UtcSpan> inUtc(const WeeklyAvailability &availability, const QString &zone, QDate monday)
{
    const QTimeZone timeZone(zone.toLatin1());
    QList<UtcSpan> spans;
    for (const WeekdaySpan &span : availability.isEmpty() ? officeHours() : availability) {
        const QDate day = monday.addDays(int(span.day) - 1);
        // The offset of noon: the two nights a year when clocks change do not matter here.
        const int offset
            = timeZone.isValid() ? timeZone.offsetFromUtc(QDateTime(day, QTime(12, 0), timeZone)) / 60 : 0;
        const int start = (int(span.day) - 1) * minutesADay + span.from - offset;
        const int from = (start + minutesAWeek) % minutesAWeek;
        const int to = from + span.to - span.from;
        add(spans, from, std::min(to, minutesAWeek));
        add(spans, 0, to - minutesAWeek);
    }
    return spans;
}

} // namespace

WeeklyAvailability tidiedAvailability(const WeeklyAvailability &spans)
{
    WeeklyAvailability sorted;
    for (const WeekdaySpan &span : spans) {
        const bool isPossible = span.day >= Qt::Monday && span.day <= Qt::Sunday && span.from >= 0
            && span.from < span.to && span.to <= minutesADay;
        if (isPossible)
            sorted.append(span);
    }
    std::ranges::sort(sorted, [](const WeekdaySpan &one, const WeekdaySpan &other) {
        return std::tuple(one.day, one.from, one.to) < std::tuple(other.day, other.from, other.to);
    });
    WeeklyAvailability tidied;
    for (const WeekdaySpan &span : sorted) {
        if (!tidied.isEmpty() && tidied.last().day == span.day && span.from <= tidied.last().to)
            tidied.last().to = std::max(tidied.last().to, span.to);
        else
            tidied.append(span);
    }
    return tidied;
}

QString availabilityText(const WeeklyAvailability &availability)
{
    QStringList parts;
    for (const WeekdaySpan &span : availability)
        parts.append(u"%1 %2-%3"_s.arg(weekdayKey(span.day), clockText(span.from), clockText(span.to)));
    return parts.join(u"; "_s);
}

std::optional<WeeklyAvailability> availabilityFrom(const QString &text)
{
    static const QRegularExpression separator(u"[;,\\n]"_s);
    static const QRegularExpression pattern(
        u"^(\\p{L}+)\\.?(?:\\s*[-–]\\s*(\\p{L}+)\\.?)?\\s+"
        "(\\d{1,2})(?:[:h.](\\d{2}))?\\s*h?\\s*[-–]\\s*(\\d{1,2})(?:[:h.](\\d{2}))?\\s*h?$"_s);
    WeeklyAvailability spans;
    for (const QString &part : text.split(separator)) {
        const QString trimmed = part.simplified();
        if (trimmed.isEmpty())
            continue;
        const auto match = pattern.match(trimmed);
        if (!match.hasMatch())
            return std::nullopt;
        const auto first = weekdayFrom(match.captured(1));
        const auto last = match.captured(2).isEmpty() ? first : weekdayFrom(match.captured(2));
        const auto from = minuteFrom(match.captured(3), match.captured(4));
        const auto to = minuteFrom(match.captured(5), match.captured(6));
        if (!first || !last || *last < *first || !from || !to || *from >= *to)
            return std::nullopt;
        for (int day = *first; day <= *last; ++day)
            spans.append({static_cast<Qt::DayOfWeek>(day), *from, *to});
    }
    return tidiedAvailability(spans);
}

WeeklyAvailability officeHours()
{
    WeeklyAvailability week;
    for (int day = Qt::Monday; day <= Qt::Friday; ++day)
        week.append({static_cast<Qt::DayOfWeek>(day), 9 * 60, 17 * 60});
    return week;
}

bool isTimeZone(const QString &iana)
{
    static const QRegularExpression name(u"^(?:[A-Za-z_]+/[A-Za-z0-9_+/-]+|UTC)$"_s);
    return name.match(iana).hasMatch() && QTimeZone::isTimeZoneIdAvailable(iana.toLatin1());
}

int commonMinutesPerWeek(const WeeklyAvailability &one, const QString &oneZone,
    const WeeklyAvailability &other, const QString &otherZone, QDate on)
{
    const QDate monday = on.addDays(1 - on.dayOfWeek());
    const QList<UtcSpan> mine = inUtc(one, oneZone.isEmpty() ? otherZone : oneZone, monday);
    const QList<UtcSpan> theirs = inUtc(other, otherZone.isEmpty() ? oneZone : otherZone, monday);
    int minutes = 0;
    for (const UtcSpan &a : mine) {
        for (const UtcSpan &b : theirs)
            minutes += std::max(0, std::min(a.to, b.to) - std::max(a.from, b.from));
    }
    return minutes;
}

} // namespace mentorbook
