#include "core/metrics/readiness.h"

#include "core/metrics/recruiting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

bool takesMentees(const ReadinessPerson &person) { return person.mentors && person.places > 0; }
bool needsMentor(const ReadinessPerson &person) { return person.isMentored && !person.hasMentor; }

// Rows by name, whatever the case.
class Rows
{
public:
    SupplyRow &operator[](const QString &name)
    {
        SupplyRow &row = m_rows[name.toCaseFolded()];
        if (row.name.isEmpty())
            row.name = name;
        return row;
    }

    void addMentor(const QString &name, const ReadinessPerson &person)
    {
        SupplyRow &row = (*this)[name];
        ++row.mentors;
        row.places += person.places;
    }

    [[nodiscard]] QList<SupplyRow> list() const
    {
        QList<SupplyRow> rows = m_rows.values();
        for (SupplyRow &row : rows)
            row.shortOf = std::max(0, row.mentees - row.places);
        return rows;
    }

private:
    QMap<QString, SupplyRow> m_rows;
};

QList<SupplyRow> skillRows(const QList<ReadinessPerson> &people)
{
    Rows rows;
    QHash<QString, QList<ParticipantId>> offering;
    for (const ReadinessPerson &person : people) {
        if (!takesMentees(person))
            continue;
        for (const QString &skill : person.skillsOffered) {
            rows.addMentor(skill, person);
            offering[skill.toCaseFolded()].append(person.participant);
        }
    }
    for (const ReadinessPerson &person : people) {
        if (!needsMentor(person))
            continue;
        for (const QString &skill : person.skillsWanted) {
            const QList<ParticipantId> &mentors = offering[skill.toCaseFolded()];
            const bool isAlone = mentors.isEmpty() || mentors == QList{person.participant};
            rows[skill].mentees += 1;
            rows[skill].outOfReach += isAlone;
        }
    }
    QList<SupplyRow> list = rows.list();
    std::ranges::stable_sort(list, std::ranges::greater(), &SupplyRow::shortOf);
    return list;
}

QList<SupplyRow> departmentRows(const QList<ReadinessPerson> &people)
{
    Rows rows;
    for (const ReadinessPerson &person : people) {
        if (takesMentees(person))
            rows.addMentor(person.department, person);
        if (needsMentor(person))
            ++rows[person.department].mentees;
    }
    return rows.list();
}

QList<SupplyRow> languageRows(const QList<ReadinessPerson> &people)
{
    Rows rows;
    QHash<QString, QList<ParticipantId>> speaking;
    for (const ReadinessPerson &person : people) {
        if (!takesMentees(person))
            continue;
        for (const QString &language : person.languages) {
            rows.addMentor(language, person);
            speaking[language.toCaseFolded()].append(person.participant);
        }
    }
    for (const ReadinessPerson &person : people) {
        if (!needsMentor(person))
            continue;
        const bool isReached = std::ranges::any_of(person.languages, [&](const QString &language) {
            const QList<ParticipantId> mentors = speaking.value(language.toCaseFolded());
            return std::ranges::any_of(
                mentors, [&](ParticipantId mentor) { return mentor != person.participant; });
        });
        for (const QString &language : person.languages) {
            ++rows[language].mentees;
            rows[language].outOfReach += !isReached;
        }
    }
    return rows.list();
}

// A time zone with working hours; many people share one.
struct Hours
{
    QString zone;
    WeeklyAvailability availability;
    QList<ParticipantId> mentors;
};

QList<SupplyRow> timeZoneRows(const ReadinessInput &input)
{
    Rows rows;
    QMap<QString, Hours> mentorHours;
    const auto keyOf = [](const ReadinessPerson &person) {
        return person.timeZone + u' ' + availabilityText(person.availability);
    };
    for (const ReadinessPerson &person : input.people) {
        if (!takesMentees(person) || person.timeZone.isEmpty())
            continue;
        rows.addMentor(person.timeZone, person);
        Hours &hours = mentorHours[keyOf(person)];
        hours.zone = person.timeZone;
        hours.availability = person.availability;
        hours.mentors.append(person.participant);
    }
    QHash<QString, QHash<QString, int>> common; // minutes a week, of a mentee's hours with a mentor's
    for (const ReadinessPerson &person : input.people) {
        if (!needsMentor(person) || person.timeZone.isEmpty())
            continue;
        QHash<QString, int> &minutes = common[keyOf(person)];
        bool isReached = false;
        for (auto hours = mentorHours.cbegin(); hours != mentorHours.cend() && !isReached; ++hours) {
            if (hours->mentors == QList{person.participant})
                continue;
            if (!minutes.contains(hours.key()))
                minutes[hours.key()] = commonMinutesPerWeek(
                    person.availability, person.timeZone, hours->availability, hours->zone, input.today);
            isReached = minutes[hours.key()] >= input.leastCommonMinutes;
        }
        ++rows[person.timeZone].mentees;
        rows[person.timeZone].outOfReach += !isReached;
    }
    return rows.list();
}

PoolDistribution distribution(const QString &attribute, bool isSensitive, const QStringList &mentors,
    const QStringList &mentees, int minimum)
{
    const auto mentorGroups = poolGroups(mentors, minimum);
    const auto menteeGroups = poolGroups(mentees, minimum);
    return {.attribute = attribute,
        .isSensitive = isSensitive,
        .mentors = mentorGroups.value_or(QList<PoolGroup>()),
        .mentorsSuppressed = !mentorGroups,
        .mentees = menteeGroups.value_or(QList<PoolGroup>()),
        .menteesSuppressed = !menteeGroups};
}

QList<PoolDistribution> poolOf(const ReadinessInput &input)
{
    const auto add = [&](QList<PoolDistribution> &pool, const QString &attribute, bool isSensitive,
                         const auto &valueOf) {
        QStringList mentors;
        QStringList mentees;
        for (const ReadinessPerson &person : input.people) {
            if (person.mentors)
                mentors.append(valueOf(person));
            if (person.isMentored)
                mentees.append(valueOf(person));
        }
        pool.append(distribution(attribute, isSensitive, mentors, mentees, input.minimumGroupSize));
    };
    QList<PoolDistribution> pool;
    add(pool, u"department"_s, false, [](const ReadinessPerson &person) { return person.department; });
    add(pool, u"grade"_s, false, [](const ReadinessPerson &person) { return person.grade; });
    add(pool, u"location"_s, false, [](const ReadinessPerson &person) { return person.location; });
    QStringList attributes;
    for (const ReadinessPerson &person : input.people) {
        for (const QString &attribute : person.groups.keys()) {
            if (!attributes.contains(attribute))
                attributes.append(attribute);
        }
    }
    attributes.sort();
    for (const QString &attribute : attributes)
        add(pool, attribute, true,
            [&](const ReadinessPerson &person) { return person.groups.value(attribute); });
    return pool;
}

} // namespace

std::optional<QList<PoolGroup>> poolGroups(const QStringList &values, int minimumGroupSize)
{
    QMap<QString, PoolGroup> byKey;
    for (const QString &value : values) {
        const QString name = value.simplified();
        PoolGroup &group = byKey[name.toCaseFolded()];
        if (group.names.isEmpty())
            group.names = {name};
        ++group.people;
    }
    QList<PoolGroup> groups = byKey.values();
    std::ranges::stable_sort(groups, std::ranges::greater(), &PoolGroup::people);
    PoolGroup together;
    while (!groups.isEmpty()
        && (groups.last().people < minimumGroupSize
            || (!together.names.isEmpty() && together.people < minimumGroupSize))) {
        together.names += groups.last().names;
        together.people += groups.last().people;
        groups.removeLast();
    }
    if (together.names.isEmpty())
        return groups;
    if (together.people < minimumGroupSize)
        return std::nullopt;
    together.names.sort(Qt::CaseInsensitive);
    groups.append(together);
    return groups;
}

Readiness readinessOf(const ReadinessInput &input)
{
    Readiness result;
    for (const ReadinessPerson &person : input.people) {
        if (takesMentees(person)) {
            ++result.mentors;
            result.places += person.places;
        }
        result.mentees += needsMentor(person);
    }
    result.shortOf = std::max(0, result.mentees - result.places);
    SkillFlow flow(input.people);
    result.served = flow.served();
    result.recruit = flow.recruit(input.placesPerNewMentor);
    result.skills = skillRows(input.people);
    result.departments = departmentRows(input.people);
    result.languages = languageRows(input.people);
    result.timeZones = timeZoneRows(input);
    result.pool = poolOf(input);
    return result;
}

} // namespace mentorbook
